using Sijill.Record.Claims;

namespace Sijill.Record.Statements;

/// <summary>Words that somebody said, as a text quotes or tells them.</summary>
/// <param name="Speaker">Who speaks; <c>default</c> where the text does not say.</param>
/// <param name="Direct">Whether the words stand in quotation marks.</param>
/// <param name="Words">Where they stand, without their marks.</param>
public sealed record RecordStatement(RecordActor Speaker, bool Direct, CodePointSpan Words);
