namespace Sijill.Reading.Codebook;

/// <summary>What a folded form is in the codebook: a noun, a form of a word class, or a word that a pattern spells out.</summary>
/// <param name="Symbols">Symbols that the form carries in patterns, sorted.</param>
/// <param name="Noun">The noun, or null.</param>
/// <param name="Inflection">Its features.</param>
/// <param name="Language">"ar", "en" or "ku".</param>
/// <param name="Nationality">Index of the state whose nationality the form is («عراقية», "Iraqi"), or -1.</param>
public sealed record LexEntry(
    IReadOnlyList<int> Symbols,
    Noun? Noun,
    Inflection Inflection,
    string Language,
    int Nationality = -1
)
{
    /// <summary>How the form is spelt where folding hides it: its last letter if that is ى, ي, ة or ه, else '\0'.</summary>
    public char LastLetter { get; init; }

    /// <summary>Whether it is the form only with a capital ("Polish", "Kurd").</summary>
    public bool NeedsCapital { get; init; }

    /// <summary>Whether it is the form only without clitics: <c>=word</c> of a pattern.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether it is a verb in a finite form.</summary>
    public bool IsVerb => (Inflection & (Inflection.Past | Inflection.Present)) != 0;
}
