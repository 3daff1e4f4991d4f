namespace Sijill.Site.Feeds;

/// <summary>What a feed is about; the word in its path.</summary>
internal enum FeedKind
{
    /// <summary>A track of the codebook: a group of indicators.</summary>
    Tracks,

    /// <summary>An indicator.</summary>
    Indicators,

    /// <summary>A place with all that lies in it.</summary>
    Places,

    /// <summary>Who publishes.</summary>
    Sources,
}
