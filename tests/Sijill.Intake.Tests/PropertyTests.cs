using System.Text;
using CsCheck;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests;

public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "</p>",
        "<div class='a'>",
        "</div>",
        "<table><tr><td>",
        "</table>",
        "<b>",
        "</b>",
        "<svg>",
        "<script type='application/ld+json'>",
        "</script>",
        "{\"@type\":\"NewsArticle\",",
        "\"text\":\"a\"",
        "}",
        "[",
        "#affected+killed",
        "indicator,value_low",
        ",",
        ";",
        "\"",
        "\n",
        "\r\n",
        "\uFEFF",
        "<meta charset=utf-16>",
        "<time datetime='2025-11-06'>",
        "عاد 212 شخصًا",
        "\u00A0",
        "&#xD800;",
        "<!--",
        "-->",
        "<plaintext>",
        "\0",
        "12",
    ];

    private static readonly string?[] Charsets = [null, "utf-8", "utf-16", "utf-7", "windows-1256", "x"];
    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(static i => Pieces[i]);
    private static readonly Gen<string?> Charset = Gen.Int[0, Charsets.Length - 1].Select(static i => Charsets[i]);

    private static readonly Gen<byte[]> AnyBytes = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Piece.Array[0, 40].Select(static p => Encoding.UTF8.GetBytes(string.Concat(p))),
        Piece.Array[0, 40].Select(static p => Encoding.Unicode.GetBytes(string.Concat(p)))
    );

    [Fact]
    public void AnyBytesInAnyFormat_GiveTheSameItemsTwiceAndNeverThrow() =>
        Gen.Select(AnyBytes, Gen.Enum<SnapshotFormat>(), Charset)
            .Sample(
                static (bytes, format, charset) =>
                {
                    IReadOnlyList<IntakeItem> once = Given.Items(bytes, format, charset);
                    IReadOnlyList<IntakeItem> twice = Given.Items(bytes, format, charset);

                    Assert.NotEmpty(once);
                    Assert.Equal(once.Select(Shown), twice.Select(Shown));
                },
                iter: 2_000,
                threads: 1
            );

    [Fact]
    public void Texts_AreWellFormedWithLfAlone() =>
        Gen.Select(AnyBytes, Gen.Enum<SnapshotFormat>())
            .Sample(
                static (bytes, format) =>
                {
                    foreach (SourceText text in Given.Items(bytes, format).OfType<SourceText>())
                    {
                        Assert.False(string.IsNullOrWhiteSpace(text.Text));
                        Assert.DoesNotContain('\r', text.Text);
                        Assert.Equal(text.Text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Text)));
                        Assert.NotEmpty(text.Steps);
                    }
                },
                iter: 2_000,
                threads: 1
            );

    private static string Shown(IntakeItem item) =>
        item switch
        {
            SourceText text => $"{text.Address} {text.Title} {text.Published} {text.Language} {text.Text}",
            _ => item.Address + " " + item.GetType().Name,
        };
}
