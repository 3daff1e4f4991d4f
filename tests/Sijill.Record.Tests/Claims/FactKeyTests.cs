using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Xunit;

namespace Sijill.Record.Tests.Claims;

public sealed class FactKeyTests
{
    private static readonly GivenClaim Base = new("population", "30000")
    {
        Measure = Measure.Stock,
        Where = "sy-camp-hol",
        When = "2025-11-12",
        Target = null,
        Group = null,
    };

    private static FactKey? Of(GivenClaim claim) => FactKey.Of(claim.For(new DocumentKey(1), 0, null), Given.Gazetteer);

    [Fact]
    public void TheLargerPlace_OnlySaysWhereTheSmallerLies() =>
        Assert.Equal(Of(Base), Of(Base with { Where = "sy-camp-hol sy-ha-hasakah sy" }));

    [Fact]
    public void TheOrderOfPlaces_ChangesNothing() =>
        Assert.Equal(
            Of(Base with { Where = "sy-camp-hol sy-camp-roj", Scope = PlaceScope.Joint }),
            Of(Base with { Where = "sy-camp-roj sy-camp-hol", Scope = PlaceScope.Joint })
        );

    [Fact]
    public void TheValue_IsNoPartOfTheFact() => Assert.Equal(Of(Base), Of(Base with { Value = "<30000" }));

    [Fact]
    public void EveryPartOfTheSubject_TellsFactsApart()
    {
        FactKey?[] keys =
        [
            Of(Base),
            Of(Base with { Indicator = "detained" }),
            Of(Base with { Measure = Measure.Share }),
            Of(Base with { Unit = "families" }),
            Of(Base with { Target = "isis" }),
            Of(Base with { Group = "children" }),
            Of(Base with { Where = "sy-camp-roj" }),
            Of(Base with { Where = "from:sy-camp-hol" }),
            Of(Base with { Where = "sy-camp-hol sy-camp-roj" }),
            Of(Base with { Where = "sy-camp-hol sy-camp-roj", Scope = PlaceScope.Joint }),
            Of(Base with { When = "2025-11" }),
            Of(Base with { Status = ClaimStatus.Planned }),
            Of(Base with { Status = ClaimStatus.Denied }),
            Of(Base with { Status = ClaimStatus.Alleged }),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.DoesNotContain(null, keys);
        Assert.Equal(keys.Length, keys.Select(key => key!.Value.Hash).Distinct().Count());
    }

    [Fact]
    public void UndatedOrUnplaced_HasNoKey()
    {
        Assert.Null(Of(Base with { When = null }));
        Assert.Null(Of(Base with { Where = "" }));
        Assert.NotNull(Of(Base with { Where = "", Indicator = "members" }));
    }
}
