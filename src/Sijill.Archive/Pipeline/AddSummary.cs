using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;

namespace Sijill.Archive.Pipeline;

/// <summary>What came of an addition.</summary>
public sealed class AddSummary
{
    /// <summary>Most of the unreadable, and most of the repeated rows, that are kept with what is told of them; all are counted.</summary>
    public const int MostReasons = 1000;

    private readonly List<Unreadable> _unreadable = [];
    private readonly List<RepeatedRow> _repeated = [];

    /// <summary>Documents that were not there.</summary>
    public long Added { get; internal set; }

    /// <summary>Documents that were there, byte for byte.</summary>
    public long Unchanged { get; internal set; }

    /// <summary>Documents that have another text than last time: the older one is kept, and no longer current.</summary>
    public long Changed { get; internal set; }

    /// <summary>What could not be read.</summary>
    public long Failed { get; private set; }

    /// <summary>Rows that say what an earlier row of their table says already: each is counted once, with that row.</summary>
    public long Repeated { get; private set; }

    /// <summary>Claims of what was added or changed.</summary>
    public long Claims { get; internal set; }

    /// <summary>Findings that came up or changed.</summary>
    public long Findings { get; internal set; }

    /// <summary>Documents without a day of publication: 'sijill date' tells it.</summary>
    public long Undated { get; internal set; }

    /// <summary>The first thousand that could not be read, with why.</summary>
    public IReadOnlyList<Unreadable> Unreadable => _unreadable;

    /// <summary>The first thousand repeated rows.</summary>
    public IReadOnlyList<RepeatedRow> RepeatedRows => _repeated;

    /// <summary>Counts a row that is repeated.</summary>
    internal void Repeat(RepeatedRow row)
    {
        Repeated++;
        if (_repeated.Count < MostReasons)
        {
            _repeated.Add(row);
        }
    }

    /// <summary>Counts one that could not be read.</summary>
    public void Fail(Unreadable unreadable)
    {
        lock (_unreadable)
        {
            Failed++;
            if (_unreadable.Count < MostReasons)
            {
                _unreadable.Add(unreadable);
            }
        }
    }
}
