using Sijill.Reading.Codebook;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

// A list of members is as long as it has members.
#pragma warning disable MA0051
/// <summary>Places, actors and sources: whom and what the codebook names.</summary>
internal static class EntityOperations
{
    private static readonly ApiRows<Entity> Places = new(
        "Place",
        "A place that the codebook names.",
        "مكان يسمّيه دليل الترميز.",
        [
            .. Named("place", "المكان"),
            Of(
                "kind",
                "#loc+type",
                "camp, prison, village, city, governorate, country, …",
                "camp أو prison أو village أو city أو governorate أو country أو غيرها.",
                static e => ApiJson.Some(e.Kind)
            ),
            Of(
                "parent",
                "#loc+parent",
                "The larger place that it lies in.",
                "المكان الأكبر الذي يقع فيه.",
                static e => e.Parent
            ),
            Of("pcode", "#loc+pcode", "P-code of OCHA.", "رمز المكان عند أوتشا.", static e => e.PCode),
            Day("closed", "#date+closed", "Day on which it was closed.", "يوم إغلاقه.", static e => e.ClosedOn),
        ]
    );

    private static readonly ApiRows<Entity> Actors = new(
        "Actor",
        "Who acts or speaks in public: an organisation, force or state, a person in office, an office.",
        "مَن يفعل أو يتكلم علناً: منظمة أو قوة أو دولة، أو شخص في منصب، أو منصب.",
        [
            .. Named("actor", "الطرف"),
            Of(
                "type",
                "#org+type",
                "actor, person or office.",
                "actor أو person أو office.",
                static e => ApiJson.Word(e.Type)
            ),
            Of(
                "kind",
                "#org+kind",
                "state, armed-group, agency, …",
                "state أو armed-group أو agency أو غيرها.",
                static e => ApiJson.Some(e.Kind)
            ),
            Of(
                "parent",
                "#org+parent",
                "What it is part of; of a person the office.",
                "ما هو جزء منه؛ وللشخص منصبه.",
                static e => e.Parent
            ),
            Of(
                "interest",
                "#org+interest",
                "Those that speak as one share it.",
                "يشترك فيه مَن يتكلمون باسم واحد.",
                static e => e.Interest
            ),
            Of(
                "place",
                "#loc+code",
                "Of a state, the place that its name stands for too.",
                "للدولة: المكان الذي يدل عليه اسمها أيضاً.",
                static e => e.Place
            ),
            Day(
                "from",
                "#date+start",
                "Since when the name stands for it.",
                "منذ متى يدل الاسم عليه.",
                static e => e.From
            ),
            Day("to", "#date+end", "Until when.", "حتى متى.", static e => e.To),
        ]
    );

