using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>The phenomena that the reader must get right, as texts of our own with what must be read in them.</summary>
public sealed class ReaderCasesTests
{
    private static readonly Dictionary<string, ReaderCase> Cases = ReaderCase
        .All()
        .ToDictionary(static one => one.ToString(), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void EachCase_GivesWhatItsTextSays_UnlessItIsMarkedAsFailing(string name)
    {
        ReaderCase one = Cases[name];
        DocumentReading reading = CounterIsis.Read(one.Text, one.Published, one.Title);
        string unmet = Expectation.Unmet(reading, one.Expectations);
        if (one.IsKnownToFail)
        {
            Assert.True(unmet.Length > 0, "This case is marked as failing (~) and holds now: mark it with =.");
        }
        else
        {
            Assert.True(unmet.Length == 0, unmet + "\nread:\n" + Expectation.Write(reading));
        }
    }
}
