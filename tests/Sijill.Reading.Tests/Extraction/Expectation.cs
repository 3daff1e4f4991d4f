using System.Globalization;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>
/// One line of what a text must give, or must not:
/// <list type="bullet">
/// <item><c>killed 5 people</c>: a claim in the notation of codebook examples; its status is reported unless the line says another.</item>
/// <item><c>says</c>, <c>asks</c>, <c>vows</c>: a statement, an appeal, a commitment.</item>
/// <item><c>not …</c>: none of that kind, of whatever status. <c>nothing else</c>: no figure that no other line names.</item>
/// </list>
/// Words with <c>=</c> tell more of it; a blank inside a value is written <c>_</c>, <c>none</c> is nothing. An entity is told by its id or by its words.
/// </summary>
internal sealed class Expectation
{
    private readonly string _line;
    private readonly string _kind;
    private readonly ClaimNotation _claim;
    private readonly List<KeyValuePair<string, string>> _more = [];

    private Expectation(string line)
    {
        _line = line;
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IsNot = words[0] == "not";
        var notation = new List<string>();
        foreach (string word in words.Skip(IsNot ? 1 : 0))
        {
            int sign = word.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0 && char.IsAsciiLetter(word[sign - 1]))
            {
                _more.Add(new(word[..sign], word[(sign + 1)..].Replace('_', ' ')));
            }
            else
            {
                notation.Add(word);
            }
        }
        _kind = notation[0];
        if (!IsSpeech && !ClaimNotation.TryParse(string.Join(' ', notation), out _claim))
        {
            throw new InvalidDataException("This is no claim: " + line);
        }
    }

    public bool IsNot { get; }

    private bool IsSpeech => _kind is "says" or "asks" or "vows";

    /// <summary>What of <paramref name="expectations"/> a reading does not keep, line by line; empty where it keeps all.</summary>
    public static string Unmet(DocumentReading reading, IReadOnlyList<string> expectations)
    {
        var unmet = new List<string>();
        var met = new List<Expectation>();
        foreach (string line in expectations.Where(static line => line != "nothing else"))
        {
            var expectation = new Expectation(line);
            if (expectation.IsIn(reading) == expectation.IsNot)
            {
                unmet.Add((expectation.IsNot ? "unwanted: " : "missing: ") + line);
            }
            met.Add(expectation);
        }
        if (expectations.Contains("nothing else"))
        {
            unmet.AddRange(
                reading
                    .Claims.Where(claim =>
                        claim.Kind == "figure"
                        && !met.Exists(one => !one.IsNot && !one.IsSpeech && one.Is(reading, claim))
                    )
                    .Select(claim => "too much: " + Write(reading, claim))
            );
        }
        return string.Join('\n', unmet);
    }

    /// <summary>All that was read, for the eye.</summary>
    public static string Write(DocumentReading reading) =>
        string.Join(
            '\n',
            reading
                .Claims.Select(claim => Write(reading, claim))
                .Concat(
                    reading.Statements.Select(s => $"says {s.Speaker?.Id}|{s.Speaker?.Text}: {Of(reading, s.Span)}")
                )
                .Concat(
                    reading.Appeals.Select(a => $"asks {a.By?.Id} → {a.To?.Id}|{a.To?.Text}: {Of(reading, a.Span)}")
                )
                .Concat(
                    reading.Commitments.Select(c => $"vows {c.By?.Id} → {c.To?.Id}, due {c.Due}: {Of(reading, c.Span)}")
                )
        );

    private static string Of(DocumentReading reading, TextSpan span) => span.Of(reading.Document.Text);

    private static string Write(DocumentReading reading, Claim claim)
    {
        string places = string.Join(
            ',',
            claim.Places.Select(place => (place.Role == "at" ? "" : place.Role + ":") + (place.Id ?? place.Text))
        );
        string said = string.Join('←', claim.Attribution.Select(source => source.Id ?? source.Text));
        string value =
            claim.Value is null ? "some"
            : claim.Value.Bounds is var b && b.Low == b.High ? $"{(b.Approximate ? "~" : "")}{b.Low:0.##}"
            : $"{(b.Approximate ? "~" : "")}{b.Low:0.##}{(b.LowOpen ? "<" : "")}-{(b.HighOpen ? "<" : "")}{b.High:0.##}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{claim.Indicator} {value} {claim.Unit} ({claim.Status}, {claim.Measure}) «{Of(reading, claim.Evidence)}» "
                + $"period={claim.Period?.Edtf} at={places}({claim.Scope}) actor={claim.Actor?.Id}({claim.Role}) "
                + $"target={claim.Target?.Id}/{claim.Target?.Group} by={said} also={claim.Also.Count} part={claim.PartOf is not null} {claim.Pattern}"
        );
    }

    private bool IsIn(DocumentReading reading) =>
        _kind switch
        {
            "says" => reading.Statements.Any(s => Words(reading, s.Span) && All("by", value => Same(s.Speaker, value))),
            "asks" => reading.Appeals.Any(a => Words(reading, a.Span) && Ends(a.By, a.To)),
            "vows" => reading.Commitments.Any(c =>
                Words(reading, c.Span)
                && Ends(c.By, c.To)
                && All("due", value => (c.Due ?? "none") == value)
                && All("figure", value => reading.Claims.Any(claim => claim.Id == c.Claim && claim.Indicator == value))
            ),
            _ => reading.Claims.Any(claim => Is(reading, claim)),
        };

    private bool Ends(Mention? by, Mention? to) =>
        All("by", value => Same(by, value)) && All("to", value => Same(to, value));

    private bool Words(DocumentReading reading, TextSpan span) =>
        All("first", value => Of(reading, span).StartsWith(value, StringComparison.Ordinal))
        && All("last", value => Of(reading, span).EndsWith(value, StringComparison.Ordinal))
        && All("words", value => Of(reading, span).Contains(value, StringComparison.Ordinal));

    private bool Is(DocumentReading reading, Claim claim) =>
        claim.Indicator == _claim.Indicator
        && (_claim.Unit is null || claim.Unit == _claim.Unit)
        && (!_claim.IsEvent || claim.Value is null)
        && (!_claim.HasValue || HasValue(claim))
        && (IsNot || _more.Exists(static one => one.Key == "status") || claim.Status == "reported")
        && _more.TrueForAll(one => Tells(reading, claim, one.Key, one.Value));

    private bool HasValue(Claim claim) =>
        claim.Value?.Bounds is { } bounds
        && bounds.Low == _claim.Low
        && bounds.High == _claim.High
        && bounds.LowOpen == _claim.LowOpen
        && bounds.HighOpen == _claim.HighOpen
        && bounds.Approximate == _claim.Approximate;

    private static bool Tells(DocumentReading reading, Claim claim, string key, string value) =>
        key switch
        {
            "status" => claim.Status == value,
            "measure" => claim.Measure == value,
            "kind" => claim.Kind == value,
            "role" => claim.Role == value,
            "scope" => claim.Scope == value,
            "period" => (claim.Period?.Edtf ?? "none") == value,
            "from" => Write(claim.Period?.From) == value,
            "to" => Write(claim.Period?.To) == value,
            "actor" => Same(claim.Actor, value),
            "partner" => claim.Partners.Any(partner => Same(partner, value)),
            "target" => (claim.Target?.Id ?? "none") == value || claim.Target?.Text == value,
            "group" => (claim.Target?.Group ?? "none") == value,
            "by" => Same(claim.Attribution.Count > 0 ? claim.Attribution[0] : null, value),
            "through" => claim.Attribution.Skip(1).Any(source => Same(source, value)),
            "place" => value == "none"
                ? claim.Places.Count == 0
                : value.Split(',').All(one => claim.Places.Any(p => Same(p, one))),
            "origin" => claim.Places.Any(place => place.Role == "from" && Same(place, value)),
            "goal" => claim.Places.Any(place => place.Role == "to" && Same(place, value)),
            "words" => Of(reading, claim.Evidence).Contains(value, StringComparison.Ordinal),
            "also" => claim.Also.Count == int.Parse(value, CultureInfo.InvariantCulture),
            "part" => Low(reading, claim.PartOf) == value,
            "mended" => Low(reading, claim.CorrectedBy) == value,
            "incident" => claim.Incident == int.Parse(value, CultureInfo.InvariantCulture),
            _ => throw new InvalidDataException("Unknown in an expectation: " + key),
        };

    private static string Low(DocumentReading reading, string? id) =>
        reading
            .Claims.FirstOrDefault(claim => claim.Id == id)
            ?.Value?.Bounds.Low?.ToString("0.##", CultureInfo.InvariantCulture)
        ?? "none";

    private static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "none";

    private static bool Same(Mention? one, string value) => Same(one?.Id, one?.Text, value);

    private static bool Same(Source? one, string value) => Same(one?.Id, one?.Text, value);

    private static bool Same(ClaimPlace one, string value) => Same(one.Id, one.Text, value);

    private static bool Same(string? id, string? text, string value) =>
        value == "none" ? id is null && text is null : id == value || text == value;

    private bool All(string key, Func<string, bool> holds) =>
        _more.TrueForAll(one => one.Key != key || holds(one.Value));

    public override string ToString() => _line;
}
