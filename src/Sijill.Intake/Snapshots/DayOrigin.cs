namespace Sijill.Intake.Snapshots;

/// <summary>Where the day of publication came from.</summary>
public enum DayOrigin
{
    /// <summary>Nothing tells the day: the document stays undated until somebody dates it.</summary>
    Unknown,

    /// <summary>JSON-LD of the page: datePublished of a NewsArticle.</summary>
    JsonLd,

    /// <summary>A meta element of the page.</summary>
    Meta,

    /// <summary>A time element of the page.</summary>
    TimeElement,

    /// <summary>Given with the document: a member of its JSON, a column of its row, an option of the command.</summary>
    Given,
}
