"""Albanian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zeroja|zeros",
        "një|nje|njësh|njëshin|njëshe",
        "dy|dysh|dyshin|dyshe",
        "tre|tri|tresh|treshin|treshe",
        "katër|katra|katërsh|katërshe|katërshin",
        "pesë|pesa|pesësh|pesëshe|pesëshin",
        "gjashtë|gjashta|gjashtësh|gjashtëshe|gjasht",
        "shtatë|shtata|shtatësh|shtatëshe|shtat",
        "tetë|teta|tetësh|tetëshe|tetëshin",
        "nëntë|nënta|nëntësh|nëntëshe|nëntëshin",
        "dhjetë|dhjeta|dhjetësh|dhjetëshe|dhjetëshin|dhjet",
    ),
    larger={
        "njëmbëdhjetë": 11,
        "dymbëdhjetë": 12,
        "trembëdhjetë": 13,
        "katërmbëdhjetë": 14,
        "pesëmbëdhjetë": 15,
        "gjashtëmbëdhjetë": 16,
        "shtatëmbëdhjetë": 17,
        "tetëmbëdhjetë": 18,
        "nëntëmbëdhjetë": 19,
        "njëzet": 20,
        "tridhjetë": 30,
        "dyzet": 40,
        "pesëdhjetë": 50,
        "gjashtëdhjetë": 60,
        "shtatëdhjetë": 70,
        "tetëdhjetë": 80,
        "nëntëdhjetë": 90,
        "njëqind": 100,
        "mijë": 1000,
    },
    ordinals=(
        "i pari|e para|i parë|e parë",
        "i dyti|e dyta|i dytë|e dytë",
        "i treti|e treta|i tretë|e tretë",
        "i katërti|e katërta|i katërt|e katërt",
        "i pesti|e pesta|i pestë|e pestë",
        "i gjashti|e gjashta|i gjashtë|e gjashtë",
    ),
    articles="një|nje",
    yes=(
        "po|po po|po faleminderit|sigurisht|po sigurisht|natyrisht|po natyrisht|patjetër|"
        "po patjetër|absolutisht|në rregull|mirë|dakord|jam dakord|saktë|e saktë|me kënaqësi|"
        "mendoj se po|ashtu është"
    ),
    no=(
        "jo faleminderit|jo jo|aspak|kurrë|asnjëherë|sigurisht që jo|natyrisht që jo|nuk dua|"
        "nuk jam dakord|ende jo|jo ende|fatkeqësisht jo|mendoj se jo|nuk ka nevojë|absolutisht jo|"
        "në asnjë mënyrë|më mirë jo"
    ),
    wavering=(
        "ndoshta|nuk e di|s'e di|nuk jam i sigurt|nuk jam e sigurt|varet|po dhe jo|"
        "edhe po edhe jo|pjesërisht|vështirë të them|mbase"
    ),
    commands={
        "stop": (
            "ndalo|ndaloni|ndal|mjaft më|mos më shkruaj|mos më shkruani|mos shkruani|"
            "mos më dërgoni|mos dërgoni|mos më dërgoni mesazhe|mos më dërgo mesazhe|"
            "ndaloni mesazhet|ndaloni së shkruari|nuk dua mesazhe|nuk dua më mesazhe|"
            "nuk dua të marr mesazhe|çregjistrohu|çregjistromëni|më hiqni nga lista|"
            "më hiq nga lista|më fshini|më lini të qetë|më lër të qetë|më lini rehat|më lër rehat|"
            "mos më shqetësoni|mos më kontaktoni|mos më telefononi|mos më merrni"
        ),
        "stop_fill": "më|mua|mesazhe|mesazhet|sms|tani|menjëherë|ju|lutem|kurrë|këto|anketa",
        "end": "fund|përfundo|mbyll|mbyll anketën",
        "help": (
            "ndihmë|më ndihmo|më ndihmoni|çfarë të shkruaj|si funksionon|kam nevojë për ndihmë|"
            "nuk kuptoj"
        ),
        "skip": (
            "kapërce|kalo|kaloje|kapërceje|anashkalo|pyetja tjetër|tjetra|vazhdo|pa koment|"
            "nuk dua të përgjigjem|preferoj të mos përgjigjem"
        ),
        "back": "mbrapa|prapa|kthehu|kthehu mbrapa|pyetja e mëparshme",
        "why": "pse|përse|pse pyesni|pse pyet|pse më pyesni|pse ju duhet|pse ju duhet kjo",
        "later": (
            "më vonë|jo tani|ndoshta më vonë|pyetni më vonë|një herë tjetër|jam i zënë|jam e zënë|"
            "më kujto më vonë|nuk kam kohë|nuk kam kohë tani|s'kam kohë|tani nuk mundem|"
            "nuk mundem tani|jam në punë|jam në takim"
        ),
        "tomorrow": "nesër|më pyet nesër|më pyetni nesër|jo sot",
        "person": (
            "njeri|person|operator|agjent|një person|dua të flas me një person|"
            "dua të flas me dikë|dua të flas me një operator|më telefononi|ju lutem më telefononi|"
            "më kontaktoni|a mund të flas me dikë"
        ),
        "all": "të gjitha|të gjithë|gjithçka|të dyja|të dy",
        "top": "maksimumi|maksimum|nota maksimale|nota më e lartë|vlerësimi maksimal",
        "evasive": (
            "asgjë|nuk e di|jo|po|nuk kam mendim|pa koment|asgjë e veçantë|asgjë tjetër|"
            "nuk kam çfarë të shtoj|vështirë të them|pa arsye|asnjë arsye|s'e kam idenë|kaq|"
            "kjo është e gjitha|kot"
        ),
    },
    languages={"sq": "shqip|në shqip|gjuha shqipe"},
    roles={
        "if": "nëse|derisa",
        "joint": (
            "por|sepse|prandaj|megjithëse|pasi|ngaqë|meqë|ndërsa|megjithatë|veç|përveç|"
            "porse|veçse|pavarësisht"
        ),
        "other": (
            "dikur|dje|zakonisht|burri|gruaja|shefi|shoku|shoqja|mamaja|babai|djali|vajza|"
            "kolegu|minus|ndryshe|fundit|kaluar|motra|vëllai|fqinji|fqinja|dashuri|"
            "vjehrra|gjyshja|gjyshi|partneri|partnerja|pardje"
        ),
        "polite": (
            "lutem|faleminderit|flm|përshëndetje|tungjatjeta|ckemi|hej|mirëdita|ehh|hmm|hm|ok|"
            "okej|haha|rrofsh|rrofshi"
        ),
        "filler": (
            "unë|do|të|i|e|është|ishte|kjo|ky|im|ime|mua|më|nga|për|ana|ju|rreth|"
            "afërsisht|diku|mendoj|besoj|se|them|thosha|ndoshta|një|fortë|fort|solid|"
            "solide|plotë|pastër|sinqerisht|personalisht|përgjithësi|gjithsej|vetëm|"
            "thjesht|sigurisht|shërbimi|shërbimin|cilësia|cilësinë|përgjigja|sot|tani|"
            "zgjedh|në|mirë|mendimi|po|shkallë|me|kësaj|here|diskutim|merituar|madhe|"
            "rrumbullakët|fatkeqësisht|padiskutim|dyshim|kam|momentalisht|le|sinqertë|"
            "qartë|lë|pa"
        ),
        "cue": (
            "jap|japim|dhashë|dhënë|jepja|vlerësoj|vlerësoja|vlerësim|vlerësimi|vlerësimin|notë|"
            "nota|notën|vë|vendos|meriton|meritoni|shkalla"
        ),
        "negation": "nuk|jo|mos|kurrë|as|pa|asnjë|aspak|asgjë|s'ka|s'është",
        "unit": (
            "sekonda|sekondë|minuta|minutë|min|orë|ora|ditë|javë|muaj|vjet|vite|vit|herë|"
            "njerëz|persona|klientë|telefonata|mesazhe|porosi|produkte|gjëra|pyetje|"
            "përpjekje|probleme|arsye|copë|hapa|lekë|lek|euro|eur|dollarë|cent|përqind|km|"
            "kg|metra|janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|"
            "nëntor|dhjetor|mëngjes|mbrëmje|mijë|milion|tjerë|tjera|ndryshme|kolegë|miq|"
            "fëmijë|kat|katin|vizita|janari|janarit|shkurti|shkurtit|marsi|marsit|prilli|"
            "prillit|maji|majit|qershori|qershorit|korriku|korrikut|gushti|gushtit|"
            "shtatori|shtatorit|tetori|tetorit|nëntori|nëntorit|dhjetori|dhjetorit"
        ),
        "points": "pikë|pike|pikët|yje|yll|ylli|she|shin",
        "starter": (
            "sepse|pasi|prandaj|ngaqë|meqë|por|dhe|edhe|unë|kjo|ata|ajo|ai|ju|ne|gjithçka|shumë|"
            "vërtet|tepër|pak|vetëm|megjithëse|kur|nëse|për|me|pa|nuk|jo|kurrë|gjithmonë|asgjë|"
            "faleminderit|shërbimi|shërbim|stafi|cilësia|dorëzimi|korrieri|çmimi|çmimet|ushqimi|"
            "aplikacioni|faqja|dyqani|produkti|shpejt|shpejtë|super|shkëlqyer|mirë|rekomandoj|"
            "mund|ishte|ishin|isha|jam|janë|kam|është|më|që|lutem|mungoi|gjatë|ngadalë|shtrenjtë|"
            "keq|fatkeqësisht|përgjithësi|ndaloni|pëlqeu|kënaqur|sjellshëm|punonjësit|prita|duhet|"
            "në|staf|i|e|vonesa"
        ),
        "praise": (
            "super|shkëlqyer|shkëlqyeshëm|mirë|mrekulli|fantastik|perfekt|keq|tmerr|"
            "tmerrshëm|dobët|katastrofë|shërbimi|shërbim|cilësia|kënaqur|shpejt|ngadalë|"
            "bravo|top|lehtë|thjeshtë|vështirë|shijshëm|ushqimi|dërgesa|produkti|"
            "sjellshëm|profesional|profesionalë|shtrenjtë|mesatar|turp|shumë|rekomandoj|"
            "kënaqësi|mrekullueshëm"
        ),
        "range": "ose|deri|midis",
        "span": "deri",
        "of": "nga|prej",
        "half": "gjysmë|gjysme|gjysma",
        "before": (
            "pas|deri|para|mbi|nën|gati|pothuajse|paktën|minimumi|maksimumi|midis|numri|"
            "nr|porosia|versioni|kati|dhoma|faqja|niveli|hapi|fatura|linja|madhësia|ora|"
            "orën|orës|se"
        ),
        "correction": (
            "desha|doja|korrigjim|korrigjoj|korrigjoni|ndrysho|ndryshoni|ndryshim|faktikisht|"
            "gabim|gabova|ups"
        ),
        "sorry": "falni|fal|ndjesë|keqardhje",
        "fix": (
            "jo|nuk|them|shkruaj|jap|vlerësimin|vlerësimi|notën|im|time|mëparshme|përgjigjen|"
            "lutem|të|ishte|duhej|kjo|mund|dua|në|kisha|me"
        ),
        "and": "dhe|edhe",
        "decimal": "presje",
        "month": (
            "janar|janari|janarit|shkurt|shkurti|shkurtit|mars|marsi|marsit|prill|prilli|"
            "prillit|maj|maji|majit|qershor|qershori|qershorit|korrik|korriku|korrikut|"
            "gusht|gushti|gushtit|shtator|shtatori|shtatorit|tetor|tetori|tetorit|nëntor|"
            "nëntori|nëntorit|dhjetor|dhjetori|dhjetorit"
        ),
        "for": "për",
        "bound": (
            "paktën|mbi|nën|gati|pothuajse|minimumi|maksimumi|porosia|porosita|porositur|"
            "fatura|blera|mbërriti|tavolinë"
        ),
        "we": "ishim|jemi",
        "were": "ishim|jemi",
        "are": "jeni",
    },
    labels={
        "likely": (
            ("aspak e mundshme|shumë pak e mundshme|aspak|sigurisht jo|sigurisht që jo"),
            ("shumë e mundshme|jashtëzakonisht e mundshme|sigurisht që po|sigurisht po"),
        ),
        "satisfied": (
            (
                "shumë i pakënaqur|shumë e pakënaqur|aspak i kënaqur|aspak e kënaqur|"
                "shumë të pakënaqur"
            ),
            (
                "i pakënaqur|e pakënaqur|të pakënaqur|pakënaqur|nuk jam i kënaqur|"
                "nuk jam e kënaqur|i zhgënjyer|e zhgënjyer"
            ),
            ("as i kënaqur as i pakënaqur|as e kënaqur as e pakënaqur|neutral|neutrale"),
            (
                "i kënaqur|e kënaqur|të kënaqur|kënaqur|jam i kënaqur|jam e kënaqur|"
                "mjaft i kënaqur|mjaft e kënaqur"
            ),
            (
                "shumë i kënaqur|shumë e kënaqur|plotësisht i kënaqur|plotësisht e kënaqur|"
                "shumë të kënaqur|jashtëzakonisht i kënaqur|jashtëzakonisht e kënaqur|"
                "tepër i kënaqur|tepër e kënaqur"
            ),
        ),
        "agree": (
            "aspak dakord|nuk jam aspak dakord|plotësisht kundër",
            "nuk jam dakord|jo dakord|nuk pajtohem",
            "as dakord as jo|neutral|neutrale",
            "jam dakord|dakord|pajtohem",
            ("plotësisht dakord|jam plotësisht dakord|shumë dakord|pajtohem plotësisht"),
        ),
        "ease": (
            "shumë e vështirë|shumë i vështirë|shumë vështirë",
            "e vështirë|i vështirë|vështirë",
            "as e lehtë as e vështirë|neutral|neutrale|mesatare",
            "e lehtë|i lehtë|lehtë",
            "shumë e lehtë|shumë i lehtë|shumë lehtë",
        ),
    },
)
