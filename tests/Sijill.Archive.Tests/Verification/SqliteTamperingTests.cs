using Microsoft.Data.Sqlite;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Archive.Verification;
using Sijill.Record.Acts;
using Sijill.Record.Claims;

namespace Sijill.Archive.Tests.Verification;

/// <summary>A copy of a record is tampered with, one thing at a time, as somebody with the file could; the verifier names it.</summary>
public sealed class SqliteTamperingTests(SqliteTamperingTests.Whole whole) : IClassFixture<SqliteTamperingTests.Whole>
{
    private static readonly int Flips = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 40 : 2000;

    /// <summary>Columns that say nothing of their own: rows of the store that only lead to others, and are followed.</summary>
    private static readonly string[] Tables =
    [
        "log",
        "checkpoint",
        "meta",
        "blob",
        "codebook",
        "snapshot",
        "act",
        "reading",
        "document",
        "claim",
        "finding",
        "finding_version",
        "joint_place",
        "saying",
        "happening",
        "search",
    ];

    [Fact]
    public void AWholeRecord_HasNoFlaw()
    {
        VerifyResult result = Verifier.Run(whole.Home.Folder, Known.Knowledge);
        Assert.Empty(result.Flaws);
        Assert.True(result is { Entries: > 15, Documents: > 5, Findings: > 2 });
    }

    [Fact]
    public void AFlippedByte_IsNamed_OrRefused()
    {
        byte[] bytes = File.ReadAllBytes(whole.Home.File);
        var random = new Random(20260301);
        var missed = new List<string>();
        for (int i = 0; i < Flips; i++)
        {
            int at = random.Next(bytes.Length);
            using var home = new SqliteHome();
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(home.File, changed);
            if (Outcome(home) is null && SaysOtherwise(home))
            {
                missed.Add($"byte {at}");
            }
        }
        Assert.Empty(missed);
    }

    public static TheoryData<string, string> Columns
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (
                (string table, string columns) in new[]
                {
                    ("log", "at kind subject payload leaf"),
                    ("checkpoint", "root at"),
                    ("meta", "value"),
                    ("blob", "digest size packing bytes"),
                    ("codebook", "seq name hash blob"),
                    ("snapshot", "address blob packing size description"),
                    ("act", "kind who payload"),
                    ("reading", "document codebook packing size bytes"),
                    (
                        "document",
                        "key snapshot reading address_hash address text language title published published_from outlet outlet_name url republish length is_row superseded root bands"
                    ),
                    (
                        "claim",
                        "document place_in_reading claim join_key finding reference_document reference_claim reference_fact differs"
                    ),
                    (
                        "finding",
                        "birth_document birth_claim born seq ended redirect indicator place from_day to_day status body"
                    ),
                    ("finding_version", "seq until body"),
                    ("joint_place", "place joint"),
                    ("saying", "document kind place_in_reading speaker addressee day"),
                    ("happening", "wide from_day to_day document"),
                }
            )
            {
                foreach (string column in columns.Split(' '))
                {
                    data.Add(table, column);
                }
            }
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void AChangedCell_IsNamed(string table, string column)
    {
        using SqliteHome home = whole.Copy();
        int changed = Run(
            home,
            $"""
            UPDATE {table} SET {column} = CASE typeof({column}) WHEN 'integer' THEN {column} + 1 WHEN 'null' THEN 1 WHEN 'text' THEN {column} || 'x'
              ELSE CAST(substr({column}, 1, length({column}) - 1) || X'5A' AS BLOB) END
            WHERE rowid_of = (SELECT rowid_of FROM {table} ORDER BY rowid_of DESC LIMIT 1)
            """.Replace("rowid_of", KeyOf(table), StringComparison.Ordinal)
        );
        Assert.Equal(1, changed);
        Assert.NotNull(Outcome(home));
    }

    [Theory]
    [InlineData("log")]
    [InlineData("checkpoint")]
    [InlineData("meta")]
    [InlineData("blob")]
    [InlineData("codebook")]
    [InlineData("snapshot")]
    [InlineData("act")]
    [InlineData("reading")]
    [InlineData("document")]
    [InlineData("claim")]
    [InlineData("finding")]
    [InlineData("finding_version")]
    [InlineData("joint_place")]
    [InlineData("saying")]
    [InlineData("happening")]
    [InlineData("search")]
    public void ARowTakenAway_IsNamed(string table)
    {
        foreach (string order in (string[])["ASC", "DESC"])
        {
            using SqliteHome home = whole.Copy();
            string key = KeyOf(table);
            Assert.Equal(
                1,
                Run(
                    home,
                    $"DELETE FROM {table} WHERE {key} = (SELECT {key} FROM {table} ORDER BY {key} {order} LIMIT 1)"
                )
            );
            Assert.True(Outcome(home) is not null, order);
        }
    }

