using System.CommandLine;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Output;
using Sijill.Reading.Amounts;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Commands;

/// <summary>`sijill balance`: two counts of a place against what moved between them. A check, no figure.</summary>
internal static class BalanceCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new QuestionOptions("table");
        options.Place.Required = true;
        var command = new Command(
            "balance",
            "Check the first and the last count of a place's people against who left and came between them.\n\n"
                + "It is a check and no figure: movements are told in part only, births and deaths seldom at all."
        )
        {
            options.Place,
            options.From,
            options.To,
            options.AsKnownOn,
            options.Record,
        };
        command.SetAction(parsed =>
        {
            using var reader = RecordReader.Open(parsed.GetValue(options.Record)!);
            Knowledge knowledge = RecordKnowledge.Of(reader);
            string place = QuestionOptions.PlaceOf(parsed.GetValue(options.Place), knowledge)!;
            BalanceView? balance = reader.Balance(
                place,
                parsed.GetValue(options.From),
                parsed.GetValue(options.To),
                knowledge,
                QuestionOptions.EntryOf(parsed.GetValue(options.AsKnownOn), reader)
            );
            var names = new CodebookNames(knowledge.Codebook);
            if (balance is null)
            {
                Console.WriteLine(
                    $"The record has no two counts of {names.Of(place, "en")} on different days to check against each other."
                );
                return ExitCode.Done;
            }
            Print(balance, names, place);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(BalanceView view, CodebookNames names, string place)
    {
        var text = new FindingText(names);
        Console.WriteLine($"A check of two counts of {names.Of(place, "en")}, not a figure.");
        var table = new RecordTable("finding", "when", "", "people");
        Row(table, view.Before, "counted");
        foreach (FindingView flow in view.Out)
        {
            Row(table, flow, "out: " + text.What(flow.Finding.Subject) + " " + text.Whom(flow.Finding.Subject));
        }
        foreach (FindingView flow in view.In)
        {
            Row(table, flow, "in: " + text.What(flow.Finding.Subject) + " " + text.Whom(flow.Finding.Subject));
        }
        Row(table, view.After, "counted");
        table.Print(AnsiConsole.Console, "");
        Console.WriteLine("Told to have left:  " + People(view.Balance.Out));
        Console.WriteLine("Told to have come:  " + People(view.Balance.In));
        Console.WriteLine("Should be there:    " + People(view.Balance.Expected));
        Console.WriteLine("Counted:            " + People(view.Balance.After));
        Console.WriteLine("Gap:                " + Wording.English.Counted(view.Balance.Gap, "none"));
        Console.WriteLine(
            view.Balance.Agrees
                ? "The counts and the movements agree."
                : "The counts and the movements do not agree: movements are told in part only, and silence is not zero."
        );
    }

    private static string People(Bounds value) => Wording.English.Counted(value, "people");

    private static void Row(RecordTable table, FindingView view, string what) =>
        table.Row(view.Id.ToString(), view.Finding.Time.Edtf ?? "", what.Trim(), FindingText.Value(view.Finding));
}
