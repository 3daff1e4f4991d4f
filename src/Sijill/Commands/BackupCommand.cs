using System.CommandLine;
using Sijill.Archive;

namespace Sijill.Commands;

/// <summary>`sijill backup`: a whole copy of the record, as of its last commit, also while it is being written.</summary>
internal static class BackupCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var to = new Argument<string>("DIR") { Description = "Folder to copy into; it must not hold a record." };
        Option<string> record = RecordOption.Build();
        var command = new Command("backup", "Copy the whole record, as of its last commit, into another folder.")
        {
            to,
            record,
        };
        command.SetAction(parsed =>
        {
            RecordArchive.Backup(parsed.GetValue(record)!, parsed.GetValue(to)!);
            Console.WriteLine($"The record was copied into {parsed.GetValue(to)}. 'sijill restore' brings it back.");
            return ExitCode.Done;
        });
        return command;
    }
}
