using System.CommandLine;
using System.CommandLine.Parsing;
using Sijill.Output;
using Sijill.Reading.Codebook;

namespace Sijill.Commands;

/// <summary>Runs a command and turns what goes wrong into one clear line and an exit code; never a stack trace.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        ParseResult parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync($"sijill: {error.Message}").ConfigureAwait(false);
            }
            await Console.Error.WriteLineAsync("Try 'sijill --help'.").ConfigureAwait(false);
            return ExitCode.Usage;
        }
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        try
        {
            return await parsed
                .InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }, stop.Token)
                .ConfigureAwait(false);
        }
        catch (CodebookException problem)
        {
            DiagnosticText.Write(Console.Error, problem.Diagnostics);
            return ExitCode.Codebook;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("sijill: stopped.").ConfigureAwait(false);
            return ExitCode.SomeFailed;
        }
        catch (UsageException problem)
        {
            await Console.Error.WriteLineAsync($"sijill: {problem.Message}").ConfigureAwait(false);
            return ExitCode.Usage;
        }
        catch (IOException problem) when (ClosedPipe.Is(problem))
        {
            return ExitCode.Done; // whoever read has read enough
        }
        catch (IOException problem)
        {
            await Console.Error.WriteLineAsync($"sijill: {problem.Message}").ConfigureAwait(false);
            return ExitCode.SomeFailed;
        }
    }
}
