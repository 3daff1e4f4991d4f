using Microsoft.Data.Sqlite;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Sqlite;

/// <summary>A record that an older program wrote gets the tables that it lacks, with all that belongs in them.</summary>
public sealed class SqliteDerivedTests
{
    [Fact]
    public async Task AnOlderRecord_GetsWhatItLacks()
    {
        var home = new SqliteHome();
        using var record = new TestRecord(home);
        await record.AddAsync(
            new Told("a", "The United Nations called on Iraq to protect children.", "2025-11-08", "Reuters"),
            new Told(
                "b",
                "The raid near Deir ez-Zor on October 14, 2025 killed 5 ISIS members, U.S. Central Command said.",
                "2025-10-15",
                "centcom"
            )
        );
        string before = record.Dump();
        record.Archive.Dispose();
        using (var connection = new SqliteConnection($"Data Source={home.File};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText =
                "DELETE FROM saying; DELETE FROM happening; DELETE FROM log_tile; UPDATE claim SET join_key = 7 * id; PRAGMA user_version = 0;";
            command.ExecuteNonQuery();
        }

        Assert.Equal(
            RecordProblem.Refused,
            Assert.Throws<RecordException>(() => RecordReader.Open(home.Folder)).Problem
        );
        record.Reopen();
        Assert.Equal(before, record.Dump());
        record.IsWhole();
    }
}
