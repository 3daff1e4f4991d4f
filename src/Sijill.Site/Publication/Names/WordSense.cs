namespace Sijill.Site.Publication.Names;

/// <summary>What a word of a text can be to a name.</summary>
/// <param name="Is">What it is, without the clitics before it.</param>
/// <param name="Front">How many letters of its folded form are clitics before it: «وأحمد» 1.</param>
internal readonly record struct WordSense(NameWord Is, byte Front)
{
    /// <summary>Whether it is any of these.</summary>
    public bool Has(NameWord any) => (Is & any) != 0;
}
