"""Swedish."""

from dialogs.understanding.patterns.sv import BETWEEN, HURRIED, REQUESTS
from dialogs.understanding.patterns.sv.phrases import COMMANDS
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
    commands=COMMANDS,
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
            "google|trustpilot|recensioner|ljuger|dra|mormor|farmor|mostern|förr|förut|tidigare|"
            "brukade|man|fru|sambo|chef|vän|kompis|mamma|pappa|son|dotter|syrra|syrran|syster|"
            "bror|brorsan|kollega|kollegan|barn|andra|hon|tills|hade|nästan|minus|förra|"
            "grannen|granne|grannar|grannarna|svägerska|svägerskan|svåger|svågern|svärfar|"
            "svärmor|svärson|svärdotter|svärföräldrarna|arbetskamrat|arbetskamraten|"
            "arbetskamraterna|arbetskompis|arbetskompisen|jobbarkompis|jobbarkompisen|"
            "kollegorna|kollegerna|barnbarn|barnbarnen|barnbarnet|farfar|morfar|farfars|kusin|"
            "kusinen|moster|faster|fastern|farbror|morbror|make|maken|maka|makan|hustru|hustrun|"
            "flickvän|flickvännen|flickvännens|pojkvän|pojkvännen|väninna|väninnan|polare|"
            "polaren|polarna|kompisen|kompisar|kompisarna|vännen|vännerna|väninnor|systern|"
            "brodern|systersonen|brorsdottern|tvillingsyster|plastpappa|bonuspappa|gubben|"
            "kärringen|rumskompis|rumskompisen|tidningen|ign|metacritic|imdb|tripadvisor|yelp|"
            "prisjakt|reco|testfakta|snittet|genomsnittet|medelbetyget|mellandottern|lillebror|"
            "storebror|lillasyster|storasyster|fjol|ifjol|fjolårets|våras|somras|höstas|vintras|"
            "påskas|julas|expojkvän|exet|exfrun|exmannen|hyresgästen|klasskompis|klasskompisen|"
            "lagkamrat|väninnans"
        ),
        "polite": (
            "va|vettu|kram|kramar|"
            "tack|snälla|hej|hejsan|ok|okej|jaha|hm|hmm|öh|eh|haha|så|tja|mvh|tackar|du|nå|alltså|"
            "ju|väl|ha|mycket tack|vänligen"
        ),
        "filler": (
            "jämt|tyvärr|lägger|hamnar|landar|känns|klockren|ynka|stor|fet|rejäl|riktig|given|"
            "säker|svag|stark|ren|knapp|endast|iaf|iallafall|ändå|fortfarande|typ|liksom|asså|"
            "alltså|denna|gång|gången|räcka|passar|bäst|där|trycker|nä|nja|klickar|kryssar|"
            "knappar|mitt|svar|frågan|även|jag|jag'd|skulle|vill|en|ett|är|det|den|blir|får|bli|"
            "mitt|min|mig|ni|er|nog|kanske|typ|ungefär|cirka|ca|cirka|tror|tycker|antar|svar|"
            "svaret|stark|svag|klar|klart|rakt|möjliga|möjligt|jämnt|lätt|såklart|givetvis|"
            "förstås|naturligtvis|självklart|tummen|upp|precis|minsann|nån|någon|solklar|ganska|"
            "bara|totalt|helt|hel|här|för|från|dem|på|som|av|säkert|gissar|väl|absolut|"
            "definitivt|åt|till|rund|bra|god|ren|full|blankt|bestämt|lägger|tar|välja|väljer|"
            "blev|nånting|rätt|sammantaget|ärligt|talat|ja|personligen|vi|utan|tvekan|säg|nu|"
            "idag|då|faktiskt|tveklöst|värt|värd|värda|egen|del|sammanfattningsvis|summa|"
            "summerat|slutbetyg|helhetsbetyg|slutligen|åsikt|välförtjänt|välförtjänad|rungande|"
            "spikrak|fläckfri|blank|tydlig|definitiv|hederlig|darrig|mager|trött|glad|"
            "ungefärlig|snäll|siffra|siffran|landade|hamnade|stannar|stanna|nöjer|värderar|"
            "graderar|bedömer|motsvarar|bergis|helst|ettdera|sisådär|spontant|magkänslan"
        ),
        "cue": (
            "ger|ge|gav|sätter|sätta|satte|säger|säga|betyg|betyget|poängsätter|röstar|poängen|"
            "betygsätter|skala|skalan|bedömning|bedömningen|omdöme|omdömet|slutbetyget|"
            "helhetsbetyget|totalbetyg|totalbetyget|värderas|poängsumma|betygen|graden|nöjdhet|"
            "nöjdheten|helhetsintryck|helhetsintrycket"
        ),
        "negation": "inte|icke|ej|aldrig|ingen|inget|inga|nej|varken|knappast|utan|nä|knappt",
        "unit": (
            "sekund|sekunder|sek|minut|minuter|min|timme|timmar|tim|h|dag|dagar|dygn|vecka|"
            "veckor|månad|månader|år|gånger|gång|ggr|personer|person|kunder|samtal|mejl|mail|"
            "beställningar|varor|produkter|saker|steg|frågor|försök|vänner|barn|ärenden|problem|"
            "kronor|kr|sek|euro|öre|procent|km|mil|st|stycken|januari|februari|mars|april|maj|"
            "juni|juli|augusti|september|oktober|november|december|andra|till|olika|grader|kg|"
            "hundra|tusen|av|män|kvinnor|anledningar|skäl|paket|brev|besök|medarbetare|kollegor|"
            "mer|fler|extra|mindre|nätter|natt|patienter|sängar|påsar|kassar|kliniker|liv|modem|"
            "routrar|kilometer|meter|centimeter|millimeter|liter|deciliter|gram|kilo|ton|"
            "kvadrat|kvadratmeter|kvm|plåster|kramar|ben|hundar|katter|hästar|elever|barnbarn|"
            "ungar|flickor|pojkar|killar|tjejer|gubbar|tanter|gäster|besökare|deltagare|"
            "medlemmar|anställda|kolleger|arbetskamrater|chefer|läkare|sköterskor|lärare|"
            "handläggare|tekniker|säljare|montörer|hantverkare|vakter|poliser|förare|chaufförer|"
            "syskon|bröder|systrar|föräldrar|familjer|hushåll|grannar|hyresgäster|människor|"
            "individer|pers|vuxna|pensionärer|studenter|lag|grupper|klasser|avdelningar|butiker|"
            "kontor|hus|lägenheter|rummen|kök|toaletter|hissar|trappor|dörrar|fönster|stolar|"
            "bord|kassor|köer|bilar|bussar|tåg|cyklar|flyg|resor|avgångar|stationer|hållplatser|"
            "mackar|platser|biljetter|kort|konton|lösenord|koder|appar|program|datorer|skärmar|"
            "telefoner|mobiler|laddare|sladdar|batterier|lampor|knappar|klick|sidor|filer|"
            "bilder|filmer|låtar|böcker|spel|matcher|mål|kapitel|avsnitt|inlägg|kommentarer|"
            "recensioner|omdömen|enkäter|svar|meddelanden|sms|telefonsamtal|påminnelser|"
            "fakturor|räkningar|kvitton|avgifter|miljoner|miljarder|tusenlappar|hundralappar|"
            "spänn|dollar|pund|öringar|rabatter|erbjudanden|avtal|abonnemang|prenumerationer|"
            "leveranser|order|ordrar|varianter|modeller|storlekar|färger|plagg|tröjor|byxor|"
            "skor|par|tallrikar|glas|koppar|flaskor|burkar|rätter|portioner|bitar|skivor|pizzor|"
            "hamburgare|kaffe|öl|luncher|middagar|frukostar|måltider|dieter|tabletter|sprutor|"
            "behandlingar|operationer|undersökningar|remisser|recept|tider|bokningar|"
            "avbokningar|ombokningar|inställda|förseningar|stopp|kurser|lektioner|pass|skift|"
            "möten|träffar|samtalen|projekt|uppdrag|uppgifter|tentor|prov|poängs|semestrar|"
            "arbetsdagar|vardagar|veckors|dagars|timmars|minuters|månaders|års|sekunders|"
            "kvartar|kvart|säsonger|terminer|årstider|halvår|kvartal|decennier|generationer|"
            "gången|omgångar|rundor|varv|turer|nivåer|våningar|trappsteg|etapper|delar|fel|"
            "buggar|krascher|hål|sprickor|repor|skador|läckor|avbrott|störningar|klagomål|"
            "reklamationer|returer|byten|orsaker|exempel|förslag|idéer|alternativ|val|punkter|"
            "rader|ord|bokstäver|siffror|tecken|meningar|språk|länder|städer|byar|kommuner|"
            "regioner|fastigheter|tomter|träd|blommor|kanaler|nyheter|ägg|bananer|äpplen|limpor|"
            "mackor|bullar|kakor|tårtor|glassar|påse|säckar|lådor|kartonger|pallar|hyllor|skåp|"
            "nycklar|lås|larm|kameror|maskiner|verktyg|skruvar|delbetalningar|avbetalningar|"
            "kilowatt|kwh|mb|gb|mbit|tum|plus|fyror|jordgubbar|trasiga|stulna|nya|gamla|lediga|"
            "sjuka|döda|levande|bokstavskombinationer|åringar|åring|åringen|åriga|årig|årige|"
            "punktlighet|mejlen|smsen|samtals"
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
        "verb": (
            "svara|svarar|ligger|skriva|skriver|kryssa|fylla|ange|lämna|klicka|trycka|kör|"
            "landar|landade|hamnar|hamnade|stannar|lutar|lägger|trycker|klickar|kryssar|väljer|"
            "valde|skickar|noterar|röstade|röstar|tippar|bjuder|drar|delar|utdelar|delade|"
            "tilldelar|föreslår|motsvarar"
        ),
        "half": "halv|halva|halvt|halvan",
        "before": (
            "v|buss|halv|minst|nästan|drygt|knappt|nr|ärende|version|kanal|efter|klockan|kl|"
            "sedan|före|innan|inom|över|under|än|högst|order|nummer|sida|rum|nivå|steg|mellan|"
            "mot|vid|faktura|uppåt|våning|linje|plan|del|var|vart|felkod|kod|kassa|spår|gate|"
            "säng|bord|lägenhet|lgh|trappa|port|dörr|plats|rad|stol|tåg|spårvagn|hylla|hyllplan|"
            "avdelning|avd|sal|hall|terminal|utgång|box|skåp|enhet|kapitel|vecka|dag|anknytning|"
            "iphone|windows|zon|station|fråga|knapp|knappen|tangent|stall|barack|baracken|"
            "brygga|skärgårdsbrygga|salong|kolumn|hus|sektion|kvarter|block|klass|klassrum|"
            "årskurs|tält|etapp|match|kaj|paviljong|byggnad|uppgång|trappuppgång|band|modul|"
            "level|säsong|avsnitt|volym|paragraf|artikel|bilaga|ruta|flik|scen|bana|grupp|"
            "studio|ps|playstation|xbox|ipad|galaxy|pixel|väg|riksväg|e|länsväg|rv|lokal|"
            "huvudentré|entré|ingång|perrong|läge|hamn|depå|garage|parkering|loge|läktare|bänk|"
            "fack|brevlåda|kiosk|behandlingsrum|undersökningsrum|operationssal|mottagning|"
            "vårdavdelning|förlossning|team|skift|pass|lag|division|liga|placering|pall|omgång|"
            "runda|set|kull|generation|fas|typ|modell|storlek|strl|stl|kategori|grad|stadium|"
            "fall|punkt|not|rev|utgåva|sid|sidorna|stycke|sek|minut|timme|år|månad|kvartal|"
            "termin|läsår|tisdag|åldern|ålder"
        ),
        "correction": (
            "menade|menar|egentligen|rättelse|ändra|ändrar|istället|oj|hoppsan|fel|vänta|"
            "korrigera|äsch|rättare|"
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
    hurried=HURRIED,
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
