using System.Text;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.JsonLines;

public sealed class JsonLinesTests
{
    [Fact]
    public async Task Lines_AreSnapshotsWithTheirNumbers()
    {
        (List<Snapshot> lines, List<long> tooLong) = await ReadAsync(
            "\uFEFF{\"text\":\"one\"}\r\n\n  \r\n{\"text\":\"two\"}\n{\"text\":\"three\"}"
        );

        Assert.Equal([1L, 4, 5], lines.Select(static l => l.Line));
        Assert.Equal(["jsonl:x.jsonl#1", "jsonl:x.jsonl#4", "jsonl:x.jsonl#5"], lines.Select(static l => l.Address));
        Assert.Equal(["one", "two", "three"], lines.Select(static l => Text(l).Text));
        Assert.Empty(tooLong);
    }

    [Fact]
    public async Task LineOverTheCap_IsReportedOnceAndPassedOver()
    {
        var limits = new IntakeLimits { LineBytes = 100 };
        string filler = new('x', 300_000);

        (List<Snapshot> lines, List<long> tooLong) = await ReadAsync(
            $"{{\"text\":\"one\"}}\n{filler}\n{{\"text\":\"{new string('y', 95)}\"}}\n{{\"text\":\"two\"}}\n{filler}",
            limits
        );

        Assert.Equal([1L, 4], lines.Select(static l => l.Line));
        Assert.Equal([2L, 3, 5], tooLong);
    }

    [Fact]
    public async Task Memory_DoesNotGrowWithTheStream()
    {
        const int Lines = 20_000;
        const int Ahead = 256 * 1024;
        using var stream = new EndlessLines(Lines);
        var seen = new List<WeakReference>(Lines);
        long taken = 0;
        await foreach (Snapshot line in JsonLinesReader.ReadAsync(stream, "x", static _ => { }))
        {
            seen.Add(new WeakReference(line));
            taken += line.Bytes.Length + 1;
            Assert.True(stream.Given - taken <= Ahead, $"{stream.Given - taken} bytes are read ahead");
        }
        GC.Collect();

        Assert.Equal(Lines, seen.Count);
        Assert.True(stream.Given > 10_000_000, "the stream is large");
        Assert.True(seen.Count(static line => line.IsAlive) < 10, "lines are held after they were given");
    }

    [Theory]
    [InlineData("{", "It is no well-formed JSON.")]
    [InlineData("{\"text\":\"a\"} {}", "It is no well-formed JSON.")]
    [InlineData("[1]", "It is no JSON object.")]
    [InlineData("{\"title\":\"a\"}", "It has no member \"text\".")]
    [InlineData("{\"text\":5}", "Its member \"text\" is no string.")]
    [InlineData("{\"text\":null}", "Its member \"text\" is no string.")]
    [InlineData("{\"text\":\" \\n\"}", "Its text is empty.")]
    [InlineData("{\"text\":\"a\",\"published\":\"6/11/2025\"}", "Its member \"published\" is no day (YYYY-MM-DD).")]
    [InlineData("{\"text\":\"a\",\"published\":true}", "Its member \"published\" is neither a string nor a number.")]
    [InlineData("{\"text\":\"a\",\"title\":[\"b\"]}", "Its member \"title\" is neither a string nor a number.")]
    [InlineData("{\"text\":\"\\ud83d\"}", "A string in it holds half of a surrogate pair, or bytes that are no UTF-8.")]
    public void BrokenLine_IsUnreadableWithItsNumber(string line, string reason)
    {
        var snapshot = new Snapshot("jsonl:x#7", Encoding.UTF8.GetBytes(line), SnapshotFormat.JsonDocument)
        {
            Collector = "jsonl",
            Line = 7,
        };

        Assert.Equal(new Unreadable("jsonl:x#7", reason, 7), Assert.Single(Conversion.Convert(snapshot)));
    }

    [Fact]
    public void DeepNesting_IsUnreadable() =>
        Assert.IsType<Unreadable>(
            Given.Item(Encoding.UTF8.GetBytes("{\"x\":" + new string('[', 5_000_000)), SnapshotFormat.JsonDocument)
        );

    [Fact]
    public void Members_AreTaken()
    {
        var text = Assert.IsType<SourceText>(
            Given.Item(
                "\uFEFF{\"id\":12,\"text\":\"a\\r\\nb\",\"title\":\"t\",\"published\":\"2025-11-06T22:00:00Z\",\"language\":\"en\",\"outlet\":\"o\",\"republish\":true,\"x\":{}}"u8.ToArray(),
                SnapshotFormat.JsonDocument
            )
        );

        Assert.Equal("jsonl:12", text.Address);
        Assert.Equal("a\nb", text.Text);
        Assert.Equal(("t", "en", "o", true), (text.Title, text.Language, text.Outlet, text.Republish));
        Assert.Equal((new DateOnly(2025, 11, 6), DayOrigin.Given), (text.Published!.Value, text.PublishedFrom));
    }

    [Theory]
    [InlineData(
        "{\"id\":\"a\",\"text\":\"one\",\"url\":\"HTTPS://Page.Example/n?b=1#part\"}",
        "https://page.example/n?b=1"
    )]
    [InlineData("{\"id\":\"a\",\"text\":\"one\",\"url\":\"javascript:alert(1)\"}", "jsonl:a")]
    [InlineData("{\"id\":\"a\",\"text\":\"another\"}", "jsonl:a")]
    public void Address_IsTheUrlThenTheId(string line, string address) =>
        Assert.Equal(address, Given.Item(Encoding.UTF8.GetBytes(line), SnapshotFormat.JsonDocument).Address);

    private static SourceText Text(Snapshot line) => Assert.IsType<SourceText>(Assert.Single(Conversion.Convert(line)));

    private static async Task<(List<Snapshot> Lines, List<long> TooLong)> ReadAsync(
        string text,
        IntakeLimits? limits = null
    )
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var tooLong = new List<long>();
        var lines = new List<Snapshot>();
        await foreach (Snapshot line in JsonLinesReader.ReadAsync(stream, "x.jsonl", tooLong.Add, limits))
        {
            lines.Add(line);
        }
        return (lines, tooLong);
    }

    /// <summary>Lines that come out of nothing, so that what is held is held by the reader.</summary>
    private sealed class EndlessLines(int lines) : Stream
    {
        private static readonly byte[] Line = Encoding.UTF8.GetBytes("{\"text\":\"" + new string('x', 600) + "\"}\n");
        private long _at;

        public long Given => _at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => _at;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            long left = ((long)lines * Line.Length) - _at;
            int n = (int)Math.Min(left, count);
            for (int i = 0; i < n; i++)
            {
                buffer[offset + i] = Line[(_at + i) % Line.Length];
            }
            _at += n;
            return n;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
