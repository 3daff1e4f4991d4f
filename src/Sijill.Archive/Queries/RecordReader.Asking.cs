using Microsoft.Data.Sqlite;
using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>How a question is asked.</content>
public sealed partial class RecordReader
{
    private int _depth;
    private readonly Dictionary<string, (long Version, object Answer)> _kept = [];

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

    /// <summary>
    /// Asks what the whole record has to be counted for, once a commit: the answer is kept until another connection has written (PRAGMA data_version).
    /// </summary>
    private T Kept<T>(string name, Func<T> question)
        where T : class =>
        Ask(() =>
        {
            long version = (long)_version.Scalar()!;
            if (_kept.TryGetValue(name, out (long Version, object Answer) kept) && kept.Version == version)
            {
                return (T)kept.Answer;
            }
            T answer = question();
            _kept[name] = (version, answer);
            return answer;
        });
}
