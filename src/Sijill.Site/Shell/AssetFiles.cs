using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Sijill.Site.Shell;

/// <summary>
/// Styles, fonts and scripts, which are in the assembly. Each is served under a name that holds a part of its hash, so that a browser may keep it for ever.
/// All styles are one file: that of the shell first, then those of the parts and pages by name.
/// </summary>
internal sealed class AssetFiles
{
    private const string First = "Shell/Site.css";
    private readonly FrozenDictionary<string, AssetFile> _byPath;
    private readonly FrozenDictionary<string, string> _pathOf;

    /// <summary>Reads them.</summary>
    public AssetFiles()
    {
        var files = new Dictionary<string, AssetFile>(StringComparer.Ordinal);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] names = [.. typeof(AssetFiles).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];
        foreach (string name in names.Where(static n => n.StartsWith("Assets/", StringComparison.Ordinal)))
        {
            Keep(name["Assets/".Length..], Read(name));
        }
        foreach (string name in names.Where(static n => n.EndsWith(".js", StringComparison.Ordinal)))
        {
            Keep(Path.GetFileName(name).ToLowerInvariant(), Read(name));
        }
        var styles = new StringBuilder(Encoding.UTF8.GetString(Read(First)));
        foreach (string name in names.Where(static n => n.EndsWith(".css", StringComparison.Ordinal) && n != First))
        {
            styles.Append('\n').Append(Encoding.UTF8.GetString(Read(name)));
        }
        foreach ((string name, string path) in paths)
        {
            styles.Replace($"url({name})", $"url({path})");
        }
        Keep("site.css", Encoding.UTF8.GetBytes(styles.ToString()));
        _byPath = files.ToFrozenDictionary(StringComparer.Ordinal);
        _pathOf = paths.ToFrozenDictionary(StringComparer.Ordinal);

        void Keep(string name, byte[] bytes)
        {
            string hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
            string path = $"/assets/{hash}/{name}";
            files.Add(path, new AssetFile(TypeOf(name), bytes));
            paths.Add(name, path);
        }
    }

    /// <summary>The path of a file by its name: "site.css", "plex-arabic-400.woff2".</summary>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public string this[string name] => _pathOf[name];

    /// <summary>The file of a path, or null.</summary>
    public AssetFile? Find(string path) => _byPath.GetValueOrDefault(path);

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string TypeOf(string name) =>
        Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".woff2" => "font/woff2",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
}
