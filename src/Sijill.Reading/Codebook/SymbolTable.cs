namespace Sijill.Reading.Codebook;

/// <summary>
/// Names of the symbols that chunks carry and items of patterns ask for. Classes: "kill", "kill.past"; spelt words: "=القبض"; what the reader itself recognises:
/// "#people" and every other unit (an amount of it), "#number" (an amount of nothing named), "#one" (a person told of in the singular), "#some" (a bare plural or
/// "several"), "#ordinal", "#share", "#money", "#actor", "#person", "#place", "#outlet", "#date", "#name" (an unknown proper name), "#open" and "#close" (quotation
/// marks), "#|" (a barrier), and each mark as "=,", "=:", "=(" ….
/// </summary>
public sealed class SymbolTable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>How many there are.</summary>
    public int Count => _names.Count;

    /// <summary>The name of a symbol.</summary>
    public string this[int id] => _names[id];

    /// <summary>The id of a name, or -1.</summary>
    public int Find(string name) => _ids.TryGetValue(name, out int id) ? id : -1;

    /// <summary>The id of a name, new if need be. Only while a codebook is compiled.</summary>
    internal int Intern(string name)
    {
        if (!_ids.TryGetValue(name, out int id))
        {
            id = _names.Count;
            _ids.Add(name, id);
            _names.Add(name);
        }
        return id;
    }
}
