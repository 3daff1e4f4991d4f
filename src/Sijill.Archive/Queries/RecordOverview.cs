namespace Sijill.Archive.Queries;

/// <summary>How much a record holds.</summary>
/// <param name="Documents">Current documents.</param>
/// <param name="Rows">Those of them that are rows of tables.</param>
/// <param name="Undated">Current documents without a day.</param>
/// <param name="Claims">Claims of current documents.</param>
/// <param name="Findings">Living findings.</param>
/// <param name="Entries">Entries of the log.</param>
public sealed record RecordOverview(long Documents, long Rows, long Undated, long Claims, long Findings, long Entries);
