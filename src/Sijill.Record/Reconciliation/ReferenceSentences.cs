using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// The sentences that others may carry, and a search for those like a given one. Two sets of words with a Jaccard of at least t share one of the first
/// |A| − ⌈t·|A|⌉ + 1 words of each, in any one order of all words (prefix filtering; Chaudhuri, Ganti and Kaushik 2006): only those are indexed, rare words first.
/// </summary>
internal sealed class ReferenceSentences
{
    /// <summary>How like two sentences must be.</summary>
    public const double Least = 0.6;

    private readonly Dictionary<uint, int> _frequency = [];
    private readonly List<AlignedSentence> _sentences = [];
    private readonly Dictionary<ulong, List<int>> _byHash = [];
    private readonly Dictionary<uint, List<int>> _byWord = [];

    // What was found for a hash, and how many sentences there were then.
    private readonly Dictionary<ulong, (int Count, List<(int, double)> Found)> _memory = [];

    /// <summary>None yet; the sentences given are those of the whole cluster, by which words are told rare or common.</summary>
    public ReferenceSentences(IEnumerable<List<AlignedSentence>> all)
    {
        foreach (List<AlignedSentence> sentences in all)
        {
            foreach (AlignedSentence sentence in sentences)
            {
                foreach (uint word in sentence.Sketch.Words)
                {
                    _frequency[word] = _frequency.GetValueOrDefault(word) + 1;
                }
            }
        }
    }

    public AlignedSentence this[int index] => _sentences[index];

    public void Add(AlignedSentence sentence)
    {
        int index = _sentences.Count;
        _sentences.Add(sentence);
        if (!_byHash.TryGetValue(sentence.Sketch.Hash, out List<int>? equal))
        {
            _byHash.Add(sentence.Sketch.Hash, equal = []);
        }
        equal.Add(index);
        foreach (uint word in Prefix(sentence.Sketch))
        {
            if (!_byWord.TryGetValue(word, out List<int>? list))
            {
                _byWord.Add(word, list = []);
            }
            list.Add(index);
        }
    }

    /// <summary>Those like a sentence, with their likeness: 2 where the words are the same in the same order, else the Jaccard.</summary>
    public IReadOnlyList<(int Reference, double Likeness)> Like(SentenceSketch sketch)
    {
        if (
            _memory.TryGetValue(sketch.Hash, out (int Count, List<(int, double)> Found) known)
            && known.Count == _sentences.Count
        )
        {
            return known.Found;
        }
        var found = new List<(int, double)>();
        if (_byHash.TryGetValue(sketch.Hash, out List<int>? equal))
        {
            foreach (int index in equal)
            {
                found.Add((index, 2));
            }
        }
        var seen = new HashSet<int>();
        foreach (uint word in Prefix(sketch))
        {
            if (!_byWord.TryGetValue(word, out List<int>? list))
            {
                continue;
            }
            foreach (int index in list)
            {
                SentenceSketch other = _sentences[index].Sketch;
                if (other.Hash == sketch.Hash || !seen.Add(index))
                {
                    continue;
                }
                double likeness = sketch.Likeness(other);
                if (likeness >= Least)
                {
                    found.Add((index, likeness));
                }
            }
        }
        _memory[sketch.Hash] = (_sentences.Count, found);
        return found;
    }

    private uint[] Prefix(SentenceSketch sketch)
    {
        uint[] words = sketch.Words.ToArray();
        Array.Sort(
            words,
            (a, b) =>
            {
                int order = _frequency.GetValueOrDefault(a).CompareTo(_frequency.GetValueOrDefault(b));
                return order != 0 ? order : a.CompareTo(b);
            }
        );
        // Least is 3/5; whole numbers, so that nothing is rounded.
        int length = words.Length - (3 * words.Length + 4) / 5 + 1;
        return words[..Math.Min(words.Length, length)];
    }
}
