using Sijill.Archive.Queries;
using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <content>Who publishes.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Everybody who publishes and may be named, those with most documents first.</summary>
    /// <param name="hidden">How many others there are: names that the codebook does not hold, and that are no host.</param>
    public IReadOnlyList<PublishedOutlet> Outlets(out int hidden)
    {
        IReadOnlyList<SourceView> all = AllSources();
        hidden = all.Count(static source => PublicSource.Of(source.Outlet).Id is null);
        return
        [
            .. all.Select(Told)
                .Where(static outlet => outlet.Outlet.Id is not null)
                .OrderByDescending(static outlet => outlet.Documents)
                .ThenBy(static outlet => outlet.Outlet.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Who publishes under an id of the codebook, or a host, and may be named; null where nobody does.</summary>
    public PublishedOutlet? Outlet(string id)
    {
        SourceRef outlet = Names.Has(id) ? SourceRef.Of(id) : SourceRef.Unknown(id);
        return PublicSource.Of(outlet).Id is null ? null
            : AllSources().FirstOrDefault(source => source.Outlet == outlet) is { } known ? Told(known)
            : null;
    }

    /// <summary>Documents of an outlet, the newest first.</summary>
    public Page<ListedDocument> DocumentsOf(PublishedOutlet outlet, PageCursor? after, int most)
    {
        Page<DocumentView> page = _reader.DocumentPage(
            new DocumentQuery
            {
                Outlet = ReferenceOf(outlet),
                Limit = most,
                After = after,
            }
        );
        return new Page<ListedDocument>(
            [
                .. page
                    .Items.Where(view => !IsLater(view))
                    .Select(view => new ListedDocument(_waiting.Told(view), RowOf(view))),
            ],
            page.Next
        );
    }

    /// <summary>What arrived from an outlet on each day of a stretch, beside what was to be expected.</summary>
    public IReadOnlyList<ExpectedArrival> ArrivalsOf(PublishedOutlet outlet, DateOnly from, DateOnly to) =>
        _reader.ArrivalsOf(ReferenceOf(outlet), from, to);

    private static SourceRef ReferenceOf(PublishedOutlet outlet) => new(outlet.Outlet.Id, outlet.Outlet.Known);

    private static PublishedOutlet Told(SourceView view) =>
        new(
            PublicSource.Of(view.Outlet),
            view.Documents,
            view.Rows,
            view.Roots,
            view.Carried,
            view.Claims,
            view.Corrupted,
            view.First,
            view.Last
        );
}
