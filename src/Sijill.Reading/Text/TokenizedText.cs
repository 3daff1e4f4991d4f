namespace Sijill.Reading.Text;

/// <summary>A text with its folded characters, a map from them to the original, and its tokens.</summary>
public sealed class TokenizedText
{
    private readonly char[] _folded;
    private readonly int[] _origins;
    private readonly Token[] _tokens;
    private ulong[]? _notes;

    internal TokenizedText(string text, char[] folded, int[] origins, Token[] tokens, int count)
    {
        Text = text;
        _folded = folded;
        _origins = origins;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The text as archived.</summary>
    public string Text { get; }

    /// <summary>How many tokens it has.</summary>
    public int Count { get; }

    /// <summary>The tokens, in order; they do not overlap.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>A note on a token, 0 until one is made: what the reader of dates found out about its form, so that it looks it up once and not at each question.</summary>
    internal ref ulong Note(int index) => ref (_notes ?? StartNotes())[index];

    /// <summary>The folded form of a token.</summary>
    public ReadOnlySpan<char> Form(int index)
    {
        ref readonly Token token = ref _tokens[index];
        return _folded.AsSpan(token.FormStart, token.FormLength);
    }

    /// <summary>
    /// The offset in the text as archived of a folded character of a token. With <paramref name="folded"/> equal to the form's length it is the token's end:
    /// so a clitic ("ب" of «بخمسة») can be left out of a span.
    /// </summary>
    public int OriginOf(int index, int folded)
    {
        ref readonly Token token = ref _tokens[index];
        return folded >= token.FormLength ? token.End
            : folded == 0 ? token.Start
            : _origins[token.FormStart + folded];
    }

    /// <summary>Where tokens <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive) stand in the text.</summary>
    public TextSpan SpanOf(int from, int to) => new(_tokens[from].Start, _tokens[to - 1].End);

    private ulong[] StartNotes() => _notes = new ulong[Count];
}
