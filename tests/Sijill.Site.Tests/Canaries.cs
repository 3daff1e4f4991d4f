using System.Runtime.CompilerServices;
using System.Text;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Tests;

/// <summary>Documents with private names, ways to reach people, and private fields, all invented: nothing of them may be published anywhere.</summary>
internal static class Canaries
{
    /// <summary>What must never be seen, in small letters.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "qandalaft",
        "zanubia",
        "zamharir",
        "قندلفت",
        "زنوبيا",
        "زمهرير",
        "canary.example",
        "0955-771-304",
        "771304",
        "commentcanary",
        "تعليقكناري",
        "notecanary",
        "secretcanary",
    ];

    private const string Lines = """
        {"id":"qandalaft-1","title":"Zanubia Qandalaft counts the dead","outlet":"Qandalaft Gazette","published":"2025-03-04","republish":true,"url":"https://qandalaft:secretcanary@news.example.org/a","text":"Zanubia Qandalaft said that 12 ISIS fighters were killed in Raqqa on 3 March 2025. The commander Abu Zamharir and 13 ISIS fighters were captured in Manbij on 3 March 2025. Write to zanubia@canary.example or call 0955-771-304."}
        {"id":"2","title":"زنوبيا القندلفت: مقتل 14 عنصراً","published":"2025-03-05","republish":true,"url":"https://news.example.org/b?by=zanubia@canary.example","text":"قالت زنوبيا القندلفت إن 14 عنصراً من داعش قتلوا في الرقة في 2 آذار 2025. مقتل القيادي أبو زمهرير و15 عنصراً من داعش في دير الزور في 4 آذار 2025. اعتقال 16 عنصراً من داعش بينهم الملقب بـ«زمهرير» في الحسكة في 4 آذار 2025."}
        {"id":"3","title":"Camp residents","outlet":"زنوبيا القندلفت","published":"2025-03-06","text":"About 1,800 people lived in Roj camp on 5 March 2025, according to Zanubia Qandalaft. Umm Zamharir, one of 17 women who left al-Hol camp on 4 March 2025, is at home."}
        """;

    private const string Page = """
        <!doctype html><html lang="en"><head><title>Sample</title><meta name="author" content="Zanubia Qandalaft"></head><body><article><h1>Raids go on</h1>
        <p>The SDF said that 18 ISIS fighters were captured in Raqqa on 7 March 2025, and that resident Zanubia Qandalaft saw it.</p>
        <p>The Syrian Observatory for Human Rights said that two ISIS fighters were killed in Manbij on the same day, in a raid that began before dawn.</p></article>
        <section class="comments"><h2>Comments (1)</h2><p>commentcanary تعليقكناري</p></section></body></html>
        """;

    private const string Table = """
        id,indicator,value_low,value_high,low_open,high_open,approximate,unit,period_from,period_to,place,target,actor,said_by,publisher,published,url,status,confidence,note
        f-9001,killed,19,19,false,false,false,people,2025-03-08,2025-03-08,Raqqa,ISIS operatives,SDF,Zanubia Qandalaft,Qandalaft Gazette,2025-03-09,https://news.example.org/c,reported,A,notecanary: told by Zanubia Qandalaft
        """;

    /// <summary>They as snapshots.</summary>
    public static async IAsyncEnumerable<Snapshot> SnapshotsAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(Lines));
        await foreach (
            Snapshot line in JsonLinesReader.ReadAsync(
                lines,
                "zanubia.jsonl",
                static _ => { },
                cancellation: cancellation
            )
        )
        {
            yield return line;
        }
        yield return new Snapshot("file:qandalaft-notes.html", Encoding.UTF8.GetBytes(Page), SnapshotFormat.Html)
        {
            Collector = "file",
        };
        yield return new Snapshot("table:zanubia.csv", Encoding.UTF8.GetBytes(Table), SnapshotFormat.Table)
        {
            Collector = "table",
        };
    }

    /// <summary>Fails where a canary is in words, also where they are escaped for HTML, JSON or addresses.</summary>
    public static void AreAbsent(string where, string words)
    {
        foreach (
            string form in (string[])
                [words, System.Net.WebUtility.HtmlDecode(words), Uri.UnescapeDataString(words), Unescaped(words)]
        )
        {
            foreach (string canary in Words)
            {
                int at = form.IndexOf(canary, StringComparison.OrdinalIgnoreCase);
                Assert.True(
                    at < 0,
                    at < 0
                        ? ""
                        : $"{canary} is in {where}: …{form[Math.Max(0, at - 80)..Math.Min(form.Length, at + 80)]}…"
                );
            }
        }
    }

    /// <summary>Words without the \u escapes of JSON.</summary>
    private static string Unescaped(string words)
    {
        var plain = new StringBuilder(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (
                words[i] == '\\'
                && i + 5 < words.Length
                && words[i + 1] == 'u'
                && ushort.TryParse(
                    words.AsSpan(i + 2, 4),
                    System.Globalization.NumberStyles.HexNumber,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out ushort code
                )
            )
            {
                plain.Append((char)code);
                i += 5;
            }
            else
            {
                plain.Append(words[i]);
            }
        }
        return plain.ToString();
    }
}
