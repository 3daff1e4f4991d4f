using Sijill.Reading.Codebook;
using Sijill.Reading.Text;
using Sijill.Record.Claims;

namespace Sijill.Archive.Tables;

/// <summary>
/// Whom the cells of a table mean, named as the reader names them: an actor by its id, else nationals of a state ("iraqi-nationals"), else a group; with a group where one
/// is told. Words that say more than that ("foreign women", "women and children") stay words: they are never one subject with the plain group.
/// Built once a codebook; safe for several threads.
/// </summary>
internal sealed class TableTargets
{
    // Words that narrow nothing: "residents of the camp" are residents.
    private static readonly HashSet<string> Plain = new(
        ["of", "the", "in", "a", "camp", "people", "persons"],
        StringComparer.Ordinal
    );
    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _nationals = new(StringComparer.Ordinal);
    private readonly TableNames _names;

    public TableTargets(CompiledCodebook codebook, TableNames names)
    {
        _names = names;
        foreach (Noun noun in codebook.Nouns)
        {
            if (noun.Group is { } group)
            {
                _groups.TryAdd(noun.Id, group);
                _groups.TryAdd(noun.Id + "s", group);
                _groups.TryAdd(group, group);
            }
        }
        foreach (Entity entity in codebook.Entities)
        {
            if (entity.Nationals is { } nationals)
            {
                string adjective = nationals[..^"-nationals".Length];
                _nationals.TryAdd(adjective, nationals);
                _nationals.TryAdd(adjective + "s", nationals);
            }
        }
    }

    /// <summary>Whom a cell means; <paramref name="groupOfUnit"/> is the group that the unit tells, or null.</summary>
    public RecordTarget Of(string? cell, string? groupOfUnit)
    {
        string words = cell?.Trim() ?? "";
        if (words.Length == 0)
        {
            return new RecordTarget(groupOfUnit, groupOfUnit, "");
        }
        string? party = _names.Parties(words) is [var only, ..] ? only.Id : null;
        string? group = null;
        string? nationals = null;
        bool more = false;
        TokenizedText text = Tokenizer.Tokenize(words);
        for (int i = 0; i < text.Count; i++)
        {
            string form = text.Form(i).ToString();
            if (_groups.TryGetValue(form, out string? named))
            {
                more |= group is not null && group != named;
                group = named;
            }
            else if (_nationals.TryGetValue(form, out string? state))
            {
                more |= nationals is not null && nationals != state;
                nationals = state;
            }
            else
            {
                more |= party is null && text[i].Kind == TokenKind.Word && !Plain.Contains(form);
            }
        }
        string? id = party ?? nationals ?? group ?? groupOfUnit;
        group ??= groupOfUnit ?? (party is null && nationals is not null ? "nationals" : null);
        return new RecordTarget(more || id is null ? "~" + Folding.Fold(words).Trim() : id, group, words);
    }
}
