using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>Whom and what counter-isis names, in the spellings that readers meet; and that nothing of ../shared/data is missing, where that is there.</summary>
public sealed class CounterIsisKnowledgeTests
{
    private static readonly string Data = Path.Combine(CounterIsis.Root, "..", "shared", "data");

    [Theory]
    [InlineData("sy-hl-kobani", "عين العرب|كوباني|كوبانى|Kobani|Kobane|Kobanê|Ayn al-Arab")]
    [InlineData("iq-an-qaim", "القائم|al-Qaim|Al Qaim|Qaim")]
    [InlineData("sy-t-ainissa", "عين عيسى|Ain Issa|Ayn Issa")]
    [InlineData("sy-dy", "دير الزور|Deir ez-Zor|Deir Ezzor|Deir al-Zour|Dayr al-Zawr|Deir-ez-Zor|Der Zor")]
    [InlineData("sy-camp-hol", "مخيم الهول|al-Hol camp|Hol Camp|al-Hawl camp|Al Hol Camp")]
    [InlineData("sy-ha", "الحسكة|الحسكه|Hasakah|al-Hasaka|Hassakeh|Hasakeh")]
    [InlineData("sy-ha-qamishli", "القامشلي|القامشلى|Qamishli|Qamishlo|Qamişlo")]
    [InlineData("sy-prison-sinaa", "سجن غويران|سجن الصناعة")]
    [InlineData("sy-t-baghuz", "الباغوز|Baghuz|Baghouz")]
    [InlineData("iq-ni-sinjar", "سنجار|شنكال|Sinjar|Shingal")]
    [InlineData("iq-ni-talafar", "تلعفر|Tal Afar|Talafar")]
    [InlineData("iq-an-fallujah", "الفلوجة|Fallujah|Falluja")]
    [InlineData("iq-camp-jeddah1", "مخيم الجدعة|Jeddah 1 camp|Jada camp")]
    [InlineData("centcom-commander", "قائد القيادة المركزية|the CENTCOM commander")]
    [InlineData("cjtf-oir-spokesman", "المتحدث باسم التحالف|الناطق باسم التحالف الدولي|the coalition spokesman")]
    [InlineData("sdf-commander", "قائد قسد|the SDF commander")]
    [InlineData("asayish-spokesman", "المتحدث باسم الأسايش|the Asayish spokesman")]
    [InlineData("iq-cinc-spokesman", "المتحدث باسم القائد العام|الناطق باسم القائد العام للقوات المسلحة")]
    [InlineData("iq-joc-spokesman", "المتحدث باسم قيادة العمليات المشتركة|Joint Operations Command spokesman")]
    [InlineData("iq-smc-head", "رئيس خلية الإعلام الأمني")]
    [InlineData("al-hol-director", "مديرة مخيم الهول|the director of al-Hol camp")]
    [InlineData("un-rc-syria", "the UN resident coordinator in Syria")]
    [InlineData("un-sg", "الأمين العام للأمم المتحدة|the UN Secretary-General")]
    [InlineData("sohr-director", "مدير المرصد السوري|the head of the Syrian Observatory")]
    public void Names_AreKnownInTheirUsualSpellings(string id, string names)
    {
        Reader reader = CounterIsis.NewReader();
        foreach (string name in names.Split('|'))
        {
            string text = name.Any(c => c is >= '\u0600' and <= '\u06FF')
                ? $"ذكر ذلك {name} أمس."
                : $"That was near {name} yesterday.";
            IReadOnlyList<RecognisedName> found = reader.Explain(new DocumentInput("name", text)).Names;
            Assert.True(found.Any(one => one.Id == id), $"{name}: {string.Join(", ", found.Select(one => one.Id))}");
        }
    }

    [Fact]
    public void Ids_AreUnique() =>
        Assert.Equal(
            CounterIsis.Codebook.Entities.Count,
            CounterIsis.Codebook.Entities.Select(entity => entity.Id).Distinct(StringComparer.Ordinal).Count()
        );

    [Fact]
    public void EveryDistrict_IsAPlace()
    {
        HashSet<string> known = [.. CounterIsis.Codebook.Entities.Select(entity => entity.PCode).OfType<string>()];
        string[] missing =
        [
            .. Rows("pcodes.csv")
                .Where(row => row["level"] is "1" or "2" && row["pcode"].Length > 0 && !known.Contains(row["pcode"]))
                .Select(row => row["pcode"] + " " + row["name_en"]),
        ];
        Assert.Empty(missing);
    }

    [Fact]
    public void EveryPlaceActorAndState_IsKnown()
    {
        // Pairs of places ("Raqqa and Deir ez-Zor") are no places, and offices of one person are named otherwise here.
        string[] apart = ["sy-rdz", "iq-sy", "unsg", "rc-syria", "envoy"];
        HashSet<string> known = [.. CounterIsis.Codebook.Entities.Select(entity => entity.Id)];
        string[] missing =
        [
            .. Rows("places.csv")
                .Concat(Rows("actors.csv"))
                .Select(row => row["id"])
                .Where(id => !known.Contains(id) && !apart.Contains(id)),
        ];
        Assert.Empty(missing);
        HashSet<string> states =
        [
            .. CounterIsis
                .Codebook.Entities.Where(entity => entity.Kind == "state")
                .SelectMany(entity => entity.Names["en"]),
        ];
        Assert.True(Rows("states.csv").Count(row => states.Contains(row["name_en"])) >= 185);
    }

    /// <summary>Rows of a file of ../shared/data by column; skips the test where that is not there. The cells that are used hold no quotation marks.</summary>
    private static List<Dictionary<string, string>> Rows(string file)
    {
        string path = Path.Combine(Data, file);
        Assert.SkipUnless(
            File.Exists(path),
            "../shared/data is not here: what the codebook should know cannot be compared."
        );
        string[] lines = File.ReadAllLines(path);
        string[] columns = lines[0].Split(',');
        return
        [
            .. lines
                .Skip(1)
                .Select(line =>
                    Cells(line)
                        .Zip(columns)
                        .ToDictionary(cell => cell.Second, cell => cell.First, StringComparer.Ordinal)
                ),
        ];
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        int start = 0;
        bool quoted = false;
        for (int i = 0; i <= line.Length; i++)
        {
            quoted ^= i < line.Length && line[i] == '"';
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i].Trim('"'));
                start = i + 1;
            }
        }
        return cells;
    }
}
