namespace Sijill.Output;

/// <summary>How wide tables are: as the terminal, between 60 and 240 columns; 160 where there is none.</summary>
internal static class ScreenWidth
{
    private const int Least = 60;
    private const int Most = 240;
    private const int Elsewhere = 160;

    /// <summary>In columns.</summary>
    public static int Columns { get; } =
        Console.IsOutputRedirected || Console.WindowWidth <= 0
            ? Elsewhere
            : Math.Clamp(Console.WindowWidth, Least, Most);
}
