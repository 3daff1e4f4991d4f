using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>Reads the sections of files into drafts. References are not looked up yet: what they name may stand in a later file.</summary>
internal sealed class DraftReader(CodebookDraft draft, DiagnosticBag bag)
{
    /// <summary>Adds a file.</summary>
    public void Read(CodebookSource source)
    {
        foreach (YamlNode document in YamlReader.Read(source, bag))
        {
            switch (document)
            {
                case YamlMap map:
                    ReadSections(map);
                    break;
                case YamlScalar { Value: "" }:
                    break;
                default:
                    bag.Add(document.At, Messages.NotSections());
                    break;
            }
        }
    }

    private void ReadSections(YamlMap map)
    {
        foreach ((YamlScalar key, YamlNode value) in map.Entries)
        {
            if (!Schema.Sections.Contains(key.Value))
            {
                bag.Add(key.At, Messages.UnknownSection(key.Value));
            }
            else if (key.Value == "codebook")
            {
                ReadHeader(value);
            }
            else
            {
                ReadSection(key.Value, value);
            }
        }
    }

    private void ReadSection(string section, YamlNode value)
    {
        if (value is YamlScalar { Value: "" })
        {
            return;
        }
        if (value is not YamlList list)
        {
            bag.Add(value.At, Messages.NotList($"'{section}'"));
            return;
        }
        foreach (YamlNode item in list.Items)
        {
            if (item is YamlMap entry)
            {
                ReadEntry(section, entry);
            }
            else
            {
                bag.Add(item.At, Messages.NotMap($"Each of '{section}'"));
            }
        }
    }

    private void ReadEntry(string section, YamlMap entry)
    {
        switch (section)
        {
            case "actors":
                ReadEntity(new Fields(entry, "actor", Schema.ActorKeys, bag), EntityType.Actor, "parent");
                break;
            case "people":
                ReadEntity(new Fields(entry, "person", Schema.PersonKeys, bag), EntityType.Person, "office");
                break;
            case "offices":
                ReadEntity(new Fields(entry, "office", Schema.OfficeKeys, bag), EntityType.Office, "of");
                break;
            case "places":
                ReadEntity(new Fields(entry, "place", Schema.PlaceKeys, bag), EntityType.Place, "parent");
                break;
            case "outlets":
                ReadEntity(new Fields(entry, "outlet", Schema.OutletKeys, bag), EntityType.Outlet, null);
                break;
            case "nouns":
                VocabularyReader.ReadNoun(new Fields(entry, "noun", Schema.NounKeys, bag), draft, bag);
                break;
            case "words":
                VocabularyReader.ReadClass(new Fields(entry, "word class", Schema.ClassKeys, bag), draft);
                break;
            case "indicators":
                ReadIndicator(new Fields(entry, "indicator", Schema.IndicatorKeys, bag));
                break;
            case "tracks":
                TrackReader.Read(new Fields(entry, "track", Schema.TrackKeys, bag), draft, bag);
                break;
            default:
                PatternReader.Read(new Fields(entry, "pattern", Schema.PatternKeys, bag), draft, bag);
                break;
        }
    }

    private void ReadHeader(YamlNode value)
    {
        if (value is not YamlMap map)
        {
            bag.Add(value.At, Messages.NotMap("'codebook'"));
            return;
        }
        if (draft.HeaderAt is not null)
        {
            bag.Add(map.At, Messages.TwoCodebooks());
            return;
        }
        var fields = new Fields(map, "codebook", Schema.CodebookKeys, bag);
        draft.HeaderAt = map.At;
        draft.Id = fields.Id();
        draft.Titles = fields.Titles("title");
        draft.Scope = fields.Texts("scope");
    }

    private void ReadIndicator(Fields fields)
    {
        YamlScalar? id = fields.Id();
        YamlScalar? unit = fields.Required("unit");
        _ = fields.Required("measure");
        string? measure = fields.Choice("measure", "unknown-measure", Schema.Measures);
        int? least = fields.Number("least", 1, 100);
        Dictionary<string, string> titles = fields.Titles("title");
        if (id is not null && unit is not null)
        {
            draft.Indicators.Add(
                new IndicatorDraft(id, measure ?? "flow", unit, least ?? 2, fields.Text("moves") == "true", titles)
            );
        }
    }

    private void ReadEntity(Fields fields, EntityType type, string? parentKey)
    {
        YamlScalar? id = fields.Id();
        DateOnly? from = fields.Date("from");
        DateOnly? to = fields.Date("to");
        if (from > to)
        {
            bag.Add(fields.At, Messages.TermsReversed());
        }
        var draftOf = new EntityDraft
        {
            Type = type,
            Id = id ?? new YamlScalar(fields.At, "", -1),
            At = fields.At,
            Kind = fields.Text("kind") ?? "",
            Parent = parentKey is null ? null : fields.Scalar(parentKey),
            Interest = fields.Text("interest"),
            Group = fields.Text("group"),
            From = from,
            To = to,
            PCode = fields.Text("pcode"),
            Closed = fields.Date("closed"),
            Place = fields.Scalar("place"),
            Domain = fields.Text("domain"),
            Names = fields.Names("names"),
            Short = fields.Names("short"),
            Nationality = fields.Names("nationality"),
        };
        if (id is null)
        {
            return;
        }
        if (draftOf.Names.Count == 0)
        {
            bag.Add(fields.At, Messages.NoNames(id.Value));
        }
        draft.Entities.Add(draftOf);
    }
}
