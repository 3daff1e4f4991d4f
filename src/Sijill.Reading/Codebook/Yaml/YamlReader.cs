using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sijill.Reading.Codebook.Yaml;

/// <summary>
/// Reads YAML into a tree with positions, through the event parser. What others wrote is hostile: size, depth and the number of nodes that
/// aliases unfold to are capped, and an alias can only stand for a value that is already closed, so nothing refers to itself.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>The longest file, in characters.</summary>
    public const int MaxLength = 8 * 1024 * 1024;

    /// <summary>The deepest nesting.</summary>
    public const int MaxDepth = 24;

    /// <summary>The most nodes of a file, those behind aliases counted each time.</summary>
    public const int MaxNodes = 2_000_000;

    private readonly string _file;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Parser _parser;
    private int _nodes;

    private YamlReader(CodebookSource source, DiagnosticBag bag)
    {
        _file = source.Name;
        _bag = bag;
        _parser = new Parser(new StringReader(source.Text));
    }

    /// <summary>The documents of a file; those before the first mistake of YAML, which goes to <paramref name="bag"/>.</summary>
    public static List<YamlNode> Read(CodebookSource source, DiagnosticBag bag)
    {
        var documents = new List<YamlNode>();
        if (source.Text.Length > MaxLength)
        {
            bag.Add(new SourcePosition(source.Name, 1, 1), Messages.TooLarge(MaxLength));
            return documents;
        }
        var reader = new YamlReader(source, bag);
        try
        {
            reader.ReadDocuments(documents);
        }
        catch (StoppedException)
        {
            // The reason is in the bag.
        }
        catch (YamlException e)
        {
            bag.Add(reader.Position(e.Start), Messages.NotYaml(e.InnerException?.Message ?? e.Message));
        }
        catch (Exception e)
            when (e
                    is ArgumentException
                        or InvalidOperationException
                        or FormatException
                        or OverflowException
                        or IndexOutOfRangeException
            )
        {
            // The scanner lets a few of its own slips through on broken escapes.
            bag.Add(reader.Position(reader._parser.Current?.End ?? Mark.Empty), Messages.NotYaml(e.Message));
        }
        return documents;
    }

    private void ReadDocuments(List<YamlNode> documents)
    {
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case StreamStart or StreamEnd or DocumentStart or DocumentEnd or Comment:
                    _anchors.Clear();
                    break;
                case ParsingEvent first:
                    documents.Add(ReadNode(first, 0));
                    break;
            }
        }
    }

    private YamlNode ReadNode(ParsingEvent first, int depth)
    {
        SourcePosition at = Position(first.Start);
        Count(1, at);
        if (depth > MaxDepth)
        {
            throw Stop(at, Messages.TooDeep(MaxDepth));
        }
        YamlNode node;
        switch (first)
        {
            case AnchorAlias alias:
                if (!_anchors.TryGetValue(alias.Value.Value, out YamlNode? target))
                {
                    throw Stop(at, Messages.UnknownAnchor(alias.Value.Value));
                }
                Count(target.Size, at);
                return target;
            case Scalar scalar:
                node = new YamlScalar(at, scalar.Value, Offset(scalar));
                break;
            case SequenceStart:
                node = ReadList(at, depth);
                break;
            case MappingStart:
                node = ReadMap(at, depth);
                break;
            default:
                throw Stop(at, Messages.NotYaml("a value was expected here"));
        }
        if (first is NodeEvent { Anchor.IsEmpty: false } named)
        {
            _anchors[named.Anchor.Value] = node;
        }
        return node;
    }

    private YamlList ReadList(SourcePosition at, int depth)
    {
        var list = new YamlList(at);
        while (Next() is not SequenceEnd)
        {
            list.Add(ReadNode(_parser.Current!, depth + 1));
        }
        return list;
    }

    private YamlMap ReadMap(SourcePosition at, int depth)
    {
        var map = new YamlMap(at);
        while (Next() is not MappingEnd)
        {
            YamlNode key = ReadNode(_parser.Current!, depth + 1);
            Next();
            YamlNode value = ReadNode(_parser.Current!, depth + 1);
            if (key is YamlScalar name)
            {
                map.Add(name, value);
            }
            else
            {
                _bag.Add(key.At, Messages.KeyNotText());
            }
        }
        return map;
    }

    private ParsingEvent Next() =>
        _parser.MoveNext() && _parser.Current is { } current
            ? current
            : throw Stop(Position(_parser.Current?.End ?? Mark.Empty), Messages.NotYaml("the file ends too early"));

    private void Count(int nodes, SourcePosition at)
    {
        _nodes += nodes;
        if (_nodes > MaxNodes)
        {
            throw Stop(at, Messages.TooManyNodes(MaxNodes));
        }
    }

    private static int Offset(Scalar scalar)
    {
        int quotes = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        bool asWritten =
            scalar.Start.Line == scalar.End.Line
            && scalar.End.Column - scalar.Start.Column == scalar.Value.Length + (2 * quotes);
        return asWritten ? quotes : -1;
    }

    private SourcePosition Position(Mark mark) =>
        new(_file, Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    private StoppedException Stop(SourcePosition at, Message message)
    {
        _bag.Add(at, message);
        return new StoppedException();
    }

    /// <summary>Leaves the file; the reason is in the bag.</summary>
    private sealed class StoppedException : Exception;
}
