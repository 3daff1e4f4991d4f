namespace Sijill.Site.Pages.About;

/// <summary>A column of an exported table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Hxl">Its HXL tag.</param>
/// <param name="Says">What it is.</param>
/// <param name="InEnglish">Whether that is told in English for want of the reader's language.</param>
public sealed record DictionaryColumn(string Name, string Type, string Hxl, string Says, bool InEnglish);
