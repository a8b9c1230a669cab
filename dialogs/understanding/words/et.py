"""Estonian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "null|nulli|nulliga",
        "üks|ühe|üht|ühte|ühega|ühele|ühene",
        "kaks|kahe|kaht|kahte|kahega|kahele|kahene|kaheks|kahesse",
        "kolm|kolme|kolmega|kolmele|kolmene|kolmeks|kolmesse",
        "neli|nelja|neljaga|neljale|neljane|nel|neljaks|neljasse",
        "viis|viie|viit|viite|viiega|viiele|viiene|viiest|viieks|viiesse",
        "kuus|kuue|kuut|kuute|kuuega|kuuele|kuuene|kuueks|kuuesse",
        "seitse|seitsme|seitset|seitsmega|seitsmele|seitsmene|seitsmest|seitsmeks|seitsmesse",
        "kaheksa|kaheksat|kaheksaga|kaheksale|kaheksane|kaheska|kaheksaks|kaheksasse",
        "üheksa|üheksat|üheksaga|üheksale|üheksane|üheska|üheksaks|üheksasse",
        (
            "kümme|kümne|kümmet|kümnega|kümnele|kümnene|kümnest|kymme|kümneks|kümnesse|kümneni|"
            "kümnekas"
        ),
    ),
    larger={
        "üksteist": 11,
        "kaksteist": 12,
        "kolmteist": 13,
        "neliteist": 14,
        "viisteist": 15,
        "kuusteist": 16,
        "seitseteist": 17,
        "kaheksateist": 18,
        "üheksateist": 19,
        "kakskümmend": 20,
        "kolmkümmend": 30,
        "nelikümmend": 40,
        "viiskümmend": 50,
        "kuuskümmend": 60,
        "seitsekümmend": 70,
        "kaheksakümmend": 80,
        "üheksakümmend": 90,
        "sada": 100,
        "tuhat": 1000,
    },
    ordinals=(
        "esimene|esimest|esimese",
        "teine|teist|teise",
        "kolmas|kolmandat|kolmanda",
        "neljas|neljandat|neljanda",
        "viies|viiendat|viienda",
        "kuues|kuuendat|kuuenda",
    ),
    articles="üks|ühe|üht|ühte",
    yes=(
        "jah|jaa|ja|jep|jh|jah jah|muidugi|jah muidugi|muidugi jah|kindlasti|kindlasti jah|"
        "loomulikult|jah palun|jah aitäh|jah tänan|hea meelega|nõus|olen nõus|õige|just|just nii|"
        "okei|hästi|sobib|võib|ikka|ikka jah|arvan et jah|ma arvan küll|arvan küll|pigem jah|"
        "võib küll|küll"
    ),
    no=(
        "ei|ei ei|ei aitäh|ei tänan|üldse mitte|kindlasti mitte|mitte mingil juhul|mitte kunagi|"
        "ei soovi|ei taha|ma ei taha|pole nõus|ei ole nõus|veel mitte|kahjuks ei|kahjuks mitte|"
        "pigem ei|pigem mitte|arvan et ei|ma ei arva|muidugi mitte|loomulikult mitte|pole vaja|"
        "ei ole vaja|mitte|ära"
    ),
    wavering=(
        "võib olla|võibolla|vist|ei tea|ma ei tea|pole kindel|ei ole kindel|ma pole kindel|oleneb|"
        "sõltub|nii ja naa|jah ja ei|osaliselt|raske öelda|ehk"
    ),
    commands={
        "stop": (
            "lõpeta|lõpetage|lõpeta ära|lõpetage ära|lõpetage kirjutamine|lõpeta kirjutamine|"
            "lõpetage saatmine|lõpetage sõnumite saatmine|ära kirjuta|ärge kirjutage|"
            "ära kirjuta mulle|ärge kirjutage mulle|ärge rohkem kirjutage|"
            "ärge mulle rohkem kirjutage|ära saada|ärge saatke|ärge saatke mulle|"
            "ärge saatke mulle sõnumeid|ärge saatke mulle rohkem sõnumeid|"
            "ära saada mulle sõnumeid|ärge helistage|ära helista|ei soovi sõnumeid|"
            "ma ei soovi sõnumeid|ei taha sõnumeid|ei soovi rohkem sõnumeid|"
            "ma ei soovi rohkem sõnumeid saada|ei soovi sõnumeid saada|tühista tellimus|loobun|"
            "loobu|soovin loobuda|tahan loobuda|eemaldage mind|eemalda mind|"
            "eemaldage mind nimekirjast|eemalda mind nimekirjast|kustutage mind|"
            "võtke mind nimekirjast maha|jätke mind rahule|jäta mind rahule|jätke rahule|"
            "jäta rahule|ärge tülitage|ärge tülitage mind|ärge segage|ärge võtke minuga ühendust|"
            "käige perse|mine perse|aitab sõnumitest|rohkem sõnumeid ei soovi"
        ),
        "stop_fill": (
            "mulle|mind|minuga|rohkem|enam|need|neid|sõnumeid|sõnumid|sms|sms-e|küsitlusi|meile|"
            "kohe|nüüd|palun|kunagi|juba|ära"
        ),
        "end": "lõpp|lõpetan|lõpeta küsitlus|katkesta|katkesta küsitlus|lõpetan küsitluse",
        "help": (
            "abi|appi|aita|aita mind|aidake|aidake mind|mida ma kirjutan|mida kirjutada|"
            "kuidas see töötab|vajan abi|ma ei saa aru|ei saa aru"
        ),
        "skip": (
            "jäta vahele|jätan vahele|vahele|jätke vahele|jäta küsimus vahele|edasi|järgmine|"
            "järgmine küsimus|pass|ei kommenteeri|ei soovi vastata|ma ei soovi vastata|"
            "ei taha vastata|ei vasta|kommentaarid puuduvad|liigume edasi"
        ),
        "na": "ei kohaldu|ei puuduta mind",
        "back": "tagasi|mine tagasi|eelmine|eelmine küsimus|samm tagasi",
        "why": (
            "miks|miks te küsite|miks sa küsid|miks küsite|miks küsid|miks te seda küsite|milleks|"
            "milleks see vajalik on|miks teil seda vaja on|milleks teile seda vaja"
        ),
        "later": (
            "hiljem|mitte praegu|praegu mitte|võib olla hiljem|küsige hiljem|küsi hiljem|"
            "mõni teine kord|teine kord|olen hõivatud|kiire on|mul on kiire|tuleta hiljem meelde|"
            "tuletage hiljem meelde|pole aega|mul pole aega|praegu pole aega|mul ei ole aega|"
            "praegu ei saa|ma ei saa praegu|olen roolis|sõidan autoga|olen tööl|olen koosolekul|"
            "vastan hiljem|pärast"
        ),
        "tomorrow": "homme|küsige homme|küsi homme|tuletage homme meelde|täna mitte|mitte täna",
        "person": (
            "inimene|klienditeenindaja|teenindaja|operaator|päris inimene|elus inimene|"
            "tahan rääkida inimesega|soovin rääkida inimesega|ma tahan rääkida inimesega|"
            "soovin rääkida klienditeenindajaga|tahan rääkida teenindajaga|rääkida inimesega|"
            "ühendage mind teenindajaga|ühendage mind operaatoriga|helistage mulle|"
            "palun helistage mulle|helista mulle|palun helistage|võtke minuga ühendust|"
            "palun võtke minuga ühendust|kas ma saan rääkida inimesega"
        ),
        "all": "kõik|kõiki|kõik eelnev|mõlemad|kõik loetletud",
        "top": (
            "maksimum|maks|maksimaalne hinne|kõrgeim hinne|maksimumpunktid|täispunktid|"
            "kõige kõrgem hinne|maksimaalselt"
        ),
        "evasive": (
            "ei midagi|midagi|mitte midagi|ei tea|ma ei tea|ei|jah|pole arvamust|arvamus puudub|"
            "ei kommenteeri|ei midagi erilist|ei oska öelda|ma ei oska öelda|pole midagi lisada|"
            "raske öelda|pole põhjust|põhjuseta|pole õrna aimugi|pole aimugi|niisama|lihtsalt|"
            "see on kõik|sellepärast"
        ),
    },
    languages={"et": "eesti|eesti keel|eesti keeles|eesti keelt"},
    roles={
        "if": "kui|juhul|kuni|senikaua",
        "joint": (
            "aga|sest|seepärast|sellepärast|kuid|kuigi|ent|seega|ometi|siiski|kuna|tänu|"
            "vaid|mistõttu|ehkki"
        ),
        "other": (
            "varem|kunagi|eile|tavaliselt|eelmisel|mees|abikaasa|naine|ülemus|sõber|"
            "sõbranna|ema|isa|poeg|tütar|miinus|muidu|kolleeg|eelmine|eelmise|viimati|"
            "viimane|viimasel|möödunud|õde|vend|naaber|elukaaslane|ämm|vanaema|vanaisa|"
            "partner|üleeile|mullu|tüdruksõber|varasem"
        ),
        "polite": (
            "palun|aitäh|tänan|aitähh|tere|tervist|tsau|no|noh|hmm|hm|ok|okei|haha|päevast|suur|"
            "suured|tänud|nojah|ahah|oi"
        ),
        "filler": (
            "ma|mina|on|oleks|oli|see|seda|minu|mu|mul|mulle|poolt|umbes|ligikaudu|circa|"
            "ca|kuskil|kusagil|vist|äkki|arvan|usun|ütleks|ütleksin|ütlen|et|võib|olla|"
            "ehk|tugev|tugeva|korralik|korraliku|kindel|kindla|kindlalt|ausalt|öeldes|"
            "isiklikult|kokkuvõttes|üldiselt|ainult|lihtsalt|kindlasti|täis|puhas|puhta|"
            "selge|teenindus|teenindusele|teenus|teenusele|kvaliteet|kvaliteedile|vastus|"
            "täna|praegu|nüüd|valin|olgu|selline|sellise|arust|meelest|jah|skaalal|"
            "pallisel|pallises|ikka|küll|pigem|hea|terve|saab|las|jääb|nii|täpselt|"
            "muidugi|seekord|sel|korral|nõrk|nõrga|meelega|rõõmuga|miinusega|plussiga|"
            "kahtlemata|kahtluseta|teenitud|väljateenitud|suur|suure|ümmargune|ümmarguse|"
            "aus|ausa|ütleme|paneme|pange|andke|kahjuks|loomulikult|hetkel|hetkeseisuga|"
            "esialgu|keskmine|keskmise|kõlbab|rahulikult|julgelt|ilus|ilusa|napp|napi|"
            "lausa|tublisti|ümardatult|südamest|maksimaalne|jätan|jääks|teile|neile|"
            "kliendina|töötajana|hinnangul|ole|olnud"
        ),
        "cue": (
            "annan|annaks|annaksin|andsin|anda|anname|panen|paneks|paneksin|panin|hindan|"
            "hindaks|hindaksin|hindasin|hinne|hinde|hindeks|hinnang|hinnangu|hinnanguks|"
            "skaala|skaalal|väärib|väärite|väärt|punktid|andsime|hindame|hindasime|panime|"
            "paneme|pange|andke|kirjutan|kirjutaks|väärivad|saate|saab|saaks|hindaksime|"
            "hääletan|anna|pane|panda"
        ),
        "negation": "ei|mitte|pole|polnud|ega|kunagi|ilma|vaevalt|ära|ärge|iial",
        "unit": (
            "sekundit|sekund|sekundi|minutit|minut|minuti|min|tundi|tund|tunni|h|päeva|"
            "päev|päevaga|nädalat|nädal|nädala|kuud|kuu|aastat|aasta|aastaga|korda|kord|"
            "korra|inimest|inimese|inimene|isikut|klienti|kõnet|kõne|kirja|meili|sõnumit|"
            "tellimust|tellimus|tellimuse|toodet|toote|asja|küsimust|katset|probleemi|"
            "põhjust|tükki|tk|sammu|eurot|euro|eur|senti|krooni|dollarit|protsenti|"
            "protsent|km|kg|meetrit|jaanuar|jaanuaril|jaanuari|veebruar|veebruaril|"
            "veebruari|märts|märtsil|märtsi|aprill|aprillil|aprilli|mai|mail|juuni|juunil|"
            "juuli|juulil|august|augustil|augusti|september|septembril|septembri|oktoober|"
            "oktoobril|oktoobri|november|novembril|novembri|detsember|detsembril|"
            "detsembri|hommikul|õhtul|tuhat|miljonit|muud|teist|erinevat|kraadi|kolleegi|"
            "sõpra|last|korrus|korrusel|ööd|külastust|töötajat|päeval|paiku|aastane|"
            "jaanuarist|jaanuariks|veebruarist|veebruariks|aprillist|aprilliks|augustist|"
            "augustiks|märtsist|maist|maiks|juunist|juulist|septembrist|oktoobrist|"
            "novembrist|detsembrist|korruse|klass|klassis|katse|ülespoole"
        ),
        "points": (
            "punkti|punkt|punktiga|palli|pall|palliga|tärni|tärn|tähte|täht|tähekest|p|ga|le|ne|"
            "se|t|ks"
        ),
        "starter": (
            "sest|kuna|seepärast|sellepärast|aga|kuid|ent|ja|ning|ma|mina|see|nad|ta|te|"
            "teie|me|kõik|väga|tõesti|liiga|natuke|veidi|ainult|ainus|kuigi|kui|ilma|ei|"
            "pole|mitte|kunagi|alati|miski|midagi|aitäh|tänan|teenindus|personal|"
            "kvaliteet|tarne|kuller|hind|hinnad|toit|rakendus|äpp|leht|pood|toode|teenus|"
            "kiire|kiiresti|super|suurepärane|suurepäraselt|hästi|hea|soovitan|võiks|oli|"
            "olid|olin|olen|oleme|on|teil|mul|mulle|et|palun|puudus|kaua|aeglane|"
            "aeglaselt|kallis|halb|halvasti|kahjuks|muidu|üldiselt|lõpetage|lõpeta|"
            "meeldis|meeldib|rahul|sõbralik|sõbralikud|töötajad|töötaja|klienditeenindus|"
            "tänu|ootasin|peaks|minu|nagu|ikka|siis|ärge|väike|viisakas|abivalmis|käis|"
            "läks|lihtne|kerge|kergelt|raske|keeruline|maitsev|maitses|söök|teenindaja|"
            "müüja|kelner|tehnik|konsultant|arst|ootamine|ootasime|ootas|järjekord|pakk|"
            "töötab|töötas|meeldisid|mugav|ebamugav|tahaks|tahaksin|hilines|sain|saime|"
            "keegi|kuskil|hoolimata|vaatamata|meie|nende|igal|igati|tore|toredad|vahva|"
            "imeline|meeldiv|meeldivad|viisakad|abivalmid|head|heal|halvad|olime|loodan|"
            "loodetavasti|polnud|puudu|puuduvad|kvaliteetne|kena|kenasti|kliendi|sujuvalt|"
            "probleemideta|lihtsalt|pretensioone|etteheiteid|viga|kaebusi"
        ),
        "praise": (
            "super|suurepärane|suurepäraselt|hästi|hea|tubli|tublid|vahva|lahe|oivaline|"
            "täiuslik|ideaalne|imeline|halb|halvasti|kohutav|jube|katastroof|nõrk|"
            "normaalne|teenindus|kvaliteet|rahul|kiire|aeglane|top|teenus|aitäh|lihtne|"
            "lihtsalt|kerge|kergelt|raske|keeruline|mugav|ebamugav|maitsev|maitses|toit|"
            "söök|tarne|toode|tooted|hind|hinnad|personal|töötajad|tore|toredad|meeldiv|"
            "meeldivad|viisakas|viisakad|abivalmis|sõbralik|sõbralikud|professionaalne|"
            "professionaalselt|kvaliteetne|kiiresti|aeglaselt|kallis|kehv|kehvasti|"
            "keskpärane|keskmine|häbi|õudus|õudne|väga|tõesti|soovitan|rahulolev|pettunud|"
            "ok|okei|suht|sujuvalt|libedalt|käis|läks|probleemideta|suurepärased|head|"
            "kena|kenasti|meelega|äge|lahedad|mõnus"
        ),
        "range": "või|kuni|vahel",
        "span": "kuni",
        "within": "st|ist|punktist|pallist|kümnest|viiest|seitsmest",
        "half": "pool|poolega",
        "before": (
            "pärast|kell|kuni|enne|üle|alla|peaaegu|vähemalt|miinimum|maksimum|rohkem|"
            "vähem|vahemikus|number|nr|tellimus|tellimuse|versioon|korrus|tuba|leht|tase|"
            "samm|arve|liin|suurus|maksimaalselt|minimaalselt|tel|lk|krt|tn|kl|pool|kella"
        ),
        "correction": (
            "mõtlesin|tahtsin|pidin|parandus|parandan|parandage|paranda|muuda|muutke|muudan|"
            "muudatus|tegelikult|õigemini|eksisin|viga|kogemata|asemel|ups|oih|trükiviga"
        ),
        "sorry": "vabandust|vabandage|vabanda|sorri|andestust",
        "fix": (
            "ei|öelda|kirjutada|anda|panna|hinnet|hinne|hinnang|hinnangut|minu|oma|eelmist|"
            "eelmine|vastust|vastus|palun|pidi|olema|see|oli|saan|soovin|tahan|kirjutasin|ma|"
            "peaks|mulle"
        ),
        "and": "ja|ning|pluss",
        "decimal": "koma",
        "month": (
            "jaanuar|jaanuari|jaanuaril|jaanuarist|jaanuariks|veebruar|veebruari|"
            "veebruaril|veebruarist|veebruariks|aprill|aprilli|aprillil|aprillist|"
            "aprilliks|august|augusti|augustil|augustist|augustiks|märts|märtsi|märtsil|"
            "märtsist|mai|mail|maist|maiks|juuni|juunil|juunist|juuli|juulil|juulist|"
            "september|septembri|septembril|septembrist|oktoober|oktoobri|oktoobril|"
            "oktoobrist|november|novembri|novembril|novembrist|detsember|detsembri|"
            "detsembril|detsembrist|korrusel|korrus|korruse|kord|päev|päeval|nädal|kuu|"
            "aasta|klass|klassis|katse"
        ),
        "for": (
            "kaheks|kahesse|kolmeks|kolmesse|neljaks|neljasse|viieks|viiesse|kuueks|kuuesse|"
            "seitsmeks|seitsmesse|kaheksaks|kaheksasse|üheksaks|üheksasse|kümneks|kümnesse|"
            "kümneni"
        ),
        "we": "meid|olime|oleme|me|meie",
        "were": "oli|olime|on|oleme",
        "bound": (
            "vähemalt|vähemasti|rohkem|vähem|üle|alla|peaaegu|miinimum|maksimum|"
            "minimaalselt|maksimaalselt|tellimus|tellimuse|tellisin|tellitud|arve|"
            "versioon|tuba|saabus|ostsin|laud|puudu|puudus|avatud|suletud|alates|saadeti|"
            "tuli"
        ),
        "mark": "kümnekas",
        "are": "olete",
        "up": "rohkem|üles|üle",
    },
    labels={
        "likely": (
            (
                "üldse mitte tõenäoline|väga ebatõenäoline|väga ebatõenäoliselt|kindlasti mitte|"
                "üldse mitte tõenäoliselt"
            ),
            (
                "väga tõenäoline|äärmiselt tõenäoline|väga tõenäoliselt|äärmiselt tõenäoliselt|"
                "kindlasti jah|kindlasti"
            ),
        ),
        "satisfied": (
            (
                "väga rahulolematu|ei ole üldse rahul|pole üldse rahul|üldse mitte rahul|"
                "väga pettunud|äärmiselt rahulolematu|ei ole absoluutselt rahul|"
                "täiesti rahulolematu|väga väga pettunud|ei jäänud üldse rahule|"
                "absoluutselt mitte rahul"
            ),
            (
                "rahulolematu|ei ole rahul|pole rahul|pigem ei ole rahul|pigem rahulolematu|"
                "pigem pole rahul|ma ei ole rahul|pettunud|ei ole väga rahul|pole väga rahul|"
                "ei jäänud rahule|mitte rahul|rahulolematud"
            ),
            (
                "ei rahul ega rahulolematu|ei rahulolev ega rahulolematu|neutraalne|neutraalselt|"
                "nii ja naa"
            ),
            (
                "rahul|rahulolev|olen rahul|pigem rahul|üldiselt rahul|oleme rahul|üsna rahul|"
                "päris rahul|täitsa rahul|jäin rahule|enam-vähem rahul"
            ),
            (
                "väga rahul|väga rahulolev|olen väga rahul|täiesti rahul|ülimalt rahul|"
                "väga rahul olen|äärmiselt rahul|täielikult rahul|super rahul|ülirahul|"
                "igati rahul|oleme väga rahul|rohkem kui rahul|väga väga rahul|"
                "sajaprotsendiliselt rahul"
            ),
        ),
        "agree": (
            ("ei nõustu üldse|üldse ei nõustu|ei ole üldse nõus|pole üldse nõus|üldse mitte nõus"),
            "ei nõustu|pigem ei nõustu|ei ole nõus|pole nõus|pigem ei ole nõus",
            ("ei nõustu ega vaidle vastu|neutraalne|neutraalselt|nii ja naa|ei oska öelda"),
            "nõustun|pigem nõustun|nõus|olen nõus|pigem nõus",
            ("nõustun täielikult|täiesti nõus|nõustun täiesti|olen täiesti nõus|täielikult nõus"),
        ),
        "ease": (
            "väga raske|väga keeruline|väga keeruliselt",
            "raske|keeruline|pigem raske",
            "ei lihtne ega raske|ei kerge ega raske|neutraalne|keskmine",
            "lihtne|kerge|pigem lihtne|lihtsalt",
            "väga lihtne|väga kerge|väga lihtsalt",
        ),
    },
)
