namespace Sijill.Reading.Text;

/// <summary>What a sentence is to its document.</summary>
public enum SentenceRole : byte
{
    /// <summary>Running text.</summary>
    Body,

    /// <summary>A headline: it repeats what the body says.</summary>
    Headline,

    /// <summary>A line that only says where, when or by whom the text was written.</summary>
    Dateline,

    /// <summary>The page around the article: comment counts, "read also", share bars.</summary>
    Page,
}
