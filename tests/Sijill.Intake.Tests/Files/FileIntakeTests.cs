using CsCheck;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Files;

public sealed class FileIntakeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sijill-intake-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Folder_IsReadInTheOrderOfNames_WhateverTheOrderOfWriting()
    {
        string[] names = ["a/z.txt", "a.txt", "b/c/d.html", "B.txt", "ب.txt", "lines.jsonl", "t.csv"];
        string[] expected =
        [
            "file:B.txt",
            "file:a.txt",
            "file:a/z.txt",
            "file:b/c/d.html",
            "jsonl:lines.jsonl#1",
            "table:t.csv",
            "file:ب.txt",
        ];
        foreach (int seed in (int[])[1, 2, 3])
        {
            string folder = Path.Combine(_folder, $"{seed}");
            string[] shuffled = [.. names];
            new Random(seed).Shuffle(shuffled);
            foreach (string name in shuffled)
            {
                Write(folder, name, name.EndsWith("jsonl", StringComparison.Ordinal) ? "{\"text\":\"x\"}" : "words");
            }

            (List<Snapshot> read, List<Unreadable> failed) = await ReadAsync(folder);

            Assert.Equal(expected, read.Select(static s => s.Address));
            Assert.Empty(failed);
        }
    }

    [Fact]
    public async Task Address_IsTheSameFromEveryWayToTheFolder()
    {
        Write(_folder, "in/a.txt", "words");

        (List<Snapshot> plain, _) = await ReadAsync(Path.Combine(_folder, "in"));
        (List<Snapshot> slashed, _) = await ReadAsync(Path.Combine(_folder, "in") + "/");
        (List<Snapshot> around, _) = await ReadAsync(Path.Combine(_folder, "in", "..", "in", "."));
        (List<Snapshot> file, _) = await ReadAsync(Path.Combine(_folder, "in", "a.txt"));

        Assert.All(
            [plain, slashed, around, file],
            static read => Assert.Equal("file:a.txt", Assert.Single(read).Address)
        );
    }

    [Fact]
    public async Task WhatCannotBeRead_IsReportedAndDoesNotStopTheRest()
    {
        Write(_folder, "a.xyz", "words");
        Write(_folder, "empty.txt", "");
        Write(_folder, "large.txt", new string('x', 200));
        Write(_folder, "z.txt", "words");

        (List<Snapshot> read, List<Unreadable> failed) = await ReadAsync(
            _folder,
            new IntakeLimits { SnapshotBytes = 100 }
        );

        Assert.Equal("file:z.txt", Assert.Single(read).Address);
        Assert.Equal(
            [
                new Unreadable("file:a.xyz", "Files of this kind are not read."),
                new Unreadable("file:empty.txt", "The file is empty."),
                new Unreadable("file:large.txt", "It is larger than 100 bytes."),
            ],
            failed
        );
    }

    [Fact]
    public async Task NoSuchFile_IsReported()
    {
        (List<Snapshot> read, List<Unreadable> failed) = await ReadAsync(Path.Combine(_folder, "none.txt"));

        Assert.Empty(read);
        Assert.Equal(new Unreadable("file:none.txt", "There is no such file."), Assert.Single(failed));
    }

    [Fact]
    public async Task LinksInAFolder_AreNotFollowed()
    {
        Write(_folder, "in/a.txt", "words");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "in", "loop"), Path.Combine(_folder, "in"));
        File.CreateSymbolicLink(Path.Combine(_folder, "in", "b.txt"), "/etc/passwd");

        (List<Snapshot> read, _) = await ReadAsync(Path.Combine(_folder, "in"));

        Assert.Equal("file:a.txt", Assert.Single(read).Address);
    }

    [Fact]
    public async Task PipeInAFolder_IsNotWaitedFor()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders.");
        Write(_folder, "a.txt", "words");
        using var mkfifo = System.Diagnostics.Process.Start("mkfifo", Path.Combine(_folder, "pipe.txt"));
        await mkfifo.WaitForExitAsync(TestContext.Current.CancellationToken);

        (List<Snapshot> read, List<Unreadable> failed) = await ReadAsync(_folder);

        Assert.Equal("file:a.txt", Assert.Single(read).Address);
        Assert.Equal("file:pipe.txt", Assert.Single(failed).Address);
    }

    [Fact]
    public async Task PageCalledText_IsAPage()
    {
        Write(_folder, "a.txt", "\n<!DOCTYPE html><p>words");

        (List<Snapshot> read, _) = await ReadAsync(_folder);

        Assert.Equal(SnapshotFormat.Html, Assert.Single(read).Format);
    }

    [Fact]
    public void Conversion_DoesNotLookAtTheNameOfTheFolder() =>
        Gen.String.Sample(
            static address =>
                Assert.Equal(
                    "words",
                    Assert
                        .IsType<SourceText>(
                            Assert.Single(Given.Items("words"u8.ToArray(), SnapshotFormat.PlainText, address: address))
                        )
                        .Text
                ),
            iter: 200
        );

    private static void Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static async Task<(List<Snapshot> Read, List<Unreadable> Failed)> ReadAsync(
        string path,
        IntakeLimits? limits = null
    )
    {
        var read = new List<Snapshot>();
        var failed = new List<Unreadable>();
        await foreach (Snapshot snapshot in FileIntake.ReadAsync(path, failed.Add, limits))
        {
            read.Add(snapshot);
        }
        return (read, failed);
    }
}
