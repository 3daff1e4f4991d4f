namespace Sijill.Record.Claims;

/// <summary>A place of a claim.</summary>
/// <param name="Id">Id in the codebook, or null.</param>
/// <param name="Text">The words, folded.</param>
/// <param name="Role">What it is to the claim.</param>
public readonly record struct RecordPlace(string? Id, string Text, PlaceRole Role)
{
    /// <summary>The id; else ~ and the folded words.</summary>
    public string Name => Id ?? "~" + Text;
}
