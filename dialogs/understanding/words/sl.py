"""Slovene."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nič|nula|nulo|ničla|ničlo|ničle",
        "ena|en|eno|eden|enega|ene|enka|enko|enke",
        "dva|dve|dveh|dvojka|dvojko|dvojke",
        "tri|trije|treh|trojka|trojko|trojke",
        "štiri|štirje|štirih|štirica|štirico|štirka|štirko|štirke|štir",
        "pet|petih|petica|petico|petice|petka|petko",
        "šest|šestih|šestica|šestico|šestice|šestka|šestko",
        "sedem|sedmih|sedmica|sedmico|sedmice|sedmka",
        "osem|osmih|osmica|osmico|osmice|osmka|osm",
        "devet|devetih|devetka|devetko|devetke|devetica|devetico",
        "deset|desetih|desetka|desetko|desetke|desetica|desetico",
    ),
    larger={
        "enajst": 11,
        "enajstih": 11,
        "dvanajst": 12,
        "trinajst": 13,
        "štirinajst": 14,
        "petnajst": 15,
        "šestnajst": 16,
        "sedemnajst": 17,
        "osemnajst": 18,
        "devetnajst": 19,
        "dvajset": 20,
        "trideset": 30,
        "štirideset": 40,
        "petdeset": 50,
        "šestdeset": 60,
        "sedemdeset": 70,
        "osemdeset": 80,
        "devetdeset": 90,
        "sto": 100,
        "stotka": 100,
        "tisoč": 1000,
    },
    ordinals=(
        "prvi|prva|prvo|1.",
        "drugi|druga|drugo|2.",
        "tretji|tretja|tretje|tretjo|3.",
        "četrti|četrta|četrto|4.",
        "peti|peta|peto|5.",
        "šesti|šesta|šesto|6.",
    ),
    articles="ena|en|eno|eden|enega|ene",
    doubtful="nič|dveh|treh|štirih",
    yes=(
        "da|ja|seveda|da seveda|ja seveda|vsekakor|absolutno|da prosim|da hvala|lahko|dobro|"
        "strinjam se|v redu|drži|tako je|gotovo|zagotovo|mislim da da|mislim da ja|z veseljem|"
        "rade volje|rad|rada|itak|sigurno|velja|jaz da"
    ),
    no=(
        "ne|ne ne|ne hvala|nikakor|nikoli|sploh ne|seveda ne|niti slučajno|ne strinjam se|nočem|"
        "ne želim|še ne|žal ne|mislim da ne|ni potrebno|ni treba|absolutno ne|zagotovo ne|raje ne|"
        "definitivno ne"
    ),
    wavering=(
        "mogoče|morda|ne vem|nisem prepričan|nisem prepričana|odvisno|da in ne|ja in ne|delno|"
        "težko rečem|verjetno"
    ),
    commands={
        "stop": (
            "nehaj|nehajte|nehaj pisati|nehajte pisati|nehajte mi pisati|nehaj mi pisati|"
            "nehajte pošiljati|nehajte mi pošiljati|nehajte pošiljati sporočila|prenehaj|"
            "prenehajte|prenehajte pisati|prenehajte pošiljati|prenehajte mi pisati|ne piši|"
            "ne pišite|ne piši mi|ne pišite mi|ne pišite mi več|ne pošiljajte|ne pošiljaj|"
            "ne pošiljajte mi sporočil|ne kličite|ne kličite me|nočem sporočil|nočem več sporočil|"
            "ne želim sporočil|ne želim več sporočil|ne želim prejemati sporočil|"
            "nobenih sporočil več|odjava|odjavi|odjavi me|odjavite me|odjaviti se|"
            "želim se odjaviti|izbrišite me|odstranite me|odstranite me s seznama|"
            "pustite me pri miru|pusti me pri miru|pustite me na miru|pusti me|dajte mi mir|"
            "ne nadlegujte|ne nadlegujte me|ne težite|ne motite|ne motite me|ne kontaktirajte me|"
            "dovolj sporočil"
        ),
        "stop_fill": (
            "mi|me|mene|več|ta|teh|sporočila|sporočil|sms|ankete|anket|maile|takoj|zdaj|prosim|"
            "nikoli|že|se|s|z"
        ),
        "end": "konec|zaključi|končaj|končaj anketo|prekini anketo|prekini",
        "help": (
            "pomoč|pomagaj|pomagaj mi|pomagajte|pomagajte mi|kaj naj napišem|kako to deluje|"
            "potrebujem pomoč|ne razumem|kaj naj naredim"
        ),
        "skip": (
            "preskoči|preskoči to|preskočite|preskoči vprašanje|preskočim|naprej|naslednje|"
            "naslednje vprašanje|dalje|pas|brez komentarja|ne želim odgovoriti|"
            "ne želim odgovarjati|nočem odgovoriti|raje ne bi|raje ne odgovorim"
        ),
        "na": "ni relevantno|ne velja zame",
        "back": "nazaj|pojdi nazaj|prejšnje|prejšnje vprašanje|korak nazaj|vrni se",
        "why": (
            "zakaj|zakaj sprašujete|zakaj sprašuješ|zakaj to sprašujete|zakaj vas to zanima|"
            "za kaj to potrebujete|čemu to|zakaj to potrebujete"
        ),
        "later": (
            "kasneje|pozneje|ne zdaj|ne sedaj|mogoče kasneje|morda kasneje|vprašajte kasneje|"
            "vprašaj kasneje|drugič|zaseden sem|zasedena sem|opomni me kasneje|"
            "opomnite me kasneje|nimam časa|zdaj nimam časa|nimam zdaj časa|ne morem zdaj|"
            "zdaj ne morem|vozim|v službi sem|na sestanku sem|odgovorim kasneje|potem"
        ),
        "tomorrow": "jutri|vprašajte jutri|vprašaj jutri|opomnite me jutri|ne danes",
        "person": (
            "oseba|človek|operater|agent|svetovalec|živa oseba|prava oseba|"
            "rad bi govoril s človekom|rada bi govorila s človekom|želim govoriti s človekom|"
            "želim govoriti z nekom|želim govoriti z operaterjem|povežite me z operaterjem|"
            "pokličite me|prosim pokličite me|naj me nekdo pokliče|kontaktirajte me|"
            "lahko govorim z nekom|lahko govorim s človekom"
        ),
        "all": "vse|vsi|vsa|oba|obe|vse našteto",
        "top": (
            "maksimum|maks|najvišja ocena|najboljša ocena|maksimalna ocena|vse točke|"
            "polno število točk|čista petica|čista desetka"
        ),
        "evasive": (
            "nič|ne vem|ne|da|ja|nimam mnenja|brez komentarja|nič posebnega|nimam kaj dodati|"
            "nimam pripomb|težko rečem|brez razloga|ni razloga|nimam pojma|kar tako|to je vse|"
            "nič drugega|zato"
        ),
    },
    languages={"sl": "slovenščina|slovensko|v slovenščini|slovenski"},
    roles={
        "if": "če|dokler",
        "joint": (
            "ampak|ker|zato|torej|vendar|čeprav|toda|saj|zaradi|medtem|a|temveč|kljub|"
            "čeravno|razen"
        ),
        "other": (
            "prej|nekoč|včeraj|običajno|prejšnji|mož|žena|šef|prijatelj|prijateljica|mama|"
            "oče|sin|hči|sodelavec|minus|sicer|zadnjič|prejšnjič|zadnja|zadnji|nazadnje|"
            "prejšnja|prejšnje|sestra|brat|sosed|soseda|fant|punca|tašča|babica|dedek|"
            "partner|partnerka|predvčerajšnjim|navadno|ponavadi|lani|šoli|šolska|šolske"
        ),
        "polite": (
            "prosim|hvala|zahvaljujem|pozdravljeni|pozdrav|živjo|zdravo|čao|dober|dan|no|hmm|hm|"
            "ok|okej|haha|lep|lepo|ja|evo|gospod|gospa|joj"
        ),
        "filler": (
            "jaz|bi|bo|bilo|je|to|ta|moja|moj|moje|mi|mene|meni|na|za|od|s|z|strani|vas|"
            "vam|okoli|približno|nekje|nekako|mislim|rekel|rekla|recimo|da|mogoče|morda|"
            "verjetno|močna|močno|trdna|trdno|trden|solidna|solidno|čista|čisto|gotovo|"
            "skupaj|skupno|iskreno|osebno|samo|preprosto|zagotovo|definitivno|jasna|"
            "poštena|dobra|dobro|velika|polna|storitev|storitve|kakovost|odgovor|se|danes|"
            "zdaj|izberem|izbiram|naj|nekih|mojem|mnenju|po|v|lestvici|sem|krepka|krepko|"
            "ena|seveda|točno|tokrat|krat|slaba|šibka|šibko|slabša|mirno|zvezdico|plusom|"
            "minusom|veseljem|zadovoljstvom|brez|premisleka|dvoma|razmišljanja|zaslužena|"
            "zasluženo|okrogla|jasno|lepo|neka|trenutno|zaenkrat|žal|im|tej|temu|iskrena|"
            "povprečna|komot|poln|dajte"
        ),
        "cue": (
            "dajem|dam|dal|dala|damo|dati|daje|ocena|oceno|ocene|ocenjujem|ocenil|ocenila|"
            "oceniti|ocenim|lestvica|lestvici|skala|zasluži|zaslužite|podeljujem|dodelim|"
            "dajte|dajejo|ocenjujemo|dali|zaslužijo|pišem|napišem|dobite|dobijo|podelim|"
            "podelil|podelila|dodeljujem"
        ),
        "negation": (
            "ne|ni|nikoli|niti|brez|nisem|niso|nimam|nobena|nobene|sploh|nikakor|"
            "nočem|niste|nismo|nimate|nikjer|nihče|noben|nobeden|nima"
        ),
        "unit": (
            "sekund|sekunde|sekunda|sekundo|minut|minute|minuta|minuto|min|ur|ure|ura|uro|"
            "h|dni|dneva|dnevi|tednov|tedne|teden|tedna|mesecev|mesece|mesec|meseca|let|"
            "leta|leto|krat|ljudi|oseb|osebe|strank|kupcev|klicev|klice|mailov|sporočil|"
            "sporočila|naročil|naročila|naročilo|izdelkov|izdelki|stvari|vprašanj|"
            "vprašanja|poskusov|poskuse|problemov|težav|težave|razlogov|razloge|kosov|kos|"
            "korakov|evrov|evra|evre|evro|eur|centov|dolarjev|odstotkov|procentov|km|kg|"
            "metrov|januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|"
            "oktobra|novembra|decembra|zjutraj|zvečer|popoldne|tisoč|milijonov|drugih|"
            "različnih|stopinj|sodelavcev|prijateljev|otrok|nadstropje|nadstropju|nočitev|"
            "obiskov|zaposlenih|uri|januar|januarju|februar|februarju|april|aprilu|junij|"
            "juniju|julij|juliju|avgust|avgustu|marec|marcu|maj|maju|september|septembru|"
            "oktober|oktobru|november|novembru|december|decembru|nadstropja|dan|razred|"
            "poskus|navzgor"
        ),
        "points": (
            "točk|točke|točka|točko|točki|zvezdic|zvezdice|zvezdica|zvezdico|zvezd|zvezde|"
            "zvezda|ka|ko|ica|ico|zvezdici|zvezdicama|zvezdicami|zvezdi|točkama|točkami|"
            "zvezdicah"
        ),
        "starter": (
            "ker|saj|zato|zaradi|ampak|vendar|toda|a|in|ter|jaz|to|oni|ona|on|vi|mi|vse|"
            "vsi|zelo|res|resnično|preveč|malo|samo|čeprav|ko|če|za|s|z|brez|ne|ni|nikoli|"
            "vedno|hvala|storitev|osebje|kakovost|kvaliteta|dostava|cena|cene|hrana|"
            "aplikacija|stran|trgovina|izdelek|kurir|hitro|hitra|hiter|super|odlično|"
            "odlična|odličen|dobro|dobra|dober|priporočam|lahko|bilo|bil|bila|bili|sem|"
            "ste|so|imam|vaš|vaša|vaše|v|da|manjka|manjkalo|počasi|počasno|drago|slabo|"
            "slaba|žal|sicer|na|splošno|nehajte|všeč|zadovoljen|zadovoljna|zadovoljni|"
            "prijazen|prijazna|prijazni|prijazno|edino|čakal|čakala|treba|moj|moja|nisem|"
            "kot|medtem|mogoče|pohvale|enostavno|preprosto|težko|najslabša|najboljša|"
            "najboljši|izkušnja|čakanje|čakali|dela|deluje|delovalo|natakar|natakarica|"
            "prodajalec|prodajalka|serviser|dostavljavec|roba|paket|spletna|okusno|okusna|"
            "fino|krasno|kljub|razen|smo|všečno|bravo|morali|imate|imel|imela|prijaznost|"
            "nihče|nič|urejeno|niste|nismo|niso|nimate|nimam|nikjer|noben|nobeden|nočem|"
            "nima|sploh"
        ),
        "praise": (
            "super|odlično|odlična|odličen|dobro|dobra|dober|izvrstno|izvrstna|popolno|"
            "krasno|vrhunsko|vrhunska|fantastično|slabo|slaba|slab|grozno|katastrofa|"
            "obupno|okej|storitev|kakovost|zadovoljen|zadovoljna|hitro|počasi|top|bravo|"
            "zakon|ekstra|enostavno|lahko|preprosto|težko|zapleteno|težav|prijazno|"
            "prijazni|prijazna|prijazen|hrana|dostava|izdelek|izdelki|kvaliteta|izkušnja|"
            "okusno|okusna|fino|fina|čudovito|čudovita|sramota|katastrofalno|beda|"
            "povprečje|povprečno|priporočam|pohvale|pohvala|zadovoljni|nezadovoljen|"
            "nezadovoljna|profesionalno|strokovno|počasna|drago|draga|odlični|dobri|hitri|"
            "zelo|res|korektno|solidno|ok|vse"
        ),
        "range": "ali|do|med|oziroma",
        "span": "do",
        "of": "od|izmed",
        "half": "pol|polovica|polovico",
        "before": (
            "po|ob|v|do|pred|čez|nad|pod|manj|skoraj|najmanj|vsaj|največ|minimum|maksimum|"
            "številka|št|naročilo|verzija|nadstropje|soba|stran|raven|korak|račun|linija|"
            "velikost|proti|str|tel|ul|kot"
        ),
        "correction": (
            "hotel|hotela|mislil|mislila|popravek|popravljam|popravite|popravi|spremeni|"
            "spremenite|sprememba|spreminjam|pravzaprav|napaka|pomotoma|zmotil|zmotila|namesto|ups"
        ),
        "sorry": "oprosti|oprostite|opravičujem|opravičilo|pardon",
        "fix": (
            "ne|sem|reči|napisati|dati|na|oceno|ocena|mojo|moja|svojo|prejšnjo|prejšnji|odgovor|"
            "prosim|to|biti|moralo|je|se|lahko|želim|bi|prej|napisal|napisala|v"
        ),
        "and": "in|ter|plus",
        "decimal": "vejica|pika|celih|cela",
        "month": (
            "januar|januarja|januarju|februar|februarja|februarju|april|aprila|aprilu|"
            "junij|junija|juniju|julij|julija|juliju|avgust|avgusta|avgustu|marec|marca|"
            "marcu|maj|maja|maju|september|septembra|septembru|oktober|oktobra|oktobru|"
            "november|novembra|novembru|december|decembra|decembru|nadstropju|nadstropje|"
            "nadstropja|dan|teden|mesec|leto|razred|poskus"
        ),
        "for": "za",
        "bound": (
            "več|manj|vsaj|najmanj|največ|minimalno|maksimalno|minimum|maksimum|čez|pod|"
            "nad|skoraj|naročilo|naročila|račun|verzija|soba|naročil|naročila|naročeno|"
            "prispelo|prispel|prispela|prišlo|prišel|prišla|dostavljeno|kupil|kupila|"
            "prejel|prejela|miza|poslano|manjkali|manjkalo|manjka|manjkajo|ostalo|odprto|"
            "zaprto|odprete|zaprete"
        ),
        "we": "nas|smo",
        "were": "bilo|bili",
        "mark": (
            "ničla|ničlo|ničle|enka|enko|enke|dvojka|dvojko|dvojke|trojka|trojko|trojke|"
            "štirica|štirico|štirka|štirko|štirke|petica|petico|petice|petka|petko|"
            "šestica|šestico|šestice|šestka|šestko|sedmka|osmica|osmico|osmice|osmka|"
            "devetka|devetko|devetke|devetica|devetico|desetka|desetko|desetke|desetica|"
            "desetico"
        ),
        "are": "ste",
        "up": "več|navzgor",
    },
    labels={
        "likely": (
            (
                "sploh ni verjetno|zelo malo verjetno|nikakor ni verjetno|zelo neverjetno|"
                "zagotovo ne"
            ),
            "zelo verjetno|izjemno verjetno|zagotovo|zagotovo da",
        ),
        "satisfied": (
            (
                "zelo nezadovoljen|zelo nezadovoljna|zelo nezadovoljni|popolnoma nezadovoljen|"
                "popolnoma nezadovoljna|izjemno nezadovoljen|izjemno nezadovoljna|"
                "skrajno nezadovoljen|skrajno nezadovoljna|sploh nisem zadovoljen|"
                "sploh nisem zadovoljna|zelo razočaran|zelo razočarana"
            ),
            (
                "nezadovoljen|nezadovoljna|nezadovoljni|precej nezadovoljen|precej nezadovoljna|"
                "nisem zadovoljen|nisem zadovoljna|nismo zadovoljni|razočaran|razočarana|"
                "nisem preveč zadovoljen|nisem preveč zadovoljna"
            ),
            (
                "niti zadovoljen niti nezadovoljen|niti zadovoljna niti nezadovoljna|nevtralen|"
                "nevtralna|nevtralno"
            ),
            (
                "zadovoljen|zadovoljna|zadovoljni|precej zadovoljen|precej zadovoljna|"
                "sem zadovoljen|sem zadovoljna|smo zadovoljni|zadovoljna sem|zadovoljen sem|"
                "kar zadovoljen|kar zadovoljna|dokaj zadovoljen|dokaj zadovoljna"
            ),
            (
                "zelo zadovoljen|zelo zadovoljna|zelo zadovoljni|popolnoma zadovoljen|"
                "popolnoma zadovoljna|izjemno zadovoljen|izjemno zadovoljna|izjemno zadovoljni|"
                "popolnoma zadovoljni|povsem zadovoljen|povsem zadovoljna|nadvse zadovoljen|"
                "nadvse zadovoljna|super zadovoljen|super zadovoljna|maksimalno zadovoljen|"
                "maksimalno zadovoljna|navdušen|navdušena|res zadovoljen|res zadovoljna"
            ),
        ),
        "agree": (
            (
                "sploh se ne strinjam|nikakor se ne strinjam|popolnoma se ne strinjam|"
                "močno se ne strinjam"
            ),
            "ne strinjam se|se ne strinjam|večinoma se ne strinjam",
            (
                "niti se strinjam niti se ne strinjam|niti niti|nevtralno|neopredeljen|"
                "neopredeljena"
            ),
            "strinjam se|se strinjam|večinoma se strinjam",
            ("popolnoma se strinjam|močno se strinjam|zelo se strinjam|povsem se strinjam"),
        ),
        "ease": (
            "zelo težko|zelo zahtevno|izjemno težko",
            "težko|precej težko|zahtevno",
            "niti lahko niti težko|niti enostavno niti težko|nevtralno",
            "enostavno|lahko|precej enostavno|preprosto",
            "zelo enostavno|zelo lahko|zelo preprosto",
        ),
    },
)
