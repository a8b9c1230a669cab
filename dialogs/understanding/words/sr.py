"""Serbian, in both scripts."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.understanding.words import Words

_LATIN = Words(
    numbers=(
        "nula|nulu|nule|ništica",
        (
            "jedan|jedna|jedno|jednu|jednog|jednoga|jedinica|jedinicu|jedinice|kec|keca|jedinicom|"
            "kecom"
        ),
        "dva|dve|dvoje|dvojka|dvojku|dvojke|dvica|dvicu|dvaja|dvojkom|dvojčica",
        "tri|trojka|trojku|trojke|trica|tricu|trojkom",
        "četiri|četvorka|četvorku|četvorke|četri|četvorkom|četvorčica",
        "pet|petica|peticu|petice|peticom",
        "šest|šestica|šesticu|šestice|šesticom",
        "sedam|sedmica|sedmicu|sedmice|sedmicom",
        "osam|osmica|osmicu|osmice|osmicom",
        "devet|devetka|devetku|devetke|devetkom|devetica|deveticu",
        "deset|desetka|desetku|desetke|desetkom",
    ),
    larger={
        "jedanaest": 11,
        "jedanest": 11,
        "dvanaest": 12,
        "dvanest": 12,
        "trinaest": 13,
        "četrnaest": 14,
        "petnaest": 15,
        "šesnaest": 16,
        "sedamnaest": 17,
        "osamnaest": 18,
        "devetnaest": 19,
        "dvadeset": 20,
        "pedeset": 50,
        "sto": 100,
        "stotka": 100,
    },
    ordinals=(
        "prvi|prva|prvo|prvu|1.",
        "drugi|druga|drugo|drugu|2.",
        "treći|treća|treće|treću|3.",
        "četvrti|četvrta|četvrto|četvrtu|4.",
        "peti|peta|peto|petu|5.",
        "šesti|šesta|šesto|šestu|6.",
    ),
    articles="jedan|jedna|jedno|jednu|jednog|jednoga",
    yes=(
        "da|da da|naravno|naravno da|svakako|apsolutno|da naravno|da molim|da hvala|može|"
        "da može|dobro|slažem se|u redu|tačno|tako je|sigurno|mislim da da|mislim da|rado|"
        "vrlo rado|jeste|jesam|definitivno|važi|nego šta"
    ),
    no=(
        "ne|ne ne|ne hvala|nikako|nikada|nikad|uopšte ne|naravno da ne|ni slučajno|ne slažem se|"
        "ne želim|neću|još ne|nažalost ne|mislim da ne|nije|nisam|nema potrebe|ne treba|"
        "apsolutno ne|definitivno ne|radije ne"
    ),
    wavering=(
        "možda|ne znam|nisam siguran|nisam sigurna|zavisi|i da i ne|da i ne|delimično|"
        "teško je reći|teško reći|valjda"
    ),
    commands={
        "stop": (
            "prestani|prestanite|prestanite da pišete|prestani da pišeš|"
            "prestanite da mi pišete|prestani da mi pišeš|prestanite sa porukama|"
            "prestanite da šaljete|prestanite da mi šaljete poruke|"
            "prestanite da šaljete poruke|ne piši|ne pišite|ne piši mi|ne pišite mi|"
            "ne pišite mi više|nemojte mi pisati|nemojte da mi pišete|"
            "nemojte više da mi pišete|nemoj da mi pišeš|ne šaljite|ne šaljite mi|"
            "ne šaljite mi poruke|nemojte slati|nemojte mi slati poruke|ne zovite|"
            "nemojte me zvati|ne želim poruke|ne želim više poruka|"
            "ne želim da primam poruke|bez poruka|nema više poruka|odjavi me|odjavite me|"
            "odjava|odjavi|želim da se odjavim|sklonite me sa liste|uklonite me|"
            "uklonite me sa liste|izbrišite me|obrišite me|ostavite me na miru|"
            "ostavi me na miru|pustite me na miru|dajte mi mir|ne smarajte|ne smarajte me|"
            "ne uznemiravajte|ne uznemiravajte me|nemojte me kontaktirati|"
            "ne kontaktirajte me|dosta poruka"
        ),
        "stop_fill": (
            "mi|me|mene|više|ove|poruke|poruka|sms|ankete|anketa|mejlove|odmah|sada|"
            "molim|nikad|već|se|sa|da"
        ),
        "end": "kraj|završi|završi anketu|prekini anketu|prekini",
        "help": (
            "pomoć|upomoć|pomozi|pomozi mi|pomozite|pomozite mi|šta da napišem|"
            "kako ovo radi|treba mi pomoć|ne razumem|šta da radim"
        ),
        "skip": (
            "preskoči|preskoči ovo|preskočite|preskoči pitanje|preskačem|dalje|"
            "idemo dalje|sledeće|sledeće pitanje|pas|bez komentara|ne želim da odgovorim|"
            "ne želim da odgovaram|radije ne bih"
        ),
        "na": "nije primenljivo|ne odnosi se na mene",
        "back": "natrag|nazad|vrati|vrati se|prethodno|prethodno pitanje|korak nazad",
        "why": (
            "zašto|zašto pitate|zašto pitaš|zašto me pitate|zašto vam to treba|čemu to|"
            "čemu to služi|za šta vam to treba|što pitate"
        ),
        "later": (
            "kasnije|ne sada|ne sad|možda kasnije|pitajte kasnije|pitaj kasnije|drugi put|"
            "zauzet sam|zauzeta sam|podseti me kasnije|podsetite me kasnije|nemam vremena|"
            "sada nemam vremena|nemam sad vremena|ne mogu sada|ne mogu sad|sada ne mogu|"
            "vozim|na poslu sam|na sastanku sam|posle|odgovoriću kasnije"
        ),
        "tomorrow": "sutra|pitajte sutra|pitaj sutra|podsetite me sutra|ne danas",
        "person": (
            "osoba|čovek|operater|agent|živa osoba|prava osoba|"
            "želim da razgovaram sa osobom|želim da razgovaram sa čovekom|"
            "želim da razgovaram sa operaterom|želim da razgovaram sa nekim|"
            "hoću da pričam sa nekim|spojite me sa operaterom|pozovite me|"
            "molim pozovite me|neka me neko pozove|kontaktirajte me|"
            "mogu li da razgovaram sa nekim|mogu li da pričam sa nekim"
        ),
        "all": "svi|sve|sva|oba|obe|sve navedeno",
        "top": (
            "maksimum|maks|najviša ocena|najveća ocena|maksimalna ocena|čista petica|"
            "maksimalan broj poena"
        ),
        "evasive": (
            "ništa|ne znam|ne|da|nemam mišljenje|bez komentara|ništa posebno|"
            "nemam šta da dodam|nemam primedbi|nemam zamerki|teško je reći|bez razloga|"
            "nema razloga|nemam pojma|samo tako|to je sve|ništa drugo|zato|onako"
        ),
    },
    languages={"sr": "srpski|na srpskom|srpski jezik"},
    doubtful="dvoje|dvaja",
    roles={
        "if": "ako|ukoliko|dok",
        "joint": (
            "ali|jer|zato|stoga|međutim|medjutim|iako|mada|pošto|dakle|zbog|nego|već|unatoč|uprkos"
        ),
        "other": (
            "pre|nekad|nekada|juče|obično|prošli|prošle|muž|žena|suprug|supruga|šef|drug|"
            "drugarica|mama|tata|sin|ćerka|kolega|minus|inače|prošla|prošlo|zadnji|zadnja|"
            "zadnje|poslednji|poslednja|poslednje|posljednji|posljednje|prethodni|"
            "prethodna|prethodno|sestra|brat|susjed|susjeda|komšija|komšinica|dečko|cura|"
            "devojka|djevojka|svekrva|punica|baka|deda|partner|partnerica|prekjučer|"
            "prekjuče|normalno|lani|školi|školska|školske"
        ),
        "polite": (
            "molim|hvala|zahvaljujem|pozdrav|zdravo|ćao|dobar|dobro|ej|pa|hmm|hm|ok|okej|"
            "haha|eto|lep|lepo|ajde|hajde|gospodine|gospođo|gospodjo|važi"
        ),
        "filler": (
            "ja|bih|bi|bilo|biti|bit|će|je|to|ovo|taj|ta|moja|moj|moje|mi|mene|meni|na|za|"
            "od|iz|strane|vas|vam|oko|otprilike|negde|mislim|rekao|rekla|recimo|da|možda|"
            "valjda|verovatno|jedna|jaka|jaku|čvrsta|čvrstu|solidna|solidnu|solidnih|"
            "čista|čistu|sigurna|sigurno|sveukupno|ukupno|iskreno|lično|samo|jednostavno|"
            "definitivno|jasna|poštena|poštenu|dobra|velika|veliku|puna|usluga|uslugu|"
            "kvalitet|odgovor|se|danas|sada|sad|biram|neka|nekih|mom|mojoj|mišljenju|"
            "svakako|s|sa|u|skali|dao|bude|naravno|tačno|ovaj|ovoga|ovog|slaba|slabu|"
            "slabašna|slabašnu|slabija|slabiju|mirno|mirne|duše|zvjezdicom|zvezdicom|"
            "plusom|minusom|veseljem|zadovoljstvom|razmišljanja|premišljanja|dvojbe|"
            "sumnje|zaslužena|zasluženu|zasluženo|ogromna|ogromnu|okrugla|čvrstih|solidan|"
            "jasnu|lijepa|lijepu|lepu|nekako|trenutno|zasad|zasada|im|toj|ovoj|ostavljam|"
            "iskrena|iskrenu|prosječna|prosečna|tijesna|tesna|komotno|komotna|slobodno|"
            "tek|bez|put|nažalost"
        ),
        "cue": (
            "dajem|dam|dao|dala|dajemo|dati|daje|ocena|ocenu|ocene|ocenom|ocenjujem|ocenio|"
            "ocenila|oceniti|oceniću|stavljam|stavio|stavila|skala|skali|zaslužuje|"
            "zaslužujete|rejting|dajte|daju|ocjenjujemo|ocenjujemo|dali|dajmo|dodjeljujem|"
            "dodeljujem|zaslužili|pišem|napisao|dobijate|dobivate|dobijaju|stavite|stavi|"
            "stavljamo"
        ),
        "negation": (
            "ne|nije|nisam|nisu|nikad|nikada|ni|niti|bez|nema|nemam|neću|nimalo|"
            "nikako|ništa|niste|nismo|nemate|nemaju|nigdje|nigde|nitko|niko|nijedan|"
            "nijedna|nećete|neće|nisi"
        ),
        "unit": (
            "sekundi|sekunde|sekunda|sekundu|minuta|minute|minut|minutu|min|sati|sata|sat|"
            "h|dana|dan|nedelja|nedelje|nedelju|meseci|meseca|mesec|godina|godine|godinu|"
            "god|puta|put|ljudi|osoba|osobe|korisnika|kupaca|klijenata|poziva|poziv|"
            "mejlova|poruka|poruke|porudžbina|porudžbine|narudžbi|proizvoda|proizvod|"
            "stvari|pitanja|pitanje|pokušaja|pokušaj|problema|problem|razloga|razlog|"
            "komada|kom|koraka|dinara|dinar|din|rsd|evra|evro|eura|eur|dolara|posto|odsto|"
            "procenata|km|kg|metara|januara|februara|marta|aprila|maja|juna|jula|avgusta|"
            "septembra|oktobra|novembra|decembra|ujutru|ujutro|uveče|popodne|hiljada|"
            "hiljade|miliona|drugih|različitih|stepeni|kolega|prijatelja|dece|sprat|"
            "spratu|noćenja|poseta|radnika|januar|januaru|februar|februaru|mart|martu|"
            "april|aprilu|maj|maju|jun|junu|jul|julu|avgust|avgustu|septembar|septembru|"
            "oktobar|oktobru|novembar|novembru|decembar|decembru|sprata|razred|naviše"
        ),
        "points": (
            "poena|poen|poeni|bodova|boda|bod|zvezdica|zvezdice|zvezdicu|zvezda|zvezde|ca|"
            "cu|ica|icu|ka|ku"
        ),
        "starter": (
            "jer|zato|zbog|pošto|ali|no|a|i|te|ja|to|oni|ona|on|vi|mi|sve|svi|vrlo|veoma|"
            "jako|stvarno|zaista|previše|malo|samo|iako|kad|kada|ako|za|s|sa|ne|nije|"
            "nikad|uvek|ništa|hvala|usluga|osoblje|kvalitet|dostava|isporuka|cena|cene|"
            "hrana|aplikacija|sajt|prodavnica|proizvod|kurir|brzo|brza|brz|super|odlično|"
            "odlična|odličan|dobro|dobra|dobar|preporučujem|moglo|može|bilo|bio|bila|bili|"
            "sam|ste|su|imam|vaš|vaša|vaše|u|što|da|nedostaje|nedostajalo|sporo|spora|"
            "skupo|loše|loša|nažalost|inače|generalno|prestanite|nema|sviđa|svidja|"
            "svidelo|zadovoljan|zadovoljna|zadovoljni|ljubazan|ljubazna|ljubazni|radnik|"
            "radnici|jedino|međutim|medjutim|čekao|čekala|treba|moj|moja|nisam|kao|dok|"
            "možda|pohvale|lako|lagano|jednostavno|teško|jedina|najgore|najbolje|iskustvo|"
            "čekanje|čekali|radi|radilo|fali|falilo|konobar|konobarica|prodavač|"
            "prodavačica|majstor|serviser|dostavljač|roba|paket|stranica|trgovina|web|"
            "ukusno|fino|divno|kava|unatoč|uprkos|smo|bile|svidjelo|korektno|bravo|"
            "preporuka|preporučam|svaka|čast|možete|mogli|imate|imao|imala|ljubaznost|"
            "osim|sem|nitko|niko|bez|nisu|niste|nismo|nemate|nemam|nemaju|nikada|nigdje|"
            "nigde|nijedan|nijedna|nećete|neće|nisi|neću|nimalo|ipak"
        ),
        "praise": (
            "super|odlično|odlična|odličan|dobro|dobra|dobar|izvrsno|izvrsna|savršeno|"
            "sjajno|vrhunski|vrhunska|fantastično|predivno|loše|loša|loš|užasno|"
            "katastrofa|grozno|okej|usluga|kvalitet|zadovoljan|zadovoljna|brzo|sporo|top|"
            "bravo|fenomenalno|ekstra|lako|lagano|jednostavno|teško|komplicirano|"
            "komplikovano|problema|ljubazno|ljubazni|ljubazna|ljubazan|hrana|dostava|"
            "isporuka|proizvod|proizvodi|kvaliteta|iskustvo|ukusno|fino|fina|divno|divna|"
            "divni|prekrasno|krasno|užas|sramota|očaj|bijeda|beda|prosjek|prosečno|"
            "prosječno|preporučam|preporučujem|pohvale|zadovoljni|nezadovoljan|"
            "nezadovoljna|profesionalno|profesionalni|spora|skupo|skupa|odlični|dobri|"
            "brzi|vrlo|jako|veoma|baš|stvarno|korektno|korektni|predobro|zakon|vrh|bomba|"
            "solidno|ok"
        ),
        "range": "ili|do|između|izmedju",
        "span": "do",
        "of": "od",
        "half": "po|pola|polovina",
        "before": (
            "posle|nakon|u|do|pre|preko|iznad|ispod|više|manje|skoro|gotovo|najmanje|bar|"
            "barem|najviše|minimum|maksimum|broj|br|porudžbina|porudžbine|verzija|sprat|"
            "soba|strana|nivo|korak|račun|linija|veličina|prema|str|tel|ul"
        ),
        "correction": (
            "hteo|htela|mislio|mislila|ispravka|ispravljam|ispravite|ispravi|promeni|"
            "promenite|promena|menjam|zapravo|greška|greškom|pogrešio|pogrešila|"
            "umesto|ups|zabuna"
        ),
        "sorry": "izvini|izvinite|oprosti|oprostite|izvinjavam|žao|pardon|sori",
        "fix": (
            "ne|sam|reći|kažem|da|napišem|napisati|dati|dam|na|ocenu|ocena|moju|moja|svoju|"
            "prethodnu|prethodni|odgovor|molim|to|biti|bude|trebalo|je|se|mogu|želim|bih|li|"
            "pre|napisao|napisala|mi"
        ),
        "and": "i|te|plus",
        "decimal": "zarez|tačka|celih|cela",
        "month": (
            "januar|januara|januaru|februar|februara|februaru|mart|marta|martu|april|"
            "aprila|aprilu|maj|maja|maju|jun|juna|junu|jul|jula|julu|avgust|avgusta|"
            "avgustu|septembar|septembra|septembru|oktobar|oktobra|oktobru|novembar|"
            "novembra|novembru|decembar|decembra|decembru|spratu|sprat|sprata|put|puta|"
            "dan|nedelja|mesec|godina|razred|pokušaj"
        ),
        "for": "za",
        "bound": (
            "više|manje|barem|bar|najmanje|najviše|minimalno|maksimalno|minimum|maksimum|"
            "preko|ispod|iznad|skoro|gotovo|zamalo|porudžbina|porudžbine|račun|verzija|"
            "soba|naručio|naručila|poručio|poručila|naručeno|stiglo|stigao|stigla|došlo|"
            "dostavljeno|kupio|kupila|primio|primila|poslato|falila|falilo|fale|"
            "nedostajalo|ostalo|nedostaju|otvoreno|zatvoreno|otvarate|zatvarate|radite"
        ),
        "we": "nas|smo",
        "were": "bilo|bili",
        "top10": "",
        "mark": (
            "ništica|jedinica|jedinicu|jedinice|kec|keca|jedinicom|kecom|dvojka|dvojku|"
            "dvojke|dvica|dvicu|dvojkom|dvojčica|trojka|trojku|trojke|trica|tricu|trojkom|"
            "četvorka|četvorku|četvorke|četvorkom|četvorčica|petica|peticu|petice|peticom|"
            "šestica|šesticu|šestice|šesticom|osmica|osmicu|osmice|osmicom|devetka|"
            "devetku|devetke|devetkom|devetica|deveticu|desetka|desetku|desetke|desetkom"
        ),
        "are": "ste",
        "up": "više|naviše",
    },
    labels={
        "likely": (
            (
                "nimalo verovatno|uopšte nije verovatno|vrlo malo verovatno|sigurno ne|"
                "definitivno ne|nikako"
            ),
            "veoma verovatno|vrlo verovatno|izuzetno verovatno|sigurno da|definitivno da|sigurno",
        ),
        "satisfied": (
            (
                "veoma nezadovoljan|veoma nezadovoljna|vrlo nezadovoljan|vrlo nezadovoljna|"
                "potpuno nezadovoljan|potpuno nezadovoljna|jako nezadovoljan|vrlo nezadovoljni|"
                "jako nezadovoljna|jako nezadovoljni|izuzetno nezadovoljan|izuzetno nezadovoljna|"
                "krajnje nezadovoljan|krajnje nezadovoljna|uopće nisam zadovoljan|"
                "uopće nisam zadovoljna|uopšte nisam zadovoljan|uopšte nisam zadovoljna|"
                "jako razočaran|jako razočarana|užasno nezadovoljan|užasno nezadovoljna"
            ),
            (
                "nezadovoljan|nezadovoljna|nezadovoljni|uglavnom nezadovoljan|"
                "uglavnom nezadovoljna|nisam zadovoljan|nisam zadovoljna|nismo zadovoljni|"
                "nezadovoljne|razočaran|razočarana|nisam baš zadovoljan|nisam baš zadovoljna"
            ),
            (
                "ni zadovoljan ni nezadovoljan|ni zadovoljna ni nezadovoljna|"
                "niti zadovoljan, niti nezadovoljan|neutralan|neutralna|neutralno"
            ),
            (
                "zadovoljan|zadovoljna|zadovoljni|uglavnom zadovoljan|uglavnom zadovoljna|"
                "zadovoljna sam|zadovoljan sam|zadovoljni smo|prilično zadovoljan|"
                "prilično zadovoljna|dosta zadovoljan|dosta zadovoljna|poprilično zadovoljan|"
                "poprilično zadovoljna|zadovoljne|solidno zadovoljan|solidno zadovoljna"
            ),
            (
                "veoma zadovoljan|veoma zadovoljna|vrlo zadovoljan|vrlo zadovoljna|"
                "potpuno zadovoljan|potpuno zadovoljna|jako zadovoljan|jako zadovoljna|"
                "vrlo zadovoljni|jako zadovoljni|veoma zadovoljni|izuzetno zadovoljan|"
                "izuzetno zadovoljna|izuzetno zadovoljni|potpuno zadovoljni|"
                "u potpunosti zadovoljan|u potpunosti zadovoljna|prezadovoljan|prezadovoljna|"
                "prezadovoljni|super zadovoljan|super zadovoljna|maksimalno zadovoljan|"
                "maksimalno zadovoljna|više nego zadovoljan|više nego zadovoljna|oduševljen|"
                "oduševljena"
            ),
        ),
        "agree": (
            (
                "uopšte se ne slažem|potpuno se ne slažem|nimalo se ne slažem|"
                "u potpunosti se ne slažem"
            ),
            "ne slažem se|uglavnom se ne slažem",
            (
                "niti se slažem, niti se ne slažem|niti se slažem niti ne slažem|neutralno|"
                "nemam mišljenje"
            ),
            "slažem se|uglavnom se slažem",
            "potpuno se slažem|u potpunosti se slažem|jako se slažem",
        ),
        "ease": (
            "veoma teško|vrlo teško|jako teško",
            "teško|uglavnom teško|komplikovano",
            "ni lako ni teško|niti lako, niti teško|neutralno",
            "lako|uglavnom lako|jednostavno",
            "veoma lako|vrlo lako|jako lako|vrlo jednostavno",
        ),
    },
)

_DIGRAPHS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
_LETTERS = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")


def _cyrillic(text: str) -> str:
    """`text` as it is spelt in Cyrillic letters."""
    for latin, cyrillic in _DIGRAPHS:
        text = text.replace(latin, cyrillic)
    return text.translate(_LETTERS)


def _both(listed: str) -> str:
    return f"{listed}|{_cyrillic(listed)}" if listed else ""


def _all_both(listed: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(_both, listed))


def _each_both(named: Mapping[str, str]) -> dict[str, str]:
    return {name: _both(listed) for name, listed in named.items()}


WORDS = replace(
    _LATIN,
    numbers=_all_both(_LATIN.numbers),
    larger={**_LATIN.larger, **{_cyrillic(word): n for word, n in _LATIN.larger.items()}},
    ordinals=_all_both(_LATIN.ordinals),
    commands=_each_both(_LATIN.commands),
    yes=_both(_LATIN.yes),
    no=_both(_LATIN.no),
    wavering=_both(_LATIN.wavering),
    roles=_each_both(_LATIN.roles),
    articles=_both(_LATIN.articles),
    doubtful=_both(_LATIN.doubtful),
    languages=_each_both(_LATIN.languages),
    labels={name: _all_both(labels) for name, labels in _LATIN.labels.items()},
)
