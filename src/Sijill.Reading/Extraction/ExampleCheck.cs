using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Reads the examples of one codebook and gathers what is wrong.</summary>
internal sealed class ExampleCheck(CompiledCodebook codebook)
{
    private readonly Reader _reader = new(codebook);
    private readonly List<Diagnostic> _findings = [];

    /// <summary>What was found so far, in the order of files and lines.</summary>
    public IReadOnlyList<Diagnostic> Findings =>
        [
            .. _findings
                .OrderBy(f => f.File, StringComparer.Ordinal)
                .ThenBy(f => f.Line)
                .ThenBy(f => f.Column)
                .ThenBy(f => f.Code, StringComparer.Ordinal),
        ];

    /// <summary>Each indicator is said by a pattern or a noun.</summary>
    public void CheckIndicators()
    {
        var said = new HashSet<string>(
            codebook.Nouns.Select(noun => noun.Indicator).OfType<string>(),
            StringComparer.Ordinal
        );
        foreach (Pattern pattern in codebook.Patterns)
        {
            said.Add(codebook.Indicators[pattern.Indicator].Id);
            said.UnionWith(pattern.Also.Select(also => codebook.Indicators[also].Id));
        }
        foreach (Indicator indicator in codebook.Indicators.Where(indicator => !said.Contains(indicator.Id)))
        {
            Message message = CheckMessages.IndicatorUnsaid(indicator.Id);
            _findings.Add(
                new Diagnostic(
                    message.Code,
                    indicator.At.File,
                    indicator.At.Line,
                    indicator.At.Column,
                    message.Text,
                    message.Hint,
                    message.IsWarning
                )
            );
        }
    }

    /// <summary>Each example gives its claims, and the pattern wins in one of them.</summary>
    public void CheckExamples(Pattern pattern)
    {
        bool wins = false;
        foreach (PatternExample example in pattern.Examples)
        {
            IReadOnlyList<Claim> claims = Read(pattern, example);
            foreach (Claim claim in claims)
            {
                wins |= IsOf(claim, pattern);
            }
            if (example.Claims.Count > 0)
            {
                Compare(pattern, example, claims);
            }
            else
            {
                Report(example, CheckMessages.ExampleWithoutClaims(Written(claims)));
            }
        }
        if (pattern.Examples.Count > 0 && pattern.CounterExamples.Count == 0)
        {
            Report(pattern.Examples[0], CheckMessages.NoCounterExample(pattern.Id));
        }
        if (!wins && pattern.Examples.Count > 0)
        {
            Report(pattern.Examples[0], CheckMessages.WinsNoExample(pattern.Id, WhyNot(pattern, pattern.Examples[0])));
        }
    }

    /// <summary>The pattern wins in none of its counter-examples.</summary>
    public void CheckCounterExamples(Pattern pattern)
    {
        foreach (PatternExample example in pattern.CounterExamples)
        {
            foreach (Claim claim in Read(pattern, example))
            {
                if (IsOf(claim, pattern))
                {
                    Report(example, CheckMessages.CounterExampleWon(pattern.Id, ExampleClaim.Write(claim)));
                    break;
                }
            }
        }
    }

    /// <summary>A text that stands beside two patterns has the same claims beside both.</summary>
    public void CheckContradictions()
    {
        var first = new Dictionary<string, (Pattern Pattern, PatternExample Example)>(StringComparer.Ordinal);
        foreach (Pattern pattern in codebook.Patterns)
        {
            foreach (PatternExample example in pattern.Examples)
            {
                if (example.Claims.Count == 0 || first.TryAdd(Folding.Fold(example.Text), (pattern, example)))
                {
                    continue;
                }
                (Pattern other, PatternExample otherExample) = first[Folding.Fold(example.Text)];
                if (!SameClaims(example, otherExample))
                {
                    Report(example, CheckMessages.ExamplesContradict(pattern.Id, other.Id, Where(otherExample)));
                }
            }
        }
        foreach (Pattern pattern in codebook.Patterns)
        {
            foreach (PatternExample example in pattern.CounterExamples)
            {
                if (
                    first.TryGetValue(Folding.Fold(example.Text), out (Pattern Pattern, PatternExample Example) found)
                    && found.Pattern == pattern
                )
                {
                    Report(
                        example,
                        CheckMessages.ExampleIsCounterExample(pattern.Id, pattern.Id, Where(found.Example))
                    );
                }
            }
        }
    }

