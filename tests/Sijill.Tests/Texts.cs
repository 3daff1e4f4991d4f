using System.Globalization;
using System.Text;

namespace Sijill.Tests;

/// <summary>Texts of the tests. What they tell is invented.</summary>
internal static class Texts
{
    public const string English = "The SDF said that 12 ISIS fighters were killed in Raqqa on 3 March 2025.";

    public const string Arabic = "أعلنت قوات سوريا الديمقراطية مقتل 12 من عناصر تنظيم داعش في الرقة في 3 آذار 2025.";

    /// <summary>A text without anything that the codebook describes.</summary>
    public const string Nothing = "The weather was fine, and nobody came.";

    public static string Sample(string name) => Path.Combine(SijillProgram.Root, "samples", name);

    /// <summary>As many documents, each unlike the others, as JSON Lines; one of every hundred is long.</summary>
    public static async Task WriteLinesAsync(Stream stream, int documents)
    {
        var line = new StringBuilder();
        for (int i = 0; i < documents; i++)
        {
            line.Clear()
                .Append(CultureInfo.InvariantCulture, $"{{\"id\":\"{i}\",\"published\":\"2025-11-12\",\"text\":\"");
            for (int k = 0; k < (i % 100 == 0 ? 20 : 2); k++)
            {
                line.Append(
                    CultureInfo.InvariantCulture,
                    $"The SDF said that {i + k + 2} ISIS fighters of group{i}x{k} were killed near Raqqa. "
                );
                line.Append(
                    CultureInfo.InvariantCulture,
                    $"وأعلنت القوات عودة {i + k + 3} عائلة من مخيم الهول إلى العراق منذ {1 + (i % 27)} تشرين الأول. "
                );
            }
            line.Append("\"}\n");
            await stream.WriteAsync(Encoding.UTF8.GetBytes(line.ToString()));
        }
    }
}
