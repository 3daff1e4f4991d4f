namespace Sijill.Site.Bulletins;

/// <summary>What is counted, in the forms that it takes beside a number.</summary>
/// <param name="One">English, one of them: "fighter".</param>
/// <param name="Many">English, several: "fighters".</param>
/// <param name="Feminine">Whether the Arabic noun is feminine: number and verb agree with it.</param>
/// <param name="Single">«مقاتل».</param>
/// <param name="Two">«مقاتلان».</param>
/// <param name="TwoGenitive">«مقاتلين», after a preposition or another noun.</param>
/// <param name="Few">After 3 to 10: «مقاتلين».</param>
/// <param name="Accusative">After 11 to 99: «مقاتلاً».</param>
internal sealed record BulletinNoun(
    string One,
    string Many,
    bool Feminine,
    string Single,
    string Two,
    string TwoGenitive,
    string Few,
    string Accusative
);
