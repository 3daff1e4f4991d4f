using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

/// <summary>documents.csv: one row a document that an exported claim stands in.</summary>
internal static class DocumentColumns
{
    /// <summary>The table.</summary>
    public static ExportTable<PublicDocument> Table { get; } =
        new(
            "documents",
            "The documents of the claims: where they are, who published them and when. No text.",
            "id",
            [
                new("id", "string", "#meta+id", "Id of the document.", static d => "d-" + d.Key),
                new(
                    "url",
                    "string",
                    "#meta+url",
                    "Where a person can read it; empty where nowhere is known. Names of files are private.",
                    static d => d.Url
                ),
                new(
                    "title",
                    "string",
                    "#meta+title",
                    "Its title with names of private people left out, where it may be republished.",
                    static d => d.Republish ? d.Title : null
                ),
                new(
                    "language",
                    "string",
                    "#meta+language",
                    "ar or en; empty for rows of tables.",
                    static d => d.Language.Length > 0 ? d.Language : null
                ),
                new(
                    "published",
                    "date",
                    "#date+published",
                    "Day of publication; empty where unknown.",
                    static d => d.Published
                ),
                new(
                    "published_from",
                    "string",
                    "#meta+published_from",
                    "From where that day is known: jsonLd, meta, time, dateline, given, act or unknown.",
                    static d => JsonWords.Of(d.PublishedFrom.ToString())
                ),
                new(
                    "outlet",
                    "string",
                    "#org+outlet",
                    "Who published it: id of the codebook, ~ before the host of a page; […] for any other.",
                    static d => d.Outlet.Code
                ),
                new(
                    "copy_of",
                    "string",
                    "#meta+copy_of",
                    "The document that it carries; empty where it is nobody's copy.",
                    static d => d.Root == d.Key ? null : "d-" + d.Root
                ),
                new(
                    "republish",
                    "boolean",
                    "#meta+republish",
                    "Whether its whole text may be shown.",
                    static d => d.Republish
                ),
                new(
                    "superseded",
                    "boolean",
                    "#meta+superseded",
                    "Whether another text stands at its address by now.",
                    static d => d.Superseded
                ),
            ]
        );
}
