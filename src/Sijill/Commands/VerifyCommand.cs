using System.CommandLine;
using System.Globalization;
using Sijill.Archive.Queries;
using Sijill.Archive.Verification;

namespace Sijill.Commands;

/// <summary>`sijill verify`: whether a record is as it was written.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Option<string> record = RecordOption.Build();
        var command = new Command(
            "verify",
            "Look at every byte of the record: name what was changed, is missing or stands in another order."
        )
        {
            record,
        };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(record)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string folder, CancellationToken cancellation)
    {
        using var reader = RecordReader.Open(folder);
        VerifyResult result = await Task.Run(
                () => Verifier.Run(folder, RecordKnowledge.Of(reader), progress: null, cancellation),
                cancellation
            )
            .ConfigureAwait(false);
        foreach (Flaw flaw in result.Flaws)
        {
            await Console.Error.WriteLineAsync($"sijill: {flaw.Where}: {flaw.What}").ConfigureAwait(false);
        }
        string looked = string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Entries} entries of the log, {result.Blobs} stored texts, {result.Documents} documents, {result.Findings} findings"
        );
        await Console
            .Out.WriteLineAsync(
                result.IsClean
                    ? $"The record is as it was written: {looked}."
                    : $"{result.FlawCount} things are not as they were written, of {looked}."
            )
            .ConfigureAwait(false);
        await Console.Out.WriteAsync(result.Head.ToString()).ConfigureAwait(false);
        return result.IsClean ? ExitCode.Done : ExitCode.SomeFailed;
    }
}
