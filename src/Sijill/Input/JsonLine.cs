namespace Sijill.Input;

/// <summary>A line of a JSON Lines stream.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes, without the line end.</param>
/// <param name="Problem">Why it cannot be read, or null.</param>
internal sealed record JsonLine(long Number, ReadOnlyMemory<byte> Bytes, string? Problem)
{
    /// <summary>Whether nothing but blanks stands there.</summary>
    public bool IsBlank => Bytes.Span.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
