using System.CommandLine;
using System.Globalization;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;

namespace Sijill.Commands;

/// <summary>Options that the questions to a record share.</summary>
internal sealed class QuestionOptions
{
    public QuestionOptions(params string[] formats)
    {
        Format = new Option<string>("--format")
        {
            Description = "What to print.",
            DefaultValueFactory = _ => formats[0],
        };
        Format.AcceptOnlyFromAmong(formats);
        Limit.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() < 1)
            {
                result.AddError("--limit takes a number from 1.");
            }
        });
    }

    public Option<string> Record { get; } = RecordOption.Build();

    public Option<string> Format { get; }

    public Option<DateOnly?> From { get; } = Days.Option("--from", "First day, YYYY-MM-DD.");

    public Option<DateOnly?> To { get; } = Days.Option("--to", "Last day, YYYY-MM-DD.");

    public Option<DateOnly?> AsKnownOn { get; } =
        Days.Option(
            "--as-known-on",
            "Answer as the record would have on that day (UTC): nothing that was recorded later counts."
        );

    public Option<string?> Place { get; } =
        new("--place") { Description = "A place, by its id or by a name in any language." };

    public Option<string?> Target { get; } = new("--target") { Description = "Whom it is about, by id or name." };

    public Option<int> Limit { get; } =
        new("--limit") { Description = "Most rows.", DefaultValueFactory = static _ => 50 };

    /// <summary>The id that a name stands for. Throws where the codebook knows none.</summary>
    public static string? PlaceOf(string? words, Knowledge knowledge) =>
        words is null
            ? null
            : knowledge.PlaceOf(words)
                ?? throw new UsageException(
                    $"'{words}' is no place of the codebook. 'sijill codebook list' shows them."
                );

    /// <summary>The id that a name stands for. Throws where the codebook knows none.</summary>
    public static string? PartyOf(string? words, Knowledge knowledge) =>
        words is null
            ? null
            : knowledge.TargetOf(words)
                ?? throw new UsageException(
                    $"'{words}' is no actor, nationality or group of the codebook. 'sijill codebook list' shows them."
                );

    /// <summary>The last entry of the log that counts; null for now.</summary>
    public static long? EntryOf(DateOnly? asKnownOn, RecordReader reader) =>
        asKnownOn is { } day ? reader.LastEntryOf(day) : null;

    /// <summary>The day on which a question is asked: the one of --as-known-on, else today (UTC).</summary>
    public static DateOnly Today(DateOnly? asKnownOn) =>
        asKnownOn ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    /// <summary>A number as it is printed for machines.</summary>
    public static string? Plain(decimal? value) =>
        value?.ToString("0.############################", CultureInfo.InvariantCulture);
}
