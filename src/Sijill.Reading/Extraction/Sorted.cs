namespace Sijill.Reading.Extraction;

/// <summary>Looks places up in lists that are in the order of the text, so that a long text costs no walk over all that came before.</summary>
internal static class Sorted
{
    /// <summary>Index after the last item whose key is at most the given one; 0 where there is none. The items are sorted by key.</summary>
    public static int EndOf<T>(IReadOnlyList<T> items, int key, Func<T, int> keyOf)
    {
        int low = 0;
        int high = items.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (keyOf(items[middle]) <= key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
