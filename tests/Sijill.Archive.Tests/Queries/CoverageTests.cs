using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Over what a record reaches.</summary>
public abstract class CoverageTests
{
    private const string Raid = "Iraqi forces captured three ISIS members in Kirkuk on October 20, 2025.";
    private const string InArabic =
        "أعلنت القوات العراقية اعتقال ثلاثة عناصر من داعش في كركوك يوم 20 تشرين الأول 2025.";

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task Coverage_TellsTheDaysAndTheLanguages_AndWhenItChanged()
    {
        using var record = new TestRecord(NewHome());
        await record.AddAsync(
            new Told("a", Raid, "2025-10-21", "centcom"),
            new Told("b", Raid + " It was at night.", "2025-10-23", "sohr"),
            new Told("c", InArabic, "2025-10-22", "shafaq")
        );

        RecordCoverage reach = record.Ask(static r => r.Coverage());

        Assert.Equal((new DateOnly(2025, 10, 21), new DateOnly(2025, 10, 23)), (reach.First, reach.Last));
        Assert.Equal([new("en", 2), new("ar", 1)], reach.Languages);
        Assert.True(reach.Begun <= reach.Changed);
        Assert.Equal(reach.Changed, record.Ask(static r => r.RecordedAt(r.LastEntry())));
        Assert.Null(record.Ask(static r => r.RecordedAt(r.LastEntry() + 1)));
    }
}
