namespace Sijill.Reading.Calendar;

/// <summary>The dates that a text has told so far, for what is counted from them.</summary>
/// <param name="Day">The last single day.</param>
/// <param name="Any">The first day of the last date of any length.</param>
internal readonly record struct Told(DateOnly? Day, DateOnly? Any)
{
    /// <summary>With one more date told.</summary>
    public Told With(in DateMention mention) =>
        mention.From is { } from ? new Told(from == mention.To ? from : Day, from) : this;
}
