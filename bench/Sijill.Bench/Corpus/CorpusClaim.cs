namespace Sijill.Bench.Corpus;

/// <summary>A figure that a made text tells of a fact, and where.</summary>
/// <param name="Start">Where its sentence starts, in code points.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Fact">The fact, by its number.</param>
internal readonly record struct CorpusClaim(int Start, int End, int Fact);
