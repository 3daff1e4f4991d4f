namespace Sijill.Archive.Pipeline;

/// <summary>How far an addition has come; all of it is committed.</summary>
/// <param name="Documents">Documents taken so far, in whatever way.</param>
/// <param name="Claims">Claims of those that were added.</param>
/// <param name="Bytes">Bytes of their snapshots.</param>
public readonly record struct AddProgress(long Documents, long Claims, long Bytes);
