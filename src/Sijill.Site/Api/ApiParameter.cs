namespace Sijill.Site.Api;

/// <summary>A parameter of an operation, as it is read and as it is told.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">string, integer or boolean, as in JSON Schema.</param>
/// <param name="English">What it is.</param>
/// <param name="Arabic">The same in Arabic.</param>
internal sealed record ApiParameter(string Name, string Type, string English, string Arabic)
{
    /// <summary>A format of JSON Schema: date; or null.</summary>
    public string? Format { get; init; }

    /// <summary>The words that it takes; none: any.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>A pattern of JSON Schema, or null.</summary>
    public string? Pattern { get; init; }

    /// <summary>An example, or null.</summary>
    public string? Example { get; init; }

    /// <summary>Least and greatest, of a number.</summary>
    public (int Least, int Most)? Bounds { get; init; }

    /// <summary>Whether it has to be given.</summary>
    public bool Required { get; init; }

    /// <summary>Whether it is a part of the path.</summary>
    public bool InPath { get; init; }

    /// <summary>What it is, in a language.</summary>
    public string Says(string language) => language == "ar" ? Arabic : English;
}
