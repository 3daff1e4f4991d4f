using System.Globalization;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>
/// Reads the text of a pattern into its parts. A mistake of syntax ends the pattern, since what follows cannot be understood;
/// unknown classes and slots are all reported.
/// </summary>
internal sealed partial class PatternParser
{
    public const int MaxLength = 1000;

    public const int MaxDepth = 8;

    public const int MaxGap = 6;

    private readonly string _text;
    private readonly YamlScalar _source;
    private readonly PatternScope _scope;
    private readonly List<string> _slots = [];
    private int _at;
    private int _depth;
    private bool _inHead;
    private bool _hasHead;

    private PatternParser(YamlScalar source, PatternScope scope)
    {
        _source = source;
        _text = source.Value;
        _scope = scope;
    }

    /// <summary>The parts and slots of a pattern, or null if it cannot be understood; the reason goes to the scope's bag.</summary>
    public static (PatternNode Root, IReadOnlyList<string> Slots)? Parse(YamlScalar source, PatternScope scope)
    {
        var parser = new PatternParser(source, scope);
        try
        {
            return (parser.ParsePattern(), parser._slots);
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private PatternNode ParsePattern()
    {
        if (_text.Length > MaxLength)
        {
            throw Fail(0, PatternMessages.TooLong(MaxLength));
        }
        List<PatternNode> parts = ParseSequence("");
        if (parts.Count == 0)
        {
            throw Fail(0, PatternMessages.Empty());
        }
        if (!_hasHead)
        {
            throw Fail(0, PatternMessages.HeadMissing());
        }
        if (parts[0] is GapNode || parts[^1] is GapNode)
        {
            throw Fail(0, PatternMessages.GapAtEdge());
        }
        return parts.Count == 1 ? parts[0] : new SequenceNode(parts);
    }

    /// <summary>Parts up to one of the closing characters, which is not consumed, or to the end.</summary>
    private List<PatternNode> ParseSequence(string closing)
    {
        var parts = new List<PatternNode>();
        while (true)
        {
            SkipSpace();
            if (_at >= _text.Length || closing.Contains(_text[_at], StringComparison.Ordinal))
            {
                return parts;
            }
            ParsePart(parts);
        }
    }

    private void ParsePart(List<PatternNode> parts)
    {
        int start = _at;
        switch (_text[_at])
        {
            case '<':
                parts.Add(ParseHead());
                break;
            case '[':
                parts.Add(new OptionalNode(ParseGroup(']', PatternMessages.OptionalEmpty)));
                break;
            case '(':
                parts.Add(ParseGroup(')', PatternMessages.AlternativesEmpty));
                break;
            case '>' or ']' or ')' or '}':
                throw Fail(start, PatternMessages.Unopened(_text[start]));
            case '|':
                throw Fail(start, PatternMessages.StrayBar());
            case '.' when IsGap():
                parts.Add(ParseGap());
                break;
            default:
                ParseItem(parts);
                break;
        }
    }

    private PatternNode ParseGroup(char closing, Func<Message> empty)
    {
        int start = _at++;
        Deeper(start);
        string end = "|" + closing;
        var choices = new List<PatternNode>();
        while (true)
        {
            SkipSpace();
            int choice = _at;
            List<PatternNode> inner = ParseSequence(end);
            if (inner.Count == 0)
            {
                throw _at < _text.Length ? Fail(choice, empty()) : Fail(start, PatternMessages.Unclosed(_text[start]));
            }
            choices.Add(Single(inner));
            if (_at < _text.Length && _text[_at] == '|')
            {
                _at++;
                empty = PatternMessages.AlternativesEmpty;
                continue;
            }
            Close(start, closing);
            return choices.Count == 1 ? choices[0] : new AlternativesNode(choices);
        }
    }

    private ItemNode ParseHead()
    {
        int start = _at++;
        if (_depth > 0)
        {
            throw Fail(start, PatternMessages.HeadOptional());
        }
        if (_hasHead || _inHead)
        {
            throw Fail(start, PatternMessages.HeadTwice());
        }
        _inHead = true;
        int slots = _slots.Count;
        List<PatternNode> items = ParseHeadItems(start);
        _inHead = false;
        _hasHead = true;
        var symbols = new SortedSet<int>();
        foreach (ItemNode item in items.Cast<ItemNode>())
        {
            symbols.UnionWith(item.AnyOf);
        }
        // One chunk fills one slot: <{people} | {families}> is the slot "people".
        bool captures = _slots.Count > slots;
        if (captures)
        {
            _slots.RemoveRange(slots + 1, _slots.Count - slots - 1);
        }
        return new ItemNode([.. symbols], true, captures ? slots : -1);
    }

    /// <summary>What stands in a head: one item, or several that it may be, with or without ( ) around them.</summary>
    private List<PatternNode> ParseHeadItems(int start)
    {
        var items = new List<PatternNode>();
        SkipSpace();
        bool grouped = _at < _text.Length && _text[_at] == '(';
        _at += grouped ? 1 : 0;
        char closing = grouped ? ')' : '>';
        do
        {
            SkipSpace();
            if (_at < _text.Length && (_text[_at] is '[' or '(' || IsGap()))
            {
                throw Fail(_at, PatternMessages.HeadNotOneItem());
            }
            int before = items.Count;
            if (_at < _text.Length && _text[_at] != closing && _text[_at] != '|')
            {
                ParsePart(items);
                SkipSpace();
            }
            if (_at >= _text.Length)
            {
                throw Fail(start, PatternMessages.Unclosed('<'));
            }
            if (items.Count != before + 1 || (_text[_at] != closing && _text[_at] != '|'))
            {
                throw Fail(start, PatternMessages.HeadNotOneItem());
            }
        } while (_text[_at++] == '|');
        SkipSpace();
        if (grouped && (_at >= _text.Length || _text[_at++] != '>'))
        {
            throw Fail(start, PatternMessages.HeadNotOneItem());
        }
        return items;
    }

    private bool IsGap() => _text.AsSpan(_at).StartsWith("...", StringComparison.Ordinal);

    private GapNode ParseGap()
    {
        int start = _at;
        _at += 3;
        int digits = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }
        if (_at == digits)
        {
            return new GapNode(MaxGap);
        }
        bool fits = int.TryParse(
            _text.AsSpan(digits, _at - digits),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out int max
        );
        return fits && max is >= 1 and <= MaxGap
            ? new GapNode(max)
            : throw Fail(start, PatternMessages.GapTooLong(_text[start.._at], MaxGap));
    }

    private void Deeper(int start)
    {
        if (++_depth > MaxDepth)
        {
            throw Fail(start, PatternMessages.TooDeep(MaxDepth));
        }
    }

    private void Close(int start, char close)
    {
        if (_at >= _text.Length || _text[_at] != close)
        {
            throw Fail(start, PatternMessages.Unclosed(_text[start]));
        }
        _at++;
        _depth--;
    }

    private static PatternNode Single(List<PatternNode> parts) => parts.Count == 1 ? parts[0] : new SequenceNode(parts);

    private void SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }

    private SyntaxException Fail(int index, Message message)
    {
        _scope.Report(_source.PositionOf(index), message);
        return new SyntaxException();
    }

    /// <summary>Leaves the pattern; the reason has been reported.</summary>
    private sealed class SyntaxException : Exception;
}
