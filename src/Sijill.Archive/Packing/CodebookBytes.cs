using Sijill.Reading.Codebook;

namespace Sijill.Archive.Packing;

/// <summary>The files of a codebook as canonical bytes.</summary>
internal static class CodebookBytes
{
    public static byte[] Of(IReadOnlyList<CodebookSource> sources)
    {
        var to = new ByteWriter();
        to.Number(sources.Count);
        foreach (CodebookSource source in sources)
        {
            to.Text(source.Name);
            to.Text(source.Text);
        }
        return to.ToArray();
    }

    /// <summary>The files again.</summary>
    /// <exception cref="FormatException">The bytes are no codebook, or were changed.</exception>
    public static IReadOnlyList<CodebookSource> Read(ReadOnlySpan<byte> bytes)
    {
        var from = new ByteReader(bytes);
        var sources = new CodebookSource[from.Count()];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = new CodebookSource(from.Words(), from.Words());
        }
        return from.IsAtEnd ? sources : throw new FormatException("Bytes are left behind a codebook.");
    }
}
