using Sijill.Archive.Queries;

namespace Sijill.Site.Publication;

/// <content>What is asked of the record once and kept for all who ask after.</content>
internal sealed partial class PublicRecord
{
    private (long Last, DateOnly Today, Publisher Publisher)? _state;

    /// <summary>Everybody who publishes.</summary>
    private IReadOnlyList<SourceView> AllSources() => Kept("sources", _reader.Sources);

    /// <summary>An answer that holds until the record is another; nothing of it is changed by whoever has it.</summary>
    private T Kept<T>(object question, Func<T> answer, Func<T, int>? weight = null)
        where T : class
    {
        if (_answers is null)
        {
            return answer();
        }
        _state ??= (_reader.LastEntry(), Today, _publisher);
        return _answers.Of(_state, (typeof(T), question, AsOf), answer, weight);
    }
}
