using Sijill.Reading.Amounts;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>What an origin says now.</summary>
/// <param name="Origin">The institution.</param>
/// <param name="Value">The value; null of an event without one.</param>
/// <param name="Speaker">Index of the claim that stands for it.</param>
/// <param name="FirstHand">Whether that is on the origin's own page.</param>
/// <param name="Day">Number of the day on which it was first said, -1 where unknown.</param>
internal readonly record struct Standpoint(SourceRef Origin, Bounds? Value, int Speaker, bool FirstHand, int Day);