    [Theory]
    [InlineData(
        "log",
        "INSERT INTO log SELECT seq + 1, at, kind, subject, payload, leaf FROM log ORDER BY seq DESC LIMIT 1"
    )]
    [InlineData(
        "checkpoint",
        "INSERT INTO checkpoint SELECT size + 1, root, at FROM checkpoint ORDER BY size DESC LIMIT 1"
    )]
    [InlineData(
        "blob",
        "INSERT INTO blob SELECT id + 1, zeroblob(32), size, packing, bytes FROM blob ORDER BY id DESC LIMIT 1"
    )]
    [InlineData(
        "snapshot",
        "INSERT INTO snapshot SELECT seq + 1, address, blob, packing, size, description FROM snapshot ORDER BY seq DESC LIMIT 1"
    )]
    [InlineData(
        "reading",
        "INSERT INTO reading SELECT seq + 1, document, codebook, packing, size, bytes FROM reading ORDER BY seq DESC LIMIT 1"
    )]
    [InlineData("act", "INSERT INTO act SELECT seq + 100, kind, who, payload FROM act ORDER BY seq DESC LIMIT 1")]
    [InlineData(
        "claim",
        "INSERT INTO claim SELECT id + 1, document, place_in_reading + 1, claim + 1, join_key, finding, NULL, NULL, NULL, NULL FROM claim ORDER BY id DESC LIMIT 1"
    )]
    [InlineData(
        "finding",
        "INSERT INTO finding SELECT id + 1, birth_document, birth_claim + 1, born, seq, ended, redirect, indicator, place, from_day, to_day, status, body, sum, kept FROM finding ORDER BY id DESC LIMIT 1"
    )]
    [InlineData(
        "saying",
        "INSERT INTO saying SELECT document, kind, place_in_reading + 1, speaker, addressee, day FROM saying ORDER BY document DESC, kind DESC LIMIT 1"
    )]
    [InlineData(
        "happening",
        "INSERT INTO happening SELECT wide, from_day - 1, to_day, document FROM happening ORDER BY document LIMIT 1"
    )]
    [InlineData("happening", "INSERT INTO happening VALUES (0, 7, 7, 7)")]
    [InlineData("saying", "INSERT INTO saying VALUES (7, 0, 0, 'un', '', 0)")]
    [InlineData("search", "INSERT INTO search (rowid, words) VALUES (7, 'stranger')")]
    public void AStrangersRow_IsNamed(string table, string sql)
    {
        using SqliteHome home = whole.Copy();
        Assert.Equal(1, Run(home, sql));
        Assert.True(Outcome(home) is not null, table);
    }

    [Theory]
    [InlineData("log", "seq", "subject, payload, leaf, kind, at")]
    [InlineData("snapshot", "seq", "description, size, packing, blob, address")]
    [InlineData("reading", "seq", "bytes, size, packing, document")]
    [InlineData("blob", "id", "bytes, size, packing")]
    [InlineData("finding", "id", "body")]
    public void TwoRowsThatChangedPlaces_AreNamed(string table, string key, string columns)
    {
        using SqliteHome home = whole.Copy();
        Assert.Equal(
            2,
            Run(
                home,
                $"""
                WITH ends AS (SELECT (SELECT min({key}) FROM {table} WHERE {key} > 1) a, max({key}) b FROM {table})
                UPDATE {table} SET ({columns}) = (SELECT {columns} FROM {table} o, ends WHERE o.{key} = CASE {table}.{key} WHEN ends.a THEN ends.b ELSE ends.a END)
                WHERE {key} IN (SELECT a FROM ends UNION SELECT b FROM ends)
                """
            )
        );
        Assert.NotNull(Outcome(home));
    }

    private static string KeyOf(string table) =>
        table switch
        {
            "meta" => "name",
            "joint_place" => "place || joint",
            "happening" => "document || '/' || from_day || '/' || to_day",
            "saying" => "document || '/' || kind || '/' || place_in_reading",
            "finding_version" => "finding * 100000 + seq",
            "search" => "rowid",
            "checkpoint" => "size",
            "log" or "snapshot" or "act" or "reading" => "seq",
            _ => "id",
        };

    /// <summary>The first flaw, or why the record is refused; null where nothing is found.</summary>
    private static string? Outcome(SqliteHome home)
    {
        try
        {
            return Verifier.Run(home.Folder, Known.Knowledge).Flaws is [var first, ..] ? first.ToString() : null;
        }
        catch (RecordException e)
        {
            return e.Message;
        }
    }

    /// <summary>Whether the record says something else than it did: free space and counters of the file's own may change.</summary>
    private bool SaysOtherwise(SqliteHome home)
    {
        using var connection = Connect(home);
        using var pristine = Connect(whole.Home);
        foreach (string table in Tables)
        {
            string sql =
                table == "search" ? "SELECT rowid FROM search ORDER BY rowid" : $"SELECT * FROM {table} ORDER BY 1";
            if (Rows(connection, sql) != Rows(pristine, sql))
            {
                return true;
            }
        }
        return false;
    }

