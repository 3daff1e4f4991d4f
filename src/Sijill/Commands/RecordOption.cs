using System.CommandLine;

namespace Sijill.Commands;

/// <summary>The folder of the record, the same for all commands that use one.</summary>
internal static class RecordOption
{
    private const string Default = "sijill-record";
    private const string Variable = "SIJILL_RECORD";

    /// <summary>The option.</summary>
    public static Option<string> Build() =>
        new("--record")
        {
            Description = $"Folder of the record. Default: ${Variable}, else ./{Default}.",
            HelpName = "DIR",
            DefaultValueFactory = static _ =>
                Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : Default,
        };
}
