using Sijill.Site.Api;
using Sijill.Site.Export;

namespace Sijill.Site.Pages.About;

/// <summary>A table of the export, as its dictionary tells it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What a row is.</param>
/// <param name="Columns">Its columns.</param>
public sealed record DictionaryTable(string Name, string Says, IReadOnlyList<DictionaryColumn> Columns)
{
    /// <summary>The tables that an export writes, from the definition that writes them; in Arabic as the API tells the same columns.</summary>
    public static IReadOnlyList<DictionaryTable> All(string language) =>
        [
            Of(FindingColumns.Table(null), FindingOperations.Rows, language),
            Of(ClaimColumns.Table, ClaimOperations.Rows, language),
            Of(DocumentColumns.Table, DocumentOperations.Rows, language),
        ];

    private static DictionaryTable Of<T>(ExportTable<T> table, ApiTable told, string language)
    {
        var arabic = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ApiFieldText field in language == "ar" ? told.Texts : [])
        {
            foreach ((string name, _, _) in field.Columns)
            {
                arabic.TryAdd(name, field.Arabic);
            }
        }
        return new DictionaryTable(
            table.Name,
            language == "ar" ? told.Arabic : table.Description,
            [
                .. table.Columns.Select(column => new DictionaryColumn(
                    column.Name,
                    column.Type,
                    column.Hxl,
                    arabic.GetValueOrDefault(column.Name) ?? column.Description,
                    language != "en" && !arabic.ContainsKey(column.Name)
                )),
            ]
        );
    }
}
