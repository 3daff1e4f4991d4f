using System.Text.Json;
using Sijill.Intake.Snapshots;

namespace Sijill.Archive.Tests.Storage;

/// <summary>A document that a test adds, as a line of JSON.</summary>
internal sealed record Told(string Id, string Text, string? Published, string Outlet)
{
    public string Address => "jsonl:" + Id;

    public byte[] Line =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                id = Id,
                text = Text,
                published = Published,
                outlet = Outlet,
            }
        );

    public Snapshot Snapshot =>
        new("jsonl:test#1", Line, SnapshotFormat.JsonDocument) { Collector = "jsonl", Line = 1 };
}
