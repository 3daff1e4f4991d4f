using Sijill.Reading.Automaton;

namespace Sijill.Reading.Codebook;

/// <summary>Tells in English what a pattern asks for.</summary>
internal static class PatternInWords
{
    public static string Describe(CompiledCodebook codebook, PatternNode node) =>
        node switch
        {
            ItemNode { IsHead: true } head => Item(codebook, head) + " (the head)",
            ItemNode item => Item(codebook, item),
            GapNode gap => gap.Max == 1 ? "at most one other word" : $"at most {gap.Max} other words",
            OptionalNode optional => "perhaps " + Describe(codebook, optional.Part),
            SequenceNode sequence => string.Join(", then ", sequence.Parts.Select(part => Describe(codebook, part))),
            AlternativesNode choices => "either "
                + string.Join(" or ", choices.Choices.Select(part => Describe(codebook, part))),
            _ => "",
        };

    private static string Item(CompiledCodebook codebook, ItemNode item) =>
        string.Join(" or ", item.AnyOf.Select(symbol => Symbol(codebook.Symbols[symbol])));

    private static string Symbol(string name)
    {
        if (name.StartsWith("==", StringComparison.Ordinal))
        {
            return $"exactly '{name[2..]}'";
        }
        if (name.StartsWith('='))
        {
            return $"'{name[1..]}'";
        }
        if (name.StartsWith('#'))
        {
            return Slot(name[1..]);
        }
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0)
        {
            return $"any word of '{name}'";
        }
        return name[(dot + 1)..] switch
        {
            "action" => $"a noun of action of '{name[..dot]}'",
            "verb" => $"a verb of '{name[..dot]}'",
            "past" => $"a past verb of '{name[..dot]}'",
            "present" => $"a present verb of '{name[..dot]}'",
            "ing" => $"an -ing form of '{name[..dot]}'",
            "one" => $"'{name[..dot]}' in the singular",
            "two" => $"'{name[..dot]}' in the dual",
            "many" => $"'{name[..dot]}' in the plural",
            _ => $"a fixed word of '{name[..dot]}'",
        };
    }

    private static string Slot(string name)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string of = dot < 0 ? "people" : name[(dot + 1)..];
        return (dot < 0 ? name : name[..dot]) switch
        {
            "number" => "a number of nothing named",
            "count" => "any number",
            "one" => dot < 0 ? "one person told of in the singular" : $"one of {of} told of in the singular",
            "the" => $"known ones ({of}) told of in the singular",
            "some" => $"{of} in the plural without a number",
            "him" => "a pronoun",
            "who" => "people told of in any way",
            "whom" => "people told of in any way, known ones too",
            "what" => "things told of in any way",
            "unknown" => "an amount of something that the codebook does not know",
            "ordinal" => dot < 0 ? "an ordinal" : $"an ordinal of {of}",
            "share" => "a share",
            "money" => "a sum of money",
            "actor" => dot < 0 ? "an actor" : $"an actor of the kind '{of}'",
            "person" => "a person or office",
            "place" => dot < 0 ? "a place" : $"a place of the kind '{of}'",
            "outlet" => "an outlet",
            "date" => "a date",
            "name" => "a name that the codebook does not know",
            "nationality" => "a nationality",
            "open" => "an opening quotation mark",
            "close" => "a closing quotation mark",
            _ => $"an amount of {name}",
        };
    }
}
