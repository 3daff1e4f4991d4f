using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Sijill.Reading.Codebook.Drafts;
using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>Compiles the files of a codebook, together with the language files of the reader.</summary>
public static class CodebookCompiler
{
    /// <summary>Compiles. Throws <see cref="CodebookException"/> with every mistake found; warnings go to <paramref name="warnings"/>.</summary>
    public static CompiledCodebook Compile(
        IReadOnlyList<CodebookSource> sources,
        ICollection<Diagnostic>? warnings = null
    ) => Compile(sources, LanguageFiles.Load(), warnings);

    /// <summary>Compiles with language files of one's own.</summary>
    internal static CompiledCodebook Compile(
        IReadOnlyList<CodebookSource> sources,
        IReadOnlyList<CodebookSource> languages,
        ICollection<Diagnostic>? warnings
    )
    {
        ArgumentNullException.ThrowIfNull(sources);
        var bag = new DiagnosticBag();
        CodebookDraft language = ReadLayer(languages, bag);
        CodebookDraft codebook = ReadLayer(sources, bag);
        if (codebook.Id is null)
        {
            string first = sources.Select(source => source.Name).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";
            bag.Add(codebook.HeaderAt ?? new SourcePosition(first, 1, 1), Messages.NoCodebook());
        }
        CompiledCodebook? compiled = new CodebookLinker(language, codebook, bag).Link(Hash([.. sources, .. languages]));
        if (warnings is not null)
        {
            foreach (Diagnostic warning in bag.Warnings)
            {
                warnings.Add(warning);
            }
        }
        return compiled ?? throw new CodebookException(bag.Errors);
    }

    private static CodebookDraft ReadLayer(IReadOnlyList<CodebookSource> sources, DiagnosticBag bag)
    {
        var draft = new CodebookDraft();
        var reader = new DraftReader(draft, bag);
        string? last = null;
        foreach (CodebookSource source in sources.OrderBy(source => source.Name, StringComparer.Ordinal))
        {
            if (source.Name == last)
            {
                bag.Add(new SourcePosition(source.Name, 1, 1), Messages.DuplicateFile(source.Name));
                continue;
            }
            last = source.Name;
            reader.Read(source);
        }
        return draft;
    }

    /// <summary>SHA-256 over the sources in the order of their names: length and UTF-8 of each name and text, so that nothing can move between them.</summary>
    private static string Hash(IReadOnlyList<CodebookSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (
            CodebookSource source in sources
                .OrderBy(source => source.Name, StringComparer.Ordinal)
                .ThenBy(source => source.Text, StringComparer.Ordinal)
        )
        {
            foreach (string part in (string[])[source.Name, source.Text])
            {
                byte[] bytes = Encoding.UTF8.GetBytes(part);
                BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
                hash.AppendData(length);
                hash.AppendData(bytes);
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
