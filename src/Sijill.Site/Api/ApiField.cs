using System.Text.Json;
using Sijill.Site.Export;

namespace Sijill.Site.Api;

/// <summary>A member of an answer: how JSON has it, in which columns tables have it, and what the dictionary says of it.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Shape">What it looks like in JSON.</param>
/// <param name="English">What it is.</param>
/// <param name="Arabic">The same in Arabic.</param>
/// <param name="Write">Writes the value.</param>
/// <param name="Columns">Its columns; none where only JSON has it.</param>
internal sealed record ApiField<T>(
    string Name,
    ApiShape Shape,
    string English,
    string Arabic,
    Action<Utf8JsonWriter, T> Write,
    params IReadOnlyList<ExportColumn<T>> Columns
);
