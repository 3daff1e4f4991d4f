using System.Globalization;
using System.Net;
using System.Text;
using Sijill.Bench.Corpus;

namespace Sijill.Bench.Site;

/// <summary>
/// `serve RECORD`: the program publishes a record of the corpus, and is asked over loopback. Times are told beside their floors; only a wrong answer fails.
/// `--small` makes a small record of its own and asks a little.
/// </summary>
internal sealed class SiteBench(string program, string record, bool small)
{
    private const int SmallRecord = 300;
    private const double MostMegabytes = 400;
    private const double LongestStart = 1.5;
    private const double LeastRate = 15_000;
    private readonly int _rounds = small ? 1 : 3;
    private readonly TimeSpan _round = TimeSpan.FromSeconds(small ? 1 : 4);
    private readonly int _rate = small ? 20 : 200;
    private readonly TimeSpan _open = TimeSpan.FromSeconds(small ? 4 : 30);
    private bool _right = true;

    /// <summary>Runs it; 0 where all answers were right, 1 where one was wrong, 2 where it cannot be run so.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        string program = DefaultProgram();
        string? record = null;
        bool small = false;
        for (int i = 1; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--small":
                    small = true;
                    break;
                case "--program" when i + 1 < args.Length:
                    program = args[++i];
                    break;
                case ['-', ..]:
                    return Usage();
                default:
                    record = args[i];
                    break;
            }
        }
        if (record is null && !small)
        {
            return Usage();
        }
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program} is not there: dotnet build src/Sijill -c Release");
            return 2;
        }
        string? own = record is null ? Directory.CreateTempSubdirectory("sijill-bench-").FullName : null;
        try
        {
            return await new SiteBench(program, record ?? await MadeAsync(program, own!).ConfigureAwait(false), small)
                .RunAsync()
                .ConfigureAwait(false);
        }
        finally
        {
            if (own is not null)
            {
                Directory.Delete(own, recursive: true);
            }
        }
    }

    private static int Usage()
    {
        Console.Error.WriteLine("usage: Sijill.Bench serve RECORD [--program FILE]");
        Console.Error.WriteLine("       Sijill.Bench serve --small [--program FILE]");
        return 2;
    }

    /// <summary>The program as it was built in the configuration of this bench.</summary>
    private static string DefaultProgram()
    {
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        return Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../Sijill", configuration, "sijill"));
    }

    private static async Task<string> MadeAsync(string program, string folder)
    {
        string file = Path.Combine(folder, "corpus.jsonl");
        CorpusCommand.Run(["corpus", SmallRecord.ToString(CultureInfo.InvariantCulture), file]);
        string record = Path.Combine(folder, "record");
        await SiteProgram.RunAsync(program, "add", file, "--record", record).ConfigureAwait(false);
        return record;
    }

    private async Task<int> RunAsync()
    {
        var addresses = new SiteAddresses(record);
        Say($"{addresses.Documents:n0} documents, {Environment.ProcessorCount} processors, load {Load()}, {program}");
        await StartsAsync().ConfigureAwait(false);
        using SiteProgram site = await SiteProgram.StartAsync(program, record).ConfigureAwait(false);
        await UncachedAsync(addresses, site).ConfigureAwait(false);
        await CachedAsync(addresses, site).ConfigureAwait(false);
        Row(
            "peak of memory",
            $"{site.PeakMegabytes:n0} MB",
            $"<= {MostMegabytes:n0} MB",
            site.PeakMegabytes <= MostMegabytes
        );
        Say($"(load at the end {Load()}; memory at the end {site.Megabytes:n0} MB)");
        return _right ? 0 : 1;
    }

    private async Task StartsAsync()
    {
        var times = new List<double>();
        for (int i = 0; i < (small ? 1 : 5); i++)
        {
            using SiteProgram site = await SiteProgram.StartAsync(program, record).ConfigureAwait(false);
            times.Add(site.UntilFirst.TotalSeconds);
        }
        times.Sort();
        Row(
            "start to the first page",
            $"{times[times.Count / 2]:0.00} s ({times[0]:0.00} to {times[^1]:0.00})",
            $"<= {LongestStart:0.0} s",
            times[times.Count / 2] <= LongestStart
        );
    }

    /// <summary>Each kind of page alone, and then all in turn.</summary>
    private async Task UncachedAsync(SiteAddresses addresses, SiteProgram site)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(site.Address),
            Timeout = TimeSpan.FromSeconds(60),
        };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
        var loop = new OpenLoop(client);
        int many = (int)(_rate * _open.TotalSeconds);
        (string Name, double? Floor, string Holds, Func<string> Next)[] kinds = [.. addresses.Kinds];
        List<(string, string)> Mixed(int count) =>
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => kinds[i % kinds.Length])
                    .Select(kind => (addresses.Fresh(kind.Next()), kind.Holds)),
            ];
        // Compiled and with its pages of the record in memory, as a server is after its first minute.
        await loop.AskAsync(Mixed(many / 3), Math.Max(10, _rate / 3)).ConfigureAwait(false);
        double before = site.ProcessorSeconds;
        double[] mixed = await loop.AskAsync(Mixed(many), _rate).ConfigureAwait(false);
        Say(
            $"all kinds in turn, {_rate} a second for {_open.TotalSeconds:0} s, none of them kept: {(site.ProcessorSeconds - before) * 1000 / many:0.0} ms of processor time each"
        );
        for (int kind = 0; kind < kinds.Length; kind++)
        {
            Latencies("  " + kinds[kind].Name, [.. mixed.Where((_, i) => i % kinds.Length == kind)], kinds[kind].Floor);
        }
        Say($"each kind alone, {_rate} a second for {_open.TotalSeconds / 3:0} s, none of them kept");
        await AloneAsync(kinds, many / 3, _rate).ConfigureAwait(false);
        int seldom = Math.Max(5, _rate / 20);
        Say($"what is asked less often, each alone, {seldom} a second for {_open.TotalSeconds / 3:0} s");
        await AloneAsync(addresses.Rare, (int)(seldom * _open.TotalSeconds / 3), seldom).ConfigureAwait(false);
        if (loop.Unanswered > 0)
        {
            Say($"(questions without an answer: {loop.Unanswered:n0})");
        }
        foreach (string wrong in loop.Wrong)
        {
            Wrong(wrong);
        }

        async Task AloneAsync(
            IReadOnlyList<(string Name, double? Floor, string Holds, Func<string> Next)> asked,
            int count,
            int rate
        )
        {
            foreach ((string name, double? floor, string holds, Func<string> next) in asked)
            {
                double start = site.ProcessorSeconds;
                (string, string)[] paths =
                [
                    .. Enumerable.Range(0, count).Select(_ => (addresses.Fresh(next()), holds)),
                ];
                double[] alone = await loop.AskAsync(paths, rate).ConfigureAwait(false);
                double each = (site.ProcessorSeconds - start) * 1000 / alone.Length;
                Latencies(string.Create(CultureInfo.InvariantCulture, $"  {name} ({each:0.0} ms)"), alone, floor);
            }
        }
    }

    /// <summary>Pages that are kept, and right after each the same bytes as a file of nginx.</summary>
    private async Task CachedAsync(SiteAddresses addresses, SiteProgram site)
    {
        var pages = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var asked = new List<(string Name, string Path, string Packing, string File)>();
        foreach (string packing in (string[])["identity", "br"])
        {
            foreach ((string name, string path) in addresses.Kept)
            {
                string file = $"{name}.{packing}";
                pages[file] = await PageAsync(site.Address + path, packing).ConfigureAwait(false);
                asked.Add((name, path, packing, file));
            }
        }
        using Nginx? nginx = small ? null : await Nginx.StartAsync(pages).ConfigureAwait(false);
        var loop = new ClosedLoop(small ? 4 : 32, _round);
        Say(
            $"pages that are kept, {ClosedLoop.Name}, median of {_rounds} rounds of {_round.TotalSeconds:0} s in turn with nginx (two workers, the same bytes as files)"
        );
        foreach ((string name, string path, string packing, string file) in asked)
        {
            var own = new List<double>();
            var other = new List<double>();
            for (int round = 0; round < _rounds; round++)
            {
                own.Add(await loop.RateAsync(site.Address + path, packing).ConfigureAwait(false));
                if (nginx is not null)
                {
                    other.Add(await loop.RateAsync($"{nginx.Address}/{file}", packing).ConfigureAwait(false));
                }
            }
            own.Sort();
            other.Sort();
            if (own[0] <= 0)
            {
                Wrong($"{path}, {packing}: an answer that was no page");
            }
            string beside =
                other.Count > 0 ? $"; nginx {other[other.Count / 2]:n0} ({other[0]:n0} to {other[^1]:n0})" : "";
            Row(
                string.Create(CultureInfo.InvariantCulture, $"  {name}, {packing}, {pages[file].Length:n0} bytes"),
                $"{own[own.Count / 2]:n0} a second ({own[0]:n0} to {own[^1]:n0}){beside}",
                $">= {LeastRate:n0}",
                own[own.Count / 2] >= LeastRate
            );
        }
    }

    /// <summary>A page as it is sent, asked twice: it has to be the same, and kept.</summary>
    private async Task<byte[]> PageAsync(string address, string packing)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(packing);
        byte[] first = await client.GetByteArrayAsync(address).ConfigureAwait(false);
        using HttpResponseMessage answer = await client.GetAsync(address).ConfigureAwait(false);
        byte[] again = await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
        if (
            answer.StatusCode != HttpStatusCode.OK
            || answer.Headers.Age is null
            || !again.AsSpan().SequenceEqual(first)
        )
        {
            Wrong($"{address}, {packing}: not kept as it was first answered");
        }
        if (
            packing == "br"
                ? !answer.Content.Headers.ContentEncoding.Contains("br")
                : !Encoding.UTF8.GetString(again).Contains("<main", StringComparison.Ordinal)
        )
        {
            Wrong($"{address}, {packing}: not the page, or not packed");
        }
        return again;
    }

    private static void Latencies(string name, double[] times, double? floor)
    {
        Array.Sort(times);
        double Within(double share) => times[Math.Min(times.Length - 1, (int)Math.Ceiling(share * times.Length) - 1)];
        FormattableString told =
            $"p50 {Within(0.5):0.0} ms, p99 {Within(0.99):0.0} ms, most {times[^1]:0.0} ms of {times.Length:n0}";
        if (floor is { } most)
        {
            Row(name, told, $"p99 <= {most:0} ms", Within(0.99) <= most);
        }
        else
        {
            Say($"{name, -42} {FormattableString.Invariant(told)}");
        }
    }

    private void Wrong(string what)
    {
        _right = false;
        Console.Error.WriteLine("wrong: " + what);
    }

    private static void Row(string what, FormattableString measured, FormattableString floor, bool reached) =>
        Console.WriteLine(
            $"{what, -42} {FormattableString.Invariant(measured)}; floor {FormattableString.Invariant(floor)}: {(reached ? "reached" : "NOT reached")}"
        );

    private static void Say(FormattableString what) => Console.WriteLine(FormattableString.Invariant(what));

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
