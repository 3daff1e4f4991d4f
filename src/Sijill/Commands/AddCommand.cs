using System.CommandLine;
using System.Globalization;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Input;
using Sijill.Intake;
using Sijill.Intake.Fetching;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;
using Sijill.Reading.Codebook;

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
        var record = RecordOption.Build();
        var published = new Option<DateOnly?>("--published")
        {
            Description = "Day of publication, YYYY-MM-DD, of documents that name none. Without it they stay undated.",
        };
        var outlet = new Option<string?>("--outlet") { Description = "Who published documents that do not say." };
        var republish = new Option<bool>("--republish") { Description = "The whole texts may be shown to the public." };
        var allow = new Option<string[]>("--allow-network")
        {
            Description =
                "A private network (CIDR, such as 127.0.0.1/32) that addresses may lead into. None by default.",
        };
        var command = new Command("add", "Add documents and tables of facts to the record.")
        {
            sources,
            record,
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
        AddOptions options,
        string[] allowed,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<CodebookSource> files = Codebooks.Sources(null);
        var knowledge = new Knowledge(CodebookCompiler.Compile(files), files);
        using var archive = RecordArchive.Open(folder, knowledge, TimeProvider.System);
        using var fetcher = new Fetcher(allowed: allowed);
        var summary = new AddSummary();
        await archive
            .AddAsync(
                SnapshotsAsync(sources, fetcher, summary, cancellation),
                options,
                summary,
                progress: null,
                cancellation
            )
            .ConfigureAwait(false);
        foreach (Unreadable unreadable in summary.Unreadable)
        {
            string line =
                unreadable.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $", line {unreadable.Line}") : "";
            await Console
                .Error.WriteLineAsync($"sijill: {unreadable.Address}{line}: {unreadable.Reason}")
                .ConfigureAwait(false);
        }
        await Console
            .Out.WriteLineAsync(
                $"{summary.Added} added, {summary.Changed} changed, {summary.Unchanged} unchanged, {summary.Failed} unreadable; {summary.Claims} claims, {summary.Findings} findings new or changed, {summary.Undated} documents undated"
            )
            .ConfigureAwait(false);
        return summary.Failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private static async IAsyncEnumerable<Snapshot> SnapshotsAsync(
        string[] sources,
        Fetcher fetcher,
        AddSummary summary,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (string source in sources)
        {
            if (source == "-")
            {
                Stream input = Console.OpenStandardInput();
                void TooLong(long number) =>
                    summary.Fail(new Unreadable("jsonl:stdin", "The line is too long.", number));
                await foreach (
                    Snapshot line in JsonLinesReader
                        .ReadAsync(input, "stdin", TooLong, cancellation: cancellation)
                        .ConfigureAwait(false)
                )
                {
                    yield return line;
                }
            }
            else if (Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https")
            {
                FetchResult result = await fetcher.FetchAsync(address, cancellation).ConfigureAwait(false);
                if (result.Snapshot is { } fetched)
                {
                    yield return fetched;
                }
                else
                {
                    summary.Fail(new Unreadable(source, result.Problem!));
                }
            }
            else
            {
                await foreach (
                    Snapshot file in FileIntake
                        .ReadAsync(source, summary.Fail, cancellation: cancellation)
                        .ConfigureAwait(false)
                )
                {
                    yield return file;
                }
            }
        }
    }
}
