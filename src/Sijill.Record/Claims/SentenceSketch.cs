using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Sijill.Reading.Amounts;
using Sijill.Reading.Text;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>
/// What aligning sentences needs of one: a hash of its folded words in order and the set of their hashes, every number (in digits or words, with what bounds it)
/// being one and the same symbol. So a sentence and its copy with another figure have one hash.
/// </summary>
public sealed class SentenceSketch
{
    // No word folds into it.
    private static readonly uint Number = WordHash.Of("#");

    private SentenceSketch(ulong hash, uint[] words)
    {
        Hash = hash;
        WordArray = words;
    }

    /// <summary>No words: like no other, itself included.</summary>
    public static SentenceSketch Empty { get; } = new(0, []);

    /// <summary>Hash of the words in order; 0 where there are none.</summary>
    public ulong Hash { get; }

    /// <summary>Distinct hashes of the words, ascending.</summary>
    public ReadOnlySpan<uint> Words => WordArray;

    internal uint[] WordArray { get; }

    /// <summary>The sketch of a sentence of its own.</summary>
    public static SentenceSketch Of(string sentence)
    {
        TokenizedText text = Tokenizer.Tokenize(sentence);
        return Of(text, 0, text.Count);
    }

    /// <summary>The sketch of some tokens of a text.</summary>
    public static SentenceSketch Of(TokenizedText text, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(text);
        ulong hash = 0;
        var words = new List<uint>(to - from);
        for (int i = from; i < to; i++)
        {
            uint word;
            if (AmountReader.TryRead(text, i, to, out Amount amount) && amount.EndToken > i)
            {
                word = Number;
                i = amount.EndToken - 1;
            }
            else if (text[i].Kind == TokenKind.Digits)
            {
                word = Number;
            }
            else if (text[i].Kind == TokenKind.Word && text[i].FormLength > 0)
            {
                word = WordHash.Of(text.Form(i));
            }
            else
            {
                continue;
            }
            hash = WordHash.Mix(hash, word);
            words.Add(word);
        }
        words.Sort();
        return words.Count == 0
            ? Empty
            : new SentenceSketch(hash == 0 ? 1 : hash, WordHash.Distinct(CollectionsMarshal.AsSpan(words)));
    }

    /// <summary>Share of the words that two sentences have in common, of all their words (Jaccard): 0 to 1.</summary>
    public double Likeness(SentenceSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        int common = 0;
        uint[] a = WordArray;
        uint[] b = other.WordArray;
        for (int i = 0, k = 0; i < a.Length && k < b.Length; )
        {
            common += a[i] == b[k] ? 1 : 0;
            uint least = Math.Min(a[i], b[k]);
            i += a[i] == least ? 1 : 0;
            k += b[k] == least ? 1 : 0;
        }
        int all = a.Length + b.Length - common;
        return all == 0 ? 0 : (double)common / all;
    }

    /// <summary>The hash as a little-endian 64-bit number, behind it the words as 32-bit numbers.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[8 + 4 * WordArray.Length];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, Hash);
        for (int i = 0; i < WordArray.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(8 + 4 * i), WordArray[i]);
        }
        return bytes;
    }

    /// <summary>Reads what <see cref="ToArray"/> wrote.</summary>
    /// <exception cref="FormatException">The bytes are no sketch.</exception>
    public static SentenceSketch FromArray(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 4 != 0)
        {
            throw new FormatException("These bytes are no sketch of a sentence.");
        }
        var words = new uint[(bytes.Length - 8) / 4];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(8 + 4 * i)..]);
        }
        return words.Length == 0 ? Empty : new SentenceSketch(BinaryPrimitives.ReadUInt64LittleEndian(bytes), words);
    }
}
