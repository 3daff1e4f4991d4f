namespace Sijill.Archive.Tests.Storage;

/// <summary>A clock that a test sets.</summary>
internal sealed class SteadyClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
