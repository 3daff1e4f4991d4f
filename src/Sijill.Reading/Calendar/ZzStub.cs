using Sijill.Reading.Text;
namespace Sijill.Reading.Calendar;
public static class DateReader {
  public static bool MayStart(ReadOnlySpan<char> form) => false;
  public static bool TryRead(TokenizedText text, int at, int end, DateOnly? reference, out DateMention mention) { mention = default; return false; }
}
