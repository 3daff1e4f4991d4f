namespace Sijill.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>All done.</summary>
    public const int Done = 0;

    /// <summary>Some documents could not be read; the others were.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>The codebook cannot be used.</summary>
    public const int Codebook = 3;

    /// <summary>Stopped by Ctrl-C, as shells expect it.</summary>
    public const int Stopped = 130;
}
