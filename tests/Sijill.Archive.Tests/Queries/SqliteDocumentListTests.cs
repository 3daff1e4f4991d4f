using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteDocumentListTests : DocumentListTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
