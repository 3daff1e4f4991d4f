using Microsoft.Data.Sqlite;
using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>How a question is asked.</content>
public sealed partial class RecordReader
{
    private int _depth;

    /// <summary>
    /// Asks a question of one state of the record: what a writer commits meanwhile is seen by the next question. A fault of the store is told as one of the record.
    /// </summary>
    private T Ask<T>(Func<T> question)
    {
        if (_depth > 0)
        {
            return question();
        }
        try
        {
            _begin.Run();
            _depth++;
            try
            {
                return question();
            }
            finally
            {
                _depth--;
                _end.Run();
            }
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidCastException)
        {
            throw SqliteFaults.Told(e, _folder.Path);
        }
    }
}
