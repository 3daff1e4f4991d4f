namespace Sijill.Reading.Codebook;

/// <summary>What the check of examples says.</summary>
internal static class CheckMessages
{
    public static Message ClaimMissing(string expected, string given) =>
        new(
            "example-missing",
            $"The example does not give '{expected}'.",
            given.Length == 0 ? "It gives nothing." : $"It gives: {given}."
        );

    public static Message ClaimExtra(string given) =>
        new(
            "example-extra",
            $"The example gives '{given}' too.",
            "Add it to 'claims:' if that is right.",
            IsWarning: true
        );

    public static Message CounterExampleWon(string pattern, string given) =>
        new(
            "counter-example-won",
            $"The pattern '{pattern}' wins in a text that it must not match.",
            $"It gives: {given}. Narrow the pattern."
        );

    public static Message WinsNoExample(string pattern, string why) =>
        new("wins-no-example", $"The pattern '{pattern}' wins in none of its own examples.", why);

    public static Message PatternsContradict(string pattern, string other, string expected, string given) =>
        new(
            "patterns-contradict",
            $"'{pattern}' and '{other}' contradict each other here: one says '{expected}', the other '{given}'.",
            "Make one of them longer or narrower, so that it is clear which must win."
        );

    public static Message ExamplesContradict(string pattern, string other, string where) =>
        new(
            "examples-contradict",
            $"'{pattern}' and '{other}' expect different claims of one text ({where}).",
            "A text says one thing: write the same claims in both places."
        );

    public static Message ExampleIsCounterExample(string pattern, string other, string where) =>
        new(
            "examples-contradict",
            $"This text must give a claim of '{other}' ({where}) and must not match '{pattern}', which says the same.",
            "Remove it from one of the two."
        );

    public static Message IndicatorUnsaid(string indicator) =>
        new(
            "indicator-unsaid",
            $"Nothing says the indicator '{indicator}': no pattern, and no noun with it.",
            "Write a pattern for it, or remove it.",
            IsWarning: true
        );

    public static Message NoCounterExample(string pattern) =>
        new(
            "no-counter-example",
            $"The pattern '{pattern}' has no text that it must not match.",
            "Add one under 'not:' that looks alike and says something else.",
            IsWarning: true
        );

    public static Message ExampleWithoutClaims(string given) =>
        new(
            "example-without-claims",
            "The example does not say which claims it gives.",
            given.Length == 0 ? "It gives nothing." : $"It gives: {given}. Write that under 'claims:' if it is right.",
            IsWarning: true
        );

    public static string LostTo(string winner) =>
        $"In its first example '{winner}' wins. Compare the two: the longer match with the smaller gap wins.";

    public static string Lacked(string what) => $"In its first example it lacks {what}.";

    public static string NeverMatched() => "Its head does not stand in its first example: see 'sijill explain'.";
}
