using Sijill.Reading.Automaton;
using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Items: words, classes, slots and marks.</summary>
internal sealed partial class PatternParser
{
    private void ParseItem(List<PatternNode> parts)
    {
        int start = _at;
        switch (_text[_at])
        {
            case '@':
                _at++;
                parts.Add(ParseClass(start));
                break;
            case '{':
                parts.Add(ParseSlot());
                break;
            case '=':
                _at++;
                ParseExact(start, parts);
                break;
            default:
                ParseWord(false, parts);
                break;
        }
    }

    private ItemNode ParseClass(int start)
    {
        string name = ReadName();
        if (name.Length == 0)
        {
            throw Fail(start, PatternMessages.BadClass());
        }
        string form = "";
        if (_at + 1 < _text.Length && _text[_at] == '.' && char.IsAsciiLetter(_text[_at + 1]))
        {
            _at++;
            form = ReadName();
        }
        int symbol = _scope.Class(name, form, _source.PositionOf(start));
        return new ItemNode([symbol], false, -1);
    }

    private string ReadName()
    {
        int start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_'))
        {
            _at++;
        }
        return _text[start.._at];
    }

    private ItemNode ParseSlot()
    {
        int start = _at;
        int end = _text.IndexOf('}', start);
        if (end < 0)
        {
            throw Fail(start, PatternMessages.Unclosed('{'));
        }
        _at = end + 1;
        string inner = _text[(start + 1)..end];
        int colon = inner.IndexOf(':', StringComparison.Ordinal);
        string name = colon < 0 ? "" : inner[..colon].Trim();
        string[] kinds = inner[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries);
        if ((colon >= 0 && !IsName(name)) || !Array.TrueForAll(kinds, IsKind))
        {
            throw Fail(start, PatternMessages.BadSlot(inner));
        }
        if (name.Length > 0 && !Schema.SlotNames.Contains(name))
        {
            _scope.Report(_source.PositionOf(start), PatternMessages.OddSlotName(name));
        }
        var symbols = new SortedSet<int>();
        foreach (string kind in kinds)
        {
            symbols.Add(_scope.Slot(kind, _source.PositionOf(start)));
        }
        _slots.Add(name.Length > 0 ? name : NameOf(kinds[0]));
        return new ItemNode([.. symbols], false, _slots.Count - 1);
    }

    /// <summary>{place.camp} is the slot "place"; {ordinal.countries} keeps its name, as {countries} does.</summary>
    private static string NameOf(string kind) =>
        kind.StartsWith("actor.", StringComparison.Ordinal) ? "actor"
        : kind.StartsWith("place.", StringComparison.Ordinal) ? "place"
        : kind;

    private void ParseExact(int start, List<PatternNode> parts)
    {
        if (_at >= _text.Length || char.IsWhiteSpace(_text[_at]))
        {
            throw Fail(start, PatternMessages.BadExact());
        }
        if (IsWordPart(_at))
        {
            ParseWord(true, parts);
            return;
        }
        parts.Add(new ItemNode([.. _scope.Mark(_text[_at++].ToString()).Order()], false, -1));
    }

    private void ParseWord(bool exact, List<PatternNode> parts)
    {
        int start = _at;
        while (_at < _text.Length && IsWordPart(_at))
        {
            _at++;
        }
        if (_at == start)
        {
            int length =
                char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1])
                    ? 2
                    : 1;
            _at += length;
        }
        string run = _text[start.._at];
        TokenizedText tokens = Tokenizer.Tokenize(run is "'s" or "’s" ? "x" + run : run);
        for (int i = run is "'s" or "’s" ? 1 : 0; i < tokens.Count; i++)
        {
            Token token = tokens[i];
            string written = token.Span.Of(tokens.Text);
            switch (token.Kind)
            {
                case TokenKind.Word:
                    parts.Add(new ItemNode([_scope.Word(written, exact)], false, -1));
                    break;
                case TokenKind.Digits:
                    throw Fail(start, PatternMessages.Digits(written));
                case TokenKind.Punctuation:
                    parts.Add(new ItemNode([.. _scope.Mark(tokens.Form(i).ToString()).Order()], false, -1));
                    break;
            }
        }
    }

    private bool IsWordPart(int i)
    {
        char c = _text[i];
        bool apostrophe = c is '\'' or '’' or 'ʼ' or '`' && i + 1 < _text.Length && char.IsLetter(_text[i + 1]);
        return char.IsLetterOrDigit(c) || (Folding.IsDropped(c) && c != '\0') || apostrophe;
    }

    private static bool IsName(string text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }
        return text.Length > 0;
    }

    private static bool IsKind(string text)
    {
        int dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? IsName(text) : IsName(text[..dot]) && IsName(text[(dot + 1)..]);
    }
}
