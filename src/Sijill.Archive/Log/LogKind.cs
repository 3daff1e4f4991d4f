namespace Sijill.Archive.Log;

/// <summary>What an entry of the log records. The numbers are stored: never change one.</summary>
public enum LogKind
{
    /// <summary>Bytes as fetched or given, with where they came from. Payload: the snapshot's description.</summary>
    Snapshot = 1,

    /// <summary>What a codebook read in a document. Subject: the document's key and the codebook's hash. Payload: the reading.</summary>
    Reading = 2,

    /// <summary>What a reviewer decided. Payload: the act.</summary>
    Act = 3,

    /// <summary>A codebook that readings name. Subject: its id and hash. Payload: its sources.</summary>
    Codebook = 4,
}
