namespace Sijill.Tests.Life;

/// <summary>A clock that a test sets to nine in the morning of a day.</summary>
internal sealed class LifeClock : TimeProvider
{
    public DateOnly Day { get; set; } = LifeFiles.Monday;

    public override DateTimeOffset GetUtcNow() => new(Day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
}
