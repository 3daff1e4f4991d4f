using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Arabic words that stand for an interval (claims rule 6) or only for a lower bound.</summary>
internal static class ArabicVague
{
    /// <summary>The vague number that starts at a word; <paramref name="traits"/> says whether it has an interval.</summary>
    public static bool TryRead(
        TokenizedText text,
        ArabicWord word,
        int end,
        out decimal low,
        out decimal high,
        out NumeralTraits traits,
        out int next
    )
    {
        traits = NumeralTraits.Vague;
        next = word.Next;
        low = high = 0;
        bool has = ArabicWord.TryRead(text, next, end, out ArabicWord after) && !after.Opens;
        switch (word.Part)
        {
            case NumeralPart.VaguePlural:
                low = word.Value;
                high = word.Word.High;
                if (has && !after.Joined && after.Part is NumeralPart.ScalePlural)
                {
                    Scale(ref low, ref high, after.Value);
                    next = after.Next;
                }
                return true;
            case NumeralPart.ScalePlural:
                low = 2 * word.Value;
                high = (10 * word.Value) - 1;
                if (has && !after.Joined && after.Part is NumeralPart.ScalePlural && after.Value > word.Value)
                {
                    Scale(ref low, ref high, after.Value);
                    next = after.Next;
                }
                return true;
            case NumeralPart.Odd:
                if (!has || !after.Joined || after.Part is not NumeralPart.Tens)
                {
                    return false;
                }
                low = after.Value + 1;
                high = after.Value + 9;
                next = after.Next;
                return true;
            default:
                return has && Few(word, after, ref low, ref high, ref next)
                    || Indefinite(text, word, out low, out high, out traits);
        }
    }

    /// <summary>«بضع عشرة», «بضعة وعشرون», «بضع مئات», «بضعة آلاف», «عدة آلاف».</summary>
    private static bool Few(ArabicWord word, ArabicWord after, ref decimal low, ref decimal high, ref int next)
    {
        switch (after.Part)
        {
            case NumeralPart.Ten when !after.Joined && word.Value == 3:
                low = 13;
                high = 19;
                break;
            case NumeralPart.Tens when after.Joined && word.Value == 3:
                low = after.Value + 3;
                high = after.Value + 9;
                break;
            case NumeralPart.VaguePlural when !after.Joined:
                low = after.Value * 3 / 2;
                high = after.Word.High;
                break;
            case NumeralPart.ScalePlural when !after.Joined:
                low = 3 * after.Value;
                high = (10 * after.Value) - 1;
                break;
            default:
                return false;
        }
        next = after.Next;
        return true;
    }

    private static bool Indefinite(
        TokenizedText text,
        ArabicWord word,
        out decimal low,
        out decimal high,
        out NumeralTraits traits
    )
    {
        low = high = word.Value;
        traits = NumeralTraits.Indefinite;
        // «عده» without its ta marbuta is a verb; «العدة» is the gear.
        return !word.Definite && (word.Value != 2 || (text[word.Token].Flags & TokenFlags.FinalTaMarbuta) != 0);
    }

    private static void Scale(ref decimal low, ref decimal high, decimal scale)
    {
        low *= scale;
        high = ((high + 1) * scale) - 1;
    }
}
