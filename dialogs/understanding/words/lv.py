"""Latvian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nulle|nulli|nulles|nullīte|nullīti",
        "viens|viena|vienu|vieninieks|vieninieku|vieninieka|vienieks|vienieku",
        "divi|divas|divus|diviem|divām|divu|divnieks|divnieku|divniekam",
        "trīs|trīm|triju|trijnieks|trijnieku|triji|trijniekam",
        (
            "četri|četras|četrus|četriem|četrām|četru|četrinieks|četrinieku|četriniekam|četrnieks|"
            "četrnieku"
        ),
        (
            "pieci|piecas|piecus|pieciem|piecām|piecu|piecinieks|piecinieku|pieciniekam|piecnieks|"
            "piecnieku"
        ),
        "seši|sešas|sešus|sešiem|sešām|sešu|sešinieks|sešinieku|sešiniekam|sešnieks|sešnieku",
        (
            "septiņi|septiņas|septiņus|septiņiem|septiņām|septiņu|septītnieks|septiņnieks|"
            "septiņnieku|septītnieku|septītniekam|septiņniekam"
        ),
        (
            "astoņi|astoņas|astoņus|astoņiem|astoņām|astoņu|astotnieks|astoņnieks|astoņnieku|"
            "astotnieku|astotniekam|astoņniekam"
        ),
        (
            "deviņi|deviņas|deviņus|deviņiem|deviņām|deviņu|devītnieks|deviņnieks|devītnieku|"
            "deviņnieku|devītniekam|deviņniekam"
        ),
        (
            "desmit|desmiti|desmitiem|desmitais|desmitnieks|desmitnieku|desmitu|desmitniekam|"
            "desmitnieka"
        ),
    ),
    larger={
        "vienpadsmit": 11,
        "divpadsmit": 12,
        "trīspadsmit": 13,
        "četrpadsmit": 14,
        "piecpadsmit": 15,
        "sešpadsmit": 16,
        "septiņpadsmit": 17,
        "astoņpadsmit": 18,
        "deviņpadsmit": 19,
        "divdesmit": 20,
        "trīsdesmit": 30,
        "četrdesmit": 40,
        "piecdesmit": 50,
        "sešdesmit": 60,
        "septiņdesmit": 70,
        "astoņdesmit": 80,
        "deviņdesmit": 90,
        "simts": 100,
        "simtu": 100,
        "simt": 100,
        "tūkstotis": 1000,
    },
    ordinals=(
        "pirmais|pirmā|pirmo",
        "otrais|otrā|otro",
        "trešais|trešā|trešo",
        "ceturtais|ceturtā|ceturto",
        "piektais|piektā|piekto",
        "sestais|sestā|sesto",
    ),
    articles="viens|viena|vienu",
    yes=(
        "jā|jā jā|protams|jā protams|protams jā|noteikti|noteikti jā|jā lūdzu|jā paldies|labi|"
        "piekrītu|pareizi|labprāt|aha|drīzāk jā|domāju ka jā|domāju jā|skaidrs ka jā|varat|var|"
        "jap|pats par sevi saprotams"
    ),
    no=(
        "nē|nē nē|nē paldies|paldies nē|noteikti nē|nekādā gadījumā|nekad|nepavisam|negribu|"
        "nevēlos|nepiekrītu|vēl nē|diemžēl nē|drīzāk nē|domāju ka nē|domāju nē|nevajag|protams nē|"
        "nav vajadzīgs"
    ),
    wavering=(
        "varbūt|nezinu|neesmu pārliecināts|neesmu pārliecināta|atkarīgs|gan jā gan nē|jā un nē|"
        "daļēji|grūti pateikt|laikam|iespējams|tas ir atkarīgs"
    ),
    commands={
        "stop": (
            "beidz|beidziet|pārtrauc|pārtrauciet|beidziet rakstīt|beidz rakstīt|"
            "beidziet man rakstīt|beidziet sūtīt|beidziet sūtīt ziņas|pārtrauciet sūtīt|"
            "pārtrauciet sūtīt ziņas|pārtrauciet rakstīt|neraksti|nerakstiet|neraksti man|"
            "nerakstiet man|vairs nerakstiet|vairāk nerakstiet|vairs man nerakstiet|nesūti|"
            "nesūtiet|nesūtiet man|nesūtiet ziņas|nesūtiet man ziņas|vairs nesūtiet|negribu ziņas|"
            "nevēlos ziņas|nevēlos saņemt ziņas|vairs nevēlos saņemt ziņas|negribu saņemt ziņas|"
            "nekādu ziņu|atrakstīties|atteikties|atsakos|vēlos atteikties|gribu atteikties|"
            "atteikties no ziņām|izrakstiet mani|izņemiet mani|izņemiet mani no saraksta|"
            "dzēsiet mani|izdzēsiet mani|noņemiet mani no saraksta|lieciet mani mierā|"
            "liec mani mierā|atstājiet mani mierā|netraucējiet|netraucējiet mani|netraucē|"
            "atšujies|atšujieties|nezvaniet|nezvaniet man|nesazinieties ar mani|liecieties mierā"
        ),
        "stop_fill": (
            "man|mani|vairs|vairāk|šīs|tās|ziņas|ziņu|īsziņas|sms|aptaujas|tagad|lūdzu|nekad|jau|"
            "tūlīt"
        ),
        "end": "beigt|beigas|pabeigt|beigt aptauju|pabeigt aptauju",
        "help": (
            "palīdzība|palīdzi|palīdziet|palīdzi man|palīdziet man|palīgā|ko man rakstīt|"
            "ko rakstīt|kā tas darbojas|man vajag palīdzību|nesaprotu"
        ),
        "skip": (
            "izlaist|izlaid|izlaidiet|izlaižu|izlaist jautājumu|tālāk|nākamais|nākamais jautājums|"
            "nākamo jautājumu|pas|bez komentāriem|negribu atbildēt|nevēlos atbildēt|neatbildēšu"
        ),
        "na": "nav attiecināms|neattiecas",
        "back": (
            "atpakaļ|iepriekšējais|iepriekšējais jautājums|iepriekšējo jautājumu|soli atpakaļ|"
            "atgriezties"
        ),
        "why": (
            "kāpēc|kādēļ|kāpēc jautājat|kāpēc jūs jautājat|kāpēc tu jautā|"
            "kāpēc jums tas vajadzīgs|kam tas vajadzīgs|kam jums to vajag|kam tas"
        ),
        "later": (
            "vēlāk|ne tagad|varbūt vēlāk|pajautājiet vēlāk|pajautā vēlāk|citreiz|esmu aizņemts|"
            "esmu aizņemta|aizņemts|aizņemta|atgādiniet vēlāk|atgādini vēlāk|nav laika|"
            "man nav laika|tagad nav laika|tagad nevaru|nevaru tagad|esmu pie stūres|braucu|"
            "esmu darbā|esmu sapulcē|atbildēšu vēlāk|citu reizi"
        ),
        "tomorrow": "rīt|pajautājiet rīt|atgādiniet rīt|ne šodien",
        "person": (
            "cilvēks|operators|konsultants|darbinieks|dzīvs cilvēks|gribu runāt ar cilvēku|"
            "vēlos runāt ar cilvēku|gribu runāt ar operatoru|vēlos runāt ar operatoru|"
            "savienojiet mani ar operatoru|savienojiet ar operatoru|piezvaniet man|"
            "lūdzu piezvaniet|lūdzu piezvaniet man|atzvaniet|atzvaniet man|sazinieties ar mani|"
            "vai varu runāt ar cilvēku"
        ),
        "all": "visi|visas|viss|visus|abi|abas|visi minētie",
        "top": (
            "maksimums|maks|augstākais vērtējums|augstākā atzīme|maksimālais vērtējums|"
            "maksimālais punktu skaits|augstākais punktu skaits|maksimāli"
        ),
        "evasive": (
            "nekas|neko|nezinu|nē|jā|nav viedokļa|man nav viedokļa|bez komentāriem|nekas īpašs|"
            "neko īpašu|nav ko piebilst|nav ko teikt|grūti pateikt|bez iemesla|nav iemesla|"
            "nav ne jausmas|tāpat|vienkārši|tas ir viss|tas viss|neko vairāk|tāpēc"
        ),
    },
    languages={"lv": "latviešu|latviski|latviešu valoda"},
    roles={
        "if": "ja|kamēr",
        "joint": "bet|jo|tāpēc|tādēļ|taču|tomēr|tātad|dēļ|kaut|izņemot|neskatoties|turpretī",
        "other": (
            "agrāk|kādreiz|vakar|parasti|pagājušajā|vīrs|sieva|priekšnieks|draugs|"
            "draudzene|mamma|tētis|dēls|meita|mīnus|citādi|kolēģis|iepriekšējā|"
            "iepriekšējais|iepriekšējo|pēdējo|pēdējais|pēdējā|pagājušoreiz|pagājušā|"
            "pagājušais|pagājušo|māsa|brālis|kaimiņš|kaimiņiene|puisis|vīramāte|"
            "sievasmāte|vecmāmiņa|vectēvs|partneris|partnere|aizvakar|pērn"
        ),
        "polite": (
            "lūdzu|paldies|liels|sveiki|čau|labdien|labvakar|nu|hmm|hm|ok|okei|labi|haha|tā|eu|"
            "sveicināti"
        ),
        "filler": (
            "es|tas|ir|būtu|būs|bija|šis|šī|mans|mana|manis|man|no|par|uz|ar|jums|jūsu|"
            "apmēram|aptuveni|kādi|kādus|kādas|domāju|teiktu|teikšu|ka|varbūt|laikam|"
            "iespējams|stabils|stabilu|stabili|stiprs|stipru|stipri|solīds|solīdu|solīdi|"
            "drošs|drošu|droši|godīgi|sakot|personīgi|kopumā|tikai|vienkārši|noteikti|"
            "skaidrs|pilns|pilnu|apkalpošana|apkalpošanu|apkalpošanai|kvalitāte|kvalitāti|"
            "kvalitātei|serviss|servisam|atbilde|šodien|tagad|izvēlos|lai|tāds|tādu|"
            "manuprāt|jā|skalā|ballu|puses|vērtējums|savu|to|šo|šoreiz|šaubām|šaubu|"
            "prieku|mīnusu|plusu|vājš|vāju|pelnīts|pelnītu|godam|liels|lielu|apaļš|apaļa|"
            "apaļu|tīrs|tīru|godīgs|godīgu|teiksim|pieņemsim|diemžēl|tieši|protams|mūsu|"
            "viņiem|atstāju|pagaidām|pašlaik|šobrīd|vidējs|vidēju|kāds|kādu|labu|mierīgi|"
            "smuks|skaists|skaistu|knaps|bez|reizi|vien"
        ),
        "cue": (
            "dodu|dotu|devu|došu|dodam|dot|lieku|liktu|likšu|vērtēju|vērtētu|novērtēju|"
            "novērtētu|novērtēšu|vērtējums|vērtējumu|vērtējumā|novērtējums|atzīme|atzīmi|"
            "piešķiru|piešķirtu|skala|skalā|pelnījuši|pelnījis|pelna|devām|vērtējam|"
            "novērtējam|novērtējām|liekam|ielieku|ieliktu|ielikšu|rakstu|uzrakstīšu|rakstītu|"
            "pelnījusi|nopelnījis|nopelnījuši|balsoju|dodiet"
        ),
        "negation": (
            "ne|nav|nekad|nē|bez|nekas|neko|nekāds|nedodu|nedotu|nebija|nebūs|nebūtu|"
            "neesmu|diez|nevis|nemaz|nekādi|neviens|neviena|nevar|nebiju|nepietiek|"
            "nevelk|neesam"
        ),
        "unit": (
            "sekundes|sekunžu|sekundēm|sekunde|sekundi|minūtes|minūšu|minūtēm|minūte|"
            "minūti|min|stundas|stundu|stundām|stunda|st|h|dienas|dienu|dienām|diena|"
            "nedēļas|nedēļu|nedēļām|nedēļa|mēneši|mēnešus|mēnešiem|mēnesis|mēnesi|gadi|"
            "gadus|gadiem|gads|gadu|reizes|reižu|reizēm|reize|reizi|cilvēki|cilvēkus|"
            "cilvēku|cilvēkiem|personas|klienti|klientu|zvani|zvanus|zvanu|vēstules|ziņas|"
            "ziņu|pasūtījumi|pasūtījumus|pasūtījums|pasūtījumu|preces|preču|produkti|"
            "lietas|jautājumi|jautājumus|mēģinājumi|mēģinājumus|problēmas|problēmu|"
            "iemesli|iemeslus|gab|gabali|soļi|eiro|eur|centi|latu|lati|dolāri|dolāru|"
            "procenti|procentu|km|kg|metri|janvārī|janvāris|februārī|februāris|martā|"
            "marts|aprīlī|aprīlis|maijā|maijs|jūnijā|jūnijs|jūlijā|jūlijs|augustā|augusts|"
            "septembrī|septembris|oktobrī|oktobris|novembrī|novembris|decembrī|decembris|"
            "rītā|vakarā|tūkstoši|miljoni|citi|citas|dažādi|grādi|kolēģi|draugi|bērni|"
            "stāvs|stāvā|apmeklējumi|darbinieki|stundās|janvāra|janvāri|februāra|februāri|"
            "marta|martu|aprīla|aprīli|maija|maiju|jūnija|jūniju|jūlija|jūliju|augusta|"
            "augustu|septembra|septembri|oktobra|oktobri|novembra|novembri|decembra|"
            "decembri|stāvu|dienā|klase|klasē|mēģinājums"
        ),
        "points": (
            "balles|ballēm|ballu|balle|balli|punkti|punktus|punktu|punktiem|punkts|zvaigznes|"
            "zvaigžņu|zvaigznēm|zvaigzne|zvaigzni|zvaigznītes|zvaigznīšu|zvaigznīte|nieks|nieku|b"
        ),
        "starter": (
            "jo|tāpēc|tādēļ|tā|bet|taču|un|es|tas|viņi|viņa|viņš|jūs|mēs|viss|visi|ļoti|"
            "tiešām|pārāk|nedaudz|mazliet|tikai|lai|gan|kad|ja|par|ar|bez|ne|nav|nekad|"
            "vienmēr|nekas|paldies|apkalpošana|personāls|kvalitāte|piegāde|kurjers|cena|"
            "cenas|ēdiens|lietotne|mājaslapa|veikals|prece|serviss|ātri|ātra|ātrs|super|"
            "lieliski|lieliska|lielisks|labi|labs|laba|iesaku|varētu|varēja|bija|biju|"
            "esmu|ir|jūsu|man|ka|lūdzu|trūka|trūkst|ilgi|lēni|dārgi|slikti|slikta|diemžēl|"
            "citādi|kopumā|beidziet|patika|patīk|apmierināts|apmierināta|laipns|laipna|"
            "laipni|darbinieki|darbiniece|vienīgais|vienīgi|dēļ|gaidīju|vajag|vajadzētu|"
            "mans|neesmu|kā|varbūt|nekādu|atsaucīgi|teicami|nemaz|neviens|nevar|nepietiek|"
            "nebiju|neesam|viegli|vienkārši|grūti|sarežģīti|garšīgi|garšīgs|garšīga|"
            "viesmīle|viesmīlis|pārdevēja|pārdevējs|meistars|konsultants|konsultante|"
            "ārste|ārsts|gaidīšana|rinda|sūtījums|strādā|strādāja|nestrādā|trūkums|"
            "nepatika|ērti|neērti|gribētos|gribētu|kavējas|kavējās|nesaņēmu|saņēmu|visu|"
            "nekur|neskatoties|izņemot|mūsu|viņu|savu|visur|forši|brīnišķīgi|jauki|jauks|"
            "jauka|pieklājīgi|pieklājīga|izpalīdzīgi|draudzīgi|draudzīga|kvalitatīvi|"
            "bijām|esam|apmierināti|ceru|žēl|iebildumu|pretenziju"
        ),
        "praise": (
            "super|lieliski|lieliska|lielisks|labi|labs|laba|izcili|izcila|teicami|"
            "brīnišķīgi|fantastiski|perfekti|ideāli|forši|slikti|slikts|slikta|šausmīgi|"
            "briesmīgi|katastrofa|apkalpošana|kvalitāte|serviss|apmierināts|apmierināta|"
            "ātri|lēni|normāli|top|malači|viegli|vienkārši|grūti|sarežģīti|ērti|neērti|"
            "garšīgi|garšīgs|garšīga|ēdiens|piegāde|prece|preces|cena|cenas|personāls|"
            "darbinieki|jauki|jauks|jauka|laipni|laipna|laipns|pieklājīgi|izpalīdzīgi|"
            "draudzīgi|profesionāli|profesionāla|kvalitatīvi|ātrs|ātra|lēns|lēna|dārgi|"
            "dārgs|vāji|viduvēji|viduvēja|kauns|murgs|ļoti|tiešām|iesaku|apmierināti|"
            "neapmierināts|neapmierināta|ok|okei|prieku|perfekta|ideāla|teicama|lieliskā|"
            "malacis|foršs|forša"
        ),
        "range": "vai|līdz|starp",
        "span": "līdz",
        "of": "no",
        "half": "pus|puse|pusi",
        "before": (
            "pēc|plkst|pulksten|līdz|pirms|virs|vairāk|mazāk|gandrīz|vismaz|minimums|"
            "maksimums|starp|nekā|numurs|nr|pasūtījums|versija|stāvs|istaba|lapa|līmenis|"
            "solis|rēķins|līnija|izmērs|zem|ap|pie|tel|lpp"
        ),
        "correction": (
            "gribēju|labojums|laboju|labojiet|izlabojiet|mainīt|mainiet|nomainiet|maiņa|patiesībā|"
            "precīzāk|kļūdījos|kļūda|kļūdas|vietā|ups|oi|pārrakstījos|vēlējos"
        ),
        "sorry": "atvainojiet|atvaino|atvainojos|piedodiet|piedod|sorī",
        "fix": (
            "nē|ne|domāts|teikt|pateikt|rakstīt|dot|uz|vērtējumu|vērtējums|mans|manu|savu|"
            "iepriekšējo|atbildi|lūdzu|vajadzēja|būt|tas|bija|varu|vēlos|var|uzrakstīju|atzīmi|es"
        ),
        "and": "un|plus",
        "decimal": "komats",
        "month": (
            "janvāris|janvārī|janvāra|janvāri|februāris|februārī|februāra|februāri|marts|"
            "martā|marta|martu|aprīlis|aprīlī|aprīla|aprīli|maijs|maijā|maija|maiju|"
            "jūnijs|jūnijā|jūnija|jūniju|jūlijs|jūlijā|jūlija|jūliju|augusts|augustā|"
            "augusta|augustu|septembris|septembrī|septembra|septembri|oktobris|oktobrī|"
            "oktobra|oktobri|novembris|novembrī|novembra|novembri|decembris|decembrī|"
            "decembra|decembri|stāvā|stāvs|stāvu|reize|reizi|diena|dienā|nedēļa|mēnesis|"
            "gads|klase|klasē|mēģinājums"
        ),
        "for": (
            "divniekam|trijniekam|četriniekam|pieciniekam|sešiniekam|septītniekam|"
            "septiņniekam|astotniekam|astoņniekam|devītniekam|deviņniekam|desmitniekam|līdz|"
            "uz|par"
        ),
        "we": "mēs|bijām|esam|mūsu",
        "were": "bijām|esam|bija",
        "bound": (
            "vismaz|vairāk|mazāk|virs|zem|gandrīz|minimums|maksimums|augstākais|"
            "pasūtījums|pasūtījuma|pasūtīju|pasūtīts|rēķins|versija|istaba|piegādāja|"
            "piegādāts|saņēmu|nopirku|pirku|galdiņš|galds|trūka|trūkst|palika|atvērts|"
            "slēgts|strādājat"
        ),
        "mark": (
            "vieninieks|vieninieku|vieninieka|vienieks|vienieku|divnieks|divnieku|"
            "divniekam|trijnieks|trijnieku|trijniekam|četrinieks|četrinieku|četriniekam|"
            "četrnieks|četrnieku|piecinieks|piecinieku|pieciniekam|piecnieks|piecnieku|"
            "sešinieks|sešinieku|sešiniekam|sešnieks|sešnieku|septītnieks|septiņnieks|"
            "septiņnieku|septītnieku|septītniekam|septiņniekam|astotnieks|astoņnieks|"
            "astoņnieku|astotnieku|astotniekam|astoņniekam|devītnieks|deviņnieks|"
            "devītnieku|deviņnieku|devītniekam|deviņniekam|desmitnieks|desmitnieku|"
            "desmitniekam|desmitnieka"
        ),
        "are": "esat",
        "up": "augstāk|vairāk",
    },
    labels={
        "likely": (
            (
                "ļoti maz ticams|nemaz nav ticams|pilnīgi neticami|ļoti neticami|noteikti nē|"
                "nekādā gadījumā"
            ),
            "ļoti ticams|ārkārtīgi ticams|ļoti iespējams|noteikti jā|noteikti",
        ),
        "satisfied": (
            (
                "ļoti neapmierināts|ļoti neapmierināta|pilnīgi neapmierināts|"
                "pilnīgi neapmierināta|ārkārtīgi neapmierināts|ārkārtīgi neapmierināta|"
                "ļoti neapmierināti|ļoti vīlies|ļoti vīlusies|galīgi neapmierināts|"
                "galīgi neapmierināta|nemaz neesmu apmierināts|nemaz neesmu apmierināta"
            ),
            (
                "neapmierināts|neapmierināta|drīzāk neapmierināts|drīzāk neapmierināta|"
                "neapmierināti|neesmu apmierināts|neesmu apmierināta|vīlies|vīlusies|"
                "ne visai apmierināts|ne visai apmierināta|nav apmierināts|nav apmierināta"
            ),
            (
                "ne apmierināts, ne neapmierināts|ne apmierināta, ne neapmierināta|neitrāls|"
                "neitrāla|neitrāli|ne apmierināts ne neapmierināts"
            ),
            (
                "apmierināts|apmierināta|drīzāk apmierināts|drīzāk apmierināta|apmierināti|"
                "esmu apmierināts|esmu apmierināta|esam apmierināti|diezgan apmierināts|"
                "diezgan apmierināta|kopumā apmierināts|kopumā apmierināta"
            ),
            (
                "ļoti apmierināts|ļoti apmierināta|pilnīgi apmierināts|pilnīgi apmierināta|"
                "ļoti apmierināti|ārkārtīgi apmierināts|ārkārtīgi apmierināta|pilnībā apmierināts|"
                "pilnībā apmierināta|pilnībā apmierināti|īpaši apmierināts|īpaši apmierināta|"
                "vairāk nekā apmierināts|vairāk nekā apmierināta|super apmierināts|"
                "super apmierināta|sajūsmā"
            ),
        ),
        "agree": (
            ("pilnīgi nepiekrītu|kategoriski nepiekrītu|pilnībā nepiekrītu|noteikti nepiekrītu"),
            "nepiekrītu|drīzāk nepiekrītu",
            "ne piekrītu, ne nepiekrītu|neitrāli|nav viedokļa",
            "piekrītu|drīzāk piekrītu",
            "pilnīgi piekrītu|pilnībā piekrītu|noteikti piekrītu",
        ),
        "ease": (
            "ļoti grūti|ļoti sarežģīti",
            "grūti|sarežģīti|drīzāk grūti",
            "ne viegli, ne grūti|neitrāli|vidēji",
            "viegli|vienkārši|drīzāk viegli",
            "ļoti viegli|ļoti vienkārši",
        ),
    },
)
