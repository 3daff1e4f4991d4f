namespace Sijill.Site.Shell;

/// <summary>Another form of a page.</summary>
/// <param name="Type">Its media type.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Title">What it is called.</param>
internal sealed record PageAlternate(string Type, string Address, string Title);
