using System.CommandLine;
using System.CommandLine.Parsing;
using Sijill.Archive;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Site.Words;

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
            foreach (string message in parsed.Errors.Select(e => e.Message).Distinct(StringComparer.Ordinal))
            {
                await SayAsync(message).ConfigureAwait(false);
            }
            await Console.Error.WriteLineAsync($"Try '{NameOf(parsed.CommandResult)} --help'.").ConfigureAwait(false);
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
            // Signals are handled here alone: the library's own handler would end the process behind our back.
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, stop.Token).ConfigureAwait(false);
        }
        catch (Exception problem)
        {
            return await TellAsync(problem).ConfigureAwait(false);
        }
    }

    private static async Task<int> TellAsync(Exception problem)
    {
        switch (problem)
        {
            case CodebookException codebook:
                DiagnosticText.Write(Console.Error, codebook.Diagnostics);
                return ExitCode.Codebook;
            case UsageException:
                await SayAsync(problem.Message).ConfigureAwait(false);
                return ExitCode.Usage;
            case RecordException:
                await SayAsync(problem.Message).ConfigureAwait(false);
                return ExitCode.SomeFailed;
            case System.Data.Common.DbException:
                await SayAsync($"the record cannot be read: {problem.Message} 'sijill verify' tells more.")
                    .ConfigureAwait(false);
                return ExitCode.SomeFailed;
            case OperationCanceledException:
                await SayAsync("stopped.").ConfigureAwait(false);
                return ExitCode.Stopped;
            case IOException io when ClosedPipe.Is(io):
                return ExitCode.Done; // whoever read has read enough
            case IOException or UnauthorizedAccessException:
                await SayAsync(problem.Message).ConfigureAwait(false);
                return ExitCode.SomeFailed;
            default:
                await SayAsync($"a fault of the program: {problem.GetType().Name}: {problem.Message}")
                    .ConfigureAwait(false);
                return ExitCode.SomeFailed;
        }
    }

    private static Task SayAsync(string message) =>
        Console.Error.WriteLineAsync("sijill: " + ControlCharacters.OneLine(message));

    /// <summary>"sijill codebook check".</summary>
    private static string NameOf(CommandResult result)
    {
        string name = result.Command is RootCommand ? "sijill" : result.Command.Name;
        return result.Parent is CommandResult parent ? NameOf(parent) + " " + name : name;
    }
}
