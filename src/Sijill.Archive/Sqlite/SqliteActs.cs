using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Record.Acts;

namespace Sijill.Archive.Sqlite;

/// <summary>What reviewers did, in the order of the log.</summary>
internal sealed class SqliteActs(SqliteConnection connection) : IDisposable
{
    private readonly Statement _put = new(
        connection,
        "INSERT INTO act (seq, kind, who, payload) VALUES ($1, $2, $3, $4)"
    );

    public void Put(long seq, Act act, byte[] bytes) => _put.Run(seq, ActBytes.KindOf(act), act.Who, bytes);

    /// <summary>All acts, the earliest first.</summary>
    public List<Act> All()
    {
        using var all = new Statement(connection, "SELECT seq, payload FROM act ORDER BY seq");
        using StatementRows rows = all.Rows();
        var acts = new List<Act>();
        while (rows.Read())
        {
            acts.Add(ActBytes.Read((byte[])rows[1], rows.GetInt64(0)));
        }
        return acts;
    }

    public void Dispose() => _put.Dispose();
}
