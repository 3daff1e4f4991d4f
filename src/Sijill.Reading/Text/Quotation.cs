namespace Sijill.Reading.Text;

/// <summary>What stands between quotation marks.</summary>
/// <param name="OpenToken">The opening mark.</param>
/// <param name="CloseToken">The closing mark, or the token at which the quotation ends without one.</param>
/// <param name="IsClosed">Whether there is a closing mark.</param>
/// <param name="Words">How many words and numbers lie inside.</param>
public readonly record struct Quotation(int OpenToken, int CloseToken, bool IsClosed, int Words);
