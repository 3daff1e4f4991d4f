using System.Reflection;
using DbUp;
using DbUp.Engine;
using DbUp.Engine.Output;
using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// The numbered SQL files that make the schema, each run once, in its own transaction: a migration that is cut off leaves the record as it was. A record that knows a file
/// which this program lacks was written by a newer one, and is left alone.
/// </summary>
internal static class SqliteSchema
{
    private const string Prefix = "Sqlite/Schema/";

    /// <summary>The names of the files, in order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. typeof(SqliteSchema)
            .Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Brings a record up to this program's schema.</summary>
    public static void Upgrade(SqliteConnection connection, string folder)
    {
        RefuseNewer(connection, folder);
        DatabaseUpgradeResult result = DeployChanges
            .To.SqliteDatabase(connection.ConnectionString)
            .WithScriptsEmbeddedInAssembly(
                Assembly.GetExecutingAssembly(),
                static n => n.StartsWith(Prefix, StringComparison.Ordinal)
            )
            .WithVariablesDisabled()
            .WithTransactionPerScript()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error is SqliteException e
                ? SqliteFaults.Told(e, folder)
                : new RecordException(
                    RecordProblem.Refused,
                    $"The record in {folder} could not be brought up to date: {result.Error?.Message}",
                    result.Error
                );
        }
    }

    /// <summary>Throws where the record was written by a newer program; or, for one that only reads, where it has yet to be brought up to date.</summary>
    public static void Check(SqliteConnection connection, string folder)
    {
        RefuseNewer(connection, folder);
        if (Applied(connection).Count < Names.Count || !SqliteDerived.IsMade(connection))
        {
            throw new RecordException(
                RecordProblem.Refused,
                $"The record in {folder} was written by an older program; 'sijill add' brings it up to date."
            );
        }
    }

    private static void RefuseNewer(SqliteConnection connection, string folder)
    {
        string? unknown = Applied(connection).Find(static name => !Names.Contains(name));
        if (unknown is not null)
        {
            throw new RecordException(
                RecordProblem.Newer,
                $"The record in {folder} was written by a newer program (it knows {unknown[(unknown.LastIndexOf('/') + 1)..]}). Take that program to open it; nothing was changed."
            );
        }
    }

    private static List<string> Applied(SqliteConnection connection)
    {
        using SqliteCommand has = connection.CreateCommand();
        has.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'SchemaVersions'";
        if ((long)has.ExecuteScalar()! == 0)
        {
            return [];
        }
        using SqliteCommand list = connection.CreateCommand();
        list.CommandText = "SELECT ScriptName FROM SchemaVersions ORDER BY ScriptName";
        using SqliteDataReader rows = list.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }
        return names;
    }
}
