using System.Reflection;
using System.Text;

namespace Sijill.Reading.Codebook;

/// <summary>The files of a new codebook: small, complete, and free of mistakes, to be changed into one's own.</summary>
public static class CodebookStarter
{
    private const string Prefix = "Starter/";
    private const string TemplateId = "id: my-codebook";

    /// <summary>The files, in the order of their names.</summary>
    /// <param name="id">Id of the new codebook: Latin letters, digits, hyphens and underscores.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> cannot be an id.</exception>
    public static IReadOnlyList<CodebookSource> Files(string id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        if (!id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
        {
            throw new ArgumentException("An id has Latin letters, digits, hyphens and underscores only.", nameof(id));
        }
        Assembly assembly = typeof(CodebookStarter).Assembly;
        var files = new List<CodebookSource>();
        foreach (
            string name in assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            string text = reader.ReadToEnd().Replace(TemplateId, "id: " + id, StringComparison.Ordinal);
            files.Add(new CodebookSource(name[Prefix.Length..], text));
        }
        return files;
    }
}
