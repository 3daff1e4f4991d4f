using System.Globalization;
using System.Text;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;
using Xunit;

namespace Sijill.Intake.Tests.Tables;

public sealed class TableTests
{
    private const string Header = "id,indicator,value_low,value_high,place,note\n";

    [Fact]
    public void SharedFacts_AreARowEach()
    {
        string path = FactsPath();
        Assert.SkipUnless(File.Exists(path), "../shared/data/facts.csv is not here: it is no part of a clone");

        IReadOnlyList<IntakeItem> items = Given.Items(File.ReadAllBytes(path), SnapshotFormat.Table);

        Assert.NotEmpty(items);
        Assert.All(
            items,
            static item =>
            {
                var row = Assert.IsType<TableRow>(item);
                Assert.NotNull(row[FactColumns.Indicator]);
                Assert.True(
                    decimal.TryParse(
                        row[FactColumns.ValueLow] ?? row[FactColumns.ValueHigh],
                        CultureInfo.InvariantCulture,
                        out _
                    )
                );
                Assert.StartsWith("http", row[FactColumns.Url], StringComparison.Ordinal);
            }
        );
        Assert.Equal(items.Count, items.Select(static i => i.Address).Distinct().Count());
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void Delimiter_IsToldFromTheFirstLines(string delimiter)
    {
        string table =
            string.Join(delimiter, "ID", "indicator", "value_low", "note")
            + "\r\n"
            + string.Join(delimiter, "a", "killed", "5", "\"x, y; z\"")
            + "\r\n";

        TableRow row = Row(table);

        Assert.Equal(
            ("a", "killed", "5", "x, y; z"),
            (row.RowId, row[FactColumns.Indicator], row[FactColumns.ValueLow], row[FactColumns.Note])
        );
        Assert.Equal("https://page.example/news/1#a", row.Address);
        Assert.Equal("a | killed | 5 | x, y; z", row.Text);
    }

    [Fact]
    public void QuotedLineEnds_StayInTheCellAndLinesAreThoseOfTheFile()
    {
        IReadOnlyList<IntakeItem> items = Items(
            Header + "a,killed,5,5,\"Upper\nbank\",\"said \"\"so\"\"\"\n\nb,killed,6,6,x,y\n"
        );

        Assert.Equal([2L, 5], items.Cast<TableRow>().Select(static r => r.Line));
        Assert.Equal("Upper\nbank", ((TableRow)items[0])[FactColumns.Place]);
        Assert.Equal("said \"so\"", ((TableRow)items[0])[FactColumns.Note]);
        Assert.Equal("a | killed | 5 | 5 | Upper bank | said \"so\"", ((TableRow)items[0]).Text);
    }

    [Fact]
    public void RaggedRows_AreARowOrAReason()
    {
        IReadOnlyList<IntakeItem> items = Items(Header + "a,killed,5\nb,killed,6,6,x,y,z\n,,,,,\nc,killed,7,7,x,y\n");

        Assert.Equal("5", Assert.IsType<TableRow>(items[0])[FactColumns.ValueLow]);
        Assert.Equal(new Unreadable(Given.Address, "The row has 7 cells, the header 6.", 3), items[1]);
        Assert.Equal("c", Assert.IsType<TableRow>(items[2]).RowId);
        Assert.Equal(3, items.Count);
    }

    [Fact]
    public void IdThatStandsTwice_IsAReason()
    {
        IReadOnlyList<IntakeItem> items = Items(Header + "a,killed,5,5,x,y\na,killed,6,6,x,y\n");

        Assert.Equal(new Unreadable(Given.Address, "The id a stands in line 2 already.", 3), items[1]);
    }

    [Fact]
    public void Formula_IsWordsAndNoMore()
    {
        TableRow row = Row(Header + "a,killed,5,5,\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",+1\n");

        Assert.Equal("=HYPERLINK(\"http://x\",\"y\")", row[FactColumns.Place]);
    }

    [Theory]
    [InlineData("", "The table is empty.", 0)]
    [InlineData("id,indicator,value_low\n", "The table has no row.", 0)]
    [InlineData(
        "name,age\nx,1\n",
        "The table has neither HXL tags nor the columns of facts; missing: indicator, value_low.",
        1
    )]
    [InlineData(
        "#date,#adm1\n2025-11-06,x\n",
        "The table has HXL tags, but no column that holds figures (#affected+killed, #indicator+value, …).",
        1
    )]
    [InlineData("#affected+killed\n", "The table has no row.", 0)]
    [InlineData(
        "id,indicator,value_low\na,killed,\"5\nb,killed,6\n",
        "A quote is opened in this row and never closed.",
        2
    )]
    public void TableThatIsNone_SaysWhy(string table, string reason, long line) =>
        Assert.Equal(new Unreadable(Given.Address, reason, line), Assert.Single(Items(table)));

    [Fact]
    public void Caps_AreNamed()
    {
        var limits = new IntakeLimits { Rows = 10, Columns = 8 };

        Assert.Equal(
            "The table has more than 10 rows.",
            Why(Header + string.Concat(Enumerable.Repeat("a,killed,5,5,x,y\n", 11)), limits)
        );
        Assert.Equal("The table has more than 8 columns.", Why("a,b,c,d,e,f,g,h,i\n", limits));
        Assert.Equal(
            "The table has more than 10 facts.",
            Why(
                "#affected+killed,#affected+injured,#affected+displaced,#population\n"
                    + string.Concat(Enumerable.Range(1, 5).Select(static n => $"{n},2,3,4\n")),
                limits
            )
        );
    }

    [Fact]
    public void Hxl_TagsFirst_GiveAFactForEachFigure()
    {
        IReadOnlyList<IntakeItem> items = Items(
            "#meta+id,#country,#adm1+name,#adm1+code,#date+start,#date+end,#affected+killed,#affected+injured+children,#meta+source,#meta+url\n"
                + "r1,Iraq,Upper bank,IQ-UB,2025-11-01,2025-11-06,\"1,200\",7,Council,https://c.example/1\n"
        );

        TableRow[] rows = [.. items.Cast<TableRow>()];
        Assert.Equal(["killed", "wounded"], rows.Select(static r => r[FactColumns.Indicator]));
        Assert.Equal(["1200", "7"], rows.Select(static r => r[FactColumns.ValueLow]));
        Assert.Equal(["r1-affected+killed", "r1-affected+children+injured"], rows.Select(static r => r.RowId));
        Assert.Equal([null, "children"], rows.Select(static r => r[FactColumns.Target]));
        Assert.All(
            rows,
            static r =>
                Assert.Equal(
                    ("Upper bank", "2025-11-01", "2025-11-06", "Council", "https://c.example/1"),
                    (
                        r[FactColumns.Place],
                        r[FactColumns.PeriodFrom],
                        r[FactColumns.PeriodTo],
                        r[FactColumns.SaidBy],
                        r[FactColumns.Url]
                    )
                )
        );
    }

    [Fact]
    public void Hxl_TagsUnderAHeader_AreFound()
    {
        IReadOnlyList<IntakeItem> items = Items(
            "A title of the sheet;;\nMuhafaza;Day;Families\n#adm1+code;#date+occurred;#affected+returned+hh\nIQ-UB;2025-11-06;212\nIQ-LB;2025-11-07;n/a\n;;\nIQ-LB;2025-11-08;12,5\n"
        );

        var row = Assert.IsType<TableRow>(items[0]);
        Assert.Equal(
            ("IQ-UB", "2025-11-06", "2025-11-06", "returned", "families", "212"),
            (
                row[FactColumns.Place],
                row[FactColumns.PeriodFrom],
                row[FactColumns.PeriodTo],
                row[FactColumns.Indicator],
                row[FactColumns.Unit],
                row[FactColumns.ValueLow]
            )
        );
        Assert.Equal(4, row.Line);
        Assert.Equal(new Unreadable(Given.Address, "The cell in column 3 is no number.", 5), items[1]);
        Assert.Equal(new Unreadable(Given.Address, "The cell in column 3 is no number.", 7), items[2]);
    }

    [Fact]
    public void Hxl_IndicatorInAColumn_NamesTheFact()
    {
        IReadOnlyList<IntakeItem> items = Items(
            "#indicator+code,#indicator+value+num,#loc\nPopulation,٣٠٠٠,Nour camp\n,5,x\n"
        );

        var row = Assert.IsType<TableRow>(items[0]);
        Assert.Equal(
            ("population", "3000", "Nour camp"),
            (row[FactColumns.Indicator], row[FactColumns.ValueHigh], row[FactColumns.Place])
        );
        Assert.Null(row[FactColumns.Unit]);
        Assert.Equal(new Unreadable(Given.Address, "The row names no indicator.", 3), items[1]);
    }

    private static IReadOnlyList<IntakeItem> Items(string table) =>
        Given.Items(Encoding.UTF8.GetBytes(table), SnapshotFormat.Table);

    private static TableRow Row(string table) => Assert.IsType<TableRow>(Assert.Single(Items(table)));

    private static string Why(string table, IntakeLimits limits) =>
        Assert
            .IsType<Unreadable>(
                Assert.Single(Given.Items(Encoding.UTF8.GetBytes(table), SnapshotFormat.Table, limits: limits))
            )
            .Reason;

    private static string FactsPath()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sijill.slnx")))
            {
                return Path.Combine(at.FullName, "..", "shared", "data", "facts.csv");
            }
        }
        return "";
    }
}
