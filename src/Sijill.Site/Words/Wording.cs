using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;

namespace Sijill.Site.Words;

/// <summary>
/// What a reader of a report sees around the words of a text, in the reader's language. Bounds and ranges are told in words: no sign like ‹ or – turns
/// around beside Arabic, and no bound is lost.
/// </summary>
internal abstract class Wording
{
    /// <summary>English.</summary>
    public static readonly Wording English = new EnglishWording();

    private static readonly Wording Arabic = new ArabicWording();

    /// <summary>The wording for a document of that language.</summary>
    public static Wording For(string language) => language == "ar" ? Arabic : English;

    /// <summary>"ar" or "en".</summary>
    public abstract string Language { get; }

    /// <summary>"rtl" or "ltr".</summary>
    public abstract string Direction { get; }

    /// <summary>The word for a label: a field of a claim, a heading, a status, a role, a group.</summary>
    public abstract string Label(string key);

    /// <summary>A value with what it counts: "more than 800 people".</summary>
    public abstract string Counted(Bounds bounds, string unit);

    /// <summary>How many of a kind were found: "3 statements".</summary>
    public abstract string Count(int number, string kind);

    /// <summary>"1 October 2025".</summary>
    public abstract string Day(DateOnly day);

    /// <summary>"October 2025".</summary>
    public abstract string Month(DateOnly month);

    /// <summary>A period in words; the EDTF text where it has neither end.</summary>
    public string Period(Period? period) =>
        period switch
        {
            null => "",
            { Edtf.Length: 7, From: { Day: 1 } month } => Month(month), // a month stays a month, a year a year
            { Edtf.Length: 4, From: { } year } => year.Year.ToString(CultureInfo.InvariantCulture),
            { From: { } from, To: { } to } when from == to => Day(from),
            { From: { } from, To: { } to } => Between(Day(from), Day(to)),
            { From: null, To: { } to } => Label("until") + " " + Day(to),
            { From: { } from, To: null } => Label("since") + " " + Day(from),
            _ => period.Edtf,
        };

    /// <summary>The value of a claim with its unit; for an event that gives none, so in words.</summary>
    public string Value(Claim claim) =>
        claim.Value is { } value
            ? Counted(value.Bounds, claim.Measure == "ordinal" ? "ordinal" : claim.Unit)
            : Label("no number");

    /// <summary>Digits in groups of three.</summary>
    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>"from … to …".</summary>
    protected abstract string Between(string from, string to);
}
