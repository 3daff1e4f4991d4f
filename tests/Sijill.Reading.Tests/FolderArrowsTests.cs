using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Sijill.Reading.Tests;

/// <summary>
/// Holds the arrows between the folders of Sijill.Reading, and between it and other assemblies.
/// A folder is a namespace. An empty folder breaks no arrow.
/// </summary>
public sealed class FolderArrowsTests
{
    private const string Root = "Sijill.Reading";

    private static readonly string[] Folders =
    [
        "Text",
        "Amounts",
        "Calendar",
        "Names",
        "Automaton",
        "Codebook",
        "Extraction",
    ];

    // Which folders each folder may use besides its own.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Amounts"] = ["Text"],
        ["Calendar"] = ["Text", "Amounts"],
        ["Names"] = ["Text"],
        ["Automaton"] = ["Text"],
        ["Codebook"] = ["Text", "Amounts", "Calendar", "Names", "Automaton"],
        ["Extraction"] = ["Text", "Amounts", "Calendar", "Names", "Automaton", "Codebook"],
    };

    // Codebook writes patterns down in the automaton's model; how they are matched is none of its business.
    private static readonly string[] EngineOfTheAutomaton = [".*(Dfa|Engine|Matcher|Replay|Cache).*"];

    private static readonly System.Reflection.Assembly Reading = System.Reflection.Assembly.Load(Root);

    private static readonly Architecture House = new ArchLoader().LoadAssemblies(Reading).Build();

    public static TheoryData<string> AllFolders => [.. Folders];

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Folder_UsesOnlyTheFoldersBelowIt(string folder)
    {
        string[] forbidden = [.. Folders.Except(Arrows[folder]).Where(other => other != folder)];
        foreach (string other in forbidden)
        {
            Types()
                .That()
                .ResideInNamespaceMatching(Folder(folder))
                .Should()
                .NotDependOnAny(Types().That().ResideInNamespaceMatching(Folder(other)))
                .Because($"{folder} stands below {other}, or beside it")
                .WithoutRequiringPositiveResults()
                .Check(House);
        }
    }

    [Fact]
    public void Codebook_UsesOnlyTheModelOfTheAutomaton()
    {
        foreach (string engine in EngineOfTheAutomaton)
        {
            Types()
                .That()
                .ResideInNamespaceMatching(Folder("Codebook"))
                .Should()
                .NotDependOnAny(
                    Types().That().ResideInNamespaceMatching(Folder("Automaton")).And().HaveNameMatching(engine)
                )
                .Because("a codebook says what to look for, not how")
                .WithoutRequiringPositiveResults()
                .Check(House);
        }
    }

    [Fact]
    public void EveryType_LiesInAFolder()
    {
        IEnumerable<string> astray = Reading
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true)
            .Where(type => !Folders.Contains(type.Namespace!.Split('.').ElementAtOrDefault(2), StringComparer.Ordinal))
            .Select(type => type.FullName!);

        Assert.Empty(astray);
    }

    [Fact]
    public void Reading_ReferencesOnlyTheBaseLibraryAndYamlDotNet()
    {
        IEnumerable<string> strangers = Reading
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name =>
                name != "YamlDotNet" && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)
            );

        Assert.Empty(strangers);
    }

    private static string Folder(string name) => $@"^Sijill\.Reading\.{name}(\..*)?$";
}
