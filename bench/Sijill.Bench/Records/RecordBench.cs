using System.Diagnostics;
using System.Globalization;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Bench.Corpus;
using Sijill.Intake.JsonLines;

namespace Sijill.Bench.Records;

/// <summary>
/// `record N [--by-day] [--full]`: JSON Lines to a committed record (read, clustered, reconciled, indexed), what it costs, how it agrees with the truth, how fast it answers. More than 200,000
/// documents only with --full; --keep FOLDER leaves the record there. Ends with 1 where an answer was wrong; floors that were missed are told, since they depend on the machine.
/// </summary>
internal static class RecordBench
{
    private const long MostWithoutFull = 200_000;
    private const double Floor = 0.98;

    public static async Task<int> RunAsync(string[] args)
    {
        if (
            args is not [_, var number, ..]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            || (count > MostWithoutFull && !args.Contains("--full"))
        )
        {
            await Console.Error.WriteLineAsync("usage: Sijill.Bench record N [--by-day] [--full] [--keep FOLDER]");
            return 2;
        }
        CorpusOrder order = CorpusCommand.OrderOf(args);
        string folder = Directory.CreateTempSubdirectory("sijill-bench-").FullName;
        try
        {
            string file = Path.Combine(folder, "corpus.jsonl");
            using (FileStream made = File.Create(file))
            {
                foreach (CorpusDocument document in Corpus.Corpus.Of(count, order))
                {
                    made.Write(CorpusCommand.Line(document));
                    made.WriteByte((byte)'\n');
                }
            }
            Knowledge knowledge = CodebookFolder.Knowledge();
            string record =
                args.SkipWhile(static a => a != "--keep").Skip(1).FirstOrDefault() ?? Path.Combine(folder, "record");
            bool right = await AddAsync(file, record, knowledge, count);
            if (args.Contains("--add-only"))
            {
                return right ? 0 : 1;
            }
            right &= Compare(record, order);
            right &= Ask(record, knowledge, count, order);
            using (var reader = RecordReader.Open(record))
            {
                right &= new SiteQuestions(reader, knowledge).Ask();
            }
            return right ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>`ask RECORD N [--by-day]`: the questions of <c>record</c> alone, to a record of the corpus that is there already.</summary>
    public static int Ask(string[] args)
    {
        if (
            args is not [_, var record, var number, ..]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
        )
        {
            Console.Error.WriteLine("usage: Sijill.Bench ask RECORD N [--by-day]");
            return 2;
        }
        return Ask(record, CodebookFolder.Knowledge(), count, CorpusCommand.OrderOf(args)) ? 0 : 1;
    }

    private static async Task<bool> AddAsync(string file, string record, Knowledge knowledge, long count)
    {
        GC.Collect();
        Machine.ForgetPeak();
        double processor = Machine.ProcessorSeconds();
        long allocated = GC.GetTotalAllocatedBytes();
        long start = Stopwatch.GetTimestamp();
        var summary = new AddSummary();
        using (RecordArchive archive = RecordArchive.Open(record, knowledge, TimeProvider.System))
        {
            using FileStream lines = File.OpenRead(file);
            await archive.AddAsync(
                JsonLinesReader.ReadAsync(lines, "corpus", static _ => { }),
                new AddOptions(),
                summary,
                new Tenths(count)
            );
        }
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        processor = Machine.ProcessorSeconds() - processor;
        double peak = Machine.PeakMegabytes();
        long size = new DirectoryInfo(record).EnumerateFiles().Sum(static f => f.Length);
        Tell($"documents            {count}, {new FileInfo(file).Length / (double)count:0} bytes of JSON each");
        Tell($"elapsed              {seconds:0.0} s, {count / seconds:0} documents/s");
        Tell(
            $"processor            {processor:0.0} s, {processor / count * 1000:0.000} ms a document, {2 * count / processor:0} documents/s of two cores"
        );
        Tell($"allocated            {(GC.GetTotalAllocatedBytes() - allocated) / count / 1024.0:0.0} KiB a document");
        Tell($"peak of memory       {peak:0} MB");
        Tell($"record               {size / (double)count:0} bytes a document");
        Tell(
            $"claims               {summary.Claims}, {summary.Claims / (double)count:0.00} a document; {summary.Findings} findings new or changed"
        );
        return summary.Added == count && summary.Failed == 0
            || Wrong($"{summary.Added} added, {summary.Failed} failed");
    }

    private static bool Compare(string record, CorpusOrder order)
    {
        var accuracy = Accuracy.Of(record, order);
        Tell(
            $"figures read         {accuracy.Read} of {accuracy.Written}; {accuracy.Invented} claims of nothing written"
        );
        Tell(
            $"findings by pairs    precision {accuracy.Findings.Precision:0.0000}, recall {accuracy.Findings.Recall:0.0000} of {accuracy.Findings.Pairs}"
        );
        Tell(
            $"copies by pairs      precision {accuracy.Copies.Precision:0.0000}, recall {accuracy.Copies.Recall:0.0000} of {accuracy.Copies.Pairs}"
        );
        return (
                accuracy.Findings is { Precision: >= Floor, Recall: >= Floor }
                && accuracy.Copies is { Precision: >= Floor, Recall: >= Floor }
            ) || Wrong("less than 0.98");
    }

    private static bool Ask(string record, Knowledge knowledge, long count, CorpusOrder order)
    {
        using RecordReader reader = RecordReader.Open(record);
        var questions = new Questions(reader, knowledge, count, order);
        Tell("search               ", questions.Search());
        Tell("series               ", questions.Series());
        return questions.Wrong.Count == 0
            || Wrong(string.Join('\n', questions.Wrong.Take(20)) + $"\n{questions.Wrong.Count} answers are wrong");
    }

    private static void Tell(string what, Latencies latencies) =>
        Tell(
            $"{what}p50 {latencies.Within(0.5):0.0} ms, p99 {latencies.Within(0.99):0.0} ms, most {latencies.Within(1):0.0} ms of {latencies.Count}"
        );

    private static void Tell(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static bool Wrong(string why)
    {
        Console.Error.WriteLine(why);
        return false;
    }
}
