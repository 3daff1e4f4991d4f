namespace Sijill.Site.Pages.About;

/// <summary>A word of the record.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="English">The word in English.</param>
/// <param name="Arabic">The word in Arabic.</param>
/// <param name="InEnglish">What it means, in English.</param>
/// <param name="InArabic">What it means, in Arabic.</param>
internal sealed record GlossaryEntry(string Id, string English, string Arabic, string InEnglish, string InArabic);
