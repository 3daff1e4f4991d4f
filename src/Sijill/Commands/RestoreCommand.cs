using System.CommandLine;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Verification;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill restore`: a backup into the place of a record, once every byte of it has been looked at.</summary>
internal static class RestoreCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var from = new Argument<string>("DIR") { Description = "Folder that 'sijill backup' wrote." };
        Option<string> record = RecordOption.Build();
        var command = new Command(
            "restore",
            "Bring a backup back. It is verified first, and never written over a record that is there."
        )
        {
            from,
            record,
        };
        command.SetAction(
            (parsed, cancellation) => Run(parsed.GetValue(from)!, parsed.GetValue(record)!, cancellation)
        );
        return command;
    }

    private static Task<int> Run(string from, string to, CancellationToken cancellation) =>
        Task.Run(
            () =>
            {
                Knowledge knowledge;
                using (var reader = RecordReader.Open(from))
                {
                    knowledge = RecordKnowledge.Of(reader);
                }
                VerifyResult result = Verifier.Run(from, knowledge, progress: null, cancellation);
                if (!result.IsClean)
                {
                    foreach (Flaw flaw in result.Flaws.Take(20))
                    {
                        Console.Error.WriteLine("sijill: " + ControlCharacters.OneLine($"{flaw.Where}: {flaw.What}"));
                    }
                    Console.Error.WriteLine(
                        $"sijill: {from} is not as it was written ({result.FlawCount} things): nothing was restored."
                    );
                    return ExitCode.SomeFailed;
                }
                RecordArchive.Backup(from, to);
                Console.WriteLine(
                    $"The record is in {to}, as it was written: {result.Documents} documents, {result.Findings} findings."
                );
                return ExitCode.Done;
            },
            cancellation
        );
}
