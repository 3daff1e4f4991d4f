using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>What linking needs of a finding.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Time">When it holds.</param>
/// <param name="FirstSaid">When it was first said.</param>
public sealed record FindingHead(FindingId Id, Subject Subject, ClaimTime Time, DateOnly? FirstSaid);
