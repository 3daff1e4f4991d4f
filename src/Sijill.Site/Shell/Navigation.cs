namespace Sijill.Site.Shell;

/// <summary>The entries of the navigation, in order: the path of each below its language, and its name.</summary>
internal static class Navigation
{
    /// <summary>The entries.</summary>
    public static IReadOnlyList<NavigationEntry> Entries { get; } =
    [
        new("", "Overview", "نظرة عامة"),
        new("/series", "Figures over time", "الأرقام عبر الزمن"),
        new("/repatriation", "Returns", "الإعادة إلى الأوطان"),
        new("/events", "Events", "الأحداث"),
        new("/map", "Map", "الخريطة"),
        new("/statements", "Statements", "التصريحات"),
        new("/appeals", "Appeals and commitments", "الدعوات والتعهّدات"),
        new("/coalition", "Coalition", "التحالف"),
        new("/sources", "Sources", "المصادر"),
        new("/bulletins", "Bulletins", "النشرات"),
        new("/check", "Check a text", "فحص نص"),
        new("/about", "About the record", "عن السجل"),
    ];
}
