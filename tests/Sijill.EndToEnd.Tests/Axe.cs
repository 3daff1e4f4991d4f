using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Sijill.EndToEnd.Tests;

/// <summary>The checker of accessibility, asked for what is serious or critical.</summary>
internal static class Axe
{
    private const string Run = """
        async (rules) => {
          const options = { resultTypes: ["violations"] };
          if (rules.length) options.runOnly = { type: "rule", values: rules };
          const found = await axe.run(document, options);
          return found.violations
            .filter((one) => one.impact === "serious" || one.impact === "critical")
            .flatMap((one) => one.nodes.slice(0, 3).map((node) =>
              `${one.id} (${one.impact}, ${one.nodes.length}): ${node.html.slice(0, 200)} ${node.any.map((check) => check.message).join(" ").slice(0, 300)}`));
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is found; empty where all is well.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Ids of rules; none for all.</param>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page, params string[] rules)
    {
        await page.EvaluateAsync(Script);
        JsonElement found = await page.EvaluateAsync<JsonElement>(Run, rules);
        return [.. found.EnumerateArray().Select(static one => one.GetString()!)];
    }
}
