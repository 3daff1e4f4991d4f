using System.Collections.Concurrent;

namespace Sijill.Site.Publication;

/// <summary>
/// Answers that many findings have to be looked at for, kept for all readers as long as the record, the day and the codebook are the same. Who asks for one that somebody is
/// making waits for it. Safe for several threads.
/// </summary>
/// <param name="most">How much is kept, by weight; when it is more, all is made anew as it is asked for.</param>
internal sealed class RecordAnswers(int most)
{
    private readonly Lock _changing = new();
    private Held _held = new(new object());

    /// <summary>An answer, made or kept.</summary>
    /// <param name="state">The state of the record, looked at before the answer is made: so an answer may be newer than its state, never older.</param>
    /// <param name="question">What is asked, whole.</param>
    /// <param name="answer">Makes it.</param>
    /// <param name="weight">How much of it there is; 1 where not told.</param>
    public T Of<T>(object state, object question, Func<T> answer, Func<T, int>? weight = null)
        where T : class
    {
        Held held = For(state);
        Lazy<object> made = held.Answers.GetOrAdd(
            question,
            static (_, of) =>
                new Lazy<object>(() =>
                {
                    T made = of.answer();
                    Interlocked.Add(ref of.held.Weight, of.weight?.Invoke(made) ?? 1);
                    return made;
                }),
            (answer, held, weight)
        );
        try
        {
            return (T)made.Value;
        }
        catch
        {
            // What went wrong may go well the next time.
            held.Answers.TryRemove(new KeyValuePair<object, Lazy<object>>(question, made));
            throw;
        }
    }

    private Held For(object state)
    {
        lock (_changing)
        {
            if (!_held.State.Equals(state) || _held.Weight > most)
            {
                _held = new Held(state);
            }
            return _held;
        }
    }

    private sealed class Held(object state)
    {
        public int Weight;

        public object State => state;

        public ConcurrentDictionary<object, Lazy<object>> Answers { get; } = [];
    }
}
