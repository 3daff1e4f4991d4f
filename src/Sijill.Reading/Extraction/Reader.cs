using System.Runtime.InteropServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Calendar;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Reads texts with one codebook. Not safe for several threads at once: it keeps tables that grow; make one a thread, the codebook is shared.
/// The same text gives the same reading whatever was read before.
/// </summary>
public sealed partial class Reader
{
    private readonly SymbolSets _sets = new();
    private readonly Grammar _grammar;
    private readonly WordTable _words;
    private readonly Chunker _chunker;
    private readonly PatternMatcher _matcher;
    private readonly FrameFinder _frames;
    private readonly Carrying _carrying;
    private readonly Speech _speech;
    private readonly ClaimBuilder _claims;
    private readonly Quoting _quoting;
    private readonly Voices _voices;
    private readonly Asking _asking;
    private readonly Promising _promising;
    private readonly Scope _scope;
    private readonly Draft _draft = new();

    /// <summary>A reader of one codebook.</summary>
    public Reader(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        Codebook = codebook;
        _grammar = new Grammar(codebook.Symbols);
        _words = new WordTable(codebook, _sets, _grammar);
        _chunker = new Chunker(codebook, _sets, _grammar);
        _matcher = new PatternMatcher(codebook.Shapes, _sets, _grammar.Barrier);
        _frames = new FrameFinder(codebook, _sets, _grammar, _matcher);
        _carrying = new Carrying(codebook, _sets, _grammar);
        _speech = new Speech(codebook, _sets, _grammar);
        var issuers = new Issuers(codebook, _sets, _grammar, _speech);
        _claims = new ClaimBuilder(codebook, _sets, _grammar, _speech, issuers);
        _quoting = new Quoting(codebook, _sets, _grammar, _speech, issuers);
        _voices = new Voices(codebook, _sets, _speech, issuers);
        _asking = new Asking(codebook, _grammar, _speech, _voices);
        _promising = new Promising(codebook, _grammar, _speech, _voices);
        _scope = new Scope(codebook, _grammar);
    }

    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook { get; }

    /// <summary>Reads one text. Never throws for what the text holds.</summary>
    public DocumentReading Read(DocumentInput document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Read(document, Tokenizer.Tokenize(document.Text), cancellation);
    }

    /// <summary>Reads one text whose tokens are there already. Never throws for what the text holds.</summary>
    /// <exception cref="ArgumentException">The tokens are of another text.</exception>
    public DocumentReading Read(DocumentInput document, TokenizedText tokens, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(tokens);
        if (!string.Equals(tokens.Text, document.Text, StringComparison.Ordinal))
        {
            throw new ArgumentException("The tokens are of another text.", nameof(tokens));
        }
        DateMention? dateline = Recognise(document, tokens, cancellation);
        for (int s = 0; s < _draft.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_draft.Sentences[s].Role is SentenceRole.Page)
            {
                _draft.FirstFrame.Add(_draft.Frames.Count);
                continue;
            }
            if (_scope.TellsOtherwise(_draft, s))
            {
                _draft.FirstFrame.Add(_draft.Frames.Count);
                _speech.Read(s);
                continue;
            }
            _frames.Read(_draft, s);
            _draft.FirstFrame.Add(_draft.Frames.Count);
            _carrying.Read(_draft, s);
            _draft.FirstFrame.RemoveAt(_draft.FirstFrame.Count - 1);
            _speech.Read(s);
        }
        _draft.FirstFrame.Add(_draft.Frames.Count);
        IReadOnlyList<Statement> statements = _quoting.Read(_draft);
        if (_scope.IsElsewhere(_draft))
        {
            return new DocumentReading
            {
                Document = document,
                Language = _draft.Language,
                Claims = [],
                Statements = statements,
                Appeals = [],
                Commitments = [],
            };
        }
        IReadOnlyList<Claim> claims = _claims.Build(_draft, dateline, statements);
        _voices.Start(statements);
        _asking.Read(_draft);
        _promising.Read(_draft, claims);
        return new DocumentReading
        {
            Document = document,
            Language = _draft.Language,
            Claims = claims,
            Statements = statements,
            Appeals = [.. _asking.Appeals],
            Commitments = [.. _promising.Commitments],
        };
    }

    /// <summary>Words, sentences, quotations and chunks of a text. Returns the day that its dateline tells.</summary>
    private DateMention? Recognise(DocumentInput document, TokenizedText text, CancellationToken cancellation)
    {
        _draft.Start(document, text, document.Language is "ar" or "en" ? document.Language : LanguageOf(text));
        for (int i = 0; i < text.Count; i++)
        {
            _draft.Words[i] = text[i].Kind is TokenKind.Word or TokenKind.Digits
                ? _words.Of(text.Form(i), text[i].Flags)
                : MarkWord(text, i);
        }
        Sentences.Split(text, _draft.Sentences);
        PageLines.Mark(text, _draft.Sentences, document.Title);
        Quotations.Find(text, _draft.Quotations);
        _speech.Start(_draft);
        DateMention? dateline = Dateline(text, document.Published);
        DateOnly? reference = dateline?.To ?? dateline?.From ?? document.Published;
        for (int s = 0; s < _draft.Sentences.Count; s++)
        {
            cancellation.ThrowIfCancellationRequested();
            _draft.FirstChunk.Add(_draft.Chunks.Count);
            if (_draft.Sentences[s].Role is not SentenceRole.Page)
            {
                _chunker.Read(_draft, s, reference);
            }
        }
        _draft.FirstChunk.Add(_draft.Chunks.Count);
        return dateline;
    }

    /// <summary>A mark may start an amount ("$", "-") but is no word.</summary>
    private WordInfo MarkWord(TokenizedText text, int i) =>
        text[i].Kind == TokenKind.LineEnd ? WordInfo.Unknown : _words.Of(text.Form(i), TokenFlags.None);

    private static string LanguageOf(TokenizedText text)
    {
        int arabic = 0;
        int latin = 0;
        for (int i = 0; i < text.Count; i++)
        {
            arabic += text[i].IsArabic ? 1 : 0;
            latin += text[i].IsLatin ? 1 : 0;
        }
        return arabic >= latin ? "ar" : "en";
    }

    /// <summary>The day by which a text dates itself: the only full date of a dateline, or one in brackets at the start of the first sentence.</summary>
    private DateMention? Dateline(TokenizedText text, DateOnly? published)
    {
        foreach (Sentence s in CollectionsMarshal.AsSpan(_draft.Sentences))
        {
            if (s.Line > 4)
            {
                break;
            }
            bool dateline = s.Role == SentenceRole.Dateline;
            int end = dateline ? s.EndToken : Math.Min(s.EndToken, s.FirstToken + 12);
            for (int i = s.FirstToken; i < end; i++)
            {
                bool bracket = i > s.FirstToken && text.Text[text[i - 1].Start] == '(';
                if (
                    (dateline || (bracket && s.Role == SentenceRole.Body))
                    && DateReader.TryRead(text, i, s.EndToken, published, out DateMention mention)
                    && mention is { Shape: DateShape.Day, From: not null, Relative: false }
                )
                {
                    return mention;
                }
            }
        }
        return null;
    }
}
