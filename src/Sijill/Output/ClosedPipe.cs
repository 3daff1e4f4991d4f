namespace Sijill.Output;

/// <summary>Tells a reader that went away (`| head`) from a disk that failed.</summary>
internal static class ClosedPipe
{
    private const int BrokenPipe = 32; // EPIPE

    /// <summary>Whether the exception says that nobody reads standard output any more.</summary>
    public static bool Is(IOException problem) =>
        (problem.HResult & 0xFFFF) == BrokenPipe || problem.Message.Contains("Broken pipe", StringComparison.Ordinal);
}
