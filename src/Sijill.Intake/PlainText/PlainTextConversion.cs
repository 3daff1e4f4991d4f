using Sijill.Intake.Snapshots;

namespace Sijill.Intake.PlainText;

/// <summary>Text files as they stand.</summary>
internal static class PlainTextConversion
{
    /// <summary>The text, with LF line ends.</summary>
    public static IntakeItem Convert(Snapshot snapshot)
    {
        var steps = new List<string>(2);
        string? text = TextDecoding.Decode(snapshot, steps, out string? problem);
        if (text is null)
        {
            return new Unreadable(snapshot.Address, problem!, snapshot.Line);
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            return new Unreadable(snapshot.Address, "The file is empty.", snapshot.Line);
        }
        return new SourceText(snapshot.Address, LineEnds(text, steps)) { Steps = steps };
    }

    /// <summary>CR LF and lone CR become LF; said as a step where there were any.</summary>
    public static string LineEnds(string text, List<string> steps)
    {
        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            return text;
        }
        steps.Add("line ends made LF");
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }
}
