namespace Sijill.Site.Pages.Data;

/// <summary>What the reference of the API shows.</summary>
/// <param name="Base">Address below which all operations are.</param>
/// <param name="Operations">The operations.</param>
/// <param name="Parameters">All parameters, each once.</param>
/// <param name="Example">An address that gives a table, for the examples.</param>
public sealed record DataModel(
    string Base,
    IReadOnlyList<DataOperation> Operations,
    IReadOnlyList<DataParameter> Parameters,
    string Example
);
