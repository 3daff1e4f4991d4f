namespace Sijill.Reading.Text;

/// <summary>One way to cut the front of a form.</summary>
/// <param name="Clitics">What is cut.</param>
/// <param name="Length">How many characters.</param>
/// <param name="ArticleBack">Whether «ال» goes before what is left: «للقبض» of «القبض».</param>
internal readonly record struct CliticFront(FrontClitics Clitics, int Length, bool ArticleBack);
