namespace Sijill.Reading.Codebook;

/// <summary>One way to read a token's form.</summary>
/// <param name="Clitics">What stands around the stem.</param>
/// <param name="StemStart">Offset of the stem in the folded form.</param>
/// <param name="StemLength">Length of the stem.</param>
/// <param name="Entry">What the stem is.</param>
public sealed record WordAnalysis(Clitics Clitics, int StemStart, int StemLength, LexEntry Entry);
