namespace Sijill.Tests.Record;

/// <summary>Tests that ask the demo's record.</summary>
[CollectionDefinition(Name)]
public sealed class DemoCollection : ICollectionFixture<DemoRecord>
{
    public const string Name = "demo";
}
