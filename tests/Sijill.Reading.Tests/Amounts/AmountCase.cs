using System.Globalization;
using System.Reflection;
using Sijill.Reading.Amounts;

namespace Sijill.Reading.Tests.Amounts;

/// <summary>A line of a fixture: a fact, a text, and the amounts that must be read from it.</summary>
public sealed record AmountCase(string Fact, string Text, string Expected)
{
    public override string ToString() => Fact + ": " + Text;

    public static IEnumerable<AmountCase> Read(string fixture)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Amounts/Fixtures/" + fixture)!;
        using var reader = new StreamReader(stream);
        string fact = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                fact = line[2..];
            }
            else if (line.Length > 0)
            {
                string[] parts = line.Split(" || ");
                yield return new AmountCase(fact, parts[0], parts[1].Trim());
            }
        }
    }

    /// <summary>Amounts as fixtures write them: span, sign and value, then what it is where that is no plain count.</summary>
    public static string Write(string text, IReadOnlyList<Amount> amounts, Func<Amount, bool> isCounted) =>
        amounts.Count == 0
            ? "none"
            : string.Join(" ;; ", amounts.Select(amount => Write(text, amount, isCounted(amount))));

    private static string Write(string text, Amount amount, bool counted)
    {
        string kind = amount.Kind switch
        {
            AmountKind.Cardinal => "",
            AmountKind.Money when amount.Currency is { } code => " money:" + code,
            _ => " " + amount.Kind.ToString().ToLowerInvariant(),
        };
        return $"{amount.Span.Of(text)} = {Write(amount.Bounds)}{kind}{(counted ? "" : " uncounted")}";
    }

    private static string Write(Bounds bounds)
    {
        string sign = bounds.Approximate ? "~" : "";
        return bounds switch
        {
            { High: null } => sign + (bounds.LowOpen ? ">" : ">=") + Write(bounds.Low),
            { Low: null } => sign + (bounds.HighOpen ? "<" : "<=") + Write(bounds.High),
            _ when bounds.Low == bounds.High => sign + Write(bounds.Low),
            _ when bounds.LowOpen || bounds.HighOpen => sign + ">" + Write(bounds.Low) + "<" + Write(bounds.High),
            _ => sign + Write(bounds.Low) + ".." + Write(bounds.High),
        };
    }

    private static string Write(decimal? value) =>
        value!.Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
