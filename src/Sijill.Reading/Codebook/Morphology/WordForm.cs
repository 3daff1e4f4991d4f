namespace Sijill.Reading.Codebook.Morphology;

/// <summary>One form of a word as it is spelt, not yet folded.</summary>
internal readonly record struct WordForm(string Text, Inflection Inflection);
