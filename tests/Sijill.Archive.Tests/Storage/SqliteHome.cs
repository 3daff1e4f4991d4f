using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Verification;

namespace Sijill.Archive.Tests.Storage;

/// <summary>A folder of its own, in memory where the system has such a place: what happens to the disk is tested elsewhere.</summary>
internal sealed class SqliteHome : RecordHome
{
    private const string Memory = "/dev/shm";

    public string Folder { get; } =
        Directory.Exists(Memory)
            ? Directory.CreateDirectory(Path.Combine(Memory, $"sijill-test-{Path.GetRandomFileName()}")).FullName
            : Directory.CreateTempSubdirectory("sijill-test-").FullName;

    public string File => Path.Combine(Folder, "record.db");

    public override RecordArchive Open(Knowledge knowledge, TimeProvider clock) =>
        RecordArchive.Open(Folder, knowledge, clock);

    public override RecordReader Read() => RecordReader.Open(Folder);

    public override VerifyResult Verify(Knowledge knowledge) => Verifier.Run(Folder, knowledge);

    public override void Dispose() => Directory.Delete(Folder, recursive: true);
}
