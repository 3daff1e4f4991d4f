namespace Sijill.Intake.Snapshots;

/// <summary>How the bytes of a snapshot are to be read.</summary>
public enum SnapshotFormat
{
    /// <summary>Text as it stands.</summary>
    PlainText,

    /// <summary>A web page: the article is set apart from the page around it.</summary>
    Html,

    /// <summary>One JSON object: {"id","text","title"?,"published"?,"language"?,"url"?,"outlet"?}.</summary>
    JsonDocument,

    /// <summary>A table of facts with a header row, or tagged with HXL.</summary>
    Table,
}
