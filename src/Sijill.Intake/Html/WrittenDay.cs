using System.Globalization;

namespace Sijill.Intake.Html;

/// <summary>The day in a date as machines write it. The day is the one written, in the writer's own time zone: an article of the 6th stays one of the 6th.</summary>
internal static class WrittenDay
{
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd"];

    /// <summary>The day, or null where the text holds none that can be told for sure.</summary>
    public static DateOnly? Parse(string? text)
    {
        string written = (text ?? "").Trim();
        foreach (string form in Days)
        {
            if (
                written.Length >= form.Length
                && (written.Length == form.Length || written[form.Length] is 'T' or ' ')
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
            ["r", "ddd, dd MMM yyyy HH:mm:ss zzz"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateTimeOffset instant
        )
            ? Sound(DateOnly.FromDateTime(instant.DateTime))
            : null;
    }

    private static DateOnly? Sound(DateOnly day) => day.Year is >= 1900 and <= 2200 ? day : null;
}
