using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Tests;

/// <summary>Documents and claims for tests, in short words. Values: 24, &gt;22, &gt;=7, &lt;30000, &lt;=7000, ~3000, 25-30.</summary>
internal static class Given
{
    private static readonly Lazy<CompiledCodebook> Compiled = new(Compile);
    private static readonly Lazy<Parties> LazyParties = new(() => new Parties(Codebook));
    private static readonly Lazy<Gazetteer> LazyGazetteer = new(() => new Gazetteer(Codebook));

    public static string Root { get; } = FindRoot();

    /// <summary>The codebook that ships.</summary>
    public static CompiledCodebook Codebook => Compiled.Value;

    public static Parties Parties => LazyParties.Value;

    public static Gazetteer Gazetteer => LazyGazetteer.Value;

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A document with claims made by hand. Its text is what copies are told by.</summary>
    public static GivenDocument Document(
        string name,
        string outlet,
        string? published,
        string text,
        params GivenClaim[] claims
    )
    {
        string address = "https://example.org/" + name;
        Digest digest = Digest.OfText(text);
        DocumentKey key = DocumentKey.Of(address, digest);
        DateOnly? day = published is null ? null : Day(published);
        RecordClaim[] made = [.. claims.Select((claim, i) => claim.For(key, i, day))];
        return new GivenDocument(
            new RecordDocument
            {
                Key = key,
                Address = address,
                Text = digest,
                Language = "en",
                Published = day,
                PublishedFrom = day is null ? PublishedFrom.Unknown : PublishedFrom.Given,
                Outlet = Source(outlet),
                Speakers = RecordClaims.SpeakersOf(made),
                Sketch = CopySketch.Of(Tokenizer.Tokenize(text)),
                Length = text.Length,
            },
            made
        );
    }

    /// <summary>A document whose claims are read out of its text with the codebook that ships.</summary>
    public static GivenDocument Read(string name, string outlet, string? published, string text)
    {
        string address = "https://example.org/" + name;
        Digest digest = Digest.OfText(text);
        DocumentKey key = DocumentKey.Of(address, digest);
        DateOnly? day = published is null ? null : Day(published);
        DocumentReading reading = new Reader(Codebook).Read(new DocumentInput(name, text) { Published = day });
        IReadOnlyList<RecordClaim> claims = RecordClaims.From(reading, key);
        return new GivenDocument(
            new RecordDocument
            {
                Key = key,
                Address = address,
                Text = digest,
                Language = reading.Language,
                Published = day,
                PublishedFrom = PublishedFrom.Given,
                Outlet = Source(outlet),
                Speakers = RecordClaims.SpeakersOf(claims),
                Sketch = CopySketch.Of(Tokenizer.Tokenize(text)),
                Length = text.EnumerateRunes().Count(),
            },
            claims
        );
    }

    /// <summary>An id of the codebook; with a leading ~ a name that it does not hold.</summary>
    public static SourceRef Source(string id) =>
        id.Length == 0 ? SourceRef.Nobody
        : id[0] == '~' ? SourceRef.Unknown(id[1..])
        : SourceRef.Of(id);

    public static Bounds Value(string text)
    {
        string digits = text.TrimStart('<', '>', '=', '~');
        int dash = digits.IndexOf('-', StringComparison.Ordinal);
        decimal number = Number(dash < 0 ? digits : digits[..dash]);
        return text switch
        {
            ['>', '=', ..] => Bounds.AtLeast(number),
            ['>', ..] => Bounds.MoreThan(number),
            ['<', '=', ..] => Bounds.AtMost(number),
            ['<', ..] => Bounds.FewerThan(number),
            ['~', ..] when dash >= 0 => Bounds.Vague(number, Number(digits[(dash + 1)..])),
            ['~', ..] => Bounds.About(number),
            _ when dash >= 0 => Bounds.Between(number, Number(digits[(dash + 1)..])),
            _ => Bounds.Exactly(number),
        };
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    private static CompiledCodebook Compile() =>
        CodebookCompiler.Compile([
            .. Directory
                .EnumerateFiles(Path.Combine(Root, "codebooks", "counter-isis"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(file => new CodebookSource(Path.GetFileName(file), File.ReadAllText(file))),
        ]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sijill.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("Sijill.slnx stands in no folder above the tests.");
    }
}
