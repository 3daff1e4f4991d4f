using System.Runtime.InteropServices;
using Sijill.Reading.Codebook;
using Sijill.Reading.Names;

namespace Sijill.Reading.Extraction;

/// <summary>Chooses whom a name stands for where the codebook leaves several: by what the text has named before, and by terms of office.</summary>
internal static class NameChoice
{
    /// <summary>Index of the entity, or -1.</summary>
    public static int Choose(CompiledCodebook codebook, Draft draft, int meaning)
    {
        if (!draft.Choices.TryGetValue(meaning, out int entity))
        {
            draft.Choices[meaning] = entity = Find(codebook, draft, meaning);
        }
        return entity;
    }

    /// <summary>Index of the last name before a token that stands for an actor of a kind; else, if asked, of the first one after it; else -1.</summary>
    public static int LastOfKind(CompiledCodebook codebook, Draft draft, string kind, int token, bool orFirst)
    {
        if (!draft.KindsAreKnown)
        {
            draft.KindsAreKnown = true;
            for (int n = 0; n < draft.Names.Count; n++)
            {
                if (ChooseActor(codebook, draft, draft.Names[n].Meaning) is >= 0 and var entity)
                {
                    string its = codebook.Entities[entity].Kind;
                    (CollectionsMarshal.GetValueRefOrAddDefault(draft.NamesByKind, its, out _) ??= []).Add(n);
                }
            }
        }
        if (!draft.NamesByKind.TryGetValue(kind, out List<int>? names))
        {
            return -1;
        }
        int after = Sorted.EndOf(names, draft.FirstNameFrom(token) - 1, static n => n);
        return after > 0 ? names[after - 1]
            : orFirst ? names[0]
            : -1;
    }

    private static int Find(CompiledCodebook codebook, Draft draft, int meaning)
    {
        NameMeaning choice = codebook.Names.Meanings[meaning];
        DateOnly? day = draft.Document.Published;
        if (choice.IsShort)
        {
            // The last full name in the text that stands for one of them.
            for (int n = draft.Names.Count - 1; n >= 0; n--)
            {
                NameMeaning named = codebook.Names.Meanings[draft.Names[n].Meaning];
                if (named.IsShort)
                {
                    continue;
                }
                foreach (int entity in named.Entities)
                {
                    if (choice.Entities.Contains(entity))
                    {
                        return entity;
                    }
                }
            }
        }
        int fallback = -1;
        foreach (int entity in choice.Entities)
        {
            if (InTerm(codebook.Entities[entity], day))
            {
                return entity;
            }
            fallback = fallback < 0 ? entity : fallback;
        }
        return fallback;
    }

    /// <summary>The same, but what can act and speak before a place of the same name; -1 where there is only a place.</summary>
    public static int ChooseActor(CompiledCodebook codebook, Draft draft, int meaning)
    {
        int chosen = Choose(codebook, draft, meaning);
        if (chosen < 0 || codebook.Entities[chosen].Type != EntityType.Place)
        {
            return chosen;
        }
        foreach (int entity in codebook.Names.Meanings[meaning].Entities)
        {
            if (
                codebook.Entities[entity].Type != EntityType.Place
                && InTerm(codebook.Entities[entity], draft.Document.Published)
            )
            {
                return entity;
            }
        }
        return -1;
    }

    /// <summary>Whether a name stands for an entity on a day; on any day where none is known.</summary>
    public static bool InTerm(Entity entity, DateOnly? day) =>
        day is not { } d || ((entity.From is not { } from || from <= d) && (entity.To is not { } to || d <= to));
}
