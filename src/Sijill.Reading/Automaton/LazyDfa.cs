using System.Diagnostics;

namespace Sijill.Reading.Automaton;

/// <summary>
/// A <see cref="SideProgram"/> made deterministic as far as texts ask for it. One a matcher. When its states and transitions outgrow its capacity it forgets all of them
/// and starts anew; what it answers does not depend on that.
/// </summary>
/// <remarks>
/// A state is a set of nodes: those that wait for a chunk, and the Accept of every pattern whose side was complete at this chunk or nearer to the head.
/// Since Accepts are never dropped, the last state of a run names all patterns that the side accepts.
/// </remarks>
internal sealed class LazyDfa
{
    private readonly CompiledPatterns _patterns;
    private readonly SideProgram _program;
    private readonly SymbolSets _sets;
    private readonly int _capacity;

    // State i is set i of nodes: ascending, so its Accepts (ids below PatternCount) come first. Set 0 is the empty one.
    private readonly SetInterner _states = new();

    // _accepted[i]: how many of the nodes of state i are Accepts.
    private readonly List<int> _accepted = [];

    // (state << 32 | symbol set) → next state.
    private readonly Dictionary<long, StateId> _transitions = [];

    // By symbol set of a head: 0 unknown, else 1 + the state in which a run starts.
    private int[] _starts = [];

    // _seen[node] == _round: the node is in _nodes already. _barred[family] == _round: the chunk at hand bars its gaps.
    private readonly int[] _seen;
    private readonly int[] _barred;
    private readonly int[] _nodes;
    private readonly int[] _stack;
    private int _round;
    private int _nodeCount;

    public LazyDfa(CompiledPatterns patterns, Side side, SymbolSets sets, int capacity)
    {
        _patterns = patterns;
        _program = side == Side.After ? patterns.After : patterns.Before;
        _sets = sets;
        _capacity = capacity;
        _seen = new int[_program.NodeCount];
        _nodes = new int[_program.NodeCount];
        _stack = new int[_program.NodeCount];
        _barred = new int[patterns.FamilyCount];
        Forget();
    }

    /// <summary>Counts up whenever the states were forgotten.</summary>
    public int Generation { get; private set; }

    /// <summary>Transitions followed and nodes looked at.</summary>
    public long Steps { get; private set; }

    /// <summary>The patterns, by index, that a state accepts; ascending.</summary>
    public ReadOnlySpan<int> Accepted(StateId state) => _states[state.Value][.._accepted[state.Value]];

    /// <summary>The state beside a head that carries the set: <see cref="StateId.Dead"/> if the set holds no head of any pattern.</summary>
    public StateId Start(int headSet)
    {
        if (headSet >= _starts.Length)
        {
            Array.Resize(ref _starts, Math.Max(_sets.Count, headSet + 1));
        }
        int known = _starts[headSet];
        return known != 0 ? new StateId(known - 1) : MakeStart(headSet);
    }

    /// <summary>Reads outwards until no pattern waits for a chunk. Returns the last state and how many chunks it took.</summary>
    public StateId Run(StateId start, Window window, out int reach)
    {
        StateId state = start;
        reach = 0;
        while (reach < window.Length && IsAlive(state))
        {
            int set = window[reach++];
            Steps++;
            long key = ((long)state.Value << 32) | (uint)set;
            state = _transitions.TryGetValue(key, out StateId next) ? next : MakeTransition(state, set, key);
        }
        return state;
    }

    private bool IsAlive(StateId state) => _states[state.Value].Length > _accepted[state.Value];

    private StateId MakeStart(int headSet)
    {
        BeginRound();
        foreach (int symbol in _sets[headSet])
        {
            foreach (int pattern in _patterns.PatternsOfHead(symbol))
            {
                Reach(_program.Entry(pattern));
            }
        }
        StateId start = MakeState();
        _starts[headSet] = start.Value + 1;
        return start;
    }

    private StateId MakeTransition(StateId state, int set, long key)
    {
        BeginRound();
        ReadOnlySpan<int> symbols = _sets[set];
        bool barrier = symbols.Contains(_patterns.BarrierSymbol);
        foreach (int symbol in symbols)
        {
            foreach (int family in _patterns.FamiliesOfHead(symbol))
            {
                _barred[family] = _round;
            }
        }
        foreach (int id in _states[state.Value])
        {
            Steps++;
            ref readonly Node node = ref _program[new NodeId(id)];
            switch (node.Kind)
            {
                case NodeKind.Accept:
                    Reach(new NodeId(id));
                    break;
                case NodeKind.Item when symbols.ContainsAny(_program.SymbolsOf(node)):
                case NodeKind.Gap when !barrier && _barred[node.Detail] != _round:
                    Reach(node.Next);
                    break;
            }
        }
        int generation = Generation;
        StateId next = MakeState();
        if (generation == Generation)
        {
            _transitions.Add(key, next);
        }
        return next;
    }

    private void BeginRound()
    {
        _round++;
        _nodeCount = 0;
        Debug.Assert(_round > 0, "2^31 states are not made in the life of a reader.");
    }

    /// <summary>Adds a node, or the nodes that a split leads to.</summary>
    private void Reach(NodeId start)
    {
        int depth = 0;
        _stack[depth++] = start.Value;
        while (depth > 0)
        {
            int id = _stack[--depth];
            if (_seen[id] == _round)
            {
                continue;
            }
            _seen[id] = _round;
            Steps++;
            ref readonly Node node = ref _program[new NodeId(id)];
            if (node.Kind == NodeKind.Split)
            {
                _stack[depth++] = node.Other.Value;
                _stack[depth++] = node.Next.Value;
            }
            else
            {
                _nodes[_nodeCount++] = id;
            }
        }
    }

    private StateId MakeState()
    {
        if (_states.Members + _states.Count + _transitions.Count > _capacity)
        {
            Forget();
        }
        Span<int> nodes = _nodes.AsSpan(0, _nodeCount);
        nodes.Sort();
        int state = _states.Intern(nodes);
        if (state == _accepted.Count)
        {
            int accepted = nodes.BinarySearch(_program.PatternCount);
            _accepted.Add(accepted < 0 ? ~accepted : accepted);
        }
        return new StateId(state);
    }

    private void Forget()
    {
        Generation++;
        _states.Clear();
        _accepted.Clear();
        _transitions.Clear();
        Array.Clear(_starts);
        _states.Intern([]);
        _accepted.Add(0);
    }
}
