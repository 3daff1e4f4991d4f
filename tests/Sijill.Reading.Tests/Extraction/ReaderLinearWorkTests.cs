using System.Runtime.CompilerServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>
/// Texts of the worst kinds, of n, 2n and 4n parts. Work is counted, never timed: steps of the matcher, and bytes allocated, which show a walk over all that came before
/// wherever that walk makes objects. Walks that make none are seen by the long run alone (SIJILL_FULL=1), as the work of a processor.
/// </summary>
public sealed class ReaderLinearWorkTests
{
    private const int Parts = 250;

    // Twice the text may cost a little more than twice the work, where tables grow by doubling.
    private const double Doubling = 2.4;
    private const long FewSteps = 20_000;
    private const long FewBytes = 1_000_000;

    /// <summary>Name of the kind, whether its work is known to grow faster than the text, start, and the part that comes again (# is its number).</summary>
    public static TheoryData<string, bool, string, string> Kinds =>
        new()
        {
            { "amounts", false, "", "17 " },
            { "amounts in words", false, "", "five " },
            { "amounts of people", false, "", "17 fighters " },
            { "verbs", false, "", "killed " },
            { "verbs with amounts in one sentence", false, "", "killed 5 fighters, " },
            { "one endless coordination", false, "Troops killed 5 ", "and 6 " },
            { "one endless coordination in Arabic", false, "أسفرت عن مقتل خمسة ", "وأسر 19 آخرين " },
            { "parts of a total", false, "أعيد 150 شخصاً بينهم ", "و35 امرأة " },
            { "names", false, "", "CENTCOM " },
            { "places", false, "قتل خمسة في ", "الأنبار و" },
            { "quotation marks", false, "", "\"" },
            { "opening quotation marks", false, "", "«" },
            { "quotations that never close", false, "", "«قتلوا خمسة " },
            { "quotations in one sentence", false, "", "\"they killed five people\" he said " },
            { "verbs of saying", false, "", "said " },
            { "speech in speech", false, "", "CENTCOM said that " },
            { "equal sentences", false, "", "Troops killed 5 fighters in Anbar. " },
            { "sentences", false, "", "Troops killed # fighters in Anbar. " },
            { "sentences with speakers", false, "", "CENTCOM said troops killed # fighters in Anbar.\n" },
            { "quotations", false, "", "\"They killed five people today,\" he said. " },
            { "pronouns that speak", false, "", "He said five were killed.\n" },
            { "dates", false, "", "4 March 2025 " },
            { "openings of ranges", false, "", "from 4 to " },
            { "days of the moon", false, "", "1 رمضان، " },
            { "parts of days", false, "", "فجر " },
            { "parts of weekdays", false, "", "late " },
            { "years", false, "in ", "2008, " },
            { "days of a month that never comes", false, "", "3 و" },
            { "afternoons", false, "", "بعد ظهر " },
            { "pledges", false, "", "Iraq pledged to return 5 families " },
            { "appeals", false, "", "Iraq urged states to " },
            { "broken words", false, "", "مـ " },
            { "a word", false, "", "a" },
            { "a numeral", false, "", "7" },
            { "lines", false, "", "\n" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WorkGrowsNoFasterThanTheText(string kind, bool isKnownToFail, string start, string part)
    {
        long[] steps = new long[3];
        long[] bytes = new long[3];
        for (int i = 0; i < steps.Length; i++)
        {
            Reader reader = CounterIsis.NewReader();
            reader.Read(Text(start, part, 10));
            long stepsBefore = MatcherOf(reader).Steps;
            DocumentInput document = Text(start, part, Parts << i);
            long bytesBefore = GC.GetAllocatedBytesForCurrentThread();
            reader.Read(document);
            bytes[i] = GC.GetAllocatedBytesForCurrentThread() - bytesBefore;
            steps[i] = MatcherOf(reader).Steps - stepsBefore;
        }
        string found = $"{kind}: {string.Join(", ", steps)} steps; {string.Join(", ", bytes)} bytes";
        Assert.True(IsLinear(steps, FewSteps), found);
        Assert.True(
            IsLinear(bytes, FewBytes) != isKnownToFail,
            isKnownToFail ? found + ": linear now, mark it so." : found
        );
    }

    [Fact]
    public void TheProcessor_WorksInProportionToTheText()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SIJILL_FULL") == "1",
            "The work of a processor is measured in the long run only (SIJILL_FULL=1)."
        );
        var tooMuch = new List<string>();
        foreach ((string kind, _, string start, string part) in Kinds.Select(static row => row.Data))
        {
            double[] costs = [.. Enumerable.Range(0, 3).Select(i => Milliseconds(Text(start, part, 4 * Parts << i)))];
            if (costs[2] > Math.Max(costs[0] * 9, 100))
            {
                tooMuch.Add($"{kind}: {costs[0]:0}, {costs[1]:0}, {costs[2]:0} ms");
            }
        }
        Assert.True(tooMuch.Count == 0, string.Join('\n', tooMuch));

        static double Milliseconds(DocumentInput document)
        {
            Reader reader = CounterIsis.NewReader();
            double least = double.MaxValue;
            for (int again = 0; again < 3; again++)
            {
                TimeSpan before = Environment.CpuUsage.UserTime;
                reader.Read(document);
                least = Math.Min(least, (Environment.CpuUsage.UserTime - before).TotalMilliseconds);
            }
            return least;
        }
    }

    [Fact]
    public void AHundredThousandNestedQuotationMarks_AreRead()
    {
        const int Depth = 100_000;
        DocumentReading reading = CounterIsis.Read(
            new string('«', Depth) + "قتل خمسة عناصر من داعش" + new string('»', Depth),
            "2025-11-12"
        );
        Assert.True(reading.Claims.Count <= 1);
        Assert.True(reading.Statements.Count <= 1);
    }

    private static bool IsLinear(long[] costs, long few) =>
        costs[2] < few || (costs[2] <= costs[1] * Doubling && costs[1] <= costs[0] * Doubling);

    private static DocumentInput Text(string start, string part, int parts) =>
        CounterIsis.Document(
            start
                + string.Concat(
                    Enumerable.Range(2, parts).Select(i => part.Replace("#", $"{i}", StringComparison.Ordinal))
                ),
            "2025-11-12"
        );

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_matcher")]
    private static extern ref PatternMatcher MatcherOf(Reader reader);
}
