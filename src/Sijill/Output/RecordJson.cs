using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>Answers of a record as JSON: names of members as in the reader's contract, offsets in code points.</summary>
internal static class RecordJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints one object a line.</summary>
    public static void Lines<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using Stream output = Console.OpenStandardOutput();
        foreach (T item in items)
        {
            using (var json = new Utf8JsonWriter(output, Compact))
            {
                json.WriteStartObject();
                write(json, item);
                json.WriteEndObject();
            }
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The members of a document.</summary>
    public static void Members(Utf8JsonWriter json, DocumentView document)
    {
        json.WriteString("address", document.Address);
        json.WriteString("url", document.Url);
        json.WriteString("title", document.Title);
        json.WriteString("language", document.Language);
        json.WriteString("published", JsonWords.Day(document.Published));
        json.WriteString("publishedFrom", JsonWords.Of(document.PublishedFrom.ToString()));
        json.WriteString("outlet", document.Outlet.ToString());
        json.WriteString("outletName", document.OutletName);
        json.WriteString("root", "d-" + document.Root);
        json.WriteBoolean("superseded", document.Superseded);
    }

    /// <summary>The members of a finding, without its claims.</summary>
    public static void Members(Utf8JsonWriter json, FindingView view)
    {
        Finding finding = view.Finding;
        json.WriteString("id", view.Id.ToString());
        Members(json, finding.Subject);
        Time(json, finding.Time);
        json.WriteString("status", JsonWords.Of(finding.Status.ToString()));
        Bounds(json, "best", finding.Best);
        json.WriteString("bestRule", JsonWords.Of(finding.BestRule.ToString()));
        json.WriteString("bestClaim", finding.BestClaim is { } claim ? "c-" + claim : null);
        Bounds(json, "range", finding.Range);
        json.WriteBoolean("confirmed", finding.Confirmed);
        json.WriteNumber("origins", finding.Origins);
        json.WriteNumber("interests", finding.Interests);
        json.WriteString("firstSaid", JsonWords.Day(finding.FirstSaid));
        json.WriteString("lastSaid", JsonWords.Day(finding.LastSaid));
        json.WriteNumber("since", view.Since);
        json.WriteStartArray("claims");
        foreach (FindingMember member in finding.Members)
        {
            json.WriteStartObject();
            json.WriteString("id", "c-" + member.Claim);
            json.WriteString("role", JsonWords.Of(member.Role.ToString()));
            json.WriteString(
                "differs",
                member.Differs == Differences.None ? null : JsonWords.Of(member.Differs.ToString())
            );
            json.WriteString("origin", member.Origin.ToString());
            json.WriteString("interest", member.Interest);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What a finding hangs together with and is never merged with.</summary>
    public static void Links(Utf8JsonWriter json, IReadOnlyList<LinkView> links)
    {
        json.WriteStartArray("links");
        foreach (LinkView link in links)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonWords.Of(link.Kind.ToString()));
            json.WriteString("from", link.From.Id.ToString());
            json.WriteString("to", link.To.Id.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What something is about.</summary>
    public static void Members(Utf8JsonWriter json, Subject subject)
    {
        json.WriteString("indicator", subject.Indicator);
        json.WriteString("measure", JsonWords.Of(subject.Measure.ToString()));
        json.WriteString("unit", subject.Unit);
        json.WriteString("target", subject.Target.Length > 0 ? subject.Target : null);
        json.WriteString("group", subject.Group.Length > 0 ? subject.Group : null);
        Places(json, subject.Places);
        json.WriteString("scope", JsonWords.Of(subject.Scope.ToString()));
        json.WriteString("mode", JsonWords.Of(subject.Mode.ToString()));
    }

    /// <summary>Places with their roles.</summary>
    public static void Places(Utf8JsonWriter json, IReadOnlyList<RecordPlace> places)
    {
        json.WriteStartArray("places");
        foreach (RecordPlace place in places)
        {
            json.WriteStartObject();
            json.WriteString("id", place.Id);
            json.WriteString("text", place.Id is null ? place.Text : null);
            json.WriteString("role", JsonWords.Of(place.Role.ToString()));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>A time as EDTF with its first and last day.</summary>
    public static void Time(Utf8JsonWriter json, ClaimTime time)
    {
        json.WriteStartObject("period");
        json.WriteString("edtf", time.Edtf);
        json.WriteString("from", JsonWords.Day(time.From));
        json.WriteString("to", JsonWords.Day(time.To));
        json.WriteEndObject();
    }

    /// <summary>An interval, or null.</summary>
    public static void Bounds(Utf8JsonWriter json, string name, Bounds? bounds)
    {
        if (bounds is not { } value)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        ReadingJson.WriteBounds(json, value);
        json.WriteEndObject();
    }
}
