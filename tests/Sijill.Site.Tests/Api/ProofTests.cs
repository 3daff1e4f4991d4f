using System.Security.Cryptography;
using System.Text.Json;

namespace Sijill.Site.Tests.Api;

/// <summary>Proofs, checked as a client does who knows RFC 9162 and nothing of the program.</summary>
public sealed class ProofTests(DemoSite demo)
{
    [Fact]
    public async Task EveryPath_LeadsFromItsLeaf_ToTheRootOfTheCheckpoint()
    {
        List<JsonElement> proofs = await demo.Site.WalkAsync("/api/v1/proofs?limit=500");

        Assert.Equal(proofs.Count, proofs[0].GetProperty("size").GetInt32());
        Assert.Single(
            proofs.Select(static one => one.GetProperty("root").GetString()).Distinct(StringComparer.Ordinal)
        );
        for (int i = 0; i < proofs.Count; i += 17)
        {
            Assert.Equal(proofs[i].GetProperty("root").GetString(), RootOf(proofs[i]));
        }
        string[] checkpoint = proofs[0].GetProperty("checkpoint").GetString()!.Split('\n');
        Assert.Equal(proofs[0].GetProperty("size").GetRawText(), checkpoint[1]);
        Assert.Equal(
            proofs[0].GetProperty("root").GetString(),
            Convert.ToHexStringLower(Convert.FromBase64String(checkpoint[2]))
        );
    }

    [Fact]
    public async Task ADocument_NamesItsEntry()
    {
        JsonElement page = await demo.Site.JsonAsync("/api/v1/documents?limit=1");
        JsonElement document = page.GetProperty("items")[0];

        JsonElement proof = await demo.Site.JsonAsync("/api/v1/proofs/" + document.GetProperty("entry").GetRawText());

        Assert.Equal("snapshot", proof.GetProperty("kind").GetString());
        Assert.StartsWith(
            document.GetProperty("recordedAt").GetString()![..16],
            proof.GetProperty("at").GetString(),
            StringComparison.Ordinal
        );
    }

    private static string RootOf(JsonElement proof)
    {
        byte[] hash = Convert.FromHexString(proof.GetProperty("leaf").GetString()!);
        long fn = proof.GetProperty("index").GetInt64();
        long sn = proof.GetProperty("size").GetInt64() - 1;
        foreach (JsonElement step in proof.GetProperty("path").EnumerateArray())
        {
            byte[] beside = Convert.FromHexString(step.GetString()!);
            if ((fn & 1) == 1 || fn == sn)
            {
                hash = Node(beside, hash);
                while ((fn & 1) == 0 && fn != 0)
                {
                    fn >>= 1;
                    sn >>= 1;
                }
            }
            else
            {
                hash = Node(hash, beside);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return Convert.ToHexStringLower(hash);
    }

    private static byte[] Node(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);
}
