using Sijill.Archive.Log;
using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <content>Acts of reviewers, and readings that take the place of older ones.</content>
internal sealed partial class SqliteWriter
{
    /// <summary>Records an act and what follows from it; returns the act with its place in the log, and how many findings changed.</summary>
    /// <param name="make">Makes the act of its place in the log.</param>
    /// <param name="reading">Of an act that dates a document: the document read with that day.</param>
    public (Act Act, long Findings) Record(Func<long, Act> make, PreparedDocument? reading = null) =>
        Guarded(() =>
        {
            var change = new RecordChange();
            long at = Now();
            Act act = make(_log.Last + 1);
            byte[] bytes = ActBytes.Of(act);
            long seq = _log.Append(LogKind.Act, ActBytes.KindOf(act), Digest.Of(bytes), at);
            _acts.Put(seq, act, bytes);
            _allActs.Add(act);
            change.NewActs.Add(act);
            if (reading is not null)
            {
                Replace(reading, at, change);
            }
            Finish(change);
            return (act, change.Findings);
        });

    /// <summary>Puts readings in the place of older ones of the same documents; returns how many findings changed.</summary>
    public long Reread(IReadOnlyList<PreparedDocument> readings) =>
        Guarded(() =>
        {
            var change = new RecordChange();
            long at = Now();
            foreach (PreparedDocument reading in readings)
            {
                Replace(reading, at, change);
            }
            Finish(change);
            return change.Findings;
        });

    private void Replace(PreparedDocument prepared, long at, RecordChange change)
    {
        RecordDocument document = prepared.Document;
        if (_documents.ByKey(document.Key, out bool superseded) is not { } stored || superseded)
        {
            throw new RecordException(RecordProblem.Missing, $"There is no current document d-{document.Key}.");
        }
        foreach (StoredClaim claim in _claims.OfDocument(stored.Id))
        {
            change.Lose(stored.Key, claim);
        }
        _claims.DeleteOf(stored.Id);
        _sayings.DeleteOf(stored.Id);
        _happenings.DeleteOf(stored.Id);
        long reading = _log.Append(LogKind.Reading, ReadingSubject(document.Key), prepared.ReadingDigest, at);
        _documents.PutReading(reading, document.Key, _codebook, prepared.ReadingBytes);
        _documents.SetReading(stored.Id, reading, document.Published, document.PublishedFrom);
        for (int i = 0; i < prepared.Reading.Claims.Count; i++)
        {
            RecordClaim claim = prepared.Reading.Claims[i];
            var join = JoinKey.Of(claim.Key, prepared.Facts[i], null);
            _claims.Insert(stored.Id, i, claim.Key.Id, join);
            change.After.Add(join);
        }
        _sayings.Put(stored.Id, prepared.Reading, document.Published);
        _happenings.Put(stored.Id, prepared.Reading);
        change
            .Cache(_documents)
            .Keep(
                stored with
                {
                    Reading = reading,
                    Published = document.Published,
                },
                prepared.Reading.Claims,
                document.Sketch
            );
        change.Reread.Add(stored.Id);
        change.Claims += prepared.Reading.Claims.Count;
    }
}
