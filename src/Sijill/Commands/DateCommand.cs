using System.CommandLine;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Output;
using Sijill.Record.Documents;

namespace Sijill.Commands;

/// <summary>`sijill date`: tells on which day a document was published.</summary>
internal static class DateCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var id = new Argument<string>("ID")
        {
            Description = "The document: d- and 16 digits, as 'sijill find' shows it.",
        };
        Argument<DateOnly?> day = Days.Argument("DAY", "The day on which it was published, YYYY-MM-DD.");
        var who = new Option<string>("--who")
        {
            Description = "Who says so; kept with it. Default: the name of the user.",
            HelpName = "NAME",
            DefaultValueFactory = static _ => Environment.UserName,
        };
        var why = new Option<string>("--why")
        {
            Description = "How it is known; kept with it.",
            HelpName = "WORDS",
            DefaultValueFactory = static _ => "",
        };
        Option<string> record = RecordOption.Build();
        var command = new Command(
            "date",
            "Tell on which day a document was published. It is read again with that day; how it stood before is kept."
        )
        {
            id,
            day,
            who,
            why,
            record,
        };
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(record)!,
                parsed.GetValue(id)!,
                parsed.GetValue(day)!.Value,
                parsed.GetValue(who)!,
                parsed.GetValue(why)!
            )
        );
        return command;
    }

    private static int Run(string folder, string id, DateOnly day, string who, string why)
    {
        DocumentKey key = RecordIds.Document(id);
        if (who.Trim().Length == 0)
        {
            throw new UsageException("--who takes a name: who says on which day it was published.");
        }
        Knowledge knowledge;
        using (var reader = RecordReader.Open(folder))
        {
            if (reader.Document(key) is null)
            {
                throw new UsageException(
                    $"There is no document d-{key}. 'sijill find WORDS' shows documents with their ids."
                );
            }
            knowledge = RecordKnowledge.Of(reader);
        }
        using var archive = RecordArchive.Open(folder, knowledge, TimeProvider.System);
        long findings = archive.Date(key, day, who, why);
        Console.WriteLine(
            $"d-{key} is of {RecordTable.Day(day)} now; {findings} {(findings == 1 ? "finding" : "findings")} new or changed."
        );
        return ExitCode.Done;
    }
}
