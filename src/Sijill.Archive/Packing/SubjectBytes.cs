using Sijill.Record.Claims;

namespace Sijill.Archive.Packing;

/// <summary>A subject as bytes.</summary>
internal static class SubjectBytes
{
    public static void Write(ByteWriter to, Subject subject)
    {
        to.Text(subject.Indicator);
        to.Byte((byte)subject.Measure);
        to.Text(subject.Unit);
        to.Text(subject.Target);
        to.Text(subject.Group);
        to.Number(subject.Places.Count);
        foreach (RecordPlace place in subject.Places)
        {
            to.Text(place.Id);
            to.Text(place.Text);
            to.Byte((byte)place.Role);
        }
        to.Byte((byte)subject.Scope);
        to.Byte((byte)subject.Mode);
    }

    public static Subject Read(ref ByteReader from)
    {
        string indicator = from.Words();
        var measure = (Measure)from.Choice((byte)Measure.Share);
        string unit = from.Words();
        string target = from.Words();
        string group = from.Words();
        var places = new RecordPlace[from.Count()];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = new RecordPlace(from.Text(), from.Words(), (PlaceRole)from.Choice((byte)PlaceRole.To));
        }
        return new Subject
        {
            Indicator = indicator,
            Measure = measure,
            Unit = unit,
            Target = target,
            Group = group,
            Places = places,
            Scope = (PlaceScope)from.Choice((byte)PlaceScope.Joint),
            Mode = (FactMode)from.Choice((byte)FactMode.Withdrawn),
        };
    }
}
