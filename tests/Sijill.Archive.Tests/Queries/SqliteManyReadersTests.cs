using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Archive.Verification;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteManyReadersTests : ManyReadersTests
{
    [Fact]
    public async Task ARecordThatIsMovedAwayUnderAReader_IsToldOf()
    {
        using SqliteHome home = await MadeAsync("first");
        using RecordReader reader = home.Read();
        Assert.Equal(1, reader.Overview().Documents);
        string elsewhere = home.Folder + "-moved";
        Directory.Move(home.Folder, elsewhere);
        try
        {
            Assert.Equal(
                RecordProblem.Replaced,
                Assert.Throws<RecordException>(() => reader.DocumentPage(new DocumentQuery())).Problem
            );
            Assert.Equal(RecordProblem.Missing, Assert.Throws<RecordException>(() => home.Read()).Problem);
        }
        finally
        {
            Directory.Move(elsewhere, home.Folder);
        }
        Assert.Equal(1, reader.Overview().Documents);
    }

    [Fact]
    public async Task ARecordThatIsReplacedByABackupUnderAReader_IsToldOf()
    {
        using SqliteHome home = await MadeAsync("first");
        using SqliteHome other = await MadeAsync("another");
        using RecordReader reader = home.Read();
        Assert.Equal(1, reader.Overview().Documents);
        foreach (string file in Directory.GetFiles(home.Folder))
        {
            File.Delete(file);
        }
        RecordArchive.Backup(other.Folder, home.Folder);
        RecordException told = Assert.Throws<RecordException>(() => reader.Overview());
        Assert.Equal(RecordProblem.Replaced, told.Problem);
        Assert.Contains(home.Folder, told.Message, StringComparison.Ordinal);
        using RecordReader again = home.Read();
        Assert.Equal("jsonl:another", again.Documents().Single().Address);
    }

    [Fact]
    public async Task ARecordThatIsCutShortUnderAReader_IsToldOf()
    {
        using SqliteHome home = await MadeAsync("first");
        using RecordReader reader = home.Read();
        using (FileStream file = File.OpenWrite(home.File))
        {
            file.SetLength(5000);
        }
        RecordException told = Assert.Throws<RecordException>(() => reader.Sayings(new SayingQuery()));
        Assert.Equal(RecordProblem.Damaged, told.Problem);
    }

    private protected override RecordHome NewHome() => new SqliteHome();

    private static async Task<SqliteHome> MadeAsync(string id)
    {
        var home = new SqliteHome();
        using var record = new TestRecord(new Lasting(home));
        await record.AddAsync(new Told(id, "The market was closed.", "2025-11-06", "Reuters"));
        return home;
    }

    /// <summary>A home that outlives the record that is made in it.</summary>
    private sealed class Lasting(SqliteHome home) : RecordHome
    {
        public override RecordArchive Open(Knowledge knowledge, TimeProvider clock) =>
            home.Open(knowledge, clock);

        public override RecordReader Read() => home.Read();

        public override VerifyResult Verify(Knowledge knowledge) => home.Verify(knowledge);

        public override void Dispose() { }
    }
}
