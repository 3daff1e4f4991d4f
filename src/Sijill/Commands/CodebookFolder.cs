using Sijill.Reading.Codebook;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill codebook new`: writes the files of a new codebook, and never over one that is there.</summary>
internal static class CodebookFolder
{
    /// <summary>Writes the files. <paramref name="id"/> null: the folder's name.</summary>
    public static async Task<int> StartAsync(string folder, string? id, CancellationToken cancellation)
    {
        id ??= Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        if (id.Length == 0 || !id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            return await RefuseAsync(
                    $"'{id}' cannot be an id: Latin letters, digits, hyphens and underscores only. Give one with --id."
                )
                .ConfigureAwait(false);
        }
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            return await RefuseAsync($"{folder} is there already, and not empty: nothing was written.")
                .ConfigureAwait(false);
        }
        Directory.CreateDirectory(folder);
        foreach (CodebookSource file in CodebookStarter.Files(id))
        {
            string path = Path.Combine(folder, file.Name);
            await File.WriteAllTextAsync(path, file.Text, cancellation).ConfigureAwait(false);
            Console.WriteLine(path);
        }
        Console.WriteLine($"Next: sijill codebook check {folder}");
        return ExitCode.Done;
    }

    private static async Task<int> RefuseAsync(string message)
    {
        await Console.Error.WriteLineAsync("sijill: " + ControlCharacters.OneLine(message)).ConfigureAwait(false);
        return ExitCode.Usage;
    }
}
