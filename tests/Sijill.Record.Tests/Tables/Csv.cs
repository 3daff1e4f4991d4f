using System.Text;

namespace Sijill.Record.Tests.Tables;

/// <summary>Rows of a CSV file (RFC 4180) by the names of its columns.</summary>
internal static class Csv
{
    public static List<Dictionary<string, string>> Read(string file)
    {
        var rows = new List<List<string>> { new() };
        var field = new StringBuilder();
        bool quoted = false;
        string text = File.ReadAllText(file);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    field.Append(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                rows[^1].Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    rows.Add([]);
                }
            }
            else if (c != '\r')
            {
                field.Append(c);
            }
        }
        List<string> header = rows[0];
        return
        [
            .. rows.Skip(1)
                .Where(row => row.Count == header.Count)
                .Select(row => header.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second)),
        ];
    }
}
