"""Lithuanian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nulis|nulį|nulio|nulius|nuliukas|nuliuką",
        (
            "vienas|viena|vieną|vieno|vienos|vienetas|vienetą|vienetukas|vienetuką|vienetu|"
            "vieneto|vienetuko|vienetuku|vienetui"
        ),
        (
            "du|dvi|dviejų|dvejetas|dvejetą|dvejetukas|dvejetuką|dvejetu|dvejetui|dvejetukui|"
            "dvejeto|dvejetuko|dvejetuku"
        ),
        (
            "trys|tris|trijų|trejetas|trejetą|trejetukas|trejetuką|trejetui|trejetukui|trejeto|"
            "trejetu|trejetuko|trejetuku|trimis"
        ),
        (
            "keturi|keturios|keturis|keturias|keturių|ketvertas|ketvertą|ketvertukas|ketvertuką|"
            "ketvertui|ketvertukui|ketverto|ketvertu|ketvertuko|ketvertuku|keturiais"
        ),
        (
            "penki|penkios|penkis|penkias|penkių|penketas|penketą|penketukas|penketuką|penketui|"
            "penketukui|penketo|penketu|penketuko|penketuku|penkiais"
        ),
        (
            "šeši|šešios|šešis|šešias|šešių|šešetas|šešetą|šešetukas|šešetuką|šešetui|šešetukui|"
            "šešeto|šešetu|šešetuko|šešetuku|šešiais"
        ),
        (
            "septyni|septynios|septynis|septynias|septynių|septynetas|septynetą|septynetukas|"
            "septynetuką|septini|septynetui|septynetukui|septyneto|septynetu|septynetuko|"
            "septynetuku|septyniais"
        ),
        (
            "aštuoni|aštuonios|aštuonis|aštuonias|aštuonių|aštuonetas|aštuonetą|aštuonetukas|"
            "aštuonetuką|aštoni|aštuonetu|aštuonetui|aštuonetukui|aštuoneto|aštuonetuko|"
            "aštuonetuku|aštuoniais"
        ),
        (
            "devyni|devynios|devynis|devynias|devynių|devynetas|devynetą|devynetukas|devynetuką|"
            "devini|devynetu|devynetui|devynetukui|devyneto|devynetuko|devynetuku|devyniais"
        ),
        (
            "dešimt|dešimties|dešimtis|dešimtį|dešimtukas|dešimtuką|dešimtuko|dešimtuku|dešimtimi|"
            "desimt|dešimtukui|dešimčiai|dešimtukus|dešimtukų|dešimčia"
        ),
    ),
    larger={
        "vienuolika": 11,
        "dvylika": 12,
        "trylika": 13,
        "keturiolika": 14,
        "penkiolika": 15,
        "šešiolika": 16,
        "septyniolika": 17,
        "aštuoniolika": 18,
        "devyniolika": 19,
        "dvidešimt": 20,
        "trisdešimt": 30,
        "keturiasdešimt": 40,
        "penkiasdešimt": 50,
        "šešiasdešimt": 60,
        "septyniasdešimt": 70,
        "aštuoniasdešimt": 80,
        "devyniasdešimt": 90,
        "šimtas": 100,
        "šimtą": 100,
        "šimto": 100,
        "tūkstantis": 1000,
    },
    ordinals=(
        "pirmas|pirma|pirmą|pirmasis|pirmoji",
        "antras|antra|antrą|antrasis|antroji",
        "trečias|trečia|trečią|trečiasis|trečioji",
        "ketvirtas|ketvirta|ketvirtą|ketvirtasis|ketvirtoji",
        "penktas|penkta|penktą|penktasis|penktoji",
        "šeštas|šešta|šeštą|šeštasis|šeštoji",
    ),
    articles="vienas|viena|vieną|vieno|vienos",
    yes=(
        "taip|taip taip|aha|žinoma|žinoma taip|taip žinoma|aišku|be abejo|tikrai|tikrai taip|"
        "taip ačiū|taip prašau|gerai|sutinku|teisingai|mielai|būtinai|manau taip|manau kad taip|"
        "galima|greičiau taip|savaime suprantama"
    ),
    no=(
        "ne|ne ne|ne ačiū|ačiū ne|tikrai ne|jokiu būdu|jokiu būdu ne|niekada|visai ne|nenoriu|"
        "nesutinku|dar ne|deja ne|manau ne|manau kad ne|nereikia|greičiau ne|žinoma ne|aišku ne"
    ),
    wavering=(
        "galbūt|gal|nežinau|nesu tikras|nesu tikra|ir taip ir ne|taip ir ne|priklauso|iš dalies|"
        "sunku pasakyti|turbūt"
    ),
    commands={
        "stop": (
            "sustok|sustokite|liaukis|liaukitės|nustok|nustokite|nustokite rašyti|nustok rašyti|"
            "nustokite man rašyti|nustokite siųsti|nustokite siųsti žinutes|nustokite siuntinėti|"
            "liaukitės rašyti|liaukitės siuntę|neberašyk|neberašykite|nerašyk|nerašykite|"
            "nerašykite man|daugiau nerašykite|daugiau man nerašykite|nebesiųskite|nesiųskite|"
            "nesiųsk|nesiųskite žinučių|nesiųskite man žinučių|nenoriu žinučių|"
            "nenoriu gauti žinučių|nebenoriu gauti žinučių|nenoriu daugiau žinučių|jokių žinučių|"
            "daugiau jokių žinučių|atsisakau|atsisakyti|atsisakau prenumeratos|noriu atsisakyti|"
            "atsisakyti prenumeratos|išregistruokite mane|pašalinkite mane|"
            "pašalinkite mane iš sąrašo|ištrinkite mane|išbraukite mane|išbraukite mane iš sąrašo|"
            "palikite mane ramybėje|palik mane ramybėje|atstokite|atstok|atsikniskit|atsiknisk|"
            "netrukdykite|netrukdykite man|neskambinkite|nebeskambinkite|nesusisiekite su manimi"
        ),
        "stop_fill": (
            "man|mane|daugiau|šias|tas|žinutes|žinučių|sms|apklausas|apklausų|laiškus|dabar|"
            "prašau|niekada|jau|tuoj|pat"
        ),
        "end": "pabaiga|baigti|baigti apklausą|užbaigti|baik",
        "help": (
            "pagalba|padėk|padėkite|padėk man|padėkite man|ką man rašyti|ką rašyti|"
            "kaip tai veikia|man reikia pagalbos|reikia pagalbos|nesuprantu"
        ),
        "skip": (
            "praleisti|praleisk|praleiskite|praleidžiu|praleisti klausimą|toliau|kitas|"
            "kitas klausimas|kitą klausimą|pas|be komentarų|nenoriu atsakyti|"
            "nenoriu į tai atsakyti|neatsakysiu|geriau neatsakysiu"
        ),
        "na": "netaikoma",
        "back": (
            "atgal|grįžti|grįžk|grįžti atgal|ankstesnis|ankstesnis klausimas|ankstesnį klausimą"
        ),
        "why": (
            "kodėl|kodėl klausiate|kodėl klausi|kam klausiate|kam jums to reikia|kam to reikia|"
            "kodėl to klausiate|kam"
        ),
        "later": (
            "vėliau|ne dabar|gal vėliau|galbūt vėliau|paklauskite vėliau|paklausk vėliau|"
            "kitą kartą|esu užsiėmęs|esu užsiėmusi|užsiėmęs|užsiėmusi|priminkite vėliau|"
            "primink vėliau|neturiu laiko|dabar neturiu laiko|dabar negaliu|negaliu dabar|"
            "vairuoju|esu darbe|aš darbe|esu susirinkime|atsakysiu vėliau"
        ),
        "tomorrow": "rytoj|paklauskite rytoj|priminkite rytoj|ne šiandien",
        "person": (
            "žmogus|operatorius|konsultantas|darbuotojas|gyvas žmogus|noriu kalbėti su žmogumi|"
            "noriu pakalbėti su žmogumi|noriu kalbėti su konsultantu|"
            "noriu kalbėti su operatoriumi|sujunkite su operatoriumi|"
            "sujunkite mane su operatoriumi|paskambinkite man|prašau paskambinti|"
            "prašau paskambinkite|susisiekite su manimi|ar galiu pakalbėti su žmogumi|"
            "noriu su kuo nors pakalbėti"
        ),
        "all": "visi|visos|viskas|visus|visas|abu|abi|visi išvardinti",
        "top": (
            "maksimumas|maks|aukščiausias balas|aukščiausias įvertinimas|maksimalus balas|"
            "geriausias įvertinimas|maksimaliai"
        ),
        "evasive": (
            "nieko|nežinau|ne|taip|neturiu nuomonės|be komentarų|nieko ypatingo|nieko daugiau|"
            "neturiu ką pridurti|neturiu pastabų|sunku pasakyti|be priežasties|jokios priežasties|"
            "neįsivaizduoju|šiaip|tiesiog|tai viskas|viskas|todėl|nes"
        ),
    },
    languages={"lt": "lietuvių|lietuviškai|lietuvių kalba"},
    roles={
        "supposing": "kas|reikia|reiktų|atvirai",
        "if": "jei|jeigu|kol",
        "joint": "bet|nes|todėl|tačiau|nors|kadangi|tad|taigi|dėl|išskyrus|nepaisant",
        "other": (
            "anksčiau|kadaise|vakar|paprastai|praeitą|vyras|žmona|viršininkas|draugas|"
            "draugė|mama|tėtis|sūnus|dukra|minus|kitaip|kolega|praeitas|praeita|praėjusį|"
            "praėjusią|paskutinį|paskutinis|ankstesnis|ankstesnį|sesuo|brolis|kaimynas|"
            "kaimynė|vaikinas|mergina|uošvė|močiutė|senelis|partneris|partnerė|užvakar|"
            "pernai|normaliai|sutuoktinis|sutuoktinė"
        ),
        "polite": (
            "prašau|ačiū|dėkoju|aciu|dėkui|labas|laba|diena|sveiki|sveikas|na|hmm|hm|ok|okei|"
            "gerai|haha|nu|jo|o|taigi"
        ),
        "filler": (
            "aš|tai|yra|būtų|bus|buvo|šis|ši|mano|man|manęs|nuo|iš|už|į|su|jums|jūsų|apie|"
            "maždaug|apytiksliai|kokie|kokį|kokius|manau|galvoju|sakyčiau|sakysiu|kad|gal|"
            "galbūt|turbūt|tvirtas|tvirtą|tvirti|stiprus|stiprų|stiprūs|solidus|solidų|"
            "tikras|tikrą|drąsiai|nuoširdžiai|asmeniškai|bendrai|apskritai|viso|tik|"
            "tiesiog|tikrai|aišku|pilnas|pilną|gražus|gražų|paslauga|paslaugos|"
            "aptarnavimas|aptarnavimą|kokybė|kokybę|atsakymas|šiandien|dabar|renkuosi|"
            "rinkčiausi|tegul|būna|toks|tokį|nuomone|taip|balų|sistemoje|ant|skalėje|to|"
            "šįkart|šį|šiuo|metu|kalbų|malonumu|džiaugsmu|minusu|pliusu|silpnas|silpną|"
            "silpnokas|užtikrintas|užtikrintą|užtikrintai|pelnytas|pelnytą|užtarnautas|"
            "užtarnautą|didelis|didelį|apvalus|apvalų|švarus|švarų|sąžiningas|sąžiningai|"
            "tebūnie|būsiu|sakykim|tarkim|lygiai|būtinai|būtent|žinoma|mūsų|jiems|skirsiu|"
            "paliksiu|vidutinis|vidutinį|abejonių|abejonės|dvejojimų|gero|vien|be|deja|"
            "gaila|kartą"
        ),
        "cue": (
            "duodu|duočiau|daviau|duosiu|duodam|duoti|vertinu|vertinčiau|įvertinčiau|įvertinu|"
            "įvertinimas|įvertinimą|įvertinau|vertinimas|skiriu|skirčiau|rašau|rašyčiau|"
            "statau|dedu|dėčiau|pažymys|skalė|skalėje|nusipelnė|nusipelno|nusipelnėte|įvertis|"
            "duodame|davėm|vertiname|vertinam|įvertinome|skiriame|dėsiu|dedame|statyčiau|"
            "rašome|parašyčiau|parašysiu|verti|vertas|verta|rinkčiausi|balsuoju"
        ),
        "negation": (
            "ne|nėra|niekada|nei|be|nieko|jokios|joks|nebuvo|neduosiu|neduočiau|nebent|nebus"
        ),
        "unit": (
            "sekundžių|sekundes|sekundės|sekundė|minučių|minutes|minutės|minutė|minutę|"
            "min|valandų|valandas|valandos|valanda|valandą|val|h|dienų|dienas|dienos|"
            "diena|savaičių|savaites|savaitės|savaitė|savaitę|mėnesių|mėnesius|mėnesiai|"
            "mėnuo|mėnesį|metų|metus|metai|kartų|kartus|kartai|kartą|kartas|žmonių|žmonės|"
            "asmenų|asmenys|klientų|klientai|skambučių|skambučiai|laiškų|žinučių|užsakymų|"
            "užsakymai|užsakymas|prekių|prekės|produktų|daiktų|klausimų|klausimai|bandymų|"
            "bandymai|problemų|problemos|priežasčių|priežastys|vienetų|vnt|žingsnių|eurų|"
            "eurus|eurai|euras|eur|centų|ct|litų|dolerių|procentų|procentai|proc|km|kg|"
            "metrų|sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|"
            "rugsėjo|spalio|lapkričio|gruodžio|ryto|vakaro|tūkstančių|milijonų|kitų|"
            "skirtingų|laipsnių|kolegų|draugų|vaikų|aukštas|aukšte|apsilankymų|darbuotojų|"
            "d|sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|"
            "spalis|lapkritis|gruodis|sausį|vasarį|kovą|balandį|gegužę|birželį|liepą|"
            "rugpjūtį|rugsėjį|spalį|lapkritį|gruodį"
        ),
        "points": (
            "balų|balai|balas|balą|balus|balais|taškų|taškai|taškus|taškas|žvaigždučių|"
            "žvaigždutės|žvaigždutes|žvaigždutė|žvaigždžių|žvaigždės|žvaigždes|tukas|tuką|etas|"
            "etą|b"
        ),
        "starter": (
            "nes|kadangi|todėl|bet|tačiau|o|ir|aš|tai|jie|ji|jis|jūs|mes|viskas|visi|"
            "labai|tikrai|pernelyg|truputį|tik|nors|kai|jei|jeigu|už|su|be|ne|nėra|"
            "niekada|visada|nieko|ačiū|dėkoju|aptarnavimas|personalas|kokybė|pristatymas|"
            "kurjeris|kaina|kainos|maistas|programėlė|svetainė|parduotuvė|prekė|paslauga|"
            "greitai|greita|greitas|super|puiku|puikus|puiki|puikiai|gerai|geras|gera|"
            "rekomenduoju|galėtų|galėjo|buvo|buvau|esu|yra|turiu|jūsų|man|kad|prašau|"
            "trūko|trūksta|ilgai|lėtai|brangu|blogai|bloga|deja|šiaip|apskritai|nustokite|"
            "patiko|patinka|patenkintas|patenkinta|malonus|maloni|malonūs|darbuotojai|"
            "darbuotoja|vienintelis|dėl|laukiau|reikia|reikėtų|mano|nesu|kaip|gal|jokių|"
            "pagirti|profesionalu|iš|per|profesionaliai|mandagūs|galima|lengva|lengvai|"
            "paprasta|paprastai|sunku|sudėtinga|skanu|skanus|skani|skaniai|padavėja|"
            "padavėjas|pardavėja|pardavėjas|meistras|konsultantas|konsultantė|gydytoja|"
            "gydytojas|laukimas|eilė|eilės|siunta|siuntos|siuntą|veikia|veikė|neveikia|"
            "neveikė|trūkumas|nepatiko|patogu|nepatogu|norėtųsi|norėčiau|vėluoja|vėlavo|"
            "negavau|gavau|viską|niekas|niekur|nebent|nepaisant|išskyrus|mūsų|jų|savo|"
            "visur|šaunu|šaunūs|nuostabu|nuostabūs|malonu|mandagi|paslaugūs|draugiški|"
            "draugiška|kokybiška|kokybiškas|geri|blogi|buvome|esame|patenkinti|tikiuosi"
        ),
        "praise": (
            "super|puiku|puikus|puiki|puikiai|gerai|geras|gera|nuostabu|nuostabus|"
            "fantastiška|tobula|tobulai|šaunu|šauniai|blogai|blogas|bloga|siaubas|"
            "siaubinga|baisu|tragedija|neblogai|aptarnavimas|kokybė|patenkintas|"
            "patenkinta|greitai|lėtai|jėga|top|smagu|lengva|lengvai|paprasta|paprastai|"
            "sunku|sudėtinga|patogu|nepatogu|skanu|skanus|skani|maistas|pristatymas|prekė|"
            "prekės|kaina|kainos|personalas|darbuotojai|malonu|malonus|maloni|malonūs|"
            "mandagūs|mandagi|mandagus|paslaugūs|draugiški|profesionalu|profesionaliai|"
            "profesionalūs|kokybiška|kokybiškai|greita|greitas|lėta|lėtas|brangu|brangoka|"
            "prastai|prasta|prastas|vidutiniškai|vidutiniška|gėda|košmaras|šlykštu|labai|"
            "tikrai|rekomenduoju|patenkinti|nepatenkintas|nepatenkinta|normaliai|"
            "pusėtinai|ok|okei|malonumu|šaunūs|nuostabūs|puikūs|geri"
        ),
        "range": "arba|ar|iki|tarp",
        "span": "iki",
        "of": "iš",
        "half": "pusė|puse|pusę",
        "before": (
            "po|iki|prieš|per|virš|daugiau|mažiau|beveik|mažiausiai|bent|daugiausiai|"
            "minimum|tarp|numeris|nr|užsakymas|užsakymo|versija|aukštas|kambarys|puslapis|"
            "lygis|žingsnis|sąskaita|linija|dydis|sausio|vasario|kovo|balandžio|gegužės|"
            "birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|žemiau|aukščiau|"
            "tel|psl"
        ),
        "correction": (
            "norėjau|turėjau|pataisymas|pataisau|pataisykite|pataisyk|pakeiskite|pakeisk|keičiu|"
            "pakeitimas|tiksliau|tikrųjų|suklydau|klaida|vietoj|ups|oi|apsirikau|taisau"
        ),
        "sorry": "atsiprašau|atleiskite|atleisk|sori",
        "fix": (
            "ne|omeny|omenyje|pasakyti|parašyti|duoti|į|ant|įvertinimą|įvertinimas|mano|savo|"
            "ankstesnį|atsakymą|prašau|turėjo|būti|tai|buvo|galiu|noriu|galima|parašiau|balą|aš|"
            "reikėjo"
        ),
        "and": "ir|bei|plius",
        "decimal": "kablelis|sveikų",
        "month": (
            "sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|"
            "spalis|lapkritis|gruodis|sausio|vasario|kovo|balandžio|gegužės|birželio|"
            "liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|sausį|vasarį|kovą|balandį|"
            "gegužę|birželį|liepą|rugpjūtį|rugsėjį|spalį|lapkritį|gruodį"
        ),
        "for": (
            "dvejetui|dvejetukui|trejetui|trejetukui|ketvertui|ketvertukui|penketui|"
            "penketukui|šešetui|šešetukui|septynetui|septynetukui|aštuonetui|aštuonetukui|"
            "devynetui|devynetukui|dešimtukui|dešimčiai|iki|ant"
        ),
        "we": "buvome|buvom|esame|mūsų|mes",
        "were": "buvome|buvom|esame|buvo",
        "bound": (
            "bent|mažiausiai|daugiausiai|daugiausia|daugiau|mažiau|virš|beveik|žemiau|"
            "aukščiau|minimum|maksimum|užsakymas|užsakymo|užsakiau|užsakyta|sąskaita|"
            "versija|kambarys|atvyko|atėjo|pristatė|pristatyta|gavau|pirkau|nusipirkau|"
            "staliukas|stalas|trūko|trūksta|liko|atidaryta|uždaryta|dirbate"
        ),
        "mark": (
            "dvejetas|dvejetą|dvejetukas|dvejetuką|dvejetu|dvejetui|dvejetukui|dvejeto|"
            "dvejetuko|dvejetuku|trejetas|trejetą|trejetukas|trejetuką|trejetui|"
            "trejetukui|trejeto|trejetu|trejetuko|trejetuku|ketvertas|ketvertą|"
            "ketvertukas|ketvertuką|ketvertui|ketvertukui|ketverto|ketvertu|ketvertuko|"
            "ketvertuku|penketas|penketą|penketukas|penketuką|penketui|penketukui|penketo|"
            "penketu|penketuko|penketuku|šešetas|šešetą|šešetukas|šešetuką|šešetui|"
            "šešetukui|šešeto|šešetu|šešetuko|šešetuku|septynetas|septynetą|septynetukas|"
            "septynetuką|septynetui|septynetukui|septyneto|septynetu|septynetuko|"
            "septynetuku|aštuonetas|aštuonetą|aštuonetukas|aštuonetuką|aštuonetu|"
            "aštuonetui|aštuonetukui|aštuoneto|aštuonetuko|aštuonetuku|devynetas|devynetą|"
            "devynetukas|devynetuką|devynetu|devynetui|devynetukui|devyneto|devynetuko|"
            "devynetuku|dešimtukas|dešimtuką|dešimtuko|dešimtuku|dešimtukui|dešimtukus|"
            "dešimtukų"
        ),
        "are": "esate|jūs",
        "up": "aukščiau|daugiau",
    },
    labels={
        "likely": (
            ("visiškai netikėtina|labai mažai tikėtina|visai netikėtina|tikrai ne|jokiu būdu"),
            "labai tikėtina|itin tikėtina|tikrai taip|būtinai",
        ),
        "satisfied": (
            (
                "labai nepatenkintas|labai nepatenkinta|visiškai nepatenkintas|"
                "visiškai nepatenkinta|itin nepatenkintas|itin nepatenkinta|labai nepatenkinti|"
                "labai nusivylęs|labai nusivylusi|ypač nepatenkintas|ypač nepatenkinta|"
                "visai nepatenkintas|visai nepatenkinta"
            ),
            (
                "nepatenkintas|nepatenkinta|greičiau nepatenkintas|greičiau nepatenkinta|"
                "nepatenkinti|nesu patenkintas|nesu patenkinta|nusivylęs|nusivylusi|"
                "nelabai patenkintas|nelabai patenkinta|ne itin patenkintas|ne itin patenkinta"
            ),
            (
                "nei patenkintas, nei nepatenkintas|nei patenkinta, nei nepatenkinta|neutralus|"
                "neutrali|neutraliai"
            ),
            (
                "patenkintas|patenkinta|greičiau patenkintas|greičiau patenkinta|patenkinti|"
                "esu patenkintas|esu patenkinta|esame patenkinti|gana patenkintas|gana patenkinta|"
                "pakankamai patenkintas|pakankamai patenkinta"
            ),
            (
                "labai patenkintas|labai patenkinta|visiškai patenkintas|visiškai patenkinta|"
                "labai patenkinti|itin patenkintas|itin patenkinta|itin patenkinti|"
                "visiškai patenkinti|be galo patenkintas|be galo patenkinta|ypač patenkintas|"
                "ypač patenkinta|labai labai patenkinta|super patenkintas|super patenkinta"
            ),
        ),
        "agree": (
            ("visiškai nesutinku|kategoriškai nesutinku|griežtai nesutinku|tikrai nesutinku"),
            "nesutinku|greičiau nesutinku|labiau nesutinku",
            "nei sutinku, nei nesutinku|neutraliai|neturiu nuomonės",
            "sutinku|greičiau sutinku|labiau sutinku",
            "visiškai sutinku|tikrai sutinku",
        ),
        "ease": (
            "labai sunku|labai sudėtinga",
            "sunku|sudėtinga|gana sunku",
            "nei lengva, nei sunku|nei lengva nei sudėtinga|neutraliai|vidutiniškai",
            "lengva|paprasta|gana lengva|lengvai",
            "labai lengva|labai paprasta|labai lengvai",
        ),
    },
)
