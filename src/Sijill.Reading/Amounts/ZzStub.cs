using Sijill.Reading.Text;
namespace Sijill.Reading.Amounts;
public static class AmountReader {
  public static bool MayStart(ReadOnlySpan<char> form) => false;
  public static bool TryRead(TokenizedText text, int at, int end, out Amount mention) { mention = default; return false; }
  public static bool IsCounted(TokenizedText text, in Amount a) => true;
}
