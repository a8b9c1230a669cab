"""Dutch."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nul|nulletje",
        "één|een|eentje|ééntje",
        "twee|tweetje|tweeën",
        "drie|drietje|dry",
        "vier|viertje|viere",
        "vijf|vijfje|vijven|vijve|fijf",
        "zes|zesje|zessen",
        "zeven|zeventje|zevens|zevuh|seven|zeve",
        "acht|achtje|achten|agt",
        "negen|negentje|negens|neegen|nege",
        "tien|tientje|tiens|tieneke",
    ),
    larger={
        "elf": 11,
        "twaalf": 12,
        "dertien": 13,
        "veertien": 14,
        "vijftien": 15,
        "zestien": 16,
        "zeventien": 17,
        "achttien": 18,
        "negentien": 19,
        "twintig": 20,
        "dertig": 30,
        "veertig": 40,
        "vijftig": 50,
        "zestig": 60,
        "zeventig": 70,
        "tachtig": 80,
        "negentig": 90,
        "honderd": 100,
        "duizend": 1000,
    },
    ordinals=(
        "eerste|de eerste|1e",
        "tweede|de tweede|2e",
        "derde|de derde|3e",
        "vierde|de vierde|4e",
        "vijfde|de vijfde|5e",
        "zesde|de zesde|6e",
    ),
    articles="een",
    yes=(
        "ja|j|jaa|jawel|jep|jup|yep|ja hoor|jahoor|zeker|jazeker|ja zeker|tuurlijk|natuurlijk|"
        "ja natuurlijk|uiteraard|ja graag|graag|heel graag|prima|is goed|dat is goed|"
        "ja dat is goed|oké|ok|okay|akkoord|absoluut|klopt|dat klopt|juist|inderdaad|"
        "ja hoor dat mag|dat mag|ja dat mag|mag|ja prima|vind ik wel|ik denk het wel|zeker wel|"
        "zeker weten|helemaal"
    ),
    no=(
        "nee|n|neen|nope|nee hoor|nee bedankt|nee dank je|nee dank u|nee dankjewel|liever niet|"
        "nee liever niet|zeker niet|absoluut niet|nee absoluut niet|helemaal niet|nooit|nog niet|"
        "nee nog niet|niet|niet echt|niet nodig|nee niet nodig|dat klopt niet|klopt niet|"
        "ik denk het niet|natuurlijk niet|geenszins|nee nee|niet doen|nee dat hoeft niet|"
        "hoeft niet|dat hoeft niet"
    ),
    wavering=(
        "misschien|weet niet|weet ik niet|ik weet het niet|weet het niet|geen idee|ja en nee|"
        "hangt ervan af|het hangt ervan af|dat hangt ervan af|ligt eraan|dat ligt eraan|"
        "gedeeltelijk|deels|niet zeker|ik weet het niet zeker|ik twijfel|mogelijk|wellicht|"
        "geen probleem|gaat wel"
    ),
    commands={
        "stop": (
            "stop|stoppen|afmelden|uitschrijven|opzeggen|meld me af|meld mij af|schrijf me uit|"
            "schrijf mij uit|ik wil me afmelden|ik wil mij afmelden|ik wil me uitschrijven|hou op|"
            "houd op|hou ermee op|stop ermee|stop met sturen|stop met berichten sturen|"
            "stop met mij berichten te sturen|stop met appen|stop met mailen|stop met vragen|"
            "stop met deze berichten|stop met mij te benaderen|stuur me niets meer|"
            "stuur mij niets meer|stuur geen berichten meer|stuur me geen berichten meer|"
            "stuur mij geen berichten meer|geen berichten meer|geen sms meer|geen mails meer|"
            "geen vragen meer|geen enquêtes meer|geen enquetes meer|niet meer sturen|"
            "niet meer mailen|niet meer benaderen|laat me met rust|laat mij met rust|"
            "haal me van de lijst|haal mij van de lijst|verwijder me|verwijder mij|"
            "verwijder mij van de lijst|neem geen contact meer op|ik wil geen berichten meer|"
            "ik wil geen berichten meer ontvangen|val me niet meer lastig|rot op"
        ),
        "end": (
            "afsluiten|afbreken|beëindigen|einde|enquête stoppen|enquete stoppen|stop de enquête|"
            "ik wil afbreken|annuleren"
        ),
        "help": (
            "hulp|help|help me|help mij|info|informatie|hoe werkt dit|hoe werkt het|"
            "wat kan ik typen|wat moet ik typen|wat moet ik doen|ik heb hulp nodig|opties"
        ),
        "skip": (
            "overslaan|sla over|vraag overslaan|deze vraag overslaan|sla deze over|"
            "sla deze vraag over|volgende|volgende vraag|verder|ga verder|pas|ik pas|"
            "geen antwoord|zeg ik liever niet|dat zeg ik liever niet|wil ik niet zeggen|"
            "dat wil ik niet zeggen|ik wil niet antwoorden|ik geef liever geen antwoord|"
            "geen commentaar|skip"
        ),
        "back": (
            "terug|ga terug|vorige|vorige vraag|een stap terug|terug naar vorige vraag|"
            "ongedaan maken|laatste vraag"
        ),
        "later": (
            "later|niet nu|nu niet|misschien later|straks|een andere keer|andere keer|"
            "vraag het later|vraag het me later|vraag later|herinner me later|herinner mij later|"
            "later graag|geen tijd|ik heb geen tijd|heb geen tijd|nu geen tijd|"
            "ik heb nu geen tijd|ik ben bezig|ik ben druk|ben bezig|druk|komt nu niet uit|"
            "het komt nu niet uit|ik zit in een vergadering|zit in een vergadering|in vergadering|"
            "ik zit in de auto|ik rij nu|ik ben aan het rijden|ik ben aan het werk"
        ),
        "tomorrow": (
            "morgen|vraag het morgen|vraag het me morgen|niet vandaag|vandaag niet|"
            "herinner me morgen"
        ),
        "why": (
            "waarom|waarom vraag je dat|waarom vraagt u dat|waarom vragen jullie dat|"
            "waarom wil je dat weten|waarom wilt u dat weten|waarom willen jullie dat weten|"
            "waarvoor|waar is dat voor|waar is dit voor|waarvoor is dit|waarvoor is dat nodig|"
            "waarom deze vraag|hoezo"
        ),
        "person": (
            "een mens|echt persoon|echte persoon|een echt persoon|een medewerker|"
            "medewerker spreken|iemand spreken|met iemand praten|met een mens praten|"
            "met een medewerker praten|ik wil iemand spreken|ik wil met iemand praten|"
            "ik wil een mens spreken|ik wil een medewerker spreken|ik wil met een mens praten|"
            "ik wil met een medewerker praten|kan ik iemand spreken|kan ik met iemand praten|"
            "mag ik iemand spreken|bel me|bel mij|bel me terug|bel mij terug|"
            "graag teruggebeld worden|ik wil teruggebeld worden|terugbellen|"
            "neem contact met me op|neem contact met mij op|neem contact op"
        ),
        "top": (
            "maximum|maximale score|hoogste score|hoogste cijfer|volle score|volle punten|"
            "het maximum|top score|topscore|het hoogste"
        ),
        "evasive": (
            "nee|neen|ja|n|j|niets|niks|niets bijzonders|niks bijzonders|eigenlijk niets|"
            "eigenlijk niks|verder niets|verder niks|weet niet|weet ik niet|ik weet het niet|"
            "weet het niet|geen idee|geen reden|geen speciale reden|geen bijzondere reden|"
            "geen antwoord|geen commentaar|zomaar|gewoon|daarom|moeilijk te zeggen|"
            "kan ik niet zeggen|misschien|niet echt|nvt|n.v.t.|niet van toepassing|dat was het|"
            "dat is alles|maakt niet uit|geen mening"
        ),
    },
    languages={"nl": "nederlands"},
    labels={
        "likely": (
            (
                "helemaal niet waarschijnlijk|zeer onwaarschijnlijk|heel onwaarschijnlijk|"
                "uiterst onwaarschijnlijk"
            ),
            (
                "zeer waarschijnlijk|uiterst waarschijnlijk|heel waarschijnlijk|"
                "extreem waarschijnlijk"
            ),
        ),
        "satisfied": (
            (
                "zeer ontevreden|heel ontevreden|erg ontevreden|helemaal niet tevreden|"
                "totaal niet tevreden|super ontevreden|absoluut niet tevreden|enorm ontevreden|"
                "totaal ontevreden"
            ),
            "ontevreden|niet tevreden|enigszins ontevreden",
            (
                "niet tevreden en niet ontevreden|niet ontevreden en niet tevreden|"
                "noch tevreden noch ontevreden|neutraal|geen van beide"
            ),
            (
                "tevreden|enigszins tevreden|best tevreden|wel tevreden|redelijk tevreden|"
                "ik ben tevreden|tevreden hoor"
            ),
            (
                "zeer tevreden|heel tevreden|erg tevreden|helemaal tevreden|uiterst tevreden|"
                "super tevreden|enorm tevreden|volledig tevreden|volkomen tevreden|dik tevreden|"
                "meer dan tevreden|ontzettend tevreden"
            ),
        ),
        "agree": (
            (
                "helemaal mee oneens|zeer mee oneens|volledig mee oneens|helemaal niet mee eens|"
                "sterk mee oneens|helemaal oneens"
            ),
            "mee oneens|oneens|niet mee eens|niet eens",
            (
                "niet mee eens en niet mee oneens|niet eens en niet oneens|"
                "noch mee eens noch mee oneens|neutraal|geen van beide"
            ),
            "mee eens|eens|ik ben het ermee eens",
            "helemaal mee eens|zeer mee eens|volledig mee eens|sterk mee eens|helemaal eens",
        ),
        "ease": (
            "zeer moeilijk|heel moeilijk|erg moeilijk|uiterst moeilijk",
            "moeilijk|lastig|niet makkelijk|vrij moeilijk",
            (
                "niet makkelijk en niet moeilijk|noch makkelijk noch moeilijk|"
                "niet gemakkelijk en niet moeilijk|neutraal|gemiddeld"
            ),
            "makkelijk|gemakkelijk|eenvoudig|vrij makkelijk",
            (
                "zeer makkelijk|heel makkelijk|erg makkelijk|zeer gemakkelijk|heel gemakkelijk|"
                "zeer eenvoudig|heel eenvoudig"
            ),
        ),
    },
    roles={
        "dream": "dromen|droom",
        "how": "hoe|moet",
        "is": "is|betekent",
        "nobody": "niemand|wie",
        "polite": (
            "alstublieft|alsjeblieft|aub|svp|bedankt|dank|dankjewel|dankuwel|dankje|hallo|hoi|hey|"
            "hé|dag|goedemorgen|goedemiddag|goedenavond|groet|groeten|groetjes|mvg|gr|ja|oké|ok|"
            "okay|nou|tja|hm|hmm|eh|euh|hoor|gewoon|beste|meneer|mevrouw|vriendelijke"
        ),
        "filler": (
            "ik|mij|me|mijn|wij|we|ons|jullie|je|jou|u|het|'t|t|dat|dit|die|deze|de|een|"
            "'n|n|zou|zal|wil|ben|is|wordt|worden|krijgt|krijgen|krijg|van|voor|aan|op|"
            "bij|met|in|tot|te|als|antwoord|totaal|ongeveer|rond|ca|circa|zo'n|zon|zo|"
            "heel|duidelijk|duidelijke|dikke|dik|mooie|ruime|ruim|stevige|sterke|goede|"
            "kleine|klein|nette|keurige|vette|vol|volle|zeker|vast|misschien|"
            "waarschijnlijk|wellicht|denk|denken|vind|geloof|gok|schat|kies|ga|gaan|kom|"
            "zit|doe|doen|maar|toch|wel|alleen|eerlijk|gezegd|persoonlijk|mening|volgens|"
            "hier|vandaag|nu|momenteel|absoluut|ook|weer|er|eigen|algemeen|algemene|"
            "gemiddeld|gewoon|hierbij|naar|daar|dan|helaas|erg|gezien|alles|uit|keer|"
            "ditmaal|magere|krappe|krap|keurig|waard|graag|vet|zuinige|zuinig|nipte|"
            "dubbele|hele|echte|welverdiende|verdiende|terechte|dikverdiende|onvoldoende|"
            "voldoende|blijf|blijft|hou|houden|maak|maken|eraan|erbij|hand|afgerond|"
            "griffel|onderaan|streep|al|uiteindelijk|zeer|hoog|hoge|laag|lage|betreft|wat|"
            "eh|inmiddels|prima"
        ),
        "cue": (
            "geef|geven|gaf|cijfer|score|scoor|scoort|beoordeling|beoordeel|beoordelen|"
            "rapportcijfer|waardering|waardeer|zeg|zeggen|schaal|stem|punt|nummer|rating|verdient|"
            "verdienen"
        ),
        "negation": "niet|geen|nooit|nee|neen|zonder|nauwelijks|noch|niets|niks|nergens|geenszins",
        "unit": (
            "seconde|seconden|sec|minuut|minuten|min|uur|uren|u|dag|dagen|week|weken|"
            "maand|maanden|jaar|jaren|keer|keren|maal|mensen|persoon|personen|klanten|"
            "klant|medewerkers|collega's|collegas|telefoontjes|gesprek|gesprekken|mail|"
            "mails|mailtjes|berichten|bericht|bestelling|bestellingen|producten|product|"
            "artikelen|dingen|ding|stap|stappen|vraag|vragen|poging|pogingen|vriend|"
            "vrienden|kind|kinderen|probleem|problemen|ticket|tickets|euro|euro's|cent|"
            "procent|km|kg|meter|graden|stuks|januari|februari|maart|april|mei|juni|juli|"
            "augustus|september|oktober|november|december|andere|anderen|extra|honderd|"
            "duizend|miljoen|reden|redenen|pakket|pakketten|bezoek|bezoeken|kamers|"
            "nachten|nacht|meer|minder|filialen|winkels|winkel|afspraken|opmerking|"
            "opmerkingen|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|opwaarts"
        ),
        "points": "punten|punt|pt|ptn|ster|sterren|sterretjes|hart|hartjes|harten|tje|p",
        "starter": (
            "want|omdat|maar|en|aangezien|hoewel|echter|doordat|dat|als|terwijl|wanneer|"
            "ik|het|de|die|deze|dit|jullie|je|u|uw|zij|ze|hij|wij|we|men|mijn|alles|alle|"
            "heel|erg|zeer|echt|te|alleen|toch|helaas|verder|altijd|nooit|niet|geen|met|"
            "zonder|voor|vanwege|wegens|door|heeft|heb|had|was|waren|is|zijn|zou|ben|wat|"
            "bedankt|dank|niets|niemand|iedereen|graag|kan|kon|moet|mag|super|absoluut|"
            "personeel|er|ga|wel|gewoon|laat|stuur|hou|ook|man|jammer|zo|goed|ging|gaat|"
            "ondanks|sinds|nadat|dus|chauffeur|bezorger|bezorging|levering|app|website|"
            "site|eten|prijs|prijzen|kwaliteit|service|klantenservice|medewerker|"
            "medewerkers|medewerkster|helpdesk|monteur|winkel|bestelling|pakket|wachttijd|"
            "kreeg|werkt|werkte|vond|vind|kom|kwam|fijne|blijf|behalve|nergens|snelle|"
            "leuke|weinig|geweldige|lekker|lekkere|niks"
        ),
        "praise": (
            "goed|goede|super|top|prima|geweldig|fantastisch|perfect|uitstekend|slecht|slechte|"
            "waardeloos|vreselijk|vriendelijk|aardig|snel|langzaam|traag|tevreden|ontevreden|blij|"
            "mooi|leuk|fijn|fijne|netjes|beste|service|dienst|werk|hulp|team|heerlijk|zeer|heel|"
            "erg|echt|matig|teleurstellend|belachelijk|toppie|duur|oké|ok|lekker|lekkere|vlot|"
            "vlotte|snelle|vriendelijke|aardige|klantvriendelijk|klantvriendelijke|behulpzaam|"
            "behulpzame|makkelijk|gemakkelijk|eenvoudig|simpel|lastig|moeilijk|ingewikkeld|"
            "omslachtig|klantenservice|bezorging|levering|personeel|eten|kwaliteit|keurig|keurige|"
            "voortreffelijk|uitmuntend|onvriendelijk|onbeschoft|ruk|waardeloze|tegenvallend|puik|"
            "chapeau|hoor|gedaan|terecht|redelijk"
        ),
        "range": "of|à|tot|tussen",
        "span": "tot|t",
        "half": "half|halve|halfje|halfjes",
        "before": (
            "om|na|sinds|boven|onder|over|vanaf|minimaal|minstens|hoogstens|maximaal|bijna|haast|"
            "versie|nr|nummer|ordernummer|bestelnummer|pagina|kamer|etage|verdieping|lijn|spoor|"
            "perron|ticket|factuur|order|deel|stap|niveau|dan|tegen|tussen|half|loket|balie|"
            "huisnummer|hoofdstuk|iets|wk|bestelnr|ordernr|factuurnr|pag|blz|tel|art|alle|fout|"
            "foutcode|foutmelding|code|bus|tram|metro|trein|stoel|rij|kassa|appartement|deur|"
            "kanaal|terminal|uitgang|hal|zone|gate|tafel|kluisje|toestel|iphone|windows|ingang|"
            "poort|vraag|toets|knop"
        ),
        "correction": (
            "bedoelde|bedoel|bedoelen|correctie|corrigeer|corrigeren|eigenlijk|wijzigen|wijzig|"
            "verander|veranderen|aanpassen|oeps|oops|typfout|typefout|fout|vergissing|vergist|"
            "verkeerd|wacht|verbeteren|liever"
        ),
        "sorry": "sorry|excuus|excuses|pardon|vergeef",
        "fix": (
            "nee|niet|had|heb|moest|moet|zijn|worden|wil|naar|in|mijn|score|cijfer|vorige|eerste|"
            "laatste|kan|mag|het|ik|is|was|een|om|plaats|van|graag|me|typte|te"
        ),
        "and": "en|plus",
        "decimal": "komma|punt",
        "supposing": "werkgever|werknemer|medewerker|klant|zou|ik|nu|een|moet|eerlijk|ben",
        "if": "als|indien|mits|tenzij|zodra",
        "joint": (
            "maar|want|omdat|daarom|dus|hoewel|echter|terwijl|aangezien|doordat|behalve|"
            "doch|ondanks|sinds|nadat|zodat"
        ),
        "other": (
            "vroeger|eerder|vorige|gisteren|normaal|meestal|gewoonlijk|oorspronkelijk|man|"
            "vrouw|partner|baas|vriend|vriendin|moeder|mama|vader|papa|zoon|dochter|"
            "totdat|tenzij|had|hadden|bijna|concurrent|concurrentie|anders|vorig|verleden|"
            "laatst|afgelopen|eergisteren|collega|schoonmoeder|zus|broer|buurman|"
            "buurvrouw|voorheen|daarvoor|laatste|min"
        ),
        "per": "op|uit|van",
        "month": (
            "januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|"
            "aug|september|sept|sep|oktober|okt|november|nov|december|dec"
        ),
        "for": "voor",
        "bound": (
            "meer|minder|minstens|minimaal|minimum|tenminste|maximaal|hoogstens|hooguit|boven|"
            "onder|lager|hoger|bijna|haast|bestelling|bestelnr|bestelnummer|ordernr|ordernummer|"
            "order|factuur|factuurnr|versie|kamer|besteld|geleverd|bezorgd|gekomen|aangekomen|"
            "gekocht|ontvangen|gekregen|verstuurd|tafel|ontbraken|ontbreken|open|dicht|vanaf|"
            "gesloten|duurde|kostte|kost|betaald|betaalde"
        ),
        "we": "we|wij",
        "were": "waren|zijn|zaten|kwamen",
        "mark": (
            "nulletje|eentje|ééntje|tweetje|drietje|viertje|vijfje|zesje|zeventje|achtje|negentje"
        ),
        "are": "bent|zijn",
        "up": "hoger|meer",
    },
)
