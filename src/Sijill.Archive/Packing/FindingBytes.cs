using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Packing;

/// <summary>A finding as bytes. Equal findings have equal bytes, so that "something changed" is told by comparing them. Names that members repeat stand once.</summary>
internal static class FindingBytes
{
    private const byte Version = 1;

    public static byte[] Of(Finding finding)
    {
        var to = new ByteWriter();
        to.Byte(Version);
        to.Text(finding.Fact?.Text);
        SubjectBytes.Write(to, finding.Subject);
        to.Text(finding.Time.Edtf);
        to.Day(finding.Time.From);
        to.Day(finding.Time.To);
        to.Byte((byte)finding.Status);
        BoundsBytes.Write(to, finding.Range);
        BoundsBytes.Write(to, finding.Best);
        to.Byte((byte)finding.BestRule);
        to.Optional(finding.BestClaim?.Document.Value);
        to.Optional(finding.BestClaim?.Id.Value);
        to.Flag(finding.Confirmed);
        to.Number(finding.Origins);
        to.Number(finding.Interests);
        to.Day(finding.FirstSaid);
        to.Day(finding.LastSaid);
        Members(to, finding.Members);
        return to.ToArray();
    }

    /// <summary>The finding again.</summary>
    /// <param name="bytes">What <see cref="Of"/> gave.</param>
    /// <exception cref="FormatException">The bytes are no finding, or were changed.</exception>
    public static Finding Read(ReadOnlySpan<byte> bytes) => Read(bytes, null);

    /// <summary>The same, of many findings.</summary>
    public static Finding Read(ReadOnlySpan<byte> bytes, RepeatedParts? parts) => Read(bytes, parts, figures: false);

    /// <summary>What a series needs of a finding: the fact is left out, and of its members who speaks for whom.</summary>
    public static Finding Figures(ReadOnlySpan<byte> bytes, RepeatedParts parts) => Read(bytes, parts, figures: true);

    private static Finding Read(ReadOnlySpan<byte> bytes, RepeatedParts? parts, bool figures)
    {
        var from = new ByteReader(bytes);
        if (from.Byte() != Version)
        {
            throw new FormatException("These bytes are a finding of another version.");
        }
        string? fact = figures ? Passed(ref from) : from.Text();
        Subject subject = parts is null ? SubjectBytes.Read(ref from) : from.Subject(parts);
        var time = new ClaimTime(from.Text(), from.Day(), from.Day());
        var finding = new Finding
        {
            Fact = fact is null ? null : FactKey.OfText(fact),
            Subject = subject,
            Time = time,
            Status = (FindingStatus)from.Choice((byte)FindingStatus.Single),
            Range = BoundsBytes.Read(ref from),
            Best = BoundsBytes.Read(ref from),
            BestRule = (BestRule)from.Choice((byte)BestRule.LatestSaid),
            BestClaim = from.Optional() is { } document
                ? new ClaimKey(new DocumentKey(document), new ClaimId(from.Optional() ?? 0))
                : Nothing(from.Optional()),
            Confirmed = from.Flag(),
            Origins = from.Int(),
            Interests = from.Int(),
            FirstSaid = from.Day(),
            LastSaid = from.Day(),
            Members = Members(ref from, parts, figures),
        };
        return from.IsAtEnd ? finding : throw new FormatException("Bytes are left behind a finding.");
    }

    private static string? Passed(ref ByteReader from)
    {
        from.Pass();
        return null;
    }

    private static ClaimKey? Nothing(ulong? none) =>
        none is null ? null : throw new FormatException("A best claim without its document.");

    private static void Members(ByteWriter to, IReadOnlyList<FindingMember> members)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (FindingMember member in members)
        {
            Name(member.Origin.ToString());
            Name(member.Interest);
        }
        to.Number(order.Count);
        foreach (string name in order)
        {
            to.Text(name);
        }
        to.Number(members.Count);
        foreach (FindingMember member in members)
        {
            to.Fixed(member.Claim.Document.Value);
            to.Fixed(member.Claim.Id.Value);
            to.Byte((byte)member.Role);
            to.Byte((byte)member.Differs);
            to.Number(names[member.Origin.ToString()]);
            to.Number(names[member.Interest]);
        }

        void Name(string name)
        {
            if (names.TryAdd(name, order.Count))
            {
                order.Add(name);
            }
        }
    }

    private static FindingMember[] Members(ref ByteReader from, RepeatedParts? parts, bool figures)
    {
        var names = new (string Text, SourceRef Source)[from.Count()];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = figures ? (Passed(ref from) ?? "", SourceRef.Nobody) : from.Name(parts);
        }
        var members = new FindingMember[from.Count()];
        for (int i = 0; i < members.Length; i++)
        {
            var claim = new ClaimKey(new DocumentKey(from.Fixed()), new ClaimId(from.Fixed()));
            var role = (MemberRole)from.Choice((byte)MemberRole.Retracted);
            var differs = (Differences)from.Byte();
            SourceRef origin = Name(names, from.Int()).Source;
            members[i] = new FindingMember(claim, role, differs, origin, Name(names, from.Int()).Text);
        }
        return members;
    }

    private static (string Text, SourceRef Source) Name((string Text, SourceRef Source)[] names, int at) =>
        at < names.Length ? names[at] : throw new FormatException("A member names nobody.");
}
