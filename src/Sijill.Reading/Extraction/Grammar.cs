using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Symbols of the grammar words (Languages/*.yaml) and of what the reader itself recognises, looked up once.</summary>
internal sealed class Grammar
{
    public Grammar(SymbolTable symbols)
    {
        And = symbols.Find("and");
        Or = symbols.Find("or");
        Of = symbols.Find("of");
        The = symbols.Find("the");
        A = symbols.Find("a");
        Possessive = symbols.Find("possessive");
        Other = symbols.Find("other");
        Part = symbols.Find("part");
        No = symbols.Find("no");
        Not = symbols.Find("not");
        Any = symbols.Find("any");
        Without = symbols.Find("without");
        Will = symbols.Find("will");
        Plan = symbols.Find("plan");
        May = symbols.Find("may");
        Qad = symbols.Find("qad");
        Allege = symbols.Find("allege");
        Attempt = symbols.Find("attempt");
        Deny = symbols.Find("deny");
        Say = symbols.Find("say");
        According = symbols.Find("according");
        Urge = symbols.Find("urge");
        Promise = symbols.Find("promise");
        That = symbols.Find("that");
        ThatSay = symbols.Find("that-say");
        Clause = symbols.Find("clause");
        At = symbols.Find("at");
        From = symbols.Find("from");
        To = symbols.Find("to");
        By = symbols.Find("by");
        With = symbols.Find("with");
        Compare = symbols.Find("compare");
        Be = symbols.Find("be");
        Have = symbols.Find("have");
        Pronoun = symbols.Find("pronoun");
        He = symbols.Find("he");
        We = symbols.Find("we");
        Stop = symbols.Find("stop");
        PlaceKind = symbols.Find("place-kind");
        Direction = symbols.Find("direction");
        Institution = symbols.Find("institution");
        CountryPair = symbols.Find("country-pair");
        Witness = symbols.Find("witness");
        Begin = symbols.Find("begin");
        Against = symbols.Find("against");
        BackedBy = symbols.Find("backed-by");
        for (int i = 0; i < PlaceKinds.Length; i++)
        {
            PlaceKinds[i].Symbol = symbols.Find("place-" + PlaceKinds[i].Kind);
        }
        Title = symbols.Find("title");
        Speaker = symbols.Find("speaker");
        VagueSource = symbols.Find("vague-source");
        StatementNoun = symbols.Find("statement-noun");
        PersonNoun = symbols.Find("person-noun");
        SayWeak = symbols.Find("say-weak");
        SayParticiple = symbols.Find("participle-say");
        Authorize = symbols.Find("authorize");
        Unconfirmed = symbols.Find("unconfirmed");
        Believe = symbols.Find("believe");
        SayPast = symbols.Find("say.past");
        PromiseVerb = symbols.Find("promise.verb");
        After = symbols.Find("after");
        Advise = symbols.Find("advise");
        Support = symbols.Find("support");
        Change = symbols.Find("change");
        Cite = symbols.Find("cite");
        Cause = symbols.Find("cause");
        Now = symbols.Find("now");
        Over = symbols.Find("over");
        About = symbols.Find("about");
        Makeup = symbols.Find("makeup");
        Accident = symbols.Find("accident");
        Play = symbols.Find("play");
        Sport = symbols.Find("sport");
        Crash = symbols.Find("crash");
        Traffic = symbols.Find("traffic");
        Finite = symbols.Find("finite");
        Collective = symbols.Find("collective");
        VagueAmount = symbols.Find("vague-amount");
        Intransitive = symbols.Find("intransitive");
        Correct = symbols.Find("correct");
        Earlier = symbols.Find("earlier");
        Barrier = symbols.Find("#|");
        Number = symbols.Find("#number");
        Count = symbols.Find("#count");
        One = symbols.Find("#one");
        TheOne = symbols.Find("#the");
        Some = symbols.Find("#some");
        Him = symbols.Find("#him");
        Unknown = symbols.Find("#unknown");
        Ordinal = symbols.Find("#ordinal");
        Share = symbols.Find("#share");
        Money = symbols.Find("#money");
        Actor = symbols.Find("#actor");
        Person = symbols.Find("#person");
        Place = symbols.Find("#place");
        Outlet = symbols.Find("#outlet");
        Date = symbols.Find("#date");
        Name = symbols.Find("#name");
        Open = symbols.Find("#open");
        Close = symbols.Find("#close");
        Nationality = symbols.Find("#nationality");
        Word = symbols.Find("#word");
        NounOnly = symbols.Find("#noun");
    }

    /// <summary>The words for a kind of place, and the kind as the codebook calls it.</summary>
    public readonly (int Symbol, string Kind)[] PlaceKinds =
    [
        (-1, "camp"),
        (-1, "prison"),
        (-1, "city"),
        (-1, "town"),
        (-1, "village"),
        (-1, "governorate"),
        (-1, "district"),
        (-1, "subdistrict"),
    ];

    public readonly int And,
        Or,
        Of,
        The,
        A,
        Possessive,
        Other,
        Part,
        No,
        Not,
        Any,
        Without;
    public readonly int Will,
        Plan,
        May,
        Qad,
        Allege,
        Attempt,
        Deny;
    public readonly int Say,
        SayPast,
        According,
        Urge,
        Promise,
        PromiseVerb,
        That,
        ThatSay,
        Clause,
        After;
    public readonly int At,
        From,
        To,
        By,
        With,
        Compare,
        Be,
        Have,
        Pronoun,
        He,
        We,
        Stop;
    public readonly int Advise,
        Support,
        Change,
        Cite;
    public readonly int Cause,
        Now,
        Over,
        About,
        Makeup,
        Finite,
        Accident,
        Play,
        Sport,
        Crash,
        Traffic,
        Collective,
        VagueAmount,
        Intransitive,
        Correct,
        Earlier;
    public readonly int PlaceKind,
        Direction,
        Institution,
        CountryPair,
        Witness,
        Begin,
        Against,
        BackedBy,
        Title,
        Speaker,
        VagueSource,
        StatementNoun,
        PersonNoun;
    public readonly int SayWeak,
        SayParticiple,
        Authorize,
        Unconfirmed,
        Believe;
    public readonly int Barrier,
        Number,
        Count,
        One,
        TheOne,
        Some,
        Him,
        Unknown,
        Ordinal,
        Share,
        Money;
    public readonly int Actor,
        Person,
        Place,
        Outlet,
        Date,
        Name,
        Open,
        Close,
        Nationality,
        Word,
        NounOnly;
}
