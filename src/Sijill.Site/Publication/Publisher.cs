using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <summary>
/// The one place through which all publication passes: what the archive knows goes in, what the public may know comes out, by an allow-list of fields.
/// Pages, API, feeds, bulletins and exports see nothing else. Made once for a codebook; safe for several threads.
/// </summary>
internal sealed class Publisher
{
    private readonly PublishedWords _words;
    private readonly SensitiveSentences _sensitive;

    /// <summary>Publishes by what a codebook names.</summary>
    public Publisher(Knowledge knowledge)
    {
        Knowledge = knowledge;
        Names = new CodebookNames(knowledge.Codebook);
        Masking = new Masking(knowledge.Codebook);
        _words = new PublishedWords(Masking);
        _sensitive = new SensitiveSentences(knowledge.Codebook, knowledge.Gazetteer);
    }

    /// <summary>The codebook.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Its names.</summary>
    public CodebookNames Names { get; }

    /// <summary>Finds the names that are not published.</summary>
    public Masking Masking { get; }

    /// <summary>A finding.</summary>
    public PublicFinding Finding(FindingView view, DateOnly today)
    {
        Finding finding = view.Finding;
        return new PublicFinding
        {
            Id = view.Id,
            Subject = Subject(finding.Subject, finding.Time, finding.Best, today),
            Time = finding.Time,
            Status = finding.Status,
            Best = finding.Best,
            BestRule = finding.BestRule,
            BestClaim = finding.BestClaim,
            Range = finding.Range,
            Confirmed = finding.Confirmed,
            Origins = finding.Origins,
            Interests = finding.Interests,
            FirstSaid = finding.FirstSaid,
            LastSaid = finding.LastSaid,
            Born = view.Born,
            Since = view.Since,
            Members = [.. finding.Members.Select(Member)],
        };
    }

    /// <summary>A claim of a finding with its sentence, and its document as it is told.</summary>
    public PublicClaim Claim(ClaimView view, PublicDocument document, DateOnly today)
    {
        RecordClaim claim = view.Claim;
        var about = Record.Claims.Subject.Of(claim, Knowledge.Gazetteer);
        bool told = !_sensitive.IsWithheld(view.Sentence, about, claim.Time, claim.Value, today);
        return new PublicClaim
        {
            Key = claim.Key,
            Member = Member(view.Member),
            Kind = claim.Kind,
            Subject = Subject(about, claim.Time, claim.Value, today),
            Time = claim.Time,
            Value = claim.Value,
            ValueText = claim.ValueText.Length > 0 ? Masking.Masked(claim.ValueText) : null,
            Status = claim.Status,
            Said = claim.Said,
            Attribution = [.. claim.Attribution.Select(PublicSource.Of)],
            Evidence = claim.Evidence,
            Sentence =
                view.Document.IsRow ? PublicSentence.None
                : told ? Sentence(view)
                : PublicSentence.None with { Withheld = true },
            Document = document,
            Confidence = claim.Confidence,
        };
    }

    /// <summary>Whether the sentence of a claim may have to wait.</summary>
    public bool IsSensitive(RecordClaim claim, DateOnly today) =>
        SensitiveSentences.IsSensitive(
            Record.Claims.Subject.Of(claim, Knowledge.Gazetteer),
            claim.Time,
            claim.Value,
            today
        );

    /// <summary>Whether the sentence of a claim waits for a reviewer, or for its day.</summary>
    public bool Waits(RecordClaim claim, string sentence, DateOnly today) =>
        _sensitive.IsWithheld(
            sentence,
            Record.Claims.Subject.Of(claim, Knowledge.Gazetteer),
            claim.Time,
            claim.Value,
            today
        );

    /// <summary>A document without its text.</summary>
    public PublicDocument Document(DocumentView view) =>
        new()
        {
            Key = view.Key,
            Title =
                view.Title is { } title && Masking.Masked(title) is { } masked ? ControlCharacters.Still(masked) : null,
            Language = view.Language,
            Published = view.Published,
            PublishedFrom = view.PublishedFrom,
            Outlet = PublicSource.Of(view.Outlet),
            Url = Address(view.Url) ?? Address(view.Address),
            Root = view.Root,
            Republish = view.Republish,
            IsRow = view.IsRow,
            Superseded = view.Superseded,
            Snapshot = view.Snapshot,
            RecordedAt = DateTimeOffset.UnixEpoch.AddTicks(view.RecordedAt * TimeSpan.TicksPerMicrosecond),
        };

    /// <summary>Words of a document, masked, with evidence marked.</summary>
    public PublicSentence Words(string text, IReadOnlyList<(ClaimKey Claim, int Start, int End)> evidence) =>
        _words.Of(text, evidence);

    /// <summary>What something is about, as it may be told.</summary>
    public Subject Subject(Subject subject, ClaimTime time, Bounds? value, DateOnly today)
    {
        IReadOnlyList<RecordPlace> places = new PublicSubject(Knowledge.Gazetteer, today).Places(subject, time, value);
        return subject with
        {
            Target = PublicSubject.Target(subject) ?? "",
            Places = [.. places.Select(place => place.Id is null ? place with { Text = PublicSubject.Hidden } : place)],
        };
    }

    /// <summary>Whether a finding is told of a place that was asked for, or none was.</summary>
    public bool IsTold(FindingView view, FindingQuery query, DateOnly today) =>
        IsTold(Subject(view.Finding.Subject, view.Finding.Time, view.Finding.Best, today), query);

    /// <summary>Whether something is told of a place that was asked for, or none was: a place that may not be told is no way to it either.</summary>
    /// <param name="subject">What it is about, as it may be told.</param>
    /// <param name="query">What was asked for.</param>
    public static bool IsTold(Subject subject, FindingQuery query) =>
        (query.Place is null && query.Places is null)
        || subject.Places.Any(place =>
            place.Id is { } id && (id == query.Place || query.Places?.Contains(id, StringComparer.Ordinal) == true)
        );

    private PublicSentence Sentence(ClaimView view)
    {
        // The evidence lies in the sentence, and both count code points of the document.
        (RecordClaim claim, string sentence) = (view.Claim, view.Sentence);
        (int start, int end) = new TextOffsets(sentence).Of(
            new CodePointSpan(claim.Evidence.Start - claim.Sentence.Start, claim.Evidence.End - claim.Sentence.Start)
        );
        return Words(sentence, [(claim.Key, start, end)]);
    }

    private static PublicMember Member(FindingMember member) =>
        new(member.Claim, member.Role, member.Differs, PublicSource.Of(member.Origin));

    /// <summary>Where a person can read something: an address of the web without a user's name in it; null for any other, since names of files are private.</summary>
    public static string? Address(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri)
        && uri.Scheme is "http" or "https"
        && uri.UserInfo.Length == 0
        && !uri.Query.Contains('@', StringComparison.Ordinal)
        && !uri.Query.Contains("%40", StringComparison.Ordinal)
            ? uri.AbsoluteUri
            : null;
}
