using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>A figure that a bulletin tells, with the finding that its footnote leads to.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Subject">What it is about, masked.</param>
/// <param name="Time">When it holds.</param>
/// <param name="Value">How much.</param>
/// <param name="SaidBy">Who says it; nobody where no one is named.</param>
/// <param name="Status">How it stands.</param>
public sealed record BulletinFigure(
    FindingId Finding,
    Subject Subject,
    ClaimTime Time,
    Bounds Value,
    PublicSource SaidBy,
    FindingStatus Status
);
