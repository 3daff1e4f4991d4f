using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Sijill.Archive.Queries;
using Sijill.Output;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Commands;

/// <summary>`sijill find`: documents by their words.</summary>
internal static class FindCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var words = new Argument<string[]>("WORDS")
        {
            Description = "Words in Arabic or English; spelling, clitics and the kind of digits make no difference.",
            Arity = ArgumentArity.OneOrMore,
        };
        var options = new QuestionOptions("table", "jsonl");
        var language = new Option<string?>("--language") { Description = "ar or en." };
        var outlet = new Option<string?>("--outlet") { Description = "Who published it, by id or name." };
        var command = new Command("find", "Find documents by their words, the newest first.")
        {
            words,
            options.Record,
            options.From,
            options.To,
            language,
            outlet,
            options.Limit,
            options.Format,
        };
        command.SetAction(parsed =>
        {
            using var reader = RecordReader.Open(parsed.GetValue(options.Record)!);
            IReadOnlyList<DocumentHit> hits = reader.Find(
                new FindQuery
                {
                    Words = string.Join(' ', parsed.GetValue(words)!),
                    From = parsed.GetValue(options.From),
                    To = parsed.GetValue(options.To),
                    Language = parsed.GetValue(language),
                    Outlet = parsed.GetValue(outlet),
                    Limit = parsed.GetValue(options.Limit),
                }
            );
            if (parsed.GetValue(options.Format) == "jsonl")
            {
                RecordJson.Lines(hits, Write);
            }
            else
            {
                Table(reader, hits);
            }
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(Utf8JsonWriter json, DocumentHit hit)
    {
        json.WriteString("id", "d-" + hit.Key);
        RecordJson.Members(json, hit.Document);
        json.WriteNumber("claims", hit.Claims);
        json.WriteString("excerpt", hit.Excerpt);
    }

    private static void Table(RecordReader reader, IReadOnlyList<DocumentHit> hits)
    {
        var text = new FindingText(new CodebookNames(RecordKnowledge.Of(reader).Codebook));
        RecordTable table = new("document", "published", "by", "claims", "words");
        foreach (DocumentHit hit in hits)
        {
            table.Row(
                "d-" + hit.Key,
                RecordTable.Day(hit.Document.Published),
                text.Outlet(hit.Document),
                hit.Claims.ToString(CultureInfo.InvariantCulture),
                (hit.Document.Title is { } title ? title + "\n" : "") + hit.Excerpt
            );
        }
        table.Print(AnsiConsole.Console, "No document of the record holds these words.");
    }
}
