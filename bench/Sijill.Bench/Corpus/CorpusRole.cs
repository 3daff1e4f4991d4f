namespace Sijill.Bench.Corpus;

/// <summary>What a made document is to the statement that it stands in.</summary>
internal enum CorpusRole
{
    /// <summary>The statement itself.</summary>
    Original,

    /// <summary>An outlet carries it word for word.</summary>
    Copy,

    /// <summary>An outlet carries it and gets one figure wrong.</summary>
    Corrupted,

    /// <summary>The same facts and figures in the other language, in words of its own.</summary>
    Translation,

    /// <summary>Another party tells of the same facts, one figure being another.</summary>
    Conflict,

    /// <summary>The issuer tells of the same facts again, one figure having grown.</summary>
    Revision,
}
