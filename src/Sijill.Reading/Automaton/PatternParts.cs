namespace Sijill.Reading.Automaton;

/// <summary>A pattern taken apart at its head. Throws where a pattern has not exactly one head outside alternatives and optional parts.</summary>
internal sealed class PatternParts
{
    private readonly List<PatternNode> _before = [];
    private readonly List<PatternNode> _after = [];
    private ItemNode? _head;

    public PatternParts(PatternShape pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        Add(pattern.Root);
        Head =
            _head
            ?? throw new ArgumentException(
                $"Pattern {pattern.Id} has no head outside alternatives and optional parts.",
                nameof(pattern)
            );
    }

    /// <summary>The head.</summary>
    public ItemNode Head { get; }

    /// <summary>The parts of one side, outwards from the head.</summary>
    public IEnumerable<PatternNode> Outwards(Side side) => side == Side.After ? _after : Enumerable.Reverse(_before);

    private void Add(PatternNode part)
    {
        switch (part)
        {
            case SequenceNode sequence:
                foreach (PatternNode inner in sequence.Parts)
                {
                    Add(inner);
                }
                break;
            case ItemNode { IsHead: true } head:
                _head = _head is null ? head : throw new ArgumentException("A pattern has two heads.", nameof(part));
                break;
            default:
                (_head is null ? _before : _after).Add(part);
                break;
        }
    }
}
