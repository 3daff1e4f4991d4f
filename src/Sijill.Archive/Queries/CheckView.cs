using Sijill.Record.Claims;

namespace Sijill.Archive.Queries;

/// <summary>A figure of a text beside the record.</summary>
/// <param name="Claim">What the text says.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Verdict">How it stands to the record.</param>
/// <param name="Finding">The fact that it agrees with or differs from; null where there is none.</param>
public sealed record CheckView(RecordClaim Claim, Subject Subject, CheckVerdict Verdict, FindingView? Finding);
