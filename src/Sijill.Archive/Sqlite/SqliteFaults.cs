using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>What SQLite reports, in words for people.</summary>
internal static class SqliteFaults
{
    private const int Perm = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CantOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>What went wrong while a record was opened, as an exception of the record where it is one.</summary>
    public static Exception Told(Exception e, string folder) =>
        e switch
        {
            SqliteException fault => Told(fault, folder),
            FormatException or InvalidCastException => new RecordException(
                RecordProblem.Damaged,
                $"The record in {folder} is damaged ({e.Message}). 'sijill verify' names what was changed, 'sijill restore' takes a backup back.",
                e
            ),
            _ => e,
        };

    /// <summary>The same fault as an exception of the record.</summary>
    public static RecordException Told(SqliteException e, string folder) =>
        e.SqliteErrorCode switch
        {
            Full => new RecordException(
                RecordProblem.Full,
                $"The disk is full. Nothing that was committed to {folder} is lost; make room and run the command again.",
                e
            ),
            ReadOnly or Perm => new RecordException(RecordProblem.ReadOnly, $"{folder} cannot be written.", e),
            Busy or Locked => new RecordException(RecordProblem.Locked, $"Another program is writing to {folder}.", e),
            Corrupt or NotADatabase => new RecordException(
                RecordProblem.Damaged,
                $"The record in {folder} is damaged. 'sijill restore' takes a backup back.",
                e
            ),
            CantOpen => new RecordException(RecordProblem.Refused, $"The record in {folder} cannot be opened.", e),
            IoError => new RecordException(
                RecordProblem.Refused,
                $"The disk under {folder} refused to read or write: {e.Message}",
                e
            ),
            _ => new RecordException(RecordProblem.Refused, $"{folder}: {e.Message}", e),
        };
}
