using PublicApiGenerator;
using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests;

/// <summary>What Sijill.Reading offers to others is written down, so that it changes only on purpose.</summary>
public sealed class PublicApiTests
{
    private static readonly string Approved = Path.Combine(
        CounterIsis.Root,
        "tests",
        "Sijill.Reading.Tests",
        "PublicApi.approved.txt"
    );

    /// <summary>After a change on purpose: run with SIJILL_WRITE_API=1, and commit the file.</summary>
    [Fact]
    public void PublicSurface_IsTheApprovedOne()
    {
        string surface = typeof(Reader)
            .Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
            .ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SIJILL_WRITE_API") == "1")
        {
            File.WriteAllText(Approved, surface);
        }
        Assert.Equal(File.ReadAllText(Approved), surface);
    }
}
