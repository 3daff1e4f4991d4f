using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

public sealed class SqliteDocumentPageTests : DocumentPageTests
{
    private protected override RecordHome NewHome() => new SqliteHome();
}
