using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Calendar;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Turns the tokens of a sentence into chunks: names first, then dates, then amounts with what they count; what is left are words and marks.
/// </summary>
internal sealed partial class Chunker(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private readonly CompiledCodebook _codebook = codebook;
    private readonly SymbolSets _sets = sets;
    private readonly Grammar _g = grammar;
    private readonly ChunkSymbols _symbols = new(codebook, sets, grammar);

    // For each token of the text the name, date or amount that starts there, plus one; 0 for none. Cleared after each sentence.
    private int[] _nameAt = [];
    private int[] _dateAt = [];
    private int[] _amountAt = [];

    private Draft _draft = new();
    private Told _told;

    /// <summary>Recognises names, dates and amounts of a sentence (all of them, for `explain` too), then appends its chunks.</summary>
    public void Read(Draft draft, int sentence, DateOnly? reference)
    {
        _draft = draft;
        Sentence s = draft.Sentences[sentence];
        Reserve(draft.Text.Count + 1);
        _told = draft.Dates.Count == 0 ? default : _told;
        Recognise(s, reference);
        int i = s.FirstToken;
        while (i < s.EndToken)
        {
            i = Next(i, s.EndToken);
        }
        Array.Clear(_nameAt, s.FirstToken, s.EndToken - s.FirstToken + 1);
        Array.Clear(_dateAt, s.FirstToken, s.EndToken - s.FirstToken + 1);
        Array.Clear(_amountAt, s.FirstToken, s.EndToken - s.FirstToken + 1);
    }

    private void Reserve(int count)
    {
        if (_nameAt.Length < count)
        {
            int size = Math.Max(count, _nameAt.Length * 2);
            _nameAt = new int[size];
            _dateAt = new int[size];
            _amountAt = new int[size];
        }
    }

    private void Recognise(Sentence s, DateOnly? reference)
    {
        TokenizedText text = _draft.Text;
        int namesEnd = s.FirstToken;
        int datesEnd = s.FirstToken;
        int amountsEnd = s.FirstToken;
        for (int i = s.FirstToken; i < s.EndToken; i++)
        {
            WordInfo word = _draft.Words[i];
            bool named = false;
            bool dollars = i + 1 < s.EndToken && text.Form(i) is "us" && text.Form(i + 1) is "$"; // "US$ 433 million"
            if (
                i >= namesEnd
                && word.MayStartName
                && !dollars
                && !IsSectorOfOperations(text, i)
                && _codebook.Names.TryMatch(text, i, s.EndToken, out NameMatch name)
            )
            {
                _draft.Names.Add(name);
                _nameAt[i] = _draft.Names.Count;
                namesEnd = name.EndToken;
                named = true;
            }
            if (
                i >= datesEnd
                && word.MayStartDate
                && DateReader.TryRead(text, i, s.EndToken, reference, _told, out DateMention date)
            )
            {
                if (
                    EndsInACount(date, s.EndToken)
                    && DateReader.TryRead(text, i, date.EndToken - 1, reference, _told, out DateMention month)
                )
                {
                    date = month;
                }
                _told = _told.With(date);
                _draft.Dates.Add(date);
                _dateAt[i] = i >= namesEnd || (named && date.EndToken > namesEnd) ? _draft.Dates.Count : 0;
                datesEnd = date.EndToken;
            }
            if (i >= amountsEnd && word.MayStartAmount && AmountReader.TryRead(text, i, s.EndToken, out Amount amount))
            {
                _draft.Amounts.Add(amount);
                _amountAt[i] = i >= namesEnd && i >= datesEnd ? _draft.Amounts.Count : 0;
                amountsEnd = amount.EndToken;
            }
        }
    }

    /// <summary>«خلال شهر نيسان 18 عملية»: the number behind an Arabic month counts the noun behind it, and is no day.</summary>
    private bool EndsInACount(in DateMention date, int end)
    {
        int last = date.EndToken - 1;
        return date.EndToken < end
            && last - 1 >= date.FirstToken
            && _draft.Text[last].Kind == TokenKind.Digits
            && _draft.Text.Form(last).Length <= 3
            && _draft.Text[last - 1] is { Kind: TokenKind.Word, IsArabic: true }
            && _draft.Words[date.EndToken].NounReading is { Clitics: Clitics.None } noun
            && noun.Entry.Noun!.Unit is not ("time" or "none");
    }

    /// <summary>Appends the chunk that starts at a token and returns the token after it.</summary>
    private int Next(int i, int end)
    {
        if (_dateAt[i] > 0)
        {
            DateMention date = _draft.Dates[_dateAt[i] - 1];
            if (date.Shape is not (DateShape.Clock or DateShape.Duration or DateShape.Set))
            {
                return Add(ChunkKind.Date, i, date.EndToken, _dateAt[i] - 1, _symbols.OfDate, date.Span.Start);
            }
            return Add(ChunkKind.Uncounted, i, date.EndToken, -1, _symbols.Plain, date.Span.Start);
        }
        if (_nameAt[i] > 0)
        {
            return ReadName(i);
        }
        if (_amountAt[i] > 0)
        {
            return ReadAmount(i, end, i);
        }
        ref readonly Token token = ref _draft.Text[i];
        if (token.Kind == TokenKind.Punctuation)
        {
            return Add(ChunkKind.Mark, i, i + 1, -1, _symbols.OfMark(_draft.Text.Text[token.Start]), token.Start);
        }
        if (token.Kind == TokenKind.Word)
        {
            if (LeadsAmount(i, end) is > 0 and var number)
            {
                return ReadAmount(number, end, i);
            }
            if (
                TryUnknownPlace(i, end, out int after)
                || TryNounPhrase(i, end, out after)
                || TryProperName(i, end, out after)
            )
            {
                return after;
            }
            return Add(ChunkKind.Word, i, i + 1, -1, _symbols.OfWord(_draft.Words[i]), token.Start);
        }
        return Add(ChunkKind.Uncounted, i, i + 1, -1, _symbols.Plain, token.Start);
    }

    private int ReadName(int i)
    {
        NameMatch name = _draft.Names[_nameAt[i] - 1];
        return Add(
            ChunkKind.Name,
            i,
            name.EndToken,
            _nameAt[i] - 1,
            _symbols.OfName(name.Meaning, _draft.Words[i]),
            name.Span.Start
        );
    }

    private int Add(ChunkKind kind, int first, int end, int detail, int set, int start)
    {
        _draft.Chunks.Add(
            new Chunk
            {
                Kind = kind,
                First = first,
                End = end,
                Detail = detail,
                Set = set,
                Start = start,
                Clitics = CliticsBefore(first, start),
            }
        );
        return end;
    }

    /// <summary>The clitics that were cut from the first token of a chunk: what stands before its span, or before the stem of its noun.</summary>
    private Clitics CliticsBefore(int first, int start)
    {
        ref readonly Token token = ref _draft.Text[first];
        if (token.Kind != TokenKind.Word || !token.IsArabic)
        {
            return Clitics.None;
        }
        if (start <= token.Start)
        {
            return _draft.Words[first].Clitics;
        }
        Clitics clitics = Clitics.None;
        for (int k = token.Start; k < start && k < token.End; k++)
        {
            clitics |= _draft.Text.Text[k] switch
            {
                'و' => Clitics.And,
                'ف' => Clitics.Then,
                'ب' => Clitics.With,
                'ل' => Clitics.For,
                'ك' => Clitics.Like,
                _ => Clitics.None,
            };
        }
        return clitics;
    }

    private bool Is(int token, int symbol) => symbol >= 0 && _draft.Words[token].Has(symbol);

    private char MarkAt(int token) =>
        _draft.Text[token].Kind == TokenKind.Punctuation ? _draft.Text.Text[_draft.Text[token].Start] : '\0';

    private bool IsQuoteMark(int token) =>
        MarkAt(token) is '"' or '“' or '”' or '«' or '»' or '„' or '\'' or '‘' or '’';

    /// <summary>«ضمن قاطع عمليات ديالى»: a sector, told by its governorate, not the command of that name.</summary>
    private static bool IsSectorOfOperations(TokenizedText text, int i) =>
        i > 0 && text.Form(i) is "عمليات" && text.Form(i - 1).EndsWith("قاطع");
}
