namespace Sijill.Reading.Amounts;

/// <summary>An entry of a table of number words.</summary>
/// <param name="Part">What it can do.</param>
/// <param name="Value">Its value; of a fraction the divisor, of a scale the scale, of a vague plural its least value.</param>
/// <param name="High">Of a vague plural its greatest value.</param>
internal readonly record struct NumeralWord(NumeralPart Part, decimal Value, decimal High = 0);
