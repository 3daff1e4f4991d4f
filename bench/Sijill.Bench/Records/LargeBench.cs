using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Bench.Corpus;
using Sijill.Intake.Snapshots;

namespace Sijill.Bench.Records;

/// <summary>`large N`: one fact that N documents tell in words of their own, then one text with N/10 copies, over many commits: what each commit costs as they grow.</summary>
internal static class LargeBench
{
    public static async Task<int> RunAsync(string[] args)
    {
        if (
            args is not [_, var number]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count)
        )
        {
            await Console.Error.WriteLineAsync("usage: Sijill.Bench large N");
            return 2;
        }
        Knowledge knowledge = CodebookFolder.Knowledge();
        await AddAsync("one fact", knowledge, count, copies: false);
        await AddAsync("one text", knowledge, count / 10, copies: true);
        return 0;
    }

    private static async Task AddAsync(string name, Knowledge knowledge, int count, bool copies)
    {
        string folder = Directory.CreateTempSubdirectory("sijill-bench-").FullName;
        try
        {
            using RecordArchive archive = RecordArchive.Open(folder, knowledge, TimeProvider.System);
            for (int batch = 0; batch < 10; batch++)
            {
                double processor = Machine.ProcessorSeconds();
                long start = Stopwatch.GetTimestamp();
                // In ten additions of some commits each, as copies come in over days.
                for (int part = 0; part < 4; part++)
                {
                    int from = ((batch * 4) + part) * count / 40;
                    int to = ((batch * 4) + part + 1) * count / 40;
                    await archive.AddAsync(Snapshots(from, to, copies), new AddOptions(), new AddSummary());
                }
                processor = Machine.ProcessorSeconds() - processor;
                long size = new DirectoryInfo(folder).EnumerateFiles().Sum(static f => f.Length);
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{name}: up to {(batch + 1) * count / 10} documents: {Stopwatch.GetElapsedTime(start).TotalSeconds:0.00} s, processor {processor * 1000 / (count / 10.0):0.00} ms a document, {size >> 20} MB"
                    )
                );
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async IAsyncEnumerable<Snapshot> Snapshots(
        int from,
        int to,
        bool copies,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await Task.CompletedTask;
        for (int i = from; i < to; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            CorpusDocument made = copies ? Copy(i) : OfOneFact(i);
            yield return new Snapshot($"jsonl:large#{i}", CorpusCommand.Line(made), SnapshotFormat.JsonDocument)
            {
                Collector = "jsonl",
                Line = i + 1,
            };
        }
    }

    private static CorpusDocument OfOneFact(int number)
    {
        CorpusDocument made = Corpus.Corpus.At(number * 20L);
        return made with
        {
            Number = number,
            Outlet = "Outlet " + (number % 500).ToString(CultureInfo.InvariantCulture),
            Text = CorpusFacts.Tell(77, 11 + (number % 3), made.Language == "ar") + " " + made.Text,
        };
    }

    private static CorpusDocument Copy(int number)
    {
        CorpusDocument made = Corpus.Corpus.At(0);
        var own = new Dice((ulong)number + 99);
        var text = new StringBuilder();
        Filler.Append(text, ref own, made.Language == "ar");
        return made with
        {
            Number = number,
            Outlet = "Outlet " + number.ToString(CultureInfo.InvariantCulture),
            Text = text.Append(made.Text).ToString(),
        };
    }
}
