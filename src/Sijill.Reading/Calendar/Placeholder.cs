// Delete this file in the commit that brings Edtf and DateMention.
using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>Placeholder.</summary>
public readonly record struct Edtf(string Text);

/// <summary>Placeholder.</summary>
public enum DateShape : byte
{
    /// <summary>Placeholder.</summary>
    Day, Days, Month, Year, Season, Week, Quarter, Since, Duration, Clock, Set,
}

/// <summary>Placeholder.</summary>
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
