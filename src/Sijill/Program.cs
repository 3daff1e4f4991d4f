using System.CommandLine;
using Sijill.Commands;

var root = new RootCommand(
    "Sijill turns public statements and news, Arabic first, into claims: every figure with the words that say it."
)
{
    ReadCommand.Build(),
    ExplainCommand.Build(),
    AddCommand.Build(),
    DemoCommand.Build(),
    ServeCommand.Build(),
    DateCommand.Build(),
    FindCommand.Build(),
    FindingsCommand.Build(),
    SeriesCommand.Build(),
    EventsCommand.Build(),
    CheckCommand.Build(),
    BalanceCommand.Build(),
    ExportCommand.Build(),
    VerifyCommand.Build(),
    RereadCommand.Build(),
    BulletinCommand.Build(),
    BackupCommand.Build(),
    RestoreCommand.Build(),
    CodebookCommand.Build(),
};
return await CommandLine.RunAsync(root, args).ConfigureAwait(false);
