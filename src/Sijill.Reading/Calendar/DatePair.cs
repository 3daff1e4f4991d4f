namespace Sijill.Reading.Calendar;

/// <summary>Two dates that bound a range.</summary>
internal readonly record struct DatePair(
    Edtf Edtf,
    DateOnly? From,
    DateOnly? To,
    int End,
    int Cut,
    bool Relative,
    bool Vague
);
