namespace Sijill.Tests.Record;

/// <summary>The demo's record, made once by the program itself; tests only ask it.</summary>
public sealed class DemoRecord : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Its folder.</summary>
    public string Path => _folder["demo"];

    /// <summary>What the program said when it filled it.</summary>
    internal ProgramResult Filling { get; private set; } = null!;

    /// <summary>Asks it.</summary>
    internal Task<ProgramResult> AskAsync(params string[] arguments) =>
        SijillProgram.RunAsync([.. arguments, "--record", Path]);

    public async ValueTask InitializeAsync() =>
        Filling = (await SijillProgram.RunAsync("demo", "--no-serve", "--record", Path)).Ended(0);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
