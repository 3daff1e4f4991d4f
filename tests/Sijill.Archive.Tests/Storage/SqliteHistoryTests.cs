namespace Sijill.Archive.Tests.Storage;

public sealed class SqliteHistoryTests : HistoryTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
