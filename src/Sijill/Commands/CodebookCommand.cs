using System.CommandLine;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;

namespace Sijill.Commands;

/// <summary>`sijill codebook`: check, list, show, new.</summary>
internal static class CodebookCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Build() => new("codebook", "Check, explain or start a codebook.") { Check() };

    private static Command Check()
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "Folder of the codebook; none: the one in the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            "check",
            "Compile a codebook, run every example beside its patterns, and report mistakes with file, line and column."
        )
        {
            folder,
        };
        command.SetAction(
            (parsed, _) =>
            {
                var warnings = new List<Diagnostic>();
                CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(folder), warnings);
                DiagnosticText.Write(Console.Error, warnings);
                Console.WriteLine(
                    $"{codebook.Id}: {codebook.Patterns.Count} patterns, {codebook.Entities.Count} names."
                );
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }
}
