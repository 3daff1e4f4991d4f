using System.CommandLine;
using System.Globalization;
using System.Text;
using Sijill.Archive.Queries;
using Sijill.Site.Bulletins;
using Sijill.Site.Publication;

namespace Sijill.Commands;

/// <summary>`sijill bulletin`: what the record says of a month, in prose.</summary>
internal static class BulletinCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var month = new Option<string>("--month")
        {
            Description = "The month, as 2025-10.",
            HelpName = "YYYY-MM",
            Required = true,
        };
        var language = new Option<string>("--language")
        {
            Description = "ar or en.",
            DefaultValueFactory = static _ => "ar",
        };
        language.AcceptOnlyFromAmong("ar", "en");
        Option<DateOnly?> asKnownOn = new QuestionOptions("text").AsKnownOn;
        Option<string> record = RecordOption.Build();
        var command = new Command(
            "bulletin",
            "What the record says of a month in prose, every figure with a footnote. Names that the codebook does not hold are masked."
        )
        {
            month,
            language,
            asKnownOn,
            record,
        };
        command.SetAction(parsed =>
        {
            if (
                !DateOnly.TryParseExact(
                    parsed.GetValue(month),
                    "yyyy-MM",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly first
                )
            )
            {
                throw new UsageException($"'{parsed.GetValue(month)}' is no month. Write it as 2025-10.");
            }
            using var reader = RecordReader.Open(parsed.GetValue(record)!);
            var publisher = new Publisher(RecordKnowledge.Of(reader));
            DateOnly? known = parsed.GetValue(asKnownOn);
            using var asked = new PublicRecord(reader, publisher, QuestionOptions.Today(known), known, static _ => { });
            Bulletin bulletin = BulletinWriter.Of(asked, first, parsed.GetValue(language)!);
            using Stream output = Console.OpenStandardOutput();
            output.Write(Encoding.UTF8.GetBytes(BulletinText.Of(bulletin, publisher.Names)));
            return ExitCode.Done;
        });
        return command;
    }
}
