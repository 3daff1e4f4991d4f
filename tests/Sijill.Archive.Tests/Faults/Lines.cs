using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sijill.Archive.Tests.Faults;

/// <summary>JSON Lines of our own with copies, disputes, and addresses that come again with another text. The same for the same number.</summary>
internal static class Lines
{
    private static readonly string[] Words =
    [
        "river",
        "road",
        "bridge",
        "market",
        "school",
        "farmers",
        "wheat",
        "the",
        "of",
        "and",
        "near",
        "behind",
        "closed",
        "opened",
        "night",
        "morning",
        "power",
        "water",
        "families",
        "town",
        "village",
        "old",
        "new",
        "left",
        "came",
        "back",
        "heard",
        "aircraft",
        "police",
        "asked",
        "rain",
        "month",
        "winter",
        "hills",
        "south",
        "north",
    ];

    private static readonly string[] Said =
    [
        "U.S. Central Command said its forces killed {0} ISIS members in Syria on {1} {2}, 2025.",
        "The Syrian Observatory for Human Rights said {0} ISIS members were killed in Syria on {1} {2}, 2025.",
        "Iraqi forces captured {0} ISIS members in Kirkuk on {1} {2}, 2025, the Joint Operations Command said.",
        "About {0} people lived in al-Hol camp on {1} {2}, 2025, according to the Syrian Observatory for Human Rights.",
    ];

    private static readonly string[] Months =
    [
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
    ];
    private static readonly string[] Outlets = ["centcom", "Reuters", "Shafaq News", "SOHR", "A Blog"];

    /// <summary>Writes a file of some documents; returns how many addresses it has.</summary>
    public static int Write(string path, int documents)
    {
        var random = new Random(documents);
        var texts = new List<string>();
        var ids = new HashSet<string>();
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (int i = 0; i < documents; i++)
        {
            bool again = i > 20 && random.Next(20) == 0;
            string id = "doc-" + (again ? random.Next(i) : i).ToString(CultureInfo.InvariantCulture);
            string text =
                i > 20 && random.Next(5) == 0
                    ? "(Agency) " + texts[random.Next(Math.Max(0, i - 300), i)]
                    : Fresh(random);
            texts.Add(text);
            ids.Add(id);
            file.WriteLine(
                JsonSerializer.Serialize(
                    new
                    {
                        id,
                        text,
                        published = $"2025-11-{1 + random.Next(28):00}",
                        outlet = Outlets[random.Next(Outlets.Length)],
                    }
                )
            );
        }
        return ids.Count;
    }

    private static string Fresh(Random random)
    {
        var text = new StringBuilder("People said");
        for (int i = 0; i < 60; i++)
        {
            text.Append(' ').Append(Words[random.Next(Words.Length)]);
        }
        text.Append(". ");
        string month = Months[random.Next(Months.Length)];
        return text.AppendFormat(
                CultureInfo.InvariantCulture,
                Said[random.Next(Said.Length)],
                random.Next(2, 40),
                month,
                1 + random.Next(28)
            )
            .ToString();
    }
}
