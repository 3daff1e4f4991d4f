using System.CommandLine;
using System.Text.Json;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Input;
using Sijill.Intake.Fetching;
using Sijill.Intake.Snapshots;
using Sijill.Output;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Commands;

/// <summary>`sijill check`: the figures of a text beside the record.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var source = new Argument<string>("SOURCE")
        {
            Description = "A file, an address (http, https), or - for a text on standard input.",
        };
        var options = new QuestionOptions("table", "jsonl");
        Option<DateOnly?> published = Days.Option(
            "--published",
            "Day of publication, YYYY-MM-DD, of a text that names none."
        );
        var allow = new Option<string[]>("--allow-network")
        {
            Description = "A private network (CIDR) that the address may lead into. None by default.",
        };
        var command = new Command(
            "check",
            "Read a text and tell of each figure whether it agrees with the record, differs from it, or is new. Nothing is stored."
        )
        {
            source,
            published,
            allow,
            options.Format,
            options.Record,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(options.Record)!,
                    parsed.GetValue(source)!,
                    new AddOptions { Published = parsed.GetValue(published) },
                    parsed.GetValue(allow) ?? [],
                    parsed.GetValue(options.Format) == "jsonl",
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string folder,
        string source,
        AddOptions options,
        string[] allowed,
        bool lines,
        CancellationToken cancellation
    )
    {
        using var reader = RecordReader.Open(folder);
        Knowledge knowledge = RecordKnowledge.Of(reader);
        using var fetcher = new Fetcher(allowed: allowed);
        var failed = new List<Unreadable>();
        var checks = new List<CheckView>();
        await foreach (
            Snapshot snapshot in (
                source == "-"
                    ? StandardInputAsync(cancellation)
                    : SourceSnapshots.ReadAsync([source], fetcher, failed.Add, cancellation)
            ).ConfigureAwait(false)
        )
        {
            checks.AddRange(reader.Check(snapshot, options, knowledge, failed.Add, cancellation));
        }
        foreach (Unreadable unreadable in failed)
        {
            await Console
                .Error.WriteLineAsync(
                    "sijill: " + ControlCharacters.OneLine($"{unreadable.Address}: {unreadable.Reason}")
                )
                .ConfigureAwait(false);
        }
        if (lines)
        {
            RecordJson.Lines(checks, Write);
        }
        else if (checks.Count > 0 || failed.Count == 0)
        {
            Table(checks, knowledge);
        }
        return failed.Count > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static async IAsyncEnumerable<Snapshot> StandardInputAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        using var bytes = new MemoryStream();
        await Console.OpenStandardInput().CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        yield return new Snapshot("stdin:", bytes.ToArray(), SnapshotFormat.PlainText) { Collector = "stdin" };
    }

    private static void Table(List<CheckView> checks, Knowledge knowledge)
    {
        var text = new FindingText(new CodebookNames(knowledge.Codebook));
        var table = new RecordTable(
            "record",
            "figure",
            "the text says",
            "the record says",
            "where, when",
            "words of the text"
        );
        foreach (CheckView check in checks)
        {
            string where = text.Where(check.Subject);
            table.Row(
                check.Finding?.Id.ToString() ?? "-",
                $"{text.What(check.Subject)}\n{text.Whom(check.Subject)}".Trim(),
                Wording.English.Counted(check.Claim.Value!.Value, FindingText.UnitOf(check.Subject)),
                Verdict(check),
                $"{where}\n{check.Claim.Time.Edtf ?? "undated"}".Trim(),
                check.Claim.EvidenceText
            );
        }
        table.Print(AnsiConsole.Console, "The text has no figure of this codebook.");
    }

    private static string Verdict(CheckView check) =>
        check.Verdict switch
        {
            CheckVerdict.Agrees => "agrees: " + FindingText.Value(check.Finding!.Finding),
            CheckVerdict.Differs => "differs: " + FindingText.Value(check.Finding!.Finding),
            CheckVerdict.New => "new",
            CheckVerdict.Unplaced => check.Claim.Time.IsDated ? "no place to compare it by" : "no day to compare it by",
        };

    private static void Write(Utf8JsonWriter json, CheckView check)
    {
        json.WriteString("verdict", JsonWords.Of(check.Verdict.ToString()));
        RecordJson.Members(json, check.Subject);
        RecordJson.Time(json, check.Claim.Time);
        RecordJson.Bounds(json, "value", check.Claim.Value);
        json.WriteStartObject("evidence");
        json.WriteNumber("start", check.Claim.Evidence.Start);
        json.WriteNumber("end", check.Claim.Evidence.End);
        json.WriteString("text", check.Claim.EvidenceText);
        json.WriteEndObject();
        if (check.Finding is not { } view)
        {
            json.WriteNull("finding");
            return;
        }
        json.WriteStartObject("finding");
        json.WriteString("id", view.Id.ToString());
        json.WriteString("status", JsonWords.Of(view.Finding.Status.ToString()));
        RecordJson.Bounds(json, "best", view.Finding.Best);
        RecordJson.Bounds(json, "range", view.Finding.Range);
        json.WriteEndObject();
    }
}
