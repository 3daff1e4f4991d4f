using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteFindingPageTests : FindingPageTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
