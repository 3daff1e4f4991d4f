using CsCheck;
using Sijill.Record.Acts;
using Sijill.Record.Claims;

namespace Sijill.Record.Tests;

/// <summary>Random documents and acts, made to collide: few facts, few values, few sentences, so that copies, disputes, revisions and ambiguities abound.</summary>
internal static class RandomRecord
{
    private static readonly string[] Sentences =
    [
        "Partner forces carried out a raid near the river on Tuesday night after weeks of watching the place",
        "The village was searched house by house before dawn and nothing further was found in any of them",
        "Officials said that the raid left # members of the group dead and several houses in the village burned",
        "The command added that # others were detained in the same district and handed over to the local police",
        "Families who had left the camp in the spring have begun to return to their homes along the valley",
        "According to the ministry # people were moved across the border in buses under the guard of the army",
        "The observatory counted # dead after the fighting and warned that the number might still go up again",
    ];

    private static readonly Gen<GivenClaim> Claim = Gen.Select(
        One("killed", "captured"),
        One<string?>("2", "5", "24", "~24", ">22", null),
        One<string?>("2025-10", "2025-10-14", null),
        One("sy-camp-hol sy", "sy", "iq"),
        One("", "centcom", "sdf", "sohr", "~a witness"),
        One("", "sdf", "coalition"),
        Gen.Int[0, 9],
        Gen.Int[2, 6],
        (indicator, value, when, where, by, actor, status, sentence) =>
            new GivenClaim(indicator, value)
            {
                When = when,
                Where = where,
                By = by,
                Actor = actor,
                Partner = actor == "sdf" ? "coalition" : "",
                Status =
                    status == 0 ? ClaimStatus.Planned
                    : status == 1 ? ClaimStatus.Denied
                    : ClaimStatus.Reported,
                Sentence = Sentences[sentence],
                SentenceNumber = sentence,
            }
    );

    private static readonly Gen<GivenDocument> Document = Gen.Select(
        Gen.Int[0, 60],
        One("centcom", "sdf", "reuters", "afp", "sohr"),
        One<string?>("2025-11-06", "2025-11-07", "2025-11-12", null),
        Gen.Int[0, Sentences.Length - 1].Array[1, 4],
        Claim.Array[0, 4],
        (name, outlet, published, sentences, claims) =>
            Given.Document(
                "d" + name,
                outlet,
                published,
                string.Join(". ", sentences.Select(i => Sentences[i])),
                claims
            )
    );

    /// <summary>Documents, each once.</summary>
    public static readonly Gen<GivenDocument[]> Documents = Document
        .Array[0, 14]
        .Select(documents => documents.DistinctBy(document => document.Key).ToArray());

    /// <summary>Documents with acts on their claims.</summary>
    public static readonly Gen<(GivenDocument[] Documents, Act[] Acts)> WithActs = Documents.SelectMany(
        documents => Acts([.. documents.SelectMany(d => d.Claims).Select(c => c.Key)]),
        (documents, acts) => (documents, acts)
    );

    private static Gen<T> One<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<Act[]> Acts(ClaimKey[] claims)
    {
        if (claims.Length == 0)
        {
            return Gen.Const(Array.Empty<Act>());
        }
        Gen<ClaimKey> claim = Gen.Int[0, claims.Length - 1].Select(i => claims[i]);
        Gen<ClaimKey[]> some = claim.Array[1, 3];
        DateTimeOffset at = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        return Gen.Select(Gen.Int[0, 4], some, (kind, named) => (kind, named))
            .Array[0, 4]
            .Select(drawn =>
                drawn
                    .Select(
                        (one, order) =>
                            (Act)(
                                one.kind switch
                                {
                                    0 => new MergeAct
                                    {
                                        Order = order,
                                        Who = "r",
                                        At = at,
                                        Claims = one.named,
                                    },
                                    1 => new SplitAct
                                    {
                                        Order = order,
                                        Who = "r",
                                        At = at,
                                        Claims = one.named,
                                    },
                                    2 => new RetractAct
                                    {
                                        Order = order,
                                        Who = "r",
                                        At = at,
                                        Claim = one.named[0],
                                    },
                                    3 => new ChooseAct
                                    {
                                        Order = order,
                                        Who = "r",
                                        At = at,
                                        Claim = one.named[0],
                                    },
                                    _ => new ConfirmAct
                                    {
                                        Order = order,
                                        Who = "r",
                                        At = at,
                                        Claim = one.named[0],
                                    },
                                }
                            )
                    )
                    .ToArray()
            );
    }
}
