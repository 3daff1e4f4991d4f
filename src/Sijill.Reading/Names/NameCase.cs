namespace Sijill.Reading.Names;

/// <summary>Which letters of a token a name of one Latin word asks for.</summary>
internal enum NameCase : byte
{
    /// <summary>Any.</summary>
    Any,

    /// <summary>A capital at the beginning: "Iran", "Hol".</summary>
    Capital,

    /// <summary>Capitals only: "US", "IS".</summary>
    AllCapitals,
}
