"""Croatian, and Bosnian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nula|nulu|nule|ništica|ništicu",
        (
            "jedan|jedna|jedno|jednu|jednog|jednoga|jedinica|jedinicu|jedinice|kec|keca|jedinicom|"
            "kecom"
        ),
        "dva|dvije|dvoje|dvojka|dvojku|dvojke|dvica|dvicu|dvjema|dvojkom|dvojčica",
        "tri|trojka|trojku|trojke|trica|tricu|trojkom",
        "četiri|četvorka|četvorku|četvorke|četvorica|četri|četiry|četvorkom|četvorčica",
        "pet|petica|peticu|petice|peticom",
        "šest|šestica|šesticu|šestice|šesticom",
        "sedam|sedmica|sedmicu|sedmice|sedmka|sedmicom",
        "osam|osmica|osmicu|osmice|osmka|osmicom",
        "devet|devetka|devetku|devetke|devetica|deveticu|devetkom",
        "deset|desetka|desetku|desetke|desetica|deseticu|desetkom",
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
        "trideset": 30,
        "četrdeset": 40,
        "pedeset": 50,
        "šezdeset": 60,
        "sedamdeset": 70,
        "osamdeset": 80,
        "devedeset": 90,
        "sto": 100,
        "stotka": 100,
        "tisuća": 1000,
        "tisuću": 1000,
        "hiljada": 1000,
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
        "da|da da|naravno|naravno da da|naravno da|svakako|apsolutno|da naravno|da molim|da hvala|"
        "može|da može|dobro|slažem se|u redu|točno|tačno|tako je|sigurno|siguran sam|mislim da da|"
        "mislim da|rado|vrlo rado|jest|jeste|jesam|potvrđujem|potvrdjujem|dakako|definitivno"
    ),
    no=(
        "ne|ne ne|ne hvala|nikako|nikada|nikad|uopće ne|naravno da ne|ni slučajno|ne slažem se|"
        "ne želim|neću|još ne|nažalost ne|mislim da ne|nije|nisam|nema potrebe|ne treba|"
        "apsolutno ne|definitivno ne|radije ne"
    ),
    wavering=(
        "možda|ne znam|nisam siguran|nisam sigurna|ovisi|zavisi|i da i ne|da i ne|djelomično|"
        "djelomice|teško je reći|teško reći|valjda"
    ),
    commands={
        "stop": (
            "prestani|prestanite|prestanite pisati|prestani pisati|prestanite mi pisati|"
            "prestani mi pisati|prestanite slati|prestanite mi slati|prestanite slati poruke|"
            "ne piši|ne pišite|ne piši mi|ne pišite mi|ne pišite mi više|nemojte mi pisati|"
            "nemojte pisati|nemojte mi više pisati|nemoj mi pisati|nemojte slati|nemojte mi slati|"
            "nemojte mi slati poruke|ne šaljite|ne šaljite mi|ne šaljite mi poruke|ne zovite|"
            "nemojte me zvati|ne želim poruke|ne želim više poruka|ne želim primati poruke|"
            "nema više poruka|odjavi me|odjavite me|odjava|odjavi|želim se odjaviti|maknite me|"
            "maknite me s liste|maknite me s popisa|uklonite me|uklonite me s popisa|izbrišite me|"
            "obrišite me|ostavite me na miru|ostavi me na miru|pustite me na miru|"
            "pusti me na miru|dajte mi mir|ne gnjavite|ne gnjavite me|ne uznemiravajte|"
            "ne uznemiravajte me|nemojte me kontaktirati|ne kontaktirajte me|dosta poruka"
        ),
        "stop_fill": (
            "mi|me|mene|više|ove|te|poruke|poruka|sms|ankete|anketa|mailove|odmah|sada|molim|"
            "nikad|već|se|s"
        ),
        "end": "kraj|završi|završi anketu|prekini anketu|prekini",
        "help": (
            "pomoć|upomoć|pomozi|pomozi mi|pomozite|pomozite mi|što da napišem|šta da napišem|"
            "kako ovo radi|trebam pomoć|ne razumijem|što da radim"
        ),
        "skip": (
            "preskoči|preskoči ovo|preskočite|preskoči pitanje|preskačem|dalje|idemo dalje|"
            "sljedeće|sljedeće pitanje|slijedeće pitanje|pas|bez komentara|ne želim odgovoriti|"
            "ne želim odgovarati|radije ne bih|radije ne bih odgovorio|radije ne bih odgovorila"
        ),
        "na": "nije primjenjivo|ne odnosi se na mene",
        "back": (
            "natrag|nazad|vrati|vrati se|prethodno|prethodno pitanje|korak natrag|korak nazad"
        ),
        "why": (
            "zašto|zašto pitate|zašto pitaš|zašto me pitate|zašto vam to treba|čemu to|"
            "čemu to služi|za što vam to treba|zbog čega pitate"
        ),
        "later": (
            "kasnije|ne sada|ne sad|možda kasnije|pitajte kasnije|pitaj kasnije|drugi put|"
            "zauzet sam|zauzeta sam|podsjeti me kasnije|podsjetite me kasnije|nemam vremena|"
            "sada nemam vremena|nemam sad vremena|ne mogu sada|ne mogu sad|sada ne mogu|vozim|"
            "na poslu sam|na sastanku sam|poslije|odgovorit ću kasnije"
        ),
        "tomorrow": "sutra|pitajte sutra|pitaj sutra|podsjetite me sutra|ne danas",
        "person": (
            "osoba|čovjek|operater|agent|živa osoba|prava osoba|razgovor s osobom|"
            "želim razgovarati s osobom|želim razgovarati s čovjekom|"
            "želim razgovarati s operaterom|želim razgovarati s nekim|želim pričati s nekim|"
            "spojite me s operaterom|spojite me s agentom|nazovite me|molim nazovite me|"
            "neka me netko nazove|kontaktirajte me|mogu li razgovarati s nekim|"
            "mogu li razgovarati s osobom"
        ),
        "all": "svi|sve|sva|oba|obje|sve navedeno",
        "top": (
            "maksimum|maks|najviša ocjena|najveća ocjena|maksimalna ocjena|čista petica|"
            "maksimalan broj bodova"
        ),
        "evasive": (
            "ništa|ne znam|ne|da|nemam mišljenje|bez komentara|ništa posebno|"
            "nemam ništa za dodati|nemam primjedbi|nemam zamjerki|teško je reći|bez razloga|"
            "nema razloga|nemam pojma|samo tako|to je sve|ništa drugo|zato|onako"
        ),
    },
    languages={"hr": "hrvatski|na hrvatskom|hrvatski jezik", "bs": "bosanski|na bosanskom"},
    doubtful="dvoje",
    roles={
        "if": "ako|ukoliko|dok",
        "joint": (
            "ali|jer|zato|stoga|međutim|medjutim|iako|premda|budući|dakle|zbog|no|nego|"
            "već|unatoč|uprkos"
        ),
        "other": (
            "prije|nekad|nekada|jučer|obično|prošli|prošle|muž|žena|suprug|supruga|šef|"
            "prijatelj|prijateljica|mama|tata|sin|kći|kolega|minus|inače|prošla|prošlo|"
            "zadnji|zadnja|zadnje|poslednji|poslednja|poslednje|posljednji|posljednje|"
            "prethodni|prethodna|prethodno|sestra|brat|susjed|susjeda|komšija|komšinica|"
            "dečko|cura|devojka|djevojka|svekrva|punica|baka|deda|partner|partnerica|"
            "prekjučer|prekjuče|normalno|lani|školi|školska|školske"
        ),
        "polite": (
            "molim|hvala|zahvaljujem|pozdrav|bok|zdravo|dobar|dobro|ej|pa|hmm|hm|ok|okej|haha|eto|"
            "lijep|lijepa|ajde|hajde|gospodine|gospođo|gospodjo|čujte"
        ),
        "filler": (
            "ja|bih|bi|bilo|biti|bit|će|je|to|ovo|taj|ta|moja|moj|moje|mi|mene|meni|na|za|"
            "od|iz|strane|vas|vam|oko|otprilike|negdje|mislim|rekao|rekla|recimo|da|možda|"
            "valjda|vjerojatno|jedna|jaka|jaku|čvrsta|čvrstu|solidna|solidnu|solidnih|"
            "čista|čistu|sigurna|sigurno|sveukupno|ukupno|iskreno|osobno|lično|samo|"
            "jednostavno|definitivno|jasna|poštena|poštenu|dobra|velika|veliku|puna|"
            "usluga|uslugu|uslugama|kvaliteta|kvalitetu|odgovor|se|danas|sada|sad|biram|"
            "neka|nekih|mojem|mojoj|mišljenju|po|svakako|s|sa|u|skali|ljestvici|naravno|"
            "točno|ovaj|ovoga|ovog|slaba|slabu|slabašna|slabašnu|slabija|slabiju|mirno|"
            "mirne|duše|zvjezdicom|zvezdicom|plusom|minusom|veseljem|zadovoljstvom|"
            "razmišljanja|premišljanja|dvojbe|sumnje|zaslužena|zasluženu|zasluženo|"
            "ogromna|ogromnu|okrugla|čvrstih|solidan|jasnu|lijepa|lijepu|lepu|nekako|"
            "trenutno|zasad|zasada|im|toj|ovoj|ostavljam|iskrena|iskrenu|prosječna|"
            "prosečna|tijesna|tesna|komotno|komotna|slobodno|tek|bez|put|nažalost"
        ),
        "cue": (
            "dajem|dam|dao|dala|dajemo|dati|daje|ocjena|ocjenu|ocjene|ocjenom|ocjenjujem|"
            "ocijenio|ocijenila|ocijenit|ocijenjujem|stavljam|stavio|stavila|skala|ljestvica|"
            "ljestvici|skali|zaslužuje|zaslužujete|rejting|dajte|daju|ocjenjujemo|ocenjujemo|"
            "dali|dajmo|dodjeljujem|dodeljujem|zaslužili|pišem|napisao|dobijate|dobivate|"
            "dobijaju|stavite|stavi|stavljamo"
        ),
        "negation": (
            "ne|nije|nisam|nisu|nikad|nikada|ni|niti|bez|nema|nemam|neću|nimalo|"
            "nikako|ništa|niste|nismo|nemate|nemaju|nigdje|nigde|nitko|niko|nijedan|"
            "nijedna|nećete|neće|nisi"
        ),
        "unit": (
            "sekundi|sekunde|sekunda|sekundu|minuta|minute|minutu|min|sati|sata|sat|h|"
            "dana|dan|tjedana|tjedna|tjedan|sedmica|sedmice|mjeseci|mjeseca|mjesec|godina|"
            "godine|godinu|god|puta|put|puti|ljudi|osoba|osobe|korisnika|kupaca|klijenata|"
            "poziva|poziv|mailova|poruka|poruke|narudžbi|narudžbe|narudžba|proizvoda|"
            "proizvod|stvari|pitanja|pitanje|pokušaja|pokušaj|problema|problem|razloga|"
            "razlog|komada|kom|koraka|kuna|kune|kn|eura|euro|eur|centi|km|bam|usd|dolara|"
            "posto|postotaka|kg|metara|siječnja|veljače|ožujka|travnja|svibnja|lipnja|"
            "srpnja|kolovoza|rujna|listopada|studenog|prosinca|januara|februara|marta|"
            "aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra|ujutro|"
            "navečer|popodne|tisuća|hiljada|milijuna|drugih|različitih|stupnjeva|kolega|"
            "prijatelja|djece|kat|katu|noćenja|posjeta|djelatnika|siječanj|siječnju|"
            "veljača|veljači|ožujak|ožujku|travanj|travnju|svibanj|svibnju|lipanj|lipnju|"
            "srpanj|srpnju|kolovoz|kolovozu|rujan|rujnu|listopad|listopadu|studeni|"
            "studenoga|studenom|prosinac|prosincu|kata|razred|naviše"
        ),
        "points": (
            "bodova|boda|bod|bodovi|poena|poen|zvjezdica|zvjezdice|zvjezdicu|zvijezda|zvijezde|"
            "zvjezdic|ca|cu|ica|icu|ka|ku"
        ),
        "starter": (
            "jer|zato|zbog|budući|ali|no|a|i|te|ja|to|oni|ona|on|vi|mi|sve|svi|vrlo|jako|"
            "stvarno|zaista|previše|malo|samo|iako|premda|kad|kada|ako|za|s|sa|ne|nije|"
            "nikad|uvijek|ništa|hvala|usluga|osoblje|kvaliteta|dostava|cijena|cijene|"
            "hrana|aplikacija|stranica|trgovina|proizvod|kurir|brzo|brza|brz|super|"
            "odlično|odlična|odličan|dobro|dobra|dobar|preporučujem|moglo|može|bilo|bio|"
            "bila|bili|sam|ste|su|imam|vaš|vaša|vaše|u|što|da|nedostaje|nedostajalo|sporo|"
            "spora|skupo|loše|loša|nažalost|inače|općenito|prestanite|nema|sviđa|svidja|"
            "svidjelo|svidio|zadovoljan|zadovoljna|zadovoljni|ljubazan|ljubazna|ljubazni|"
            "djelatnik|djelatnici|jedino|međutim|medjutim|čekao|čekala|treba|moj|moja|"
            "nisam|kao|dok|možda|pohvale|lako|lagano|jednostavno|teško|jedina|najgore|"
            "najbolje|iskustvo|čekanje|čekali|radi|radilo|fali|falilo|konobar|konobarica|"
            "prodavač|prodavačica|majstor|serviser|dostavljač|roba|paket|web|ukusno|fino|"
            "divno|kava|unatoč|uprkos|smo|bile|svidelo|korektno|bravo|preporuka|"
            "preporučam|svaka|čast|možete|mogli|imate|imao|imala|ljubaznost|osim|sem|"
            "nitko|niko|bez|nisu|niste|nismo|nemate|nemam|nemaju|nikada|nigdje|nigde|"
            "nijedan|nijedna|nećete|neće|nisi|neću|nimalo|ipak"
        ),
        "praise": (
            "super|odlično|odlična|odličan|dobro|dobra|dobar|izvrsno|izvrsna|izvrstan|"
            "savršeno|sjajno|vrhunski|vrhunska|fantastično|predivno|loše|loša|loš|užasno|"
            "katastrofa|grozno|okej|usluga|kvaliteta|zadovoljan|zadovoljna|brzo|sporo|top|"
            "bravo|zakon|fenomenalno|extra|ekstra|lako|lagano|jednostavno|teško|"
            "komplicirano|komplikovano|problema|ljubazno|ljubazni|ljubazna|ljubazan|hrana|"
            "dostava|isporuka|proizvod|proizvodi|kvalitet|iskustvo|ukusno|fino|fina|divno|"
            "divna|divni|prekrasno|krasno|užas|sramota|očaj|bijeda|beda|prosjek|prosečno|"
            "prosječno|preporučam|preporučujem|pohvale|zadovoljni|nezadovoljan|"
            "nezadovoljna|profesionalno|profesionalni|spora|skupo|skupa|odlični|dobri|"
            "brzi|vrlo|jako|veoma|baš|stvarno|korektno|korektni|predobro|vrh|bomba|"
            "solidno|ok"
        ),
        "range": "ili|do|između|izmedju",
        "span": "do",
        "of": "od",
        "half": "pol|pola|polovina|polovica",
        "before": (
            "poslije|nakon|u|do|prije|preko|iznad|ispod|više|manje|skoro|gotovo|najmanje|"
            "barem|najviše|minimum|maksimum|broj|br|narudžba|narudžbe|verzija|kat|soba|"
            "stranica|razina|korak|račun|linija|veličina|prema|str|tel|ul"
        ),
        "correction": (
            "htio|htjela|mislio|mislila|ispravak|ispravljam|ispravite|ispravi|promijeni|"
            "promijenite|promjena|mijenjam|zapravo|greška|greškom|pogreška|pogriješio|pogriješila|"
            "umjesto|ups|krivo|zabuna"
        ),
        "sorry": "oprosti|oprostite|isprika|ispričavam|žao|pardon|sori|izvinjavam|izvinite",
        "fix": (
            "ne|sam|reći|napisati|dati|na|ocjenu|ocjena|moju|moja|svoju|prethodnu|prethodni|"
            "odgovor|molim|to|biti|trebalo|je|se|mogu|želim|bih|li|prije|napisao|napisala|mi"
        ),
        "and": "i|te|plus",
        "decimal": "zarez|točka|cijelih|cijela",
        "month": (
            "siječanj|siječnja|siječnju|veljača|veljače|veljači|ožujak|ožujka|ožujku|"
            "travanj|travnja|travnju|svibanj|svibnja|svibnju|lipanj|lipnja|lipnju|srpanj|"
            "srpnja|srpnju|kolovoz|kolovoza|kolovozu|rujan|rujna|rujnu|listopad|listopada|"
            "listopadu|studeni|studenog|studenoga|studenom|prosinac|prosinca|prosincu|"
            "januara|februara|marta|aprila|maja|juna|jula|augusta|septembra|oktobra|"
            "novembra|decembra|katu|kat|kata|put|puta|dan|tjedan|mjesec|godina|razred|"
            "pokušaj"
        ),
        "for": "za",
        "bound": (
            "više|manje|barem|bar|najmanje|najviše|minimalno|maksimalno|minimum|maksimum|"
            "preko|ispod|iznad|skoro|gotovo|zamalo|narudžba|narudžbe|račun|verzija|soba|"
            "naručio|naručila|naručeno|stiglo|stigao|stigla|došlo|dostavljeno|kupio|"
            "kupila|primio|primila|stol|poslano|falila|falilo|fale|nedostajalo|ostalo|"
            "nedostaju|otvoreno|zatvoreno|otvarate|zatvarate|radite"
        ),
        "we": "nas|smo",
        "were": "bilo|bili",
        "top10": "",
        "mark": (
            "ništica|ništicu|jedinica|jedinicu|jedinice|kec|keca|jedinicom|kecom|dvojka|"
            "dvojku|dvojke|dvica|dvicu|dvojkom|dvojčica|trojka|trojku|trojke|trica|tricu|"
            "trojkom|četvorka|četvorku|četvorke|četvorica|četvorkom|četvorčica|petica|"
            "peticu|petice|peticom|šestica|šesticu|šestice|šesticom|sedmka|osmica|osmicu|"
            "osmice|osmka|osmicom|devetka|devetku|devetke|devetica|deveticu|devetkom|"
            "desetka|desetku|desetke|desetica|deseticu|desetkom"
        ),
        "are": "ste",
        "up": "više|naviše",
    },
    labels={
        "likely": (
            (
                "nimalo vjerojatno|uopće nije vjerojatno|vrlo malo vjerojatno|nimalo vjerovatno|"
                "sigurno ne|definitivno ne|nikako"
            ),
            (
                "vrlo vjerojatno|izuzetno vjerojatno|iznimno vjerojatno|vrlo vjerovatno|"
                "sigurno da|definitivno da|sigurno"
            ),
        ),
        "satisfied": (
            (
                "vrlo nezadovoljan|vrlo nezadovoljna|jako nezadovoljan|jako nezadovoljna|"
                "potpuno nezadovoljan|potpuno nezadovoljna|izrazito nezadovoljan|"
                "vrlo nezadovoljni|jako nezadovoljni|izuzetno nezadovoljan|izuzetno nezadovoljna|"
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
                "niti zadovoljan, niti nezadovoljan|niti zadovoljna, niti nezadovoljna|"
                "ni zadovoljan ni nezadovoljan|ni zadovoljna ni nezadovoljna|neutralan|neutralna|"
                "neutralno"
            ),
            (
                "zadovoljan|zadovoljna|zadovoljni|uglavnom zadovoljan|uglavnom zadovoljna|"
                "zadovoljna sam|zadovoljan sam|zadovoljni smo|prilično zadovoljan|"
                "prilično zadovoljna|dosta zadovoljan|dosta zadovoljna|poprilično zadovoljan|"
                "poprilično zadovoljna|zadovoljne|solidno zadovoljan|solidno zadovoljna"
            ),
            (
                "vrlo zadovoljan|vrlo zadovoljna|jako zadovoljan|jako zadovoljna|"
                "potpuno zadovoljan|potpuno zadovoljna|izrazito zadovoljan|veoma zadovoljan|"
                "veoma zadovoljna|vrlo zadovoljni|jako zadovoljni|veoma zadovoljni|"
                "izuzetno zadovoljan|izuzetno zadovoljna|izuzetno zadovoljni|potpuno zadovoljni|"
                "u potpunosti zadovoljan|u potpunosti zadovoljna|prezadovoljan|prezadovoljna|"
                "prezadovoljni|super zadovoljan|super zadovoljna|maksimalno zadovoljan|"
                "maksimalno zadovoljna|više nego zadovoljan|više nego zadovoljna|oduševljen|"
                "oduševljena"
            ),
        ),
        "agree": (
            (
                "uopće se ne slažem|potpuno se ne slažem|u potpunosti se ne slažem|"
                "nimalo se ne slažem|izrazito se ne slažem"
            ),
            "ne slažem se|uglavnom se ne slažem",
            (
                "niti se slažem, niti se ne slažem|niti se slažem niti ne slažem|neutralno|"
                "nemam mišljenje"
            ),
            "slažem se|uglavnom se slažem",
            ("potpuno se slažem|u potpunosti se slažem|izrazito se slažem|jako se slažem"),
        ),
        "ease": (
            "vrlo teško|jako teško|izrazito teško|veoma teško",
            "teško|uglavnom teško|komplicirano",
            "ni lako ni teško|niti lako, niti teško|neutralno",
            "lako|uglavnom lako|jednostavno",
            "vrlo lako|jako lako|vrlo jednostavno|veoma lako",
        ),
    },
)