    private static string Rows(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader rows = command.ExecuteReader();
        var text = new System.Text.StringBuilder();
        while (rows.Read())
        {
            for (int i = 0; i < rows.FieldCount; i++)
            {
                text.Append(rows[i] is byte[] bytes ? Convert.ToHexString(bytes) : rows[i]).Append('|');
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    private static SqliteConnection Connect(SqliteHome home)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = home.File, Pooling = false }.ToString()
        );
        connection.Open();
        return connection;
    }

    /// <summary>Runs a statement as somebody would who has the file: triggers and foreign keys are no hindrance.</summary>
    private static int Run(SqliteHome home, string sql)
    {
        using SqliteConnection connection = Connect(home);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            "PRAGMA foreign_keys = 0; DROP TRIGGER log_is_never_changed; DROP TRIGGER log_is_never_cut;";
        command.ExecuteNonQuery();
        command.CommandText = sql;
        try
        {
            return command.ExecuteNonQuery();
        }
        finally
        {
            // The triggers come back, so that what is found is not their absence.
            command.CommandText = """
                CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
                CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
                """;
            command.ExecuteNonQuery();
        }
    }

    /// <summary>A record with everything in it: copies, disputes, joint places, acts, findings that changed, a text that was replaced.</summary>
    public sealed class Whole : IAsyncLifetime
    {
        internal SqliteHome Home { get; } = new();

        internal SqliteHome Copy()
        {
            var copy = new SqliteHome();
            File.Copy(Home.File, copy.File);
            return copy;
        }

        public async ValueTask InitializeAsync()
        {
            var record = new TestRecord(new Kept(Home));
            const string ground =
                "Farmers said that they had heard aircraft all night and that the power had failed at about two in the morning and come back after sunrise. "
                + "The market was closed on the next day, the schools stayed open, and the police asked people to keep away from the eastern part of the quarter. ";
            const string raid =
                "The raid near Deir ez-Zor on October 14, 2025 killed {0} ISIS members, U.S. Central Command said.";
            string Fill(string n) => string.Format(System.Globalization.CultureInfo.InvariantCulture, raid, n);
            await record.AddAsync(
                new Told("a", ground + Fill("five"), "2025-10-15", "centcom"),
                new Told("b", ground + Fill("seven"), "2025-10-16", "Shafaq News"),
                new Told(
                    "c",
                    "The Syrian Observatory said 9 ISIS members were killed near Deir ez-Zor on October 14, 2025.",
                    "2025-10-16",
                    "SOHR"
                ),
                new Told(
                    "d",
                    "The camps of al-Hol and Roj held fewer than 30,000 people on November 1, 2025, U.S. Central Command said.",
                    "2025-11-02",
                    "centcom"
                ),
                new Told(
                    "e",
                    "Iraqi forces captured three ISIS members in Kirkuk on October 20, 2025, the Joint Operations Command said.",
                    "2025-10-21",
                    "INA"
                ),
                new Told(
                    "g",
                    "The United Nations called on Iraq to protect children. Iraq pledged to repatriate 500 families by the end of 2025. \"We will not wait,\" Cooper said.",
                    "2025-11-03",
                    "Reuters"
                )
            );
            await record.AddAsync(
                new Told(
                    "e",
                    "Iraqi forces captured four ISIS members in Kirkuk on October 20, 2025, the Joint Operations Command said.",
                    "2025-10-22",
                    "INA"
                )
            );
            await record.AddAsync(
                new Told("f", ground + Fill("five") + " It was the third of the month.", "2025-10-17", "Reuters")
            );
            ClaimKey[] claims = record.Ask(static r =>
                r.Findings(new FindingQuery())
                    .SelectMany(static f => f.Finding.Members)
                    .Select(static m => m.Claim)
                    .ToArray()
            );
            record.Archive.Record(order => new ConfirmAct
            {
                Order = order,
                Who = "r",
                At = record.Clock.Now,
                Claim = claims[0],
            });
            record.Archive.Record(order => new RetractAct
            {
                Order = order,
                Who = "r",
                At = record.Clock.Now,
                Claim = claims[^1],
                Why = "asked for",
            });
            record.Archive.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Home.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>A home that outlives the record that is made in it.</summary>
    private sealed class Kept(SqliteHome home) : RecordHome
    {
        public override RecordArchive Open(Knowledge knowledge, TimeProvider clock) => home.Open(knowledge, clock);

        public override RecordReader Read() => home.Read();

        public override VerifyResult Verify(Knowledge knowledge) => home.Verify(knowledge);

        public override void Dispose() { }
    }
}