    private IReadOnlyList<Claim> Read(Pattern pattern, PatternExample example)
    {
        string? language = pattern.Language == "*" ? null : pattern.Language;
        return _reader.Read(new DocumentInput("example", example.Text) { Language = language }).Claims;
    }

    private void Compare(Pattern pattern, PatternExample example, IReadOnlyList<Claim> claims)
    {
        var left = new List<Claim>(claims);
        var missing = new List<(string Written, ClaimNotation Notation)>();
        foreach (string written in example.Claims)
        {
            if (!ClaimNotation.TryParse(written, out ClaimNotation notation))
            {
                continue;
            }
            int found = left.FindIndex(claim => ExampleClaim.Fits(notation, claim));
            if (found >= 0)
            {
                left.RemoveAt(found);
            }
            else
            {
                missing.Add((written, notation));
            }
        }
        foreach ((string written, ClaimNotation notation) in missing)
        {
            // The value is there, but as something else, and another pattern said so: the two contradict each other.
            Claim? rival = left.Find(claim =>
                !IsOf(claim, pattern)
                && ExampleClaim.FitsValue(notation, claim)
                && claim.Indicator != notation.Indicator
            );
            if (rival is null)
            {
                Report(example, CheckMessages.ClaimMissing(written, Written(claims)));
                continue;
            }
            left.Remove(rival);
            Report(
                example,
                CheckMessages.PatternsContradict(pattern.Id, rival.Pattern, written, ExampleClaim.Write(rival))
            );
        }
        foreach (Claim claim in left)
        {
            Report(example, CheckMessages.ClaimExtra(ExampleClaim.Write(claim)));
        }
    }

    private string WhyNot(Pattern pattern, PatternExample example)
    {
        string? language = pattern.Language == "*" ? null : pattern.Language;
        Explanation explanation = _reader.Explain(new DocumentInput("example", example.Text) { Language = language });
        foreach (ExplainedSentence sentence in explanation.Sentences)
        {
            foreach (ExplainedMatch match in sentence.Matches)
            {
                if (match.Pattern == pattern.Id && sentence.Matches.FirstOrDefault(other => other.Won) is { } winner)
                {
                    return CheckMessages.LostTo(winner.Pattern);
                }
            }
            foreach (NearMiss near in sentence.NearMisses)
            {
                if (near.Pattern == pattern.Id)
                {
                    return CheckMessages.Lacked(near.Lacks);
                }
            }
        }
        return explanation.Reading.Claims.Count > 0
            ? CheckMessages.LostTo(explanation.Reading.Claims[0].Pattern)
            : CheckMessages.NeverMatched();
    }

    /// <summary>Whether the pattern said it, by itself or carried on by a rule ("killed/ar/result+coordination").</summary>
    private static bool IsOf(Claim claim, Pattern pattern) =>
        claim.Pattern.StartsWith(pattern.Id, StringComparison.Ordinal)
        && (claim.Pattern.Length == pattern.Id.Length || claim.Pattern[pattern.Id.Length] == '+');

    private static string Written(IReadOnlyList<Claim> claims) => string.Join(", ", claims.Select(ExampleClaim.Write));

    private static bool SameClaims(PatternExample a, PatternExample b) =>
        a
            .Claims.Order(StringComparer.Ordinal)
            .SequenceEqual(b.Claims.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Where(PatternExample example) => $"{example.File}, line {example.Line}";

    private void Report(PatternExample at, Message message) =>
        _findings.Add(
            new Diagnostic(message.Code, at.File, at.Line, at.Column, message.Text, message.Hint, message.IsWarning)
        );
}
