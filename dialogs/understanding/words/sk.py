"""Slovak."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nula|nulu|nuly|nulka",
        (
            "jedna|jeden|jedno|jednu|jedného|jednej|jednotka|jednotku|jednotky|jednička|jedničku|"
            "jednotkou"
        ),
        "dva|dve|dvoch|dvojka|dvojku|dvojky|dvojkou|dvoječka",
        "tri|troch|trojka|trojku|trojky|trojkou",
        "štyri|štyroch|štvorka|štvorku|štvorky|štvorkou",
        "päť|piatich|piati|päťka|päťku|päťky|pätka|pätku|päťkou|pätky|pätkou",
        "šesť|šiestich|šiesti|šestka|šestku|šestky|šestkou",
        "sedem|siedmich|siedmi|sedmička|sedmičku|sedmičky|sedm|sedmičkou",
        "osem|ôsmich|ôsmi|osmička|osmičku|osmičky|osm|osmičkou",
        "deväť|deviatich|deviati|deviatka|deviatku|deviatky|devet|deviatkou",
        "desať|desiatich|desiati|desiatka|desiatku|desiatky|deset|desiatkou|desiatočka",
    ),
    larger={
        "jedenásť": 11,
        "jedenástich": 11,
        "dvanásť": 12,
        "trinásť": 13,
        "štrnásť": 14,
        "pätnásť": 15,
        "šestnásť": 16,
        "sedemnásť": 17,
        "osemnásť": 18,
        "devätnásť": 19,
        "dvadsať": 20,
        "tridsať": 30,
        "štyridsať": 40,
        "päťdesiat": 50,
        "šesťdesiat": 60,
        "sedemdesiat": 70,
        "osemdesiat": 80,
        "deväťdesiat": 90,
        "sto": 100,
        "stovka": 100,
        "tisíc": 1000,
    },
    ordinals=(
        "prvý|prvá|prvé|prvú|1.",
        "druhý|druhá|druhé|druhú|2.",
        "tretí|tretia|tretie|tretiu|3.",
        "štvrtý|štvrtá|štvrté|štvrtú|4.",
        "piaty|piata|piate|piatu|5.",
        "šiesty|šiesta|šieste|šiestu|6.",
    ),
    articles="jedna|jeden|jedno|jednu|jedného|jednej",
    yes=(
        "áno|hej|áno áno|jasné|jasné že áno|samozrejme|určite|určite áno|áno prosím|áno určite|"
        "áno samozrejme|rozhodne|rozhodne áno|skôr áno|súhlasím|dobre|rád|rada|kľudne|pokojne|"
        "iste|áno ďakujem|myslím že áno|správne|veru áno"
    ),
    no=(
        "nie|nie nie|nie ďakujem|nie vďaka|vôbec nie|rozhodne nie|určite nie|skôr nie|nikdy|"
        "nechcem|ešte nie|bohužiaľ nie|žiaľ nie|v žiadnom prípade|myslím že nie|nesúhlasím|"
        "netreba|radšej nie"
    ),
    wavering=(
        "možno|neviem|asi|nie som si istý|nie som si istá|záleží|to záleží|áno aj nie|áno i nie|"
        "čiastočne|ťažko povedať|ako kedy|snáď"
    ),
    commands={
        "stop": (
            "prestaň|prestaňte|prestaň písať|prestaňte písať|prestaňte mi písať|prestaň mi písať|"
            "nepíš|nepíšte|nepíš mi|nepíšte mi|už mi nepíšte|už nepíšte|neposielajte|neposielaj|"
            "neposielajte mi správy|prestaňte posielať|prestaňte posielať správy|nechcem správy|"
            "nechcem dostávať správy|nechcem ďalšie správy|žiadne ďalšie správy|žiadne správy|"
            "odhlásiť|odhlásiť sa|odhláste ma|odhlás ma|chcem sa odhlásiť|zrušiť odber|"
            "odhlásiť odber|vyraďte ma|vymažte ma|odstráňte ma|odstráňte ma zo zoznamu|"
            "vyraďte ma zo zoznamu|nechajte ma|nechajte ma na pokoji|nechaj ma na pokoji|"
            "dajte mi pokoj|daj mi pokoj|nekontaktujte ma|nekontaktujte|nevolajte|nevolajte mi|"
            "neotravujte|neotravujte ma|neobťažujte|neobťažujte ma|choďte do čerta"
        ),
        "stop_fill": (
            "mi|ma|už|mňa|viac|ďalšie|tieto|správy|správ|sms|smsky|dotazníky|maily|prosím|hneď|"
            "nikdy"
        ),
        "end": "koniec|ukončiť|ukonči|ukončiť dotazník|zrušiť",
        "help": (
            "pomoc|nápoveda|pomôž mi|pomôžte mi|čo mám napísať|čo môžem napísať|ako to funguje|"
            "potrebujem pomoc|nerozumiem"
        ),
        "skip": (
            "preskočiť|preskoč|preskoč to|preskočte|preskočiť otázku|ďalej|ďalšia|ďalšia otázka|"
            "pas|vynechať|bez komentára|nechcem odpovedať|nechcem na to odpovedať|"
            "radšej neodpoviem"
        ),
        "na": "netýka sa|netýka sa ma",
        "back": "späť|naspäť|vrátiť|vráť sa|predchádzajúca|predchádzajúca otázka|o krok späť",
        "why": (
            "prečo|prečo sa pýtate|prečo sa pýtaš|prečo to chcete vedieť|načo to potrebujete|"
            "načo to je|na čo to potrebujete"
        ),
        "later": (
            "neskôr|teraz nie|možno neskôr|opýtajte sa neskôr|opýtaj sa neskôr|inokedy|"
            "pripomeňte mi to neskôr|pripomeň neskôr|nemám čas|teraz nemám čas|nemám teraz čas|"
            "som v práci|som na stretnutí|šoférujem|odpoviem neskôr|teraz nemôžem|potom"
        ),
        "tomorrow": "zajtra|opýtajte sa zajtra|pripomeňte mi to zajtra|dnes nie|opýtaj sa zajtra",
        "person": (
            "človek|operátor|živý človek|pracovník|hovoriť s človekom|chcem hovoriť s človekom|"
            "chcem hovoriť s operátorom|spojte ma s operátorom|spojte ma s človekom|zavolajte mi|"
            "prosím zavolajte mi|nech mi niekto zavolá|kontaktujte ma|chcem hovoriť s niekým"
        ),
        "all": "všetky|všetko|všetky možnosti|obe|oba|všetko uvedené",
        "top": (
            "maximum|max|plný počet|plný počet bodov|najvyššie hodnotenie|najlepšie hodnotenie|"
            "najvyššia známka|najviac"
        ),
        "evasive": (
            "nič|neviem|nie|áno|nemám názor|bez komentára|nič zvláštne|nič viac|nemám čo dodať|"
            "nemám pripomienky|ťažko povedať|žiadny dôvod|bez dôvodu|netuším|nemám tušenie|"
            "to je všetko|len tak|proste preto"
        ),
    },
    languages={"sk": "slovenčina|slovensky|po slovensky|slovenčinu"},
    doubtful="dvoch|troch|štyroch|piatich|šiestich|siedmich|ôsmich|dvoma|troma",
    roles={
        "if": "ak|keby|pokiaľ|kým|dokiaľ",
        "joint": (
            "ale|pretože|lebo|keďže|preto|takže|však|hoci|zatiaľ|avšak|nakoľko|ibaže|"
            "napriek|kdežto|bo|lež"
        ),
        "other": (
            "predtým|kedysi|voľakedy|včera|minule|naposledy|obvykle|zvyčajne|manžel|"
            "manželka|šéf|kamarát|kamarátka|mama|otec|syn|dcéra|mínus|kolega|kolegyňa|"
            "minulý|minulá|minulé|posledne|posledný|posledná|posledné|sestra|brat|sused|"
            "suseda|priateľ|priateľka|frajer|frajerka|svokra|babka|dedko|partner|"
            "partnerka|predvčerom|normálne|vlani|škole|školské|známkovanie"
        ),
        "polite": (
            "prosím|ďakujem|vďaka|dík|díky|dobrý|deň|ahoj|čau|zdravím|no|hmm|hm|ok|okej|tak|pán|"
            "pani|haha|ehm|nuž"
        ),
        "filler": (
            "ja|by|som|bolo|bude|bola|je|to|ten|tá|moja|môj|moje|mi|mňa|ma|na|v|vo|za|od|"
            "odo|pre|vás|vám|asi|tak|okolo|zhruba|približne|myslím|povedal|povedala|"
            "povedzme|že|možno|skôr|určite|taká|takých|takú|silná|silných|silnú|solídna|"
            "solídnu|poctivá|čistá|celkom|celkovo|úprimne|osobne|len|iba|proste|rozhodne|"
            "jasná|jasných|plných|krásnych|obsluha|kvalita|odpoveď|sa|dnes|teraz|volím|"
            "nejakých|s|so|teda|názor|podľa|samozrejme|presne|jasne|tentokrát|slabá|slabú|"
            "slabé|slabšia|slabšiu|silné|hviezdičkou|plusom|mínusom|debaty|debát|pokojne|"
            "kľudne|radosťou|prehľadom|váhania|zaslúžená|zaslúženú|veľká|veľkú|veľké|"
            "krásna|krásnu|poctivú|čistú|jasnú|pevná|pevnú|okrúhla|rovných|nejaká|nejakú|"
            "momentálne|aktuálne|zatiaľ|im|jej|tomu|tejto|tú|túto|nechám|dajme|dajte|"
            "úplne|priemerná|priemernú|bohužiaľ|žiaľ|bez"
        ),
        "cue": (
            "dávam|dám|dala|dal|dávame|dať|dáme|dáva|hodnotenie|hodnotím|hodnotil|hodnotila|"
            "ohodnotil|ohodnotila|ohodnotím|známka|známku|udeľujem|udelil|udelila|škála|"
            "stupnica|škále|stupnici|zaslúži|zaslúžite|dajte|dávajú|hodnotíme|ohodnotiť|dali|"
            "udelím|zaslúžia|píšem|napíšem|dostanete|dostávajú"
        ),
        "negation": (
            "nie|nikdy|ani|žiadny|žiadna|žiadne|bez|vôbec|nedám|nedávam|nedal|nedala|"
            "nič|nebude|nestačí|nedosahuje|nezaslúži|nezaslúžite|niesom|nemá|nemáte|"
            "nemám|nechcem|nemôžem|nejde|nebol|nebola|nebolo|neboli|nemyslím|nikde|"
            "nikto"
        ),
        "unit": (
            "sekúnd|sekundy|minút|minúty|minútu|min|hodín|hodiny|hodinu|hodina|hod|h|dní|"
            "dni|deň|týždňov|týždne|týždeň|mesiacov|mesiace|mesiac|rokov|roky|rok|roku|"
            "krát|ľudí|ľudia|osôb|osoby|osoba|zákazníkov|telefonátov|mailov|správ|"
            "objednávok|objednávky|objednávka|produktov|produkty|vecí|veci|otázok|otázky|"
            "pokusov|pokusy|problémov|problémy|dôvodov|dôvody|kusov|kusy|ks|krokov|eur|"
            "eurá|euro|korún|koruny|centov|usd|dolárov|percent|percentá|km|kg|januára|"
            "februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|"
            "decembra|ráno|večer|poobede|tisíc|miliónov|ďalších|iných|stupňov|kolegov|"
            "detí|nocí|návštev|poschodie|poschodí|reklamácií|hodine|január|januári|"
            "február|februári|marec|marci|apríl|apríli|máj|máji|jún|júni|júl|júli|august|"
            "auguste|september|septembri|október|októbri|november|novembri|december|"
            "decembri|poschodia|pokus|rade|návšteva|raz"
        ),
        "points": (
            "bodov|body|bod|b|hviezd|hviezdy|hviezda|hviezdičky|hviezdičiek|hviezdička|hviezdičku|"
            "ka|ku|čka|čku"
        ),
        "starter": (
            "pretože|lebo|keďže|preto|ale|a|aj|i|ja|to|oni|ona|on|vy|my|všetko|všetci|"
            "veľmi|naozaj|príliš|trochu|len|iba|hoci|keď|za|s|so|bez|nie|nikdy|vždy|nič|"
            "ďakujem|vďaka|obsluha|personál|kvalita|dodanie|doručenie|doprava|kuriér|cena|"
            "ceny|jedlo|aplikácia|web|obchod|produkt|rýchlo|rýchle|rýchla|super|skvelé|"
            "skvelá|skvelý|skvele|dobre|dobrá|dobré|odporúčam|mohlo|mohla|bolo|bol|bola|"
            "boli|som|ste|mám|váš|vaša|vaše|pán|pani|v|vo|že|aby|prosím|chýbal|chýbalo|"
            "dlho|pomalé|pomaly|drahé|bohužiaľ|žiaľ|celkovo|inak|prestaňte|žiadne|"
            "spokojnosť|páčilo|ochotný|ochotná|ochotní|milý|milá|úplne|pohoda|ľahké|"
            "jednoduché|jednoducho|najhoršia|najlepšia|skúsenosť|napriek|akurát|výborné|"
            "výborná|výborný|výborne|dobrý|zlé|zlá|zlý|čakanie|čakal|čakala|čakali|doba|"
            "fungovalo|funguje|nefunguje|chýba|chýbala|technik|predavač|predavačka|čašník|"
            "čašníčka|tovar|balík|zásielka|stránka|eshop|spokojný|spokojná|spokojní|sú|"
            "mal|mala|máte|mohli|páči|nepáčilo|chutné|chutilo|milé|ochota|príjemné|"
            "príjemná|príjemný|príjemní|všade|nikto|paráda|fajn|fuj|nestačí|nedosahuje|"
            "nezaslúži|nezaslúžite|niesom|nemá|nemáte|nemám|nechcem|nemôžem|nejde|nebol|"
            "nebola|nebolo|neboli|nemyslím|nikde"
        ),
        "praise": (
            "super|skvelé|skvelá|skvelý|skvele|výborne|výborná|výborné|výborný|dobre|"
            "dobrá|dobré|dobrý|paráda|perfektné|perfektne|perfekt|úžasné|úžasná|fajn|zle|"
            "zlé|zlá|zlý|hrozné|hrôza|katastrofa|príšerné|obsluha|kvalita|spokojný|"
            "spokojná|rýchlo|rýchle|bomba|ľahké|ľahko|jednoduché|jednoducho|zložité|ťažké|"
            "pohoda|pohode|príjemné|príjemná|príjemný|príjemne|príjemní|ochotní|ochotný|"
            "ochotná|ochota|milé|milá|milí|jedlo|dodanie|doručenie|doprava|tovar|výborní|"
            "skvelí|rýchly|rýchli|pomalé|pomaly|drahé|otrasné|des|tragédia|bieda|hanba|"
            "priemer|priemerné|ujde|odporúčam|spokojnosť|spokojní|nespokojný|nespokojná|"
            "profesionálne|profesionálny|top|luxus|chutné|vynikajúce|parádne|dokonalé|"
            "dokonalá|nádhera|skúsenosť|veľmi|moc|naozaj|fakt|pekné|pekne|fuj|hnus"
        ),
        "range": "alebo|či|až|do",
        "span": "až|do",
        "of": "z|zo",
        "half": "pol|polovica|polovicou|polka",
        "before": (
            "po|o|v|vo|do|pred|od|nad|cez|pod|takmer|skoro|najmenej|aspoň|minimálne|"
            "maximálne|najviac|medzi|než|ako|číslo|č|objednávka|objednávky|verzia|"
            "poschodie|izba|strana|úroveň|krok|hodina|faktúra|linka|veľkosť|obj|str|tel|"
            "hod|ul|necelých"
        ),
        "correction": (
            "myslel|myslela|chcel|chcela|mal|mala|oprava|opravujem|opraviť|opravte|zmena|zmeniť|"
            "zmeňte|zmeň|vlastne|omyl|omylom|pomýlil|pomýlila|preklep|chyba|namiesto|ups|jaj"
        ),
        "sorry": "prepáčte|prepáč|pardon|ospravedlňujem",
        "fix": (
            "nie|na|som|povedať|napísať|dať|hodnotenie|známku|moje|svoje|predchádzajúce|prosím|to|"
            "byť|malo|sa|môžem|chcem|by|predtým"
        ),
        "and": "a|aj|i",
        "decimal": "čiarka|celá|celých|bodka",
        "month": (
            "január|januára|januári|február|februára|februári|marec|marca|marci|apríl|"
            "apríla|apríli|máj|mája|máji|jún|júna|júni|júl|júla|júli|august|augusta|"
            "auguste|september|septembra|septembri|október|októbra|októbri|november|"
            "novembra|novembri|december|decembra|decembri|poschodí|poschodie|poschodia|"
            "pokus|deň|týždeň|mesiac|rok|rade|návšteva|raz"
        ),
        "for": "na|pre|za|do",
        "bound": (
            "viac|menej|minimálne|maximálne|aspoň|najmenej|najviac|cez|pod|nad|skoro|"
            "takmer|objednávka|objednávky|obj|faktúra|verzia|izba|objednal|objednala|"
            "objednané|prišlo|prišiel|prišla|dorazilo|dorazil|dorazila|doručené|doručili|"
            "kúpil|kúpila|stôl|doviezli|chýbali|chýbalo|chýba|chýbajú|ostali|ostalo|"
            "otvorené|zatvorené|zatvárate|otvárate"
        ),
        "we": "nás|sme",
        "were": "bolo|boli",
        "top10": "desaťbodovej|desaťstupňovej",
        "top5": "päťbodovej|päťstupňovej",
        "top100": "stobodovej",
        "mark": (
            "nulka|jednotka|jednotku|jednotky|jednička|jedničku|jednotkou|dvojka|dvojku|"
            "dvojky|dvojkou|dvoječka|trojka|trojku|trojky|trojkou|štvorka|štvorku|štvorky|"
            "štvorkou|päťka|päťku|päťky|pätka|pätku|päťkou|pätky|pätkou|šestka|šestku|"
            "šestky|šestkou|sedmička|sedmičku|sedmičky|sedmičkou|osmička|osmičku|osmičky|"
            "osmičkou|deviatka|deviatku|deviatky|deviatkou|desiatka|desiatku|desiatky|"
            "desiatkou|desiatočka"
        ),
        "are": "ste",
        "up": "vyššie|viac",
    },
    labels={
        "likely": (
            (
                "veľmi nepravdepodobné|vôbec nie pravdepodobné|úplne nepravdepodobné|"
                "veľmi nepravdepodobne|určite nie|rozhodne nie"
            ),
            (
                "veľmi pravdepodobné|vysoko pravdepodobné|veľmi pravdepodobne|určite áno|"
                "rozhodne áno"
            ),
        ),
        "satisfied": (
            (
                "veľmi nespokojný|veľmi nespokojná|veľmi nespokojní|úplne nespokojný|"
                "úplne nespokojná"
            ),
            "nespokojný|nespokojná|nespokojní|skôr nespokojný|skôr nespokojná",
            (
                "ani spokojný, ani nespokojný|ani spokojná, ani nespokojná|neutrálny|neutrálna|"
                "neutrálne"
            ),
            "spokojný|spokojná|spokojní|skôr spokojný|skôr spokojná",
            ("veľmi spokojný|veľmi spokojná|veľmi spokojní|úplne spokojný|úplne spokojná"),
        ),
        "agree": (
            "úplne nesúhlasím|rozhodne nesúhlasím|vôbec nesúhlasím|silne nesúhlasím",
            "nesúhlasím|skôr nesúhlasím",
            "ani súhlasím, ani nesúhlasím|neutrálne|neutrálny|neviem",
            "súhlasím|skôr súhlasím",
            "úplne súhlasím|rozhodne súhlasím|plne súhlasím",
        ),
        "ease": (
            "veľmi ťažké|veľmi náročné|veľmi zložité|veľmi ťažko",
            "ťažké|náročné|zložité|skôr ťažké|ťažko",
            "ani ľahké, ani ťažké|ani jednoduché, ani náročné|neutrálne",
            "ľahké|jednoduché|skôr ľahké|ľahko",
            "veľmi ľahké|veľmi jednoduché|veľmi ľahko",
        ),
    },
)
