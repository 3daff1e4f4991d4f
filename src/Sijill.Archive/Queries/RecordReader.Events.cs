using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Events;

namespace Sijill.Archive.Queries;

/// <content>Events.</content>
public sealed partial class RecordReader
{
    /// <summary>Happenings as many documents tell of them, by their first day: all that fit. What it costs grows with what happened between the two days; see also <see cref="EventPage"/>.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<EventView> Events(EventQuery query, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        return AskOfEvents(knowledge, question => question.Ask(query));
    }

    /// <summary>A page of events, the latest first day first. Only the days that it takes to fill the page are looked at; where little fits, a page may be short and yet lead on.</summary>
    /// <exception cref="ArgumentException">It is asked for as the record stood: events of then come in no pages.</exception>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public Page<EventView> EventPage(EventQuery query, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(knowledge);
        if (query.AsOf is not null)
        {
            throw new ArgumentException("Events as the record stood come in no pages.", nameof(query));
        }
        return AskOfEvents(knowledge, question => question.Page(query));
    }

    /// <summary>
    /// The event that holds the claim by which an event was named; null where there is none. Its id is another where an event with a smaller claim has joined it since: an address
    /// leads on to that.
    /// </summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public EventView? Event(EventId id, Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        return AskOfEvents(knowledge, question => question.One(id.Birth));
    }

    private T AskOfEvents<T>(Knowledge knowledge, Func<EventQuestion, T> question) =>
        Ask(() =>
        {
            using var happenings = new SqliteHappenings(_connection);
            var sources = new EventSources(this, _documents, _claims, _findings, knowledge);
            return question(new EventQuestion(this, knowledge, sources, happenings));
        });
}
