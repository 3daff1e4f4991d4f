using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sijill.Reading.Amounts;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Puts the wordings of one fact together (a headline and the body that repeats it), and gives each claim its id.</summary>
internal static class Repeats
{
    private const int MostCompared = 64;

    public static IReadOnlyList<Claim> Merge(List<Claim> claims, Draft draft)
    {
        claims.Sort(
            static (a, b) =>
                a.Evidence.Start != b.Evidence.Start
                    ? a.Evidence.Start.CompareTo(b.Evidence.Start)
                    : a.Evidence.End.CompareTo(b.Evidence.End)
        );
        int bodyStart = BodyStart(draft);
        int leadEnd = LeadEnd(draft);
        var kept = new List<Claim>();
        var wordings = new List<List<TextSpan>>();
        var byFigure = new Dictionary<(string, string, string, string, Bounds?), List<int>>();
        foreach (Claim claim in claims)
        {
            (string, string, string, string, Bounds?) figure = (
                claim.Indicator,
                claim.Kind,
                claim.Unit,
                claim.Measure == "cumulative" ? "flow" : claim.Measure, // a headline's toll is the body's count
                claim.Value?.Bounds
            );
            if (!byFigure.TryGetValue(figure, out List<int>? equal))
            {
                byFigure[figure] = equal = [];
            }
            int same = FirstSame(kept, equal, claim, bodyStart, leadEnd);
            if (same < 0)
            {
                equal.Add(kept.Count);
                kept.Add(claim);
                wordings.Add([]);
                continue;
            }
            // The body tells more than the headline: its claim stays, the headline becomes another wording.
            bool fromHeadline = kept[same].Evidence.Start < bodyStart && claim.Evidence.Start >= bodyStart;
            Claim stays = fromHeadline ? claim : kept[same];
            Claim goes = fromHeadline ? kept[same] : claim;
            wordings[same].Add(goes.Evidence);
            kept[same] = stays with
            {
                Attribution = stays.Attribution.Count > 0 ? stays.Attribution : goes.Attribution,
                Places = fromHeadline || stays.Places.Count > 0 ? stays.Places : goes.Places,
            };
        }
        for (int i = 0; i < kept.Count; i++)
        {
            kept[i] = wordings[i].Count == 0 ? kept[i] : kept[i] with { Also = wordings[i] };
        }
        kept.Sort(
            static (a, b) =>
                a.Evidence.Start != b.Evidence.Start
                    ? a.Evidence.Start.CompareTo(b.Evidence.Start)
                    : a.Evidence.End.CompareTo(b.Evidence.End)
        );
        return Identify(kept, draft);
    }

    private static int BodyStart(Draft draft)
    {
        foreach (Sentence s in draft.Sentences)
        {
            if (s.Role == SentenceRole.Body)
            {
                return draft.Text[s.FirstToken].Start;
            }
        }
        return int.MaxValue;
    }

    /// <summary>The first kept claim of the same figure that is the same fact; of very many equal figures (a table) only the last ones are compared.</summary>
    private static int FirstSame(List<Claim> kept, List<int> equal, Claim claim, int bodyStart, int leadEnd)
    {
        for (int i = Math.Max(0, equal.Count - MostCompared); i < equal.Count; i++)
        {
            if (IsSame(kept[equal[i]], claim, bodyStart, leadEnd))
            {
                return equal[i];
            }
        }
        return -1;
    }

    private static bool IsSame(Claim a, Claim b, int bodyStart, int leadEnd)
    {
        if (a.Status != b.Status && a.Status != "reported")
        {
            return false;
        }
        bool headline = a.Evidence.Start < bodyStart || b.Evidence.Start < bodyStart;
        if (headline)
        {
            return a.Sentence != b.Sentence || a.Evidence == b.Evidence;
        }
        if (a.Sentence == b.Sentence)
        {
            return a.Evidence == b.Evidence;
        }
        if ((a.PartOf is null) != (b.PartOf is null) && a.Target?.Group != b.Target?.Group)
        {
            return false; // the two women among the dead are not the two soldiers of the lead
        }
        if (a.Sentence.Start <= leadEnd && Near(a.Period, b.Period) && SharesPlace(a, b))
        {
            return true; // the body repeats its lead
        }
        // In the body two equal figures are one fact only where nothing tells them apart.
        return a.Period?.From == b.Period?.From
            && a.Period?.To == b.Period?.To
            && SharesPlace(a, b)
            && (a.Target?.Id == b.Target?.Id || a.Target?.Id is null || b.Target?.Id is null)
            && a.Target?.Group == b.Target?.Group;
    }

    /// <summary>Start of the last sentence of the first paragraph, where more paragraphs follow; else -1.</summary>
    private static int LeadEnd(Draft draft)
    {
        int first = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        int last = draft.Sentences.FindLastIndex(s => first >= 0 && s.Line == draft.Sentences[first].Line);
        return first < 0 || last == draft.Sentences.Count - 1 ? -1 : draft.Text[draft.Sentences[last].FirstToken].Start;
    }

    private static bool Near(Period? a, Period? b) =>
        a?.From is not { } x
        || b?.From is not { } y
        || Math.Abs(x.DayNumber - y.DayNumber) <= 1
        || a.Via == Via.Published
        || b.Via == Via.Published;

    private static bool SharesPlace(Claim a, Claim b)
    {
        if (a.Places.Count == 0 || b.Places.Count == 0)
        {
            return true;
        }
        foreach (ClaimPlace x in a.Places)
        {
            foreach (ClaimPlace y in b.Places)
            {
                if (x.Text == y.Text || (x.Id is not null && x.Id == y.Id))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static Claim[] Identify(List<Claim> claims, Draft draft)
    {
        byte[] text = SHA256.HashData(Encoding.UTF8.GetBytes(draft.Text.Text));
        string document = Convert.ToHexStringLower(text);
        var map = new CodePointMap(draft.Text.Text);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new Claim[claims.Count];
        for (int i = 0; i < named.Length; i++)
        {
            Claim c = claims[i];
            string key = string.Create(
                CultureInfo.InvariantCulture,
                $"{document}\n{c.Indicator}\n{c.Unit}\n{map.Of(c.Evidence.Start)}\n{map.Of(c.Evidence.End)}"
            );
            int ordinal = seen.TryGetValue(key, out int n) ? n : 0;
            seen[key] = ordinal + 1;
            byte[] hash = SHA256.HashData(
                Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}\n{ordinal}"))
            );
            named[i] = c with { Id = Convert.ToHexStringLower(hash.AsSpan(0, 8)) };
        }
        var byStart = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Claim claim in named)
        {
            byStart.TryAdd(claim.Evidence.Start.ToString(CultureInfo.InvariantCulture), claim.Id);
        }
        for (int i = 0; i < named.Length; i++)
        {
            named[i] = named[i] with
            {
                PartOf = named[i].PartOf is { } whole ? byStart.GetValueOrDefault(whole) : null,
                CorrectedBy = named[i].CorrectedBy is { } right ? byStart.GetValueOrDefault(right) : null,
            };
        }
        return named;
    }
}
