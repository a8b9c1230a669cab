"""Swedish."""

from dialogs.understanding.patterns.sv import BETWEEN, REQUESTS
from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "noll|nolla|nollan",
        "ett|en|etta|ettan",
        "två|tvåa|tvåan|tva",
        "tre|trea|trean",
        "fyra|fyran",
        "fem|femma|femman",
        "sex|sexa|sexan",
        "sju|sjua|sjuan",
        "åtta|åttan|atta",
        "nio|nia|nian|nie",
        "tio|tia|tian|tie",
    ),
    larger={
        "elva": 11,
        "tolv": 12,
        "tretton": 13,
        "fjorton": 14,
        "femton": 15,
        "sexton": 16,
        "sjutton": 17,
        "arton": 18,
        "nitton": 19,
        "tjugo": 20,
        "trettio": 30,
        "fyrtio": 40,
        "femtio": 50,
        "hundra": 100,
        "tusen": 1000,
    },
    ordinals=("första|1:a", "andra|2:a", "tredje|3:e", "fjärde|4:e", "femte|5:e", "sjätte|6:e"),
    articles="en|ett",
    yes=(
        "jo gärna|jo tack|jo visst|jo absolut|jo det går bra|jo självklart|"
        "jo det får ni|gärna det|ja jo|absolut gärna|jättegärna|ja jättegärna|ja|jo|"
        "japp|jajamän|jajamen|jadå|jaa|yes|absolut|visst|javisst|gärna|självklart|"
        "ja gärna|okej|ok|givetvis|naturligtvis|jodå|det får ni|ja det får ni|"
        "ja absolut|ja visst|det gjorde ni|det går bra|ja det går bra|"
        "ja det gjorde det|ja det var det|det stämmer|stämmer|ja självklart|"
        "ja det får du|det tycker jag|ja det tycker jag|det är okej|ja det är okej"
    ),
    no=(
        "icke|nix|nehej då|"
        "nej|nä|nää|nix|näpp|nej då|nejdå|inte|inte alls|inte än|nej inte än|aldrig|helst inte|"
        "nej helst inte|absolut inte|nej absolut inte|nej det får ni inte|det får ni inte|"
        "nej det gjorde det inte|det gjorde det inte|verkligen inte|nej inte alls|"
        "det tycker jag inte|nej det tycker jag inte|nej det var det inte|det var det inte|"
        "inte ännu|nej inte ännu|behövs inte|det behövs inte|nej det behövs inte|ej|"
        "jag tror inte det|nej nej|nej det vill jag inte|det vill jag inte|nej det är inte okej"
    ),
    wavering=(
        "kanske|vet ej|vet inte|jag vet inte|ingen aning|både ja och nej|ja och nej|osäker|"
        "det beror på|beror på|delvis|jag är osäker|inte säker|inga problem|inget problem|sådär"
    ),
    commands={
        "stop": (
            "stopp|stoppa|sluta|avregistrera|avregistrera mig|avprenumerera|"
            "avsluta prenumeration|sluta skicka|sluta smsa|sluta messa|sluta skriva|"
            "sluta kontakta|sluta fråga|sluta tjata|sluta maila|sluta mejla|sluta störa|"
            "kontakta inte|skriv inte|messa inte|smsa inte|skicka inte|fråga inte|"
            "lämna mig ifred|lämna mig i fred|ta bort mig|ta bort mig från listan|"
            "inga fler enkäter|inga fler sms|inga fler meddelanden|"
            "skicka inga fler meddelanden|skicka inga fler sms|jag vill avregistrera mig|"
            "låt mig vara ifred|låt mig vara i fred|mejla inte|maila inte|stör inte|"
            "jag vill inte ha meddelanden|sluta höra av|sluta höra av er|"
            "sluta höra av dig|sluta ringa|sluta spamma|ring inte|hör inte av|"
            "hör inte av er|spamma inte|inga fler mejl|inga fler samtal|inga fler frågor|"
            "ge er|dra åt helvete|låt mig vara"
        ),
        "stop_fill": (
            "mig|oss|mer|längre|fler|sms|meddelanden|nu|till|detta|det|den|här|er|från|"
            "enkäter|frågor|igen|på|att|mejl|så|mycket|något|några|genast|snälla|med|och|"
            "skit|skiten|jävla|fan|spam|skräp|skräpet|ert|era|ni|dessa|denna|hela|tiden|"
            "av"
        ),
        "signature": "skickat från min|skickat från mitt|skickat från outlook|hämta outlook för",
        "end": (
            "avsluta|avbryt|slut|avsluta enkäten|avbryt enkäten|jag vill avsluta|"
            "avsluta undersökningen|avsluta nu|avbryt nu"
        ),
        "farewell": "jag är klar|klar|färdig|hej då|hejdå",
        "start": "starta|börja|återuppta|starta igen|börja igen",
        "help": (
            "hjälp|hjälp mig|info|information|vad kan jag skriva|vad kan jag svara|"
            "hur fungerar det|hur gör jag|jag behöver hjälp|kommandon|vad ska jag skriva"
        ),
        "skip": (
            "hoppa över|hoppa över frågan|hoppa över den|hoppa över det|hoppa över den här|hoppa|"
            "hoppa över den här frågan|hoppa över denna|nästa fråga|nästa|pass|skippa|jag passar|"
            "passar|vill inte svara|jag vill inte svara|ingen kommentar|skippa frågan|skippa den|"
            "det vill jag inte svara på|jag hoppar över|vill ej svara|avstår|jag avstår|skippa det"
        ),
        "na": "ej tillämpligt|ej aktuellt|inte aktuellt",
        "back": (
            "tillbaka|gå tillbaka|föregående|föregående fråga|ångra|backa|förra frågan|bakåt|"
            "ett steg tillbaka|tillbaks|förra"
        ),
        "why": (
            "varför|varför frågar du|varför frågar ni|varför undrar du|varför undrar ni|"
            "varför vill ni veta|varför vill du veta|varför vill ni veta det|"
            "varför vill du veta det|"
            "varför behöver ni veta det|vad ska ni ha det till|vad används det till|"
            "varför frågar du det|varför frågar ni det|varför den frågan"
        ),
        "later": (
            "senare|inte nu|fråga senare|kanske senare|påminn mig senare|"
            "fråga mig senare|en annan gång|ta det senare|vi tar det senare|upptagen|"
            "jag är upptagen|senare idag|jag kör|jag kör bil|inte just nu|passar inte nu|"
            "jag svarar senare|hinner inte nu|jag hinner inte|jag hinner inte nu|"
            "kan vi ta det senare|återkom senare|jag är på möte|jag är på ett möte|"
            "jag sitter i möte|jag sitter i ett möte|sitter i möte|jag är i möte|"
            "jag är i ett möte|är på möte|jag jobbar nu|jag är på jobbet|har inte tid nu|"
            "jag har inte tid nu|har inte tid|jag har inte tid|har ingen tid nu|"
            "kan inte nu|jag kan inte nu|kan inte prata nu|inte nu tack"
        ),
        "tomorrow": (
            "imorgon|i morgon|fråga imorgon|påminn mig imorgon|inte idag|fråga mig imorgon|"
            "imorron|"
            "fråga i morgon|påminn mig i morgon|inte i dag"
        ),
        "person": (
            "människa|person|handläggare|en människa|prata med någon|"
            "prata med en människa|prata med en person|jag vill prata med någon|"
            "jag vill prata med en människa|jag vill prata med en person|"
            "kan jag få prata med någon|tala med en människa|kan jag prata med någon|"
            "tala med någon|riktig människa|riktig person|en riktig person|"
            "en riktig människa|operatör|koppla mig till en människa|"
            "kan jag få prata med en människa|kan jag prata med en människa|"
            "jag vill tala med någon|jag vill tala med en människa|ring mig|ring upp mig|"
            "kontakta mig|ring tillbaka|ring mig tack|prata med en chef"
        ),
        "remind": "om|fråga|mig|igen|påminn|försök|återkom|ungefär|ca|cirka|senare|hör av dig",
        "hour": "timme|timmar|tim|h",
        "day": "dag|dagar|dygn",
        "minute": "minut|minuter|min",
        "article": "en|ett",
        "all": "alla|allt|allihop|samtliga|båda|alla av dem|allihopa",
        "speak": (
            "på|språk|byt|byta|till|kan|vi|du|ta|det|jag|vill|tack|prata|skriv|svara|snälla|helst|"
            "gärna|hellre|ha|få|i|stället|istället"
        ),
        "tongue": "språk|byt",
        "wrong": (
            "fel person|fel nummer|fel mobilnummer|fel telefonnummer|nej fel nummer|"
            "nej fel person|ni har fel nummer|ni har fel person|du har fel nummer|"
            "du har fel person|ni har kommit fel|du har kommit fel|det är fel nummer|"
            "det är fel person|det här är fel nummer|du har fått fel nummer|"
            "ni har fått fel nummer|fel mottagare|fel adress"
        ),
        "occupied": (
            "på möte|i möte|på ett möte|i ett möte|möte|på jobbet|jobbar|kör|kör bil|"
            "i bilen|på bussen|på tåget|i telefon|sitter i telefon|jag sitter i telefon"
        ),
        "joining": ("men|så|därför|snälla|vänligen"),
        "last": "sista|den sista|sista alternativet|nedersta|den nedersta",
        "all_open": (
            "alla dem|alla dessa|alla de|alla de här|alla av dem|allihop|allihopa|samtliga|"
            "alla tre|alla fyra|alla fem|alla alternativ|alla alternativen|allesammans|"
            "varenda en|allt|alla"
        ),
        "except": "utom|förutom",
        "rather": "utan|men|istället|snarare|hellre",
        "anew": "det|mer|mest|mera",
        "endings": "en|et|n|t|s|er|or|ar|erna|orna|arna|na|ens|ets",
        "reporting": "sa|sade|säger|sagt|frågade|svarade|skrek|ropade|upprepade|skrev|tjatade",
        "reported_to": "mig|oss|honom|henne|dem|dom|till|att|kunder|alla",
        "oneself": "jag|redan|ju",
        "about": (
            "om|angående|gällande|nu|idag|snarast|genast|direkt|imorgon|för|eftersom|på|istället"
        ),
        "referring": "frågan|fråga|svaret|svar|betyget|den",
        "latest": "förra|förra frågan|senaste|sista",
        "next_time": "nästa gång",
        "top": (
            "full pott|högsta betyg|toppbetyg|full poäng|högsta poäng|max|maxpoäng|maxbetyg|högsta"
        ),
        "evasive": (
            "nej|nä|nää|nej tack|ja|jo|jodå|japp|inget|ingenting|inget särskilt|"
            "inget speciellt|inget alls|inget att tillägga|ingenting särskilt|"
            "ingenting speciellt|inget mer|vet inte|vet ej|jag vet inte|jag vet ej|"
            "ingen aning|har ingen aning|osäker|kanske|ingen|ingen särskild anledning|"
            "ingen anledning|ej aktuellt|inte aktuellt|ej tillämpligt|inget svar|"
            "svårt att säga|därför|inte direkt|inget direkt|det var allt"
        ),
    },
    languages={
        "en": "engelska",
        "sv": "svenska",
        "fa": "persiska|farsi",
        "zh": "kinesiska",
        "zh-Hans": "förenklad kinesiska",
        "zh-Hant": "traditionell kinesiska",
        "ar": "arabiska",
        "da": "danska",
        "de": "tyska",
        "es": "spanska",
        "fi": "finska",
        "fr": "franska",
        "it": "italienska",
        "ja": "japanska",
        "nb": "norska",
        "pl": "polska",
        "ru": "ryska",
        "so": "somaliska",
        "ti": "tigrinja",
        "tr": "turkiska",
        "uk": "ukrainska",
    },
    roles={
        "dream": "drömmar|drömmen|drömmarna|skojar",
        "how": "hur|ska|skall",
        "is": "är|vore|betyder",
        "nobody": "ingen|vem",
        "bound": "tog|varade|kostade|kostar|visar|visade|betalade|räkna",
        "star": "stjärna|stjärnor",
        "place": "i|på|vid|hos|från",
        "gets": "fick",
        "mark": (
            "nolla|nollan|etta|ettan|tvåa|trea|trean|fyra|femma|femman|sexa|sexan|sjua|sjuan|"
            "åtta|åttan|nia|nian|tia|tian"
        ),
        "if": "om|ifall|tills|bara om",
        "joint": ("men|så|eftersom|därför|fast|medan|dock|ty|för|sen"),
        "other": (
            "google|trustpilot|recensioner|ljuger|dra|mormor|farmor|mostern|förr|förut|tidigare|brukade|man|fru|sambo|chef|vän|kompis|mamma|pappa|son|dotter|"
            "syrra|syrran|syster|bror|brorsan|kollega|kollegan|barn|andra|hon|"
            "tills|hade|nästan|minus|förra|annars"
        ),
        "polite": (
            "va|vettu|kram|kramar|"
            "tack|snälla|hej|hejsan|ok|okej|jaha|hm|hmm|öh|eh|haha|så|tja|mvh|tackar|du|nå|alltså|"
            "ju|väl|ha|mycket tack|vänligen"
        ),
        "filler": (
            "jämt|tyvärr|lägger|hamnar|landar|känns|klockren|ynka|stor|fet|rejäl|riktig|given|säker|svag|stark|ren|knapp|endast|iaf|iallafall|ändå|fortfarande|typ|liksom|asså|alltså|denna|gång|gången|räcka|passar|bäst|där|trycker|nä|nja|klickar|kryssar|knappar|mitt|svar|frågan|även|"
            "jag|jag'd|skulle|vill|en|ett|är|det|den|blir|får|bli|mitt|min|mig|ni|er|nog|kanske|"
            "typ|ungefär|cirka|ca|cirka|tror|tycker|antar|svar|svaret|stark|svag|klar|klart|"
            "rakt|möjliga|möjligt|jämnt|lätt|såklart|givetvis|förstås|naturligtvis|självklart|tummen|upp|precis|minsann|nån|någon|solklar|ganska|bara|totalt|helt|hel|här|för|från|dem|på|som|av|säkert|gissar|väl|"
            "absolut|definitivt|åt|till|rund|bra|god|ren|full|blankt|bestämt|lägger|tar|välja|"
            "väljer|blev|nånting|rätt|sammantaget|ärligt|talat|ja|personligen|vi|utan|tvekan|säg|nu|idag|då"
        ),
        "cue": (
            "ger|ge|gav|sätter|sätta|satte|säger|säga|betyg|betyget|poängsätter|röstar|poängen|"
            "betygsätter|skala|skalan"
        ),
        "negation": "inte|icke|ej|aldrig|ingen|inget|inga|nej|varken|knappast|utan|nä|knappt",
        "unit": (
            "sekund|sekunder|sek|minut|minuter|min|timme|timmar|tim|h|dag|dagar|dygn|vecka|veckor|"
            "månad|månader|år|gånger|gång|ggr|personer|person|kunder|samtal|mejl|mail|"
            "beställningar|"
            "varor|produkter|saker|steg|frågor|försök|vänner|barn|ärenden|problem|kronor|kr|sek|"
            "euro|öre|procent|km|mil|st|stycken|januari|februari|mars|april|maj|juni|juli|augusti|"
            "september|oktober|november|december|andra|till|olika|grader|kg|hundra|tusen|av|män|"
            "kvinnor|anledningar|skäl|paket|brev|besök|medarbetare|kollegor|mer|fler|extra|mindre"
        ),
        "points": "a|an|poäng|stjärnor|stjärna|p|poängen|hjärtan",
        "starter": (
            "alla|varje|ingenting|inget|hade|blev|fick|känns|kändes|funkar|fungerar|främst|mest|tyckte|tycker|vet|er|hoppas|önskar|trots|efter|lite|nästan|ibland|oftast|tidigare|i|på|av|till|är|var|om|o|nu|sen|får|räcker|passar|kan|be|låt|ta|skicka|denna|den|någon|snälla|vad|som|"
            "för|eftersom|då|därför|men|och|jag|det|ni|de|du|vi|han|hon|allt|alla|mycket|väldigt|"
            "riktigt|så|fast|dock|även|när|medan|min|mitt|mina|den|skulle|kunde|med|utan|inte|"
            "aldrig|alltid|tack|inga|ingen|er|era|ert|bara|sluta|pga|personalen|toppen|från|"
            "absolut|definitivt|ty|tyvärr|annars"
        ),
        "praise": (
            "trevlig|trevliga|snäll|snälla|hjälpsam|hjälpsamma|smidigt|smidig|enkelt|proffsigt|"
            "proffsig|kunnig|kunniga|segt|krångligt|dyrt|billigt|bemötande|personal|otrevlig|"
            "otrevliga|bra|toppen|utmärkt|perfekt|fantastiskt|fantastisk|dåligt|uselt|kanon|super|"
            "jättebra|underbart|trevligt|kasst|strålande|okej|snabbt|långsamt|service|jobb|jobbat|"
            "nöjd|nöjda|missnöjd|grymt|lysande|uruselt|hemskt|lagom|rimligt|rättvist"
        ),
        "range": "eller|till|mellan",
        "span": "till|mellan",
        "of": "av|utav",
        "asks": "är|vad|går|vilken|vilket|räknas",
        "scratch": (
            "vänta|förresten|glöm|stryk|strunt|ångrar|ångrade|ändrade|ångra|tänkte|tänker|"
            "närmare|eftertanke|hellre"
        ),
        "supposing": (
            "jag|du|ni|man|mig|ska|skall|måste|får|skulle|vill|vara|är|välja|säga|svara|gissa|"
            "ärlig|uppriktig|rak|frågar|tvungen|tvingas|ett|en|nummer|siffra|betyg|det|bli|kan|"
            "nu|snäll|helt"
        ),
        "setting": "morse|kväll|förmiddags|eftermiddags|natt|tv|teve|tvn|radio|radion",
        "clock": "i|över",
        "now": "nu|idag|numera",
        "tells": "sa|sade|säger|bad|ber|tvingade|tvingar|ville|vill|tjatade",
        "told": "mig|oss|jag",
        "nay": "nej|nä|nää|näe|nix",
        "whom": (
            "er|dig|dem|dom|honom|henne|mig|mej|personalen|tjejen|killen|appen|kundtjänst|"
            "supporten"
        ),
        "verb": "svara|svarar|ligger|skriva|skriver|kryssa|fylla|ange|lämna|klicka|trycka|kör",
        "half": "halv|halva|halvt|halvan",
        "before": (
            "v|buss|halv|minst|nästan|drygt|knappt|nr|ärende|version|kanal|efter|klockan|kl|sedan|"
            "före|innan|inom|över|under|än|högst|order|nummer|sida|rum|nivå|steg|mellan|mot|vid|"
            "faktura|uppåt|våning|linje|plan|del|var|vart|felkod|kod|kassa|spår|gate|säng|bord|"
            "lägenhet|lgh|trappa|port|dörr|plats|rad|stol|tåg|spårvagn|hylla|hyllplan|avdelning|"
            "avd|sal|hall|terminal|utgång|box|skåp|enhet|kapitel|vecka|dag|anknytning|iphone|"
            "windows|zon|station|fråga|knapp|knappen|tangent"
        ),
        "correction": (
            "menade|menar|egentligen|rättelse|ändra|ändrar|istället|oj|hoppsan|fel|vänta|"
            "korrigera|"
            "rätta|ändring|felskrivning|borde|råkade"
        ),
        "sorry": "förlåt|ursäkta|sorry|ledsen",
        "fix": (
            "nej|nä|till|ha|vara|varit|förra|första|tidigare|inte|svaret|min|skrev|att|"
            "gör|om|skrivit|kan|få|får|skulle|vilja|vill|betyg|betyget|snälla|gå|går"
        ),
        "and": "och|samt|&",
        "decimal": ("komma|punkt"),
    },
    labels={
        "likely": (
            "inte alls troligt|inte troligt alls|inte alls sannolikt|inte det minsta troligt|"
            "extremt otroligt|inte en chans|aldrig i livet",
            "extremt troligt",
        ),
    },
    requests=REQUESTS,
    between=BETWEEN,
    wishes=(
        (
            (
                "jag vill|jag skulle vilja|jag behöver|kan jag|kan jag få|får jag|"
                "kan jag få att|jag önskar|jag vill få|jag vill gärna|jag skulle gärna vilja"
            ),
            "prata med|tala med|snacka med|få prata med|få tala med",
            (
                "en människa|en person|någon|en riktig människa|en riktig person|"
                "en handläggare|någon ansvarig|en chef|er chef|en medarbetare|kundtjänst|"
                "någon på riktigt|en levande människa"
            ),
        ),
        (
            "kan|kunde|skulle|skulle kunna|kan inte|vill",
            "någon|ni|du|en människa|en person|en handläggare|någon av er",
            (
                "ringa mig|ringa upp mig|ringa upp|ringa tillbaka|ringa|kontakta mig|"
                "höra av sig|höra av sig till mig|höra av er|höra av er till mig|höra av dig|"
                "höra av dig till mig"
            ),
        ),
        (
            "jag vill att|jag skulle vilja att|jag önskar att",
            "någon|ni|du",
            "ringer mig|ringer upp mig|ringer upp|ringer|kontaktar mig|hör av er|hör av sig",
        ),
        (
            "jag vill bli|jag skulle vilja bli|jag vill gärna bli",
            "uppringd|kontaktad",
        ),
        (
            "snälla|vänligen|var snäll och|var vänlig och",
            "ring mig|ring upp mig|ring tillbaka|kontakta mig|ring",
        ),
    ),
)
