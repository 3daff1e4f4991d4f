using System.Globalization;

namespace Sijill.Site.Words;

/// <summary>Days and words of enumerations as they stand in JSON and in tables.</summary>
internal static class JsonWords
{
    /// <summary>"2026-02-22", or null.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A word of an enumeration: its name with a small first letter.</summary>
    public static string Of(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
