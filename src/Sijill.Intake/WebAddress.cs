namespace Sijill.Intake;

/// <summary>Addresses in what others send. Only those that a browser may safely open are passed on: never javascript:, data: or file:.</summary>
internal static class WebAddress
{
    /// <summary>The address in normal form without its fragment, or null where it is none of http or https, or holds a password.</summary>
    public static string? Of(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out Uri? uri) ? Of(uri) : null;

    /// <inheritdoc cref="Of(string?)"/>
    public static string? Of(Uri uri) =>
        uri is { IsAbsoluteUri: true, Scheme: "http" or "https" } && uri.UserInfo.Length == 0 && uri.Host.Length > 0
            ? uri.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped)
            : null;
}
