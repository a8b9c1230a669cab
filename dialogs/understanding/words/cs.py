"""Czech."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nula|nulu|nuly|nulka",
        "jedna|jeden|jedno|jednu|jednoho|jedné|jednička|jedničku|jedničky|jedničkou|kule|kuli",
        "dva|dvě|dvou|dvojka|dvojku|dvojky|dvje|dvojkou|dvoječka|dvoječku",
        "tři|třech|trojka|trojku|trojky|trojkou|troječka|troječku",
        "čtyři|čtyř|čtyřka|čtyřku|čtyřky|štyři|štyry|čtyry|čtyřkou|čtverka",
        "pět|pěti|pětka|pětku|pětky|pjet|pětkou",
        "šest|šesti|šestka|šestku|šestky|šestkou",
        "sedm|sedmi|sedum|sedmička|sedmičku|sedmičky|sedmičkou",
        "osm|osmi|osum|osmička|osmičku|osmičky|osmičkou",
        "devět|devíti|devítka|devítku|devítky|devjet|devítkou",
        "deset|deseti|desíti|desítka|desítku|desítky|desítkou|desítečka|desítečku",
    ),
    larger={
        "jedenáct": 11,
        "jedenácti": 11,
        "dvanáct": 12,
        "třináct": 13,
        "čtrnáct": 14,
        "patnáct": 15,
        "šestnáct": 16,
        "sedmnáct": 17,
        "osmnáct": 18,
        "devatenáct": 19,
        "dvacet": 20,
        "třicet": 30,
        "čtyřicet": 40,
        "padesát": 50,
        "šedesát": 60,
        "sedmdesát": 70,
        "osmdesát": 80,
        "devadesát": 90,
        "sto": 100,
        "stovka": 100,
        "tisíc": 1000,
    },
    ordinals=(
        "první|1.",
        "druhý|druhá|druhé|druhou|2.",
        "třetí|3.",
        "čtvrtý|čtvrtá|čtvrté|čtvrtou|4.",
        "pátý|pátá|páté|pátou|5.",
        "šestý|šestá|šesté|šestou|6.",
    ),
    articles="jedna|jeden|jedno|jednu|jednoho|jedné",
    yes=(
        "ano|jo|jojo|ano ano|jasně|jasně že jo|samozřejmě|určitě|určitě ano|ano prosím|ano určitě|"
        "ano samozřejmě|rozhodně|rozhodně ano|spíše ano|spíš ano|souhlasím|dobře|rád|ráda|klidně|"
        "jistě|ano děkuji|myslím že ano|správně"
    ),
    no=(
        "ne|nene|ne ne|ne děkuji|ne díky|vůbec ne|rozhodně ne|určitě ne|spíše ne|spíš ne|nikdy|"
        "nechci|ještě ne|bohužel ne|v žádném případě|myslím že ne|nesouhlasím|není třeba|raději ne"
    ),
    wavering=(
        "možná|nevím|asi|nejsem si jistý|nejsem si jistá|jak kdy|záleží|to záleží|ano i ne|"
        "ano a ne|částečně|těžko říct|napůl|snad"
    ),
    commands={
        "stop": (
            "přestaň|přestaňte|přestaň psát|přestaňte psát|přestaňte mi psát|přestaň mi psát|"
            "nepiš|nepište|nepiš mi|nepište mi|už mi nepište|už nepište|neposílejte|neposílej|"
            "neposílejte mi zprávy|přestaňte posílat|přestaňte posílat zprávy|nechci zprávy|"
            "nechci dostávat zprávy|nechci další zprávy|žádné další zprávy|žádné zprávy|odhlásit|"
            "odhlásit se|odhlaste mě|odhlas mě|chci se odhlásit|zrušit odběr|odhlásit odběr|"
            "vyřaďte mě|vymažte mě|smažte mě|odstraňte mě ze seznamu|vyřaďte mě ze seznamu|"
            "nechte mě být|nech mě být|nechte mě na pokoji|dejte mi pokoj|dej mi pokoj|"
            "nekontaktujte mě|nekontaktujte|nevolejte|nevolejte mi|neobtěžujte|neobtěžujte mě|"
            "neotravujte|neotravujte mě|běžte do háje|jděte do háje|polib si"
        ),
        "stop_fill": (
            "mi|mě|už|mne|víc|další|tyto|ty|zprávy|zpráv|sms|smsky|dotazníky|maily|prosím|hned|"
            "nikdy|sem|na|tyhle"
        ),
        "end": "konec|ukončit|ukonči|ukončit dotazník|zrušit",
        "help": (
            "pomoc|nápověda|pomoz mi|pomozte mi|co mám napsat|co můžu napsat|jak to funguje|"
            "potřebuji pomoc|nerozumím|co mám dělat"
        ),
        "skip": (
            "přeskočit|přeskoč|přeskoč to|přeskočte|přeskočit otázku|další|další otázka|dál|pas|"
            "vynechat|bez komentáře|nechci odpovídat|nechci odpovědět|nechci na to odpovídat|"
            "raději neodpovím|nebudu odpovídat"
        ),
        "na": "netýká se|netýká se mě",
        "back": (
            "zpět|zpátky|vrátit|vrať se|předchozí|předchozí otázka|o krok zpět|minulá otázka"
        ),
        "why": (
            "proč|proč se ptáte|proč se ptáš|proč to chcete vědět|k čemu to je|"
            "k čemu to potřebujete|na co to potřebujete|proč tahle otázka"
        ),
        "later": (
            "později|teď ne|možná později|zeptejte se později|zeptej se později|jindy|"
            "připomeňte mi to později|připomeň později|nemám čas|teď nemám čas|nemám teď čas|"
            "mám práci|jsem v práci|jsem na schůzce|řídím|odpovím později|teď nemůžu|až potom|"
            "potom"
        ),
        "tomorrow": "zítra|zeptejte se zítra|připomeňte mi to zítra|dnes ne|zeptej se zítra",
        "person": (
            "člověk|operátor|živý člověk|pracovník|mluvit s člověkem|chci mluvit s člověkem|"
            "chci mluvit s operátorem|spojte mě s operátorem|spojte mě s člověkem|zavolejte mi|"
            "prosím zavolejte mi|ať mi někdo zavolá|můžu mluvit s člověkem|kontaktujte mě|"
            "chci mluvit s někým"
        ),
        "all": "všechny|všechno|vše|všechny možnosti|obě|oba|všechno uvedené",
        "top": (
            "maximum|max|plný počet|plný počet bodů|nejvyšší hodnocení|nejlepší hodnocení|nejvíc|"
            "nejvyšší známka|plné hodnocení"
        ),
        "evasive": (
            "nic|nevím|ne|ano|nemám názor|bez komentáře|nic zvláštního|nic dalšího|nemám co dodat|"
            "nemám připomínky|těžko říct|žádný důvod|bez důvodu|netuším|nemám tušení|prostě proto|"
            "to je vše|nic moc|jen tak"
        ),
    },
    languages={"cs": "čeština|česky|češtinu"},
    doubtful="dvou|třech|čtyř|třema|dvěma",
    roles={
        "how": "jak|proč",
        "nobody": "nikdo|kdo",
        "if": "pokud|kdyby|jestli|jestliže|dokud",
        "joint": (
            "ale|protože|neboť|jelikož|proto|takže|však|ačkoli|ačkoliv|přestože|zatímco|"
            "avšak|nicméně|ovšem|nýbrž|navzdory|kdežto|páč|protoze"
        ),
        "other": (
            "dříve|dřív|kdysi|předtím|včera|minule|naposledy|obvykle|manžel|manželka|šéf|"
            "kamarád|kamarádka|máma|táta|syn|dcera|mínus|kolega|kolegyně|minulý|minulá|"
            "minulé|posledně|poslední|sestra|bratr|soused|sousedka|přítel|přítelkyně|"
            "tchyně|babička|děda|partner|partnerka|předevčírem|normálně|loni|škole|školní|"
            "školy|známkování"
        ),
        "polite": (
            "prosím|děkuji|děkuju|díky|dík|dobrý|den|ahoj|čau|zdravím|no|hmm|hm|ok|okej|tak|pane|"
            "paní|haha|jo|ehm"
        ),
        "filler": (
            "já|bych|by|bylo|bude|byla|je|to|ten|ta|moje|můj|mé|mi|mě|na|v|ve|za|od|ode|"
            "pro|vás|vám|asi|tak|kolem|okolo|zhruba|přibližně|myslím|řekl|řekla|řekněme|"
            "že|možná|spíš|spíše|určitě|takových|taková|takové|silná|silných|solidní|"
            "pevná|poctivá|čistá|celkem|celkově|upřímně|osobně|jen|jenom|prostě|rozhodně|"
            "jasná|jasných|plných|krásných|obsluha|kvalita|odpověď|se|dnes|teď|volím|"
            "nějakých|s|tedy|názor|podle|samozřejmě|přesně|jasně|ať|tentokrát|slabá|"
            "slabou|slabé|slabší|silnou|silné|hvězdičkou|plusem|mínusem|debat|debaty|"
            "klidně|radostí|přehledem|odřenýma|ušima|bez|váhání|zasloužená|zaslouženou|"
            "zasloužené|velká|velkou|velké|krásná|krásnou|tlustá|poctivou|čistou|jasnou|"
            "pevnou|solidních|kulatá|kulatých|rovná|rovných|nějaká|nějakou|bohužel|"
            "momentálně|aktuálně|teda|jim|jí|tomu|téhle|této|nechám|nechme|dejme|dejte|"
            "pohodová|pohodových|upřímná|upřímnou|průměrná|průměrnou|lehká|těsná|těsně|"
            "zatím|úplně"
        ),
        "cue": (
            "dávám|dám|dala|dal|dáváme|dát|dáme|dává|hodnocení|hodnotím|hodnotil|hodnotila|"
            "ohodnotil|ohodnotila|ohodnotím|známka|známku|uděluji|udělil|udělila|škála|"
            "stupnice|škále|stupnici|zaslouží|zasloužíte|dejte|dávají|ohodnotit|hodnotíme|"
            "dali|udělím|zasloužili|píšu|napíšu|dostanete|dostávají|přidělím"
        ),
        "negation": (
            "ne|není|nikdy|ani|žádný|žádná|žádné|bez|vůbec|nedám|nedávám|nedal|nedala|"
            "nic|nebude|nebylo|nestačí|nedosahuje|nezaslouží|nezasloužíte|nejsem|"
            "nejsou|nejste|nemá|nemáte|nemám|nechci|nemohu|nemůžu|nelze|nejde|nebyl|"
            "nebyla|nebyli|nebyly|nemyslím|nikde|nikdo|nikoho"
        ),
        "unit": (
            "sekund|sekundy|minut|minuty|minutu|min|hodin|hodiny|hodinu|hodina|hod|h|dní|"
            "dny|dnů|týdnů|týdny|týden|měsíců|měsíce|měsíc|let|roky|rok|roku|krát|lidí|"
            "lidi|osob|osoby|osoba|zákazníků|telefonátů|mailů|zpráv|objednávek|objednávky|"
            "objednávka|produktů|produkty|věcí|otázek|otázky|pokusů|pokusy|problémů|"
            "problémy|důvodů|důvody|kusů|kusy|ks|kroků|korun|koruny|kč|czk|haléřů|euro|"
            "eura|eur|usd|dolarů|procent|procenta|km|kg|ledna|února|března|dubna|května|"
            "června|července|srpna|září|října|listopadu|prosince|ráno|večer|odpoledne|"
            "tisíc|milionů|dalších|jiných|stupňů|kolegů|dětí|nocí|návštěv|patře|patro|"
            "reklamací|leden|lednu|únor|únoru|březen|březnu|duben|dubnu|květen|květnu|"
            "červen|červnu|červenec|červenci|srpen|srpnu|říjen|říjnu|listopad|prosinec|"
            "prosinci|patra|pokus|pokusu|řada|řadě|návštěva|den|výš"
        ),
        "points": (
            "bodů|body|bod|b|hvězd|hvězdy|hvězda|hvězdičky|hvězdiček|hvězdička|hvězdičku|ka|ku|"
            "čka|čku|ička|ičku"
        ),
        "starter": (
            "protože|neboť|jelikož|proto|ale|a|i|já|to|oni|ona|on|vy|my|vše|všechno|"
            "všichni|velmi|opravdu|moc|příliš|trochu|jen|jenom|přestože|ačkoli|když|za|s|"
            "se|bez|ne|není|nikdy|vždy|vždycky|nic|děkuji|díky|obsluha|personál|kvalita|"
            "dodání|doručení|doprava|kurýr|cena|ceny|jídlo|aplikace|web|obchod|produkt|"
            "rychle|rychlé|rychlá|super|skvělé|skvělá|skvělý|skvěle|dobře|dobrá|dobré|"
            "doporučuji|mohlo|mohla|bylo|byl|byla|byli|jsem|jste|mám|váš|vaše|pan|paní|v|"
            "ve|že|aby|prosím|chyběl|chybělo|dlouho|pomalé|pomalu|drahé|bohužel|celkově|"
            "jinak|přestaňte|žádné|spokojenost|líbilo|ochotný|ochotná|ochotní|milý|milá|k|"
            "úplně|pohoda|snadné|jednoduché|jednoduše|nejhorší|nejlepší|zkušenost|"
            "navzdory|akorát|přesto|výborné|výborná|výborný|výborně|dobrý|špatné|špatná|"
            "špatný|čekání|čekal|čekala|čekali|doba|fungovalo|funguje|nefunguje|chybí|"
            "technik|prodavač|prodavačka|číšník|servírka|zboží|balík|zásilka|kamion|"
            "stránky|eshop|cenově|spokojený|spokojená|spokojen|jsou|měl|měla|máte|mohli|"
            "mohly|líbí|nelíbí|nelíbilo|chutné|chutnalo|milé|ochota|příjemné|příjemná|"
            "příjemný|příjemní|všude|nikdo|paráda|fajn|nestačí|nedosahuje|nezaslouží|"
            "nezasloužíte|nejsem|nejsou|nejste|nemá|nemáte|nemám|nechci|nemohu|nemůžu|"
            "nelze|nejde|nebyl|nebyla|nebyli|nebyly|nemyslím|nikde|nikoho"
        ),
        "praise": (
            "super|skvělé|skvělá|skvělý|skvěle|výborně|výborná|výborné|výborný|dobře|"
            "dobrá|dobré|dobrý|paráda|perfektní|perfektně|perfekt|úžasné|úžasná|fajn|"
            "špatně|špatné|špatná|špatný|hrozné|hrůza|katastrofa|příšerné|obsluha|kvalita|"
            "spokojený|spokojená|spokojen|rychle|rychlé|bomba|snadné|snadno|jednoduché|"
            "jednoduše|složité|složitě|těžké|pohoda|pohodě|pohodové|pohodička|příjemné|"
            "příjemná|příjemný|příjemně|příjemní|ochotní|ochotný|ochotná|ochota|milé|milá|"
            "milí|jídlo|dodání|doručení|doprava|zboží|výborní|skvělí|rychlý|rychlí|pomalé|"
            "pomalu|drahé|otřesné|otřes|děs|děsné|tragédie|bída|ostuda|průměr|průměrné|"
            "ujde|doporučuji|doporučuju|spokojenost|spokojení|nespokojený|nespokojená|"
            "profesionální|profesionálně|top|luxus|lahoda|chutné|vynikající|parádní|"
            "dokonalé|dokonalá|nádhera|zkušenost|velmi|moc|opravdu|fakt|hezké|pěkné|pěkně|"
            "pěkná"
        ),
        "range": "nebo|či|až|do",
        "span": "až|do",
        "of": "z|ze",
        "half": "půl|polovina|půlka|půlkou|polovinou",
        "before": (
            "po|v|ve|do|před|od|nad|přes|pod|téměř|skoro|nejméně|alespoň|aspoň|minimálně|"
            "maximálně|nejvýše|mezi|než|číslo|č|objednávka|objednávky|verze|patro|pokoj|strana|"
            "stránka|úroveň|krok|hodina|faktura|linka|velikost|obj|str|tel|hod|ul|čp|chyba|kód|"
            "nástupiště|kolej|autobus|tramvaj|vlak|sedadlo|řada|pokladna|byt|stůl|kanál|terminál|"
            "východ|vchod|hala|sál|zóna|brána|přepážka|okénko|iphone|windows"
        ),
        "correction": (
            "myslel|myslela|chtěl|chtěla|měl|měla|oprava|opravuji|opravit|opravte|změna|změnit|"
            "změňte|změň|vlastně|omyl|omylem|spletl|spletla|překlep|chyba|místo|ups|jejda"
        ),
        "sorry": "promiňte|promiň|pardon|omlouvám",
        "fix": (
            "ne|na|jsem|říct|napsat|dát|hodnocení|známku|moje|mé|svoje|předchozí|prosím|to|být|"
            "mělo|se|mohu|můžu|chci|bych|předtím"
        ),
        "and": "a|i",
        "decimal": "čárka|celá|celých|tečka",
        "month": (
            "leden|ledna|lednu|únor|února|únoru|březen|března|březnu|duben|dubna|dubnu|"
            "květen|května|květnu|červen|června|červnu|červenec|července|červenci|srpen|"
            "srpna|srpnu|září|říjen|října|říjnu|listopad|listopadu|prosinec|prosince|"
            "prosinci|patře|patro|patra|pokus|pokusu|den|týden|měsíc|rok|řada|řadě|"
            "návštěva"
        ),
        "for": "na|pro|za|do",
        "bound": (
            "více|víc|méně|míň|minimálně|maximálně|aspoň|alespoň|nejméně|nejvýš|nejvýše|"
            "přes|pod|nad|skoro|téměř|málem|objednávka|objednávky|obj|faktura|verze|pokoj|"
            "objednal|objednala|objednáno|přišlo|přišel|přišla|dorazilo|dorazil|dorazila|"
            "doručeno|doručili|koupil|koupila|stůl|dovezli|chyběly|chybělo|chybí|chyběl|"
            "zbylo|zbývá|zbývají|otevřeno|zavřeno|zavíráte|otevíráte"
        ),
        "we": "nás|jsme",
        "were": "bylo|byli|byly",
        "top10": "desetibodové|desetistupňové|desetibodová",
        "top5": "pětibodové|pětistupňové|pětibodová",
        "top100": "stobodové",
        "mark": (
            "nulka|jednička|jedničku|jedničky|jedničkou|kule|kuli|dvojka|dvojku|dvojky|"
            "dvojkou|dvoječka|dvoječku|trojka|trojku|trojky|trojkou|troječka|troječku|"
            "čtyřka|čtyřku|čtyřky|čtyřkou|čtverka|pětka|pětku|pětky|pětkou|šestka|šestku|"
            "šestky|šestkou|sedmička|sedmičku|sedmičky|sedmičkou|osmička|osmičku|osmičky|"
            "osmičkou|devítka|devítku|devítky|devítkou|desítka|desítku|desítky|desítkou|"
            "desítečka|desítečku"
        ),
        "are": "jste",
        "up": "výš|výše|více|víc",
    },
    labels={
        "likely": (
            (
                "velmi nepravděpodobné|vůbec ne pravděpodobné|zcela nepravděpodobné|"
                "velmi nepravděpodobně|určitě ne|rozhodně ne"
            ),
            (
                "velmi pravděpodobné|vysoce pravděpodobné|velmi pravděpodobně|zcela určitě|"
                "určitě ano|rozhodně ano"
            ),
        ),
        "satisfied": (
            (
                "velmi nespokojený|velmi nespokojená|velmi nespokojen|velmi nespokojeni|"
                "zcela nespokojený|zcela nespokojená|velice nespokojený|velice nespokojená|"
                "velice nespokojen|velice nespokojena|zcela nespokojen|zcela nespokojena|"
                "naprosto nespokojený|naprosto nespokojená|maximálně nespokojený|"
                "maximálně nespokojená|moc nespokojený|moc nespokojená|vůbec nejsem spokojený|"
                "vůbec nejsem spokojená|velmi nespokojena|velmi zklamaný|velmi zklamaná|"
                "velmi nespokojené"
            ),
            (
                "nespokojený|nespokojená|nespokojen|nespokojena|nespokojeni|spíše nespokojený|"
                "spíše nespokojená|spíše nespokojen|nejsem spokojený|nejsem spokojená|"
                "nejsem spokojen|nejsem spokojena|nespokojené|nespokojenost|zklamaný|zklamaná|"
                "spíše nespokojena|moc spokojená nejsem|nepříliš spokojený|nepříliš spokojená"
            ),
            (
                "ani spokojený, ani nespokojený|ani spokojená, ani nespokojená|neutrální|"
                "neutrálně|tak napůl"
            ),
            (
                "spokojený|spokojená|spokojen|spokojena|spokojeni|spíše spokojený|spíše spokojená|"
                "spíše spokojen|jsem spokojený|jsem spokojená|jsem spokojen|jsem spokojena|"
                "jsme spokojeni|spokojené|docela spokojený|docela spokojená|celkem spokojený|"
                "celkem spokojená|vcelku spokojený|vcelku spokojená|spíše spokojena|spokojenost"
            ),
            (
                "velmi spokojený|velmi spokojená|velmi spokojen|velmi spokojena|velmi spokojeni|"
                "zcela spokojený|naprosto spokojený|naprosto spokojená|velice spokojený|"
                "velice spokojená|velice spokojen|velice spokojena|velice spokojeni|moc spokojený|"
                "moc spokojená|moc spokojen|moc spokojena|moc spokojeni|naprosto spokojen|"
                "naprosto spokojena|naprosto spokojeni|maximálně spokojený|maximálně spokojená|"
                "maximálně spokojen|maximálně spokojena|maximálně spokojeni|zcela spokojená|"
                "zcela spokojen|zcela spokojeni|úplně spokojený|úplně spokojená|plně spokojený|"
                "plně spokojená|super spokojený|super spokojená|nadmíru spokojený|"
                "nadmíru spokojená|velmi spokojené"
            ),
        ),
        "agree": (
            ("zcela nesouhlasím|rozhodně nesouhlasím|silně nesouhlasím|vůbec nesouhlasím"),
            "nesouhlasím|spíše nesouhlasím",
            "ani souhlasím, ani nesouhlasím|neutrální|neutrálně|nevím",
            "souhlasím|spíše souhlasím",
            "zcela souhlasím|rozhodně souhlasím|naprosto souhlasím|plně souhlasím",
        ),
        "ease": (
            "velmi těžké|velmi obtížné|velmi složité|velmi těžko|velmi náročné",
            "těžké|obtížné|složité|spíše těžké|spíše obtížné|náročné",
            "ani snadné, ani obtížné|ani lehké, ani těžké|neutrální|neutrálně",
            "snadné|lehké|jednoduché|spíše snadné|snadno",
            "velmi snadné|velmi lehké|velmi jednoduché|velmi snadno",
        ),
    },
)
