using System.Globalization;
using System.Text;
using System.Text.Json;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Record.Events;
using Sijill.Site.Export;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>Events as a table, as a coder's CSV, or as JSON lines. Deaths are never added over sides.</summary>
internal static class EventOutput
{
    private const string Header =
        "id,kind,edtf,date_start,date_end,date_prec,event_clarity,where_prec,places,place_names,actors,targets,"
        + "deaths_a_low,deaths_a_best,deaths_a_high,deaths_b_low,deaths_b_best,deaths_b_high,"
        + "deaths_civilians_low,deaths_civilians_best,deaths_civilians_high,deaths_unknown_low,deaths_unknown_best,deaths_unknown_high,"
        + "acled_time_precision,acled_geo_precision,acled_sub_event_type,number_of_sources,origins,documents,claims\n";

    /// <summary>Prints them.</summary>
    public static void Print(IReadOnlyList<EventView> events, Knowledge knowledge, string format)
    {
        var text = new FindingText(new CodebookNames(knowledge.Codebook));
        switch (format)
        {
            case "csv":
                using (Stream output = Console.OpenStandardOutput())
                {
                    output.Write(Encoding.UTF8.GetBytes(Csv(events, text)));
                }
                break;
            case "jsonl":
                RecordJson.Lines(events, Write);
                break;
            default:
                Table(events, text);
                break;
        }
    }

    private static void Table(IReadOnlyList<EventView> events, FindingText text)
    {
        var table = new RecordTable("event", "when", "what", "where", "by whom", "deaths", "told by");
        foreach (EventView view in events)
        {
            RecordEvent one = view.Event;
            table.Row(
                view.Id.ToString(),
                one.Time.Edtf ?? "undated",
                JsonWords.Of(one.Kind.ToString()),
                text.Where(one.Places),
                string.Join(", ", one.Actors.Select(text.Source)),
                Deaths(one.Deaths),
                string.Join(", ", view.Origins.Select(text.Source))
            );
        }
        table.Print(AnsiConsole.Console, "The record tells of no such event. Silence is not zero.");
    }

    private static string Deaths(Deaths deaths)
    {
        var lines = new List<string>();
        foreach (
            (string side, Toll toll) in (ReadOnlySpan<(string, Toll)>)
                [
                    ("states' forces", deaths.A),
                    ("armed groups", deaths.B),
                    ("civilians", deaths.Civilians),
                    ("not told who", deaths.Unknown),
                ]
        )
        {
            if (toll.IsTold)
            {
                string high = toll.High is { } most ? Wording.Number(most) : "more";
                bool one = toll.Low == toll.Best && toll.High == toll.Best;
                lines.Add(
                    side + " " + Wording.Number(toll.Best) + (one ? "" : $" [{Wording.Number(toll.Low)} to {high}]")
                );
            }
        }
        return string.Join('\n', lines);
    }

    private static string Csv(IReadOnlyList<EventView> events, FindingText text)
    {
        var csv = new StringBuilder("\uFEFF").Append(Header);
        foreach (EventView view in events)
        {
            RecordEvent one = view.Event;
            CsvCells.Row(
                csv,
                [
                    view.Id.ToString(),
                    JsonWords.Of(one.Kind.ToString()),
                    one.Time.Edtf,
                    JsonWords.Day(one.Time.From),
                    JsonWords.Day(one.Time.To),
                    Number(one.DatePrecision),
                    Number(one.Clarity),
                    Number(one.PlacePrecision),
                    string.Join(' ', one.Places.Select(static place => place.Name)),
                    text.Where(one.Places),
                    string.Join("; ", one.Actors.Select(text.Source)),
                    string.Join("; ", one.Targets),
                    .. Toll(one.Deaths.A),
                    .. Toll(one.Deaths.B),
                    .. Toll(one.Deaths.Civilians),
                    .. Toll(one.Deaths.Unknown),
                    Number(one.AcledTimePrecision),
                    Number(one.AcledGeoPrecision),
                    one.AcledType,
                    Number(one.Sources),
                    string.Join("; ", view.Origins.Select(text.Source)),
                    string.Join(' ', view.Documents.Select(static key => "d-" + key)),
                    string.Join(' ', Claims(one)),
                ]
            );
        }
        return csv.ToString();
    }

    /// <summary>Empty where nothing is told of that side: silence is not zero.</summary>
    private static string?[] Toll(Toll toll) =>
        toll.IsTold
            ? [CsvCells.Number(toll.Low), CsvCells.Number(toll.Best), CsvCells.Number(toll.High)]
            : [null, null, null];

    private static void Write(Utf8JsonWriter json, EventView view)
    {
        RecordEvent one = view.Event;
        json.WriteString("id", view.Id.ToString());
        json.WriteString("kind", JsonWords.Of(one.Kind.ToString()));
        RecordJson.Time(json, one.Time);
        RecordJson.Places(json, one.Places);
        Strings(json, "actors", one.Actors.Select(static actor => actor.ToString()));
        Strings(json, "targets", one.Targets);
        json.WriteStartObject("deaths");
        Write(json, "a", one.Deaths.A);
        Write(json, "b", one.Deaths.B);
        Write(json, "civilians", one.Deaths.Civilians);
        Write(json, "unknown", one.Deaths.Unknown);
        json.WriteEndObject();
        json.WriteStartObject("ucdp");
        json.WriteNumber("datePrec", one.DatePrecision);
        json.WriteNumber("wherePrec", one.PlacePrecision);
        json.WriteNumber("clarity", one.Clarity);
        json.WriteEndObject();
        json.WriteStartObject("acled");
        json.WriteNumber("timePrecision", one.AcledTimePrecision);
        json.WriteNumber("geoPrecision", one.AcledGeoPrecision);
        json.WriteString("subEventType", one.AcledType.Length > 0 ? one.AcledType : null);
        json.WriteEndObject();
        json.WriteNumber("sources", one.Sources);
        Strings(json, "origins", view.Origins.Select(static origin => origin.ToString()));
        Strings(json, "documents", view.Documents.Select(static key => "d-" + key));
        Strings(json, "claims", Claims(one));
    }

    private static void Write(Utf8JsonWriter json, string side, Toll toll)
    {
        if (!toll.IsTold)
        {
            json.WriteNull(side);
            return;
        }
        json.WriteStartObject(side);
        json.WriteNumber("low", toll.Low);
        json.WriteNumber("best", toll.Best);
        if (toll.High is { } high)
        {
            json.WriteNumber("high", high);
        }
        else
        {
            json.WriteNull("high");
        }
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }

    private static IEnumerable<string> Claims(RecordEvent one) =>
        one.Incidents.SelectMany(static incident => incident.Claims).Select(static claim => "c-" + claim.Key);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
