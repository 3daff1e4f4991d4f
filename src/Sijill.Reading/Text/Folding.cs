using System.Collections.Frozen;

namespace Sijill.Reading.Text;

/// <summary>
/// Folds spellings of one word together, character by character: tashkeel, tatweel and bidi marks go;
/// ا/أ/إ/آ, ى/ي, ة/ه, ؤ/و, ئ/ي, presentation forms, Persian letters and digits become one; Latin is lower-cased and bare of accents.
/// Kurdish ە is never folded into ه.
/// </summary>
public static class Folding
{
    /// <summary>The longest run that one character can become.</summary>
    public const int MaxExpansion = 18;

    private const char Dropped = '\0';
    private const char Expanded = '\uFFFF';

    // Ligatures that become more than one character. Declared before the table, which is built from it.
    private static readonly FrozenDictionary<char, string> Expansions = new Dictionary<char, string>
    {
        ['\uFEF5'] = "لا",
        ['\uFEF6'] = "لا",
        ['\uFEF7'] = "لا",
        ['\uFEF8'] = "لا",
        ['\uFEF9'] = "لا",
        ['\uFEFA'] = "لا",
        ['\uFEFB'] = "لا",
        ['\uFEFC'] = "لا",
        ['\uFDF2'] = "الله",
        ['\uFDFA'] = "صلي الله عليه وسلم",
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['Æ'] = "ae",
        ['œ'] = "oe",
        ['Œ'] = "oe",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
    }.ToFrozenDictionary();

    // For each character its folded form, Dropped, or Expanded where Expansions has more than one.
    private static readonly char[] Table = Build();

    /// <summary>Writes the folded form of one character. Returns how many characters were written (0, 1 or more).</summary>
    public static int Append(char c, Span<char> destination)
    {
        char folded = Table[c];
        switch (folded)
        {
            case Dropped:
                return 0;
            case Expanded:
                string expansion = Expansions[c];
                expansion.CopyTo(destination);
                return expansion.Length;
            default:
                destination[0] = folded;
                return 1;
        }
    }

    /// <summary>The folded form of a short text: an alias, a word of a codebook.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new char[text.Length + MaxExpansion];
        int n = 0;
        foreach (char c in text)
        {
            if (buffer.Length - n < MaxExpansion)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
            n += Append(c, buffer.AsSpan(n));
        }
        return new string(buffer, 0, n);
    }

    /// <summary>Whether the character leaves nothing behind: a vowel sign, tatweel, a bidi or zero-width mark.</summary>
    public static bool IsDropped(char c) => Table[c] == Dropped;

    /// <summary>Whether the character is a letter of Arabic script.</summary>
    public static bool IsArabicLetter(char c) =>
        c
            is (>= '\u0620' and <= '\u064A')
                or (>= '\u066E' and <= '\u06D3')
                or '\u06D5'
                or (>= '\u06EE' and <= '\u06EF')
                or (>= '\u06FA' and <= '\u06FF')
                or (>= '\u0750' and <= '\u077F')
                or (>= '\uFB50' and <= '\uFDFD')
                or (>= '\uFE70' and <= '\uFEFC');

    private static char[] Build()
    {
        var table = new char[65536];
        for (int i = 1; i < table.Length; i++)
        {
            table[i] = char.ToLowerInvariant((char)i);
        }
        DropMarks(table);
        Map(table, "أإآٱىیېکڪةؤئھہۀۃ", "اااايييككهويههههه");
        for (int d = 0; d < 10; d++)
        {
            table['\u0660' + d] = (char)('0' + d);
            table['\u06F0' + d] = (char)('0' + d);
            table['\uFF10' + d] = (char)('0' + d);
        }
        Map(table, "\u00A0\u2002\u2003\u2007\u2009\u202F\u3000\t", "        ");
        Map(table, "’‘ʼʻ`´ʿʾ", "''''''''");
        Map(table, "‐‑‒–—―−", "-------");
        FoldLatin(table);
        FoldPresentationForms(table);
        foreach (char c in Expansions.Keys)
        {
            table[c] = Expanded;
        }
        return table;
    }

    private static void DropMarks(char[] table)
    {
        ReadOnlySpan<(char From, char To)> ranges =
        [
            ('\u0610', '\u061A'),
            ('\u0640', '\u0640'),
            ('\u064B', '\u065F'),
            ('\u0670', '\u0670'),
            ('\u06D6', '\u06DC'),
            ('\u06DF', '\u06E8'),
            ('\u06EA', '\u06ED'),
            ('\u0300', '\u036F'),
            ('\u00AD', '\u00AD'),
            ('\u200B', '\u200F'),
            ('\u202A', '\u202E'),
            ('\u2060', '\u2069'),
            ('\uFEFF', '\uFEFF'),
        ];
        foreach ((char from, char to) in ranges)
        {
            for (int c = from; c <= to; c++)
            {
                table[c] = Dropped;
            }
        }
    }

    private static void Map(char[] table, string from, string to)
    {
        for (int i = 0; i < from.Length; i++)
        {
            table[from[i]] = to[i];
        }
    }

    private static void FoldLatin(char[] table)
    {
        string[] groups =
        [
            "aàáâãäåāăą",
            "cçćč",
            "dďđð",
            "eèéêëēėęě",
            "gğģ",
            "iìíîïīįı",
            "kķ",
            "lľł",
            "nñńň",
            "oòóôõöøōő",
            "rŕř",
            "sşśšș",
            "tţťțþ",
            "uùúûüūůű",
            "yýÿ",
            "zźżž",
        ];
        foreach (string group in groups)
        {
            foreach (char c in group)
            {
                table[c] = group[0];
                table[char.ToUpperInvariant(c)] = group[0];
            }
        }
        table['İ'] = 'i';
    }

    private static void FoldPresentationForms(char[] table)
    {
        // Forms-B in code order from U+FE80: each letter with the number of its shapes.
        const string letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";
        const string shapes = "122224242444442222444444444444444224";
        int code = 0xFE80;
        for (int i = 0; i < letters.Length; i++)
        {
            for (int k = 0; k < shapes[i] - '0'; k++)
            {
                table[code++] = table[letters[i]];
            }
        }
        Map(table, "ﭐﭑﭖﭗﭘﭙﭺﭻﭼﭽﮊﮋﮎﮏﮐﮑﮒﮓﮔﮕﮦﮧﮨﮩﯼﯽﯾﯿ", "ااپپپپچچچچژژككككگگگگههههيييي");
    }
}
