"""Hungarian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nulla|nullát|nullás|nullást|zéró|zérót",
        "egy|egyet|egyes|egyest|egyesre|eggyel|egyeske|egyessel",
        "kettő|két|kettőt|kettes|kettest|kettesre|kető|ketto|kettessel|kettőre",
        "három|hármat|hármas|hármast|hármasra|harom|hármassal|háromra",
        "négy|négyet|négyes|négyest|négyesre|négyessel|négyre|néggyel",
        "öt|ötöt|ötös|ötöst|ötösre|ötre|ötből|ötöshöz|ötösért|ötössel|öttel",
        "hat|hatot|hatos|hatost|hatosra|hatoshoz|hatossal|hatra",
        "hét|hetet|hetes|hetest|hetesre|hétből|heteshez|hetesért|hetessel",
        (
            "nyolc|nyolcat|nyolcas|nyolcast|nyolcasra|nyolcra|nyólc|nyóc|nyolcz|nyolcashoz|"
            "nyolcasért|nyolcassal|nyolccal"
        ),
        (
            "kilenc|kilencet|kilences|kilencest|kilencesre|kilencre|kilencz|kilenceshez|"
            "kilencesért|kilencessel|kilenccel"
        ),
        (
            "tíz|tizet|tízes|tízest|tízesre|tízre|tizes|tízből|tízeshez|tízhez|tízesért|tízeske|"
            "tizest|tízesek|tízessel|tízzel"
        ),
    ),
    larger={
        "tizenegy": 11,
        "tizenkettő": 12,
        "tizenhárom": 13,
        "tizennégy": 14,
        "tizenöt": 15,
        "tizenhat": 16,
        "tizenhét": 17,
        "tizennyolc": 18,
        "tizenkilenc": 19,
        "húsz": 20,
        "harminc": 30,
        "negyven": 40,
        "ötven": 50,
        "hatvan": 60,
        "hetven": 70,
        "nyolcvan": 80,
        "kilencven": 90,
        "száz": 100,
        "ezer": 1000,
    },
    ordinals=(
        "első|elsőt|az első|1.",
        "második|másodikat|a második|2.",
        "harmadik|harmadikat|a harmadik|3.",
        "negyedik|negyediket|a negyedik|4.",
        "ötödik|ötödiket|az ötödik|5.",
        "hatodik|hatodikat|a hatodik|6.",
    ),
    articles="egy|hat",
    yes=(
        "igen|igen igen|ja|aha|persze|persze hogy igen|igen persze|természetesen|hogyne|naná|"
        "igen kérem|igen köszönöm|rendben|oké|jó|jöhet|biztosan|biztos|mindenképpen|egyetértek|"
        "szívesen|örömmel|úgy van|így van|pontosan|azt hiszem igen|inkább igen|szerintem igen|"
        "igen az volt|abszolút"
    ),
    no=(
        "nem|nem nem|nem köszönöm|köszönöm nem|dehogy|dehogyis|egyáltalán nem|soha|semmiképp|"
        "semmiképpen|biztosan nem|még nem|sajnos nem|nem kérek|nem szeretnék|nem akarok|"
        "nem értek egyet|inkább nem|szerintem nem|azt hiszem nem|persze hogy nem|"
        "természetesen nem|nem szükséges|nem kell"
    ),
    wavering=(
        "talán|nem tudom|nem vagyok biztos|nem vagyok biztos benne|lehet|attól függ|"
        "igen is meg nem is|igen és nem|részben|nehéz megmondani|esetleg|is is|passzolom"
    ),
    commands={
        "stop": (
            "hagyd abba|hagyja abba|hagyjátok abba|hagyják abba|ne írj|ne írjon|ne írjatok|"
            "ne írjanak|ne írj többet|ne írjanak többet|ne írjon többet|ne írjon nekem|"
            "ne írjanak nekem|ne írj nekem|ne küldj|ne küldjön|ne küldjetek|ne küldjenek|"
            "ne küldjön több üzenetet|ne küldjenek több üzenetet|ne küldj több üzenetet|"
            "ne küldjenek üzenetet|nem kérek több üzenetet|nem kérek üzeneteket|"
            "nem kérek több sms-t|nem szeretnék több üzenetet|nem akarok több üzenetet|"
            "nem akarok üzeneteket|nincs több üzenet|leiratkozás|leiratkozom|leiratkoznék|"
            "le akarok iratkozni|szeretnék leiratkozni|töröljenek|töröljön|törölj|"
            "töröljenek a listáról|töröljön a listáról|vegyenek le a listáról|"
            "vegyen le a listáról|hagyj békén|hagyjon békén|hagyjatok békén|hagyjanak békén|"
            "hagyjál békén|ne zavarj|ne zavarjon|ne zavarjanak|ne zaklassanak|ne zaklasson|"
            "ne hívjanak|ne hívjon|ne hívj|ne keressenek|ne keressen|ne keressenek többet|kopj le|"
            "kopjanak le|kopjatok le|szálljatok le rólam|menjetek a fenébe"
        ),
        "stop_fill": (
            "nekem|engem|többet|több|tovább|ezeket|ezt|üzenetet|üzeneteket|sms|smst|kérdőívet|"
            "kérdőíveket|emailt|emaileket|most|azonnal|kérem|soha|már|kérlek|végre"
        ),
        "end": "vége|befejezés|befejezem|kilépés|mégse|befejezni",
        "help": (
            "segítség|segíts|segítsen|segítség kérem|mit írjak|mit írhatok|mit kell írni|"
            "hogyan működik|segítségre van szükségem|nem értem|mit kell csinálni|súgó"
        ),
        "skip": (
            "kihagy|kihagyom|kihagyás|hagyjuk ki|kihagyom ezt|átugrom|ugrás|ugorjunk|tovább|"
            "következő|következő kérdés|passz|nem válaszolok|nem akarok válaszolni|"
            "nem szeretnék válaszolni|nem kívánok válaszolni|nincs hozzáfűznivalóm|ezt kihagyom"
        ),
        "na": "nem alkalmazható|nem vonatkozik rám",
        "back": "vissza|visszalépés|előző|előző kérdés|egy lépést vissza|menj vissza",
        "why": (
            "miért|miért kérdezi|miért kérdezed|miért kérdezik|miért kérdezitek|mire jó ez|"
            "minek ez|mire kell ez|miért kell ez|miért akarják tudni|minek"
        ),
        "later": (
            "később|ne most|most nem|majd később|talán később|majd|kérdezzen később|"
            "kérdezz később|máskor|majd máskor|elfoglalt vagyok|nem érek rá|most nem érek rá|"
            "emlékeztess később|emlékeztessen később|nincs időm|most nincs időm|most nem tudok|"
            "vezetek|dolgozom|munkában vagyok|megbeszélésen vagyok|később válaszolok"
        ),
        "tomorrow": (
            "holnap|kérdezzen holnap|kérdezz holnap|emlékeztessen holnap|ma nem|majd holnap"
        ),
        "person": (
            "ember|ügyintéző|operátor|ügyfélszolgálat|élő ember|ügyintézőt kérek|"
            "emberrel szeretnék beszélni|egy emberrel szeretnék beszélni|"
            "ügyintézővel szeretnék beszélni|szeretnék egy emberrel beszélni|"
            "beszélni szeretnék valakivel|valakivel beszélni szeretnék|"
            "szeretnék valakivel beszélni|kapcsoljon egy ügyintézőt|hívjanak fel|hívjon fel|"
            "kérem hívjanak fel|kérem hívjon fel|kérem hívjanak vissza|hívjanak vissza|"
            "vegyék fel velem a kapcsolatot|beszélhetnék valakivel"
        ),
        "all": "mind|mindegyik|mindet|összes|az összes|mindkettő|minden",
        "top": (
            "maximum|max|maximális pontszám|maximális|legmagasabb pontszám|legjobb értékelés|"
            "csillagos ötös|maximális értékelés|maximális pont"
        ),
        "evasive": (
            "semmi|semmit|nem tudom|nem|igen|nincs véleményem|nincs|nincs hozzáfűznivalóm|"
            "semmi különös|nem tudok mit mondani|nehéz megmondani|ok nélkül|nincs oka|"
            "fogalmam sincs|csak úgy|csak|ennyi|ennyi volt|semmi más|semmi extra|mert csak|"
            "nincs megjegyzésem|passz"
        ),
    },
    languages={"hu": "magyar|magyarul|magyar nyelv"},
    doubtful="hét",
    roles={
        "nobody": "senki|ki",
        "if": "ha|hacsak|amíg|feltéve",
        "joint": (
            "de|mert|mivel|ezért|viszont|bár|habár|ugyanis|tehát|azonban|hiszen|miközben|"
            "ám|noha|pedig|hanem|inkább|csakhogy|márpedig|ellenben|úgyhogy|merthogy|mer"
        ),
        "other": (
            "fiam|lányom|húgom|bátyám|kollégám|korábban|régebben|régen|tegnap|általában|múltkor|férjem|feleségem|főnököm|"
            "barátom|barátnőm|anyám|apám|fiam|lányom|kollégám|mínusz|különben|egykor|"
            "utolsó|előző|múlt|legutóbb|legutóbbi|tavaly|tegnapelőtt|nővérem|húgom|bátyám|"
            "öcsém|szomszéd|szomszédom|barátnő|pasim|csajom|anyósom|nagymama|nagyi|"
            "nagypapa|párom|testvérem|férj|feleség|főnök|anyu|apu|kolléganőm|iskolai|"
            "iskolában|normál"
        ),
        "polite": (
            "kérem|kérlek|köszönöm|köszi|kösz|köszönjük|üdv|üdvözlöm|üdvözlettel|szia|sziasztok|"
            "helló|jó|napot|na|nos|hmm|hm|ok|oké|okés|haha|ööö|öö|tisztelettel|legyen|szíves|"
            "rendben|hát"
        ),
        "filler": (
            "nálam|én|egy|a|az|ez|nekem|tőlem|részemről|szerintem|lenne|volna|lesz|legyen|volt|"
            "van|ezt|azt|olyan|kb|körülbelül|nagyjából|úgy|mondjuk|mondanám|mondom|hogy|"
            "talán|gondolom|hiszem|azért|erős|erőset|biztos|szilárd|stabil|tiszta|kerek|"
            "sima|teljes|őszintén|szólva|személy|szerint|személyesen|összességében|"
            "összesen|csak|egyszerűen|határozottan|mindenképpen|jó|véleményem|kiszolgálás|"
            "kiszolgálásra|szolgáltatás|szolgáltatásra|minőség|minőségre|válaszom|válasz|"
            "ma|most|választom|is|ide|rá|ami|skálán|fokú|így|végül|persze|igen|számú|"
            "értékem|hát|biztosan|pontosan|kereken|ön|önök|inkább|alkalommal|ezúttal|"
            "gyenge|gyengécske|egyértelműen|egyértelmű|simán|alá|fölé|csillagos|ötletből|"
            "megérdemelt|megérdemelten|szép|szolid|vastag|kövér|becsületes|örömmel|"
            "szívből|gondolkodás|kétség|kétségtelenül|továbbra|mondhatni|mondanék|"
            "jelenleg|pillanatnyilag|sajnos|abszolút|közepes|gyengébb|erősebb|szűk|szűken|"
            "éppen|épp|engem|illet|részünkről|tőlünk|nekik|nekünk|kapnak|kaptok|kap|"
            "osztályzatnak|értékelésnek|válasznak|jegynek|osztályzatként|maximális"
        ),
        "cue": (
            "adok|adnék|adtam|adunk|adni|adom|adnám|adjunk|ad|értékelem|értékelném|értékelek|"
            "értékeltem|értékelés|értékelésem|értékelésként|pontozom|pontoznám|osztályzat|"
            "osztályzatom|osztályozom|jegy|skála|skálán|megérdemel|megérdemli|érdemel|"
            "pontszám|pontszámom|adnánk|adjatok|értékeljük|értékelnénk|pontozzuk|írok|írnék|"
            "írom|írj|írjatok|kapnak|kaptok|kap|kapna|kapjon|kapják|megérdemlik|megérdemlitek|"
            "érdemelnek|érdemelnétek|szavazok|jár"
        ),
        "negation": "nem|ne|sem|se|soha|nincs|nélkül|aligha|dehogy|semmi|sose|egyáltalán",
        "unit": (
            "másodperc|másodpercig|mp|perc|percet|percig|perce|percen|óra|órát|óráig|"
            "órája|órán|órakor|h|nap|napot|napig|napja|napon|hét|hetet|hétig|hete|hónap|"
            "hónapot|hónapig|hónapja|év|évet|évig|éve|éves|szer|szor|ször|alkalommal|"
            "ember|embert|emberrel|fő|fővel|személy|ügyfél|hívás|hívást|email|levél|"
            "levelet|üzenet|üzenetet|rendelés|rendelést|rendelésből|termék|terméket|"
            "termékből|dolog|dolgot|kérdés|kérdést|kérdésből|probléma|problémát|okot|"
            "darab|darabot|db|lépés|forint|forintot|forintért|ft|huf|euró|eurót|euro|eur|"
            "cent|dollár|dollárt|százalék|százalékos|százalékot|km|kg|méter|január|"
            "február|március|április|május|június|július|augusztus|szeptember|október|"
            "november|december|reggel|este|délután|délelőtt|ezer|millió|másik|különböző|"
            "fok|kolléga|barát|gyerek|emelet|emeleten|éjszaka|látogatás|kor|ig|tól|től|án|"
            "adik|edik|ödik|ért|kal|forintos|perces|órás|napos|munkatárs|hibát|hiba|"
            "januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|"
            "augusztusban|szeptemberben|októberben|novemberben|decemberben|márc|ápr|jan|"
            "febr|aug|szept|okt|nov|dec|emeletre|héten|osztály|alkalom|kerület|"
            "próbálkozás|felfelé"
        ),
        "points": (
            "pont|pontot|pontos|pontra|ponttal|csillag|csillagot|csillagos|csillagra|as|"
            "es|os|ös|ast|est|ost|öst|at|et|ot|öt|t|re|ra|asra|esre|osra|ösre|s|st|"
            "csillagom|csillaggal|pontocska|pontnak|csillagnak"
        ),
        "starter": (
            "mert|mivel|ezért|azért|hiszen|de|viszont|ám|és|meg|én|az|a|ez|ők|ő|önök|ti|"
            "mi|minden|mindenki|nagyon|igazán|tényleg|túl|kicsit|csak|bár|habár|ugyan|"
            "amikor|ha|nem|nincs|soha|mindig|semmi|köszönöm|köszi|kiszolgálás|személyzet|"
            "minőség|szállítás|futár|ár|árak|étel|alkalmazás|oldal|bolt|termék|gyors|"
            "gyorsan|szuper|kiváló|kitűnő|remek|jó|jól|ajánlom|lehetne|lehetett|volt|"
            "voltak|voltam|vagyok|van|vannak|kell|hogy|kérem|hiányzott|sokáig|lassú|"
            "lassan|drága|rossz|rosszul|sajnos|egyébként|általában|hagyják|hagyd|ne|"
            "tetszett|tetszik|elégedett|kedves|kedvesek|segítőkész|munkatárs|munkatársak|"
            "ügyintéző|egyetlen|köszönhetően|vártam|miatt|kellene|mint|akkor|aki|ami|"
            "mindent|sok|kevés|profi|korrekt|udvarias|kivéve|eddig|még|már|is|"
            "összességében|pedig|elég|rendkívül|hatalmas|ugyanis|szívesen|finom|finomat|"
            "finomak|ízletes|könnyű|könnyen|egyszerű|egyszerűen|nehéz|nehezen|bonyolult|"
            "pincér|eladó|szerelő|tanácsadó|orvos|várakozás|sor|sorban|csomag|küldemény|"
            "működik|működött|kényelmes|kényelmetlen|szerettem|szeretem|szeretjük|imádom|"
            "imádjuk|késett|késve|megkaptam|kaptam|mindenhol|senki|sehol|kedvesség|"
            "udvariasak|segítőkészek|barátságos|barátságosak|profik|jók|rosszak|voltunk|"
            "vagyunk|elégedettek|remélem|ajánlani|ajánljuk|pontosak|hibátlan|tökéletes|"
            "minőségi|hideg|meleg|gyorsak|rendes|rendesek|hála|ennek|ellenére|leszámítva|"
            "ezek|azok|nálatok|önöknél|tetszettek|panasz|panaszom|hibátlanul|ügyes|"
            "ügyesek|gratulálok|kifogás|kifogásom"
        ),
        "praise": (
            "szuper|kiváló|kitűnő|remek|jó|jól|tökéletes|fantasztikus|csodálatos|"
            "nagyszerű|rossz|rosszul|borzalmas|szörnyű|katasztrófa|gyenge|kiszolgálás|"
            "minőség|elégedett|gyors|gyorsan|lassú|top|zseniális|korrekt|profi|"
            "szolgáltatás|szupi|király|pocsék|élmény|ok|oké|munka|könnyű|könnyen|egyszerű|"
            "egyszerűen|nehéz|nehezen|bonyolult|kényelmes|kényelmetlen|finom|finomak|"
            "ízletes|étel|ételek|szállítás|termék|termékek|ár|árak|személyzet|kedves|"
            "kedvesek|udvarias|udvariasak|segítőkész|segítőkészek|barátságos|barátságosak|"
            "profik|korrektek|minőségi|pontosak|lassan|drága|gyengén|közepes|átlagos|"
            "szégyen|borzalom|borzasztó|vacak|nagyon|igazán|tényleg|ajánlom|szívesen|"
            "elégedettek|elégedetlen|csalódás|csalódott|csalódtam|oksi|szuperek|kiválóak|"
            "remekül|kifogástalan|hibátlan|tökéletesen|fasza|príma|rendben|gördülékeny|"
            "gördülékenyen|volt|minden"
        ),
        "range": "vagy|között|illetve|közt",
        "within": "ből|ból|pontból|csillagból|tízből|ötből|hétből|százból",
        "half": "fél|felet|feles",
        "before": (
            "busz|villamos|vonat|után|múlva|legalább|legfeljebb|minimum|maximum|majdnem|szinte|"
            "több|kevesebb|felett|alatt|mint|szám|sz|rendelésszám|verzió|emelet|szoba|oldal|szint|"
            "lépés|számla|vonal|méret|ajtó|előtt|fél|hiba|hibakód|kód|peron|vágány|ülés|pénztár|"
            "lakás|asztal|csatorna|terminál|kijárat|bejárat|terem|zóna|kapu|iphone|windows"
        ),
        "correction": (
            "akartam|szerettem|javítás|javítom|javítsa|javítsd|javítanám|módosítom|"
            "módosítsa|módosítás|módosítanám|változtatom|valójában|tévedtem|hiba|"
            "véletlenül|helyett|hoppá|upsz|elírtam|elírás|elgépeltem|pontosabban|"
            "helyesbítek|cserélje|gondoltam"
        ),
        "sorry": "bocsánat|bocs|bocsi|elnézést|sajnálom|pardon",
        "fix": (
            "nem|mondani|írni|adni|volna|az|a|ra|re|értékelést|értékelés|értékelésem|"
            "értékelésemet|előző|előbbi|válaszom|válaszomat|kérem|lett|ez|volt|szeretném|"
            "szeretnék|lehet|írtam|pontszámot|én|hanem|szám|legyen|kellett"
        ),
        "and": "és|meg|plusz|valamint",
        "decimal": "vessző|egész",
        "month": (
            "január|januárban|február|februárban|március|márciusban|április|áprilisban|"
            "május|májusban|június|júniusban|július|júliusban|augusztus|augusztusban|"
            "szeptemberben|októberben|novemberben|decemberben|szeptember|október|november|"
            "december|márc|ápr|jan|febr|aug|szept|okt|nov|dec|emeleten|emelet|emeletre|"
            "nap|napon|hét|héten|hónap|év|éve|osztály|alkalom|alkalommal|rendelés|"
            "próbálkozás|kerület"
        ),
        "for": "tízeshez|tízeshez|tízest|kilenceshez|nyolcashoz|heteshez|hatoshoz|ötöshöz|tízhez",
        "we": "voltunk|vagyunk",
        "were": "voltunk|vagyunk",
        "bound": (
            "legalább|legfeljebb|minimum|maximum|majdnem|szinte|több|kevesebb|rendelés|"
            "rendelésszám|rendeltem|megrendeltem|számla|verzió|szoba|asztal|vettem|"
            "vásároltam|hiányzott|hiányzik|maradt|nyitva|zárva|nyitnak|zárnak|nyitottak"
        ),
        "mark": (
            "kettes|kettest|kettesre|kettessel|hármas|hármast|hármasra|hármassal|négyes|"
            "négyest|négyesre|négyessel|ötös|ötöst|ötösre|ötöshöz|ötössel|hatos|hatost|"
            "hatosra|hatoshoz|hatossal|hetes|hetest|hetesre|heteshez|hetessel|nyolcas|"
            "nyolcast|nyolcasra|nyolcashoz|nyolcassal|kilences|kilencest|kilencesre|"
            "kilenceshez|kilencessel|tízes|tízest|tízesre|tizes|tízeshez|tizest|tízessel"
        ),
        "are": "vagytok",
        "up": "több|felette|fölött",
    },
    labels={
        "likely": (
            "egyáltalán nem valószínű|nagyon valószínűtlen|biztosan nem|semmiképpen",
            ("nagyon valószínű|rendkívül valószínű|nagyon is valószínű|biztosan|mindenképpen"),
        ),
        "satisfied": (
            (
                "nagyon elégedetlen|egyáltalán nem elégedett|teljesen elégedetlen|"
                "nagyon elégedetlen vagyok|nagyon elégedetlenek|teljesen elégedetlenek|"
                "rendkívül elégedetlen|egyáltalán nem vagyok elégedett|"
                "egyáltalán nem vagyunk elégedettek|nagyon csalódott|nagyon csalódtam|"
                "teljes mértékben elégedetlen"
            ),
            (
                "elégedetlen|inkább elégedetlen|nem elégedett|elégedetlen vagyok|elégedetlenek|"
                "elégedetlenek vagyunk|nem vagyok elégedett|nem vagyunk elégedettek|"
                "nem vagyok megelégedve|csalódott|csalódott vagyok|csalódtam|nem igazán elégedett|"
                "nem túl elégedett|nem nagyon elégedett"
            ),
            (
                "se nem elégedett, se nem elégedetlen|sem elégedett, sem elégedetlen|semleges|"
                "közömbös|is-is"
            ),
            (
                "elégedett|inkább elégedett|elégedett vagyok|elégedettek|elégedettek vagyunk|"
                "meg vagyok elégedve|meg vagyunk elégedve|egész elégedett|eléggé elégedett|"
                "viszonylag elégedett|alapvetően elégedett"
            ),
            (
                "nagyon elégedett|teljesen elégedett|nagyon elégedett vagyok|rendkívül elégedett|"
                "maximálisan elégedett|nagyon elégedettek|nagyon elégedettek vagyunk|"
                "teljesen elégedettek|teljesen elégedettek vagyunk|teljesen elégedett vagyok|"
                "maximálisan elégedett vagyok|maximálisan elégedettek|rendkívül elégedettek|"
                "rendkívül elégedett vagyok|messzemenően elégedett|szuper elégedett|"
                "tökéletesen elégedett|abszolút elégedett|teljes mértékben elégedett|"
                "nagyon meg vagyok elégedve|nagyon meg vagyunk elégedve|"
                "teljesen meg vagyok elégedve"
            ),
        ),
        "agree": (
            (
                "egyáltalán nem értek egyet|teljes mértékben nem értek egyet|"
                "határozottan nem értek egyet"
            ),
            "nem értek egyet|inkább nem értek egyet",
            "egyet is értek meg nem is|semleges|is-is|se nem értek egyet, se nem",
            "egyetértek|inkább egyetértek",
            "teljes mértékben egyetértek|teljesen egyetértek|határozottan egyetértek",
        ),
        "ease": (
            "nagyon nehéz|nagyon bonyolult|nagyon nehezen",
            "nehéz|inkább nehéz|bonyolult|nehezen",
            "se nem könnyű, se nem nehéz|sem könnyű, sem nehéz|semleges|közepes",
            "könnyű|inkább könnyű|egyszerű|könnyen",
            "nagyon könnyű|nagyon egyszerű|nagyon könnyen",
        ),
    },
)
