using Sijill.Bench;
using Sijill.Bench.Corpus;
using Sijill.Bench.Records;
using Sijill.Bench.Site;

// dotnet run -c Release --project bench/Sijill.Bench -- reading
return args switch
{
    ["reading", ..] => ReadingBench.Run(args),
    ["corpus", ..] => CorpusCommand.Run(args),
    ["record", ..] => await RecordBench.RunAsync(args),
    ["ask", ..] => RecordBench.Ask(args),
    ["large", ..] => await LargeBench.RunAsync(args),
    ["site", ..] => SiteQuestions.Run(args),
    ["serve", ..] => await SiteBench.RunAsync(args),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: Sijill.Bench reading [--small]");
    Console.Error.WriteLine("       Sijill.Bench corpus N FILE [--by-day]");
    Console.Error.WriteLine("       Sijill.Bench record N [--by-day] [--full] [--add-only] [--keep FOLDER]");
    Console.Error.WriteLine("       Sijill.Bench ask RECORD N [--by-day]");
    Console.Error.WriteLine("       Sijill.Bench large N");
    Console.Error.WriteLine("       Sijill.Bench site RECORD");
    Console.Error.WriteLine("       Sijill.Bench serve RECORD [--program FILE]");
    return 2;
}
