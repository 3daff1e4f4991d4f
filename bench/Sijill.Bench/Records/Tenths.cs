using System.Diagnostics;
using System.Globalization;
using Sijill.Archive.Pipeline;

namespace Sijill.Bench.Records;

/// <summary>Tells what each tenth of an addition cost: whether documents become dearer as the record grows.</summary>
internal sealed class Tenths(long documents) : IProgress<AddProgress>
{
    private long _last;
    private long _start = Stopwatch.GetTimestamp();
    private double _processor = Machine.ProcessorSeconds();

    public void Report(AddProgress value)
    {
        long came = value.Documents - _last;
        if (came < documents / 10)
        {
            return;
        }
        double seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
        double processor = Machine.ProcessorSeconds() - _processor;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"up to {value.Documents, -14} {came / seconds:0} documents/s, {processor / came * 1000:0.000} ms of processor a document, {processor / seconds:0.00} cores"
            )
        );
        _last = value.Documents;
        _start = Stopwatch.GetTimestamp();
        _processor += processor;
    }
}
