namespace Sijill.Intake.Tables;

/// <summary>A hashtag with its attributes: #affected+killed+f.</summary>
internal readonly record struct HxlTag(string Name, string[] Attributes)
{
    public static HxlTag Parse(string cell)
    {
        string[] parts = cell.Trim()
            .ToLowerInvariant()
            .Split('+', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length == 0 ? new HxlTag("", []) : new HxlTag(parts[0].TrimStart('#').Trim(), parts[1..]);
    }

    public bool Has(string attribute) => Attributes.AsSpan().Contains(attribute);

    /// <summary>Whether its column holds numbers, read or not.</summary>
    public bool IsNumber =>
        Name
            is "affected"
                or "casualties"
                or "population"
                or "inneed"
                or "targeted"
                or "reached"
                or "capacity"
                or "value"
        || Has("num")
        || (Name == "indicator" && Has("value"));

    /// <summary>The smaller the place, the higher; -1 where it names none.</summary>
    public int PlaceRank =>
        Name switch
        {
            "country" => 0,
            "region" => 1,
            "adm1" => 2,
            "adm2" => 3,
            "adm3" => 4,
            "adm4" => 5,
            "loc" => 6,
            _ => -1,
        };

    /// <summary>The people of whom a column counts a part (+f, +m, +children, +civilians), in words; null where it counts all.</summary>
    public string? Group =>
        Has("civilians") ? "civilians"
        : Has("children") && Has("f") ? "girls"
        : Has("children") && Has("m") ? "boys"
        : Has("children") ? "children"
        : Has("f") ? "women and girls"
        : Has("m") ? "men and boys"
        : null;

    /// <summary>The column of facts that a tag stands for, or null.</summary>
    public string? Column =>
        Name switch
        {
            "date" when Has("start") => FactColumns.PeriodFrom,
            "date" when Has("end") => FactColumns.PeriodTo,
            "date" when Has("published") || Has("reported") => FactColumns.Published,
            "date" => FactColumns.PeriodTo,
            "meta" when Has("url") => FactColumns.Url,
            "meta" when Has("source") => FactColumns.SaidBy,
            "meta" when Has("id") => FactColumns.Id,
            "item" or "event" when Has("id") || Has("code") => FactColumns.Id,
            "org" => FactColumns.SaidBy,
            "meta" or "indicator" when Has("unit") => FactColumns.Unit,
            "actor" => FactColumns.Actor,
            "status" => FactColumns.Status,
            "description" => FactColumns.Note,
            _ => null,
        };

    /// <summary>The tag in one spelling: without #, its attributes in order.</summary>
    public override string ToString() => string.Join('+', [Name, .. Attributes.Order(StringComparer.Ordinal)]);
}
