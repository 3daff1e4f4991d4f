namespace Sijill.Site.Api;

/// <summary>What an operation answers with: its members with their dictionary.</summary>
/// <param name="Name">Name of what one of it is, as a schema: "Finding".</param>
/// <param name="English">What one of it is.</param>
/// <param name="Arabic">The same in Arabic.</param>
internal abstract record ApiTable(string Name, string English, string Arabic)
{
    /// <summary>Its members, in order.</summary>
    public abstract IReadOnlyList<ApiFieldText> Texts { get; }

    /// <summary>What one of it is, in a language.</summary>
    public string Says(string language) => language == "ar" ? Arabic : English;
}
