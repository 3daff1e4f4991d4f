using System.Globalization;
using System.Text;
using System.Xml;
using Sijill.Site.Api;

namespace Sijill.Site.Feeds;

/// <summary>Writes a feed as Atom (RFC 4287) or as JSON Feed 1.1.</summary>
internal static class FeedBytes
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>As Atom.</summary>
    public static ReadOnlyMemory<byte> Atom(Feed feed)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }
            )
        )
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, feed.Language);
            xml.WriteElementString("id", feed.Id);
            xml.WriteElementString("title", feed.Title);
            xml.WriteElementString("updated", Moment(feed.Updated));
            xml.WriteStartElement("author");
            xml.WriteElementString("name", feed.Language == "ar" ? "سِجِلّ" : "Sijill");
            xml.WriteEndElement();
            xml.WriteElementString("rights", "CC BY 4.0");
            Link(xml, "self", feed.Id);
            Link(xml, "alternate", feed.Home);
            foreach (FeedEntry entry in feed.Entries)
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("id", entry.Id);
                xml.WriteElementString("title", entry.Title);
                xml.WriteElementString("published", Moment(entry.Born));
                xml.WriteElementString("updated", Moment(entry.Changed));
                Link(xml, "alternate", entry.Address);
                foreach (string tag in entry.Tags)
                {
                    xml.WriteStartElement("category");
                    xml.WriteAttributeString("term", tag);
                    xml.WriteEndElement();
                }
                xml.WriteElementString("summary", entry.Text);
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return bytes.ToArray();
    }

    /// <summary>As JSON Feed.</summary>
    public static ReadOnlyMemory<byte> Json(Feed feed) =>
        ApiBytes.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", feed.Home);
            json.WriteString("feed_url", feed.Id);
            json.WriteString("language", feed.Language);
            json.WriteStartArray("items");
            foreach (FeedEntry entry in feed.Entries)
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("url", entry.Address);
                json.WriteString("title", entry.Title);
                json.WriteString("content_text", entry.Text);
                json.WriteString("date_published", Moment(entry.Born));
                json.WriteString("date_modified", Moment(entry.Changed));
                json.WritePropertyName("tags");
                ApiJson.Texts(json, entry.Tags);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
