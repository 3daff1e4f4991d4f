using Sijill.Reading.Codebook.Drafts;
using Sijill.Reading.Codebook.Yaml;
using Sijill.Reading.Names;

namespace Sijill.Reading.Codebook;

/// <summary>Resolves actors, people, offices, places and outlets, and gathers their names.</summary>
internal sealed class EntityLinker
{
    private readonly List<EntityDraft> _drafts;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<Entity> _entities = [];
    private readonly NameTrieBuilder _names = new();
    private readonly List<SourcePosition> _mentions = [];

    public EntityLinker(List<EntityDraft> drafts, DiagnosticBag bag)
    {
        _drafts = drafts;
        _bag = bag;
        for (int i = 0; i < drafts.Count; i++)
        {
            _index.Add(drafts[i].Id.Value, i);
        }
        foreach (EntityDraft draft in drafts)
        {
            _entities.Add(Link(draft));
        }
        CheckLoops();
        GatherNames();
        foreach (NameGroup group in _names.Groups)
        {
            CheckGroup(group);
        }
        Names = _names.Build(MeaningOf);
    }

    /// <summary>All of them, by index.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>Their names.</summary>
    public NameTrie Names { get; }

    /// <summary>Reports a reference to nobody.</summary>
    public bool Check(YamlScalar reference, EntityType type)
    {
        if (_index.TryGetValue(reference.Value, out int index) && _drafts[index].Type == type)
        {
            return true;
        }
        string name = type.ToString().ToLowerInvariant();
        _bag.Add(
            reference.At,
            Messages.UnknownEntity(
                reference.Value,
                name,
                [.. _drafts.Where(draft => draft.Type == type).Select(draft => draft.Id.Value)]
            )
        );
        return false;
    }

    private Entity Link(EntityDraft draft)
    {
        EntityType parentType = draft.Type switch
        {
            EntityType.Person => EntityType.Office,
            EntityType.Office => EntityType.Actor,
            _ => draft.Type,
        };
        bool hasParent = draft.Parent is not null && Check(draft.Parent, parentType);
        bool hasPlace = draft.Place is not null && Check(draft.Place, EntityType.Place);
        return new Entity
        {
            Index = _entities.Count,
            Id = draft.Id.Value,
            Type = draft.Type,
            Kind = draft.Kind,
            Parent = hasParent ? draft.Parent!.Value : null,
            Interest = draft.Interest,
            Group = draft.Group,
            From = draft.From,
            To = draft.To,
            PCode = draft.PCode,
            ClosedOn = draft.Closed,
            Place = hasPlace ? draft.Place!.Value : null,
            Nationals = NationalsOf(draft),
            Domain = draft.Domain,
            Names = draft
                .Names.GroupBy(name => name.Language, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    IReadOnlyList<string> (group) => [.. group.Select(name => name.Text.Value)],
                    StringComparer.Ordinal
                ),
        };
    }

    private static string? NationalsOf(EntityDraft draft)
    {
        foreach (NameDraft name in draft.Nationality)
        {
            if (name.Language == "en")
            {
                return name.Text.Value.ToLowerInvariant().Replace(' ', '-') + "-nationals";
            }
        }
        return null;
    }

    private void CheckLoops()
    {
        // 0 not yet seen, 1 on the way, 2 done.
        var state = new byte[_entities.Count];
        for (int i = 0; i < state.Length; i++)
        {
            int at = i;
            var way = new List<int>();
            while (at >= 0 && state[at] == 0)
            {
                state[at] = 1;
                way.Add(at);
                at = _entities[at].Parent is { } parent ? _index[parent] : -1;
            }
            if (at >= 0 && state[at] == 1)
            {
                _bag.Add(_drafts[at].Parent!.At, Messages.ParentLoop(_entities[at].Id));
                _entities[at] = _entities[at] with { Parent = null };
            }
            foreach (int done in way)
            {
                state[done] = 2;
            }
        }
    }

    private void GatherNames()
    {
        for (int i = 0; i < _drafts.Count; i++)
        {
            foreach (NameDraft name in _drafts[i].Names)
            {
                Gather(name, i)?.Full.Add(Bearer(i, name));
            }
            foreach (NameDraft name in _drafts[i].Short)
            {
                Gather(name, i)?.Short.Add(Bearer(i, name));
            }
        }
    }

    private NameBearer Bearer(int entity, NameDraft name)
    {
        _mentions.Add(name.Text.At);
        return new NameBearer(entity, _mentions.Count - 1);
    }

    private NameGroup? Gather(NameDraft name, int entity)
    {
        NameGroup? group = _names.Add(name.Text.Value);
        if (group is null)
        {
            _bag.Add(name.Text.At, Messages.NameWithoutLetters(name.Text.Value));
        }
        else if (group.Full.Exists(bearer => bearer.Entity == entity))
        {
            // Two spellings that fold into one.
            return null;
        }
        return group;
    }

    private void CheckGroup(NameGroup group)
    {
        for (int i = 1; i < group.Full.Count; i++)
        {
            for (int k = 0; k < i; k++)
            {
                CheckPair(group, group.Full[k], group.Full[i]);
            }
        }
        foreach (NameBearer bearer in group.Short)
        {
            Entity own = _entities[bearer.Entity];
            foreach (NameBearer full in group.Full)
            {
                if (_entities[full.Entity].Type == own.Type && !Together(own, _entities[full.Entity]))
                {
                    _bag.Add(
                        _mentions[bearer.Mention],
                        Messages.ShortIsName(group.Name, own.Id, _entities[full.Entity].Id)
                    );
                    break;
                }
            }
        }
    }

    private void CheckPair(NameGroup group, NameBearer first, NameBearer second)
    {
        Entity a = _entities[first.Entity];
        Entity b = _entities[second.Entity];
        if (a.Type == b.Type)
        {
            if (!Together(a, b))
            {
                _bag.Add(
                    _mentions[second.Mention],
                    Messages.NameOfTwo(
                        group.Name,
                        b.Id,
                        a.Id,
                        $"{_mentions[first.Mention].File}, line {_mentions[first.Mention].Line}"
                    )
                );
            }
            return;
        }
        (Entity actor, Entity place) = a.Type == EntityType.Actor ? (a, b) : (b, a);
        if (actor.Type == EntityType.Actor && place.Type == EntityType.Place && actor.Place is null)
        {
            _bag.Add(_mentions[second.Mention], Messages.NameShared(group.Name, actor.Id, place.Id));
        }
    }

    /// <summary>Whether two may share a name: their terms are disjoint, or one is a part of the other (a governorate and its city).</summary>
    private bool Together(Entity a, Entity b) => a.To < b.From || b.To < a.From || IsWithin(a, b) || IsWithin(b, a);

    private bool IsWithin(Entity inner, Entity outer)
    {
        Entity at = inner;
        for (int depth = 0; depth < 32 && at.Parent is { } parent; depth++)
        {
            at = _entities[_index[parent]];
            if (at.Index == outer.Index)
            {
                return true;
            }
        }
        return false;
    }

    private NameMeaning MeaningOf(NameGroup group)
    {
        var entities = new List<int>();
        foreach (NameBearer bearer in group.Full.Concat(group.Short).ToList())
        {
            AddOnce(bearer.Entity);
        }
        foreach (int bearer in entities.ToArray())
        {
            if (_entities[bearer].Place is { } place)
            {
                AddOnce(_index[place]);
            }
        }
        return new NameMeaning(entities, group.Full.Count == 0);

        void AddOnce(int entity)
        {
            if (!entities.Contains(entity))
            {
                entities.Add(entity);
            }
        }
    }
}
