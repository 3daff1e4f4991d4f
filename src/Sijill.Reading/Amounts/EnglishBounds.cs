namespace Sijill.Reading.Amounts;

/// <summary>The words that bound a number in English. A stroke parts words that may stand for each other.</summary>
internal static class EnglishBounds
{
    /// <summary>Words before the number.</summary>
    public static readonly (BoundSense Sense, string Words)[] Before =
    [
        (BoundSense.MoreThan, "more|greater|higher|larger|bigger than"),
        (BoundSense.MoreThan, "slightly|far|well|significantly more than"),
        (BoundSense.MoreThan, "a little|bit more than"),
        (
            BoundSense.MoreThan,
            "over|above|past|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|surpasses|topped|topping|tops|beyond|passes|passed|passing"
        ),
        (BoundSense.MoreThan, "just|slightly|well|far over|above"),
        (BoundSense.MoreThan, "a little|bit over"),
        (BoundSense.MoreThan, "in excess of"),
        (BoundSense.MoreThan, "upwards|upward|north of"),
        (BoundSense.AtLeast, "at least"),
        (BoundSense.AtLeast, "no|not fewer|less than"),
        (BoundSense.AtLeast, "minimum of"),
        (BoundSense.AtLeast, "a minimum of"),
        (BoundSense.AtLeast, "more|greater than or equal to"),
        (BoundSense.FewerThan, "fewer|less|lower|smaller than"),
        (BoundSense.FewerThan, "slightly|far|well fewer|less than"),
        (BoundSense.FewerThan, "a little less than"),
        (BoundSense.FewerThan, "under|below"),
        (BoundSense.FewerThan, "just|slightly|well|a under|below"),
        (BoundSense.FewerThan, "a little under"),
        (BoundSense.FewerThan, "just short|shy of"),
        (BoundSense.AtMost, "up to"),
        (BoundSense.AtMost, "as many|much|high as"),
        (BoundSense.AtMost, "no|not more than"),
        (BoundSense.AtMost, "at most"),
        (BoundSense.AtMost, "maximum of"),
        (BoundSense.AtMost, "a maximum of"),
        (BoundSense.AtMost, "less|fewer than or equal to"),
        (BoundSense.AtMost, "not exceeding"),
        (
            BoundSense.About,
            "about|around|nearly|almost|some|roughly|approximately|approx|circa|virtually|practically|estimated"
        ),
        (BoundSense.About, "approx ."),
        (BoundSense.About, "an estimated|approximate"),
        (BoundSense.About, "just about"),
        (BoundSense.About, "close|near to"),
        (BoundSense.About, "close on"),
        (BoundSense.About, "somewhere around|near"),
        (BoundSense.About, "in the region|neighborhood|neighbourhood|order|vicinity of"),
        (BoundSense.Between, "between"),
        (BoundSense.Between, "anywhere|somewhere between"),
        (BoundSense.From, "from"),
    ];

    /// <summary>Words after the number.</summary>
    public static readonly (BoundSense Sense, string Words)[] After =
    [
        (BoundSense.About, "or so|thereabouts"),
        (BoundSense.About, "approximately"),
        (BoundSense.About, "- odd"),
        (BoundSense.About, "odd"),
        (BoundSense.AtLeast, "or more|above|higher|greater|over"),
        (BoundSense.AtLeast, "and|& above|over|up|older|upward|upwards"),
        (BoundSense.AtLeast, "or older"),
        (BoundSense.AtMost, "and|or younger"),
        (BoundSense.AtMost, "and under|below"),
        (BoundSense.About, "- some|something|ish"),
        (BoundSense.AtLeast, "at least"),
        (BoundSense.AtLeast, "- plus"),
        (BoundSense.AtLeast, "plus"),
        (BoundSense.AtLeast, "+"),
        (BoundSense.AtLeast, "at a minimum"),
        (BoundSense.AtMost, "or fewer|less|lower|under|below"),
        (BoundSense.AtMost, "at most"),
        (BoundSense.AtMost, "at a maximum"),
    ];
}
