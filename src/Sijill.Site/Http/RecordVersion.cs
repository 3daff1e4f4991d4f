using Sijill.Archive;
using Sijill.Site.Publication;

namespace Sijill.Site.Http;

/// <summary>
/// Names the state of all answers: the record's last entry, the day, and the build of the program. What was answered under one name may be answered again under it.
/// The record is looked at no more than a few times a second, so that a cached page costs no query.
/// </summary>
internal sealed class RecordVersion(RecordPool pool, TimeProvider clock)
{
    private static readonly TimeSpan Trusted = TimeSpan.FromMilliseconds(250);
    private static readonly string Build = typeof(RecordVersion).Module.ModuleVersionId.ToString("N")[..8];
    private readonly Lock _looking = new();
    private long _lookedAt = long.MinValue;
    private string _name = "";

    /// <summary>The name; "" where the record cannot be read now, and nothing may be kept.</summary>
    public string Name
    {
        get
        {
            long now = clock.GetTimestamp();
            if (_lookedAt != long.MinValue && clock.GetElapsedTime(_lookedAt, now) < Trusted)
            {
                return _name;
            }
            lock (_looking)
            {
                if (_lookedAt == long.MinValue || clock.GetElapsedTime(_lookedAt, now) >= Trusted)
                {
                    _name = Look();
                    _lookedAt = clock.GetTimestamp();
                }
                return _name;
            }
        }
    }

    private string Look()
    {
        try
        {
            using PublicRecord record = pool.Open();
            return $"{record.LastEntry()}-{pool.Today.DayNumber}-{Build}";
        }
        catch (RecordException)
        {
            pool.Forget();
            return "";
        }
    }
}
