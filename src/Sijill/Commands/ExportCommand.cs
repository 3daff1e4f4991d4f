using System.CommandLine;
using System.Globalization;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Export;

namespace Sijill.Commands;

/// <summary>`sijill export`: the record as tables with their dictionary.</summary>
internal static class ExportCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var to = new Argument<string>("DIR")
        {
            Description = "Folder to write into: a new or empty one, or that of an earlier export.",
        };
        Option<string?> since = SinceOption();
        var policy = new Option<string>("--policy")
        {
            Description = "How intervals become the numbers of the policy_ columns.",
            DefaultValueFactory = static _ => "interval",
        };
        policy.AcceptOnlyFromAmong("interval", "acled-conservative", "ucdp");
        var indicator = new Option<string?>("--indicator") { Description = "Only this one: an id of the codebook." };
        var status = new Option<FindingStatus?>("--status") { Description = "Only findings that stand like this." };
        var options = new QuestionOptions("csv");
        var command = new Command(
            "export",
            "Write findings.csv, claims.csv, documents.csv, findings.jsonl, and datapackage.json, which explains every column."
        )
        {
            to,
            since,
            policy,
            indicator,
            status,
            options.Place,
            options.Target,
            options.From,
            options.To,
            options.Record,
        };
        command.SetAction(parsed =>
        {
            using var reader = RecordReader.Open(parsed.GetValue(options.Record)!);
            Knowledge knowledge = RecordKnowledge.Of(reader);
            var export = new RecordExport(reader, knowledge, QuestionOptions.Today(null))
            {
                Policy = PolicyOf(parsed.GetValue(policy)!),
                PolicyName = parsed.GetValue(policy)!,
                Since = SinceOf(parsed.GetValue(since), reader),
                Query = new FindingQuery
                {
                    Indicator = parsed.GetValue(indicator),
                    Status = parsed.GetValue(status),
                    Place = QuestionOptions.PlaceOf(parsed.GetValue(options.Place), knowledge),
                    Target = QuestionOptions.PartyOf(parsed.GetValue(options.Target), knowledge),
                    From = parsed.GetValue(options.From),
                    To = parsed.GetValue(options.To),
                    Limit = int.MaxValue,
                },
            };
            string folder = parsed.GetValue(to)!;
            Prepare(folder);
            (int findings, int claims, int documents) = export.Write(folder);
            Console.WriteLine($"{findings} findings, {claims} claims, {documents} documents written into {folder}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static void Prepare(string folder)
    {
        if (
            File.Exists(folder)
            || (
                Directory.Exists(folder)
                && Directory.EnumerateFileSystemEntries(folder).Any()
                && !File.Exists(Path.Combine(folder, DataPackage.FileName))
            )
        )
        {
            throw new UsageException($"{folder} is there already, and is no export: choose a new or empty folder.");
        }
        Directory.CreateDirectory(folder);
    }

    private static ValuePolicy PolicyOf(string name) =>
        name switch
        {
            "acled-conservative" => ValuePolicy.AcledConservative,
            "ucdp" => ValuePolicy.Ucdp,
            _ => ValuePolicy.Interval,
        };

    private static long? SinceOf(string? words, RecordReader reader)
    {
        if (words is null)
        {
            return null;
        }
        if (long.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out long entry))
        {
            return entry;
        }
        return DateOnly.TryParseExact(
            words,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? reader.LastEntryOf(day.AddDays(-1))
            : throw new UsageException(
                $"--since takes a day such as 2025-11-12 or the number of an entry, not '{words}'."
            );
    }

    private static Option<string?> SinceOption() =>
        new Option<string?>("--since")
        {
            Description =
                "Only what was added, changed or withdrawn since a day (YYYY-MM-DD, from its beginning, UTC) or after an entry of the log.",
            HelpName = "DAY|ENTRY",
        };
}
