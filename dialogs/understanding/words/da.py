"""Danish."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nul|nullet|null|nultal",
        "én|ét|en|et|ettal|ettallet|eet",
        "to|toer|totallet|toere",
        "tre|treer|tretal|tretallet",
        "fire|firer|firtal|firetal",
        "fem|femmer|femtal",
        "seks|sekser|sekstal|sex",
        "syv|syver|syvtal|syvtallet|sju|syw",
        "otte|otter|ottetal|ottetallet|aatte",
        "ni|nier|nital|nitallet",
        "ti|tier|tital",
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
        "tyve": 20,
        "tredive": 30,
        "fyrre": 40,
        "halvtreds": 50,
        "halvfjerds": 70,
        "firs": 80,
        "halvfems": 90,
        "hundrede": 100,
        "hundred": 100,
        "tusind": 1000,
    },
    ordinals=(
        "første|den første|1.",
        "anden|andet|den anden|2.",
        "tredje|den tredje|3.",
        "fjerde|den fjerde|4.",
        "femte|den femte|5.",
        "sjette|den sjette|6.",
    ),
    articles="en|et",
    yes=(
        "ja|j|jo|jep|jeps|jaa|ja tak|jo tak|ja da|jada|ja selvfølgelig|selvfølgelig|naturligvis|"
        "gerne|ja gerne|meget gerne|helt sikkert|ja helt sikkert|bestemt|absolut|klart|ok|okay|"
        "ok så|fint|det er fint|ja det er fint|det er ok|det må i gerne|ja det må i gerne|"
        "ja det må du gerne|det passer|rigtigt|korrekt|enig|sikkert|det gjorde det|"
        "ja det gjorde det|ja det var det|det synes jeg|ja det synes jeg|jo da|yes"
    ),
    no=(
        "nej|n|næ|nix|niks|nej tak|ellers tak|nej ellers tak|helst ikke|nej helst ikke|slet ikke|"
        "nej slet ikke|overhovedet ikke|bestemt ikke|absolut ikke|aldrig|ikke|ikke endnu|"
        "nej ikke endnu|ikke rigtigt|det passer ikke|det gjorde det ikke|nej det gjorde det ikke|"
        "nej det var det ikke|det synes jeg ikke|nej det synes jeg ikke|det tror jeg ikke|nej nej|"
        "ikke nødvendigt|det behøves ikke|nej det behøves ikke|på ingen måde"
    ),
    wavering=(
        "måske|ved ikke|det ved jeg ikke|jeg ved ikke|jeg ved det ikke|ingen anelse|aner det ikke|"
        "både ja og nej|både og|ja og nej|det kommer an på|kommer an på|delvist|til dels|"
        "ikke sikker|jeg er ikke sikker|usikker|muligvis|intet problem|tja"
    ),
    commands={
        "stop": (
            "stop|stopp|afmeld|afmeld mig|frameld|frameld mig|jeg vil gerne afmeldes|"
            "jeg vil afmeldes|jeg vil gerne framelde mig|hold op|hold nu op|stop med at skrive|"
            "stop med at sende|stop med at sende beskeder|stop med at sende mig beskeder|"
            "stop med at kontakte mig|stop med at spørge|stop med at skrive til mig|"
            "stop med at sende sms|stop det|skriv ikke til mig|skriv ikke mere|"
            "skriv ikke mere til mig|send ikke flere beskeder|send mig ikke flere beskeder|"
            "send ikke mere|kontakt mig ikke|kontakt mig ikke mere|kontakt mig ikke igen|"
            "ikke flere beskeder|ikke flere sms'er|ikke flere sms|ikke flere mails|"
            "ikke flere spørgsmål|ikke flere spørgeskemaer|ingen flere beskeder|lad mig være|"
            "lad mig være i fred|lad mig nu være|fjern mig|fjern mig fra listen|"
            "slet mig fra listen|jeg vil ikke have flere beskeder|jeg ønsker ikke flere beskeder|"
            "jeg vil ikke kontaktes"
        ),
        "end": (
            "afslut|afbryd|slut|afslut undersøgelsen|afbryd undersøgelsen|jeg vil afslutte|"
            "annuller"
        ),
        "help": (
            "hjælp|hjælp mig|info|information|hvordan virker det|hvordan fungerer det|"
            "hvad kan jeg skrive|hvad skal jeg skrive|hvad skal jeg gøre|jeg har brug for hjælp|"
            "muligheder"
        ),
        "skip": (
            "spring over|spring spørgsmålet over|spring det over|spring dette over|"
            "spring den over|næste|næste spørgsmål|videre|gå videre|pas|jeg passer|"
            "jeg springer over|vil ikke svare|jeg vil ikke svare|det vil jeg ikke svare på|"
            "jeg vil helst ikke svare|vil helst ikke svare|ønsker ikke at svare|"
            "jeg ønsker ikke at svare|ingen kommentar|ingen kommentarer|skip"
        ),
        "back": (
            "tilbage|gå tilbage|forrige|forrige spørgsmål|et skridt tilbage|fortryd|"
            "sidste spørgsmål"
        ),
        "later": (
            "senere|ikke nu|måske senere|en anden gang|spørg senere|spørg mig senere|"
            "spørg igen senere|mind mig om det senere|senere tak|senere i dag|jeg har travlt|"
            "har travlt|travlt|jeg har ikke tid|har ikke tid|ikke tid|jeg har ikke tid nu|"
            "har ikke tid nu|har ikke tid lige nu|ikke lige nu|passer ikke nu|"
            "det passer ikke lige nu|jeg er til møde|er til møde|jeg sidder i møde|sidder i møde|"
            "jeg kører|jeg kører bil|jeg er på arbejde"
        ),
        "tomorrow": "i morgen|imorgen|spørg i morgen|spørg mig i morgen|ikke i dag|ikke idag",
        "why": (
            "hvorfor|hvorfor spørger du|hvorfor spørger i|hvorfor spørger du om det|"
            "hvorfor spørger i om det|hvorfor vil du vide det|hvorfor vil i vide det|"
            "hvad skal i bruge det til|hvad bruges det til|hvorfor det spørgsmål|hvorfor det|"
            "hvad er det til"
        ),
        "person": (
            "et menneske|rigtigt menneske|et rigtigt menneske|en rigtig person|en medarbejder|"
            "tale med et menneske|tale med en person|tale med en medarbejder|tale med nogen|"
            "snakke med nogen|jeg vil tale med et menneske|jeg vil tale med nogen|"
            "jeg vil gerne tale med nogen|jeg vil gerne tale med et menneske|"
            "jeg vil gerne tale med en medarbejder|kan jeg tale med nogen|"
            "kan jeg tale med et menneske|må jeg tale med en medarbejder|ring til mig|ring mig op|"
            "ring tilbage|ring venligst|i må gerne ringe|vil gerne ringes op|"
            "jeg vil gerne ringes op|kontakt mig|kontakt mig venligst"
        ),
        "top": (
            "topkarakter|fuld plade|max|maks|maksimum|fuldt hus|højeste karakter|fulde point|"
            "højeste score|topscore"
        ),
        "evasive": (
            "nej|ja|n|j|intet|ingenting|ikke noget|ikke noget særligt|intet særligt|"
            "ikke rigtig noget|ikke noget specielt|ikke mere|ikke andet|ved ikke|det ved jeg ikke|"
            "jeg ved ikke|jeg ved det ikke|ingen anelse|aner det ikke|ingen grund|"
            "ingen særlig grund|ingen kommentar|ingen kommentarer|intet svar|svært at sige|"
            "bare fordi|derfor|måske|ikke rigtig|ikke relevant|det var alt|det er alt|ligegyldigt|"
            "pas"
        ),
    },
    languages={"da": "dansk"},
    labels={
        "likely": (
            (
                "slet ikke sandsynligt|overhovedet ikke sandsynligt|meget usandsynligt|"
                "yderst usandsynligt"
            ),
            "yderst sandsynligt|meget sandsynligt|ekstremt sandsynligt|særdeles sandsynligt",
        ),
        "satisfied": (
            (
                "meget utilfreds|yderst utilfreds|særdeles utilfreds|slet ikke tilfreds|"
                "overhovedet ikke tilfreds|ekstremt utilfreds|dybt utilfreds|virkelig utilfreds|"
                "meget utilfredse"
            ),
            "utilfreds|ikke tilfreds",
            "hverken tilfreds eller utilfreds|hverken eller|neutral|både og",
            (
                "tilfreds|godt tilfreds|ganske tilfreds|ret tilfreds|rimelig tilfreds|"
                "jeg er tilfreds|tilfredse|fint tilfreds"
            ),
            (
                "meget tilfreds|yderst tilfreds|særdeles tilfreds|helt tilfreds|rigtig tilfreds|"
                "super tilfreds|mega tilfreds|virkelig tilfreds|fuldt tilfreds|vældig tilfreds|"
                "meget meget tilfreds|meget tilfredse"
            ),
        ),
        "agree": (
            "helt uenig|meget uenig|fuldstændig uenig|slet ikke enig",
            "uenig|ikke enig",
            "hverken enig eller uenig|hverken eller|neutral|både og",
            "enig",
            "helt enig|meget enig|fuldstændig enig|fuldt ud enig",
        ),
        "ease": (
            "meget svært|meget vanskeligt|yderst svært",
            "svært|vanskeligt|besværligt|ikke nemt",
            "hverken let eller svært|hverken nemt eller svært|hverken eller|neutral|middel",
            "let|nemt",
            "meget let|meget nemt|super nemt|yderst let",
        ),
    },
    roles={
        "dream": "drømme",
        "how": "hvordan|skal",
        "is": "er|betyder",
        "nobody": "ingen|hvem",
        "polite": (
            "tak|venligst|hej|hejsa|hallo|goddag|ok|okay|ja|jo|altså|nå|nåh|øh|hm|hmm|tja|vh|mvh|"
            "hilsen|kære|bare|lige|godmorgen|godaften|jamen|venlig|venlige|jow"
        ),
        "filler": (
            "jeg|mig|min|mit|mine|vi|os|du|dig|i|jer|det|den|de|dem|der|som|en|et|ville|"
            "vil|skal|må|kan|bliver|blev|får|fået|ligger|lander|være|fra|for|på|af|til|"
            "med|at|om|svaret|svar|svarer|samlet|alt|ialt|cirka|ca|omkring|sådan|noget|"
            "nok|vel|måske|nærmest|klart|klar|helt|ren|rent|rund|stor|stort|stærk|stærkt|"
            "solid|solidt|flot|pænt|pæn|god|godt|svagt|svag|lille|sikkert|sikker|absolut|"
            "bestemt|tror|synes|mener|gætter|vælger|tager|sætter|siger|ærligt|talt|"
            "personligt|mening|efter|her|idag|nu|så|også|igen|generelt|overordnet|tal|to|"
            "udaf|herfra|herover|denne|dette|gang|omgang|rundt|runde|desværre|pil|op|"
            "ender|holder|sig|givet|velfortjent|fortjent|kæmpe|mega|super|fedt|sølle|"
            "skarpt|stabilt|hæderligt|hæderlig|jævnt|tynd|tyndt|lidt|pt|nuværende|"
            "halvsløjt|ærlig|karakter|topkarakter|ku|sku|er|kun"
        ),
        "cue": (
            "giver|give|gav|gi|karakter|karakteren|score|scoren|scorer|bedømmelse|bedømmer|"
            "vurdering|vurderer|rating|skala|skalaen|siger|sige|stemmer|tallet|bedømme|vurdere|"
            "fortjener"
        ),
        "negation": "ikke|ingen|intet|aldrig|nej|uden|næppe|hverken|knap|ej",
        "unit": (
            "sekund|sekunder|sek|minut|minutter|min|time|timer|tid|dag|dage|uge|uger|"
            "måned|måneder|år|gang|gange|person|personer|mennesker|folk|kunder|kunde|"
            "medarbejdere|kolleger|kollegaer|opkald|samtaler|mail|mails|beskeder|besked|"
            "bestillinger|ordrer|varer|produkter|ting|skridt|trin|spørgsmål|forsøg|ven|"
            "venner|barn|børn|problem|problemer|sager|kroner|kr|dkk|euro|øre|procent|pct|"
            "km|kg|meter|grader|januar|februar|marts|april|maj|juni|juli|august|september|"
            "oktober|november|december|andre|ekstra|forskellige|hundrede|tusind|million|"
            "grund|grunde|pakke|pakker|besøg|nætter|flere|mere|mindre|færre|butikker|"
            "aftaler|timers|minutters|dages|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|"
            "dec|sal|etage|rykker|opefter"
        ),
        "points": (
            "point|points|stjerne|stjerner|hjerte|hjerter|p|er|ere|eren|pts|pt|tal|taller|tallet"
        ),
        "starter": (
            "fordi|da|men|og|for|idet|selvom|dog|siden|når|mens|at|jeg|det|den|de|der|i|"
            "du|vi|han|hun|man|min|mit|mine|alt|alle|meget|virkelig|rigtig|så|kun|bare|"
            "desværre|altid|aldrig|ikke|ingen|intet|med|uden|grundet|pga|har|havde|var|er|"
            "ville|kunne|skulle|hvad|tak|ingenting|jeres|deres|super|absolut|personalet|"
            "hvis|også|ret|lad|send|skriv|stop|ellers|synes|efter|nem|nemt|let|hurtig|"
            "hurtigt|levering|leveringen|betjening|betjeningen|hjemmesiden|appen|maden|"
            "mad|chauffør|chaufføren|medarbejder|medarbejderen|kundeservice|pris|priser|"
            "priserne|kvalitet|kvaliteten|ventetid|ventetiden|butikken|telefonen|pakken|"
            "varen|maskinen|teknikeren|hans|hendes|trods|undtagen|dejlig|dejligt|lækker|"
            "lækkert|rar|rart|kanon|skøn|skønt|fremragende|udmærket|godt|god|gode|fik|får|"
            "kom|mangler|manglede|blev|skide|ærgerligt|håber|anbefaler|uanset|hvor|vores"
        ),
        "praise": (
            "godt|god|gode|super|fint|fin|fantastisk|perfekt|fremragende|udmærket|dårligt|"
            "dårlig|elendigt|elendig|forfærdeligt|venlig|venlige|venligt|sød|søde|hurtig|"
            "hurtigt|langsomt|langsom|tilfreds|utilfreds|glad|glade|bedste|service|"
            "betjening|arbejde|hjælp|top|toppen|skønt|dejligt|lækkert|meget|virkelig|"
            "rigtig|ret|okay|ok|katastrofe|skuffende|dyrt|dyr|skide|nem|nemt|let|svært|"
            "svær|besværligt|besværlig|simpelt|enkelt|nok|kanon|skøn|rar|rart|dejlig|"
            "lækker|hjælpsom|hjælpsomme|hjælpsomt|professionel|professionelt|kompetent|"
            "kompetente|behandling|levering|kundeservice|kvalitet|mad|personale|oplevelse|"
            "hurtige|ringe|rigtigt|sløj|sløjt|uhøflig|pålidelig|kedelig|kedeligt|"
            "middelmådig|middelmådigt|perfekte|prima|jævnt|tak|ros"
        ),
        "range": "eller|til|mellem|kontra",
        "span": "til",
        "of": "",
        "out": "ud",
        "half": "halv|halvt|halve|halvdel",
        "before": (
            "klokken|kl|efter|siden|før|inden|indenfor|over|under|mindst|højst|næsten|knap|"
            "version|nr|nummer|ordre|ordrenummer|side|værelse|etage|sal|linje|linie|spor|sag|"
            "faktura|del|trin|niveau|mellem|end|mod|ved|maks|halv|butik|lokale|hver|hvert|d|uge|"
            "ordrenr|fakturanr|tlf|st|lejl|fejlkode|kode|bus|tog|sæde|række|lejlighed|bord|kanal|"
            "terminal|udgang|indgang|hal|zone|gate|perron|dør|opgang|iphone|windows|spørgsmål"
        ),
        "correction": (
            "mente|rettelse|rette|rettes|retter|faktisk|ændre|ændrer|ændring|ændres|istedet|"
            "stedet|ups|hovsa|fejl|forkert|vent|tastefejl|slåfejl|egentlig|burde"
        ),
        "sorry": "undskyld|sorry|beklager|pardon",
        "fix": (
            "nej|ikke|at|til|have|været|være|min|mit|karakter|score|første|forrige|sidste|"
            "tidligere|kan|må|vil|gerne|jeg|det|skulle|skrev|skrevet|i|er|var|om|den|en"
        ),
        "and": "og|samt|plus",
        "decimal": "komma|punktum",
        "if": "hvis|såfremt|medmindre",
        "joint": (
            "men|fordi|derfor|selvom|dog|mens|eftersom|idet|hvorimod|siden|trods|undtagen|uanset"
        ),
        "other": (
            "før|førhen|tidligere|sidst|sidste|plejede|igår|normalt|oprindeligt|mand|kone|"
            "kæreste|chef|ven|veninde|mor|far|søn|datter|indtil|medmindre|havde|næsten|"
            "minus|konkurrent|konkurrenten|ellers|forrige|forleden|svigermor|søster|bror|"
            "kollega|nabo|ægtefælle|samlever"
        ),
        "per": "af|udaf",
        "month": (
            "januar|jan|februar|feb|marts|mar|april|apr|maj|juni|jun|juli|jul|august|aug|"
            "september|sept|sep|oktober|okt|november|nov|december|dec|sal|etage|besøg|"
            "forsøg|dag|uge|måned|år|rykker|gang"
        ),
        "for": "til",
        "bound": (
            "mere|mindre|flere|færre|mindst|højst|maks|max|minimum|over|under|næsten|"
            "ordre|ordrenr|ordrenummer|bestilling|faktura|fakturanr|version|værelse|d|"
            "bestilt|leveret|kommet|købt|modtaget|afsendt|sendt|ankom|bestilte|købte|"
            "modtog|ringede|skrev|hentede|hentet|bord|manglede|mangler|åbner|åbent|lukker|"
            "lukket"
        ),
        "we": "vi",
        "were": "var|er|kom",
        "mark": (
            "nultal|ettal|ettallet|toer|totallet|toere|treer|tretal|tretallet|firer|"
            "firtal|firetal|femtal|sekser|sekstal|syver|syvtal|syvtallet|otter|ottetal|"
            "ottetallet|nier|nital|nitallet|tital"
        ),
        "up": "op|opefter|over|mere",
    },
)
