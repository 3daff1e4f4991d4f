using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;

namespace Sijill.Site.Publication;

/// <content>All who could publish, and those who do.</content>
internal sealed partial class PublicRecord
{
    /// <summary>The outlets of the codebook and all whose documents the record holds now, by id; names that are not published are left out.</summary>
    public IReadOnlyList<PublicOutlet> AllOutlets()
    {
        var outlets = new SortedDictionary<string, PublicOutlet>(StringComparer.Ordinal);
        foreach (Entity entity in Names.Codebook.Entities.Where(static one => one.Type == EntityType.Outlet))
        {
            outlets[entity.Id] = Of(entity.Id, known: true);
        }
        foreach (SourceView view in AllSources())
        {
            var source = PublicSource.Of(view.Outlet);
            if (source.Id is { } id)
            {
                outlets[id] = Of(id, source.Known) with
                {
                    Documents = view.Documents,
                    Rows = view.Rows,
                    Carried = view.Carried,
                    Claims = view.Claims,
                    Corrupted = view.Corrupted,
                    First = view.First,
                    Last = view.Last,
                };
            }
        }
        return [.. outlets.Values];
    }

    private PublicOutlet Of(string id, bool known) =>
        new()
        {
            Id = id,
            Known = known,
            Arabic = known ? Names.Of(id, "ar") : id,
            English = known ? Names.Of(id, "en") : id,
        };
}
