namespace Sijill.Record.Series;

/// <summary>How intervals become numbers for those who must have numbers. Exports name the policy.</summary>
public enum ValuePolicy : byte
{
    /// <summary>They stay intervals.</summary>
    Interval,

    /// <summary>
    /// The most conservative number, as in ACLED's coding: tens 10, dozens 12, hundreds 100, thousands 1,000; of a range the lower end; "up to n" 0.
    /// </summary>
    AcledConservative,

    /// <summary>Low, best and high, as in UCDP's: best is the lower end of a range or vague word, "more than n" is n + 1 at least.</summary>
    Ucdp,
}