    private static readonly ApiRows<PublicOutlet> Sources = new(
        "Source",
        "Who publishes: an outlet of the codebook, or whose documents the record holds, with what it holds of them now.",
        "مَن ينشر: وسيلة يسمّيها دليل الترميز أو مَن في السجل وثائق له، مع ما فيه منها الآن.",
        OutletFields()
    );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listPlaces",
            "/places",
            Places,
            "Places of the codebook, by id.",
            "أماكن دليل الترميز بترتيب المعرّف.",
            ListPlaces
        )
        {
            Takes = [ApiParameters.PlaceKind, ApiParameters.Within],
        },
        new(
            "getPlace",
            "/places/{id}",
            Places,
            "A place.",
            "مكان واحد.",
            request => One(request, Places, EntityType.Place)
        )
        {
            ExampleId = static record => First(record, EntityType.Place),
        },
        new(
            "listActors",
            "/actors",
            Actors,
            "Actors of the codebook, by id.",
            "أطراف دليل الترميز بترتيب المعرّف.",
            ListActors
        )
        {
            Takes = [ApiParameters.ActorType],
        },
        new(
            "getActor",
            "/actors/{id}",
            Actors,
            "An actor.",
            "طرف واحد.",
            request => One(request, Actors, EntityType.Actor, EntityType.Person, EntityType.Office)
        )
        {
            ExampleId = static record => First(record, EntityType.Actor),
        },
        new(
            "listSources",
            "/sources",
            Sources,
            "Sources, by id. Names that the codebook does not hold are not told.",
            "المصادر بترتيب المعرّف. ولا تُذكر أسماء ليست في دليل الترميز.",
            ListSources
        ),
        new(
            "getSource",
            "/sources/{id}",
            Sources,
            "A source by its id or host.",
            "مصدر بمعرّفه أو اسم موقعه.",
            OneSource
        )
        {
            ExampleId = static record => record.AllOutlets() is [var first, ..] ? first.Id : null,
        },
    ];

    private static ApiAnswer ListPlaces(ApiRequest request)
    {
        string? kind = request.Query.Text("kind");
        string? within = request.Entity("within", "places", EntityType.Place);
        return List(
            request,
            Places,
            entity =>
                entity.Type == EntityType.Place
                && (kind is null || entity.Kind == kind)
                && (within is null || request.Record.Knowledge.Gazetteer.IsWithin(entity.Id, within))
        );
    }

    private static ApiAnswer ListActors(ApiRequest request)
    {
        string? type = request.Query.OneOf("type", "actor", "person", "office");
        return List(
            request,
            Actors,
            entity =>
                entity.Type is EntityType.Actor or EntityType.Person or EntityType.Office
                && (type is null || ApiJson.Word(entity.Type) == type)
        );
    }

    private static ApiAnswer List(ApiRequest request, ApiRows<Entity> rows, Func<Entity, bool> fits)
    {
        (int offset, int limit) = (request.Offset(), request.Limit());
        return request.List(
            rows,
            () =>
                ApiRequest.Stretch(
                    [.. Unique(request.Record).Where(fits).OrderBy(static e => e.Id, StringComparer.Ordinal)],
                    offset,
                    limit
                )
        );
    }

    private static ApiAnswer One(ApiRequest request, ApiRows<Entity> rows, params EntityType[] types) =>
        request.One(
            rows,
            () => request.Names.Find(request.Id) is { } entity && types.Contains(entity.Type) ? entity : null
        );

    private static ApiAnswer ListSources(ApiRequest request)
    {
        (int offset, int limit) = (request.Offset(), request.Limit());
        return request.List(Sources, () => ApiRequest.Stretch(request.Record.AllOutlets(), offset, limit));
    }

    private static ApiAnswer OneSource(ApiRequest request) =>
        request.One(Sources, () => request.Record.AllOutlets().FirstOrDefault(one => one.Id == request.Id));

    private static IEnumerable<Entity> Unique(PublicRecord record) =>
        record.Names.Codebook.Entities.Where(entity => record.Names.Find(entity.Id) == entity);

    private static string? First(PublicRecord record, EntityType type) =>
        Unique(record).FirstOrDefault(entity => entity.Type == type)?.Id;

    private static ApiField<Entity>[] Named(string english, string arabic) =>
        [
            Of(
                "id",
                "#meta+id",
                $"Id of the {english} in the codebook.",
                $"معرّف {arabic} في دليل الترميز.",
                static e => e.Id
            ),
            new(
                "names",
                ApiShape.Names,
                "Its name in Arabic and English.",
                "اسمه بالعربية والإنكليزية.",
                static (json, e) =>
                {
                    json.WriteStartObject();
                    json.WriteString("ar", Name(e, "ar"));
                    json.WriteString("en", Name(e, "en"));
                    json.WriteEndObject();
                },
                new ExportColumn<Entity>(
                    "name_ar",
                    "string",
                    "#meta+name+i_ar",
                    "Its name in Arabic.",
                    static e => Name(e, "ar")
                ),
                new ExportColumn<Entity>(
                    "name_en",
                    "string",
                    "#meta+name+i_en",
                    "Its name in English.",
                    static e => Name(e, "en")
                )
            ),
        ];

    /// <summary>The first name in a language, else in the other, else the id.</summary>
    private static string Name(Entity entity, string language) =>
        entity.Names.GetValueOrDefault(language) is [var name, ..] ? name
        : entity.Names.GetValueOrDefault("en") is [var english, ..] ? english
        : entity.Names.Values.FirstOrDefault(static names => names.Count > 0)?[0] ?? entity.Id;

    private static ApiField<Entity> Of(
        string name,
        string hxl,
        string english,
        string arabic,
        Func<Entity, string?> value
    ) => ApiRows<Entity>.Of(new ExportColumn<Entity>(name, "string", hxl, english, value), arabic);

    private static ApiField<Entity> Day(
        string name,
        string hxl,
        string english,
        string arabic,
        Func<Entity, DateOnly?> value
    ) => ApiRows<Entity>.Of(new ExportColumn<Entity>(name, "date", hxl, english, e => value(e)), arabic);

    private static ApiField<PublicOutlet>[] OutletFields() =>
        [
            Outlet(
                "id",
                "string",
                "#meta+id",
                "Id in the codebook, or a host.",
                "معرّف في دليل الترميز، أو اسم موقع.",
                static o => o.Id
            ),
            new(
                "names",
                ApiShape.Names,
                "Its name in Arabic and English.",
                "اسمه بالعربية والإنكليزية.",
                static (json, o) =>
                {
                    json.WriteStartObject();
                    json.WriteString("ar", o.Arabic);
                    json.WriteString("en", o.English);
                    json.WriteEndObject();
                },
                new ExportColumn<PublicOutlet>(
                    "name_ar",
                    "string",
                    "#meta+name+i_ar",
                    "Its name in Arabic.",
                    static o => o.Arabic
                ),
                new ExportColumn<PublicOutlet>(
                    "name_en",
                    "string",
                    "#meta+name+i_en",
                    "Its name in English.",
                    static o => o.English
                )
            ),
            Outlet(
                "known",
                "boolean",
                "#meta+known",
                "Whether the codebook names it.",
                "هل يسمّيه دليل الترميز.",
                static o => o.Known
            ),
            Outlet(
                "documents",
                "integer",
                "#meta+documents",
                "How many current documents, rows of tables among them.",
                "كم وثيقة حالية، ومنها أسطر جداول.",
                static o => (long)o.Documents
            ),
            Outlet(
                "rows",
                "integer",
                "#meta+rows",
                "How many of them are rows of tables.",
                "كم منها أسطر جداول.",
                static o => (long)o.Rows
            ),
            Outlet(
                "carried",
                "integer",
                "#meta+carried",
                "How many carry what another document says.",
                "كم منها تنقل ما في وثيقة أخرى.",
                static o => (long)o.Carried
            ),
            Outlet(
                "claims",
                "integer",
                "#meta+claims",
                "How many claims they make.",
                "كم إفادة فيها.",
                static o => (long)o.Claims
            ),
            Outlet(
                "corrupted",
                "integer",
                "#meta+corrupted",
                "How many claims of copies say otherwise than the text that they carry.",
                "كم إفادة في نسخٍ تخالف النص الذي تنقله.",
                static o => (long)o.Corrupted
            ),
            Outlet("first", "date", "#date+first", "First day of publication.", "أول يوم نشر.", static o => o.First),
            Outlet("last", "date", "#date+last", "Last day of publication.", "آخر يوم نشر.", static o => o.Last),
        ];

    private static ApiField<PublicOutlet> Outlet(
        string name,
        string type,
        string hxl,
        string english,
        string arabic,
        Func<PublicOutlet, object?> value
    ) => ApiRows<PublicOutlet>.Of(new ExportColumn<PublicOutlet>(name, type, hxl, english, value), arabic);
}
