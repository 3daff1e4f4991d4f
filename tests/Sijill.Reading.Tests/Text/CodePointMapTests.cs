using CsCheck;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Text;

public sealed class CodePointMapTests
{
    [Fact]
    public void AnOffsetCountsWhatStandsBeforeItInCodePoints() =>
        Gen.Char["aب \uD83D\uDE00"]
            .Array[0, 40]
            .Select(c => new string(c))
            .Sample(static text =>
            {
                var map = new CodePointMap(text);
                for (int i = 0; i <= text.Length; i++)
                {
                    if (
                        i == 0
                        || i == text.Length
                        || !char.IsLowSurrogate(text[i])
                        || !char.IsHighSurrogate(text[i - 1])
                    )
                    {
                        Assert.Equal(text[..i].EnumerateRunes().Count(), map.Of(i));
                    }
                }
            });
}
