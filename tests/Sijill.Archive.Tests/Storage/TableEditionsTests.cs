using System.Text;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Intake.Snapshots;
using Sijill.Reading.Amounts;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Tests.Storage;

/// <summary>Editions of a table whose rows carry no ids.</summary>
public abstract class TableEditionsTests
{
    private const string Tags =
        "#country,#adm1+name,#date+start,#date+end,#affected+killed,#affected+injured,#meta+source\n";
    private const string Raqqa = "Syria,Raqqa,2025-11-01,2025-11-06,3,7,SOHR\n";
    private const string Aleppo = "Syria,Aleppo,2025-11-01,2025-11-06,5,,SOHR\n";
    private const string Homs = "Syria,Homs,2025-11-02,2025-11-02,1,,SOHR\n";
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task RowsOnOtherLines_AddNothing()
    {
        using var record = new TestRecord(NewHome());
        await AddAsync(record, Tags + Raqqa + Aleppo);
        string before = record.Dump();

        AddSummary moved = await AddAsync(record, "A title,,,,,,\n" + Tags + Aleppo + Raqqa);

        Assert.Equal((0, 0, 3), (moved.Added, moved.Changed, moved.Unchanged));
        Assert.Equal(before, record.Dump());

        AddSummary more = await AddAsync(record, Tags + Homs + Aleppo + Raqqa);

        Assert.Equal((1, 0, 3), (more.Added, more.Changed, more.Unchanged));
        record.IsWhole();
    }

    [Fact]
    public async Task ACorrectedRow_TakesThePlaceOfTheOlder_WhichStaysKnownOfItsDay()
    {
        using var record = new TestRecord(NewHome());
        record.On(Monday);
        await AddAsync(record, Tags + Raqqa + Aleppo);
        record.On(Monday.AddDays(1));

        AddSummary corrected = await AddAsync(
            record,
            Tags + Aleppo.Replace(",5,", ",6,", StringComparison.Ordinal) + Raqqa
        );

        Assert.Equal((0, 1, 2), (corrected.Added, corrected.Changed, corrected.Unchanged));
        Assert.Equal(Bounds.Exactly(6), Killed(record, null).Finding.Best);
        Assert.Equal(FindingStatus.Single, Killed(record, null).Finding.Status);
        Assert.Equal(Bounds.Exactly(5), Killed(record, Monday).Finding.Best);
        record.IsWhole();
    }

    [Fact]
    public async Task EqualRows_AreOneDocument_AndTold()
    {
        using var record = new TestRecord(NewHome());

        AddSummary summary = await AddAsync(record, Tags + Aleppo + Raqqa + Aleppo);

        Assert.Equal((3, 1, 0), (summary.Added, summary.Repeated, summary.Failed));
        Assert.Equal((4L, 2L), (summary.RepeatedRows[0].Line, summary.RepeatedRows[0].Earlier));
        Assert.Equal(FindingStatus.Single, Killed(record, null).Finding.Status);
    }

    [Fact]
    public async Task EachEdition_AddedAgain_IsTheCurrentOne()
    {
        string third = Tags + Raqqa + Aleppo.Replace(",5,", ",6,", StringComparison.Ordinal);
        using var record = new TestRecord(NewHome());
        await AddAsync(record, Tags + Raqqa + Aleppo);
        AddSummary second = await AddAsync(record, Tags + Homs + Raqqa + Aleppo);
        await AddAsync(record, third);

        Assert.Equal(3, (await AddAsync(record, third)).Unchanged);
        AddSummary back = await AddAsync(record, Tags + Homs + Raqqa + Aleppo);

        Assert.Equal(1, second.Added);
        Assert.Equal((0, 1, 3), (back.Added, back.Changed, back.Unchanged));
        Assert.Equal(Bounds.Exactly(5), Killed(record, null).Finding.Best);
        record.IsWhole();
    }

    private static FindingView Killed(TestRecord record, DateOnly? asKnownOn) =>
        record.Ask(reader =>
            Assert.Single(
                reader.Findings(
                    new FindingQuery
                    {
                        Indicator = "killed",
                        Place = Known.Knowledge.PlaceOf("Aleppo"),
                        AsOf = asKnownOn is { } day ? reader.LastEntryOf(day) : null,
                    }
                )
            )
        );

    private static Task<AddSummary> AddAsync(TestRecord record, string table) =>
        record.AddAsync([
            new Snapshot("table:incidents.csv", Encoding.UTF8.GetBytes(table), SnapshotFormat.Table)
            {
                Collector = "table",
            },
        ]);
}
