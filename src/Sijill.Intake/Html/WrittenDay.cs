using System.Globalization;

namespace Sijill.Intake.Html;

/// <summary>The day in a date as machines write it. The day is the one written, in the writer's own time zone: an article of the 6th stays one of the 6th.</summary>
internal static class WrittenDay
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];
    private static readonly string[] Instants =
    [
        "r",
        "ddd, d MMM yyyy HH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm:ss 'GMT'",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    /// <summary>The day, or null where the text holds none that can be told for sure: 6/11/2025 is one day here and another there.</summary>
    public static DateOnly? Parse(string? text)
    {
        string written = Western((text ?? "").Trim());
        foreach (string form in Days)
        {
            if (
                written.Length >= form.Length
                && (written.Length == form.Length || written[form.Length] is 'T' or 't' or ' ' or '+' or 'Z')
                && DateOnly.TryParseExact(
                    written.AsSpan(0, form.Length),
                    form,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly day
                )
            )
            {
                return Sound(day);
            }
        }
        return DateTimeOffset.TryParseExact(
            written,
            Instants,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset instant
        )
            ? Sound(DateOnly.FromDateTime(instant.DateTime))
            : null;
    }

    /// <summary>Arabic-Indic and Persian digits as 0–9.</summary>
    private static string Western(string text) =>
        string.Create(
            text.Length,
            text,
            static (western, written) =>
            {
                for (int i = 0; i < written.Length; i++)
                {
                    char c = written[i];
                    western[i] = c switch
                    {
                        >= '\u0660' and <= '\u0669' => (char)('0' + c - '\u0660'),
                        >= '\u06F0' and <= '\u06F9' => (char)('0' + c - '\u06F0'),
                        _ => c,
                    };
                }
            }
        );

    private static DateOnly? Sound(DateOnly day) => day.Year is >= 1900 and <= 2200 ? day : null;
}
