namespace Sijill.Reading.Text;

/// <summary>A sentence of a text. A line end always ends one.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">After the last token, line ends excluded.</param>
/// <param name="Line">Number of its line (a run of line ends counts once), from 0.</param>
/// <param name="Role">What it is to its document.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Line, SentenceRole Role);
