using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Life;

public sealed class SqliteLifeTests : LifeTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
