using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Archive.Tables;

/// <summary>Finds what the cells of a table name: the longest names of the codebook that stand in them. Built once a codebook; safe for several threads.</summary>
internal sealed class TableNames
{
    private const int LongestName = 8;
    private readonly Dictionary<string, Entity> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _parties = new(StringComparer.Ordinal);

    public TableNames(CompiledCodebook codebook)
    {
        foreach (Entity entity in codebook.Entities)
        {
            Dictionary<string, Entity> names = entity.Type == EntityType.Place ? _places : _parties;
            foreach (string name in entity.Names.Values.SelectMany(static n => n))
            {
                names.TryAdd(Key(Tokenizer.Tokenize(name)), entity);
            }
        }
    }

    /// <summary>The places of a cell, in its order.</summary>
    public IReadOnlyList<Entity> Places(string cell) => Find(cell, _places);

    /// <summary>The actors, people, offices and outlets of a cell, in its order.</summary>
    public IReadOnlyList<Entity> Parties(string cell) => Find(cell, _parties);

    private static List<Entity> Find(string cell, Dictionary<string, Entity> names)
    {
        TokenizedText text = Tokenizer.Tokenize(cell);
        var found = new List<Entity>();
        for (int i = 0; i < text.Count; )
        {
            int taken = 1;
            for (int length = Math.Min(LongestName, text.Count - i); length > 0; length--)
            {
                if (names.TryGetValue(Key(text, i, i + length), out Entity? entity))
                {
                    if (!found.Contains(entity))
                    {
                        found.Add(entity);
                    }
                    taken = length;
                    break;
                }
            }
            i += taken;
        }
        return found;
    }

    private static string Key(TokenizedText text) => Key(text, 0, text.Count);

    private static string Key(TokenizedText text, int from, int to)
    {
        var key = new System.Text.StringBuilder();
        for (int i = from; i < to; i++)
        {
            if (text[i].Kind is TokenKind.Word or TokenKind.Digits)
            {
                key.Append(key.Length > 0 ? " " : "").Append(text.Form(i));
            }
        }
        return key.ToString();
    }
}
