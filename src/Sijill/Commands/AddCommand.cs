using System.CommandLine;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Input;
using Sijill.Intake.Fetching;
using Sijill.Intake.Snapshots;
using Sijill.Output;

namespace Sijill.Commands;

/// <summary>`sijill add`: documents into the record.</summary>
internal static class AddCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var sources = new Argument<string[]>("SOURCE")
        {
            Description = "Files, folders, addresses (http, https) to add; - for JSON Lines on standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> record = RecordOption.Build();
        Option<DateOnly?> published = Days.Option(
            "--published",
            "Day of publication, YYYY-MM-DD, of documents that name none. Without it they stay undated."
        );
        var outlet = new Option<string?>("--outlet") { Description = "Who published documents that do not say." };
        var republish = new Option<bool>("--republish") { Description = "The whole texts may be shown to the public." };
        var allow = new Option<string[]>("--allow-network")
        {
            Description =
                "A private network (CIDR, such as 127.0.0.1/32) that addresses may lead into. None by default.",
        };
        var codebook = new Option<string?>("--codebook")
        {
            Description = "Folder of the codebook to read with. Default: counter-isis, which is in the program.",
            HelpName = "DIR",
        };
        var command = new Command(
            "add",
            "Add documents and tables of facts to the record.\n\n"
                + "Reads plain text (.txt, .md), pages (.html), JSON Lines (.jsonl: one {\"id\",\"text\",\"title\"?,\"published\"?,\"outlet\"?,\"url\"?} a line)\n"
                + "and tables (.csv with the columns of facts.csv, or with HXL tags). Adding the same again changes nothing; another text at the\n"
                + "same address takes the place of the older one, which is kept. A stopped 'add' goes on when it is run again."
        )
        {
            sources,
            record,
            codebook,
            published,
            outlet,
            republish,
            allow,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetValue(sources)!,
                    parsed.GetValue(record)!,
                    parsed.GetValue(codebook),
                    new AddOptions
                    {
                        Published = parsed.GetValue(published),
                        Outlet = parsed.GetValue(outlet),
                        Republish = parsed.GetValue(republish),
                    },
                    parsed.GetValue(allow) ?? [],
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        string[] sources,
        string folder,
        string? codebook,
        AddOptions options,
        string[] allowed,
        CancellationToken cancellation
    )
    {
        Knowledge knowledge = RecordKnowledge.Own(codebook);
        using var fetcher = new Fetcher(allowed: allowed);
        return await RunAsync(
                folder,
                knowledge,
                options,
                summary => SourceSnapshots.ReadAsync(sources, fetcher, summary.Fail, cancellation),
                cancellation
            )
            .ConfigureAwait(false);
    }

    /// <summary>Adds snapshots to a record and tells what came of it.</summary>
    public static async Task<int> RunAsync(
        string folder,
        Knowledge knowledge,
        AddOptions options,
        Func<AddSummary, IAsyncEnumerable<Snapshot>> snapshots,
        CancellationToken cancellation
    )
    {
        var summary = new AddSummary();
        var progress = new AddProgressLine();
        try
        {
            using var archive = RecordArchive.Open(folder, knowledge, TimeProvider.System);
            await archive.AddAsync(snapshots(summary), options, summary, progress, cancellation).ConfigureAwait(false);
        }
        finally
        {
            progress.Clear();
        }
        AddSummaryText.WriteNotices(Console.Error, summary);
        AddSummaryText.Write(Console.Out, summary);
        return summary.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
