using Sijill.Reading.Automaton;

namespace Sijill.Reading.Tests.Automaton;

/// <summary>Patterns and texts in a few letters: a letter is a symbol; in texts words are chunks ("a bc |" is {a}, {b,c}, the barrier; "." carries nothing).</summary>
internal static class Symbols
{
    public const int Barrier = 26;

    public static int Of(char letter) => letter == '|' ? Barrier : letter - 'a';

    public static int[] Chunks(string text, SymbolSets sets) =>
        [
            .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word => sets.Intern(word == "." ? [] : [.. word.Select(Of).Distinct().Order()])),
        ];

    /// <summary>
    /// A pattern: "&lt;h&gt;" the head, "ab" an item that takes a or b, "a1" an item with slot 1, "~3" a gap, "[ … ]" an optional part, "( … / … )" alternatives.
    /// </summary>
    public static PatternShape Pattern(string text, int id = 0, int family = 0)
    {
        var words = new Queue<string>(text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return new PatternShape(id, family, Sequence(words));
    }

    private static SequenceNode Sequence(Queue<string> words)
    {
        var parts = new List<PatternNode>();
        while (words.TryPeek(out string? word) && word is not ("]" or ")" or "/"))
        {
            parts.Add(Part(words));
        }
        return new SequenceNode(parts);
    }

    private static PatternNode Part(Queue<string> words)
    {
        string word = words.Dequeue();
        switch (word)
        {
            case "[":
                var optional = new OptionalNode(Sequence(words));
                words.Dequeue();
                return optional;
            case "(":
                var choices = new List<PatternNode>();
                do
                {
                    choices.Add(Sequence(words));
                } while (words.Dequeue() == "/");
                return new AlternativesNode(choices);
            case ['~', var max]:
                return new GapNode(max - '0');
            default:
                bool head = word[0] == '<';
                string item = word.Trim('<', '>');
                int slot = char.IsAsciiDigit(item[^1]) ? item[^1] - '0' : -1;
                return new ItemNode(
                    [.. item.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').Select(Of).Order()],
                    head,
                    slot
                );
        }
    }
}
