namespace Sijill.Reading.Text;

/// <summary>Cuts a text into tokens and folds them, in one pass.</summary>
public static class Tokenizer
{
    /// <summary>Tokens of <paramref name="text"/>, in order. Time and space are linear in its length.</summary>
    public static TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Run(text).Read();
    }

    private ref struct Run(string text)
    {
        private readonly string _text = text;
        private char[] _folded = new char[text.Length + Folding.MaxExpansion];
        private int[] _origins = new int[text.Length + Folding.MaxExpansion];
        private Token[] _tokens = new Token[(text.Length / 5) + 8];
        private int _foldedCount;
        private int _count;
        private bool _space = true;

        public TokenizedText Read()
        {
            int i = 0;
            while (i < _text.Length)
            {
                char c = _text[i];
                if (c is '\n' or '\r' or '\u2028' or '\u2029')
                {
                    i = LineEnd(i);
                }
                else if (char.IsWhiteSpace(c))
                {
                    _space = true;
                    i++;
                }
                else if (Folding.IsDropped(c))
                {
                    i++;
                }
                else if (char.IsDigit(c))
                {
                    i = Digits(i);
                }
                else if (Script(c) != TokenFlags.None)
                {
                    i = Word(i, Script(c));
                }
                else
                {
                    int length =
                        char.IsHighSurrogate(c) && i + 1 < _text.Length && char.IsLowSurrogate(_text[i + 1]) ? 2 : 1;
                    Add(i, i + length, TokenKind.Punctuation, TokenFlags.None);
                    i += length;
                }
            }
            return new TokenizedText(_text, _folded, _origins, _tokens, _count);
        }

        private static TokenFlags Script(char c) =>
            Folding.IsArabicLetter(c) ? TokenFlags.Arabic
            : char.IsLetter(c) ? TokenFlags.Latin
            : TokenFlags.None;

        private int LineEnd(int start)
        {
            int i = start;
            int last = start;
            while (i < _text.Length && char.IsWhiteSpace(_text[i]))
            {
                if (_text[i] is '\n' or '\r' or '\u2028' or '\u2029')
                {
                    last = i + 1;
                }
                i++;
            }
            Add(start, last, TokenKind.LineEnd, TokenFlags.None);
            _space = true;
            return i;
        }

        private int Digits(int start)
        {
            int i = start + 1;
            while (i < _text.Length && (char.IsDigit(_text[i]) || IsMark(_text[i])))
            {
                i++;
            }
            i = WithoutMarksAtEnd(start, i);
            Add(start, i, TokenKind.Digits, TokenFlags.None);
            return i;
        }

        private int Word(int start, TokenFlags script)
        {
            int i = start + 1;
            bool capitals = char.IsUpper(_text[start]);
            TokenFlags flags = script | (capitals ? TokenFlags.Capitalised : TokenFlags.None);
            int letters = 1;
            while (i < _text.Length)
            {
                char c = _text[i];
                if (Script(c) == script)
                {
                    capitals &= char.IsUpper(c);
                    letters++;
                }
                else if (!IsMark(c) && !(script == TokenFlags.Latin && InnerApostrophe(i)))
                {
                    break;
                }
                i++;
            }
            i = WithoutMarksAtEnd(start, i);
            flags |= capitals && letters > 1 ? TokenFlags.AllCapitals : TokenFlags.None;
            flags |= LastLetter(start, i) switch
            {
                'ى' => TokenFlags.FinalAlefMaqsura,
                'ة' => TokenFlags.FinalTaMarbuta,
                _ => TokenFlags.None,
            };
            Add(start, i, TokenKind.Word, flags);
            if (
                script == TokenFlags.Latin
                && i + 1 < _text.Length
                && IsApostrophe(_text[i])
                && _text[i + 1] is 's' or 'S'
                && EndsWord(i + 2)
            )
            {
                Add(i, i + 2, TokenKind.Word, TokenFlags.Latin);
                i += 2;
            }
            return i;
        }

        /// <summary>An apostrophe between letters (Mu'Ad, don't), but not that of a possessive 's.</summary>
        private readonly bool InnerApostrophe(int i) =>
            IsApostrophe(_text[i])
            && i + 1 < _text.Length
            && Script(_text[i + 1]) == TokenFlags.Latin
            && !(_text[i + 1] is 's' or 'S' && EndsWord(i + 2));

        private readonly bool EndsWord(int i) => i >= _text.Length || Script(_text[i]) != TokenFlags.Latin;

        private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '`';

        private static bool IsMark(char c) => Folding.IsDropped(c);

        private readonly int WithoutMarksAtEnd(int start, int end)
        {
            // Vowel signs belong to the word; marks of direction that only follow it do not.
            while (
                end - 1 > start
                && _text[end - 1]
                    is (>= '\u200B' and <= '\u200F')
                        or (>= '\u202A' and <= '\u202E')
                        or (>= '\u2060' and <= '\u2069')
            )
            {
                end--;
            }
            return end;
        }

        private readonly char LastLetter(int start, int end)
        {
            int i = end - 1;
            while (i > start && Folding.IsDropped(_text[i]))
            {
                i--;
            }
            return _text[i];
        }

        private void Add(int start, int end, TokenKind kind, TokenFlags flags)
        {
            int formStart = _foldedCount;
            if (kind != TokenKind.LineEnd)
            {
                for (int i = start; i < end; i++)
                {
                    char c = _text[i];
                    if (kind == TokenKind.Word && IsApostrophe(c) && i > start)
                    {
                        continue;
                    }
                    Reserve();
                    int n = Folding.Append(c, _folded.AsSpan(_foldedCount));
                    for (int k = 0; k < n; k++)
                    {
                        _origins[_foldedCount + k] = i;
                    }
                    _foldedCount += n;
                }
            }
            if (_count == _tokens.Length)
            {
                Array.Resize(ref _tokens, _tokens.Length * 2);
            }
            flags |= _space ? TokenFlags.SpaceBefore : TokenFlags.None;
            _tokens[_count++] = new Token(start, end, formStart, _foldedCount - formStart, kind, flags);
            _space = false;
        }

        private void Reserve()
        {
            if (_folded.Length - _foldedCount < Folding.MaxExpansion)
            {
                Array.Resize(ref _folded, _folded.Length * 2);
                Array.Resize(ref _origins, _origins.Length * 2);
            }
        }
    }
}
