using System.Runtime.CompilerServices;
using Sijill.Intake;
using Sijill.Intake.Fetching;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Input;

/// <summary>Snapshots of what a command line names: files, folders, addresses, standard input.</summary>
internal static class SourceSnapshots
{
    /// <summary>The snapshots, in order; what cannot be had is told to <paramref name="fail"/>.</summary>
    public static async IAsyncEnumerable<Snapshot> ReadAsync(
        IReadOnlyList<string> sources,
        Fetcher fetcher,
        Action<Unreadable> fail,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (string source in sources)
        {
            if (source == "-")
            {
                Stream input = Console.OpenStandardInput();
                void TooLong(long number) => fail(new Unreadable("jsonl:stdin", "The line is too long.", number));
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
                    fail(new Unreadable(source, result.Problem!));
                }
            }
            else
            {
                await foreach (
                    Snapshot file in FileIntake
                        .ReadAsync(source, fail, cancellation: cancellation)
                        .ConfigureAwait(false)
                )
                {
                    yield return file;
                }
            }
        }
    }
}
