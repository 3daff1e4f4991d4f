using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>A date expression of a text.</summary>
/// <param name="Span">Where it stands, without clitics before it.</param>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">After the last token.</param>
/// <param name="Shape">What it names.</param>
/// <param name="Edtf">Its value.</param>
/// <param name="From">First day; null where open or unknown.</param>
/// <param name="To">Last day; null where open or unknown.</param>
/// <param name="Relative">Whether it was resolved against the reference.</param>
/// <param name="Vague">Whether its edges are soft: early, late, "about".</param>
public readonly record struct DateMention(
    TextSpan Span,
    int FirstToken,
    int EndToken,
    DateShape Shape,
    Edtf Edtf,
    DateOnly? From,
    DateOnly? To,
    bool Relative,
    bool Vague
);
