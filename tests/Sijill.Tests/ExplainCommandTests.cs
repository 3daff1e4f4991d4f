using System.Text.Json;

namespace Sijill.Tests;

/// <summary>`sijill explain`.</summary>
public sealed class ExplainCommandTests
{
    [Fact]
    public async Task Text_TellsWhatWasRecognised_WhichPatternSpoke_AndWhyTheClaimSaysSo()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                ReadCommandTests.Input(Texts.English),
                ["explain", "--published", "2025-03-05"]
            )
        ).Ended(0);

        foreach (
            string told in (string[])
                [
                    "1. “The SDF said",
                    "actor     “SDF”  = sdf",
                    "date      “3 March 2025”  = 2025-03-03",
                    "amount    “12”  = 12",
                    "spoke     killed/en/",
                    "claim     killed: 12 people",
                    "status  reported (no word of the clause says otherwise)",
                    "when    2025-03-03, from its",
                    "said by sdf, “",
                ]
        )
        {
            Assert.Contains(told, run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Text_NamesNearMisses_AndWhatTheyLacked()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                ReadCommandTests.Input("The raid killed the truce, said the SDF."),
                ["explain"]
            )
        ).Ended(0);

        Assert.Matches("nearly    [a-z]+/en/.* lacks ", run.Out);
    }

    [Fact]
    public async Task JsonLines_HoldWhatWasRecognisedBeforeAnyPattern()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                "explain",
                "--format",
                "jsonl",
                Texts.Sample("statement-ar.txt"),
                "--published",
                "2025-12-03"
            )
        ).Ended(0);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(
            ["document", "amounts", "dates", "names", "sentences"],
            json.RootElement.EnumerateObject().Select(m => m.Name)
        );
        Assert.Equal("start end text low high lowOpen highOpen approximate ordinal", First("amounts"));
        Assert.Equal("start end text edtf from to", First("dates"));
        Assert.Equal("start end text id type", First("names"));

        string First(string list) =>
            string.Join(' ', json.RootElement.GetProperty(list)[0].EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public async Task AnOrdinalThatIsADay_IsBothAmountAndDate()
    {
        const string Text = "Troops killed five fighters in Anbar on the 3rd of March.";
        ProgramResult run = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(Text), ["explain", "--format", "jsonl"])
        ).Ended(0);

        using var json = JsonDocument.Parse(run.Out);
        int day = Text.IndexOf("3rd", StringComparison.Ordinal);
        Assert.Contains(
            json.RootElement.GetProperty("amounts").EnumerateArray(),
            a => a.GetProperty("start").GetInt32() == day && a.GetProperty("ordinal").GetBoolean()
        );
        Assert.Contains(
            json.RootElement.GetProperty("dates").EnumerateArray(),
            d => d.GetProperty("start").GetInt32() <= day && d.GetProperty("end").GetInt32() > day
        );
    }

    [Fact]
    public async Task Text_PassesNoTerminalCommandOn()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                ReadCommandTests.Input("The SDF said \u001b]0;x\u0007that 12 ISIS fighters were killed."),
                ["explain"]
            )
        ).Ended(0);

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u0007', run.Out);
    }
}
