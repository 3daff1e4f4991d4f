using CsCheck;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

public sealed class ReconcilerPropertiesTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 300 : 5000;

    [Fact]
    public void TheOrderOfArrival_ChangesNothing() =>
        Gen.Select(RandomRecord.WithActs, Gen.Int)
            .Sample(
                (given, seed) =>
                {
                    GivenDocument[] other = [.. given.Documents];
                    new Random(seed).Shuffle(other);
                    Act[] acts = [.. given.Acts];
                    new Random(seed).Shuffle(acts);
                    Assert.Equal(
                        MemoryRecord.Of(given.Documents, given.Acts).Dump(),
                        MemoryRecord.Of(other, acts).Dump()
                    );
                },
                iter: Runs
            );

    [Fact]
    public void Incremental_EqualsRecomputedFromNothing_InBatchesOfAnySize() =>
        Gen.Select(RandomRecord.WithActs, Gen.Int)
            .Sample(
                (given, seed) =>
                {
                    var random = new Random(seed);
                    var record = new MemoryRecord();
                    GivenDocument[] documents = [.. given.Documents];
                    random.Shuffle(documents);
                    for (int at = 0; at < documents.Length; )
                    {
                        int size = random.Next(1, 5);
                        record.Add([.. documents.Skip(at).Take(size)], []);
                        at += size;
                    }
                    foreach (Act act in given.Acts)
                    {
                        record.Add([], [act]);
                    }
                    Assert.Equal(MemoryRecord.Of(given.Documents, given.Acts).Dump(), record.Dump());
                },
                iter: Runs
            );

    [Fact]
    public void ActsThatCameBeforeTheClaims_HoldOnceTheseCome() =>
        RandomRecord.WithActs.Sample(
            given =>
            {
                var record = new MemoryRecord();
                record.Add([], given.Acts);
                foreach (GivenDocument document in given.Documents)
                {
                    record.Add([document], []);
                }
                Assert.Equal(MemoryRecord.Of(given.Documents, given.Acts).Dump(), record.Dump());
            },
            iter: Runs
        );

    [Fact]
    public void TheSameDocumentAgain_ChangesNothing() =>
        RandomRecord.WithActs.Sample(
            given =>
            {
                MemoryRecord record = MemoryRecord.Of(given.Documents, given.Acts);
                string before = record.Dump();
                foreach (GivenDocument document in given.Documents)
                {
                    record.Add([document, document], []);
                }
                Assert.Equal(before, record.Dump());
            },
            iter: Runs
        );

    [Fact]
    public void ADocumentThatLeaves_LeavesNoTrace() =>
        Gen.Select(RandomRecord.WithActs, Gen.Int)
            .Sample(
                (given, seed) =>
                {
                    MemoryRecord record = MemoryRecord.Of(given.Documents, given.Acts);
                    GivenDocument[] leaving = [.. given.Documents];
                    new Random(seed).Shuffle(leaving);
                    leaving = leaving[..(leaving.Length / 2)];
                    foreach (GivenDocument document in leaving)
                    {
                        record.Remove(document.Key);
                    }
                    Assert.Equal(MemoryRecord.Of(given.Documents.Except(leaving), given.Acts).Dump(), record.Dump());
                },
                iter: Runs
            );

    [Fact]
    public void EveryClaim_IsAMemberOfExactlyOneFinding() =>
        RandomRecord.WithActs.Sample(
            given =>
            {
                ClaimKey[] members =
                [
                    .. MemoryRecord
                        .Of(given.Documents, given.Acts)
                        .Findings.SelectMany(f => f.Members)
                        .Select(m => m.Claim),
                ];
                Assert.Equal(given.Documents.SelectMany(d => d.Claims).Select(c => c.Key).Order(), members.Order());
            },
            iter: Runs
        );

    [Fact]
    public void TwoUnlikeFiguresOfOneDocument_AreOneFactOnlyIfAmbiguousOrByAnAct() =>
        RandomRecord.Documents.Sample(
            documents =>
            {
                MemoryRecord record = MemoryRecord.Of(documents);
                foreach (Finding finding in record.Findings.Where(f => f.Status != FindingStatus.Ambiguous))
                {
                    FindingMember[] members =
                    [
                        .. finding.Members.Where(m => m.Role is not (MemberRole.Corrupted or MemberRole.Part)),
                    ];
                    foreach (FindingMember a in members)
                    {
                        foreach (FindingMember b in members.Where(b => b.Claim.Document == a.Claim.Document))
                        {
                            Assert.False(
                                record.Claim(a.Claim).Alignment is null
                                    && record.Claim(b.Claim).Alignment is null
                                    && Figures.AreUnlike(record.Claim(a.Claim).Claim, record.Claim(b.Claim).Claim)
                            );
                        }
                    }
                }
            },
            iter: Runs
        );

    [Fact]
    public void ALaterMergeWins_OverEveryRule() =>
        Gen.Select(RandomRecord.WithActs, Gen.Int)
            .Sample(
                (given, seed) =>
                {
                    ClaimKey[] claims = [.. given.Documents.SelectMany(d => d.Claims).Select(c => c.Key)];
                    if (claims.Length < 2)
                    {
                        return;
                    }
                    new Random(seed).Shuffle(claims);
                    var merge = new MergeAct
                    {
                        Order = 99,
                        Who = "r",
                        At = default,
                        Claims = claims[..2],
                    };
                    MemoryRecord merged = MemoryRecord.Of(given.Documents, [.. given.Acts, merge]);
                    Assert.Same(merged.FindingOf(claims[0]), merged.FindingOf(claims[1]));

                    var split = new SplitAct
                    {
                        Order = 100,
                        Who = "r",
                        At = default,
                        Claims = claims[..1],
                    };
                    MemoryRecord apart = MemoryRecord.Of(given.Documents, [.. given.Acts, merge, split]);
                    Assert.Single(apart.FindingOf(claims[0]).Members);
                },
                iter: Runs
            );

    [Fact]
    public void Ids_StayWithTheirFindings_AsDocumentsCome() =>
        RandomRecord.Documents.Sample(
            documents =>
            {
                var record = new MemoryRecord();
                var living = new Dictionary<FindingId, (long Born, ClaimKey[] Members)>();
                long clock = 0;
                foreach (GivenDocument document in documents)
                {
                    record.Add([document], []);
                    Finding[] findings = [.. record.Findings];
                    PreviousFinding[] previous =
                    [
                        .. living.Select(l => new PreviousFinding(l.Key, l.Value.Born, l.Value.Members)),
                    ];
                    FindingChange change = FindingIdentity.Assign(previous, findings);
                    Assert.Equal(change.Ids.Count, change.Ids.Distinct().Count());
                    Assert.All(change.Redirects, redirect => Assert.Contains(redirect.Value, change.Ids));
                    Assert.All(
                        living.Keys,
                        id =>
                            Assert.True(
                                change.Ids.Contains(id) ^ change.Redirects.ContainsKey(id) ^ change.Ended.Contains(id)
                            )
                    );
                    clock++;
                    living = change
                        .Ids.Select((id, i) => (id, findings[i]))
                        .ToDictionary(
                            x => x.id,
                            x =>
                                (
                                    living.TryGetValue(x.id, out (long Born, ClaimKey[] Members) old)
                                        ? old.Born
                                        : clock,
                                    x.Item2.Members.Select(m => m.Claim).ToArray()
                                )
                        );
                }
            },
            iter: Runs
        );
}
