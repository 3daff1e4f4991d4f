using SharpFuzz;
using Sijill.Intake;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

// Bytes from outside in each format that has a parser. A crash is an exception, a stack that overflows, or a run that passes the fuzzer's time.
//   Sijill.Fuzz pages|lines|tables|text            under afl-fuzz
//   Sijill.Fuzz pages|lines|tables|text FILE…      each file once: to see a finding again
SnapshotFormat? format = args.FirstOrDefault() switch
{
    "pages" => SnapshotFormat.Html,
    "lines" => SnapshotFormat.JsonDocument,
    "tables" => SnapshotFormat.Table,
    "text" => SnapshotFormat.PlainText,
    _ => null,
};
if (format is not { } known)
{
    await Console.Error.WriteLineAsync("Sijill.Fuzz pages|lines|tables|text [FILE…]");
    return 2;
}
if (args.Length == 1)
{
    Fuzzer.Run(stream => Read(stream, known));
    return 0;
}
foreach (string file in args[1..])
{
    using FileStream stream = File.OpenRead(file);
    Read(stream, known);
    Console.WriteLine("read " + file);
}
return 0;

static void Read(Stream stream, SnapshotFormat format)
{
    using var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    if (format == SnapshotFormat.JsonDocument)
    {
        bytes.Position = 0;
        foreach (
            Snapshot line in JsonLinesReader
                .ReadAsync(bytes, "fuzz.jsonl", static _ => { }, new IntakeLimits { LineBytes = 4096 })
                .ToBlockingEnumerable()
        )
        {
            _ = Conversion.Convert(line);
        }
        return;
    }
    _ = Conversion.Convert(new Snapshot("https://page.example/", bytes.ToArray(), format) { Collector = "fuzz" });
}
