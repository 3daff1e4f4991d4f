using System.Globalization;
using System.Text;

namespace Sijill.Bench;

/// <summary>Texts made for measuring: news prose of our own words with one figure in about 500 characters. The same seed gives the same texts.</summary>
internal static class SampleTexts
{
    private const int CharactersAClaim = 500;

    private static readonly string[] ArabicFigures =
    [
        "أسفرت العملية في ريف دير الزور عن مقتل {0} من عناصر داعش. ",
        "واعتقلت القوات {0} مسلحاً قرب الحسكة، وفق بيان لقوات سوريا الديمقراطية. ",
        "يقيم في مخيم الهول نحو {0} ألف شخص. ",
        "وقالت القيادة إن {0} جنود أصيبوا بجروح خلال الهجوم. ",
        "وأعادت السلطات العراقية {0} عائلة من المخيم إلى الأنبار. ",
    ];

    private static readonly string[] ArabicFiller =
    [
        "وتشهد المنطقة منذ أسابيع حركة نشطة في الأسواق مع اقتراب موسم الحصاد، ويأمل المزارعون أن تكون الأمطار كافية هذا الموسم. ",
        "وأضاف المتحدث أن الجهات المعنية تتابع أوضاع الأهالي وتعمل على تأمين المياه والكهرباء في القرى المجاورة للطريق الدولي. ",
        "ويرى مراقبون أن الاستقرار في تلك المناطق يحتاج إلى دعم مستمر للخدمات والتعليم وفرص العمل، بعيداً عن التجاذبات السياسية. ",
        "من جهة أخرى، ناقش المجتمعون سبل تعزيز التعاون بين المؤسسات المحلية والمنظمات الإنسانية العاملة في شمال شرق سوريا. ",
    ];

    private static readonly string[] EnglishFigures =
    [
        "The raid near Deir ez-Zor killed {0} ISIS fighters. ",
        "Security forces arrested {0} suspects in Hasakah, the SDF said in a statement. ",
        "The al-Hol camp houses around {0},000 people. ",
        "The command said {0} soldiers were wounded in the attack. ",
        "Iraq repatriated {0} families from the camp to Anbar. ",
    ];

    private static readonly string[] EnglishFiller =
    [
        "Markets in the region have been busy for weeks as the harvest approaches, and farmers hope the rain will be enough this season. ",
        "The spokesman added that the authorities are following the situation of residents and working to secure water and electricity. ",
        "Observers say that stability in those areas needs steady support for services, education and jobs, far from political quarrels. ",
        "Elsewhere, participants discussed how local institutions and humanitarian organisations could work together in the northeast. ",
    ];

    /// <summary>Documents of 2,000 to 4,000 characters, and how many figures they hold.</summary>
    public static (string[] Texts, int Figures) Make(string language, int characters)
    {
        bool arabic = language == "ar";
        string[] figures = arabic ? ArabicFigures : EnglishFigures;
        string[] filler = arabic ? ArabicFiller : EnglishFiller;
        var texts = new List<string>();
        uint state = 20251112;
        int total = 0;
        int count = 0;
        while (total < characters)
        {
            var text = new StringBuilder();
            int length = 2000 + (int)(Next(ref state) % 2000);
            int sinceFigure = CharactersAClaim;
            while (text.Length < length)
            {
                if (sinceFigure >= CharactersAClaim)
                {
                    uint n = 3 + (Next(ref state) % 7);
                    text.AppendFormat(CultureInfo.InvariantCulture, figures[Next(ref state) % (uint)figures.Length], n);
                    sinceFigure = 0;
                    count++;
                }
                else
                {
                    string words = filler[Next(ref state) % (uint)filler.Length];
                    text.Append(words);
                    sinceFigure += words.Length;
                }
                if (Next(ref state) % 4 == 0)
                {
                    text.Append('\n');
                }
            }
            texts.Add(text.ToString());
            total += text.Length;
        }
        return ([.. texts], count);
    }

    private static uint Next(ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        return state >> 8;
    }
}
