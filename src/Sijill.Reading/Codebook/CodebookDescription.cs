using System.Globalization;
using System.Text;
using Sijill.Reading.Names;

namespace Sijill.Reading.Codebook;

/// <summary>One thing of a codebook in words: for <c>sijill codebook show</c>.</summary>
/// <param name="Kind">pattern, indicator, actor, person, office, place, outlet, noun, track or words.</param>
/// <param name="Id">Its id.</param>
/// <param name="Lines">What is to be said of it.</param>
public sealed record CodebookDescription(string Kind, string Id, IReadOnlyList<DescriptionLine> Lines)
{
    private const int MostForms = 200;

    /// <summary>All that bear an id, mostly one; none if there is no such id.</summary>
    public static IReadOnlyList<CodebookDescription> Of(CompiledCodebook codebook, string id)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(id);
        var found = new List<CodebookDescription>();
        found.AddRange(
            codebook
                .Indicators.Where(indicator => indicator.Id == id)
                .Select(indicator => OfIndicator(codebook, indicator))
        );
        found.AddRange(
            codebook.Patterns.Where(pattern => pattern.Id == id).Select(pattern => OfPattern(codebook, pattern))
        );
        found.AddRange(codebook.Entities.Where(entity => entity.Id == id).Select(entity => OfEntity(codebook, entity)));
        found.AddRange(codebook.Nouns.Where(noun => noun.Id == id).Select(noun => OfNoun(codebook, noun)));
        found.AddRange(codebook.Tracks.Where(track => track.Id == id).Select(OfTrack));
        if (!id.StartsWith('#') && !id.StartsWith('=') && codebook.Symbols.Find(id) is >= 0 and int symbol)
        {
            found.AddRange(OfWords(codebook, id, symbol));
        }
        return found;
    }

    /// <summary>The id that an unknown one may be a slip for, or null.</summary>
    public static string? Nearest(CompiledCodebook codebook, string id)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(id);
        return Nearness.Nearest(
            id,
            [
                .. codebook.Indicators.Select(indicator => indicator.Id),
                .. codebook.Patterns.Select(pattern => pattern.Id),
                .. codebook.Entities.Select(entity => entity.Id),
                .. codebook.Nouns.Select(noun => noun.Id),
                .. codebook.Tracks.Select(track => track.Id),
            ]
        );
    }

    private static CodebookDescription OfIndicator(CompiledCodebook codebook, Indicator indicator)
    {
        var lines = new LineList();
        lines.AddAll("title", indicator.Titles);
        lines.Add("measure", indicator.Measure);
        lines.Add("unit", indicator.Unit);
        lines.Add("several means", "at least " + indicator.Least.ToString(CultureInfo.InvariantCulture));
        foreach (
            Pattern pattern in codebook.Patterns.Where(pattern =>
                codebook.Indicators[pattern.Indicator].Id == indicator.Id
            )
        )
        {
            lines.Add(pattern.Id, pattern.Source);
        }
        return new CodebookDescription("indicator", indicator.Id, lines.All);
    }

    private static CodebookDescription OfTrack(Track track)
    {
        var lines = new LineList();
        lines.AddAll("title", track.Titles);
        foreach (TrackFigure figure in track.Figures)
        {
            lines.Add(
                "shows",
                figure.Indicator + (figure.Places.Count == 0 ? "" : " of " + string.Join(", ", figure.Places))
            );
        }
        lines.Add("shows sayings", track.Sayings.Count == 0 ? null : string.Join(", ", track.Sayings));
        return new CodebookDescription("track", track.Id, lines.All);
    }

    private static CodebookDescription OfPattern(CompiledCodebook codebook, Pattern pattern)
    {
        var lines = new LineList();
        lines.Add("says", codebook.Indicators[pattern.Indicator].Id);
        lines.Add("language", pattern.Language == "*" ? "any" : pattern.Language);
        lines.Add("written", pattern.Source);
        lines.Add("means", PatternInWords.Describe(codebook, codebook.Shapes[pattern.Index].Root));
        lines.Add("status", pattern.Status);
        lines.Add("measure", pattern.Measure);
        lines.Add("unit", pattern.Unit);
        lines.Add("role", pattern.Role);
        lines.Add("value", pattern.Value?.ToString(CultureInfo.InvariantCulture));
        foreach (int also in pattern.Also)
        {
            lines.Add("says also", codebook.Indicators[also].Id);
        }
        foreach (PatternExample example in pattern.Examples)
        {
            lines.Add(
                "example",
                example.Claims.Count == 0 ? example.Text : $"{example.Text} → {string.Join(", ", example.Claims)}"
            );
        }
        foreach (PatternExample example in pattern.CounterExamples)
        {
            lines.Add("not", example.Text);
        }
        return new CodebookDescription("pattern", pattern.Id, lines.All);
    }

    private static CodebookDescription OfEntity(CompiledCodebook codebook, Entity entity)
    {
        var lines = new LineList();
        foreach ((string language, IReadOnlyList<string> names) in entity.Names)
        {
            lines.Add("names in " + language, string.Join("; ", names));
        }
        lines.Add("kind", entity.Kind.Length == 0 ? null : entity.Kind);
        string parent = entity.Type switch
        {
            EntityType.Person => "office",
            EntityType.Office => "of",
            _ => "part of",
        };
        lines.Add(parent, entity.Parent);
        lines.Add("speaks as one with", entity.Interest);
        lines.Add("stands for it from", entity.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        lines.Add("stands for it until", entity.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        lines.Add("P-code", entity.PCode);
        lines.Add("closed on", entity.ClosedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        lines.Add("place of the same name", entity.Place);
        lines.Add("domain", entity.Domain);
        foreach (
            NameMeaning meaning in codebook.Names.Meanings.Where(meaning =>
                meaning.Entities.Count > 1 && meaning.Entities.Contains(entity.Index)
            )
        )
        {
            lines.Add(
                "shares a name with",
                string.Join(", ", meaning.Entities.Where(e => e != entity.Index).Select(e => codebook.Entities[e].Id))
            );
        }
        return new CodebookDescription(entity.Type.ToString().ToLowerInvariant(), entity.Id, lines.All);
    }

    private static CodebookDescription OfNoun(CompiledCodebook codebook, Noun noun)
    {
        var lines = new LineList();
        lines.Add("counts", noun.Unit);
        lines.Add("group", noun.Group);
        lines.Add("names the actor", noun.Actor);
        lines.Add("says", noun.Indicator);
        lines.AddForms(codebook.Lexicon.FormsWhere(entry => entry.Noun == noun, MostForms));
        return new CodebookDescription("noun", noun.Id, lines.All);
    }

    private static IEnumerable<CodebookDescription> OfWords(CompiledCodebook codebook, string id, int symbol)
    {
        var lines = new LineList();
        lines.AddForms(
            codebook.Lexicon.FormsWhere(entry => entry.Noun is null && entry.Symbols.Contains(symbol), MostForms)
        );
        return lines.All.Count == 0 ? [] : [new CodebookDescription("words", id, lines.All)];
    }

    private sealed class LineList
    {
        public List<DescriptionLine> All { get; } = [];

        public void Add(string label, string? text)
        {
            if (text is not null && !All.Contains(new DescriptionLine(label, text)))
            {
                All.Add(new DescriptionLine(label, text));
            }
        }

        public void AddAll(string label, IReadOnlyDictionary<string, string> texts)
        {
            foreach ((string language, string text) in texts)
            {
                Add($"{label} in {language}", text);
            }
        }

        public void AddForms(IEnumerable<(string Language, string Form)> forms)
        {
            foreach (
                IGrouping<string, (string Language, string Form)> group in forms.GroupBy(
                    form => form.Language,
                    StringComparer.Ordinal
                )
            )
            {
                var text = new StringBuilder();
                text.AppendJoin(
                    group.Key == "ar" ? "، " : ", ",
                    group.Select(form => form.Form).Distinct(StringComparer.Ordinal)
                );
                Add("forms in " + group.Key, text.ToString());
            }
        }
    }
}

/// <summary>A line of a description.</summary>
/// <param name="Label">What is told: "unit".</param>
/// <param name="Text">What it is.</param>
public sealed record DescriptionLine(string Label, string Text);
