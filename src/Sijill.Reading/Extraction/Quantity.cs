using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>An amount with what it counts.</summary>
internal record struct Quantity
{
    public QuantityForm Form;
    public Bounds Bounds;
    public AmountKind AmountKind;
    public string? Currency;

    /// <summary>The words of the amount; of a dual or single the noun.</summary>
    public TextSpan AmountSpan;

    /// <summary>The noun's token, or -1.</summary>
    public int NounToken;

    public Noun? Noun;

    /// <summary>The unit of the noun; "number" without a noun, "unknown" where the codebook lacks the noun, "money", "share".</summary>
    public string Unit;

    /// <summary>Index of the actor whose people or things are counted, or -1.</summary>
    public int Actor;

    /// <summary>Index of the state whose nationals are counted, or -1.</summary>
    public int Nationality;

    /// <summary>Whom or what is counted, from the noun to the last word of the phrase; empty without a noun.</summary>
    public TextSpan TargetSpan;

    /// <summary>"others", «آخرين»: what is counted was named before.</summary>
    public bool IsOther;

    /// <summary>Whether "of" or «من» binds the amount to a larger whole.</summary>
    public bool IsPartOf;

    /// <summary>Whether it is the whole that a number before it takes a part of: the 73 of "30 of the 73".</summary>
    public bool IsWhole;
}
