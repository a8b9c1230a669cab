"""Romanian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zerou",
        "unu|un|una|unul",
        "doi|două|doua|doiu",
        "trei|treiu",
        "patru",
        "cinci|cinc",
        "șase|şase|sase|sasă",
        "șapte|şapte|sapte|șepte|septe",
        "opt|optul|optu",
        "nouă|noua",
        "zece|zecele|zecea",
    ),
    larger={
        "unsprezece": 11,
        "doisprezece": 12,
        "douăsprezece": 12,
        "treisprezece": 13,
        "paisprezece": 14,
        "cincisprezece": 15,
        "șaisprezece": 16,
        "șaptesprezece": 17,
        "optsprezece": 18,
        "nouăsprezece": 19,
        "douăzeci": 20,
        "treizeci": 30,
        "patruzeci": 40,
        "cincizeci": 50,
        "șaizeci": 60,
        "șaptezeci": 70,
        "optzeci": 80,
        "nouăzeci": 90,
        "sută": 100,
        "mie": 1000,
    },
    ordinals=(
        "primul|prima|întâi",
        "al doilea|a doua|doilea",
        "al treilea|a treia|treilea",
        "al patrulea|a patra|patrulea",
        "al cincilea|a cincea|cincilea",
        "al șaselea|a șasea|șaselea",
    ),
    articles="un|una|unul|nouă|noua",
    yes=(
        "da|d|dap|daa|da da|da mulțumesc|da vă rog|da te rog|da sigur|sigur|sigur că da|"
        "da sigur că da|bineînțeles|da bineînțeles|desigur|da desigur|firește|evident|normal|"
        "cu siguranță|da cu siguranță|cu plăcere|da cu plăcere|cu drag|absolut|da absolut|ok|okay|"
        "bine|e bine|de acord|sunt de acord|da sunt de acord|corect|exact|așa e|așa este|adevărat|"
        "e adevărat|într-adevăr|în regulă|da e în regulă|puteți|da puteți|poți|da poți|se poate|"
        "cred că da|da cred că da|mda|a fost|da a fost"
    ),
    no=(
        "nu|n|nț|ba|ba nu|nu nu|nu mulțumesc|mulțumesc nu|nici vorbă|nici gând|nu deloc|deloc|"
        "absolut deloc|nicidecum|niciodată|nu încă|încă nu|nu încă nu|sigur că nu|"
        "bineînțeles că nu|în niciun caz|sub nicio formă|mai bine nu|nu mai bine nu|prefer să nu|"
        "nu prefer să nu|aș prefera să nu|nu chiar|nu prea|greșit|fals|nu e adevărat|"
        "nu este adevărat|nu cred|cred că nu|nu e nevoie|nu nu e nevoie|nu este nevoie|"
        "nu este necesar|nu vreau|nu a fost"
    ),
    wavering=(
        "poate|probabil|nu știu|nu stiu|habar n-am|habar nu am|n-am idee|nu am idee|nu sunt sigur|"
        "nu sunt sigură|da și nu|și da și nu|nici da nici nu|depinde|în parte|parțial|posibil|"
        "mai mult sau mai puțin|nicio problemă|așa și așa"
    ),
    commands={
        "stop": (
            "stop|oprește|opriți|oprește-te|opriți-vă|ajunge|gata ajunge|dezabonare|"
            "dezabonează-mă|dezabonați-mă|vreau să mă dezabonez|doresc să mă dezabonez|"
            "mă dezabonez|încetați|încetează|terminați|nu-mi mai scrieți|nu-mi mai scrie|"
            "nu îmi mai scrieți|nu mai scrieți|nu-mi mai trimiteți mesaje|"
            "nu îmi mai trimiteți mesaje|nu-mi mai trimite mesaje|nu mai trimiteți mesaje|"
            "nu mai trimite mesaje|nu mai trimiteți|nu mai vreau mesaje|"
            "nu mai vreau să primesc mesaje|nu vreau mesaje|nu mai doresc mesaje|"
            "nu mai doresc să primesc mesaje|fără mesaje|nu mă mai contactați|nu mă mai contacta|"
            "nu mă contactați|nu mă mai deranjați|nu mă mai deranja|nu mă deranjați|"
            "nu mă mai sunați|opriți mesajele|oprește mesajele|lasă-mă în pace|lăsați-mă în pace|"
            "lasă-mă|ștergeți-mă din listă|șterge-mă din listă|scoateți-mă din listă|"
            "scoateți-mă de pe listă|scoate-mă de pe listă|fără alte mesaje|fără alte întrebări|"
            "gata cu mesajele"
        ),
        "end": (
            "termină|închide|ieșire|ieși|sfârșit|termină sondajul|închide sondajul|încheie|"
            "încheie sondajul|renunț|anulează|anulează sondajul|vreau să ies"
        ),
        "help": (
            "ajutor|ajută-mă|ajutați-mă|info|informații|opțiuni|meniu|cum funcționează|"
            "cum funcționează asta|ce pot să scriu|ce pot scrie|ce trebuie să scriu|"
            "ce trebuie să fac|am nevoie de ajutor"
        ),
        "skip": (
            "sari|sari peste|sari peste întrebare|sari peste întrebarea asta|"
            "sari peste această întrebare|săriți|săriți peste|trec|trec peste|pas|treci peste|"
            "treci mai departe|mai departe|următoarea|următoarea întrebare|întrebarea următoare|"
            "omite|prefer să nu răspund|prefer să nu spun|aș prefera să nu răspund|"
            "nu vreau să răspund|nu vreau să spun|nu răspund|fără comentarii|fără comentariu|"
            "niciun comentariu|fără răspuns"
        ),
        "back": (
            "înapoi|du-te înapoi|mergi înapoi|întoarce-te|anterior|anterioara|"
            "întrebarea anterioară|întrebarea precedentă|un pas înapoi|anulează ultima"
        ),
        "later": (
            "mai târziu|nu acum|acum nu|poate mai târziu|altă dată|alta data|cu altă ocazie|"
            "în alt moment|altădată|întreabă-mă mai târziu|întrebați-mă mai târziu|"
            "amintește-mi mai târziu|mai târziu vă rog|răspund mai târziu|nu am timp|n-am timp|"
            "nu am timp acum|n-am timp acum|acum nu am timp|acum n-am timp|acum nu pot|"
            "nu pot acum|sunt ocupat|sunt ocupată|ocupat|ocupată|sunt în ședință|în ședință|"
            "sunt într-o ședință|conduc|sunt la volan|sunt la muncă|sunt la lucru|lucrez"
        ),
        "tomorrow": "mâine|întreabă-mă mâine|întrebați-mă mâine|nu azi|nu astăzi|azi nu",
        "why": (
            "de ce|dece|de ce întrebi|de ce întrebați|de ce mă întrebi|de ce mă întrebați|"
            "de ce vrei să știi|de ce vreți să știți|de ce doriți să știți|"
            "de ce această întrebare|de ce întrebarea asta|la ce folosește|la ce vă trebuie|"
            "pentru ce|cu ce scop|din ce motiv"
        ),
        "person": (
            "o persoană|persoană reală|o persoană reală|un om|om real|un operator|operator|"
            "operator uman|vorbesc cu o persoană|vorbesc cu cineva|vreau să vorbesc cu cineva|"
            "vreau să vorbesc cu o persoană|vreau să vorbesc cu un om|"
            "vreau să vorbesc cu un operator|aș vrea să vorbesc cu cineva|"
            "aș dori să vorbesc cu cineva|doresc să vorbesc cu cineva|"
            "doresc să vorbesc cu un operator|pot vorbi cu cineva|pot să vorbesc cu cineva|"
            "pot vorbi cu o persoană|pot vorbi cu un operator|sunați-mă|sună-mă|vă rog sunați-mă|"
            "vă rog să mă sunați|mă puteți suna|contactați-mă|contactează-mă|"
            "vă rog să mă contactați"
        ),
        "top": (
            "nota maximă|notă maximă|punctaj maxim|maxim|maximum|maximul|scor maxim|"
            "nota cea mai mare|cea mai mare notă"
        ),
        "evasive": (
            "nu|da|n|d|nimic|nimic special|nimic deosebit|nimic anume|nimic în plus|nimic altceva|"
            "nimic de spus|nimic de adăugat|niciunul|niciuna|niciun motiv|nici un motiv|"
            "fără motiv|fără comentarii|fără comentariu|niciun comentariu|fără răspuns|nu știu|"
            "habar n-am|habar nu am|n-am idee|nu am idee|nu sunt sigur|nu sunt sigură|"
            "nu pot spune|greu de spus|de aia|pentru că da|așa|poate|atât|asta e tot|asta-i tot|"
            "mi-e indiferent|nu contează|nu se aplică|n/a|nu e cazul|nu este cazul|nu prea|"
            "fără părere"
        ),
    },
    languages={"ro": "română|romana|în română|limba română"},
    labels={
        "likely": (
            "deloc probabil|foarte puțin probabil|foarte improbabil|extrem de improbabil",
            "extrem de probabil|foarte probabil|cu siguranță",
        ),
        "satisfied": (
            (
                "foarte nemulțumit|foarte nemulțumită|deloc mulțumit|deloc mulțumită|"
                "total nemulțumit|total nemulțumită|foarte nesatisfăcut|foarte nesatisfăcută|"
                "foarte dezamăgit|foarte dezamăgită|extrem de nemulțumit|extrem de nemulțumită|"
                "foarte nemulțumiți|complet nemulțumit|complet nemulțumită"
            ),
            (
                "nemulțumit|nemulțumită|puțin mulțumit|puțin mulțumită|nesatisfăcut|nesatisfăcută|"
                "nu sunt mulțumit|nu sunt mulțumită|nemulțumiți|dezamăgit|dezamăgită|"
                "nu prea mulțumit|nu prea mulțumită"
            ),
            (
                "nici mulțumit nici nemulțumit|nici mulțumită nici nemulțumită|neutru|neutră|"
                "indiferent|indiferentă|așa și așa"
            ),
            (
                "mulțumit|mulțumită|destul de mulțumit|destul de mulțumită|satisfăcut|satisfăcută|"
                "mulțumiți|sunt mulțumit|sunt mulțumită|destul de mulțumiți|suntem mulțumiți"
            ),
            (
                "foarte mulțumit|foarte mulțumită|extrem de mulțumit|extrem de mulțumită|"
                "pe deplin mulțumit|pe deplin mulțumită|foarte satisfăcut|foarte satisfăcută|"
                "foarte mulțumiți|super mulțumit|super mulțumită|încântat|încântată|"
                "foarte încântat|foarte încântată|total mulțumit|total mulțumită|"
                "deosebit de mulțumit|deosebit de mulțumită|absolut mulțumit|absolut mulțumită"
            ),
        ),
        "agree": (
            (
                "dezacord total|total dezacord|în total dezacord|nu sunt deloc de acord|"
                "deloc de acord|puternic dezacord"
            ),
            "dezacord|nu sunt de acord|în dezacord",
            "nici acord nici dezacord|nici de acord nici în dezacord|neutru|indiferent",
            "acord|de acord|sunt de acord",
            (
                "acord total|total de acord|sunt total de acord|complet de acord|"
                "întru totul de acord|puternic acord"
            ),
        ),
        "ease": (
            "foarte dificil|foarte greu|extrem de greu|foarte complicat",
            "dificil|greu|complicat|destul de greu",
            "nici ușor nici greu|nici ușor nici dificil|neutru|mediu|așa și așa",
            "ușor|simplu|destul de ușor",
            "foarte ușor|foarte simplu|extrem de ușor",
        ),
    },
    roles={
        "nobody": "nimeni|cine",
        "polite": (
            "mulțumesc|multumesc|mulțumim|mersi|mersic|rog|vă|va|te|salut|bună|buna|ziua|seara|"
            "dimineața|alo|hei|ok|okay|da|păi|pai|deci|ei|ăă|hm|hmm|bine|stimați|domnule|doamnă|"
            "cordial|stimă|numai|uite|frumos"
        ),
        "filler": (
            "eu|mie|mi|îmi|imi|mă|ma|meu|mea|noi|ne|le|vă|i|îi|ii|l|o|un|una|unul|al|a|"
            "ale|ai|de|din|pe|la|în|cu|pentru|ca|să|sa|este|e|ar|aș|as|fi|fost|era|va|voi|"
            "vom|merge|zic|spun|cred|consider|presupun|apreciez|poate|probabil|"
            "aproximativ|circa|vreo|cam|jur|total|generală|general|final|finală|sincer|"
            "cinstit|personal|părerea|parerea|opinia|partea|solid|clar|mare|bun|bună|"
            "frumos|rotund|meritat|meritată|curat|plin|slab|sigur|siguranță|desigur|"
            "absolut|aici|azi|astăzi|acum|momentan|tot|doar|numai|că|asta|acesta|aceasta|"
            "așa|răspunsul|răspuns|voastră|dumneavoastră|aleg|optez|vreau|dori|vrea|las|"
            "îndoială|dubiu|fără|perfect|primească|primesc|primește|care|per|ansamblu|"
            "experiența|ăsta|pt|ptr|dată|dat|limită|limita|generos|generoasă|greu|drag|"
            "sincera|modest|modestă|forțat|ciupit|ciuntit|merituos|întreg|intreg|rotunjit|"
            "sec|fix|cinste|onest|hai|haide|haideți|zicem|zi|pui|puneți|puneti|pune|"
            "felicitări|felicitari|indulgență|indulgenta|lejer|ușor|usor|liniștit|"
            "linistit|evident|cert|clara|păcate|pacate|deocamdată|deocamdata|in|prezent|"
            "simplu|chiar|către|angajat|client|angajată|clientă|fara|indoiala|data"
        ),
        "cue": (
            "dau|dăm|dat|acord|acordă|acorda|acordăm|pun|pune|nota|notă|notez|note|punctaj|"
            "punctajul|punctez|scor|scorul|evaluez|evaluare|evaluarea|apreciez|rating|scară|scara|"
            "merită|merita|zic|spun|numărul|calificativ|calificativul|votez|oferi|ofer|calific"
        ),
        "negation": "nu|nici|niciodată|niciun|nicio|nimic|nimeni|deloc|abia|n",
        "unit": (
            "secundă|secunde|sec|minut|minute|min|oră|ora|ore|h|zi|zile|săptămână|"
            "săptămâni|lună|luni|an|ani|dată|ori|persoană|persoane|oameni|clienți|"
            "angajați|colegi|apel|apeluri|telefoane|mail|mailuri|email|emailuri|mesaj|"
            "mesaje|comandă|comenzi|articole|produs|produse|lucru|lucruri|pas|pași|"
            "întrebare|întrebări|încercare|încercări|prieten|prieteni|copii|copil|"
            "problemă|probleme|tichete|lei|leu|ron|bani|euro|dolari|procente|procent|sută|"
            "sute|km|kg|metri|grade|bucăți|ianuarie|februarie|martie|aprilie|iunie|iulie|"
            "august|septembrie|octombrie|noiembrie|decembrie|alte|alți|altele|diferite|"
            "mii|milioane|motiv|motive|pachete|pachet|vizite|nopți|camere|magazine|"
            "programări|greșeli|eroare|erori|detaliu|ian|feb|apr|iun|iul|aug|sept|sep|oct|"
            "nov|dec"
        ),
        "points": "punct|puncte|pct|pts|stea|stele|steluțe|inimi|inimioare|p",
        "starter": (
            "pentru|fiindcă|deoarece|căci|întrucât|datorită|cauza|dar|însă|și|si|deși|"
            "totuși|când|timp|cu|cum|eu|mi|mie|m|am|ați|au|a|e|este|sunt|era|erau|fost|el|"
            "ea|ei|ele|voi|dumneavoastră|toate|tot|toți|toată|foarte|prea|chiar|atât|așa|"
            "destul|mereu|întotdeauna|niciodată|nu|nici|nimic|nimeni|niciun|nicio|fără|"
            "personalul|serviciul|serviciile|servicii|echipa|ar|aș|trebui|putea|se|s|că|"
            "ce|doar|numai|păcat|continuați|continuă|excelent|super|absolut|dacă|lipsă|"
            "lipsește|mulțumesc|mai|ne|îmi|mă|opriți|felicitări|bravo|sincer|pt|ptr|ca|"
            "mâncarea|mancarea|mâncare|mancare|aplicația|aplicatia|site-ul|site|prețul|"
            "pretul|prețuri|preturi|prețurile|calitatea|calitate|magazin|produsul|produs|"
            "produse|livrarea|livrare|curierul|curier|operatorul|operator|angajații|"
            "angajatii|vânzătoarea|chelnerul|aștept|așteptat|asteptat|asteptare|așteptare|"
            "întârziat|intarziat|funcționează|functioneaza|plăcut|placut|place|recomand|"
            "bună|buna|bun|bine|rău|rau|prost|proasta|rapid|rapida|lent|scump|amabil|"
            "amabili|simplu|usor|ușor|greu|desi|ati|mi-a|mi-au|m-am|m-a|n-am|s-a|s-au|"
            "mulțumit|multumit|mulțumită|multumita|excelenta|excelentă|totul|felicitari|"
            "pacat"
        ),
        "praise": (
            "bine|bun|bună|buni|bune|excelent|excelentă|excelente|perfect|perfectă|"
            "fantastic|fantastică|minunat|minunată|grozav|super|genial|extraordinar|"
            "extraordinară|prost|proastă|rău|groaznic|groaznică|oribil|oribilă|jalnic|"
            "slab|slabă|lent|lentă|rapid|rapidă|repede|amabil|amabili|amabilă|politicos|"
            "politicoși|drăguț|drăguți|mulțumit|mulțumită|nemulțumit|nemulțumită|fericit|"
            "fericită|servicii|serviciu|servire|treabă|echipă|ajutor|dezamăgit|dezamăgită|"
            "dezamăgitor|scump|scumpă|top|ok|tare|foarte|prea|chiar|destul|atât|"
            "profesionist|profesioniști|eficient|dezastru|rușine|recomand|mediocru|"
            "felicitări|bravo|jos|cel|cea|mișto|ușor|usor|simplu|greu|dificil|complicat|"
            "complicată|rapida|buna|excelenta|perfecta|fantastica|minunata|mâncarea|"
            "mancarea|mâncare|mancare|livrare|livrarea|curier|produs|produse|calitate|"
            "calitatea|preț|prețuri|experiență|experienta|amabila|politicosi|draguta|"
            "drăguță|nemulțumiți|mulțumiți|multumit|multumita|multumiti|incantat|încântat|"
            "încântată|incantata|profesionisti|profesionalism|eficientă|eficienta|"
            "impecabil|impecabilă|groaznica|oribila|penibil|jenant|execrabil|acceptabil|"
            "decent|tot|totul|punctual|punctuali|recomandat|servirea|serviciile"
        ),
        "range": "sau|ori|spre|la|până|între",
        "span": "la|până|pana",
        "half": "jumătate|jumate|juma",
        "before": (
            "după|dupa|ora|orele|către|înainte|până|minim|minimum|maxim|maximum|aproape|peste|sub|"
            "versiunea|nr|comanda|pagina|camera|etajul|etaj|linia|peronul|factura|cazul|tichetul|"
            "tichet|pasul|nivelul|cel|puțin|mult|între|fiecare|magazinul|sala|biroul|ghișeul|"
            "poarta|dosarul|capitolul|pag|tel|ref|art|pe|eroare|eroarea|cod|codul|peron|autobuz|"
            "autobuzul|tramvai|tren|rând|casa|ghișeu|apartament|masa|canal|terminal|ieșirea|zona|"
            "bloc|iphone|windows"
        ),
        "correction": (
            "voiam|vroiam|refeream|corecție|corectez|corectare|corectați|corecta|rectific|"
            "rectificare|fapt|schimb|schimba|schimbați|schimbă|modific|modifica|modificați|ups|"
            "oops|greșit|greșeală|greșeala|încurcat|stai|așteptați|așteaptă"
        ),
        "sorry": "scuze|scuză|scuzați|scuzati|iertare|iartă|iertați|pardon|regret|cer",
        "fix": (
            "nu|să|sa|zic|spun|pun|dau|de|în|la|loc|locul|că|era|este|e|fie|fi|un|o|mea|meu|nota|"
            "evaluarea|răspunsul|punctajul|anterioară|anterior|prima|primul|ultima|vreau|aș|as|"
            "vrea|dori|pot|m|am|ma|îmi|mă|rău|mi|din|tastat|scris"
        ),
        "and": "și|si|plus",
        "decimal": "virgulă|punct",
        "if": "dacă|daca",
        "joint": (
            "dar|însă|insa|fiindcă|deoarece|căci|întrucât|deși|totuși|deci|ci|fiindca|desi|iar"
        ),
        "other": (
            "înainte|anterior|trecut|trecută|ieri|normal|obicei|inițial|soțul|soția|"
            "partenerul|partenera|șeful|șefa|prietenul|prietena|mama|tata|fiul|fiica|"
            "aproape|concurența|altfel|ultima|ultimul|precedenta|precedentă|precedent|"
            "sora|fratele|colegul|colega|vecinul|vecina|iubitul|iubita|soacra|bunica|"
            "bunicul|alaltăieri|trecuta"
        ),
        "per": "din",
        "month": (
            "ianuarie|ian|februarie|feb|martie|aprilie|apr|mai|iunie|iun|iulie|iul|august|"
            "aug|septembrie|sept|sep|octombrie|oct|noiembrie|nov|decembrie|dec"
        ),
        "for": "pentru|pt|ptr",
        "bound": (
            "mult|puțin|putin|minim|minimum|maxim|maximum|măcar|macar|aproape|peste|sub|"
            "comanda|comandă|factura|versiunea|camera|venit|ajuns|livrat|primit|cumpărat|"
            "comandat|sosit|expediat|ziua|data|deasupra|dedesubtul|superior|inferior|masă|"
            "masa|lipseau|lipsesc|lipsea|rămas|ramas|deschis|deschideți|închideți|închis"
        ),
        "we": "eram|suntem|am",
        "were": "eram|suntem|fost",
        "are": "sunteți|sunteti|sunt",
        "up": "sus|mult",
    },
)
