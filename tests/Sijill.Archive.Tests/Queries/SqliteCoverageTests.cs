using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteCoverageTests : CoverageTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
