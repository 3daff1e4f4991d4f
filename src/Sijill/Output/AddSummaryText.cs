using System.Globalization;
using Sijill.Archive.Pipeline;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>What came of an addition, in words.</summary>
internal static class AddSummaryText
{
    private const int MostNamed = 20;

    /// <summary>Names the rows that stand in their table twice, and what could not be read: the first twenty of each.</summary>
    public static void WriteNotices(TextWriter error, AddSummary summary)
    {
        foreach (RepeatedRow row in summary.RepeatedRows.Take(MostNamed))
        {
            error.WriteLine(
                "sijill: "
                    + ControlCharacters.OneLine(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{row.Address}, line {row.Line}: It says what line {row.Earlier} says, and is counted once."
                        )
                    )
            );
        }
        if (summary.Repeated > MostNamed)
        {
            error.WriteLine($"sijill: and {Number(summary.Repeated - MostNamed)} more rows that stand twice.");
        }
        foreach (Unreadable unreadable in summary.Unreadable.Take(MostNamed))
        {
            string line =
                unreadable.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {unreadable.Line}") : "";
            error.WriteLine("sijill: " + ControlCharacters.OneLine($"{unreadable.Address}{line}: {unreadable.Reason}"));
        }
        if (summary.Failed > MostNamed)
        {
            error.WriteLine($"sijill: and {Number(summary.Failed - MostNamed)} more that could not be read.");
        }
    }

    /// <summary>Counts what was added, what was there, what is another than last time, what could not be read and why.</summary>
    public static void Write(TextWriter output, AddSummary summary)
    {
        output.WriteLine($"{Documents(summary.Added)} added");
        if (summary.Changed > 0)
        {
            output.WriteLine($"{Documents(summary.Changed)} changed since last time; the older texts are kept");
        }
        if (summary.Unchanged > 0)
        {
            output.WriteLine($"{Documents(summary.Unchanged)} unchanged");
        }
        if (summary.Repeated > 0)
        {
            output.WriteLine(
                $"{Number(summary.Repeated)} {(summary.Repeated == 1 ? "row stands" : "rows stand")} twice in a table without ids: counted once"
            );
        }
        if (summary.Failed > 0)
        {
            output.WriteLine($"{Documents(summary.Failed)} unreadable");
            foreach (
                IGrouping<string, Unreadable> reason in summary
                    .Unreadable.GroupBy(static one => one.Reason, StringComparer.Ordinal)
                    .OrderByDescending(static group => group.Count())
                    .ThenBy(static group => group.Key, StringComparer.Ordinal)
                    .Take(MostNamed)
            )
            {
                output.WriteLine($"  {Number(reason.Count())}: {ControlCharacters.OneLine(reason.Key)}");
            }
        }
        output.WriteLine($"{Number(summary.Claims)} claims read; {Number(summary.Findings)} findings new or changed");
        if (summary.Undated > 0)
        {
            output.WriteLine(
                $"{Documents(summary.Undated)} without a day of publication: 'sijill date ID YYYY-MM-DD' tells one"
            );
        }
    }

    private static string Documents(long count) => Number(count) + (count == 1 ? " document" : " documents");

    private static string Number(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
