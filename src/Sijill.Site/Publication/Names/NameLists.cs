using System.Reflection;
using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

/// <summary>The word lists that are in the assembly, folded, read once. Immutable.</summary>
internal sealed class NameLists
{
    private const string Folder = "Publication/Names/";

    private static readonly Lazy<NameLists> One = new(static () => new NameLists());

    private static readonly Dictionary<string, NameWord> Sections = new(StringComparer.Ordinal)
    {
        ["given"] = NameWord.Given,
        ["given-or-word"] = NameWord.GivenOrWord,
        ["honorific"] = NameWord.Honorific,
        ["role"] = NameWord.Role,
        ["kin"] = NameWord.Kin,
        ["speech"] = NameWord.Speech,
        ["alias"] = NameWord.Alias,
        ["place"] = NameWord.Place,
        ["organisation"] = NameWord.Organisation,
        ["particle"] = NameWord.Particle,
        ["time"] = NameWord.Time,
        ["known"] = NameWord.Known,
    };

    private readonly Dictionary<string, NameWord> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private NameLists()
    {
        Read("given-names.txt", NameWord.None);
        Read("name-words.txt", NameWord.None);
        Read("arabic-words.txt", NameWord.Known);
        Read("english-words.txt", NameWord.Known);
        _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lists.</summary>
    public static NameLists Instance => One.Value;

    /// <summary>Names of places that look like names of persons, and abbreviations; words parted by a blank.</summary>
    public HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases { get; }

    /// <summary>The words with what they are, for tests.</summary>
    public IReadOnlyDictionary<string, NameWord> Words => _words;

    /// <summary>What the lists say of a folded form.</summary>
    public NameWord Of(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out NameWord word) ? word : NameWord.None;

    private void Read(string file, NameWord section)
    {
        string? phrases = null;
        foreach (string line in Lines(file))
        {
            if (line.StartsWith('#'))
            {
                continue;
            }
            if (line.StartsWith('['))
            {
                string name = line.Trim('[', ']');
                phrases = Sections.TryGetValue(name, out section) ? null : name;
                continue;
            }
            foreach (string word in line.Split(phrases is null ? ' ' : '|', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, section, phrases is not null);
            }
        }
    }

    private void Add(string word, NameWord section, bool phrase)
    {
        string folded = Folding.Fold(word);
        if (phrase)
        {
            _phrases.Add(folded.Replace('-', ' '));
            return;
        }
        _words.TryGetValue(folded, out NameWord before);
        NameWord now = before | section;
        // A given name that is a word too («آلان», «الآن») is a name only beside other signs.
        if ((now & NameWord.Given) != 0 && now != NameWord.Given)
        {
            now = (now & ~NameWord.Given) | NameWord.GivenOrWord;
        }
        _words[folded] = now;
    }

    private static IEnumerable<string> Lines(string file)
    {
        Assembly assembly = typeof(NameLists).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(Folder + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            yield return line.Trim();
        }
    }
}
