using System.Buffers;
using Sijill.Record.Documents;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <summary>Who says or publishes something, as the public may know it: an entity of the codebook, or the host of a page; no other name.</summary>
/// <param name="Id">Id in the codebook, or a host; null where the name is not published, or nobody is named.</param>
/// <param name="Known">Whether the id is one of the codebook's.</param>
/// <param name="Hidden">Whether somebody is named whose name is not published.</param>
public readonly record struct PublicSource(string? Id, bool Known, bool Hidden)
{
    private static readonly SearchValues<char> HostLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyz0123456789.-"
    );

    /// <summary>Nobody.</summary>
    public static PublicSource Nobody => default;

    /// <summary>What may be told of a source.</summary>
    internal static PublicSource Of(SourceRef source) =>
        source is not { Id: { } id } ? Nobody
        : source.Known ? new PublicSource(id, true, false)
        : IsHost(id) ? new PublicSource(id, false, false)
        : new PublicSource(null, false, true);

    /// <summary>Its name in a language; <see cref="PublicSubject.Hidden"/> for one that is not published, "" for nobody.</summary>
    internal string Name(CodebookNames names, string language) =>
        Hidden ? PublicSubject.Hidden
        : Id is null ? ""
        : Known ? names.Of(Id, language)
        : Id;

    /// <summary>As tables have it: an id of the codebook, ~ before a host, <see cref="PublicSubject.Hidden"/>, or null for nobody.</summary>
    internal string? Code =>
        Hidden ? PublicSubject.Hidden
        : Id is null ? null
        : Known ? Id
        : "~" + Id;

    /// <summary>A name of the domain system: Latin letters, digits, hyphens, with a dot inside.</summary>
    private static bool IsHost(string name) =>
        name.Length is > 3 and < 254
        && name.IndexOf('.', StringComparison.Ordinal) > 0
        && !name.EndsWith('.')
        && !name.AsSpan().ContainsAnyExcept(HostLetters);
}
