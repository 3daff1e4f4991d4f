using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>Somebody who did something. <c>default</c> is nobody.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words.</param>
public readonly record struct RecordActor(string? Id, string? Text)
{
    /// <summary>Whether somebody is named.</summary>
    public bool IsSomebody => Id is not null || !string.IsNullOrEmpty(Text);

    /// <summary>The same as a source.</summary>
    public SourceRef Source => IsSomebody ? SourceRef.Of(Id, Text ?? "") : SourceRef.Nobody;
}
