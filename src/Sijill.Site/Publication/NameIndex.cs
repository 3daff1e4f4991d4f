using System.Runtime.CompilerServices;
using Sijill.Reading.Codebook;
using Sijill.Record.Search;

namespace Sijill.Site.Publication;

/// <summary>Finds names of a codebook by words, however they are spelt. Made once for a codebook; safe for several threads.</summary>
internal sealed class NameIndex
{
    private const int Most = 12;
    private static readonly ConditionalWeakTable<CompiledCodebook, NameIndex> Known = [];
    private readonly Dictionary<string, List<int>> _byStem = new(StringComparer.Ordinal);
    private readonly List<(NamedThing Name, int Stems)> _names = [];

    private NameIndex(CompiledCodebook codebook)
    {
        foreach (Entity entity in codebook.Entities)
        {
            foreach (string name in entity.Names.Values.SelectMany(static names => names))
            {
                Add(new NamedThing(entity.Id, entity.Type), name);
            }
        }
        foreach (Indicator indicator in codebook.Indicators)
        {
            foreach (string title in indicator.Titles.Values)
            {
                Add(new NamedThing(indicator.Id, null), title);
            }
        }
    }

    /// <summary>The index of a codebook.</summary>
    public static NameIndex Of(CompiledCodebook codebook) =>
        Known.GetValue(codebook, static codebook => new NameIndex(codebook));

    /// <summary>Names that are among the words, or that hold all of the words; the closest first.</summary>
    public IReadOnlyList<NamedThing> Find(string words)
    {
        IReadOnlyList<string> stems = SearchWords.OfQuestion(words);
        var shared = new Dictionary<int, int>();
        foreach (string stem in stems)
        {
            foreach (int name in _byStem.GetValueOrDefault(stem) ?? [])
            {
                shared[name] = shared.GetValueOrDefault(name) + 1;
            }
        }
        return
        [
            .. shared
                .Where(one => one.Value == _names[one.Key].Stems || one.Value == stems.Count)
                .OrderByDescending(one => one.Value == _names[one.Key].Stems)
                .ThenByDescending(static one => one.Value)
                .ThenBy(one => _names[one.Key].Stems)
                .ThenBy(static one => one.Key)
                .Select(one => _names[one.Key].Name)
                .Distinct()
                .Take(Most),
        ];
    }

    private void Add(NamedThing match, string name)
    {
        IReadOnlyList<string> stems = SearchWords.OfQuestion(name);
        if (stems.Count == 0)
        {
            return;
        }
        foreach (string stem in stems)
        {
            if (!_byStem.TryGetValue(stem, out List<int>? names))
            {
                _byStem.Add(stem, names = []);
            }
            names.Add(_names.Count);
        }
        _names.Add((match, stems.Count));
    }
}
