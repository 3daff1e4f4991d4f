using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Site.Publication.Names;

/// <summary>
/// Finds the names of private people in one text, in one pass over its tokens for each script. What the codebook names is covered first and stays, but a private
/// person who shares a part of a name with somebody of the codebook does not.
/// </summary>
internal sealed partial class NameFinder
{
    // A name of more parts than this is taken to have no end that was seen.
    private const int MostParts = 6;

    private readonly TokenizedText _text;
    private readonly Token[] _tokens;
    private readonly int[] _raw;
    private readonly WordSense[] _senses;
    private readonly CoverKind[] _covers;
    private readonly int[] _coverEnds;
    private readonly int _count;
    private readonly bool _headline;
    private readonly HashSet<int> _named = [];
    private readonly List<FoundName> _found = [];
    private readonly List<(int First, int Meaning)> _shorts = [];
    private readonly bool[] _forced;

    /// <summary>Reads a text.</summary>
    public NameFinder(string text, CompiledCodebook codebook, NameSenses senses)
    {
        _text = Tokenizer.Tokenize(text);
        _tokens = new Token[_text.Count];
        _raw = new int[_text.Count];
        for (int i = 0; i < _text.Count; i++)
        {
            // A line that is merely broken does not end a name.
            if (_text[i].Kind != TokenKind.LineEnd || !IsSoft(_text[i]))
            {
                _tokens[_count] = _text[i];
                _raw[_count++] = i;
            }
        }
        _senses = new WordSense[_count];
        _covers = new CoverKind[_count];
        _coverEnds = new int[_count];
        _forced = new bool[_count];
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_tokens[i].Kind == TokenKind.Word)
            {
                _senses[i] = senses.Of(Form(i), _tokens[i]);
                words += _tokens[i].IsLatin && _tokens[i].End - _tokens[i].Start > 3 ? 1 : 0;
                capitals += IsCapital(i) && _tokens[i].End - _tokens[i].Start > 3 ? 1 : 0;
            }
        }
        _headline = words > 3 && capitals * 10 > words * 7;
        Cover(codebook);
    }

    /// <summary>Whether it is likely that no other name is in the text.</summary>
    public bool IsSure { get; private set; } = true;

    /// <summary>The names, in order, without overlap.</summary>
    public List<FoundName> Find()
    {
        FindContacts();
        for (int i = 0; i < _count; )
        {
            int next = _tokens[i] switch
            {
                { Kind: not TokenKind.Word } => i + 1,
                { IsArabic: true } => Arabic(i),
                _ => Latin(i),
            };
            i = Math.Max(next, i + 1);
        }
        _found.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        int kept = 0;
        for (int i = 0; i < _found.Count; i++)
        {
            if (kept > 0 && _found[i].Start < _found[kept - 1].End)
            {
                FoundName last = _found[kept - 1];
                _found[kept - 1] = last with
                {
                    End = Math.Max(last.End, _found[i].End),
                    Next = Math.Max(last.Next, _found[i].Next),
                };
            }
            else
            {
                _found[kept++] = _found[i];
            }
        }
        _found.RemoveRange(kept, _found.Count - kept);
        return _found;
    }

    private bool IsSoft(Token token) =>
        token.End - token.Start == 1 || _text.Text.AsSpan(token.Start, token.End - token.Start) is "\r\n";

    private ReadOnlySpan<char> Form(int i) => _text.Form(_raw[i]);

    private bool Is(int i, NameWord any) => i >= 0 && i < _count && _senses[i].Has(any);

    private bool IsWord(int i) => i >= 0 && i < _count && _tokens[i].Kind == TokenKind.Word;

    private bool IsMark(int i, char mark) =>
        i >= 0 && i < _count && _tokens[i].Kind == TokenKind.Punctuation && _text.Text[_tokens[i].Start] == mark;

    private bool IsQuote(int i) =>
        i >= 0
        && i < _count
        && _tokens[i].Kind == TokenKind.Punctuation
        && _text.Text[_tokens[i].Start] is '"' or '«' or '»' or '“' or '”' or '„' or '‘' or '’' or '\'' or '‹' or '›';

    private bool IsComma(int i) => IsMark(i, ',') || IsMark(i, '،');

    private bool IsCapital(int i) =>
        i >= 0 && i < _count && (_tokens[i].Flags & (TokenFlags.Capitalised | TokenFlags.AllCapitals)) != 0;

    private bool IsUnknown(int i) => IsWord(i) && _senses[i].Is is NameWord.None or NameWord.Definite;

    private bool IsCovered(int i) => i >= 0 && i < _count && _covers[i] != CoverKind.None;

    private void Add(int first, int next)
    {
        int start = _text.OriginOf(_raw[first], _senses[first].Front);
        _found.Add(new FoundName(start, _tokens[next - 1].End, first, next));
    }

    /// <summary>Marks what the codebook names.</summary>
    private void Cover(CompiledCodebook codebook)
    {
        int at = 0;
        while (at < _count)
        {
            if (
                _tokens[at].Kind != TokenKind.Word
                || !codebook.Names.TryMatch(_text, _raw[at], _text.Count, out NameMatch match)
            )
            {
                at++;
                continue;
            }
            NameMeaning meaning = codebook.Names.Meanings[match.Meaning];
            CoverKind kind = KindOf(codebook, meaning);
            int first = at;
            if (
                kind is CoverKind.Place or CoverKind.Other
                && (IsWordOfLanguage(first) || IsRatherPerson(first, match, kind))
            )
            {
                at++;
                continue;
            }
            while (at < _count && _raw[at] < match.EndToken)
            {
                _covers[at++] = kind;
            }
            for (int i = first; i < at; i++)
            {
                _coverEnds[i] = at;
            }
            if (kind is CoverKind.Person or CoverKind.Office)
            {
                _named.UnionWith(meaning.Entities);
            }
            if (kind == CoverKind.ShortPerson)
            {
                _shorts.Add((first, match.Meaning));
            }
        }
        foreach ((int first, int meaning) in _shorts)
        {
            if (!Stands(codebook, first, codebook.Names.Meanings[meaning]))
            {
                Array.Fill(_covers, CoverKind.None, first, _coverEnds[first] - first);
                _forced[first] = true;
            }
        }
    }

    /// <summary>
    /// A place that bears a given name («فاطمة») is a person where nothing says that it is a place; an outlet ("Ronahi") where the name goes on.
    /// </summary>
    private bool IsRatherPerson(int at, NameMatch match, CoverKind kind)
    {
        if (_raw[at] + 1 != match.EndToken || !Is(at, NameWord.Given) || (at > 0 && _covers[at - 1] == CoverKind.Place))
        {
            return false;
        }
        bool arabic = _tokens[at].IsArabic;
        if (kind == CoverKind.Other)
        {
            return arabic
                ? IsPart(at + 1)
                : IsLatin(at + 1) && IsCapital(at + 1) && !IsEnd(at + 1) && !Is(at + 1, NameWord.Known);
        }
        bool place = arabic
            ? IsOfPlace(at - 1) || IsPlacePreposition(at - 1)
            : IsOfLatinPlace(at - 1) || IsPlaceContext(at) || (IsLatin(at + 1) && Is(at + 1, NameWord.Place));
        return !place;
    }

    /// <summary>"known as Salman" names no As-Salman: an article is a word in small letters only with its hyphen.</summary>
    private bool IsWordOfLanguage(int at) =>
        Form(at) is "as" or "at" or "an" or "ad" && _tokens[at].IsLatin && !IsCapital(at) && !IsMark(at + 1, '-');

    private static CoverKind KindOf(CompiledCodebook codebook, NameMeaning meaning)
    {
        EntityType type = codebook.Entities[meaning.Entities[0]].Type;
        return type switch
        {
            EntityType.Person => meaning.IsShort ? CoverKind.ShortPerson : CoverKind.Person,
            EntityType.Office => CoverKind.Office,
            EntityType.Place => CoverKind.Place,
            _ => CoverKind.Other,
        };
    }

    /// <summary>Whether a part of a name stands for the person of the codebook: one that many others bear does only where the text names or tells the office of that person.</summary>
    private bool Stands(CompiledCodebook codebook, int first, NameMeaning meaning)
    {
        bool common = false;
        for (int i = first; i < _coverEnds[first]; i++)
        {
            common |=
                Is(i, NameWord.Given | NameWord.GivenOrWord | NameWord.Known) || Form(i) is "عبد" or "abdel" or "abdul";
        }
        if (!common)
        {
            return true;
        }
        foreach (int entity in meaning.Entities)
        {
            if (_named.Contains(entity) || IsOfficeNamed(codebook, codebook.Entities[entity]))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsOfficeNamed(CompiledCodebook codebook, Entity person)
    {
        foreach (int entity in _named)
        {
            if (codebook.Entities[entity] is { Type: EntityType.Office } office && office.Id == person.Parent)
            {
                return true;
            }
        }
        return false;
    }
}
