using Sijill.Intake.Snapshots;

namespace Sijill.Archive.Pipeline;

/// <summary>What came of an addition.</summary>
public sealed class AddSummary
{
    /// <summary>Most of the unreadable that are kept with their reasons; all are counted.</summary>
    public const int MostReasons = 1000;

    private readonly List<Unreadable> _unreadable = [];

    /// <summary>Documents that were not there.</summary>
    public long Added { get; internal set; }

    /// <summary>Documents that were there, byte for byte.</summary>
    public long Unchanged { get; internal set; }

    /// <summary>Documents that have another text than last time: the older one is kept, and no longer current.</summary>
    public long Changed { get; internal set; }

    /// <summary>What could not be read.</summary>
    public long Failed { get; private set; }

    /// <summary>Claims of what was added or changed.</summary>
    public long Claims { get; internal set; }

    /// <summary>Findings that came up or changed.</summary>
    public long Findings { get; internal set; }

    /// <summary>Documents without a day of publication: 'sijill date' tells it.</summary>
    public long Undated { get; internal set; }

    /// <summary>The first thousand that could not be read, with why.</summary>
    public IReadOnlyList<Unreadable> Unreadable => _unreadable;

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
