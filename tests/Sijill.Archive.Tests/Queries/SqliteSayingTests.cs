using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteSayingTests : SayingTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
