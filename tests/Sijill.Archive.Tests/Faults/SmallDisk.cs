using System.Diagnostics;

namespace Sijill.Archive.Tests.Faults;

/// <summary>A file system of its own, as small as a test needs it. Mounting takes root: without it the test is skipped and says so.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _path;

    private SmallDisk(string path) => _path = path;

    public static SmallDisk Mount(string path, string options)
    {
        Directory.CreateDirectory(path);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", options, "sijill-test", path),
            "Mounting a small tmpfs is not allowed here: run the tests as root to try full and read-only disks."
        );
        return new SmallDisk(path);
    }

    public void Remount(string options) => Assert.True(Run("mount", "-o", "remount," + options, _path));

    public void Dispose() => Run("umount", "-l", _path);

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true }
            )!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
