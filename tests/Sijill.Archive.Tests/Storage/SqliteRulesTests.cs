namespace Sijill.Archive.Tests.Storage;

public sealed class SqliteRulesTests : RulesTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
