using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <summary>
/// Sentences that tell what their claim must not: where people will be moved, where they come to who are so few that they can be known, where graves and shelters are.
/// They wait for a reviewer, or for the day.
/// </summary>
internal sealed class SensitiveSentences(CompiledCodebook codebook, Gazetteer gazetteer)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Hiding = new HashSet<string>(
        [
            .. new[]
            {
                "grave",
                "graves",
                "gravesite",
                "shelter",
                "shelters",
                "safehouse",
                "safehouses",
                "مقبرة",
                "مقابر",
                "المقبرة",
                "المقابر",
                "بمقبرة",
                "رفات",
                "ملجأ",
                "ملاجئ",
                "مأوى",
                "مآوي",
                "إيواء",
                "الإيواء",
                "الملجأ",
                "المأوى",
            }.Select(Folding.Fold),
        ],
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a sentence about it may have to wait: all others are told, whatever their words.</summary>
    public static bool IsSensitive(Subject subject, ClaimTime time, Bounds? value, DateOnly today) =>
        PublicSubject.IsFew(subject, value)
        || PublicSubject.IsAhead(subject, time, today)
        || subject.Indicator == "sites";

    /// <summary>Whether the sentence of a claim is not told on a day.</summary>
    public bool IsWithheld(string sentence, Subject subject, ClaimTime time, Bounds? value, DateOnly today)
    {
        if (!IsSensitive(subject, time, value, today))
        {
            return false;
        }
        bool few = PublicSubject.IsFew(subject, value);
        bool ahead = PublicSubject.IsAhead(subject, time, today);
        bool sites = subject.Indicator == "sites";
        if (few && subject.Places.Any(static place => place.Role == PlaceRole.To))
        {
            return true;
        }
        TokenizedText text = Tokenizer.Tokenize(sentence);
        return (ahead || (sites && SpeaksOfHiding(text))) && NamesFinePlace(text);
    }

    private static bool SpeaksOfHiding(TokenizedText text)
    {
        for (int i = 0; i < text.Count; i++)
        {
            if (text[i].Kind == TokenKind.Word && Hiding.Contains(text.Form(i)))
            {
                return true;
            }
        }
        return false;
    }

    private bool NamesFinePlace(TokenizedText text)
    {
        for (int i = 0; i < text.Count; )
        {
            if (!codebook.Names.TryMatch(text, i, text.Count, out NameMatch match))
            {
                i++;
                continue;
            }
            Entity entity = codebook.Entities[codebook.Names.Meanings[match.Meaning].Entities[0]];
            if (entity.Type == EntityType.Place && !PublicSubject.IsCoarse(gazetteer.Kind(entity.Id)))
            {
                return true;
            }
            i = Math.Max(match.EndToken, i + 1);
        }
        return false;
    }
}
