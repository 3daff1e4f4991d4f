namespace Sijill.Reading.Extraction;

/// <summary>A claim in the making: an indicator and an amount of one sentence, found by a pattern or carried over from a frame beside it.</summary>
internal record struct Frame
{
    /// <summary>Index of the pattern.</summary>
    public int Pattern;

    /// <summary>Index of the indicator.</summary>
    public int Indicator;

    /// <summary>Sentence.</summary>
    public int Sentence;

    /// <summary>Chunk of the head, counted over the whole text.</summary>
    public int Head;

    /// <summary>First chunk and after the last chunk of the match.</summary>
    public int First,
        End;

    /// <summary>Chunk of the amount, or -1.</summary>
    public int Amount;

    /// <summary>How the choice ranks it: fixed items, gap, length.</summary>
    public int FixedItems,
        Gap;

    /// <summary>Where its captures begin in the draft, and how many.</summary>
    public int FirstCapture,
        CaptureCount;

    /// <summary>Rule of the reader that carried it over from another frame, or null.</summary>
    public string? Rule;

    /// <summary>Index of the frame that it was carried over from, or -1.</summary>
    public int Origin;

    /// <summary>Whether it is a part of its origin's amount.</summary>
    public bool IsPart;

    /// <summary>Whether it is compared with its origin ("against 273 in the quarter before").</summary>
    public bool IsCompared;

    /// <summary>Whether it was chosen.</summary>
    public bool Won;

    /// <summary>Whether a weak pattern found it, and no other claims its amount so far.</summary>
    public bool IsWaiting;

    /// <summary>Why it was not chosen.</summary>
    public string? WhyNot;

    /// <summary>Value in place of the amount's own, or -1.</summary>
    public int Value;
}
