using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook.Drafts;
using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>
/// Puts the two layers together, resolves what refers to what and builds the tables. An entry of the codebook replaces that of the language files with
/// the same id; word classes of one id are put together.
/// </summary>
internal sealed class CodebookLinker
{
    private readonly CodebookDraft _codebook;
    private readonly DiagnosticBag _bag;
    private readonly List<EntityDraft> _entities;
    private readonly List<NounDraft> _nouns;
    private readonly List<IndicatorDraft> _indicators;
    private readonly List<PatternDraft> _patterns;
    private readonly List<ClassDraft> _classes;
    private readonly List<TrackDraft> _tracks;
    private readonly Dictionary<string, int> _indicatorIndex = new(StringComparer.Ordinal);
    private readonly HashSet<string> _units = new(Schema.Units, StringComparer.Ordinal);

    public CodebookLinker(CodebookDraft language, CodebookDraft codebook, DiagnosticBag bag)
    {
        _codebook = codebook;
        _bag = bag;
        _entities = Layered(language.Entities, codebook.Entities, entity => entity.Id);
        _nouns = Layered(language.Nouns, codebook.Nouns, noun => noun.Id);
        _indicators = Layered(language.Indicators, codebook.Indicators, indicator => indicator.Id);
        _patterns = Layered(language.Patterns, codebook.Patterns, pattern => pattern.Id);
        _tracks = Layered(language.Tracks, codebook.Tracks, track => track.Id);
        _patterns.Sort((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        CheckClasses(language.Classes);
        CheckClasses(codebook.Classes);
        _classes = [.. language.Classes, .. codebook.Classes];
    }

    /// <summary>The codebook, or null if the bag holds mistakes.</summary>
    public CompiledCodebook? Link(string hash)
    {
        IReadOnlyList<Indicator> indicators = LinkIndicators();
        var linkedEntities = new EntityLinker(_entities, _bag);
        IReadOnlyList<Entity> entities = linkedEntities.Entities;
        IReadOnlyList<Noun> nouns = LinkNouns(linkedEntities);
        foreach (IndicatorDraft indicator in _indicators)
        {
            CheckUnit(indicator.Unit);
        }
        var symbols = new SymbolTable();
        InternReserved(symbols);
        var scope = new PatternScope(
            symbols,
            _classes.Select(c => c.Id.Value),
            nouns.Select(n => n.Id),
            Slots(nouns),
            _bag
        );
        var patterns = new List<Pattern>();
        var shapes = new List<PatternShape>();
        LinkPatterns(scope, patterns, shapes);
        Lexicon lexicon = new VocabularyLinker(symbols, _bag).Link(_classes, _nouns, nouns, _entities, scope);
        IReadOnlyList<Track> tracks = TrackLinker.Link(
            _tracks,
            indicator => IndicatorOf(indicator) >= 0,
            linkedEntities
        );
        bool[] scopes = ScopeLinker.Link(_codebook.Scope, entities, _bag);
        if (_bag.HasErrors)
        {
            return null;
        }
        return new CompiledCodebook
        {
            Id = _codebook.Id!.Value,
            Hash = hash,
            Titles = _codebook.Titles,
            Symbols = symbols,
            Lexicon = lexicon,
            Entities = entities,
            Scope = scopes,
            Names = linkedEntities.Names,
            Indicators = indicators,
            Nouns = nouns,
            Patterns = patterns,
            Shapes = shapes,
            Tracks = tracks,
        };
    }

    private List<T> Layered<T>(List<T> language, List<T> codebook, Func<T, YamlScalar> id)
    {
        var replaced = new HashSet<string>(codebook.Select(item => id(item).Value), StringComparer.Ordinal);
        List<T> result = [.. Unique(language, id).Where(item => !replaced.Contains(id(item).Value))];
        result.AddRange(Unique(codebook, id));
        return result;
    }

    private List<T> Unique<T>(List<T> items, Func<T, YamlScalar> id)
    {
        var first = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        var unique = new List<T>(items.Count);
        foreach (T item in items)
        {
            YamlScalar own = id(item);
            if (first.TryAdd(own.Value, own))
            {
                unique.Add(item);
            }
            else
            {
                SourcePosition at = first[own.Value].At;
                _bag.Add(own.At, Messages.DuplicateId(own.Value, $"{at.File}, line {at.Line}"));
            }
        }
        return unique;
    }

    /// <summary>One class may stand once for each language: in words-ar.yaml and in words-en.yaml.</summary>
    private void CheckClasses(List<ClassDraft> classes)
    {
        var first = new Dictionary<(string, string), SourcePosition>();
        foreach (ClassDraft @class in classes)
        {
            foreach (ClassFormsDraft forms in @class.Forms)
            {
                if (!first.TryAdd((@class.Id.Value, forms.Language), @class.Id.At))
                {
                    SourcePosition at = first[(@class.Id.Value, forms.Language)];
                    _bag.Add(
                        @class.Id.At,
                        Messages.DuplicateId(@class.Id.Value, $"{at.File}, line {at.Line}, in '{forms.Language}'")
                    );
                }
            }
        }
    }

    private List<Indicator> LinkIndicators()
    {
        var indicators = new List<Indicator>();
        foreach (IndicatorDraft draft in _indicators)
        {
            _indicatorIndex.Add(draft.Id.Value, indicators.Count);
            indicators.Add(
                new Indicator
                {
                    Id = draft.Id.Value,
                    Measure = draft.Measure,
                    Unit = draft.Unit.Value,
                    Least = draft.Least,
                    Moves = draft.Moves,
                    At = draft.Id.At,
                    Titles = draft.Titles,
                }
            );
        }
        return indicators;
    }

    private List<Noun> LinkNouns(EntityLinker entities)
    {
        var nouns = new List<Noun>();
        foreach (NounDraft draft in _nouns)
        {
            if (_units.Add(draft.Unit.Value) && Nearness.Nearest(draft.Unit.Value, Schema.Units) is { } near)
            {
                _bag.Add(draft.Unit.At, Messages.OddUnit(draft.Unit.Value, near));
            }
            if (draft.Actor is { } actor)
            {
                entities.Check(actor, EntityType.Actor);
            }
            if (draft.Indicator is { } indicator)
            {
                IndicatorOf(indicator);
            }
            nouns.Add(
                new Noun
                {
                    Id = draft.Id.Value,
                    Unit = draft.Unit.Value,
                    Group = draft.Group,
                    Actor = draft.Actor?.Value,
                    Indicator = draft.Indicator?.Value,
                }
            );
        }
        return nouns;
    }

    private void LinkPatterns(PatternScope scope, List<Pattern> patterns, List<PatternShape> shapes)
    {
        var families = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PatternDraft draft in _patterns)
        {
            int indicator = IndicatorOf(draft.Indicator);
            int[] also = [.. draft.Also.Select(IndicatorOf)];
            CheckUnit(draft.Unit);
            (PatternNode Root, IReadOnlyList<string> Slots)? parsed = PatternParser.Parse(draft.Match, scope);
            IReadOnlyList<PatternExample> examples = Examples(draft.Examples);
            IReadOnlyList<PatternExample> counterExamples = Examples(draft.CounterExamples);
            if (parsed is not var (root, slots) || indicator < 0)
            {
                continue;
            }
            // Indicators of people are one family: the five of "killed a guard and wounded five" are not reached from "killed".
            string family =
                draft.Family
                ?? (
                    _indicators[indicator].Unit.Value == "people"
                        ? "people/" + (draft.Language ?? LanguageOf(draft.Id.Value, draft.Match.Value))
                        : draft.Indicator.Value
                );
            if (!families.TryGetValue(family, out int familyId))
            {
                families.Add(family, familyId = families.Count);
            }
            shapes.Add(new PatternShape(patterns.Count, familyId, root));
            patterns.Add(
                new Pattern
                {
                    Index = patterns.Count,
                    Id = draft.Id.Value,
                    Indicator = indicator,
                    Language = draft.Language ?? LanguageOf(draft.Id.Value, draft.Match.Value),
                    Source = draft.Match.Value,
                    Slots = slots,
                    Status = draft.Status,
                    Measure = draft.Measure,
                    Unit = draft.Unit?.Value,
                    Role = draft.Role,
                    Value = draft.Value,
                    Also = also,
                    IsWeak = draft.IsWeak,
                    Examples = examples,
                    CounterExamples = counterExamples,
                }
            );
        }
    }

    private List<PatternExample> Examples(IReadOnlyList<ExampleDraft> drafts)
    {
        var examples = new List<PatternExample>();
        foreach (ExampleDraft draft in drafts)
        {
            foreach (YamlScalar claim in draft.Claims)
            {
                if (!ClaimNotation.TryParse(claim.Value, out ClaimNotation notation))
                {
                    _bag.Add(claim.At, Messages.BadClaim(claim.Value));
                    continue;
                }
                if (!_indicatorIndex.ContainsKey(notation.Indicator))
                {
                    _bag.Add(claim.At, Messages.UnknownIndicator(notation.Indicator, _indicatorIndex.Keys));
                }
                if (notation.Unit is { } unit && !IsUnit(unit))
                {
                    _bag.Add(claim.At, Messages.UnknownUnit(unit, _units));
                }
            }
            SourcePosition at = draft.Text.At;
            examples.Add(
                new PatternExample(
                    draft.Text.Value,
                    [.. draft.Claims.Select(claim => claim.Value)],
                    at.File,
                    at.Line,
                    at.Column
                )
            );
        }
        return examples;
    }

    private int IndicatorOf(YamlScalar id)
    {
        if (_indicatorIndex.TryGetValue(id.Value, out int index))
        {
            return index;
        }
        _bag.Add(id.At, Messages.UnknownIndicator(id.Value, _indicatorIndex.Keys));
        return -1;
    }

    private void CheckUnit(YamlScalar? unit)
    {
        if (unit is not null && !IsUnit(unit.Value))
        {
            _bag.Add(unit.At, Messages.UnknownUnit(unit.Value, _units));
        }
    }

    private bool IsUnit(string unit) =>
        _units.Contains(unit) || (unit.Length == 3 && unit.All(char.IsAsciiLetterUpper));

    /// <summary>By the second part of the id (killed/ar/result), else by the letters of the words; a pattern without words holds for all.</summary>
    private static string LanguageOf(string id, string match)
    {
        string[] parts = id.Split('/');
        if (parts.Length > 2 && Schema.PatternLanguages.Contains(parts[1]))
        {
            return parts[1];
        }
        return match.Any(Text.Folding.IsArabicLetter) ? "ar" : "*";
    }

    private void InternReserved(SymbolTable symbols)
    {
        foreach (string name in Schema.Slots.Concat(Schema.ReaderSymbols).Concat(_units.Order(StringComparer.Ordinal)))
        {
            symbols.Intern("#" + name);
        }
    }

    /// <summary>All slots: the reader's own, units and groups of nouns, those narrowed to a unit, and actors and places of a kind.</summary>
    private IEnumerable<string> Slots(IReadOnlyList<Noun> nouns)
    {
        IEnumerable<string> kinds = _entities
            .Where(entity => entity.Kind.Length > 0)
            .Select(entity => (entity.Type == EntityType.Place ? "place." : "actor.") + entity.Kind);
        return Schema
            .Slots.Concat(_units)
            .Concat(nouns.Where(noun => noun.Group is not null).Select(noun => noun.Group!))
            .Concat(Schema.SlotsOfUnits.SelectMany(slot => _units.Select(unit => slot + "." + unit)))
            .Concat(kinds);
    }
}
