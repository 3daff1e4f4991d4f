using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Sijill.Bench.Corpus;

/// <summary>`corpus N FILE [--by-day]`: the corpus as JSON Lines, and beside it, in FILE.truth.jsonl, which claims are one fact and which documents copies.</summary>
internal static class CorpusCommand
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(string[] args)
    {
        if (
            args is not [_, var number, var file, ..]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
        )
        {
            Console.Error.WriteLine("usage: Sijill.Bench corpus N FILE [--by-day]");
            return 2;
        }
        using FileStream texts = File.Create(file);
        using FileStream truth = File.Create(file + ".truth.jsonl");
        foreach (CorpusDocument document in Corpus.Of(count, OrderOf(args)))
        {
            texts.Write(Line(document));
            texts.WriteByte((byte)'\n');
            truth.Write(Truth(document));
            truth.WriteByte((byte)'\n');
        }
        return 0;
    }

    /// <summary>The order that is asked for.</summary>
    public static CorpusOrder OrderOf(string[] args) =>
        args.Contains("--by-day") ? CorpusOrder.ByDay : CorpusOrder.Heap;

    /// <summary>A document as a line of JSON, as `sijill add` takes it.</summary>
    public static byte[] Line(CorpusDocument document) =>
        Json(json =>
        {
            json.WriteString("id", IdOf(document.Number));
            json.WriteString("title", document.Title);
            json.WriteString("published", document.Published.ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("language", document.Language);
            json.WriteString("outlet", document.Outlet);
            json.WriteString("text", document.Text);
        });

    public static string IdOf(long number) => number.ToString("d8", CultureInfo.InvariantCulture);

    private static byte[] Truth(CorpusDocument document) =>
        Json(json =>
        {
            json.WriteString("id", IdOf(document.Number));
            json.WriteString("role", document.Role.ToString());
            json.WriteNumber("statement", document.Statement);
            json.WriteNumber("cluster", document.Cluster);
            json.WriteStartArray("claims");
            foreach (CorpusClaim claim in document.Claims)
            {
                json.WriteStartObject();
                json.WriteNumber("start", claim.Start);
                json.WriteNumber("end", claim.End);
                json.WriteNumber("fact", claim.Fact);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(8192);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return buffer.WrittenSpan.ToArray();
    }
}
