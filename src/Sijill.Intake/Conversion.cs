using Sijill.Intake.Html;
using Sijill.Intake.JsonLines;
using Sijill.Intake.PlainText;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;

namespace Sijill.Intake;

/// <summary>From the bytes of a snapshot to the texts and rows in it. Pure: the same bytes give the same items; safe on any thread.</summary>
public static class Conversion
{
    /// <summary>What the snapshot holds; at least one item. Hostile bytes give an <see cref="Unreadable"/>, never an exception.</summary>
    public static IReadOnlyList<IntakeItem> Convert(Snapshot snapshot, IntakeLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        limits ??= IntakeLimits.Default;
        if (snapshot.Bytes.Length > limits.SnapshotBytes)
        {
            return
            [
                new Unreadable(snapshot.Address, $"It is larger than {limits.SnapshotBytes} bytes.", snapshot.Line),
            ];
        }
        return snapshot.Format switch
        {
            SnapshotFormat.Html => [PageConversion.Convert(snapshot, limits)],
            SnapshotFormat.JsonDocument => [JsonDocumentConversion.Convert(snapshot, limits)],
            SnapshotFormat.Table => TableConversion.Convert(snapshot, limits),
            _ => [PlainTextConversion.Convert(snapshot)],
        };
    }
}
