using System.CommandLine;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Output;
using Sijill.Record.Reconciliation;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Commands;

/// <summary>`sijill findings`: what the record has found out, or one finding with all its claims.</summary>
internal static class FindingsCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var id = new Argument<string?>("ID")
        {
            Description = "One finding (f-…), with its claims and how it stood before.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var options = new QuestionOptions("table", "jsonl");
        var indicator = new Option<string?>("--indicator")
        {
            Description = "Killed, returned, population, …: an id of the codebook.",
        };
        var status = new Option<FindingStatus?>("--status")
        {
            Description = "ambiguous, retracted, disputed, revised, corroborated, repeated or single.",
        };
        var command = new Command("findings", "Facts as the record knows them: reconciled claims of many documents.")
        {
            id,
            indicator,
            options.Place,
            options.Target,
            status,
            options.From,
            options.To,
            options.AsKnownOn,
            options.Limit,
            options.Format,
            options.Record,
        };
        command.SetAction(parsed =>
        {
            using var reader = RecordReader.Open(parsed.GetValue(options.Record)!);
            Knowledge knowledge = RecordKnowledge.Of(reader);
            long? entry = QuestionOptions.EntryOf(parsed.GetValue(options.AsKnownOn), reader);
            bool table = parsed.GetValue(options.Format) == "table";
            if (parsed.GetValue(id) is { } one)
            {
                return One(reader, knowledge, one, entry, table);
            }
            var query = new FindingQuery
            {
                Indicator = parsed.GetValue(indicator),
                Place = QuestionOptions.PlaceOf(parsed.GetValue(options.Place), knowledge),
                Target = QuestionOptions.PartyOf(parsed.GetValue(options.Target), knowledge),
                Status = parsed.GetValue(status),
                From = parsed.GetValue(options.From),
                To = parsed.GetValue(options.To),
                AsOf = entry,
                Limit = parsed.GetValue(options.Limit),
            };
            return Many(reader.Findings(query), knowledge, table);
        });
        return command;
    }

    private static int Many(IReadOnlyList<FindingView> found, Knowledge knowledge, bool table)
    {
        if (table)
        {
            Table(found, knowledge);
        }
        else
        {
            RecordJson.Lines(found, RecordJson.Members);
        }
        return ExitCode.Done;
    }

    private static int One(RecordReader reader, Knowledge knowledge, string words, long? entry, bool table)
    {
        if (!FindingId.TryParse(words, out FindingId id))
        {
            throw new UsageException($"'{words}' is no id of a finding: f-, 16 digits, -, 16 digits.");
        }
        if (reader.Finding(id, entry) is not { } view)
        {
            throw new UsageException($"There is no finding {id}{(entry is null ? "" : " on that day")}.");
        }
        if (!table)
        {
            RecordJson.Lines(
                [view],
                (json, one) =>
                {
                    RecordJson.Members(json, one);
                    RecordJson.Links(json, reader.Links(one, entry));
                }
            );
            return ExitCode.Done;
        }
        var text = new FindingText(new CodebookNames(knowledge.Codebook));
        Table([view], knowledge);
        var claims = new RecordTable(
            "claim",
            "role",
            "said by",
            "published by",
            "published",
            "value",
            "words of the text"
        );
        foreach (ClaimView claim in reader.Claims(view.Finding))
        {
            claims.Row(
                "c-" + claim.Member.Claim,
                FindingText.Role(claim.Member),
                text.Source(claim.Member.Origin),
                text.Outlet(claim.Document),
                RecordTable.Day(claim.Document.Published),
                claim.Claim.Value is { } value ? Wording.English.Counted(value, claim.Claim.Unit) : "no number",
                claim.Sentence.Trim() + (claim.Document.Url is { } url ? "\n" + url : "")
            );
        }
        claims.Print(AnsiConsole.Console, "It has no claim.");
        Links(view, reader.Links(view, entry), text);
        Versions(reader.Versions(view.Id));
        return ExitCode.Done;
    }

    /// <summary>How the finding stood before.</summary>
    private static void Versions(IReadOnlyList<FindingView> versions)
    {
        if (versions.Count > 1)
        {
            var before = new RecordTable("from entry", "value", "how it stands");
            foreach (FindingView version in versions)
            {
                before.Row(
                    version.Since.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    FindingText.Value(version.Finding),
                    FindingText.Standing(version.Finding)
                );
            }
            before.Print(AnsiConsole.Console, "");
        }
    }

    /// <summary>What the finding hangs together with and is not merged with.</summary>
    private static void Links(FindingView view, IReadOnlyList<LinkView> links, FindingText text)
    {
        if (links.Count == 0)
        {
            return;
        }
        var table = new RecordTable("finding", "hangs together: it", "figure", "value", "when");
        foreach (LinkView link in links)
        {
            bool first = link.From.Id == view.Id;
            FindingView other = first ? link.To : link.From;
            table.Row(
                other.Id.ToString(),
                FindingText.Link(link.Kind, first),
                text.What(other.Finding.Subject),
                FindingText.Value(other.Finding),
                other.Finding.Time.Edtf ?? "undated"
            );
        }
        table.Print(AnsiConsole.Console, "");
    }

    private static void Table(IReadOnlyList<FindingView> found, Knowledge knowledge)
    {
        var text = new FindingText(new CodebookNames(knowledge.Codebook));
        var table = new RecordTable(
            "finding",
            "figure",
            "value [all that is said]",
            "whom",
            "where",
            "when",
            "how it stands"
        );
        foreach (FindingView view in found)
        {
            Finding finding = view.Finding;
            table.Row(
                view.Id.ToString(),
                text.What(finding.Subject),
                FindingText.Value(finding),
                text.Whom(finding.Subject),
                text.Where(finding.Subject),
                finding.Time.Edtf ?? "undated",
                FindingText.Standing(finding)
            );
        }
        table.Print(AnsiConsole.Console, "The record has no such finding.");
    }
}
