namespace Sijill.Input;

/// <summary>How the inputs are to be taken.</summary>
/// <param name="Files">Paths, or "-" for standard input.</param>
/// <param name="IsJsonLines">Whether each line is a document.</param>
/// <param name="Lossy">Whether bytes that are no UTF-8 become U+FFFD.</param>
/// <param name="Published">The day of publication where a document names none.</param>
internal sealed record InputOptions(IReadOnlyList<string> Files, bool IsJsonLines, bool Lossy, DateOnly? Published)
{
    /// <summary>Bytes of all inputs, or 0 where one of them has no size that can be known: standard input, a device, a file that is not there.</summary>
    public long Size
    {
        get
        {
            long total = 0;
            foreach (string file in Files)
            {
                var info = new FileInfo(file);
                try
                {
                    if (file == "-" || !info.Exists || info.Length == 0)
                    {
                        return 0;
                    }
                    total += info.Length;
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    return 0;
                }
            }
            return total;
        }
    }
}
