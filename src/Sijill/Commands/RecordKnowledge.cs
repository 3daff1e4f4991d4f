using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Input;
using Sijill.Reading.Codebook;

namespace Sijill.Commands;

/// <summary>The codebook with which a record is asked: the one that it was last written with, else the program's own.</summary>
internal static class RecordKnowledge
{
    /// <summary>The codebook that the record keeps.</summary>
    public static Knowledge Of(RecordReader reader)
    {
        IReadOnlyList<CodebookSource> kept = reader.Codebook();
        return kept.Count > 0 ? Of(kept) : Own(null);
    }

    /// <summary>The codebook of these files. Where they are those of the program, its packed one: unpacked much sooner than files are compiled.</summary>
    public static Knowledge Of(IReadOnlyList<CodebookSource> files) =>
        new(
            files.ToHashSet().SetEquals(Codebooks.Sources(null))
                ? Codebooks.Load(null)
                : CodebookCompiler.Compile(files),
            files
        );

    /// <summary>The program's own, or that of a folder.</summary>
    public static Knowledge Own(string? folder)
    {
        IReadOnlyList<CodebookSource> files = Codebooks.Sources(folder);
        return new Knowledge(CodebookCompiler.Compile(files), files);
    }
}
