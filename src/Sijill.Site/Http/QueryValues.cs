using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Sijill.Site.Http;

/// <summary>
/// The parameters of an address, read as what they are meant to be. What cannot be read is gathered as a problem and read as absent; so one answer names all of them.
/// </summary>
internal sealed class QueryValues(IQueryCollection query)
{
    private const int LongestText = 300;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<QueryProblem> _problems = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<QueryProblem> Problems => _problems;

    /// <summary>Names in the address that nobody asked for, in order; at most 20.</summary>
    public IReadOnlyList<string> Unknown =>
        [.. query.Keys.Where(key => !_asked.Contains(key)).Order(StringComparer.Ordinal).Take(20)];

    /// <summary>Words, trimmed; null where absent or empty.</summary>
    public string? Text(string name)
    {
        _asked.Add(name);
        if (!query.TryGetValue(name, out StringValues values) || values.Count == 0)
        {
            return null;
        }
        if (values.Count > 1)
        {
            _problems.Add(new QueryProblem(name, "given more than once"));
            return null;
        }
        string text = (values[0] ?? "").Trim();
        if (text.Length > LongestText)
        {
            _problems.Add(new QueryProblem(name, $"longer than {LongestText} characters"));
            return null;
        }
        return text.Length == 0 ? null : text;
    }

    /// <summary>A day as 2026-02-22, or null.</summary>
    public DateOnly? Day(string name) =>
        Text(name) is not { } text ? null
        : DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? day
        : Refuse<DateOnly>(name, "no day of the form 2026-02-22");

    /// <summary>The first day of a month as 2026-02, or null.</summary>
    public DateOnly? Month(string name) =>
        Text(name) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
        : Refuse<DateOnly>(name, "no month of the form 2026-02");

    /// <summary>A word of an enumeration, in small letters, or null.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }
        foreach (T word in Enum.GetValues<T>())
        {
            if (string.Equals(word.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return word;
            }
        }
        return Refuse<T>(
            name,
            "none of " + string.Join(", ", Enum.GetNames<T>().Select(static known => known.ToLowerInvariant()))
        );
    }

    /// <summary>One of some words, or null.</summary>
    public string? OneOf(string name, params ReadOnlySpan<string> known)
    {
        if (Text(name) is not { } text || known.Contains(text))
        {
            return Text(name);
        }
        _problems.Add(new QueryProblem(name, "none of " + string.Join(", ", known!)));
        return null;
    }

    /// <summary>A whole number within bounds.</summary>
    public int Number(string name, int otherwise, int least, int most) =>
        Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
        && number >= least
        && number <= most
            ? number
        : Refuse<int>(name, $"no whole number from {least} to {most}") ?? otherwise;

    /// <summary>Notes a value that can be read and yet names nothing.</summary>
    public void Refuse(string name, string why) => _problems.Add(new QueryProblem(name, why));

    private T? Refuse<T>(string name, string why)
        where T : struct
    {
        _problems.Add(new QueryProblem(name, why));
        return null;
    }
}
