using Microsoft.AspNetCore.Components;
using Sijill.Site.Words;

namespace Sijill.Site.Shell;

/// <summary>A page: draws a model that is complete; it asks nothing.</summary>
/// <typeparam name="TModel">What it shows.</typeparam>
public abstract class PageView<TModel> : ComponentBase
{
    /// <summary>What is around it.</summary>
    [Parameter, EditorRequired]
    public PageFrame Frame { get; set; } = null!;

    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;

    /// <summary>The words around what is shown.</summary>
    private protected Wording Say => Frame.Say;
}
