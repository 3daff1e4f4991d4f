using System.Collections.Frozen;
using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Names and signs of currencies in Arabic and English, with their ISO 4217 codes. A name that several states share has none until its state is named.</summary>
internal static class Currencies
{
    // Declared before the lookups, which are built from them. "-" is a name without a code of its own.
    private static readonly (string Code, string Forms)[] Names =
    [
        ("USD", "دولار دولارا دولارات دولاران دولارين الدولارات dollar dollars usd $ bucks"),
        ("EUR", "يورو أورو اليورو euro euros eur €"),
        ("GBP", "sterling gbp £"),
        ("JPY", "ين yen jpy ¥"),
        ("CNY", "يوان yuan renminbi cny"),
        ("RUB", "روبل روبلا ruble rubles rouble roubles rub ₽"),
        ("CHF", "chf francs"),
        ("INR", "rupees inr ₹"),
        ("SYP", "syp"),
        ("IQD", "iqd"),
        ("AUD", "aud"),
        ("CAD", "cad"),
        ("NZD", "nzd"),
        ("NOK", "nok"),
        ("SEK", "sek"),
        ("DKK", "dkk"),
        ("KWD", "kwd"),
        ("SAR", "sar"),
        ("AED", "aed"),
        ("QAR", "qar"),
        ("JOD", "jod"),
        ("LBP", "lbp"),
        ("KRW", "krw"),
        ("TRY", "try ₺"),
        ("ILS", "شيكل شيكلا شواكل shekel shekels ils ₪"),
        (
            "-",
            "ليرة ليرات دينار دينارا دنانير ريال ريالا ريالات درهم درهما دراهم جنيه جنيها جنيهات تومان فرنك lira liras dinar dinars riyal riyals rial rials dirham dirhams"
        ),
    ];

