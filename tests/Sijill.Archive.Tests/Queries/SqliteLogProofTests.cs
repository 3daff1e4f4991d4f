using Microsoft.Data.Sqlite;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteLogProofTests : LogProofTests
{
    [Theory]
    [InlineData("UPDATE log_tile SET root = zeroblob(32) WHERE tile = 1")]
    [InlineData("UPDATE log_tile SET tile = tile + 7 WHERE tile = 1")]
    [InlineData("DELETE FROM log_tile WHERE tile = 0")]
    [InlineData("INSERT INTO log_tile VALUES (2, zeroblob(32))")]
    public async Task ATileThatWasChanged_IsNamed(string sql)
    {
        var home = new SqliteHome();
        using var record = new TestRecord(home);
        await record.AddAsync(
            Enumerable.Range(0, 260).Select(static i => new Told("d" + i, $"Text {i}.", null, "Blog"))
        );
        Assert.Empty(home.Verify(record.Knowledge).Flaws);
        record.Archive.Dispose();
        using (var connection = new SqliteConnection($"Data Source={home.File};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Equal(1, command.ExecuteNonQuery());
        }
        Assert.Contains(
            home.Verify(record.Knowledge).Flaws,
            static flaw => flaw.Where.Contains("tile", StringComparison.Ordinal)
        );
        // What an older record lacks is made again.
        using (var connection = new SqliteConnection($"Data Source={home.File};Pooling=False"))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 0";
            command.ExecuteNonQuery();
        }
        record.Reopen();
        record.IsWhole();
    }

    private protected override RecordHome NewHome() => new SqliteHome();
}
