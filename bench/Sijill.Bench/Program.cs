using Sijill.Bench;

// dotnet run -c Release --project bench/Sijill.Bench -- reading
return args is ["reading", ..] ? ReadingBench.Run(args) : Usage();

static int Usage()
{
    Console.Error.WriteLine("usage: Sijill.Bench reading [--small]");
    return 2;
}
