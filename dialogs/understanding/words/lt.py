"""Lithuanian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nulis|nulį|nulio|nulius|nuliukas|nuliuką",
        "vienas|viena|vieną|vieno|vienos|vienetas|vienetą|vienetukas|vienetuką",
        "du|dvi|dviejų|dvejetas|dvejetą|dvejetukas|dvejetuką|dvejetu",
        "trys|tris|trijų|trejetas|trejetą|trejetukas|trejetuką",
        ("keturi|keturios|keturis|keturias|keturių|ketvertas|ketvertą|ketvertukas|ketvertuką"),
        "penki|penkios|penkis|penkias|penkių|penketas|penketą|penketukas|penketuką",
        "šeši|šešios|šešis|šešias|šešių|šešetas|šešetą|šešetukas|šešetuką",
        (
            "septyni|septynios|septynis|septynias|septynių|septynetas|septynetą|septynetukas|"
            "septynetuką|septini"
        ),
        (
            "aštuoni|aštuonios|aštuonis|aštuonias|aštuonių|aštuonetas|aštuonetą|aštuonetukas|"
            "aštuonetuką|aštoni|aštuonetu"
        ),
        (
            "devyni|devynios|devynis|devynias|devynių|devynetas|devynetą|devynetukas|devynetuką|"
            "devini|devynetu"
        ),
        (
            "dešimt|dešimties|dešimtis|dešimtį|dešimtukas|dešimtuką|dešimtuko|dešimtuku|dešimtimi|"
            "desimt"
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
        "if": "jei|jeigu|kol",
        "joint": "bet|nes|todėl|tačiau|nors|kadangi|tad|taigi|dėl",
        "other": (
            "anksčiau|kadaise|vakar|paprastai|praeitą|vyras|žmona|viršininkas|draugas|draugė|mama|"
            "tėtis|sūnus|dukra|minus|kitaip|kolega"
        ),
        "polite": (
            "prašau|ačiū|dėkoju|aciu|dėkui|labas|laba|diena|sveiki|sveikas|na|hmm|hm|ok|okei|"
            "gerai|haha|nu|jo|o|taigi"
        ),
        "filler": (
            "aš|tai|yra|būtų|bus|buvo|šis|ši|mano|man|manęs|nuo|iš|už|į|su|jums|jūsų|apie|maždaug|"
            "apytiksliai|kokie|kokį|kokius|manau|galvoju|sakyčiau|sakysiu|kad|gal|galbūt|turbūt|"
            "tvirtas|tvirtą|tvirti|stiprus|stiprų|stiprūs|solidus|solidų|tikras|tikrą|drąsiai|"
            "nuoširdžiai|asmeniškai|bendrai|apskritai|viso|tik|tiesiog|tikrai|aišku|pilnas|pilną|"
            "gražus|gražų|paslauga|paslaugos|aptarnavimas|aptarnavimą|kokybė|kokybę|atsakymas|"
            "šiandien|dabar|renkuosi|rinkčiausi|tegul|būna|toks|tokį|nuomone|taip|balų|sistemoje|"
            "ant|skalėje|to"
        ),
        "cue": (
            "duodu|duočiau|daviau|duosiu|duodam|duoti|vertinu|vertinčiau|įvertinčiau|įvertinu|"
            "įvertinimas|įvertinimą|įvertinau|vertinimas|skiriu|skirčiau|rašau|rašyčiau|statau|"
            "dedu|dėčiau|pažymys|skalė|skalėje|nusipelnė|nusipelno|nusipelnėte|įvertis"
        ),
        "negation": (
            "ne|nėra|niekada|nei|be|nieko|jokios|joks|nebuvo|neduosiu|neduočiau|nebent|nebus"
        ),
        "unit": (
            "sekundžių|sekundes|sekundės|sekundė|minučių|minutes|minutės|minutė|minutę|min|"
            "valandų|valandas|valandos|valanda|valandą|val|h|dienų|dienas|dienos|diena|savaičių|"
            "savaites|savaitės|savaitė|savaitę|mėnesių|mėnesius|mėnesiai|mėnuo|mėnesį|metų|metus|"
            "metai|kartų|kartus|kartai|kartą|kartas|žmonių|žmonės|asmenų|asmenys|klientų|klientai|"
            "skambučių|skambučiai|laiškų|žinučių|užsakymų|užsakymai|užsakymas|prekių|prekės|"
            "produktų|daiktų|klausimų|klausimai|bandymų|bandymai|problemų|problemos|priežasčių|"
            "priežastys|vienetų|vnt|žingsnių|eurų|eurus|eurai|euras|eur|centų|ct|litų|dolerių|"
            "procentų|procentai|proc|km|kg|metrų|sausio|vasario|kovo|balandžio|gegužės|birželio|"
            "liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio|ryto|vakaro|tūkstančių|milijonų|"
            "kitų|skirtingų|laipsnių|kolegų|draugų|vaikų|aukštas|aukšte|apsilankymų|darbuotojų|d"
        ),
        "points": (
            "balų|balai|balas|balą|balus|balais|taškų|taškai|taškus|taškas|žvaigždučių|"
            "žvaigždutės|žvaigždutes|žvaigždutė|žvaigždžių|žvaigždės|žvaigždes|tukas|tuką|etas|"
            "etą|b"
        ),
        "starter": (
            "nes|kadangi|todėl|bet|tačiau|o|ir|aš|tai|jie|ji|jis|jūs|mes|viskas|visi|labai|tikrai|"
            "pernelyg|truputį|tik|nors|kai|jei|jeigu|už|su|be|ne|nėra|niekada|visada|nieko|ačiū|"
            "dėkoju|aptarnavimas|personalas|kokybė|pristatymas|kurjeris|kaina|kainos|maistas|"
            "programėlė|svetainė|parduotuvė|prekė|paslauga|greitai|greita|greitas|super|puiku|"
            "puikus|puiki|puikiai|gerai|geras|gera|rekomenduoju|galėtų|galėjo|buvo|buvau|esu|yra|"
            "turiu|jūsų|man|kad|prašau|trūko|trūksta|ilgai|lėtai|brangu|blogai|bloga|deja|šiaip|"
            "apskritai|nustokite|patiko|patinka|patenkintas|patenkinta|malonus|maloni|malonūs|"
            "darbuotojai|darbuotoja|vienintelis|dėl|laukiau|reikia|reikėtų|mano|nesu|kaip|gal|"
            "jokių|pagirti|profesionalu|iš|per|profesionaliai|mandagūs|galima"
        ),
        "praise": (
            "super|puiku|puikus|puiki|puikiai|gerai|geras|gera|nuostabu|nuostabus|fantastiška|"
            "tobula|tobulai|šaunu|šauniai|blogai|blogas|bloga|siaubas|siaubinga|baisu|tragedija|"
            "neblogai|aptarnavimas|kokybė|patenkintas|patenkinta|greitai|lėtai|jėga|top|smagu"
        ),
        "range": "arba|ar|iki|tarp",
        "span": "iki",
        "of": "iš",
        "half": "pusė|puse|pusę",
        "before": (
            "po|iki|prieš|per|virš|daugiau|mažiau|beveik|mažiausiai|bent|daugiausiai|minimum|tarp|"
            "numeris|nr|užsakymas|užsakymo|versija|aukštas|kambarys|puslapis|lygis|žingsnis|"
            "sąskaita|linija|dydis"
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
    },
    labels={
        "likely": (
            ("visiškai netikėtina|labai mažai tikėtina|visai netikėtina|tikrai ne|jokiu būdu"),
            "labai tikėtina|itin tikėtina|tikrai taip|būtinai",
        ),
        "satisfied": (
            (
                "labai nepatenkintas|labai nepatenkinta|visiškai nepatenkintas|"
                "visiškai nepatenkinta"
            ),
            (
                "nepatenkintas|nepatenkinta|greičiau nepatenkintas|greičiau nepatenkinta|"
                "nepatenkinti"
            ),
            (
                "nei patenkintas, nei nepatenkintas|nei patenkinta, nei nepatenkinta|neutralus|"
                "neutrali|neutraliai"
            ),
            ("patenkintas|patenkinta|greičiau patenkintas|greičiau patenkinta|patenkinti"),
            (
                "labai patenkintas|labai patenkinta|visiškai patenkintas|visiškai patenkinta|"
                "labai patenkinti"
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
