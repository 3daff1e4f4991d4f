using System.Runtime.CompilerServices;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake;

/// <summary>Snapshots of files and folders, in the order of their names, whatever order the file system keeps.</summary>
public static class FileIntake
{
    /// <summary>
    /// The snapshots of a file, or of every readable file below a folder. Addresses are <c>file:</c> and the path below <paramref name="path"/>'s own folder, so that a folder added
    /// again, elsewhere or on another machine, is the same. Files of unknown kind in a folder are reported, not guessed at.
    /// </summary>
    public static async IAsyncEnumerable<Snapshot> ReadAsync(
        string path,
        Action<Unreadable> unreadable,
        IntakeLimits? limits = null,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(unreadable);
        limits ??= IntakeLimits.Default;
        bool folder = Directory.Exists(path);
        string root = folder ? path : Path.GetDirectoryName(Path.GetFullPath(path))!;
        foreach (string file in folder ? FilesOf(path, unreadable) : [path])
        {
            cancellation.ThrowIfCancellationRequested();
            string name = NameOf(root, file);
            // A pipe in a folder has no length either; to open one would be to wait for who writes into it.
            if (folder && new FileInfo(file) is { Exists: true, Length: 0 })
            {
                unreadable(new Unreadable("file:" + name, "The file is empty."));
            }
            else if (Formats.IsJsonLines(name))
            {
                await foreach (
                    Snapshot line in LinesAsync(file, name, unreadable, limits, cancellation).ConfigureAwait(false)
                )
                {
                    yield return line;
                }
            }
            else if (
                await FileAsync(file, name, given: !folder, unreadable, limits, cancellation).ConfigureAwait(false) is
                { } whole
            )
            {
                yield return whole;
            }
        }
    }

    private static string NameOf(string root, string file) =>
        Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>All files below a folder by the order of their names. Hidden ones and links are passed over: a link may lead anywhere, and back.</summary>
    private static List<string> FilesOf(string folder, Action<Unreadable> unreadable)
    {
        var options = new EnumerationOptions
        {
            IgnoreInaccessible = false,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint,
        };
        var files = new List<string>();
        var folders = new Stack<string>();
        folders.Push(folder);
        while (folders.TryPop(out string? at))
        {
            try
            {
                files.AddRange(Directory.EnumerateFiles(at, "*", options));
                foreach (string below in Directory.EnumerateDirectories(at, "*", options))
                {
                    folders.Push(below);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadable(new Unreadable("file:" + NameOf(folder, at), "The folder could not be read: " + e.Message));
            }
        }
        files.Sort((a, b) => string.CompareOrdinal(NameOf(folder, a), NameOf(folder, b)));
        return files;
    }

    private static async IAsyncEnumerable<Snapshot> LinesAsync(
        string file,
        string name,
        Action<Unreadable> unreadable,
        IntakeLimits limits,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        FileStream? stream = Open(file, "file:" + name, unreadable);
        if (stream is null)
        {
            yield break;
        }
        await using (stream.ConfigureAwait(false))
        {
            void TooLong(long number) =>
                unreadable(
                    new Unreadable("file:" + name, $"Line {number} is longer than {limits.LineBytes} bytes.", number)
                );
            IAsyncEnumerator<Snapshot> lines = JsonLinesReader
                .ReadAsync(stream, name, TooLong, limits, cancellation)
                .GetAsyncEnumerator(cancellation);
            await using (lines.ConfigureAwait(false))
            {
                while (await NextAsync(lines, "file:" + name, unreadable).ConfigureAwait(false))
                {
                    yield return lines.Current;
                }
            }
        }
    }

    private static async Task<bool> NextAsync(
        IAsyncEnumerator<Snapshot> lines,
        string address,
        Action<Unreadable> unreadable
    )
    {
        try
        {
            return await lines.MoveNextAsync().ConfigureAwait(false);
        }
        catch (IOException e)
        {
            unreadable(new Unreadable(address, "It could not be read to its end: " + e.Message));
            return false;
        }
    }

    private static async Task<Snapshot?> FileAsync(
        string file,
        string name,
        bool given,
        Action<Unreadable> unreadable,
        IntakeLimits limits,
        CancellationToken cancellation
    )
    {
        string address = "file:" + name;
        // A file that somebody names is read as text where its ending tells nothing; one found in a folder is not.
        SnapshotFormat? format = Formats.OfName(name) ?? (given ? SnapshotFormat.PlainText : null);
        if (format is null)
        {
            unreadable(new Unreadable(address, "Files of this kind are not read."));
            return null;
        }
        FileStream? stream = Open(file, address, unreadable);
        if (stream is null)
        {
            return null;
        }
        await using (stream.ConfigureAwait(false))
        {
            try
            {
                if (
                    await CappedBytes.ReadAsync(stream, limits.SnapshotBytes, cancellation).ConfigureAwait(false)
                    is not { } bytes
                )
                {
                    unreadable(new Unreadable(address, $"It is larger than {limits.SnapshotBytes} bytes."));
                    return null;
                }
                SnapshotFormat sniffed = Formats.Sniff(bytes, format.Value);
                return new Snapshot(sniffed == SnapshotFormat.Table ? "table:" + name : address, bytes, sniffed)
                {
                    Collector = sniffed == SnapshotFormat.Table ? "table" : "file",
                };
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                unreadable(new Unreadable(address, "It could not be read: " + e.Message));
                return null;
            }
        }
    }

    private static FileStream? Open(string file, string address, Action<Unreadable> unreadable)
    {
        try
        {
            return new FileStream(
                file,
                FileMode.Open,
                FileAccess.Read,
                FileShare.ReadWrite | FileShare.Delete,
                1 << 16,
                FileOptions.Asynchronous | FileOptions.SequentialScan
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable(
                new Unreadable(
                    address,
                    e is FileNotFoundException or DirectoryNotFoundException
                        ? "There is no such file."
                        : "It could not be opened: " + e.Message
                )
            );
            return null;
        }
    }
}
