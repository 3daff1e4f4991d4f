using System.CommandLine;
using System.Globalization;
using Sijill.Input;

namespace Sijill.Commands;

/// <summary>The arguments and options that `read` and `explain` share.</summary>
internal sealed class ReadingOptions
{
    public Argument<string[]> Files { get; } =
        new("FILE") { Description = "Files to read; - or none: standard input.", Arity = ArgumentArity.ZeroOrMore };

    public Option<string> Input { get; } =
        new("--input")
        {
            Description =
                "text: a file is a document; jsonl: a line is one, {\"id\",\"text\",\"title\"?,\"published\"?,\"language\"?,\"url\"?}.",
            DefaultValueFactory = _ => "text",
        };

    public Option<bool> Lossy { get; } = new("--lossy") { Description = "Read on where bytes are no UTF-8." };

    public Option<string> Format { get; }

    public Option<string?> Published { get; } =
        new("--published")
        {
            Description = "Day of publication, YYYY-MM-DD, of documents that name none. Without it no day is guessed.",
        };

    public Option<string?> Codebook { get; } =
        new("--codebook") { Description = "Folder of a codebook, in place of counter-isis.", HelpName = "DIR" };

    public ReadingOptions(params string[] formats)
    {
        Format = new Option<string>("--format")
        {
            Description = "What to print.",
            DefaultValueFactory = _ => formats[0],
        };
        Format.AcceptOnlyFromAmong(formats);
        Input.AcceptOnlyFromAmong("text", "jsonl");
    }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Files);
        command.Options.Add(Input);
        command.Options.Add(Format);
        command.Options.Add(Published);
        command.Options.Add(Codebook);
        command.Options.Add(Lossy);
    }

    public InputOptions InputOf(ParseResult parsed)
    {
        string? published = parsed.GetValue(Published);
        DateOnly? day = null;
        if (published is not null)
        {
            day = DateOnly.TryParseExact(
                published,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly d
            )
                ? d
                : throw new UsageException($"--published wants a day as 2025-11-12, not '{published}'.");
        }
        return new InputOptions(
            parsed.GetValue(Files) ?? [],
            parsed.GetValue(Input) == "jsonl",
            parsed.GetValue(Lossy),
            day
        );
    }
}
