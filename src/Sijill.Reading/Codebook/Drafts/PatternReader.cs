using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>Reads patterns with their examples.</summary>
internal static class PatternReader
{
    public static void Read(Fields fields, CodebookDraft draft, DiagnosticBag bag)
    {
        YamlScalar? id = fields.Id();
        YamlScalar? indicator = fields.Required("indicator");
        YamlScalar? match = fields.Required("match");
        string? language = fields.Choice("language", "unknown-language", Schema.PatternLanguages);
        string? status = fields.Choice("status", "unknown-status", Schema.Statuses);
        string? measure = fields.Choice("measure", "unknown-measure", Schema.Measures);
        string? role = fields.Choice("role", "unknown-role", Schema.Roles);
        int? value = fields.Number("value", 0, int.MaxValue);
        YamlScalar? unit = fields.Scalar("unit");
        List<YamlScalar> also = fields.Texts("also");
        bool weak = fields.Choice("weak", "unknown-weak", Schema.YesOrNo) == "true";
        string? family = fields.Text("family");
        List<ExampleDraft> examples = ReadExamples(fields, "examples", bag);
        List<ExampleDraft> counterExamples = ReadExamples(fields, "not", bag);
        if (id is null || indicator is null || match is null)
        {
            return;
        }
        if (examples.Count == 0)
        {
            bag.Add(fields.At, Messages.NoExamples(id.Value));
        }
        draft.Patterns.Add(
            new PatternDraft
            {
                Id = id,
                Language = language,
                Indicator = indicator,
                Match = match,
                Status = status,
                Measure = measure,
                Unit = unit,
                Role = role,
                Value = value,
                Also = also,
                IsWeak = weak,
                Family = family,
                Examples = examples,
                CounterExamples = counterExamples,
            }
        );
    }

    private static List<ExampleDraft> ReadExamples(Fields fields, string key, DiagnosticBag bag)
    {
        var examples = new List<ExampleDraft>();
        foreach (YamlNode item in fields.Items(key))
        {
            switch (item)
            {
                case YamlScalar { Value.Length: > 0 } text:
                    examples.Add(new ExampleDraft(text, []));
                    break;
                case YamlMap map:
                    var inner = new Fields(map, "example", Schema.ExampleKeys, bag);
                    YamlScalar? example = inner.Required("text");
                    List<YamlScalar> claims = inner.Texts("claims");
                    if (example is not null)
                    {
                        examples.Add(new ExampleDraft(example, claims));
                    }
                    break;
                default:
                    bag.Add(item.At, Messages.NotText($"Each of '{key}'"));
                    break;
            }
        }
        return examples;
    }
}
