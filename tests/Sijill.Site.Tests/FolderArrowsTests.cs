using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace Sijill.Site.Tests;

/// <summary>Holds the arrows between the folders of Sijill.Site, and what its doors may know of the archive: what the publisher lets out, and nothing else.</summary>
public sealed class FolderArrowsTests
{
    private const string Root = "Sijill.Site.";

    // Which folders each folder may use besides its own.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Words"] = [],
        ["Publication"] = ["Words"],
        ["Export"] = ["Words", "Publication"],
        ["Charts"] = ["Words", "Publication"],
        ["Maps"] = ["Words", "Publication", "Charts"],
        ["Shell"] = ["Words", "Publication", "Charts", "Maps", "Http"],
        ["Http"] = ["Words", "Publication", "Shell"],
        ["Bulletins"] = ["Words", "Publication", "Charts", "Maps", "Shell", "Http"],
        ["Feeds"] = ["Words", "Publication", "Shell", "Http", "Api"],
        ["Api"] = ["Words", "Publication", "Export", "Shell", "Http"],
        ["Pages"] = ["Words", "Publication", "Export", "Charts", "Maps", "Shell", "Http", "Bulletins", "Api", "Feeds"],
    };

    private static readonly string[] Doors = ["Pages", "Api", "Feeds", "Bulletins", "Charts", "Maps", "Shell"];

    // What the archive holds of people's words and of private fields.
    private static readonly string[] Private =
    [
        "Sijill.Record.Claims.RecordClaim",
        "Sijill.Record.Claims.RecordReading",
        "Sijill.Record.Reconciliation.Finding",
        "Sijill.Archive.Queries.RecordReader",
    ];

    private static readonly Architecture House = new ArchLoader().LoadAssemblies(typeof(SiteHost).Assembly).Build();

    public static TheoryData<string> AllFolders => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Folder_UsesOnlyTheFoldersBelowIt(string folder)
    {
        IEnumerable<string> astray = Uses(folder)
            .Where(use => use.To.StartsWith(Root, StringComparison.Ordinal))
            .Where(use =>
                FolderOf(use.To) is { } other
                && other != folder
                && Arrows.ContainsKey(other)
                && !Arrows[folder].Contains(other)
            )
            .Select(static use => use.ToString());

        Assert.Empty(astray);
    }

    [Fact]
    public void Doors_KnowNothingOfTheArchiveButQuestions()
    {
        IEnumerable<string> astray = Doors
            .SelectMany(Uses)
            .Where(static use => Private.Contains(use.To) || IsAnswer(use.To))
            // It reads sentences of our own making, and nothing of the archive.
            .Where(static use => use.From != "Sijill.Site.Bulletins.ReadBack")
            .Select(static use => use.ToString());

        Assert.Empty(astray);
    }

    /// <summary>Whether it is an answer of the archive: any type of its queries but a question, a page of whatever is given, where it ends, a plain number of things, or an enum.</summary>
    private static bool IsAnswer(string type) =>
        type.StartsWith("Sijill.Archive.Queries.", StringComparison.Ordinal)
        && !type.EndsWith("Query", StringComparison.Ordinal)
        && !type.EndsWith(".RecordOverview", StringComparison.Ordinal)
        && !type.EndsWith(".RecordCoverage", StringComparison.Ordinal)
        && !type.StartsWith("Sijill.Archive.Queries.Page`1", StringComparison.Ordinal)
        && !type.EndsWith(".PageCursor", StringComparison.Ordinal)
        && typeof(Archive.Queries.RecordReader).Assembly.GetType(type) is not { IsEnum: true };

    private static IEnumerable<Use> Uses(string folder) =>
        House
            .Types.Where(type => FolderOf(type.FullName) == folder)
            .SelectMany(static type => type.Dependencies.Select(one => new Use(type.FullName, one.Target.FullName)))
            .Distinct();

    private static string? FolderOf(string type) =>
        type.StartsWith(Root, StringComparison.Ordinal) && type.IndexOf('.', Root.Length) is > 0 and var end
            ? type[Root.Length..end]
            : null;

    private readonly record struct Use(string From, string To)
    {
        public override string ToString() => From + " uses " + To;
    }
}
