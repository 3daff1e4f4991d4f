using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>Collects the mistakes of a codebook, so that an author sees them all at once.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>The most that are kept: behind them lies one broken thing, not a thousand.</summary>
    public const int MaxCount = 1000;

    private readonly List<Diagnostic> _errors = [];
    private readonly List<Diagnostic> _warnings = [];

    /// <summary>Whether anything stops the codebook from working.</summary>
    public bool HasErrors => _errors.Count > 0;

    public void Add(SourcePosition at, Message message)
    {
        List<Diagnostic> list = message.IsWarning ? _warnings : _errors;
        if (list.Count < MaxCount)
        {
            list.Add(
                new Diagnostic(message.Code, at.File, at.Line, at.Column, message.Text, message.Hint, message.IsWarning)
            );
        }
    }

    /// <summary>The mistakes in the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> Errors => Sorted(_errors);

    /// <summary>The warnings in the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> Warnings => Sorted(_warnings);

    private static List<Diagnostic> Sorted(List<Diagnostic> list) =>
        [
            .. list.OrderBy(d => d.File, StringComparer.Ordinal)
                .ThenBy(d => d.Line)
                .ThenBy(d => d.Column)
                .ThenBy(d => d.Code, StringComparer.Ordinal),
        ];
}
