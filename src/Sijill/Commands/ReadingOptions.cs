using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sijill.Input;

namespace Sijill.Commands;

/// <summary>The arguments and options that `read` and `explain` share.</summary>
internal sealed class ReadingOptions
{
    private const int MostThreads = 256;

    public Argument<string[]> Files { get; } =
        new("FILE") { Description = "Files to read; - or none: standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string> Input { get; } =
        new("--input")
        {
            Description =
                "text: a file is a document. jsonl: a line is one, {\"id\",\"text\",\"title\"?,\"published\"?,\"language\"?,\"url\"?}.",
            DefaultValueFactory = _ => "text",
        };

    public Option<bool> Lossy { get; } =
        new("--lossy") { Description = "Read on where bytes are no UTF-8, with U+FFFD in their place." };

    public Option<string> Format { get; }

    public Option<string?> Published { get; } =
        new("--published")
        {
            Description = "Day of publication of documents that name none. Without it no day is guessed.",
            HelpName = "YYYY-MM-DD",
        };

    public Option<string?> Codebook { get; } =
        new("--codebook") { Description = "Folder of a codebook, in place of counter-isis.", HelpName = "DIR" };

    public Option<int> Threads { get; } =
        new("--threads")
        {
            Description = "How many documents to read at once; the output is the same. [default: one a core]",
            HelpName = "N",
        };

    public ReadingOptions(string about, params string[] formats)
    {
        Format = new Option<string>("--format") { Description = about, DefaultValueFactory = _ => formats[0] };
        Format.AcceptOnlyFromAmong(formats);
        Input.AcceptOnlyFromAmong("text", "jsonl");
        Files.Validators.Add(static result =>
        {
            foreach (Token token in result.Tokens)
            {
                if (token.Value.StartsWith('-') && token.Value.Length > 1 && !File.Exists(token.Value))
                {
                    result.AddError($"There is no option '{token.Value}'.");
                }
            }
        });
        Published.Validators.Add(static result => DayOf(result.GetValueOrDefault<string?>(), result));
        Threads.Validators.Add(static result =>
        {
            if (
                result.Tokens.Count > 0
                && !(
                    int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
                    && n is >= 1 and <= MostThreads
                )
            )
            {
                result.AddError($"--threads wants a number from 1 to {MostThreads}, not '{result.Tokens[0].Value}'.");
            }
        });
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        command.Options.Add(Input);
        command.Options.Add(Format);
        command.Options.Add(Published);
        command.Options.Add(Codebook);
        command.Options.Add(Lossy);
        command.Options.Add(Threads);
    }

    /// <summary>How many readers to run.</summary>
    public int ThreadsOf(ParseResult parsed) =>
        parsed.GetValue(Threads) is > 0 and int threads ? threads : Environment.ProcessorCount;

    public InputOptions InputOf(ParseResult parsed) =>
        new(
            parsed.GetValue(Files) ?? [],
            parsed.GetValue(Input) == "jsonl",
            parsed.GetValue(Lossy),
            DayOf(parsed.GetValue(Published), null)
        );

    private static DateOnly? DayOf(string? published, OptionResult? result)
    {
        if (published is null)
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(
                published,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
        {
            return day;
        }
        result?.AddError($"--published wants a day as 2025-11-12, not '{published}'.");
        return null;
    }
}
