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

/// <summary>A sentence of a text. A line end always ends one.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">After the last token, line ends excluded.</param>
/// <param name="Line">Number of its line (a run of line ends counts once), from 0.</param>
/// <param name="Role">What it is to its document.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Line, SentenceRole Role);
