using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>The codebook that ships: its own check finds nothing, and every indicator is told in both languages.</summary>
public sealed class CounterIsisCodebookTests
{
    private static readonly string[] Indicators =
    [
        "operations",
        "strikes",
        "attacks",
        "killed",
        "wounded",
        "captured",
        "abducted",
        "neutralised",
        "released",
        "escaped",
        "rescued",
        "tried",
        "convicted",
        "destroyed",
        "seized",
        "returned",
        "transferred",
        "departed",
        "displaced",
        "population",
        "detained",
        "forces",
        "members",
        "joined",
        "funding",
        "sites",
        "protests",
        "met",
    ];

    [Fact]
    public void CheckFindsNothing()
    {
        IReadOnlyList<Diagnostic> findings = CodebookCheck.Run(CounterIsis.Codebook).Findings;
        Assert.True(
            findings.Count == 0,
            string.Join('\n', findings.Select(f => $"{f.File}:{f.Line}:{f.Column}: [{f.Code}] {f.Message} {f.Hint}"))
        );
    }

    [Fact]
    public void EveryIndicator_HasPatternsInBothLanguages()
    {
        CompiledCodebook codebook = CounterIsis.Codebook;
        Assert.Equal(
            Indicators.Order(StringComparer.Ordinal),
            codebook.Indicators.Select(indicator => indicator.Id).Order(StringComparer.Ordinal)
        );
        Assert.All(
            codebook.Indicators,
            (indicator, index) =>
            {
                foreach (string language in (string[])["ar", "en"])
                {
                    Assert.Contains(
                        codebook.Patterns,
                        pattern => pattern.Indicator == index && pattern.Language == language
                    );
                }
            }
        );
    }

    [Theory]
    [InlineData("Bakery workers in Raqqa went on strike on Sunday over unpaid wages.", "protests")]
    [InlineData("A strike by teachers closed the schools of Qamishli.", "protests")]
    [InlineData("About 300 protesters gathered outside the base.", "protests")]
    [InlineData("Families of the missing staged a sit-in near the court.", "protests")]
    [InlineData("Coalition aircraft conducted three strikes near Raqqa.", "strikes")]
    [InlineData("Ministers of the Global Coalition met in Riyadh.", "met")]
    [InlineData("Kuwait hosted a conference of donors.", "met")]
    [InlineData("تظاهر نحو 500 شخص أمام السجن.", "protests")]
    [InlineData("خرج مئات المتظاهرين إلى الشوارع.", "protests")]
    [InlineData("نظم أهالي البلدة وقفة احتجاجية.", "protests")]
    [InlineData("أضرب عمال المخابز في الرقة عن العمل.", "protests")]
    [InlineData("نفذ المعلمون اعتصاماً أمام المديرية.", "protests")]
    [InlineData("شن التحالف ثلاث غارات على البادية.", "strikes")]
    [InlineData("عقد التحالف مؤتمراً وزارياً في روما.", "met")]
    [InlineData("المتظاهرون يرون أن الحل بعيد.", "")]
    [InlineData("The exercise demonstrated the strength of the pact.", "")]
    public void WhatHappens_IsToldApart(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                CounterIsis.Read(text).Claims.Select(claim => claim.Indicator).Distinct(StringComparer.Ordinal)
            )
        );

    [Fact]
    public void WhoProtested_IsNoNumberOfProtests()
    {
        Claim claim = Assert.Single(CounterIsis.Read("تظاهر نحو 500 شخص أمام السجن.").Claims);
        Assert.Equal(("event", "none"), (claim.Kind, claim.Unit));
        Assert.Null(claim.Value);
    }
}
