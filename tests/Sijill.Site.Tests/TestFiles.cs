namespace Sijill.Site.Tests;

/// <summary>Texts of tests that are files beside them.</summary>
internal static class TestFiles
{
    /// <summary>The lines of a file in this folder.</summary>
    public static string[] Lines(string name)
    {
        using Stream stream = typeof(TestFiles).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries);
    }
}
