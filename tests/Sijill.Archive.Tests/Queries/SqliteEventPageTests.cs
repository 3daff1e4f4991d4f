using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteEventPageTests : EventPageTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
