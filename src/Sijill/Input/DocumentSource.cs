using System.Runtime.CompilerServices;
using Sijill.Reading.Extraction;

namespace Sijill.Input;

/// <summary>Reads documents one after the other, never more than one in memory.</summary>
internal static class DocumentSource
{
    /// <summary>The largest document that is read, in bytes.</summary>
    public const int LargestDocument = 16 * 1024 * 1024;

    /// <summary>All documents of all inputs, in order.</summary>
    public static async IAsyncEnumerable<InputItem> ReadAsync(
        InputOptions options,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        IReadOnlyList<string> files = options.Files.Count == 0 ? ["-"] : options.Files;
        foreach (string file in files)
        {
            if (options.IsJsonLines)
            {
                await foreach (InputItem item in ReadLinesAsync(file, options, cancellation).ConfigureAwait(false))
                {
                    yield return item;
                }
            }
            else
            {
                yield return await ReadTextAsync(file, options, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static Stream Open(string file)
    {
        if (file == "-")
        {
            return Console.OpenStandardInput();
        }
        if (Directory.Exists(file))
        {
            throw new IOException("this is a folder, not a file.");
        }
        return new FileStream(
            file,
            new FileStreamOptions
            {
                Options = FileOptions.SequentialScan,
                BufferSize = 0,
                Share = FileShare.ReadWrite | FileShare.Delete,
            }
        );
    }

    /// <summary>Why an input could not be read, without its path a second time.</summary>
    private static string Told(string name, Exception problem) =>
        problem switch
        {
            FileNotFoundException or DirectoryNotFoundException => $"{name}: there is no such file.",
            UnauthorizedAccessException => $"{name}: it may not be read (permission denied).",
            _ => $"{name}: {problem.Message}",
        };

    private static async Task<InputItem> ReadTextAsync(
        string file,
        InputOptions options,
        CancellationToken cancellation
    )
    {
        string name = file == "-" ? "standard input" : file;
        try
        {
            using var bytes = new MemoryStream();
            Stream stream = Open(file);
            await using (stream.ConfigureAwait(false))
            {
                var buffer = new byte[1 << 16];
                int n;
                while ((n = await ReadSomeAsync(stream, buffer, cancellation).ConfigureAwait(false)) > 0)
                {
                    bytes.Write(buffer, 0, n);
                    if (bytes.Length > LargestDocument)
                    {
                        return Failed(
                            $"{name}: larger than {LargestDocument / (1024 * 1024)} MiB; a document of that size is no statement. Split it, or use --input jsonl for many.",
                            bytes.Length
                        );
                    }
                }
            }
            return FromBytes(name, file, bytes.GetBuffer().AsSpan(0, (int)bytes.Length), options);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(Told(name, problem), 0);
        }
    }

    /// <summary>Reads; waiting on a terminal or a pipe ends when the program is stopped, which the stream itself would not notice.</summary>
    public static async ValueTask<int> ReadSomeAsync(Stream stream, Memory<byte> buffer, CancellationToken cancellation)
    {
        ValueTask<int> reading = stream.ReadAsync(buffer, cancellation);
        return reading.IsCompleted
            ? await reading.ConfigureAwait(false)
            : await reading.AsTask().WaitAsync(cancellation).ConfigureAwait(false);
    }

    private static InputItem FromBytes(string name, string file, ReadOnlySpan<byte> bytes, InputOptions options)
    {
        if (bytes.IsEmpty)
        {
            return Failed($"{name}: the file is empty.", 0);
        }
        if (Utf8Text.IsBinary(bytes))
        {
            return Failed($"{name}: this looks like a binary file, not text.", bytes.Length);
        }
        string? text = Utf8Text.Decode(bytes, options.Lossy, out long bad);
        return text is null
            ? Failed($"{name}: not UTF-8 at byte {bad}. --lossy reads on with U+FFFD in its place.", bytes.Length)
            : new InputItem(
                new DocumentInput(file == "-" ? "stdin" : Path.GetFileName(file), text)
                {
                    Published = options.Published,
                },
                null,
                bytes.Length
            );
    }

    private static async IAsyncEnumerable<InputItem> ReadLinesAsync(
        string file,
        InputOptions options,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        string name = file == "-" ? "standard input" : file;
        Stream stream;
        string? problem = null;
        try
        {
            stream = Open(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = Told(name, e);
            stream = Stream.Null;
        }
        if (problem is not null)
        {
            yield return Failed(problem, 0);
            yield break;
        }
        await using (stream.ConfigureAwait(false))
        {
            await foreach (
                JsonLine line in JsonLines.ReadAsync(stream, LargestDocument, cancellation).ConfigureAwait(false)
            )
            {
                if (line.Problem is not null)
                {
                    yield return Failed($"{name}: line {line.Number}: {line.Problem}", line.Bytes.Length);
                }
                else if (!line.IsBlank)
                {
                    yield return JsonDocumentReader.Read(name, line, options);
                }
            }
        }
    }

    internal static InputItem Failed(string problem, long bytes) => new(null, problem, bytes);
}
