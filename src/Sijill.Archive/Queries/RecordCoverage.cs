namespace Sijill.Archive.Queries;

/// <summary>Over what a record reaches.</summary>
/// <param name="Begun">When its first entry was recorded, or null in an empty record.</param>
/// <param name="Changed">When its last entry was recorded, or null.</param>
/// <param name="First">The earliest day on which a current document was published, or null where none is known.</param>
/// <param name="Last">The latest, or null.</param>
/// <param name="Languages">Current documents that are no rows of tables, by language, the most first.</param>
public sealed record RecordCoverage(
    DateTimeOffset? Begun,
    DateTimeOffset? Changed,
    DateOnly? First,
    DateOnly? Last,
    IReadOnlyList<KeyValuePair<string, long>> Languages
);
