using System.Text;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;
using Xunit;

namespace Sijill.Intake.Tests.Tables;

/// <summary>Rows without ids are known by what they are about, wherever they stand in their table.</summary>
public sealed class RowIdsTests
{
    private const string Tags = "#adm1+name,#date+start,#date+end,#affected+killed,#affected+injured,#description\n";
    private const string First = "Upper bank,2025-11-01,2025-11-06,3,7,\n";
    private const string Second = "Lower bank,2025-11-01,2025-11-06,5,,two villages\n";

    [Fact]
    public void Row_KeepsItsAddressOnAnotherLine()
    {
        TableRow[] before = Rows(Tags + First + Second);
        TableRow[] after = Rows("A title,,,,,\n" + Tags + Second + "Far bank,2025-11-02,2025-11-02,1,,\n" + First);

        Assert.Equal(3, before.Select(static row => row.Address).Distinct().Count());
        Assert.Superset(Addresses(before), Addresses(after));
    }

    [Fact]
    public void Row_KeepsItsAddressWithOtherFigures_RemarksAndDayOfPublication()
    {
        TableRow[] before = Rows(
            "#loc,#date+start,#affected+killed,#description,#date+reported\nx,2025-11-06,3,,2025-11-07\n"
        );
        TableRow[] after = Rows(
            "#loc,#date+start,#affected+killed,#description,#date+reported\nx,2025-11-06,4,corrected,2025-11-09\n"
        );

        Assert.Equal(before[0].Address, after[0].Address);
        Assert.Equal("4", after[0][FactColumns.ValueLow]);
    }

    [Fact]
    public void Row_KeepsItsAddressWithOtherColumnsBetween_AndItsTagsSpeltOtherwise()
    {
        TableRow[] before = Rows("#loc+name+en,#date+start,#affected+killed+f\n  Upper  bank,2025-11-06,3\n");
        TableRow[] after = Rows(",#affected +f +killed,#DATE+start,#loc+en+name\n17,3,2025-11-06,Upper bank\n");

        Assert.Equal(before[0].Address, after[0].Address);
    }

    [Theory]
    [InlineData("Lower bank,2025-11-01,2025-11-06,3,7,\n")]
    [InlineData("Upper bank,2025-11-02,2025-11-06,3,7,\n")]
    public void RowsAboutOtherPlacesOrTimes_HaveOtherAddresses(string other) =>
        Assert.Empty(Addresses(Rows(Tags + First)).Intersect(Addresses(Rows(Tags + other))));

    [Theory]
    [InlineData(Tags + First + Second + First, 4, 2)]
    [InlineData("#loc,,#affected+killed\nx,1,3\nx,2,3\n", 3, 2)]
    [InlineData("indicator,value_low,place\nkilled,3,x\nkilled,3,x\n", 3, 2)]
    [InlineData("no,indicator,value_low,place\n1,killed,3,x\n2,killed,3,x\n", 3, 2)]
    public void RowThatSaysWhatAnotherSays_IsCountedOnce_AndTold(string table, long line, long earlier)
    {
        IReadOnlyList<IntakeItem> items = Items(table);

        Assert.Equal(
            new RepeatedRow(Given.Address, line, earlier),
            Assert.Single(items, static item => item is not TableRow)
        );
        TableRow[] rows = [.. items.OfType<TableRow>()];
        Assert.Equal(rows.Length, Addresses(rows).Count);
    }

    [Fact]
    public void RowsOfOneThing_WithUnlikeFigures_AreBothKept_InTheirOrder()
    {
        TableRow[] rows = Rows("#loc,#date+start,#affected+killed\nx,2025-11-06,3\nx,2025-11-06,4\nx,2025-11-06,5\n");

        Assert.Equal(["3", "4", "5"], rows.Select(static row => row[FactColumns.ValueLow]));
        string first = rows[0].RowId[..17];
        Assert.Equal(
            [$"{first}-affected+killed", $"{first}-2-affected+killed", $"{first}-3-affected+killed"],
            rows.Select(static row => row.RowId)
        );
    }

    [Fact]
    public void TwoColumnsOfOneTag_AreTwoFacts()
    {
        TableRow[] rows = Rows("#loc,#affected+killed,#affected+killed\nx,3,4\n");

        Assert.Equal(2, Addresses(rows).Count);
    }

    [Fact]
    public void FactsWithoutIds_AreKnownByWhatTheyAreAbout()
    {
        const string header = "indicator,value_low,value_high,place,said_by,confidence,url\n";
        TableRow[] before = Rows(header + "killed,3,3,x,Council,B,https://c.example/1\n");
        TableRow[] after = Rows(
            header
                + "killed,3,3,x,Council,B,https://c.example/2\nwounded,3,3,x,Council,B,https://c.example/1\n"
                + "killed,4,4,x,Council,A,https://c.example/1\n"
        );

        Assert.Equal(3, Addresses(after).Count);
        Assert.Equal(before[0].Address, after[2].Address);
    }

    [Fact]
    public void AnIdThatARowCarries_IsItsId()
    {
        TableRow[] rows = Rows("#meta+id,#loc,#affected+killed\na,x,3\nb,x,3\n,x,3\n");

        Assert.Equal(["a-affected+killed", "b-affected+killed"], rows.Take(2).Select(static row => row.RowId));
        Assert.Equal(3, Addresses(rows).Count);
    }

    private static HashSet<string> Addresses(IEnumerable<TableRow> rows) => [.. rows.Select(static row => row.Address)];

    private static TableRow[] Rows(string table) => [.. Items(table).Cast<TableRow>()];

    private static IReadOnlyList<IntakeItem> Items(string table) =>
        Given.Items(Encoding.UTF8.GetBytes(table), SnapshotFormat.Table);
}
