using System.Collections;
using System.Reflection;
using CsCheck;
using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Packing;
using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>A packed codebook is the codebook; what is no pack is refused.</summary>
public sealed class CodebookPackTests
{
    private const int HeaderLength = 8 + 4 + 32;

    private static readonly Lazy<byte[]> Pack = new(() => CodebookPack.Write(CounterIsis.Codebook));

    // Small, with something of every kind: its every byte can be tried.
    private static readonly Lazy<CompiledCodebook> Starter = new(() =>
        CodebookCompiler.Compile(CodebookStarter.Files("small"))
    );

    [Fact]
    public void UnpackedCodebook_EqualsTheCompiled_InEveryField()
    {
        AssertSame(CounterIsis.Codebook, CodebookPack.Read(Pack.Value), "codebook");
        AssertSame(Starter.Value, CodebookPack.Read(CodebookPack.Write(Starter.Value)), "starter");
    }

    [Fact]
    public void UnpackedCodebook_GivesTheSameReadings()
    {
        Reader compiled = CounterIsis.NewReader();
        var unpacked = new Reader(CodebookPack.Read(Pack.Value));
        foreach (DocumentInput document in ReadingTexts.All)
        {
            Assert.Equal(ReadingTexts.Write(compiled.Read(document)), ReadingTexts.Write(unpacked.Read(document)));
        }
    }

    [Fact]
    public void PackOfAPack_IsThePack() => Assert.Equal(Pack.Value, CodebookPack.Write(CodebookPack.Read(Pack.Value)));

    [Fact]
    public void AnotherVersion_IsRefusedByName()
    {
        byte[] pack = [.. Pack.Value];
        pack[8]++;

        var refused = Assert.Throws<MalformedPackException>(() => CodebookPack.Read(pack));

        Assert.Contains($"version {CodebookPack.Version + 1}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyChangedByte_IsRefused()
    {
        byte[] pack = CodebookPack.Write(Starter.Value);
        Gen.Select(Gen.Int[0, pack.Length - 1], Gen.Byte[1, 255])
            .Sample(
                (at, change) =>
                {
                    byte[] changed = [.. pack];
                    changed[at] ^= change;
                    Assert.Throws<MalformedPackException>(() => CodebookPack.Read(changed));
                },
                iter: 500
            );
    }

    [Fact]
    public void AnyBytes_AreRefused() =>
        Gen
            .Byte.Array[0, 400]
            .Sample(bytes => Assert.Throws<MalformedPackException>(() => CodebookPack.Read(bytes)), iter: 500);

    /// <summary>Behind a right hash too: a changed body is refused, or it is a codebook that reads without a fault of an index.</summary>
    [Fact]
    public void AnyChangedBody_IsRefused_OrIsACodebook()
    {
        byte[] body = CodebookPack.Write(Starter.Value)[HeaderLength..];
        int refused = 0;
        Gen.Select(Gen.Int[0, body.Length - 1], Gen.Byte, Gen.Int[0, 3])
            .Sample(
                (at, value, how) =>
                {
                    byte[] changed = how switch
                    {
                        0 => body[..at],
                        1 => [.. body[..at], .. body[(at + 1)..]],
                        2 => [.. body[..at], value, .. body[at..]],
                        _ => [.. body[..at], value, .. body[(at + 1)..]],
                    };
                    try
                    {
                        CompiledCodebook codebook = CodebookPack.ReadBody(changed);
                        CodebookPack.Write(codebook);
                    }
                    catch (MalformedPackException)
                    {
                        Interlocked.Increment(ref refused);
                    }
                },
                iter: 3000
            );
        Assert.True(refused > 1000, $"only {refused} of 3,000 were refused");
    }

    /// <summary>Field by field, private ones too: a field that packs forget makes this fail.</summary>
    private static void AssertSame(object? expected, object? actual, string path)
    {
        if (
            expected is null
            || actual is null
            || expected is string
            || expected.GetType().IsPrimitive
            || expected.GetType().IsEnum
        )
        {
            Assert.True(Equals(expected, actual), $"{path}: {expected} is {actual}");
            return;
        }
        if (expected is IDictionary dictionary)
        {
            var other = (IDictionary)actual;
            Assert.True(dictionary.Count == other.Count, $"{path}: {dictionary.Count} entries are {other.Count}");
            foreach (DictionaryEntry entry in dictionary)
            {
                Assert.True(other.Contains(entry.Key), $"{path}[{entry.Key}] is not there");
                AssertSame(entry.Value, other[entry.Key], $"{path}[{entry.Key}]");
            }
            return;
        }
        if (expected is IEnumerable list)
        {
            object?[] a = [.. list.Cast<object?>()];
            object?[] b = [.. ((IEnumerable)actual).Cast<object?>()];
            Assert.True(a.Length == b.Length, $"{path}: {a.Length} items are {b.Length}");
            for (int i = 0; i < a.Length; i++)
            {
                AssertSame(a[i], b[i], $"{path}[{i}]");
            }
            return;
        }
        Assert.Equal(expected.GetType(), actual.GetType());
        if (expected is DateOnly)
        {
            Assert.True(expected.Equals(actual), path);
            return;
        }
        for (
            Type? type = expected.GetType();
            type is not null && type != typeof(object) && type != typeof(ValueType);
            type = type.BaseType
        )
        {
            foreach (
                FieldInfo field in type.GetFields(
                    BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly
                )
            )
            {
                // The ways to look up by span repeat the dictionary that they belong to; the index of entities is made when asked for.
                bool derived = field.Name.Contains("EntityIndex", StringComparison.Ordinal);
                if (!derived)
                {
                    AssertSame(field.GetValue(expected), field.GetValue(actual), path + "." + field.Name);
                }
            }
        }
    }
}
