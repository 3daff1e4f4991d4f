using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>Documents, claims and sketches that one commit asks for again and again. Bounded: when it is full it forgets all.</summary>
internal sealed class DocumentCache(SqliteDocuments documents)
{
    private const int Most = 4096;
    private readonly Dictionary<long, StoredDocument> _documents = [];
    private readonly Dictionary<long, IReadOnlyList<RecordClaim>> _claims = [];
    private readonly Dictionary<long, CopySketch> _sketches = [];
    private readonly Dictionary<DocumentKey, SourceRef> _outlets = [];
    private readonly Dictionary<long, FactKey?[]> _facts = [];
    private readonly HashSet<long> _new = [];

    public StoredDocument Document(long id)
    {
        if (!_documents.TryGetValue(id, out StoredDocument? document))
        {
            Bound(_documents);
            _documents[id] = document = documents.ById(id);
        }
        return document;
    }

    /// <summary>Takes what is known of a document already; it is not asked for then.</summary>
    public void Keep(StoredDocument document, IReadOnlyList<RecordClaim>? claims = null, CopySketch? sketch = null)
    {
        Bound(_documents);
        _documents[document.Id] = document;
        if (claims is not null)
        {
            Bound(_claims);
            _claims[document.Id] = claims;
            _facts.Remove(document.Id);
        }
        if (sketch is not null)
        {
            Bound(_sketches);
            _sketches[document.Id] = sketch;
        }
    }

    /// <summary>What a document claims, without the sketches of its sentences.</summary>
    public IReadOnlyList<RecordClaim> Claims(long id)
    {
        if (!_claims.TryGetValue(id, out IReadOnlyList<RecordClaim>? claims))
        {
            Bound(_claims);
            _claims[id] = claims = documents.Reading(Document(id)).Claims;
        }
        return claims;
    }

    /// <summary>The fact of a claim by its place in the reading, or null.</summary>
    public FactKey? Fact(long id, int place, Gazetteer gazetteer)
    {
        if (!_facts.TryGetValue(id, out FactKey?[]? facts))
        {
            Bound(_facts);
            IReadOnlyList<RecordClaim> claims = Claims(id);
            facts = new FactKey?[claims.Count];
            for (int i = 0; i < facts.Length; i++)
            {
                facts[i] = FactKey.Of(claims[i], gazetteer);
            }
            _facts[id] = facts;
        }
        return facts[place];
    }

    /// <summary>Takes the facts of a document's claims; they are not computed then.</summary>
    public void KeepFacts(long id, IReadOnlyList<FactKey?> facts)
    {
        Bound(_facts);
        _facts[id] = [.. facts];
    }

    /// <summary>Says that a document was never there before this commit.</summary>
    public void KeepNew(long id) => _new.Add(id);

    /// <summary>Whether a document was never there before this commit.</summary>
    public bool IsNew(long id) => _new.Contains(id);

    /// <summary>The sketch of a document's text.</summary>
    public CopySketch Sketch(long id)
    {
        if (!_sketches.TryGetValue(id, out CopySketch? sketch))
        {
            Bound(_sketches);
            _sketches[id] = sketch = CopySketch.Of(Tokenizer.Tokenize(documents.Text(Document(id))));
        }
        return sketch;
    }

    /// <summary>Who published the document of a key.</summary>
    public SourceRef Outlet(DocumentKey key)
    {
        if (!_outlets.TryGetValue(key, out SourceRef outlet))
        {
            Bound(_outlets);
            _outlets[key] = outlet = documents.ByKey(key)?.Outlet ?? SourceRef.Nobody;
        }
        return outlet;
    }

    private static void Bound<TKey, TValue>(Dictionary<TKey, TValue> cache)
        where TKey : notnull
    {
        if (cache.Count >= Most)
        {
            cache.Clear();
        }
    }
}
