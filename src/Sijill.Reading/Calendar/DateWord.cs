namespace Sijill.Reading.Calendar;

/// <summary>A word with its value: month 1–12, weekday 0 (Sunday)–6, number 1–31.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct DateWord(DateWordKind Kind, int Value);
