namespace Sijill.Site.Shell;

/// <summary>A file that pages need.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record AssetFile(string Type, byte[] Bytes);
