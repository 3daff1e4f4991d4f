using System.CommandLine;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Input;
using Sijill.Site;

namespace Sijill.Commands;

/// <summary>`sijill demo`: a record of real figures and of samples, to try the questions and the site on.</summary>
internal static class DemoCommand
{
    private const string Folder = "sijill-demo";

    /// <summary>The command.</summary>
    public static Command Build()
    {
        var record = new Option<string>("--record")
        {
            Description =
                $"Folder of the record. Default: ./{Folder}. A record that holds anything else is left alone.",
            HelpName = "DIR",
            DefaultValueFactory = static _ => Folder,
        };
        var noServe = new Option<bool>("--no-serve")
        {
            Description = "Fill the record, tell what can be asked, and end.",
        };
        Option<string> urls = ServeCommand.UrlsOption();
        var command = new Command(
            "demo",
            "Fill a record with figures of 2014 to 2026 and 40 sample documents, and publish it as a site on this machine."
        )
        {
            noServe,
            urls,
            record,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                string folder = parsed.GetValue(record)!;
                int code = await RunAsync(folder, cancellation).ConfigureAwait(false);
                if (code != ExitCode.Done || parsed.GetValue(noServe))
                {
                    return code;
                }
                Console.WriteLine();
                return await ServeCommand
                    .RunAsync(
                        new SiteOptions
                        {
                            Record = folder,
                            Knowledge = ServeCommand.Knowing,
                            Urls = ServeCommand.UrlsOf(parsed.GetValue(urls)!),
                            IsDemo = true,
                        },
                        cancellation
                    )
                    .ConfigureAwait(false);
            }
        );
        return command;
    }

    /// <summary>Commands to go on with; each runs on the demo's record.</summary>
    public static IReadOnlyList<(string Command, string Why)> Next { get; } =
    [
        ("sijill series population --place \"al-Hol camp\" --by year", "how many lived in a camp that is closed now"),
        ("sijill findings --status disputed --from 2026-01-01", "where sources exclude each other"),
        ("sijill findings --place Manbij", "one attack, as four sources tell of it"),
        ("sijill find \"مخيم روج\" --limit 5", "documents by their words, however they are spelt"),
        ("sijill events --from 2026-05-01 --to 2026-07-31", "happenings, with deaths by side"),
        ("sijill balance --place \"Roj camp\"", "whether two counts of a camp agree with who left between them"),
        ("sijill export sijill-export", "all of it as tables with their dictionary"),
        ("sijill verify", "whether every byte is as it was written"),
    ];

    private static async Task<int> RunAsync(string folder, CancellationToken cancellation)
    {
        if (HoldsOther(folder))
        {
            throw new UsageException(
                $"The record in {folder} holds other documents: samples do not belong among them. Name another folder with --record."
            );
        }
        int code = await AddCommand
            .RunAsync(
                folder,
                RecordKnowledge.Own(null),
                new AddOptions { Republish = true },
                _ => DemoFiles.SnapshotsAsync(cancellation),
                cancellation
            )
            .ConfigureAwait(false);
        Console.WriteLine();
        Console.WriteLine(
            "The facts are real and each names where to read it (CC BY 4.0); the documents called samples are invented."
        );
        Console.WriteLine($"Ask next, after: export SIJILL_RECORD={folder}");
        foreach ((string command, string why) in Next)
        {
            Console.WriteLine("  " + command);
            Console.WriteLine("      " + why);
        }
        return code;
    }

    private static bool HoldsOther(string folder)
    {
        try
        {
            using var reader = RecordReader.Open(folder);
            return reader.Documents().Any(static document => !DemoFiles.IsOwn(document.Address));
        }
        catch (RecordException problem) when (problem.Problem == RecordProblem.Missing)
        {
            return false;
        }
    }
}
