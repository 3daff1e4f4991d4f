using Xunit;

namespace Sijill.Intake.Tests;

/// <summary>Holds the arrows of Sijill.Intake to other assemblies, and keeps what it must not use away.</summary>
public sealed class ArrowsTests
{
    private static readonly string[] Libraries =
    [
        "AngleSharp",
        "CsvHelper",
        "Microsoft.Security.AntiSSRF",
        "SmartReader",
        "UtfUnknown",
    ];

    [Fact]
    public void Intake_UsesOnlyReadingAndItsParsers()
    {
        IEnumerable<string> strangers = typeof(Conversion)
            .Assembly.GetReferencedAssemblies()
            .Select(static name => name.Name!)
            .Where(static name =>
                name != "Sijill.Reading"
                && !Libraries.Contains(name, StringComparer.Ordinal)
                && name != "System"
                && !name.StartsWith("System.", StringComparison.Ordinal)
            );

        Assert.Empty(strangers);
    }

    [Fact]
    public void Intake_UsesNoRegularExpressions() =>
        Assert.DoesNotContain(
            "System.Text.RegularExpressions",
            typeof(Conversion).Assembly.GetReferencedAssemblies().Select(static name => name.Name)
        );
}
