using System.Text;
using System.Text.Json;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Intake;
using Sijill.Intake.Snapshots;
using Sijill.Record.Claims;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <content>Comparing a text with the record.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Compares the figures of a text that its reader has: it is shown to nobody else, and so as it is.</summary>
    public CheckedText CheckOwn(string words, DateOnly? published, string? language, CancellationToken cancellation)
    {
        var text = new SourceText("check:text", LineEnds(words)) { Published = published, Language = language };
        return Check(text, own: true, cancellation);
    }

    /// <summary>Compares the figures of what was fetched: of others' words their sentences alone are shown, masked.</summary>
    public CheckedText CheckFetched(
        Snapshot snapshot,
        DateOnly? published,
        string? language,
        CancellationToken cancellation
    )
    {
        IReadOnlyList<IntakeItem> items = Conversion.Convert(snapshot);
        return items.OfType<SourceText>().FirstOrDefault() is { } text
            ? Check(
                text with
                {
                    Published = text.Published ?? published,
                    Language = language ?? text.Language,
                },
                own: false,
                cancellation
            )
            : new CheckedText([], [], items.OfType<Unreadable>().FirstOrDefault()?.Reason ?? "");
    }

    private CheckedText Check(SourceText text, bool own, CancellationToken cancellation)
    {
        string? problem = null;
        IReadOnlyList<CheckView> checks = _reader.Check(
            new Snapshot(text.Address, Json(text), SnapshotFormat.JsonDocument) { Collector = "check" },
            new AddOptions(),
            Knowledge,
            failed => problem = failed.Reason,
            cancellation
        );
        CheckedFigure[] figures =
        [
            .. checks.Select(
                (check, i) =>
                    new CheckedFigure
                    {
                        Key = check.Claim.Key,
                        Number = i + 1,
                        Subject = _publisher.Subject(check.Subject, check.Claim.Time, check.Claim.Value, Today),
                        Time = check.Claim.Time,
                        Value = check.Claim.Value!.Value,
                        Verdict = check.Verdict,
                        Finding = check.Finding is { } view ? _publisher.Finding(view, Today) : null,
                    }
            ),
        ];
        RecordClaim[] claims = [.. checks.Select(static check => check.Claim)];
        IReadOnlyList<DocumentPassage> passages = own
            ? OwnWords(text.Text, claims)
            : new DocumentWords(_publisher, text.Text, []).Sentences(claims);
        return new CheckedText(figures, passages, problem);
    }

    /// <summary>The text as it was given, but for characters that would turn the page around.</summary>
    private static DocumentPassage[] OwnWords(string text, RecordClaim[] claims)
    {
        var offsets = new TextOffsets(text);
        (ClaimKey Key, int Start, int End)[] evidence =
        [
            .. claims.Select(claim =>
            {
                (int start, int end) = offsets.Of(claim.Evidence);
                return (claim.Key, start, end);
            }),
        ];
        int[] edges =
        [
            .. evidence
                .SelectMany(static one => new[] { one.Start, one.End })
                .Append(0)
                .Append(text.Length)
                .Distinct()
                .Order(),
        ];
        var segments = new List<PublicSegment>(edges.Length);
        for (int i = 0; i + 1 < edges.Length; i++)
        {
            (int from, int to) = (edges[i], edges[i + 1]);
            ClaimKey[] here =
            [
                .. evidence.Where(one => one.Start < to && one.End > from).Select(static one => one.Key).Distinct(),
            ];
            segments.Add(new PublicSegment(ControlCharacters.Still(text[from..to]), false, here));
        }
        string language = WritingDirection.LanguageOf(text, "en");
        return [new DocumentPassage(new PublicSentence(language, segments, false), false)];
    }

    private static byte[] Json(SourceText text)
    {
        using var bytes = new MemoryStream(text.Text.Length * 2);
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("text", text.Text);
            Member("title", text.Title);
            Member("published", JsonWords.Day(text.Published));
            Member("language", text.Language);
            json.WriteEndObject();

            void Member(string name, string? value)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }
        }
        return bytes.ToArray();
    }

    /// <summary>Well-formed, with line ends as the reader counts them: its offsets then count in this text.</summary>
    private static string LineEnds(string words) =>
        Encoding
            .UTF8.GetString(Encoding.UTF8.GetBytes(words))
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
}
