using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// What SQLite knows of its file beyond SQL. An open file can be read on after its folder was moved or another file took its place: whoever asks would be answered from a record that
/// is not there any more.
/// </summary>
internal static class SqliteFile
{
    // SQLITE_FCNTL_HAS_MOVED: https://sqlite.org/c3ref/c_fcntl_begin_atomic_write.html
    private const int HasMovedControl = 20;

    /// <summary>Whether the file that is open is no longer the one at its path. False where the system does not let an open file be moved, and SQLite therefore does not know.</summary>
    public static bool HasMoved(SqliteConnection connection)
    {
        int moved = 0;
        int result = FileControl(connection.Handle!.DangerousGetHandle(), IntPtr.Zero, HasMovedControl, ref moved);
        return result == 0 && moved != 0;
    }

    // The library that Microsoft.Data.Sqlite's bundle brings; its managed face has no way to this call.
    [DllImport("e_sqlite3", EntryPoint = "sqlite3_file_control", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int FileControl(IntPtr database, IntPtr name, int control, ref int argument);
}
