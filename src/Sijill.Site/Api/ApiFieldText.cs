namespace Sijill.Site.Api;

/// <summary>A member of an answer as the reference tells it.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Shape">What it looks like.</param>
/// <param name="English">What it is.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Columns">Names, types and HXL tags of its columns.</param>
internal sealed record ApiFieldText(
    string Name,
    ApiShape Shape,
    string English,
    string Arabic,
    IReadOnlyList<(string Name, string Type, string Hxl)> Columns
)
{
    /// <summary>What it is, in a language.</summary>
    public string Says(string language) => language == "ar" ? Arabic : English;
}
