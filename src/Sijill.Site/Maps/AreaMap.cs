using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sijill.Site.Maps;

/// <summary>
/// The areas of data/areas.geojson as outlines: longitudes shortened by the cosine of the middle latitude, snapped to a grid, so that borders which areas share stay one line.
/// The map is cut to the countries that have governorates in it.
/// </summary>
internal static class AreaMap
{
    /// <summary>Units from the left edge to the right.</summary>
    public const int Width = 400;

    private const double Margin = 0.4; // degrees around the governorates
    private static readonly Lazy<(IReadOnlyList<AreaShape> Shapes, int Height, string Attribution)> Read = new(Make);

    /// <summary>The areas, countries first.</summary>
    public static IReadOnlyList<AreaShape> Shapes => Read.Value.Shapes;

    /// <summary>Units from the upper edge to the lower.</summary>
    public static int Height => Read.Value.Height;

    /// <summary>Who is to be credited for the outlines.</summary>
    public static string Attribution => Read.Value.Attribution;

    private static (IReadOnlyList<AreaShape>, int, string) Make()
    {
        using Stream stream = typeof(AreaMap).Assembly.GetManifestResourceStream("Data/areas.geojson")!;
        using var document = JsonDocument.Parse(stream);
        JsonElement[] features = [.. document.RootElement.GetProperty("features").EnumerateArray()];
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        foreach (JsonElement point in features.Where(IsGovernorate).SelectMany(Rings).SelectMany(Points))
        {
            (west, east) = (Math.Min(west, point[0].GetDouble()), Math.Max(east, point[0].GetDouble()));
            (south, north) = (Math.Min(south, point[1].GetDouble()), Math.Max(north, point[1].GetDouble()));
        }
        (west, east, south, north) = (west - Margin, east + Margin, south - Margin, north + Margin);
        double shortened = Math.Cos((south + north) / 2 * Math.PI / 180);
        double scale = Width / ((east - west) * shortened);
        int height = (int)Math.Ceiling((north - south) * scale);
        var shapes = new List<AreaShape>(features.Length);
        foreach (JsonElement feature in features.OrderBy(static one => IsGovernorate(one)))
        {
            var path = new StringBuilder();
            foreach (JsonElement ring in Rings(feature))
            {
                Append(
                    path,
                    Points(ring)
                        .Select(point =>
                            (
                                X: Snap((point[0].GetDouble() - west) * shortened * scale, Width),
                                Y: Snap((north - point[1].GetDouble()) * scale, height)
                            )
                        )
                );
            }
            if (path.Length > 0)
            {
                shapes.Add(
                    new AreaShape(feature.GetProperty("id").GetString()!, IsGovernorate(feature), path.ToString())
                );
            }
        }
        return (shapes, height, document.RootElement.GetProperty("attribution").GetString()!);
    }

    private static bool IsGovernorate(JsonElement feature) =>
        feature.GetProperty("properties").GetProperty("level").GetInt32() == 1;

    private static IEnumerable<JsonElement> Rings(JsonElement feature)
    {
        JsonElement geometry = feature.GetProperty("geometry");
        JsonElement coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() == "Polygon"
            ? coordinates.EnumerateArray()
            : coordinates.EnumerateArray().SelectMany(static polygon => polygon.EnumerateArray());
    }

    private static IEnumerable<JsonElement> Points(JsonElement ring) => ring.EnumerateArray();

    /// <summary>A grid point; what lies far outside is drawn just outside.</summary>
    private static int Snap(double at, int most) => (int)Math.Round(Math.Clamp(at, -4, most + 4));

    /// <summary>A closed outline; nothing for one that has no extent on the grid.</summary>
    private static void Append(StringBuilder path, IEnumerable<(int X, int Y)> points)
    {
        var outline = new List<(int X, int Y)>();
        foreach ((int X, int Y) point in points)
        {
            if (outline.Count == 0 || outline[^1] != point)
            {
                outline.Add(point);
            }
        }
        if (outline.Count < 4)
        {
            return;
        }
        path.Append(CultureInfo.InvariantCulture, $"M{outline[0].X} {outline[0].Y}l");
        for (int i = 1; i < outline.Count - 1; i++)
        {
            int x = outline[i].X - outline[i - 1].X;
            int y = outline[i].Y - outline[i - 1].Y;
            path.Append(i > 1 && x >= 0 ? " " : "")
                .Append(CultureInfo.InvariantCulture, $"{x}")
                .Append(y >= 0 ? " " : "")
                .Append(CultureInfo.InvariantCulture, $"{y}");
        }
        path.Append('z');
    }
}
