using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>Tells which entities belong to the scope of a monitor: those it lists, and what is part of them.</summary>
internal static class ScopeLinker
{
    private const int DeepestParent = 12;

    /// <summary>For each entity whether it is in the scope; nothing where no scope is given.</summary>
    public static bool[] Link(IReadOnlyList<YamlScalar> scope, IReadOnlyList<Entity> entities, DiagnosticBag bag)
    {
        if (scope.Count == 0)
        {
            return [];
        }
        Dictionary<string, Entity> byId = entities.ToDictionary(static e => e.Id, StringComparer.Ordinal);
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlScalar id in scope)
        {
            if (!byId.ContainsKey(id.Value))
            {
                bag.Add(id.At, Messages.UnknownEntity(id.Value, "entity", byId.Keys));
            }
            listed.Add(id.Value);
        }
        var inside = new bool[entities.Count];
        for (int i = 0; i < inside.Length; i++)
        {
            Entity? at = entities[i];
            for (int depth = 0; at is not null && depth < DeepestParent && !inside[i]; depth++)
            {
                inside[i] = listed.Contains(at.Id) || (at.Place is { } place && listed.Contains(place));
                at = at.Parent is { } parent ? byId.GetValueOrDefault(parent) : null;
            }
        }
        return inside;
    }
}
