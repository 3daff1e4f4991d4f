using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>"ERBIL (Kurdistan 24) –", «بغداد – », "TABQA, Syria, Nov 4 (Outlet) -" at the start of a sentence: where and when the text was written.</summary>
internal static class DatelinePrefix
{
    private const int Longest = 14;

    /// <summary>The chunk of the dash that ends it, or 0 where a sentence has none.</summary>
    public static int EndOf(Draft draft, int sentence)
    {
        int first = draft.FirstChunk[sentence];
        int end = Math.Min(draft.FirstChunk[sentence + 1], first + Longest);
        bool named = false;
        for (int k = first; k < end; k++)
        {
            Chunk chunk = draft.Chunks[k];
            if (IsDash(draft, k, end))
            {
                return named ? k : 0;
            }
            bool name =
                chunk.Kind is ChunkKind.Name or ChunkKind.UnknownPlace or ChunkKind.ProperName or ChunkKind.Date;
            named |= name;
            if (!name && chunk.Kind is not (ChunkKind.Mark or ChunkKind.Uncounted) && !IsCapitalised(draft, chunk))
            {
                return 0;
            }
        }
        return 0;
    }

    private static bool IsDash(Draft draft, int k, int end) =>
        draft.Chunks[k].Kind == ChunkKind.Mark
        && draft.Text.Text[draft.Text[draft.Chunks[k].First].Start] is '-' or '–' or '—' or '―' or 'ـ'
        && draft.Text[draft.Chunks[k].First].SpaceBefore
            | (k + 1 < end && draft.Text[draft.Chunks[k + 1].First].SpaceBefore);

    private static bool IsCapitalised(Draft draft, in Chunk chunk) =>
        chunk.Kind is ChunkKind.Word or ChunkKind.Quantity
        && draft.Text[chunk.First].IsLatin
        && (draft.Text[chunk.First].Flags & TokenFlags.Capitalised) != 0;
}
