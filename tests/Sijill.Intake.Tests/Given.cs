using System.Text;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests;

/// <summary>Snapshots of bytes that a test gives, and what comes of them.</summary>
internal static class Given
{
    public const string Address = "https://page.example/news/1";

    public static IReadOnlyList<IntakeItem> Items(
        byte[] bytes,
        SnapshotFormat format,
        string? charset = null,
        string address = Address,
        IntakeLimits? limits = null
    ) => Conversion.Convert(new Snapshot(address, bytes, format) { Collector = "test", Charset = charset }, limits);

    public static IntakeItem Item(byte[] bytes, SnapshotFormat format, string? charset = null) =>
        Assert.Single(Items(bytes, format, charset));

    public static SourceText Page(string html) =>
        Assert.IsType<SourceText>(Item(Encoding.UTF8.GetBytes(html), SnapshotFormat.Html));

    public static string WhyNotPage(string html) =>
        Assert.IsType<Unreadable>(Item(Encoding.UTF8.GetBytes(html), SnapshotFormat.Html)).Reason;

    public static string Fixture(string name)
    {
        using Stream stream = typeof(Given).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
