using Sijill.Record.Claims;

namespace Sijill.Record.Statements;

/// <summary>Somebody asks somebody to do something.</summary>
/// <param name="By">Who asks.</param>
/// <param name="To">Who is asked; <c>default</c> where the text does not say.</param>
/// <param name="Words">The sentence.</param>
public sealed record RecordAppeal(RecordActor By, RecordActor To, CodePointSpan Words);
