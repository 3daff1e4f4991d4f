using System.Text;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.PlainText;

public sealed class PlainTextTests
{
    private const string Arabic =
        "قالت الوزارة في بيان إن أكثر من 840 شخصا عادوا من المخيم إلى مناطقهم الأصلية خلال الأسبوع الماضي، وإن الحافلات وصلت إلى ثلاث محافظات.";

    static PlainTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Utf8_IsTakenAsItStands()
    {
        SourceText text = Text(Encoding.UTF8.GetBytes(Arabic + "\n"));

        Assert.Equal(Arabic + "\n", text.Text);
        Assert.Equal(["decoded as utf-8"], text.Steps);
        Assert.Null(text.Published);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void ByteOrderMark_TellsTheEncodingAndIsNoPartOfTheText(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        SourceText text = Text([.. encoding.GetPreamble(), .. encoding.GetBytes(Arabic)]);

        Assert.Equal(Arabic, text.Text);
        Assert.Equal($"decoded as {encoding.WebName} (byte order mark)", Assert.Single(text.Steps));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16WithoutItsMark_IsToldFromItsZeros(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        SourceText text = Text(encoding.GetBytes(Arabic));

        Assert.Equal(Arabic, text.Text);
        Assert.Equal($"decoded as {encoding.WebName} (told from its bytes)", Assert.Single(text.Steps));
    }

    [Fact]
    public void Windows1256_IsToldFromItsBytes()
    {
        SourceText text = Text(Encoding.GetEncoding(1256).GetBytes(Arabic));

        Assert.Equal(Arabic, text.Text);
        Assert.Equal("decoded as windows-1256 (told from its bytes)", Assert.Single(text.Steps));
    }

    [Fact]
    public void Windows1256_IsBelievedWhereTheSenderSaysSo()
    {
        byte[] bytes = Encoding.GetEncoding(1256).GetBytes("عاد 12 شخصا");

        var text = Assert.IsType<SourceText>(Given.Item(bytes, SnapshotFormat.PlainText, "windows-1256"));

        Assert.Equal("عاد 12 شخصا", text.Text);
        Assert.Equal("decoded as windows-1256 (as the sender said)", Assert.Single(text.Steps));
    }

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("no-such-charset")]
    public void Utf8_WinsOverAWrongWordOfTheSender(string told)
    {
        var text = Assert.IsType<SourceText>(
            Given.Item(Encoding.UTF8.GetBytes(Arabic), SnapshotFormat.PlainText, told)
        );

        Assert.Equal(Arabic, text.Text);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    [InlineData("no-such-charset")]
    public void CharsetThatCannotBe_IsAsIfNoneWasTold(string told)
    {
        byte[] bytes = Encoding.GetEncoding(1256).GetBytes(Arabic);

        var text = Assert.IsType<SourceText>(Given.Item(bytes, SnapshotFormat.PlainText, told));

        Assert.Equal(Arabic, text.Text);
    }

    [Fact]
    public void OneBrokenLetter_DoesNotLoseTheText()
    {
        byte[] whole = Encoding.UTF8.GetBytes(Arabic);

        SourceText text = Text(whole[..^2]);

        Assert.StartsWith(Arabic[..^2], text.Text, StringComparison.Ordinal);
        Assert.Equal(["decoded as utf-8", "1 broken letters shown as U+FFFD"], text.Steps);
    }

    [Fact]
    public void LineEnds_BecomeLfAndAreAStep()
    {
        SourceText text = Text("one\r\ntwo\rthree\n"u8.ToArray());

        Assert.Equal("one\ntwo\nthree\n", text.Text);
        Assert.Equal(["decoded as utf-8", "line ends made LF"], text.Steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void NothingToRead_IsSaid(string text) =>
        Assert.Equal("The file is empty.", Why(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Binary_IsSaid()
    {
        Assert.Equal(
            "The file is binary, not text.",
            Why([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 3])
        );
        Assert.Equal("The file is binary, not text.", Why([.. "text "u8, .. new byte[20_000], .. "text"u8]));
        Assert.Equal("The file is binary, not text.", Why([0xFF, 0xFE, 0, 0, 0, 0, 0, 0]));
    }

    [Fact]
    public void TooLarge_IsSaidWithTheCap()
    {
        IReadOnlyList<IntakeItem> items = Given.Items(
            new byte[101],
            SnapshotFormat.PlainText,
            limits: new IntakeLimits { SnapshotBytes = 100 }
        );

        Assert.Equal("It is larger than 100 bytes.", Assert.IsType<Unreadable>(Assert.Single(items)).Reason);
    }

    private static SourceText Text(byte[] bytes) =>
        Assert.IsType<SourceText>(Given.Item(bytes, SnapshotFormat.PlainText));

    private static string Why(byte[] bytes) =>
        Assert.IsType<Unreadable>(Given.Item(bytes, SnapshotFormat.PlainText)).Reason;
}
