using System.Diagnostics;
using System.Globalization;
using System.Text;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;

namespace Sijill.Bench;

/// <summary>From text to claims on one core: MB of UTF-8 a second and bytes allocated a byte, with the shipped codebook and with 10, 500 and 5,000 patterns.</summary>
internal static class ReadingBench
{
    private static readonly DateOnly Day = new(2025, 11, 12);

    /// <summary>Prints one line a case. Every case asserts how many claims it gives: a fast reader that reads nothing would be no use.</summary>
    public static int Run(string[] args)
    {
        bool small = args.Contains("--small");
        int characters = small ? 40_000 : 2_000_000;
        int rounds = small ? 1 : 7;
        Console.WriteLine(
            "| Language | Patterns | MB of UTF-8/s, median | min | max | bytes allocated a byte | claims | figures written |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        bool all = true;
        foreach (string language in (string[])["ar", "en"])
        {
            (string[] texts, int figures) = SampleTexts.Make(language, characters);
            foreach (int patterns in (int[])[0, 10, 500, 5000])
            {
                CompiledCodebook codebook = CodebookFolder.Compile(patterns);
                all &= Measure(language, patterns, codebook, texts, figures, rounds);
            }
        }
        return all ? 0 : 1;
    }

    private static bool Measure(
        string language,
        int patterns,
        CompiledCodebook codebook,
        string[] texts,
        int figures,
        int rounds
    )
    {
        var reader = new Reader(codebook);
        long bytes = texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        int claims = Read(reader, texts); // warms the caches and the compiler
        var rates = new List<double>();
        long allocated = 0;
        for (int round = 0; round < rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            int again = Read(reader, texts);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            rates.Add(bytes / 1_000_000.0 / seconds);
            if (again != claims)
            {
                Console.Error.WriteLine($"{language}: {claims} claims, then {again}: the reader is not deterministic.");
                return false;
            }
        }
        rates.Sort();
        string name =
            patterns == 0
                ? codebook.Patterns.Count.ToString(CultureInfo.InvariantCulture) + " (shipped)"
                : codebook.Patterns.Count.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {language} | {name} | {rates[rates.Count / 2]:0.00} | {rates[0]:0.00} | {rates[^1]:0.00} | {allocated / (double)bytes:0.0} | {claims} | {figures} |"
            )
        );
        bool right = patterns != 0 || (claims >= figures * 0.9 && claims <= figures * 1.1);
        if (!right)
        {
            Console.Error.WriteLine($"{language}: {claims} claims for {figures} figures.");
        }
        return right;
    }

    private static int Read(Reader reader, string[] texts)
    {
        int claims = 0;
        for (int i = 0; i < texts.Length; i++)
        {
            claims += reader
                .Read(new DocumentInput("b", texts[i]) { Published = Day })
                .Claims.Sum(c => c.Kind == "figure" ? 1 + c.Also.Count : 0);
        }
        return claims;
    }
}
