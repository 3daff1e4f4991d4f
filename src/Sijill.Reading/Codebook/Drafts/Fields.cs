using System.Globalization;
using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>The keys of one entry, read with their expected kinds; what does not fit goes to the bag.</summary>
internal sealed class Fields
{
    private readonly YamlMap _map;
    private readonly string _where;
    private readonly DiagnosticBag _bag;

    /// <param name="map">The entry.</param>
    /// <param name="where">What it is, in messages: "actor".</param>
    /// <param name="known">Its keys.</param>
    /// <param name="bag">Where mistakes go.</param>
    public Fields(YamlMap map, string where, IReadOnlyList<string> known, DiagnosticBag bag)
    {
        _map = map;
        _where = where;
        _bag = bag;
        for (int i = 0; i < map.Entries.Count; i++)
        {
            YamlScalar key = map.Entries[i].Key;
            if (!known.Contains(key.Value))
            {
                bag.Add(key.At, Messages.UnknownKey(key.Value, where, known));
            }
            for (int k = 0; k < i; k++)
            {
                if (map.Entries[k].Key.Value == key.Value)
                {
                    bag.Add(key.At, Messages.DuplicateKey(key.Value));
                    break;
                }
            }
        }
    }

    /// <summary>Where the entry begins.</summary>
    public SourcePosition At => _map.At;

    /// <summary>The id, checked for its letters; null (and reported) if there is none.</summary>
    public YamlScalar? Id()
    {
        if (_map.Find("id") is null)
        {
            _bag.Add(_map.At, Messages.MissingId(_where));
            return null;
        }
        YamlScalar? id = Scalar("id");
        if (id is not null && !IsId(id.Value))
        {
            _bag.Add(id.At, Messages.BadId(id.Value));
            return null;
        }
        return id;
    }

    /// <summary>A text, or null if it is not there.</summary>
    public YamlScalar? Scalar(string key) => _map.Find(key) is { } node ? AsText(node, key) : null;

    /// <summary>A text that must be there.</summary>
    public YamlScalar? Required(string key)
    {
        if (_map.Find(key) is { } node)
        {
            return AsText(node, key);
        }
        _bag.Add(_map.At, Messages.MissingKey(key, _where));
        return null;
    }

    public string? Text(string key) => Scalar(key)?.Value;

    public DateOnly? Date(string key)
    {
        if (Scalar(key) is not { } text)
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(
                text.Value,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly day
            )
        )
        {
            return day;
        }
        _bag.Add(text.At, Messages.BadDate(text.Value));
        return null;
    }

    public int? Number(string key, int least, int most)
    {
        if (Scalar(key) is not { } text)
        {
            return null;
        }
        if (
            int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            && value >= least
            && value <= most
        )
        {
            return value;
        }
        _bag.Add(text.At, Messages.BadNumber(text.Value, $"from {least} to {most}"));
        return null;
    }

    /// <summary>One of several fixed texts.</summary>
    public string? Choice(string key, string code, IReadOnlyList<string> known)
    {
        if (Scalar(key) is not { } text)
        {
            return null;
        }
        if (known.Contains(text.Value))
        {
            return text.Value;
        }
        _bag.Add(text.At, Messages.BadChoice(code, text.Value, key, known));
        return null;
    }

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public List<YamlScalar> Texts(string key) => _map.Find(key) is { } node ? AsTexts(node, key) : [];

    /// <summary>Texts by language.</summary>
    public List<NameDraft> Names(string key)
    {
        var names = new List<NameDraft>();
        foreach ((YamlScalar language, YamlNode node) in Languages(key))
        {
            foreach (YamlScalar text in AsTexts(node, $"{key}: {language.Value}"))
            {
                names.Add(new NameDraft(language.Value, text));
            }
        }
        return names;
    }

    /// <summary>One text for each language.</summary>
    public Dictionary<string, string> Titles(string key)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((YamlScalar language, YamlNode node) in Languages(key))
        {
            if (AsText(node, $"{key}: {language.Value}") is { } text)
            {
                titles.TryAdd(language.Value, text.Value);
            }
        }
        return titles;
    }

    /// <summary>The entries of a list of the given key.</summary>
    public IEnumerable<YamlNode> Items(string key)
    {
        switch (_map.Find(key))
        {
            case null:
                return [];
            case YamlList list:
                return list.Items;
            case { } other:
                _bag.Add(other.At, Messages.NotList($"'{key}'"));
                return [];
        }
    }

    /// <summary>The entry under a key, or null.</summary>
    public Fields? Inner(string key, string where, IReadOnlyList<string> known)
    {
        switch (_map.Find(key))
        {
            case null:
                return null;
            case YamlMap map:
                return new Fields(map, where, known, _bag);
            case { } other:
                _bag.Add(other.At, Messages.NotMap($"'{key}'"));
                return null;
        }
    }

    private List<KeyValuePair<YamlScalar, YamlNode>> Languages(string key)
    {
        var result = new List<KeyValuePair<YamlScalar, YamlNode>>();
        switch (_map.Find(key))
        {
            case null:
                break;
            case YamlMap map:
                foreach (KeyValuePair<YamlScalar, YamlNode> entry in map.Entries)
                {
                    if (Schema.Languages.Contains(entry.Key.Value))
                    {
                        result.Add(entry);
                    }
                    else
                    {
                        _bag.Add(entry.Key.At, Messages.UnknownLanguage(entry.Key.Value));
                    }
                }
                break;
            case { } other:
                _bag.Add(other.At, Messages.NotMap($"'{key}'"));
                break;
        }
        return result;
    }

    private List<YamlScalar> AsTexts(YamlNode node, string key)
    {
        var texts = new List<YamlScalar>();
        foreach (YamlNode item in node is YamlList list ? list.Items : [node])
        {
            if (AsText(item, key) is { } text)
            {
                texts.Add(text);
            }
        }
        return texts;
    }

    private YamlScalar? AsText(YamlNode node, string key)
    {
        if (node is not YamlScalar text)
        {
            _bag.Add(node.At, Messages.NotText($"'{key}'"));
            return null;
        }
        if (string.IsNullOrWhiteSpace(text.Value))
        {
            _bag.Add(node.At, Messages.Empty($"'{key}'"));
            return null;
        }
        return text;
    }

    private static bool IsId(string id)
    {
        foreach (char c in id)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '/'))
            {
                return false;
            }
        }
        return id.Length <= 100;
    }
}
