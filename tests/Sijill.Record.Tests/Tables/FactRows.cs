using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Tests.Tables;

/// <summary>Rows of ../shared/data/facts.csv as claims, each a document of its own. Names that the codebook knows become ids, all others stay words.</summary>
internal static class FactRows
{
    public static GivenDocument Document(Dictionary<string, string> row)
    {
        string address = "table:facts.csv#" + row["id"];
        Digest text = Digest.OfText(string.Join('|', row.Values));
        DocumentKey key = DocumentKey.Of(address, text);
        DateOnly? published = ClaimTime.Parse(row["published"]).To;
        Indicator? indicator = Given.Codebook.Indicators.FirstOrDefault(i => i.Id == row["indicator"]);
        RecordPlace[] places = Places(row["place"]);
        var claim = new RecordClaim
        {
            Key = new ClaimKey(key, ClaimId.OfRow("table:facts.csv", row["id"])),
            Indicator = row["indicator"],
            Measure = indicator?.Measure == "stock" ? Measure.Stock : Measure.Flow,
            Value = Value(row),
            Unit = row["unit"],
            Target = new RecordTarget(
                Names(row["target"], EntityType.Actor).FirstOrDefault(),
                Folding.Fold(row["target"]),
                row["target"]
            ),
            Places = places,
            Scope = places.Length > 1 ? PlaceScope.Joint : PlaceScope.Each,
            Time = Time(row, indicator?.Measure == "stock"),
            Attribution = row["said_by"].Length == 0 ? [] : [Source(row["said_by"])],
            Status = Enum.Parse<ClaimStatus>(row["status"], ignoreCase: true),
            Said = published,
            EvidenceText = row["id"],
            Pattern = "table",
            Confidence = row["confidence"],
        };
        return new GivenDocument(
            new RecordDocument
            {
                Key = key,
                Address = address,
                Text = text,
                Published = published,
                Outlet = Source(row["publisher"]),
                Speakers = RecordClaims.SpeakersOf([claim]),
            },
            [claim]
        );
    }

    private static ClaimTime Time(Dictionary<string, string> row, bool stock)
    {
        DateOnly? from = ClaimTime.Parse(row["period_from"]).From;
        DateOnly? to = ClaimTime.Parse(row["period_to"]).To;
        return from > to ? ClaimTime.Undated
            : stock && to is { } day ? ClaimTime.Day(day)
            : ClaimTime.Of(from, to);
    }

    private static Bounds? Value(Dictionary<string, string> row)
    {
        decimal? low = Number(row["value_low"]);
        decimal? high = Number(row["value_high"]);
        bool lowOpen = row["low_open"] == "true";
        bool highOpen = row["high_open"] == "true";
        return new Bounds(
            highOpen && low == high ? null : low,
            lowOpen && low == high ? null : high,
            lowOpen,
            highOpen && !lowOpen,
            row["approximate"] == "true"
        );
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null;

    private static SourceRef Source(string text) =>
        Names(text, EntityType.Actor, EntityType.Person, EntityType.Office, EntityType.Outlet).FirstOrDefault()
            is { } id
            ? SourceRef.Of(id)
            : Given.Parties.ByName(text);

    private static RecordPlace[] Places(string text)
    {
        string[] names = [.. Names(text, EntityType.Place).Distinct()];
        return names.Length == 0 && text.Length > 0
            ? [new RecordPlace(null, Folding.Fold(text), PlaceRole.At)]
            : [.. names.Select(id => new RecordPlace(id, "", PlaceRole.At))];
    }

    private static IEnumerable<string> Names(string text, params EntityType[] types)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!Given.Codebook.Names.TryMatch(tokens, i, tokens.Count, out NameMatch match))
            {
                continue;
            }
            foreach (int entity in Given.Codebook.Names.Meanings[match.Meaning].Entities)
            {
                if (types.Contains(Given.Codebook.Entities[entity].Type))
                {
                    yield return Given.Codebook.Entities[entity].Id;
                    break;
                }
            }
            i = match.EndToken - 1;
        }
    }
}
