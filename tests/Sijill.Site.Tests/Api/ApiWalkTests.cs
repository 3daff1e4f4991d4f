using System.Net;
using System.Text.Json;
using Sijill.Site.Api;

namespace Sijill.Site.Tests.Api;

/// <summary>The API as a client walks it.</summary>
public sealed class ApiWalkTests(DemoSite demo)
{
    /// <summary>All lists, with what they have to be given.</summary>
    public static TheoryData<string> Lists { get; } =
        new(
            ApiOperations
                .All.Where(static one => one is { IsList: true, NamesOne: false })
                .Select(static one =>
                    one.Id switch
                    {
                        "listSeries" => one.Path + "?indicator=population",
                        "search" => one.Path + "?words=" + Uri.EscapeDataString("مخيم"),
                        _ => one.Path,
                    }
                )
        );

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task EveryList_IsWalkedToItsEnd_WithoutGapsOrTwins_WhateverThePage(string list)
    {
        string address = ApiRoutes.Base + list + (list.Contains('?', StringComparison.Ordinal) ? "&" : "?");

        List<JsonElement> large = await demo.Site.WalkAsync(address + "limit=500");
        List<JsonElement> small = await demo.Site.WalkAsync(address + "limit=83");

        Assert.Equal(large.Select(static one => one.GetRawText()), small.Select(static one => one.GetRawText()));
        if (list == "/statements")
        {
            return; // the samples of the demo hold none
        }
        Assert.NotEmpty(large);
        if (NameOf(large[0]) is not null)
        {
            Assert.Equal(large.Count, large.Select(NameOf).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task EveryIdOfAList_LeadsToTheSameThing(string list)
    {
        ApiOperation? one = ApiOperations.All.FirstOrDefault(op => op.Path == list + "/{id}");
        if (one is null)
        {
            return; // a series has no id; a hit is a document
        }
        List<JsonElement> items = await demo.Site.WalkAsync($"{ApiRoutes.Base}{list}?limit=500");
        for (int i = 0; i < items.Count; i += Math.Max(1, items.Count / 25))
        {
            JsonElement found = await demo.Site.JsonAsync(
                $"{ApiRoutes.Base}{list}/{Uri.EscapeDataString(NameOf(items[i])!)}"
            );
            Assert.Equal(items[i].GetRawText(), found.GetRawText());
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task TheFormsOfAList_HoldTheSameRows(string list)
    {
        (string path, string query) = list.Split('?') is [var p, var q]
            ? (p, "?" + q + "&limit=40")
            : (list, "?limit=40");
        JsonElement page = await demo.Site.JsonAsync($"{ApiRoutes.Base}{path}.json{query}");
        (HttpResponseMessage csv, string table) = await demo.Site.AskAsync($"{ApiRoutes.Base}{path}.csv{query}");
        (HttpResponseMessage lines, string objects) = await demo.Site.AskAsync($"{ApiRoutes.Base}{path}.jsonl{query}");
        (HttpResponseMessage chosen, string negotiated) = await demo.Site.AskAsync(
            $"{ApiRoutes.Base}{path}{query}",
            "text/html;q=0.9, text/csv;q=0.8, application/json;q=0.5"
        );

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (csv.StatusCode, lines.StatusCode));
        JsonElement[] items = [.. page.GetProperty("items").EnumerateArray()];
        Assert.Equal(
            items.Select(static one => one.GetRawText()),
            objects.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.Equal("text/csv", csv.Content.Headers.ContentType?.MediaType);
        Assert.Equal("application/jsonl", lines.Content.Headers.ContentType?.MediaType);
        Assert.Equal("text/csv", chosen.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", chosen.Headers.Vary);
        Assert.Equal(table, negotiated);
        List<string[]> rows = CsvRows.Read(table);
        Assert.Equal(items.Length + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        ApiOperation operation = ApiOperations.All.First(one => one.Path == path);
        Assert.Equal(
            operation.Rows!.Texts.SelectMany(static field => field.Columns).Select(static column => column.Name),
            rows[0]
        );
        Assert.All(
            items,
            item =>
                Assert.Equal(
                    operation.Rows.Texts.Select(static field => field.Name),
                    item.EnumerateObject().Select(static member => member.Name)
                )
        );
    }

    [Fact]
    public async Task ATable_BeginsWithItsMark_AndHasTagsWhereAsked()
    {
        byte[] bytes = await demo.Site.Client.GetByteArrayAsync(
            new Uri("/api/v1/findings.csv?hxl=1&limit=3", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        List<string[]> rows = CsvRows.Read(System.Text.Encoding.UTF8.GetString(bytes));
        Assert.Equal(5, rows.Count);
        Assert.All(rows[1], static tag => Assert.StartsWith("#", tag, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OnlyTheMembersAskedFor_AreGiven()
    {
        JsonElement page = await demo.Site.JsonAsync("/api/v1/findings?fields=id,best,status&limit=2");
        (_, string table) = await demo.Site.AskAsync("/api/v1/findings.csv?fields=id,status&limit=2");

        Assert.All(
            page.GetProperty("items").EnumerateArray(),
            static item => Assert.Equal(["id", "best", "status"], item.EnumerateObject().Select(static one => one.Name))
        );
        Assert.Equal(["id", "status"], CsvRows.Read(table)[0]);
    }

    [Fact]
    public async Task Filters_LeaveOnlyWhatFits()
    {
        List<JsonElement> camp = await demo.Site.WalkAsync(
            "/api/v1/findings?indicator=population&place=sy-camp-roj&status=single&from=2024-01-01&limit=500"
        );
        List<JsonElement> arabic = await demo.Site.WalkAsync("/api/v1/documents?language=ar&limit=500");

        Assert.NotEmpty(camp);
        Assert.All(camp, static one => Assert.Equal("population", one.GetProperty("indicator").GetString()));
        Assert.All(camp, static one => Assert.Equal("single", one.GetProperty("status").GetString()));
        Assert.NotEmpty(arabic);
        Assert.All(arabic, static one => Assert.Equal("ar", one.GetProperty("language").GetString()));
    }

    [Fact]
    public async Task BeforeTheRecordBegan_ListsAreEmpty_AndNoErrors()
    {
        foreach (
            ApiOperation operation in ApiOperations.All.Where(static one =>
                one is { IsList: true, KnowsPast: true, NamesOne: false }
            )
        )
        {
            string query = operation.Id switch
            {
                "listSeries" => "indicator=killed&",
                "search" => "words=ISIS&",
                _ => "",
            };
            JsonElement page = await demo.Site.JsonAsync(
                $"{ApiRoutes.Base}{operation.Path}?{query}as_known_on=1999-12-31"
            );
            Assert.Equal(0, page.GetProperty("items").GetArrayLength());
            Assert.Equal("1999-12-31", page.GetProperty("asKnownOn").GetString());
        }
    }

    [Fact]
    public async Task WhatIsKnown_IsNotSentAgain_AndHeadHasNoBody()
    {
        (HttpResponseMessage first, _) = await demo.Site.AskAsync("/api/v1/findings?limit=1");
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/findings?limit=1", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage known = await demo.Site.Client.SendAsync(
            again,
            TestContext.Current.CancellationToken
        );
        (HttpResponseMessage head, string nothing) = await demo.Site.AskAsync(
            "/api/v1/findings",
            method: HttpMethod.Head
        );

        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, nothing));
        Assert.True(head.Content.Headers.ContentLength > 0);
    }

    [Fact]
    public async Task EverySite_MayRead_AndNobodyMayWrite()
    {
        (HttpResponseMessage options, _) = await demo.Site.AskAsync("/api/v1/findings", method: HttpMethod.Options);
        (HttpResponseMessage read, _) = await demo.Site.AskAsync("/api/v1/findings?limit=1");
        (HttpResponseMessage write, _) = await demo.Site.AskAsync("/api/v1/findings", method: HttpMethod.Post);

        Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
        Assert.Equal("GET, HEAD, OPTIONS", options.Headers.GetValues("Access-Control-Allow-Methods").Single());
        Assert.Equal("*", read.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.False(read.Headers.Contains("Access-Control-Allow-Credentials"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, write.StatusCode);
        Assert.Equal("application/problem+json", write.Content.Headers.ContentType?.MediaType);
    }

    private static string? NameOf(JsonElement item) =>
        item.TryGetProperty("id", out JsonElement id) ? id.GetString()
        : item.TryGetProperty("entry", out JsonElement entry) ? entry.GetRawText()
        : null;
}
