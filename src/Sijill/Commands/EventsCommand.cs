using System.CommandLine;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Output;

namespace Sijill.Commands;

/// <summary>`sijill events`: happenings as many documents tell of them, in the fields that coders of events use.</summary>
internal static class EventsCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new QuestionOptions("table", "csv", "jsonl");
        var command = new Command(
            "events",
            "Happenings as many documents tell of them: when, where, who, and deaths by side, each low, best and high.\n\n"
                + "csv has the precisions and the clarity of the UCDP's georeferenced events, and the fields that come nearest to ACLED's."
        )
        {
            options.Place,
            options.From,
            options.To,
            options.AsKnownOn,
            options.Format,
            options.Record,
        };
        command.SetAction(parsed =>
        {
            using var reader = RecordReader.Open(parsed.GetValue(options.Record)!);
            Knowledge knowledge = RecordKnowledge.Of(reader);
            IReadOnlyList<EventView> events = reader.Events(
                new EventQuery
                {
                    Place = QuestionOptions.PlaceOf(parsed.GetValue(options.Place), knowledge),
                    From = parsed.GetValue(options.From),
                    To = parsed.GetValue(options.To),
                    AsOf = QuestionOptions.EntryOf(parsed.GetValue(options.AsKnownOn), reader),
                },
                knowledge
            );
            EventOutput.Print(events, knowledge, parsed.GetValue(options.Format)!);
            return ExitCode.Done;
        });
        return command;
    }
}
