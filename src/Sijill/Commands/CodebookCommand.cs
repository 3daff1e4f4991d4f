using System.CommandLine;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill codebook`: check, list, show, new.</summary>
internal static class CodebookCommand
{
    /// <summary>The command with its verbs.</summary>
    public static Command Build() =>
        new("codebook", "Check, explain or start a codebook: the data that says what is to be found.")
        {
            Check(),
            New(),
            List(),
            Show(),
        };

    private static Argument<string?> Folder() =>
        new("DIR")
        {
            Description = "Folder of the codebook; none: counter-isis, the one in the program.",
            Arity = ArgumentArity.ZeroOrOne,
        };

    private static Command Check()
    {
        Argument<string?> folder = Folder();
        var all = new Option<bool>("--all") { Description = "Print every warning; else a few of each sort." };
        var command = new Command(
            "check",
            "Compile a codebook, run every example beside its patterns, and report mistakes with file, line and column."
        )
        {
            folder,
            all,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var findings = new List<Diagnostic>();
                CompiledCodebook codebook = Codebooks.Compile(parsed.GetValue(folder), findings);
                CodebookCheckReport report = CodebookCheck.Run(codebook, cancellation);
                findings.AddRange(report.Findings);
                DiagnosticText.Write(Console.Error, findings, parsed.GetValue(all));
                int mistakes = findings.Count(f => !f.IsWarning);
                int warnings = findings.Count - mistakes;
                Console.WriteLine(
                    $"{codebook.Id}: {report.Patterns} patterns, {codebook.Entities.Count} names, {report.Examples} examples and {report.CounterExamples} that must not match: {(mistakes == 0 ? "no mistake" : mistakes == 1 ? "1 mistake" : $"{mistakes} mistakes")}{(warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : $", {warnings} warnings")}."
                );
                return Task.FromResult(report.IsSound ? ExitCode.Done : ExitCode.Codebook);
            }
        );
        return command;
    }

    private static Command New()
    {
        var folder = new Argument<string>("DIR") { Description = "A folder that is empty or not yet there." };
        var id = new Option<string?>("--id")
        {
            Description = "Id of the codebook; else the folder's name.",
            HelpName = "ID",
        };
        var command = new Command(
            "new",
            "Start a codebook: small, whole and without a mistake, to be changed into yours."
        )
        {
            folder,
            id,
        };
        command.SetAction(
            (parsed, cancellation) =>
                CodebookFolder.StartAsync(parsed.GetValue(folder)!, parsed.GetValue(id), cancellation)
        );
        return command;
    }

    private static Command List()
    {
        Argument<string?> folder = Folder();
        var of = new Option<string?>("--of") { Description = "List all of a sort, one a line: id, tab, name." };
        of.AcceptOnlyFromAmong(CodebookText.Sorts);
        var command = new Command(
            "list",
            "Tell what a codebook holds: its indicators, whom and what it names, its words."
        )
        {
            folder,
            of,
        };
        command.SetAction(
            (parsed, _) =>
            {
                CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(folder));
                Console.Out.Write(
                    parsed.GetValue(of) is { } sort ? CodebookText.All(codebook, sort) : CodebookText.Overview(codebook)
                );
                return Task.FromResult(ExitCode.Done);
            }
        );
        return command;
    }

    private static Command Show()
    {
        var id = new Argument<string>("ID")
        {
            Description = "Id of an indicator, a pattern, a name, a noun or a class of words.",
        };
        Argument<string?> folder = Folder();
        var command = new Command(
            "show",
            "Explain one thing of a codebook: what it means, its names or forms, its examples."
        )
        {
            id,
            folder,
        };
        command.SetAction(
            (parsed, _) =>
            {
                CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(folder));
                string wanted = parsed.GetValue(id)!;
                if (CodebookText.Described(codebook, wanted) is { } text)
                {
                    Console.Out.Write(text);
                    return Task.FromResult(ExitCode.Done);
                }
                string? near = CodebookDescription.Nearest(codebook, wanted);
                Console.Error.WriteLine(
                    $"sijill: {codebook.Id} has nothing called '{ControlCharacters.OneLine(wanted)}'."
                        + (near is null ? "" : $" Did you mean '{near}'?")
                        + " 'sijill codebook list' tells what there is."
                );
                return Task.FromResult(ExitCode.Usage);
            }
        );
        return command;
    }
}
