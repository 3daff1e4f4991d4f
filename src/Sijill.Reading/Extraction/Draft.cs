using System.Runtime.InteropServices;
using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Calendar;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>What is known of a text while it is read. One a reader, cleared for each text: its lists keep their room.</summary>
internal sealed class Draft
{
    public DocumentInput Document { get; private set; } = new("", "");
    public TokenizedText Text { get; private set; } = Tokenizer.Tokenize("");
    public string Language { get; private set; } = "ar";
    public WordInfo[] Words { get; private set; } = [];

    public readonly List<Sentence> Sentences = [];
    public readonly List<Quotation> Quotations = [];
    public readonly List<Amount> Amounts = [];
    public readonly List<DateMention> Dates = [];
    public readonly List<NameMatch> Names = [];
    public readonly List<Chunk> Chunks = [];
    public readonly List<Quantity> Quantities = [];
    public readonly List<Frame> Frames = [];
    public readonly List<PatternMatch> Matches = [];
    public readonly List<Capture> Captures = [];

    /// <summary>Whom a name of several stands for in this text, by its meaning, once it was asked.</summary>
    public readonly Dictionary<int, int> Choices = [];

    /// <summary>Whether <see cref="NamesByKind"/> is filled.</summary>
    public bool KindsAreKnown { get; set; }

    /// <summary>For each kind of actor the names of such actors, in order.</summary>
    public readonly Dictionary<string, List<int>> NamesByKind = new(StringComparer.Ordinal);

    /// <summary>For each sentence its first chunk; one more at the end.</summary>
    public readonly List<int> FirstChunk = [];

    /// <summary>For each sentence its first frame; one more at the end.</summary>
    public readonly List<int> FirstFrame = [];

    public void Start(DocumentInput document, TokenizedText text, string language)
    {
        Document = document;
        Text = text;
        Language = language;
        if (Words.Length < text.Count)
        {
            Words = new WordInfo[Math.Max(text.Count, Words.Length * 2)];
        }
        Sentences.Clear();
        Quotations.Clear();
        Amounts.Clear();
        Dates.Clear();
        Names.Clear();
        Chunks.Clear();
        Quantities.Clear();
        Frames.Clear();
        Matches.Clear();
        Captures.Clear();
        Choices.Clear();
        NamesByKind.Clear();
        KindsAreKnown = false;
        FirstChunk.Clear();
        FirstFrame.Clear();
    }

    /// <summary>The chunks of a sentence.</summary>
    public Span<Chunk> ChunksOf(int sentence) =>
        CollectionsMarshal.AsSpan(Chunks)[FirstChunk[sentence]..FirstChunk[sentence + 1]];

    /// <summary>The frames of a sentence.</summary>
    public Span<Frame> FramesOf(int sentence) =>
        CollectionsMarshal.AsSpan(Frames)[FirstFrame[sentence]..FirstFrame[sentence + 1]];

    /// <summary>The quotation that a token stands in, its marks apart; null outside of all.</summary>
    public Quotation? QuotationAround(int token)
    {
        int after = Sorted.EndOf(Quotations, token - 1, static q => q.OpenToken);
        return after > 0 && token < Quotations[after - 1].CloseToken ? Quotations[after - 1] : null;
    }

    /// <summary>Whether a date names its year or is told from the reference ("last March").</summary>
    public bool IsYearTold(in Calendar.DateMention date)
    {
        for (int t = date.FirstToken; t < date.EndToken; t++)
        {
            ReadOnlySpan<char> form = Text.Form(t);
            if (
                form.Length == 4 && char.IsAsciiDigit(form[0])
                || form is "last" or "ago" or "this" or "الماضي" or "الماضيه" or "المنصرم" or "الفائت" or "الجاري"
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Index of the first name that starts at a token or after it; as many as there are names where none does.</summary>
    public int FirstNameFrom(int token) => Sorted.EndOf(Names, token - 1, static n => n.FirstToken);

    /// <summary>Where a chunk stands, without the clitics before it.</summary>
    public TextSpan SpanOf(in Chunk chunk) => new(chunk.Start, Text[chunk.End - 1].End);
}
