using System.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Packing;

/// <summary>
/// What many findings repeat, by its bytes: thousands of points of one series have one subject, and the same outlets tell of them. What was read once is not made again. Bounded:
/// the oldest goes. Not safe for several threads.
/// </summary>
internal sealed class RepeatedParts
{
    private const int MostSubjects = 8;

    // A power of two. A name that falls on the place of another takes it.
    private const int Names = 1024;

    private readonly List<(byte[] Bytes, Subject Subject)> _subjects = [];

    // Made with the first name: figures have none.
    private (byte[] Bytes, string Text, SourceRef Source)[]? _names;
    private int _oldest;

    /// <summary>A subject that starts the bytes, if it is known, and how many bytes it takes. Of two subjects, neither's bytes start those of the other.</summary>
    public Subject? SubjectAt(ReadOnlySpan<byte> bytes, out int length)
    {
        foreach ((byte[] known, Subject subject) in _subjects)
        {
            if (bytes.StartsWith(known))
            {
                length = known.Length;
                return subject;
            }
        }
        length = 0;
        return null;
    }

    /// <summary>Keeps a subject that was read from some bytes.</summary>
    public void Keep(ReadOnlySpan<byte> bytes, Subject subject)
    {
        (byte[], Subject) kept = (bytes.ToArray(), subject);
        if (_subjects.Count < MostSubjects)
        {
            _subjects.Add(kept);
        }
        else
        {
            _subjects[_oldest] = kept;
            _oldest = (_oldest + 1) % MostSubjects;
        }
    }

    /// <summary>A name, and the source of which it is the text.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public (string Text, SourceRef Source) Name(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        _names ??= new (byte[], string, SourceRef)[Names];
        uint hash = 2_166_136_261;
        foreach (byte part in bytes)
        {
            hash = (hash ^ part) * 16_777_619;
        }
        ref (byte[] Bytes, string Text, SourceRef Source) place = ref _names[hash & (Names - 1)];
        if (place.Bytes is null || !bytes.SequenceEqual(place.Bytes))
        {
            string text = encoding.GetString(bytes);
            place = (bytes.ToArray(), text, SourceRefText.Parse(text));
        }
        return (place.Text, place.Source);
    }
}
