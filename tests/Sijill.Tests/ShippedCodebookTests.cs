using Sijill.Input;
using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Packing;

namespace Sijill.Tests;

/// <summary>The packed codebook in the program is that of the files beside it.</summary>
public sealed class ShippedCodebookTests
{
    [Fact]
    public void ThePackInTheProgram_IsMadeOfTheFilesInIt()
    {
        CompiledCodebook packed = Codebooks.Load(null);
        CompiledCodebook compiled = Codebooks.Compile(null, null);

        Assert.Equal(compiled.Hash, packed.Hash);
        Assert.Equal(CodebookPack.Write(compiled), CodebookPack.Write(packed));
    }

    [Fact]
    public async Task TheFolderItself_GivesTheSameBytesAsThePack()
    {
        string folder = Path.Combine(SijillProgram.Root, "codebooks", "counter-isis");
        string[] read =
        [
            "read",
            "--format",
            "jsonl",
            Texts.Sample("statement-ar.txt"),
            Texts.Sample("statement-en.txt"),
        ];

        ProgramResult packed = (await SijillProgram.RunAsync(read)).Ended(0);
        ProgramResult compiled = (await SijillProgram.RunAsync([.. read, "--codebook", folder])).Ended(0);

        Assert.Equal(compiled.Out, packed.Out);
    }
}
