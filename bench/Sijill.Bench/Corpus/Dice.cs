namespace Sijill.Bench.Corpus;

/// <summary>Numbers that look random and are the same for the same seed (splitmix64; Steele and others 2014).</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to and without <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (uint)end);

    public string OneOf(string[] all) => all[Below(all.Length)];
}
