using System.Buffers;
using System.Text;
using Sijill.Reading.Automaton;
using Sijill.Reading.Names;

namespace Sijill.Reading.Codebook.Packing;

/// <summary>Writes the body of a pack; <see cref="PackReader"/> is its mirror, line by line.</summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> _body = new();
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];

    public byte[] Pack(CompiledCodebook codebook)
    {
        Text(codebook.Id);
        Text(codebook.Hash);
        Titles(codebook.Titles);
        Number(codebook.Symbols.Count);
        for (int i = 0; i < codebook.Symbols.Count; i++)
        {
            Text(codebook.Symbols[i]);
        }
        List(codebook.Entities, Entity);
        List(codebook.Nouns, Noun);
        List(codebook.Indicators, Indicator);
        List(codebook.Patterns, Pattern);
        List(codebook.Shapes, Shape);
        Forms(codebook);
        Names(codebook.Names);
        List(codebook.Scope, Flag);
        Dictionary<string, int> indicators = codebook
            .Indicators.Index()
            .ToDictionary(static i => i.Item.Id, static i => i.Index, StringComparer.Ordinal);
        List(codebook.Tracks, track => Track(track, indicators, codebook.EntityIndex));
        byte[] body = _body.WrittenSpan.ToArray();
        _body.ResetWrittenCount();
        Number(_strings.Count);
        foreach (string text in _strings)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            Number(bytes.Length);
            _body.Write(bytes);
        }
        _body.Write(body);
        return _body.WrittenSpan.ToArray();
    }

    private void Entity(Entity entity)
    {
        Text(entity.Id);
        Number((int)entity.Type);
        Text(entity.Kind);
        Text(entity.Parent);
        Text(entity.Interest);
        Text(entity.Group);
        Day(entity.From);
        Day(entity.To);
        Text(entity.PCode);
        Day(entity.ClosedOn);
        Text(entity.Place);
        Text(entity.Nationals);
        Text(entity.Domain);
        Number(entity.Names.Count);
        foreach ((string language, IReadOnlyList<string> names) in entity.Names)
        {
            Text(language);
            List(names, Text);
        }
    }

    private void Noun(Noun noun)
    {
        Text(noun.Id);
        Text(noun.Unit);
        Text(noun.Group);
        Text(noun.Actor);
        Text(noun.Indicator);
    }

    private void Indicator(Indicator indicator)
    {
        Text(indicator.Id);
        Text(indicator.Measure);
        Text(indicator.Unit);
        Number(indicator.Least);
        Flag(indicator.Moves);
        Titles(indicator.Titles);
        Text(indicator.At.File);
        Number(indicator.At.Line);
        Number(indicator.At.Column);
    }

    /// <summary>What a track names is written by its index: a pack cannot name what is not in it.</summary>
    private void Track(Track track, Dictionary<string, int> indicators, IReadOnlyDictionary<string, int> entities)
    {
        Text(track.Id);
        Titles(track.Titles);
        List(
            track.Figures,
            figure =>
            {
                Number(indicators[figure.Indicator]);
                List(figure.Places, place => Number(entities[place]));
            }
        );
        List(track.Sayings, Text);
    }

    private void Pattern(Pattern pattern)
    {
        Text(pattern.Id);
        Number(pattern.Indicator);
        Text(pattern.Language);
        Text(pattern.Source);
        List(pattern.Slots, Text);
        Text(pattern.Status);
        Text(pattern.Measure);
        Text(pattern.Unit);
        Text(pattern.Role);
        Flag(pattern.IsWeak);
        Flag(pattern.Value is not null);
        Number(pattern.Value ?? 0);
        List(pattern.Also, Number);
        List(pattern.Examples, Example);
        List(pattern.CounterExamples, Example);
    }

    private void Example(PatternExample example)
    {
        Text(example.Text);
        List(example.Claims, Text);
        Text(example.File);
        Number(example.Line);
        Number(example.Column);
    }

    private void Shape(PatternShape shape)
    {
        Number(shape.Id);
        Number(shape.Family);
        Node(shape.Root);
    }

    private void Node(PatternNode node)
    {
        switch (node)
        {
            case ItemNode item:
                Number((int)PackedNode.Item);
                List(item.AnyOf, Number);
                Flag(item.IsHead);
                Number(item.Slot + 1);
                break;
            case GapNode gap:
                Number((int)PackedNode.Gap);
                Number(gap.Max);
                break;
            case SequenceNode sequence:
                Number((int)PackedNode.Sequence);
                List(sequence.Parts, Node);
                break;
            case AlternativesNode alternatives:
                Number((int)PackedNode.Alternatives);
                List(alternatives.Choices, Node);
                break;
            case OptionalNode optional:
                Number((int)PackedNode.Optional);
                Node(optional.Part);
                break;
            default:
                throw new InvalidOperationException(
                    $"A pattern holds a {node.GetType().Name}, which packs do not know."
                );
        }
    }

    private void Forms(CompiledCodebook codebook)
    {
        var nouns = new Dictionary<Noun, int>(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < codebook.Nouns.Count; i++)
        {
            nouns[codebook.Nouns[i]] = i;
        }
        IReadOnlyDictionary<string, LexEntry[]> forms = codebook.Lexicon.Forms;
        Number(forms.Count);
        foreach ((string form, LexEntry[] entries) in forms.OrderBy(form => form.Key, StringComparer.Ordinal))
        {
            Text(form);
            Number(entries.Length);
            foreach (LexEntry entry in entries)
            {
                List(entry.Symbols, Number);
                Number(entry.Noun is null ? 0 : nouns[entry.Noun] + 1);
                Number((int)entry.Inflection);
                Text(entry.Language);
                Number(entry.Nationality + 1);
                Number(entry.LastLetter);
                Flag(entry.NeedsCapital);
                Flag(entry.IsExact);
            }
        }
    }

    private void Names(NameTrie names)
    {
        List(
            names.Meanings,
            meaning =>
            {
                List(meaning.Entities, Number);
                Flag(meaning.IsShort);
            }
        );
        // Words are numbered in the order of their numbers: the number is the place in the list.
        List([.. names.Words.OrderBy(word => word.Value).Select(word => word.Key)], Text);
        List(
            names.Ends,
            ends =>
                List(
                    ends,
                    end =>
                    {
                        Number((int)end.Case);
                        Number(end.Meaning);
                    }
                )
        );
        Number(names.Steps.Count);
        foreach ((long step, int next) in names.Steps.OrderBy(step => step.Key))
        {
            Number((int)(step >> 32));
            Number((int)(step & uint.MaxValue));
            Number(next);
        }
    }

    private void Titles(IReadOnlyDictionary<string, string> titles)
    {
        Number(titles.Count);
        foreach ((string language, string title) in titles)
        {
            Text(language);
            Text(title);
        }
    }

    private void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (T item in items)
        {
            write(item);
        }
    }

    private void Day(DateOnly? day) => Number(day is { } d ? d.DayNumber + 1 : 0);

    private void Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>0 for null, else the place in the table of strings plus one.</summary>
    private void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }
        if (!_index.TryGetValue(text, out int index))
        {
            index = _strings.Count;
            _index.Add(text, index);
            _strings.Add(text);
        }
        Number(index + 1);
    }

    /// <summary>Seven bits a byte, the lowest first; the eighth says that more follow.</summary>
    private void Number(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        while (number >= 0x80)
        {
            Put((byte)(number | 0x80));
            number >>= 7;
        }
        Put((byte)number);
    }

    private void Put(byte value)
    {
        _body.GetSpan(1)[0] = value;
        _body.Advance(1);
    }
}
