namespace Sijill.Site.Shell;

/// <summary>An entry of the navigation.</summary>
/// <param name="Path">Its path below the language.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Arabic">Its name in Arabic.</param>
internal sealed record NavigationEntry(string Path, string English, string Arabic)
{
    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "ar" ? Arabic : English;
}
