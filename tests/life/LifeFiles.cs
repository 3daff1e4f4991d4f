using System.Globalization;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Intake;
using Sijill.Intake.Snapshots;

namespace Sijill.Tests.Life;

/// <summary>The texts beside this file, as they come into a record on one of two days.</summary>
internal static class LifeFiles
{
    public static DateOnly Monday { get; } = new(2026, 3, 2);

    public static DateOnly Tuesday { get; } = new(2026, 3, 3);

    /// <summary>Adds what came on a day: of one case, or of all.</summary>
    /// <param name="archive">The record; its clock stands at that day.</param>
    /// <param name="root">The folder of the project.</param>
    /// <param name="day">Monday or Tuesday.</param>
    /// <param name="name">The case, or "" for all.</param>
    public static async Task AddAsync(RecordArchive archive, string root, DateOnly day, string name)
    {
        string folder = Path.Combine(root, "tests", "life", day == Monday ? "monday" : "tuesday", name);
        var rest = new List<Snapshot>();
        await foreach (
            Snapshot snapshot in FileIntake.ReadAsync(
                folder,
                static failed => Assert.Fail($"{failed.Address}: {failed.Reason}")
            )
        )
        {
            if (snapshot.Format == SnapshotFormat.PlainText)
            {
                string[] told = Path.GetFileNameWithoutExtension(snapshot.Address).Split('_');
                var options = new AddOptions
                {
                    Outlet = told[0],
                    Published = DateOnly.ParseExact(told[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                };
                await AddAsync(archive, [snapshot], options);
            }
            else
            {
                rest.Add(snapshot);
            }
        }
        await AddAsync(archive, rest, new AddOptions());
    }

    private static async Task AddAsync(RecordArchive archive, IEnumerable<Snapshot> snapshots, AddOptions options)
    {
        var summary = new AddSummary();
        await archive.AddAsync(snapshots.ToAsyncEnumerable(), options, summary);
        Assert.Empty(summary.Unreadable);
    }
}
