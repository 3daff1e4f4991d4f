using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Somebody who speaks, as the text names them.</summary>
internal readonly record struct Speaker(int Entity, TextSpan Span, bool IsVague)
{
    /// <summary>Nobody.</summary>
    public static readonly Speaker None = new(-1, default, false);

    /// <summary>Whether somebody is named.</summary>
    public bool IsSomebody => !Span.IsEmpty;
}
