using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>Reads nouns and word classes.</summary>
internal static class VocabularyReader
{
    public static void ReadNoun(Fields fields, CodebookDraft draft, DiagnosticBag bag)
    {
        YamlScalar? id = fields.Id();
        YamlScalar? unit = fields.Required("unit");
        string? group = fields.Text("group");
        YamlScalar? actor = fields.Scalar("actor");
        YamlScalar? indicator = fields.Scalar("indicator");
        var forms = new List<NounFormsDraft>();
        foreach (string language in Schema.Languages)
        {
            if (fields.Inner(language, $"noun in '{language}'", Schema.NounFormKeys) is not { } inner)
            {
                continue;
            }
            var form = new NounFormsDraft(language, inner.Texts("one"), inner.Texts("many"));
            if (form.One.Count + form.Many.Count > 0)
            {
                forms.Add(form);
            }
        }
        if (id is null)
        {
            return;
        }
        if (forms.Count == 0)
        {
            bag.Add(fields.At, Messages.NoForms(id.Value));
        }
        if (unit is not null)
        {
            draft.Nouns.Add(
                new NounDraft
                {
                    Id = id,
                    Unit = unit,
                    Group = group,
                    Actor = actor,
                    Indicator = indicator,
                    Forms = forms,
                }
            );
        }
    }

    public static void ReadClass(Fields fields, CodebookDraft draft)
    {
        YamlScalar? id = fields.Id();
        var forms = new List<ClassFormsDraft>();
        foreach (string language in Schema.Languages)
        {
            if (fields.Inner(language, $"word class in '{language}'", Schema.ClassFormKeys) is { } inner)
            {
                forms.Add(
                    new ClassFormsDraft(
                        language,
                        inner.At,
                        inner.Texts("verbs"),
                        inner.Texts("actions"),
                        inner.Texts("words")
                    )
                );
            }
        }
        if (id is not null)
        {
            draft.Classes.Add(new ClassDraft(id, forms));
        }
    }
}
