namespace Sijill.Reading.Codebook.Packing;

/// <summary>Thrown where bytes are no packed codebook.</summary>
public sealed class MalformedPackException(string message, Exception? cause = null) : Exception(message, cause);
