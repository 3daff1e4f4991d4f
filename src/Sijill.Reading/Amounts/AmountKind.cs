namespace Sijill.Reading.Amounts;

/// <summary>What an amount is, which decides whether it can be added up.</summary>
public enum AmountKind : byte
{
    /// <summary>So many: "22", «عشرات».</summary>
    Cardinal,

    /// <summary>A place in a row: "90th", «التسعين».</summary>
    Ordinal,

    /// <summary>A part of something: "60 %" has the value 60, "a third" 1/3.</summary>
    Share,

    /// <summary>Words without a value: "several", «عدد من»; their bound is a lower one.</summary>
    Vague,

    /// <summary>A sum of money.</summary>
    Money,
}
