namespace Sijill.Bench.Records;

/// <summary>Two ways to part the same things into groups, compared by pairs: which pairs stand together in one, which in the other, which in both.</summary>
internal sealed class PairCount
{
    private readonly Dictionary<long, int> _told = [];
    private readonly Dictionary<long, int> _true = [];
    private readonly Dictionary<(long, long), int> _both = [];

    /// <summary>Adds a thing.</summary>
    /// <param name="told">Its group as the record has it.</param>
    /// <param name="truth">Its group in truth.</param>
    public void Add(long told, long truth)
    {
        _told[told] = _told.GetValueOrDefault(told) + 1;
        _true[truth] = _true.GetValueOrDefault(truth) + 1;
        _both[(told, truth)] = _both.GetValueOrDefault((told, truth)) + 1;
    }

    /// <summary>Pairs that are one in truth.</summary>
    public long Pairs => Sum(_true.Values);

    /// <summary>Share of the pairs told that are true.</summary>
    public double Precision => (double)Sum(_both.Values) / Sum(_told.Values);

    /// <summary>Share of the true pairs that are told.</summary>
    public double Recall => (double)Sum(_both.Values) / Sum(_true.Values);

    private static long Sum(IEnumerable<int> sizes) => sizes.Sum(static n => n * (n - 1L) / 2);
}
