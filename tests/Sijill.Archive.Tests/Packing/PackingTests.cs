using CsCheck;
using Sijill.Archive.Packing;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Archive.Tests.Packing;

/// <summary>What is written is read as it was; bytes that were cut or changed are refused or tell something else, and nothing else happens.</summary>
public sealed class PackingTests
{
    private static readonly DateOnly Said = new(2025, 11, 6);

    [Fact]
    public void AReading_IsReadAsItWasWritten() =>
        Any.Reading.Sample(
            static reading =>
            {
                RecordReading expected = reading with
                {
                    Claims = [.. reading.Claims.Select(static claim => claim with { Said = Said })],
                };
                RecordReading read = ReadingBytes.Read(ReadingBytes.Of(reading), Any.Document, Said);
                Assert.Equivalent(expected, read, strict: true);
                Assert.Equal(ReadingBytes.Of(reading), ReadingBytes.Of(read));
            },
            iter: 200
        );

    [Fact]
    public void AFinding_IsReadAsItWasWritten() =>
        Any.Finding.Sample(
            static finding =>
            {
                Finding read = FindingBytes.Read(FindingBytes.Of(finding));
                Assert.Equivalent(finding, read, strict: true);
                Assert.Equal(FindingBytes.Of(finding), FindingBytes.Of(read));
            },
            iter: 200
        );

    [Fact]
    public void FindingsReadTogether_AreReadAsAlone() =>
        Any
            .Finding.Array[1, 40]
            .Sample(
                static findings =>
                {
                    var parts = new RepeatedParts();
                    var figures = new RepeatedParts();
                    foreach (byte[] bytes in findings.Concat(findings).Select(FindingBytes.Of))
                    {
                        Finding alone = FindingBytes.Read(bytes);
                        Assert.Equivalent(alone, FindingBytes.Read(bytes, parts), strict: true);
                        Finding figure = FindingBytes.Figures(bytes, figures);
                        Assert.Equivalent(alone.Subject, figure.Subject, strict: true);
                        Assert.Equal(
                            (alone.Time, alone.Status, alone.Best, alone.Range),
                            (figure.Time, figure.Status, figure.Best, figure.Range)
                        );
                        Assert.Equal(
                            alone.Members.Select(static member => (member.Claim, member.Role)),
                            figure.Members.Select(static member => (member.Claim, member.Role))
                        );
                    }
                },
                iter: 100
            );

    [Fact]
    public void OfFindingsCutOrChanged_NoFiguresAreTakenBeyondTheirEnd() =>
        Gen.Select(Any.Finding, Gen.Int, Gen.Byte)
            .Sample(
                static (finding, at, other) =>
                {
                    byte[] bytes = FindingBytes.Of(finding);
                    bytes[(int)((uint)at % bytes.Length)] = other;
                    Read(bytes, static b => FindingBytes.Of(FindingBytes.Figures(b, new RepeatedParts())));
                    Read(bytes[..^1], static b => FindingBytes.Of(FindingBytes.Figures(b, new RepeatedParts())));
                }
            );

    [Fact]
    public void AnAct_IsReadAsItWasWritten() =>
        Any.Act.Sample(static act =>
        {
            Act read = ActBytes.Read(ActBytes.Of(act), act.Order);
            Assert.Equal(act.GetType(), read.GetType());
            Assert.Equivalent(act, read, strict: true);
            Assert.Equal(ActBytes.Of(act), ActBytes.Of(read));
        });

    [Fact]
    public void ACodebook_IsReadAsItWasWritten()
    {
        CodebookSource[] sources =
        [
            new("actors.yaml", "- id: a\n"),
            new("empty.yaml", ""),
            new("أسماء.yaml", new string('ق', 5000)),
        ];
        Assert.Equal(sources, CodebookBytes.Read(CodebookBytes.Of(sources)));
    }

    [Fact]
    public void AReadingCutOrChanged_NeverPassesForItself() =>
        Gen.Select(Any.Reading, Gen.Int, Gen.Byte)
            .Sample(
                static (reading, at, other) =>
                    Hold(
                        ReadingBytes.Of(reading),
                        at,
                        other,
                        static bytes => ReadingBytes.Of(ReadingBytes.Read(bytes, Any.Document, Said))
                    )
            );

    [Fact]
    public void AFindingCutOrChanged_NeverPassesForItself() =>
        Gen.Select(Any.Finding, Gen.Int, Gen.Byte)
            .Sample(
                static (finding, at, other) =>
                    Hold(FindingBytes.Of(finding), at, other, static bytes => FindingBytes.Of(FindingBytes.Read(bytes)))
            );

    [Fact]
    public void AnActCutOrChanged_NeverPassesForItself() =>
        Gen.Select(Any.Act, Gen.Int, Gen.Byte)
            .Sample(
                static (act, at, other) =>
                    Hold(ActBytes.Of(act), at, other, static bytes => ActBytes.Of(ActBytes.Read(bytes, 7)))
            );

    [Fact]
    public void AnyBytes_AreRefusedOrRead() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(static bytes =>
            {
                if (bytes.Length > 0)
                {
                    bytes[0] = 1;
                }
                Read(bytes, static b => ReadingBytes.Of(ReadingBytes.Read(b, Any.Document, Said)));
                Read(bytes, static b => FindingBytes.Of(FindingBytes.Read(b)));
                Read(bytes, static b => ActBytes.Of(ActBytes.Read(b, 7)));
                Read(bytes, static b => CodebookBytes.Of(CodebookBytes.Read(b)));
            });

    [Fact]
    public void PackedBytes_AreUnpackedAsTheyWere_OrRefused() =>
        Gen.Select(Gen.Byte.Array[0, 40], Gen.Int[0, 60], Gen.Int, Gen.Byte, Gen.Int)
            .Sample(
                static (piece, times, at, other, size) =>
                {
                    byte[] bytes = [.. Enumerable.Repeat(piece, times).SelectMany(static b => b)];
                    var packed = PackedBytes.Of(bytes);
                    Assert.Equal(bytes, packed.Unpack());
                    Assert.True(packed.Bytes.Length <= bytes.Length);
                    if (size != bytes.Length)
                    {
                        Assert.Throws<FormatException>(() => (packed with { Size = size }).Unpack());
                    }
                    if (packed.Packed)
                    {
                        byte[] changed = [.. packed.Bytes];
                        changed[(int)((uint)at % changed.Length)] = other;
                        Read(changed, b => (packed with { Bytes = b }).Unpack());
                        Assert.Throws<FormatException>(() => (packed with { Bytes = packed.Bytes[..^1] }).Unpack());
                    }
                }
            );

    private static void Hold(byte[] bytes, int at, byte other, Func<byte[], byte[]> again)
    {
        int place = (int)((uint)at % bytes.Length);
        Assert.Throws<FormatException>(() => again(bytes[..place]));
        Assert.Throws<FormatException>(() => again([.. bytes, other]));
        byte[] changed = [.. bytes];
        changed[place] = other;
        if (other != bytes[place] && Read(changed, again) is { } read)
        {
            // It tells something else, in its one spelling.
            Assert.NotEqual(bytes, read);
        }
    }

    /// <summary>What comes of reading some bytes; null where they are refused.</summary>
    private static byte[]? Read(byte[] bytes, Func<byte[], byte[]> again)
    {
        try
        {
            return again(bytes);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
