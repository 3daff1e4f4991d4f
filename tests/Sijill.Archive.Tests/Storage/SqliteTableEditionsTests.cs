namespace Sijill.Archive.Tests.Storage;

public sealed class SqliteTableEditionsTests : TableEditionsTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
