using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Sijill.Commands;

/// <summary>Days on the command line: YYYY-MM-DD and nothing else.</summary>
internal static class Days
{
    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Option(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = Parse,
        };

    /// <summary>An argument that is a day.</summary>
    public static Argument<DateOnly?> Argument(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "YYYY-MM-DD",
            CustomParser = Parse,
        };

    private static DateOnly? Parse(ArgumentResult result)
    {
        if (
            result.Tokens.Count == 1
            && DateOnly.TryParseExact(
                result.Tokens[0].Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
        {
            return day;
        }
        result.AddError($"'{(result.Tokens.Count > 0 ? result.Tokens[0].Value : "")}' is no day: YYYY-MM-DD.");
        return null;
    }
}
