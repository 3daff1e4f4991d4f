using System.CommandLine;
using System.Globalization;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill reread`: documents read again with another codebook; shown first, adopted when asked.</summary>
internal static class RereadCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var adopt = new Option<bool>("--adopt")
        {
            Description =
                "Let the new readings take the place of the old ones, which stay in the log. Without it nothing is changed.",
        };
        var codebook = new Option<string?>("--codebook")
        {
            Description = "Folder of the codebook to read with. Default: counter-isis, which is in the program.",
            HelpName = "DIR",
        };
        Option<string> record = RecordOption.Build();
        var command = new Command(
            "reread",
            "Read documents again that were read with another codebook, and show what would be read otherwise."
        )
        {
            adopt,
            codebook,
            record,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.Run(
                    () =>
                        Run(parsed.GetValue(record)!, parsed.GetValue(codebook), parsed.GetValue(adopt), cancellation),
                    cancellation
                )
        );
        return command;
    }

    private static int Run(string folder, string? codebook, bool adopt, CancellationToken cancellation)
    {
        Knowledge knowledge = RecordKnowledge.Own(codebook);
        using var reader = RecordReader.Open(folder);
        using var archive = RecordArchive.Open(folder, knowledge, TimeProvider.System);
        RereadSummary summary = archive.Reread(adopt, difference => Tell(difference, reader), cancellation);
        Console.WriteLine(Summary(summary));
        return ExitCode.Done;
    }

    private static string Summary(RereadSummary summary)
    {
        if (summary.Read == 0)
        {
            return "Every document was read with this codebook already.";
        }
        string differing = string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Read} documents read again, {summary.Differing} of them otherwise: {summary.Gained} claims more, {summary.Lost} claims less, {summary.Changed} changed"
        );
        return summary.Adopted
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{differing}. Adopted; {summary.Findings} findings new or changed."
            )
            : differing + ". Nothing was changed: --adopt adopts it.";
    }

    private static void Tell(RereadDifference difference, RecordReader reader)
    {
        string name = reader.Document(difference.Document) is { } document ? document.Title ?? document.Address : "";
        Say("", $"d-{difference.Document} {name}");
        foreach (RecordClaim claim in difference.Gained)
        {
            Say("  + ", Words(claim));
        }
        foreach (RecordClaim claim in difference.Lost)
        {
            Say("  - ", Words(claim));
        }
        foreach ((RecordClaim before, RecordClaim after) in difference.Changed)
        {
            Say("  - ", Words(before));
            Say("  + ", Words(after));
        }
    }

    private static string Words(RecordClaim claim)
    {
        string value = claim.Value is { } bounds ? Wording.English.Counted(bounds, claim.Unit) : "no number";
        string where = string.Join(", ", claim.Places.Select(static place => place.Id ?? place.Text));
        string[] parts =
        [
            claim.Indicator,
            value,
            claim.Target.Id ?? claim.Target.Text ?? "",
            claim.Target.Group ?? "",
            where,
            claim.Time.Edtf ?? "undated",
            JsonWords.Of(claim.Status.ToString()),
        ];
        return string.Join(", ", parts.Where(static part => part.Length > 0)) + $" «{claim.EvidenceText}»";
    }

    private static void Say(string before, string words) =>
        Console.WriteLine(before + ControlCharacters.OneLine(words));
}
