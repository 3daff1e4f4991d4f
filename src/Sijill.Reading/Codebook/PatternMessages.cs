namespace Sijill.Reading.Codebook;

/// <summary>What the compiler says about patterns.</summary>
internal static class PatternMessages
{
    public static Message Empty() =>
        new("pattern-empty", "The pattern is empty.", "Write at least a head: \"<@kill.action> {people}\".");

    public static Message TooLong(int characters) =>
        new(
            "pattern-too-long",
            $"The pattern is longer than {characters} characters.",
            "Divide it into several patterns."
        );

    public static Message TooDeep(int depth) =>
        new("pattern-too-deep", $"Brackets are nested deeper than {depth} levels.", "Divide it into several patterns.");

    public static Message Unclosed(char open) =>
        new("unclosed", $"'{open}' is never closed.", $"Add '{Closing(open)}'.");

    public static Message Unopened(char close) =>
        new(
            "unopened",
            $"'{close}' closes nothing.",
            close is ')' ? "For the mark itself write '=)'." : "Remove it, or open it before."
        );

    public static Message HeadMissing() =>
        new(
            "head-missing",
            "The pattern has no head.",
            "Put < > around the one word, class or slot that the pattern hangs on."
        );

    public static Message HeadTwice() =>
        new("head-twice", "The pattern has a second head.", "Keep < > around one item only.");

    public static Message HeadOptional() =>
        new(
            "head-optional",
            "The head stands inside [ ] or ( ).",
            "Move it out: a head must always be there. Several words as one head: <@kill | @slay>."
        );

    public static Message HeadNotOneItem() =>
        new(
            "head-not-one-item",
            "The head must be one item.",
            "Put one word, class or slot inside < >; alternatives are written <a | b>."
        );

    public static Message GapTooLong(string text, int max) =>
        new("gap-too-long", $"The gap '{text}' is not between 1 and {max}.", $"Write '...' (up to {max}) or '...3'.");

    public static Message GapAtEdge() =>
        new(
            "gap-at-edge",
            "A gap stands at the beginning or the end.",
            "Remove it: what stands before and after a pattern does not matter anyway."
        );

    public static Message AlternativesEmpty() =>
        new(
            "alternatives-empty",
            "One of the alternatives is empty.",
            "Fill it, or use [ ] for a part that may be missing."
        );

    public static Message OptionalEmpty() => new("optional-empty", "[ ] holds nothing.", "Fill or remove it.");

    public static Message StrayBar() => new("stray-bar", "'|' stands outside ( ).", "Write (one | other).");

    public static Message Digits(string digits) =>
        new(
            "digits",
            $"'{digits}' is a number.",
            "Write {number} for any number that counts nothing, or a slot such as {people}."
        );

    public static Message BadSlot(string text) =>
        new("bad-slot", $"'{{{text}}}' is no slot.", "Write {people}, {people|number} or {from:place}.");

    public static Message UnknownSlot(string name, IReadOnlyCollection<string> known) =>
        new(
            "unknown-slot",
            $"There is no slot '{name}'.",
            Messages.Suggest(name, known)
                ?? $"Slots are: {string.Join(", ", Schema.Slots)}; and every unit and group of a noun."
        );

    public static Message OddSlotName(string name) =>
        new(
            "odd-slot-name",
            $"The slot is called '{name}', which says nothing to the reader.",
            Messages.Suggest(name, Schema.SlotNames) ?? $"Names are: {string.Join(", ", Schema.SlotNames)}.",
            IsWarning: true
        );

    public static Message BadClass() =>
        new("bad-class", "'@' must be followed by the id of a word class.", "Write @kill or @kill.past.");

    public static Message UnknownClass(string name, IReadOnlyCollection<string> known) =>
        new(
            "unknown-class",
            $"There is no word class or noun '{name}'.",
            Messages.Suggest(name, known) ?? "Declare it under 'words:'."
        );

    public static Message UnknownForm(string form, string name, IReadOnlyCollection<string> known) =>
        new("unknown-form", $"'{name}' has no form '{form}'.", $"Forms are: {string.Join(", ", known)}.");

    public static Message EmptyForm(string form, string name) =>
        new(
            "empty-form",
            $"No word of '{name}' has the form '{form}': the pattern can never match by it.",
            "Add words of that form to the class.",
            IsWarning: true
        );

    public static Message BadExact() => new("bad-exact", "'=' must be followed by a word or a mark.", "Write =word.");

    private static char Closing(char open) =>
        open switch
        {
            '<' => '>',
            '[' => ']',
            '(' => ')',
            _ => '}',
        };
}
