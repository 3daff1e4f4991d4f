using System.Net;
using System.Text.RegularExpressions;
using CsCheck;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Site.Words;

namespace Sijill.Tests;

/// <summary>The page that stands alone.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly HtmlReport Report = new(new CodebookNames(Codebooks.Load(null)));

    [Fact]
    public async Task ThePage_LoadsNothingFromElsewhere_AndRunsNoScript()
    {
        string html = await PageAsync(
            "read",
            "--format",
            "html",
            Texts.Sample("statement-ar.txt"),
            Texts.Sample("statement-en.txt")
        );

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<link", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("\\s(src|srcset|action|on[a-z]+)=", html);
        Assert.All(Hrefs().Matches(html), m => Assert.StartsWith("#", m.Groups[1].Value, StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryLinkHasItsTarget_OnceInThePage_AndWordsAndCardsPointAtEachOther()
    {
        string html = await PageAsync(
            "read",
            "--format",
            "html",
            "--published",
            "2025-12-03",
            Texts.Sample("statement-ar.txt"),
            Texts.Sample("statement-en.txt")
        );

        string[] ids = [.. Ids().Matches(html).Select(m => m.Groups[1].Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        HashSet<string> links = [.. Hrefs().Matches(html).Select(m => m.Groups[1].Value[1..])];
        Assert.Subset(new HashSet<string>(ids, StringComparer.Ordinal), links);
        string[] cards = [.. ids.Where(id => id[0] == 'c')];
        Assert.True(cards.Length > 20, $"{cards.Length} cards");
        Assert.All(cards, card => Assert.Contains("w" + card[1..], ids));
        Assert.All(cards, card => Assert.Contains(card, links));
        Assert.All(cards, card => Assert.Contains("w" + card[1..], links));
    }

    [Fact]
    public async Task AnArabicDocument_IsRightToLeft_WithArabicLabels()
    {
        string html = await PageAsync(
            "read",
            "--format",
            "html",
            Texts.Sample("statement-ar.txt"),
            "--published",
            "2025-12-03"
        );

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"ar\" dir=\"rtl\"", html, StringComparison.Ordinal);
        foreach (
            string label in (string[])
                ["الإفادات", "المصدر الأول", "التصريحات", "أكثر من 800 شخص", "3 كانون الأول/ديسمبر 2025"]
        )
        {
            Assert.Contains(label, html, StringComparison.Ordinal);
        }
        string visible = WebUtility.HtmlDecode(
            Tags().Replace(html[html.IndexOf("<body>", StringComparison.Ordinal)..], " ")
        );
        Assert.Empty(
            Words().Matches(visible.Replace("statement-ar.txt", "", StringComparison.Ordinal)).Select(m => m.Value)
        );
    }

    [Fact]
    public async Task DocumentsOfTwoLanguages_EachKeepTheirOwnDirection()
    {
        string html = await PageAsync(
            "read",
            "--format",
            "html",
            Texts.Sample("statement-en.txt"),
            Texts.Sample("statement-ar.txt")
        );

        Assert.Contains("<html lang=\"en\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"en\" dir=\"ltr\"", html, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"ar\" dir=\"rtl\"", html, StringComparison.Ordinal);
        Assert.Equal(1, html.Split("<!doctype html>").Length - 1);
    }

    [Fact]
    public async Task WhereNothingIsFound_ThePageSaysSo()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(Texts.Nothing), ["read", "--format", "html"])
        ).Ended(0);

        Assert.Contains("No figure, event, statement, appeal or commitment", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("<ol", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereNothingCanBeRead_ThePageIsWholeAllTheSame()
    {
        ProgramResult run = (await SijillProgram.RunAsync("read", "--format", "html", "/nowhere.txt")).Ended(1);

        Assert.StartsWith("<!doctype html>", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForPeopleWhoPrint_WhoUseTheKeyboard_AndWhoReadInTheDark()
    {
        string html = await PageAsync("read", "--format", "html", Texts.Sample("statement-ar.txt"));
        string style = html[
            html.IndexOf("<style>", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)
        ];

        foreach (
            string rule in (string[])
                ["@media print", ":focus-visible", "prefers-color-scheme: dark", "line-height: 1.9", "forced-colors"]
        )
        {
            Assert.Contains(rule, style, StringComparison.Ordinal);
        }
        Assert.DoesNotMatch(
            "(margin|padding|border|inset)-(left|right|top|bottom)|(?<![-a-z])(left|right|width|height)\\s*:(?!.*\\{)|text-align:\\s*(left|right)|letter-spacing|italic",
            StyleWithoutMedia(style)
        );
    }

    [Fact]
    public void Contrast_IsAtLeastSevenToOne_ForWordsOnEveryBackground()
    {
        string style = HtmlReport.Head("en");
        foreach (
            string scheme in (string[])
                [
                    style[..style.IndexOf("prefers-color-scheme", StringComparison.Ordinal)],
                    style[
                        style.IndexOf("prefers-color-scheme", StringComparison.Ordinal)..style.IndexOf(
                            "* {",
                            StringComparison.Ordinal
                        )
                    ],
                ]
        )
        {
            Dictionary<string, double> light = Colours()
                .Matches(scheme)
                .ToDictionary(m => m.Groups[1].Value, m => Luminance(m.Groups[2].Value), StringComparer.Ordinal);
            foreach (string paper in (string[])["paper", "card", "claim", "statement", "appeal", "commitment"])
            {
                Assert.True(
                    Ratio(light["ink"], light[paper]) >= 7,
                    $"ink on {paper}: {Ratio(light["ink"], light[paper]):0.0}"
                );
                Assert.True(
                    Ratio(light["link"], light[paper]) >= 4.5,
                    $"link on {paper}: {Ratio(light["link"], light[paper]):0.0}"
                );
            }
            Assert.True(Ratio(light["soft"], light["paper"]) >= 4.5 && Ratio(light["soft"], light["card"]) >= 4.5);
        }
    }

    [Fact]
    public void HostileWords_AreWords()
    {
        const string text = "<script>alert(1)</script> \u202Eturn\u202C & \"x\" 'y' \u0007 </mark></p>";
        DocumentReading reading = Reading(text, [new TextSpan(0, 30), new TextSpan(26, text.Length)]) with
        {
            Document = new DocumentInput("<img src=x onerror=alert(1)>", text)
            {
                Title = "</title><b>",
                Url = "javascript:alert(1)",
            },
        };

        string html = Report.Article(reading, 1);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"javascript", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
        Assert.Equal(
            text.Replace("\u202E", "202E", StringComparison.Ordinal)
                .Replace("\u202C", "202C", StringComparison.Ordinal)
                .Replace("\u0007", "0007", StringComparison.Ordinal),
            TextOf(html)
        );
    }

    [Fact]
    public void ALineInTheOtherScript_HasItsOwnDirection()
    {
        string html = Report.Article(Reading("An English line.\nسطر بالعربية\n", []), 1);

        Assert.Contains("<p>An English line.", html, StringComparison.Ordinal);
        Assert.Contains("<p lang=\"ar\" dir=\"rtl\">سطر", html, StringComparison.Ordinal);
    }

    /// <summary>However spans lie — nested, equal, crossing, over lines —, the markup is a tree and its text is the text.</summary>
    [Fact]
    public void AnySpans_GiveATree_WhoseTextIsTheText()
    {
        Gen<string> texts = Gen.String["ab <&>\n\"سش \t"].Where(t => t.Length > 0);
        Gen.Select(texts, Gen.Select(Gen.Int[0, 100], Gen.Int[0, 100]).Array[0, 8])
            .Sample(
                (text, pairs) =>
                {
                    TextSpan[] spans =
                    [
                        .. pairs
                            .Select(p => (A: p.Item1 % (text.Length + 1), B: p.Item2 % (text.Length + 1)))
                            .Select(p => new TextSpan(Math.Min(p.A, p.B), Math.Max(p.A, p.B)))
                            .Where(s => !s.IsEmpty)
                            .OrderBy(s => s.Start),
                    ];
                    string html = Report.Article(Reading(text, spans), 1);
                    Assert.Equal(text, TextOf(html));
                    var open = new Stack<string>();
                    foreach (Match tag in Tags().Matches(html[html.IndexOf("<article", StringComparison.Ordinal)..]))
                    {
                        if (tag.Value[1] == '/')
                        {
                            Assert.Equal(tag.Value[2..^1], open.Pop());
                        }
                        else
                        {
                            open.Push(tag.Value[1..^1].Split(' ')[0]);
                        }
                    }
                    Assert.Empty(open);
                    for (int i = 1; i <= spans.Length; i++)
                    {
                        Assert.Contains($"id=\"w1-{i}\"", html, StringComparison.Ordinal);
                        Assert.Contains($"<a class=\"ref\" href=\"#c1-{i}\"", html, StringComparison.Ordinal);
                    }
                },
                iter: 500
            );
    }

    private static DocumentReading Reading(string text, TextSpan[] spans) =>
        new()
        {
            Document = new DocumentInput("d", text),
            Language = "en",
            Claims =
            [
                .. spans.Select(
                    (span, i) =>
                        new Claim
                        {
                            Id = $"{i:x16}",
                            Kind = "figure",
                            Indicator = "killed",
                            Measure = "flow",
                            Unit = "people",
                            Status = "reported",
                            Pattern = "p",
                            Evidence = span,
                            Sentence = span,
                            Value = new ClaimValue(Bounds.MoreThan(i), "x", span),
                        }
                ),
            ],
        };

    /// <summary>What a reader sees of the text itself, the numbers of claims left out.</summary>
    private static string TextOf(string html)
    {
        int start = html.IndexOf("<div class=\"text\"", StringComparison.Ordinal);
        string part = html[start..html.IndexOf("<div class=\"entries\"", start, StringComparison.Ordinal)];
        part = part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..];
        part = part[..part.LastIndexOf("</div>", StringComparison.Ordinal)];
        return WebUtility.HtmlDecode(Tags().Replace(References().Replace(part, ""), ""));
    }

    private static async Task<string> PageAsync(params string[] arguments) =>
        (await SijillProgram.RunAsync(arguments)).Ended(0).Out;

    private static string StyleWithoutMedia(string style) => Media().Replace(style, "");

    private static double Luminance(string hex)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => Convert.ToInt32(hex.Substring(i * 2, 2), 16) / 255.0)];
        double[] linear = [.. parts.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    private static double Ratio(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);

    [GeneratedRegex("href=\"([^\"]*)\"")]
    private static partial Regex Hrefs();

    [GeneratedRegex("\\sid=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<a class=\"ref\"[^>]*>[0-9]+</a>")]
    private static partial Regex References();

    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Words();

    [GeneratedRegex("--([a-z]+): #([0-9a-f]{6});")]
    private static partial Regex Colours();

    [GeneratedRegex("@media[^{]*")]
    private static partial Regex Media();
}