    private static readonly (string Name, string Adjectives, string Code)[] Shared =
    [
        ("دولار", "كندي", "CAD"),
        ("دولار", "أسترالي", "AUD"),
        ("دولار", "أمريكي أميركي", "USD"),
        ("ليرة", "سورية", "SYP"),
        ("ليرة", "تركية", "TRY"),
        ("ليرة", "لبنانية", "LBP"),
        ("دينار", "عراقي", "IQD"),
        ("دينار", "أردني", "JOD"),
        ("دينار", "كويتي", "KWD"),
        ("دينار", "بحريني", "BHD"),
        ("دينار", "ليبي", "LYD"),
        ("دينار", "تونسي", "TND"),
        ("دينار", "جزائري", "DZD"),
        ("ريال", "سعودي", "SAR"),
        ("ريال", "قطري", "QAR"),
        ("ريال", "إيراني", "IRR"),
        ("ريال", "يمني", "YER"),
        ("ريال", "عماني", "OMR"),
        ("درهم", "إماراتي", "AED"),
        ("درهم", "مغربي", "MAD"),
        ("جنيه", "مصري", "EGP"),
        ("جنيه", "سوداني", "SDG"),
        ("جنيه", "إسترليني استرليني", "GBP"),
        ("فرنك", "سويسري", "CHF"),
        ("lira", "turkish", "TRY"),
        ("lira", "syrian", "SYP"),
        ("lira", "lebanese", "LBP"),
        ("pound", "syrian", "SYP"),
        ("pound", "lebanese", "LBP"),
        ("pound", "egyptian", "EGP"),
        ("pound", "british", "GBP"),
        ("pound", "sudanese", "SDG"),
        ("dinar", "iraqi", "IQD"),
        ("dinar", "jordanian", "JOD"),
        ("dinar", "kuwaiti", "KWD"),
        ("riyal", "saudi", "SAR"),
        ("riyal", "qatari", "QAR"),
        ("rial", "iranian", "IRR"),
        ("dirham", "uae emirati", "AED"),
        ("dollar", "us u.s american", "USD"),
        ("dollar", "canadian", "CAD"),
        ("dollar", "australian", "AUD"),
        ("franc", "swiss", "CHF"),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Codes = BuildCodes()
        .GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, Sharing[]>.AlternateLookup<ReadOnlySpan<char>> ByAdjective =
        BuildAdjectives().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly record struct Sharing(string Name, string Code);

    /// <summary>Whether a form is a code or name that may be glued before digits ("USD5").</summary>
    public static bool IsCode(ReadOnlySpan<char> form) =>
        form.Length == 3
        && Codes.TryGetValue(form, out string? code)
        && code.Length == 3
        && form.Equals(code, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a name or sign of a currency stands at a token.</summary>
    public static bool Starts(TokenizedText text, int at) =>
        text[at].Kind is TokenKind.Word or TokenKind.Punctuation && Codes.ContainsKey(text.Form(at));

    /// <summary>Whether a sign or code may start an amount.</summary>
    public static bool MayStart(ReadOnlySpan<char> form) =>
        form is "$" or "€" or "£" or "¥" or "₺" or "₪" or "us" or "usd" or "eur" or "gbp" or "iqd" or "syp"
        || IsCode(form);

    /// <summary>"$", "US$", "USD" before digits. Returns the token of the digits.</summary>
    public static bool TryBefore(TokenizedText text, int at, int end, out string? code, out int next)
    {
        code = null;
        next = at;
        if (at + 1 < end && text.Form(at) is "us" && text.Form(at + 1) is "$" && !text[at + 1].SpaceBefore)
        {
            at++;
        }
        if (
            at + 1 >= end
            || text[at + 1].Kind != TokenKind.Digits
            || !MayStart(text.Form(at))
            || !Codes.TryGetValue(text.Form(at), out string? found)
        )
        {
            return false;
        }
        if (text[at].Kind == TokenKind.Word && (text[at].Flags & TokenFlags.AllCapitals) == 0)
        {
            return false;
        }
        code = found == "-" ? null : found;
        next = at + 1;
        return true;
    }

    /// <summary>The currency behind a number: «دولار أمريكي», "Turkish lira", "pounds" only behind a scale or a nationality, since they weigh too.</summary>
    public static bool TryAfter(TokenizedText text, int at, int end, bool scaled, out string? code, out int next)
    {
        code = null;
        next = at;
        if (at >= end || text[at].Kind is not (TokenKind.Word or TokenKind.Punctuation))
        {
            return false;
        }
        int name = at;
        // "a 5-million-dollar plan"
        if (text.Form(at) is "-" && !text[at].SpaceBefore && at + 1 < end && text.Form(at + 1) is "dollar" or "euro")
        {
            name = at + 1;
        }
        // "497 million US dollars", "5 million Turkish lira"
        if (
            name + 1 < end
            && text[name].IsLatin
            && ByAdjective.TryGetValue(text.Form(name), out Sharing[]? before)
            && TrySharing(before, text.Form(name + 1), out code)
        )
        {
            next = name + 2;
            return true;
        }
        ReadOnlySpan<char> form = text.Form(name);
        if (form is "pounds" or "pound")
        {
            code = "GBP";
            next = name + 1;
            return scaled;
        }
        if (!Codes.TryGetValue(form, out string? found) || (form is "try" or "rub"))
        {
            return false;
        }
        code = found == "-" ? null : found;
        next = name + 1;
        if (
            next < end
            && text[next].IsArabic
            && ByAdjective.TryGetValue(text.Form(next), out Sharing[]? after)
            && TrySharing(after, form, out string? exact)
        )
        {
            code = exact;
            next++;
        }
        return true;
    }

    private static bool TrySharing(Sharing[] shared, ReadOnlySpan<char> name, out string? code)
    {
        foreach (Sharing sharing in shared)
        {
            if (name.StartsWith(sharing.Name, StringComparison.Ordinal))
            {
                code = sharing.Code;
                return true;
            }
        }
        code = null;
        return false;
    }

    private static FrozenDictionary<string, string> BuildCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string code, string forms) in Names)
        {
            foreach (string form in forms.Split(' '))
            {
                codes.TryAdd(Folding.Fold(form), code);
            }
        }
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, Sharing[]> BuildAdjectives()
    {
        var index = new Dictionary<string, Sharing[]>(StringComparer.Ordinal);
        foreach ((string name, string adjectives, string code) in Shared)
        {
            foreach (string adjective in adjectives.Split(' '))
            {
                string key = Folding.Fold(adjective);
                // «ليرة» and «ليرات», «دينار» and «دنانير» share a stem only in the singular, which is what stands behind large numbers.
                var sharing = new Sharing(Folding.Fold(name).TrimEnd('ه'), code);
                index[key] = index.TryGetValue(key, out Sharing[]? known) ? [.. known, sharing] : [sharing];
            }
        }
        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
