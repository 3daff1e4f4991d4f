using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Verification;

namespace Sijill.Archive.Tests.Storage;

/// <summary>Where one record of a test is kept. Every store has one; all tests of storage run on each.</summary>
internal abstract class RecordHome : IDisposable
{
    public abstract RecordArchive Open(Knowledge knowledge, TimeProvider clock);

    public abstract RecordReader Read();

    public abstract VerifyResult Verify(Knowledge knowledge);

    public abstract void Dispose();
}
