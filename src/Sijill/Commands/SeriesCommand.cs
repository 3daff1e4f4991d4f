using System.CommandLine;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Record.Series;

namespace Sijill.Commands;

/// <summary>`sijill series`: one figure over time.</summary>
internal static class SeriesCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var indicator = new Argument<string>("INDICATOR")
        {
            Description = "Killed, returned, population, …: an id of the codebook.",
        };
        var options = new QuestionOptions("table", "csv", "json");
        var group = new Option<string?>("--group") { Description = "fighters, civilians, women, children, …" };
        Option<Bucket> by = ByOption();
        Option<bool> all = AllOption();
        var command = new Command(
            "series",
            "A figure over time: each point with its bounds, its disputes and its claims.\n\n"
                + "Without --all: in the unit and measure of the indicator; of a count of people the whole where the record has it."
        )
        {
            indicator,
            options.Place,
            options.Target,
            group,
            by,
            all,
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
            string id = parsed.GetValue(indicator)!;
            Indicator known = IndicatorOf(id, knowledge);
            DateOnly? asKnownOn = parsed.GetValue(options.AsKnownOn);
            var query = new SeriesQuery(id)
            {
                Place = QuestionOptions.PlaceOf(parsed.GetValue(options.Place), knowledge),
                Target = QuestionOptions.PartyOf(parsed.GetValue(options.Target), knowledge),
                Group = parsed.GetValue(group),
                By = parsed.GetValue(by),
                From = parsed.GetValue(options.From),
                To = parsed.GetValue(options.To),
            };
            IReadOnlyList<SeriesLine> lines = reader.Series(
                query,
                knowledge,
                QuestionOptions.Today(asKnownOn),
                QuestionOptions.EntryOf(asKnownOn, reader)
            );
            SeriesChoice chosen = parsed.GetValue(all) ? SeriesChoice.All(lines) : SeriesChoice.Of(lines, query, known);
            SeriesOutput.Print(chosen, reader, knowledge, parsed.GetValue(options.Format)!);
            return ExitCode.Done;
        });
        return command;
    }

    private static Indicator IndicatorOf(string id, Knowledge knowledge) =>
        knowledge.Codebook.Indicators.FirstOrDefault(known => known.Id == id)
        ?? throw new UsageException(
            $"'{id}' is no indicator. Known: {string.Join(", ", knowledge.Codebook.Indicators.Select(static known => known.Id).Order(StringComparer.Ordinal))}."
        );

    private static Option<Bucket> ByOption() =>
        new Option<Bucket>("--by")
        {
            Description =
                "Gather by day, week, month or year. Flows are summed where they do not overlap; nothing is carried forward.",
        };

    private static Option<bool> AllOption() =>
        new Option<bool>("--all")
        {
            Description = "Every line: other units and measures too, and every kind of people apart from the whole.",
        };
}
