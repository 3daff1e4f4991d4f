namespace Sijill.Archive;

/// <summary>A record cannot be opened, or cannot be written. The message is for people and says what to do.</summary>
public sealed class RecordException : Exception
{
    /// <summary>With what went wrong.</summary>
    public RecordException(RecordProblem problem, string message, Exception? inner = null)
        : base(message, inner) => Problem = problem;

    /// <summary>What went wrong.</summary>
    public RecordProblem Problem { get; }
}
