using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Sijill.Record.Tests;

/// <summary>Holds the arrows between the folders of Sijill.Record, and between it and other assemblies. A folder is a namespace.</summary>
public sealed class FolderArrowsTests
{
    private const string Root = "Sijill.Record";

    // Which folders each folder may use besides its own; each stands below those that name it. Statements and Search use what is below claims.
    private static readonly Dictionary<string, string[]> Arrows = new(StringComparer.Ordinal)
    {
        ["Documents"] = [],
        ["Search"] = [],
        ["Claims"] = ["Documents"],
        ["Statements"] = ["Documents", "Claims"],
        ["Acts"] = ["Documents", "Claims"],
        ["Copies"] = ["Documents"],
        ["Reconciliation"] = ["Documents", "Claims", "Acts"],
        ["Events"] = ["Documents", "Claims", "Acts", "Reconciliation"],
        ["Series"] = ["Documents", "Claims", "Acts", "Reconciliation"],
        ["State"] = ["Documents", "Claims", "Acts", "Copies", "Reconciliation", "Events", "Series", "Statements"],
    };

    private static readonly System.Reflection.Assembly Record = System.Reflection.Assembly.Load(Root);

    private static readonly Architecture House = new ArchLoader().LoadAssemblies(Record).Build();

    public static TheoryData<string> AllFolders => [.. Arrows.Keys];

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Folder_UsesOnlyTheFoldersBelowIt(string folder)
    {
        foreach (string other in Arrows.Keys.Except(Arrows[folder]).Where(other => other != folder))
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
    public void EveryType_LiesInAFolder()
    {
        IEnumerable<string> astray = Record
            .GetTypes()
            .Where(type => type.Namespace?.StartsWith(Root, StringComparison.Ordinal) == true)
            .Where(type => !Arrows.ContainsKey(type.Namespace!.Split('.').ElementAtOrDefault(2) ?? ""))
            .Select(type => type.FullName!);

        Assert.Empty(astray);
    }

    [Fact]
    public void Record_ReferencesOnlyTheBaseLibraryAndTheReader()
    {
        IEnumerable<string> strangers = Record
            .GetReferencedAssemblies()
            .Select(name => name.Name!)
            .Where(name =>
                name != "Sijill.Reading" && name != "System" && !name.StartsWith("System.", StringComparison.Ordinal)
            );

        Assert.Empty(strangers);
    }

    private static string Folder(string name) => $@"^Sijill\.Record\.{name}(\..*)?$";
}
