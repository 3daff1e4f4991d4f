using System.Globalization;
using System.Text;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>Words of a text inside a page: nothing in them is markup, and no control character in them moves what stands around them.</summary>
internal static class HtmlWords
{
    /// <summary>Escaped text. Control characters and those that turn the direction of writing are shown, not obeyed; the marks that Arabic needs stay.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (char c in text)
        {
            switch (c)
            {
                case '&':
                    html.Append("&amp;");
                    break;
                case '<':
                    html.Append("&lt;");
                    break;
                case '>':
                    html.Append("&gt;");
                    break;
                case '"':
                    html.Append("&quot;");
                    break;
                case '\'':
                    html.Append("&#39;");
                    break;
                case '\r':
                    break;
                case '\n' or '\t':
                    html.Append(c);
                    break;
                default:
                    if (ControlCharacters.Turns(c) || char.IsControl(c))
                    {
                        html.Append(
                            CultureInfo.InvariantCulture,
                            $"<span class=\"control\" dir=\"ltr\">{(int)c:X4}</span>"
                        );
                    }
                    else
                    {
                        html.Append(c);
                    }
                    break;
            }
        }
        return html.ToString();
    }

    /// <summary>A name that may run the other way than what stands around it.</summary>
    public static string Isolated(string text) => "<bdi>" + Of(OneLine(text)) + "</bdi>";

    /// <summary>Words of the text in their own language and direction.</summary>
    public static string Quoted(string text, Wording around)
    {
        var own = Wording.For(WritingDirection.LanguageOf(text, around.Language));
        return $"<bdi lang=\"{own.Language}\" dir=\"{own.Direction}\">{Of(OneLine(text))}</bdi>";
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
