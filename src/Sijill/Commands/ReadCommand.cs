using System.CommandLine;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill read`: texts in, claims out.</summary>
internal static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new ReadingOptions(
            "table: for people. json, jsonl, csv: for machines. html: one page that stands alone.",
            ReadingFormat.Names
        );
        var command = new Command(
            "read",
            "Read statements and news, and give every figure, event, quotation, appeal and commitment with the words that say it."
        );
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingOptions options, CancellationToken cancellation)
    {
        InputOptions input = options.InputOf(parsed);
        int threads = options.ThreadsOf(parsed);
        CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(options.Codebook));
        var format = ReadingFormat.Of(parsed.GetValue(options.Format)!, new CodebookNames(codebook));
        Stream output = Console.OpenStandardOutput();
        await using (output.ConfigureAwait(false))
        {
            int number = 0;
            await output.WriteAsync(format.Before, cancellation).ConfigureAwait(false);
            int failed = await new OrderedReading(codebook, threads, new ProgressLine(input.Size))
                .RunAsync(
                    DocumentSource.ReadAsync(input, cancellation),
                    (reader, document, stop) => format.Render(reader.Read(document, stop)),
                    async render => await output.WriteAsync(render(number++), cancellation).ConfigureAwait(false),
                    cancellation
                )
                .ConfigureAwait(false);
            await output.WriteAsync(format.After(number, failed), cancellation).ConfigureAwait(false);
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        }
    }
}
