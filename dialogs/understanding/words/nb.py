"""Norwegian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "null|nullen|nul",
        "én|ett|en|ei|et|ener|eneren|enar|ein|eitt|eit",
        "to|toer|toeren|toar",
        "tre|treer|treeren|trear",
        "fire|firer|fireren|firar",
        "fem|femmer|femmeren|femmar",
        "seks|sekser|sekseren|seksar|sex",
        "sju|syv|sjuer|sjueren|syver|syveren|sjuar",
        "åtte|aatte|åtter|åtteren|åttar|otte|åtta",
        "ni|nier|nieren|niar",
        "ti|tier|tieren|tiar",
    ),
    larger={
        "elleve": 11,
        "tolv": 12,
        "tretten": 13,
        "fjorten": 14,
        "femten": 15,
        "seksten": 16,
        "sytten": 17,
        "atten": 18,
        "nitten": 19,
        "tjue": 20,
        "tyve": 20,
        "tretti": 30,
        "tredve": 30,
        "førti": 40,
        "femti": 50,
        "seksti": 60,
        "sytti": 70,
        "åtti": 80,
        "nitti": 90,
        "hundre": 100,
        "tusen": 1000,
    },
    ordinals=(
        "første|den første|1.",
        "andre|den andre|2.",
        "tredje|den tredje|3.",
        "fjerde|den fjerde|4.",
        "femte|den femte|5.",
        "sjette|den sjette|6.",
    ),
    articles="en|ett|ei|et|ein|eit",
    yes=(
        "ja|j|jo|jepp|jepp da|jaa|ja takk|jo takk|jada|ja da|javisst|ja visst|ja selvfølgelig|"
        "selvfølgelig|selvsagt|naturligvis|gjerne|ja gjerne|veldig gjerne|helt klart|helt sikkert|"
        "definitivt|absolutt|klart|klart det|ja klart|ok|okei|greit|det er greit|ja det er greit|"
        "det er fint|fint|det går bra|ja det går bra|det kan dere|ja det kan dere|det stemmer|"
        "stemmer|riktig|korrekt|enig|det gjorde det|ja det gjorde det|ja det var det|"
        "det synes jeg|ja det synes jeg|jo da|yes"
    ),
    no=(
        "nei|n|næ|neida|nei da|niks|nope|nei takk|ellers takk|nei ellers takk|helst ikke|"
        "nei helst ikke|ikke|slett ikke|overhodet ikke|ikke i det hele tatt|"
        "nei ikke i det hele tatt|absolutt ikke|definitivt ikke|aldri|ikke ennå|ikke enda|"
        "nei ikke ennå|ikke egentlig|det stemmer ikke|stemmer ikke|det gjorde det ikke|"
        "nei det gjorde det ikke|nei det var det ikke|det synes jeg ikke|nei det synes jeg ikke|"
        "det tror jeg ikke|nei nei|ikke nødvendig|trengs ikke|det trengs ikke|nei det trengs ikke|"
        "ikkje"
    ),
    wavering=(
        "kanskje|vet ikke|veit ikke|veit ikkje|det vet jeg ikke|jeg vet ikke|vet ikke helt|"
        "aner ikke|ingen anelse|både ja og nej|både ja og nei|ja og nei|både og|det kommer an på|"
        "kommer an på|delvis|til dels|ikke sikker|jeg er ikke sikker|usikker|muligens|tja|"
        "ikke noe problem"
    ),
    commands={
        "stop": (
            "stopp|stop|avslutt abonnement|meld meg av|avmeld|avmeld meg|meld av|"
            "jeg vil meldes av|jeg vil melde meg av|slutt|slutt å sende|slutt å sende meldinger|"
            "slutt å sende meg meldinger|slutt å skrive|slutt å skrive til meg|"
            "slutt å kontakte meg|slutt å spørre|slutt å mase|slutt med dette|"
            "slutt med meldingene|stopp meldingene|stopp å sende|ikke send mer|"
            "ikke send flere meldinger|ikke send meg flere meldinger|ikke send meg mer|"
            "ikke skriv til meg|ikke skriv mer|ikke kontakt meg|ikke kontakt meg mer|"
            "ikke kontakt meg igjen|ikke flere meldinger|ikke flere sms|ikke flere sms'er|"
            "ikke flere e-poster|ikke flere spørsmål|ikke flere undersøkelser|"
            "ingen flere meldinger|la meg være|la meg være i fred|gi dere|fjern meg|"
            "fjern meg fra listen|slett meg fra listen|ta meg av listen|"
            "jeg vil ikke ha flere meldinger|jeg ønsker ikke flere meldinger|"
            "jeg vil ikke bli kontaktet"
        ),
        "end": "avslutt|avbryt|avslutt undersøkelsen|avbryt undersøkelsen|jeg vil avslutte|ferdig",
        "help": (
            "hjelp|hjelp meg|info|informasjon|hvordan fungerer det|hvordan virker det|"
            "hva kan jeg skrive|hva skal jeg skrive|hva skal jeg gjøre|jeg trenger hjelp|"
            "kommandoer"
        ),
        "skip": (
            "hopp over|hopp over spørsmålet|hopp over dette|hopp over den|hopp over det|"
            "hopp over dette spørsmålet|neste|neste spørsmål|gå videre|videre|pass|jeg passer|"
            "jeg hopper over|jeg står over|står over|stå over|vil ikke svare|jeg vil ikke svare|"
            "det vil jeg ikke svare på|vil helst ikke svare|jeg vil helst ikke svare|"
            "ønsker ikke å svare|jeg ønsker ikke å svare|ingen kommentar|skip"
        ),
        "back": (
            "tilbake|gå tilbake|forrige|forrige spørsmål|et steg tilbake|ett steg tilbake|angre"
        ),
        "later": (
            "senere|seinere|ikke nå|kanskje senere|en annen gang|spør senere|spør meg senere|"
            "spør igjen senere|minn meg på det senere|senere takk|senere i dag|jeg er opptatt|"
            "opptatt|er opptatt|har det travelt|jeg har det travelt|jeg har ikke tid|har ikke tid|"
            "ikke tid|jeg har ikke tid nå|har ikke tid nå|ikke akkurat nå|passer ikke nå|"
            "det passer ikke nå|jeg er i møte|er i møte|sitter i møte|jeg sitter i møte|"
            "jeg kjører|jeg kjører bil|jeg er på jobb"
        ),
        "tomorrow": "i morgen|imorgen|spør i morgen|spør meg i morgen|ikke i dag|ikke idag",
        "why": (
            "hvorfor|hvorfor spør du|hvorfor spør dere|hvorfor spør du om det|"
            "hvorfor spør dere om det|hvorfor vil du vite det|hvorfor vil dere vite det|"
            "hva skal dere med det|hva skal dere bruke det til|hva brukes det til|"
            "hvorfor det spørsmålet|hvorfor det|korfor|hva er dette for"
        ),
        "person": (
            "et menneske|ekte menneske|et ekte menneske|en ekte person|en kundebehandler|"
            "snakke med et menneske|snakke med en person|snakke med noen|prate med noen|"
            "snakke med en kundebehandler|jeg vil snakke med et menneske|jeg vil snakke med noen|"
            "jeg vil gjerne snakke med noen|jeg vil snakke med en person|"
            "jeg vil gjerne snakke med et menneske|kan jeg snakke med noen|"
            "kan jeg få snakke med noen|kan jeg snakke med et menneske|"
            "kan jeg få snakke med et menneske|ring meg|ring meg opp|ring tilbake|"
            "ring meg tilbake|kan dere ringe meg|jeg vil bli oppringt|kontakt meg|"
            "ta kontakt med meg|ta kontakt"
        ),
        "top": (
            "toppkarakter|full pott|maks|max|maksimum|full score|toppscore|høyeste karakter|"
            "full poengsum|maks poeng|fullt hus"
        ),
        "evasive": (
            "nei|ja|n|j|ingenting|ikke noe|ikke noe spesielt|ingenting spesielt|ikke noe mer|"
            "ikke noe annet|ikke egentlig|vet ikke|veit ikke|det vet jeg ikke|jeg vet ikke|"
            "aner ikke|ingen anelse|ingen grunn|ingen spesiell grunn|ingen kommentar|intet svar|"
            "vanskelig å si|bare fordi|derfor|kanskje|ikke relevant|ikke aktuelt|det var alt|"
            "det er alt|samme det|pass|ingen mening"
        ),
    },
    languages={"nb": "norsk|bokmål|norsk bokmål|nynorsk"},
    labels={
        "likely": (
            (
                "ikke sannsynlig i det hele tatt|svært usannsynlig|svært lite sannsynlig|"
                "veldig usannsynlig|helt usannsynlig|overhodet ikke sannsynlig"
            ),
            "svært sannsynlig|ekstremt sannsynlig|veldig sannsynlig|meget sannsynlig",
        ),
        "satisfied": (
            (
                "svært misfornøyd|veldig misfornøyd|meget misfornøyd|svært utilfreds|"
                "ikke fornøyd i det hele tatt|ekstremt misfornøyd|dypt misfornøyd|"
                "kjempemisfornøyd|veldig misfornøyde|overhodet ikke fornøyd|svært misnøgd"
            ),
            "misfornøyd|utilfreds|ikke fornøyd",
            (
                "verken fornøyd eller misfornøyd|hverken fornøyd eller misfornøyd|verken eller|"
                "hverken eller|nøytral|nøytralt|både og"
            ),
            (
                "fornøyd|tilfreds|godt fornøyd|ganske fornøyd|rimelig fornøyd|jeg er fornøyd|"
                "fornøyde|nøgd|greit fornøyd"
            ),
            (
                "svært fornøyd|veldig fornøyd|meget fornøyd|kjempefornøyd|svært tilfreds|"
                "supernøgd|superfornøyd|kjempe fornøyd|super fornøyd|utrolig fornøyd|"
                "strålende fornøyd|helt fornøyd|svært fornøyde|veldig fornøyde|storfornøyd|"
                "svært nøgd|veldig nøgd"
            ),
        ),
        "agree": (
            "helt uenig|svært uenig|sterkt uenig|veldig uenig|fullstendig uenig",
            "uenig|ikke enig",
            (
                "verken enig eller uenig|hverken enig eller uenig|verken eller|hverken eller|"
                "nøytral|nøytralt|både og"
            ),
            "enig",
            "helt enig|svært enig|sterkt enig|veldig enig|fullstendig enig",
        ),
        "ease": (
            "svært vanskelig|veldig vanskelig|meget vanskelig|kjempevanskelig",
            "vanskelig|ikke lett|tungvint",
            (
                "verken lett eller vanskelig|verken enkelt eller vanskelig|"
                "hverken lett eller vanskelig|hverken enkelt eller vanskelig|verken eller|"
                "nøytralt|nøytral|middels"
            ),
            "lett|enkelt|enkel",
            (
                "svært lett|svært enkelt|veldig lett|veldig enkelt|meget lett|meget enkelt|"
                "kjempeenkelt"
            ),
        ),
    },
    roles={
        "dream": "drømme",
        "how": "hvordan|skal",
        "is": "er|betyr",
        "nobody": "ingen|hvem",
        "polite": (
            "takk|vennligst|hei|heisann|hallo|ok|okei|ja|jo|altså|eh|øh|hm|hmm|tja|hilsen|mvh|vh|"
            "kjære|bare|liksom|god|dag|morgen|kveld|jaja|vennlig|vær|snill"
        ),
        "filler": (
            "jeg|eg|meg|min|mitt|mine|vi|oss|du|deg|dere|det|den|de|dem|der|som|en|ei|et|"
            "ett|ein|eit|ville|vil|skal|må|kan|hadde|er|blir|ble|får|fått|ligger|lander|"
            "være|fra|for|på|av|til|med|å|om|i|svaret|svar|svarer|samlet|totalt|alt|cirka|"
            "ca|omtrent|rundt|sånn|noe|nok|vel|kanskje|typ|klart|klar|helt|ren|rent|rund|"
            "stor|stort|sterk|sterkt|solid|fin|flott|god|godt|svak|liten|sikkert|sikker|"
            "absolutt|definitivt|tror|synes|syns|mener|gjetter|velger|tar|setter|legger|"
            "ærlig|talt|personlig|mening|etter|her|idag|nå|da|bare|kun|også|igjen|"
            "generelt|overordnet|over|to|ganske|vurdert|tommel|utav|herfra|denne|dette|"
            "gangen|gang|omgang|runde|dessverre|pil|opp|plass|stykk|stk|havner|ender|"
            "holder|fortjent|velfortjent|kjempe|mega|super|sterke|svakt|knapp|tynn|stødig|"
            "jevn|jevnt|hel|heile|heilt|per|ærleg|karakter|berre|seier|trur|pen|pent|"
            "klink|soleklar|soleklart|blank|blankt|rein|reint|karakteren|poengsummen|"
            "hårfin|så"
        ),
        "cue": (
            "gir|gi|ga|gav|karakter|karakteren|score|scoren|scorer|vurdering|vurderer|vurdere|"
            "rating|skala|skalaen|sier|si|stemmer|tallet|bedømmer|fortjener|poengsum|terningkast|"
            "kast"
        ),
        "negation": "ikke|ikkje|ingen|inget|aldri|nei|uten|neppe|verken|hverken|knapt",
        "unit": (
            "sekund|sekunder|sek|minutt|minutter|min|time|timer|timar|tid|dag|dager|døgn|"
            "uke|uker|veke|måned|måneder|mnd|år|gang|ganger|person|personer|mennesker|"
            "folk|kunder|kunde|ansatte|kollegaer|kolleger|samtaler|telefoner|mail|mailer|"
            "eposter|meldinger|melding|bestillinger|ordrer|varer|produkter|ting|skritt|"
            "steg|spørsmål|forsøk|venn|venner|barn|problem|problemer|saker|kroner|kr|euro|"
            "øre|prosent|km|mil|kg|meter|grader|stk|stykker|januar|februar|mars|april|mai|"
            "juni|juli|august|september|oktober|november|desember|andre|ekstra|"
            "forskjellige|hundre|tusen|million|grunn|grunner|pakke|pakker|besøk|netter|"
            "flere|mer|mindre|færre|butikker|avtaler|jan|feb|mar|apr|jun|jul|aug|sept|sep|"
            "okt|nov|des|etasje|purring|oppover"
        ),
        "points": (
            "poeng|poenga|stjerne|stjerner|hjerte|hjerter|p|er|ere|eren|ern|ar|pts|tall|tallet"
        ),
        "starter": (
            "fordi|siden|ettersom|da|men|og|for|selv|dog|når|mens|at|jeg|eg|det|den|de|"
            "der|dere|du|vi|han|hun|man|min|mitt|mine|alt|alle|veldig|svært|virkelig|så|"
            "kun|bare|dessverre|alltid|aldri|ikke|ikkje|ingen|inget|med|uten|grunnet|pga|"
            "har|hadde|var|er|ville|kunne|skulle|hva|takk|ingenting|deres|super|absolutt|"
            "personalet|betjeningen|hvis|også|ganske|la|send|skriv|stopp|slutt|ellers|"
            "synes|litt|kjempe|topp|etter|gikk|går|grei|greit|enkelt|lett|rask|raskt|"
            "hyggelig|hyggelige|flott|fin|fint|bra|god|godt|gode|levering|leveringen|"
            "nettsiden|appen|maten|mat|sjåfør|sjåføren|selger|selgeren|kundeservice|"
            "kundebehandling|pris|priser|prisene|kvalitet|kvaliteten|ventetid|ventetiden|"
            "butikken|pakken|varen|teknikeren|montøren|trass|unntatt|bortsett|deilig|fikk|"
            "får|kom|mangler|manglet|ble|håper|anbefaler|anbefales|uansett|hvor|våre|"
            "fornøyd|misfornøyd|service|skikkelig|utrolig|dårlig|dårlege|me|dei|dokker|"
            "elendig|virker|fungerer|funker|funka|lang"
        ),
        "praise": (
            "bra|godt|god|gode|super|supert|fint|fin|flott|fantastisk|perfekt|utmerket|"
            "strålende|dårlig|elendig|forferdelig|vennlig|hyggelig|hyggelige|rask|raskt|"
            "treg|tregt|langsomt|fornøyd|misfornøyd|glad|beste|service|jobb|jobba|hjelp|"
            "topp|toppen|konge|kjempebra|herlig|deilig|veldig|svært|virkelig|ganske|greit|"
            "grei|ok|okei|katastrofe|skuffende|dyrt|dyr|knall|enkelt|enkel|lett|vanskelig|"
            "tungvint|problemfritt|smertefritt|kundeservice|kundebehandling|behandling|"
            "levering|mat|kvalitet|personale|folk|opplevelse|hyggelege|hjelpsom|"
            "hjelpsomme|profesjonell|profesjonelt|kompetent|serviceinnstilt|gikk|kanon|"
            "rått|digg|nydelig|skikkelig|utrolig|takk|fine|flotte|raske|effektivt|"
            "effektiv|ålreit|middelmådig|svak|uhøflig|kjempefin|kjempegod|knallbra|"
            "kjempefornøyd|ros"
        ),
        "range": "eller|til|mellom|kontra",
        "span": "til",
        "out": "ut",
        "half": "halv|halvt|halve|halvannen",
        "before": (
            "buss|bussen|trikk|tog|toget|klokka|klokken|kl|etter|siden|før|innen|over|under|minst|"
            "høyst|nesten|knapt|drøyt|versjon|nr|nummer|ordre|ordrenummer|side|rom|etasje|linje|"
            "spor|sak|faktura|del|steg|nivå|mellom|enn|mot|ved|maks|halv|butikk|hver|hvert|uke|"
            "ordrenr|fakturanr|tlf|d|feilkode|kode|sete|rad|kasse|leilighet|bord|kanal|terminal|"
            "utgang|inngang|hall|sone|gate|perrong|dør|oppgang|iphone|windows|spørsmål|knapp"
        ),
        "correction": (
            "mente|meinte|rettelse|rette|rettes|retter|egentlig|faktisk|endre|endrer|endring|"
            "isteden|istedenfor|stedet|oi|ops|oops|uff|feil|vent|skrivefeil|tastefeil|korrigere|"
            "korrigering|burde|skulle"
        ),
        "sorry": "unnskyld|beklager|sorry|orsak",
        "fix": (
            "nei|ikke|å|til|ha|vært|være|min|mitt|karakter|karakteren|score|første|forrige|siste|"
            "tidligere|kan|får|vil|gjerne|jeg|det|skulle|skrev|skrevet|i|er|var|om|den|bli|blitt|"
            "en"
        ),
        "and": "og|samt|pluss",
        "decimal": "komma|punktum",
        "if": "hvis|dersom|såfremt",
        "joint": (
            "men|fordi|derfor|selv|mens|ettersom|siden|likevel|trass|unntatt|bortsett|"
            "såframt|uansett|derimot"
        ),
        "other": (
            "fjor|sønnen|datteren|søsteren|broren|kollegaen|før|tidligere|sist|forrige|pleide|igår|vanligvis|normalt|opprinnelig|mann|"
            "mannen|kona|kone|samboer|sjef|sjefen|venn|venninne|mor|mamma|far|pappa|sønn|"
            "datter|inntil|hadde|nesten|minus|konkurrent|konkurrenten|ellers|sista|"
            "forleden|søster|bror|kollega|nabo|svigermor|ektefelle|samboeren|kjæresten|"
            "kjæreste"
        ),
        "per": "av|utav",
        "month": (
            "januar|jan|februar|feb|mars|mar|april|apr|mai|juni|jun|juli|jul|august|aug|"
            "september|sept|sep|oktober|okt|november|nov|desember|des|etasje|besøk|forsøk|"
            "dag|uke|måned|år|purring|gang"
        ),
        "for": "for|til",
        "bound": (
            "mer|mindre|flere|færre|minst|minimum|høyst|maks|maksimum|over|under|nesten|"
            "ordre|ordrenr|ordrenummer|bestilling|faktura|fakturanr|versjon|rom|bestilt|"
            "levert|kommet|kjøpt|mottatt|sendt|ankom|bestilte|kjøpte|mottok|ringte|skrev|"
            "hentet|bord|manglet|mangler|åpner|åpent|åpne|stenger|stengt"
        ),
        "we": "vi|me",
        "were": "var|er|kom",
        "mark": (
            "ener|eneren|enar|toer|toeren|toar|treer|treeren|trear|firer|fireren|firar|"
            "femmar|sekser|sekseren|seksar|sjuer|sjueren|syver|syveren|sjuar|åtter|"
            "åtteren|åttar|nier|nieren|niar"
        ),
        "up": "oppover|opp|over|mer",
    },
)
