namespace Sijill.Reading.Text;

/// <summary>What the folded form no longer shows.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>White space, a line end or the start of the text stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>A Latin word whose first letter is a capital.</summary>
    Capitalised = 2,

    /// <summary>A Latin word of at least two letters, all of them capitals.</summary>
    AllCapitals = 4,

    /// <summary>Letters of Arabic script.</summary>
    Arabic = 8,

    /// <summary>Letters of Latin script.</summary>
    Latin = 16,

    /// <summary>Its last letter is ى, which folding makes ي: على is not علي.</summary>
    FinalAlefMaqsura = 32,

    /// <summary>Its last letter is ة, which folding makes ه.</summary>
    FinalTaMarbuta = 64,
}
