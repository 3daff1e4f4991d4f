namespace Sijill.Bench.Corpus;

/// <summary>In which order documents of a corpus come.</summary>
internal enum CorpusOrder
{
    /// <summary>In no order of days: each figure of a document is of any day of eleven years, as in a heap of files from everywhere. The hardest order for a record.</summary>
    Heap,

    /// <summary>Day by day, some 150 documents a day, as statements come and as archives keep them; what carries a statement comes a day or two behind it.</summary>
    ByDay,
}
