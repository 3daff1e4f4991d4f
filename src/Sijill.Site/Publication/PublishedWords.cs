using Sijill.Record.Claims;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <summary>Cuts words of a document into pieces that may be published.</summary>
internal sealed class PublishedWords(Masking masking)
{
    /// <summary>A sentence, or a whole text, with the evidence of claims in it.</summary>
    /// <param name="text">The words.</param>
    /// <param name="evidence">UTF-16 offsets into them of the evidence of each claim; may overlap.</param>
    public PublicSentence Of(string text, IReadOnlyList<(ClaimKey Claim, int Start, int End)> evidence)
    {
        IReadOnlyList<MaskedSpan> names = masking.Names(text, out bool sure);
        string language = WritingDirection.LanguageOf(text, "en");
        var cuts = new SortedSet<int> { 0, text.Length };
        foreach ((_, int start, int end) in evidence)
        {
            cuts.Add(Clamp(start, names));
            cuts.Add(Clamp(end, names));
        }
        foreach (MaskedSpan name in names)
        {
            cuts.Add(name.Start);
            cuts.Add(name.End);
        }
        int[] edges = [.. cuts];
        var segments = new List<PublicSegment>(edges.Length);
        for (int i = 0; i + 1 < edges.Length; i++)
        {
            (int from, int to) = (edges[i], edges[i + 1]);
            ClaimKey[] claims =
            [
                .. evidence.Where(one => one.Start < to && one.End > from).Select(static one => one.Claim).Distinct(),
            ];
            if (!sure && (claims.Length == 0 || !IsSure(text, evidence, from, to)))
            {
                continue;
            }
            MaskedSpan? name = NameAt(from, names);
            segments.Add(new PublicSegment(name?.Replacement ?? text[from..to], name is not null, claims));
        }
        return new PublicSentence(language, segments, !sure);
    }

    /// <summary>Whether the evidence around a piece has no unsure name itself.</summary>
    private bool IsSure(string text, IReadOnlyList<(ClaimKey Claim, int Start, int End)> evidence, int from, int to)
    {
        foreach ((_, int start, int end) in evidence)
        {
            if (start < to && end > from)
            {
                masking.Names(text[start..end], out bool sure);
                if (!sure)
                {
                    return false;
                }
            }
        }
        return true;
    }

    /// <summary>No cut falls inside a name: half a name would show.</summary>
    private static int Clamp(int at, IReadOnlyList<MaskedSpan> names)
    {
        foreach (MaskedSpan name in names)
        {
            if (at > name.Start && at < name.End)
            {
                return name.End;
            }
        }
        return at;
    }

    private static MaskedSpan? NameAt(int at, IReadOnlyList<MaskedSpan> names)
    {
        foreach (MaskedSpan name in names)
        {
            if (at >= name.Start && at < name.End)
            {
                return name;
            }
        }
        return null;
    }
}
