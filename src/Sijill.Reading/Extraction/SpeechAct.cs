namespace Sijill.Reading.Extraction;

/// <summary>A word of saying with its speaker and what it covers.</summary>
internal record struct SpeechAct
{
    public int Sentence;

    /// <summary>Chunk of the verb, or of "according".</summary>
    public int Verb;

    public Speaker Speaker;

    /// <summary>Whom the words come through: «بحسب البيان» beside a commander who speaks.</summary>
    public Speaker Through;

    /// <summary>First chunk and after the last chunk of what is said.</summary>
    public int From,
        To;

    /// <summary>Whether the speaker was taken from an earlier sentence (a pronoun, «البيان», no subject).</summary>
    public bool IsContinued;

    /// <summary>Whether the verb denies.</summary>
    public bool Denies;

    /// <summary>Whether the verb alleges («زعم»).</summary>
    public bool Alleges;

    /// <summary>Whether it is "according to X", «بحسب X»: it yields to a verb of saying in the same clause.</summary>
    public bool IsAccording;

    /// <summary>Whether the verb asks or promises: it makes a speaker, but covers nothing.</summary>
    public bool IsAsking;
}
