using System.Globalization;
using System.Text;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>
/// A text line by line, with every entry's words marked and each mark closed by a link to its card. Marks that lie in each other are nested; one that crosses
/// another, or a line, is cut where that ends, so that the markup is always a tree. A line in the other script than its document has its own direction.
/// </summary>
internal sealed class MarkedText(DocumentReading reading, IReadOnlyList<ReportEntry> entries, int document)
{
    private readonly string _text = reading.Document.Text;
    private readonly Wording _wording = Wording.For(reading.Language);
    private readonly PriorityQueue<Piece, (int Start, int Longest, int Order)> _pieces = new();
    private readonly Stack<Piece> _open = new();
    private readonly StringBuilder _html = new();
    private int _at;

    /// <summary>The markup.</summary>
    public string Html()
    {
        QueueLines();
        foreach (ReportEntry entry in entries)
        {
            Queue(new Piece(entry, entry.Span, IsFirst: true, IsRepeat: false));
        }
        for (int c = 0; c < reading.Claims.Count; c++)
        {
            foreach (TextSpan also in reading.Claims[c].Also)
            {
                Queue(new Piece(entries[c], also, IsFirst: false, IsRepeat: true));
            }
        }
        while (_pieces.TryDequeue(out Piece piece, out _))
        {
            CloseUntil(piece.Span.Start);
            if (_open.TryPeek(out Piece around) && around.Span.End < piece.Span.End)
            {
                Queue(piece with { Span = new TextSpan(around.Span.End, piece.Span.End), IsFirst = false });
                piece = piece with { Span = new TextSpan(piece.Span.Start, around.Span.End), IsCut = true };
            }
            Open(piece);
        }
        CloseUntil(int.MaxValue);
        Write(_text.Length);
        return _html.ToString();
    }

    private void QueueLines()
    {
        int start = 0;
        while (start < _text.Length)
        {
            int feed = _text.IndexOf('\n', start);
            int end = feed < 0 ? _text.Length : feed + 1;
            Queue(new Piece(null, new TextSpan(start, end), IsFirst: false, IsRepeat: false));
            start = end;
        }
    }

    private void Queue(Piece piece)
    {
        if (!piece.Span.IsEmpty)
        {
            _pieces.Enqueue(piece, (piece.Span.Start, -piece.Span.End, Rank(piece)));
        }
    }

    /// <summary>Of equal runs the line lies outermost, and a claim innermost, so that its background shows.</summary>
    private static int Rank(Piece piece) =>
        piece.Entry is null ? -1 : (piece.Entry.Kind == "claim" ? 1 << 24 : 0) + piece.Entry.Number;

    private void Open(Piece piece)
    {
        Write(piece.Span.Start);
        _open.Push(piece);
        if (piece.Entry is null)
        {
            OpenLine(piece.Span);
            return;
        }
        _html.Append("<mark class=\"").Append(piece.IsRepeat ? "also" : piece.Entry.Kind).Append('"');
        if (piece.IsFirst)
        {
            _html.Append(" id=\"").Append(piece.Entry.WordsAnchor(document)).Append('"');
        }
        _html.Append('>');
    }

    private void OpenLine(TextSpan line)
    {
        string language = WritingDirection.LanguageOf(_text.AsSpan(line.Start, line.Length), _wording.Language);
        if (language == _wording.Language)
        {
            _html.Append("<p>");
            return;
        }
        var other = Wording.For(language);
        _html.Append(CultureInfo.InvariantCulture, $"<p lang=\"{other.Language}\" dir=\"{other.Direction}\">");
    }

    private void CloseUntil(int offset)
    {
        while (_open.TryPeek(out Piece piece) && piece.Span.End <= offset)
        {
            Write(piece.Span.End);
            _open.Pop();
            if (piece.Entry is null)
            {
                _html.Append("</p>");
                continue;
            }
            if (!piece.IsCut)
            {
                _html.Append(
                    CultureInfo.InvariantCulture,
                    $"<a class=\"ref\" href=\"#{piece.Entry.CardAnchor(document)}\" aria-label=\"{_wording.Label("go to entry")} {piece.Entry.Number}\">{piece.Entry.Number}</a>"
                );
            }
            _html.Append("</mark>");
        }
    }

    private void Write(int end)
    {
        if (end > _at)
        {
            _html.Append(HtmlWords.Of(_text.AsSpan(_at, end - _at)));
            _at = end;
        }
    }

    private readonly record struct Piece(
        ReportEntry? Entry,
        TextSpan Span,
        bool IsFirst,
        bool IsRepeat,
        bool IsCut = false
    );
}
