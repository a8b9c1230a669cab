"""Finnish."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nolla|nollan|nollaa",
        "yksi|yks|ykkönen|ykkösen|ykköstä|yhden|ykköne",
        "kaksi|kaks|kakkonen|kakkosen|kakkosta|kahden|kakkone",
        "kolme|kolmonen|kolmosen|kolmosta|kolmen|kolmone",
        "neljä|neljän|nelonen|nelosen|nelosta|nelone|nelja",
        (
            "viisi|viis|viidestä|viiden|viitonen|viitosen|vitonen|vitosen|viitosta|viitone|"
            "viiteen|vitoseen|viitoseen"
        ),
        "kuusi|kuus|kuuden|kuutonen|kuutosen|kutonen|kutosen|kuutosta|kuuteen|kutoseen",
        (
            "seitsemän|seitsemästä|seittemän|seitsemä|seiska|seiskan|seiskaa|seitsemaan|seittemä|"
            "seiskaan"
        ),
        (
            "kahdeksan|kaheksan|kaheksa|kahdeksa|kasi|kasin|kasia|kahdeksikko|kahdeksikon|"
            "kahdeksaan|kahdeksasta|kahdeksikkoa|kasista|kasiin"
        ),
        (
            "yhdeksän|yheksän|yheksä|yhdeksä|ysi|ysin|ysiä|yhdeksikkö|yhdeksikön|yhdeksästä|"
            "yhdeksikköä|yhdeksään|ysiin"
        ),
        (
            "kymmenen|kymmenestä|kymppi|kympin|kymppiä|kymmenne|kympillä|kymppejä|täysikymppi|"
            "kymppiin|kymmeneen"
        ),
    ),
    larger={
        "yksitoista": 11,
        "kaksitoista": 12,
        "kolmetoista": 13,
        "neljätoista": 14,
        "viisitoista": 15,
        "kuusitoista": 16,
        "seitsemäntoista": 17,
        "kahdeksantoista": 18,
        "yhdeksäntoista": 19,
        "kaksikymmentä": 20,
        "kolmekymmentä": 30,
        "neljäkymmentä": 40,
        "viisikymmentä": 50,
        "sata": 100,
        "tuhat": 1000,
    },
    ordinals=(
        "ensimmäinen|1.",
        "toinen|2.",
        "kolmas|3.",
        "neljäs|4.",
        "viides|5.",
        "kuudes|6.",
    ),
    yes=(
        "kyllä|k|joo|juu|jep|jees|joo kiitos|kyllä kiitos|juu kiitos|kyllä vain|kyllä vaan|"
        "totta kai|tottakai|tietysti|tietenkin|ilman muuta|toki|joo toki|ok|okei|okay|selvä|sopii|"
        "kyllä sopii|joo sopii|sopii hyvin|käy|käyhän se|se käy|ehdottomasti|kyllä ehdottomasti|"
        "mielellään|mielelläni|kyllä mielelläni|pitää paikkansa|oikein|niin|varmasti|saa|"
        "saa ottaa yhteyttä|kyllä saa|joo saa|on|kyllä on|oli|kyllä oli|ilman muuta kyllä|jo"
    ),
    no=(
        "ei|e|en|ei kiitos|en halua|ei ole|ei ollut|ei todellakaan|ei missään nimessä|"
        "ei missään tapauksessa|ei koskaan|ei ikinä|ei lainkaan|ei ollenkaan|ei vielä|ei tarvitse|"
        "ei tarvii|ei kiitos ei|ei oikeastaan|en usko|mieluummin ei|mielummin en|ei ei|ei sovi|"
        "ei käy|eipä|ei se|ei saa|nou|ei pidä paikkaansa"
    ),
    wavering=(
        "ehkä|en tiedä|emt|en osaa sanoa|en ole varma|ei hajua|ei aavistustakaan|kyllä ja ei|"
        "joo ja ei|riippuu|se riippuu|osittain|osaksi|mahdollisesti|kenties|jossain määrin|"
        "ei ongelmaa|ei haittaa|no jaa|eos"
    ),
    commands={
        "stop": (
            "stop|seis|lopeta|lopettakaa|lopeta jo|lopeta viestit|lopeta viestien lähettäminen|"
            "lopettakaa viestien lähettäminen|lopeta viestittely|lopeta kysely|lopeta kyseleminen|"
            "lopeta minulle viestiminen|lopettakaa yhteydenotot|älä lähetä enää|"
            "älä lähetä enää viestejä|älä lähetä viestejä|älä lähetä minulle viestejä|"
            "älä lähetä mulle viestejä|älkää lähettäkö enää|älkää lähettäkö viestejä|"
            "älkää lähettäkö enää viestejä|älkää lähettäkö minulle viestejä|"
            "älkää lähettäkö minulle enää viestejä|ei enää viestejä|ei lisää viestejä|"
            "ei enää kyselyitä|ei enää kysymyksiä|älä ota yhteyttä|älkää ottako yhteyttä|"
            "älkää ottako enää yhteyttä|älä häiritse|älkää häiritkö|jätä minut rauhaan|"
            "jättäkää minut rauhaan|jätä mut rauhaan|jättäkää mut rauhaan|poista minut|"
            "poistakaa minut|poista minut listalta|poistakaa minut listalta|peruuta tilaus|"
            "peru tilaus|haluan lopettaa|en halua viestejä|en halua enää viestejä|"
            "en halua lisää viestejä"
        ),
        "end": "keskeytä|peruuta|lopetus|lopeta tämä kysely|keskeytä kysely|haluan keskeyttää",
        "help": (
            "apua|auta|auta minua|ohje|ohjeet|ohjeita|info|miten tämä toimii|mitä voin kirjoittaa|"
            "mitä minun pitää kirjoittaa|mitä pitää kirjoittaa|tarvitsen apua|vaihtoehdot"
        ),
        "skip": (
            "ohita|ohita kysymys|ohitan|ohitetaan|ohita tämä|ohita tämä kysymys|seuraava|"
            "seuraava kysymys|seuraavaan|hyppää yli|jätä väliin|jätän väliin|jätetään väliin|"
            "passaan|pass|en halua vastata|en vastaa|en halua sanoa|en halua kertoa|"
            "haluan ohittaa|ei kommenttia|ei kommentteja|skippaa"
        ),
        "back": (
            "takaisin|palaa|palaa takaisin|edellinen|edellinen kysymys|taaksepäin|kumoa|"
            "edelliseen|edelliseen kysymykseen|yksi taaksepäin|mene takaisin"
        ),
        "later": (
            "myöhemmin|ei nyt|nyt ei|ehkä myöhemmin|kysy myöhemmin|muistuta myöhemmin|"
            "muistuta minua myöhemmin|toiste|joskus toiste|toisella kertaa|joku toinen kerta|"
            "palataan myöhemmin|ei ole aikaa|ei ole nyt aikaa|minulla ei ole aikaa|"
            "minulla ei ole nyt aikaa|mulla ei oo aikaa|ei oo aikaa|ei ehdi|en ehdi|en ehdi nyt|"
            "olen kiireinen|kiire|on kiire|nyt on kiire|olen kokouksessa|kokouksessa|"
            "olen palaverissa|palaverissa|ajan autoa|olen ajamassa|olen töissä|töissä|ei sovi nyt|"
            "nyt ei sovi"
        ),
        "tomorrow": "huomenna|kysy huomenna|muistuta huomenna|ei tänään|ei tänään kiitos",
        "why": (
            "miksi|miks|miksi kysyt|miksi kysytte|miksi kysyt tätä|miksi kysytte tätä|"
            "miksi haluat tietää|miksi haluatte tietää|mihin tätä tarvitaan|mihin tätä käytetään|"
            "mitä varten|miksi tämä kysymys|mihin te sitä tarvitsette"
        ),
        "person": (
            "ihminen|oikea ihminen|asiakaspalvelija|haluan puhua ihmiselle|"
            "haluan puhua ihmisen kanssa|haluan jutella ihmisen kanssa|haluan puhua jonkun kanssa|"
            "haluan puhua asiakaspalvelijan kanssa|haluan puhua asiakaspalvelijalle|"
            "voinko puhua ihmisen kanssa|voinko puhua jonkun kanssa|voinko jutella jonkun kanssa|"
            "saanko puhua jonkun kanssa|puhua ihmisen kanssa|soita minulle|soittakaa minulle|"
            "soita mulle|soittakaa mulle|soittakaa takaisin|soita takaisin|soittopyyntö|"
            "ottakaa yhteyttä|ottakaa minuun yhteyttä|ota minuun yhteyttä|ota yhteyttä|"
            "yhdistä asiakaspalveluun"
        ),
        "top": (
            "täydet pisteet|täydet|maksimi|maksimipisteet|täysi pistemäärä|paras arvosana|"
            "korkein arvosana|täys kymppi|max"
        ),
        "evasive": (
            "ei|en|kyllä|joo|k|ei mitään|ei mitään erityistä|ei mikään|ei muuta|"
            "ei muuta lisättävää|ei lisättävää|ei kommenttia|ei kommentteja|ei kommentoitavaa|"
            "en tiedä|emt|en osaa sanoa|ei osaa sanoa|eos|en ole varma|ei hajua|ei aavistustakaan|"
            "ei syytä|ei erityistä syytä|ei mitään syytä|vaikea sanoa|siksi|muuten vaan|ehkä|"
            "ei oikeastaan|siinä kaikki|ihan sama|no comments|ei vastausta|ei mielipidettä"
        ),
    },
    languages={"fi": "suomi|suomeksi|suomen kieli"},
    labels={
        "likely": (
            (
                "en lainkaan todennäköisesti|ei lainkaan todennäköistä|"
                "ei lainkaan todennäköisesti|erittäin epätodennäköisesti|"
                "erittäin epätodennäköistä|hyvin epätodennäköisesti"
            ),
            (
                "erittäin todennäköisesti|erittäin todennäköistä|hyvin todennäköisesti|"
                "hyvin todennäköistä"
            ),
        ),
        "satisfied": (
            (
                "erittäin tyytymätön|hyvin tyytymätön|todella tyytymätön|täysin tyytymätön|"
                "äärimmäisen tyytymätön|en yhtään tyytyväinen|en lainkaan tyytyväinen|"
                "en ollenkaan tyytyväinen|tosi tyytymätön|erittäin tyytymättömiä|todella pettynyt"
            ),
            (
                "tyytymätön|melko tyytymätön|en ole tyytyväinen|jokseenkin tyytymätön|"
                "en kovin tyytyväinen|tyytymättömiä|pettynyt|ei tyytyväinen"
            ),
            (
                "en tyytyväinen enkä tyytymätön|ei tyytyväinen eikä tyytymätön|neutraali|"
                "ei kumpikaan|siltä väliltä"
            ),
            (
                "tyytyväinen|melko tyytyväinen|jokseenkin tyytyväinen|ihan tyytyväinen|"
                "olen tyytyväinen|tyytyväisiä|aika tyytyväinen|kohtalaisen tyytyväinen|"
                "varsin tyytyväinen"
            ),
            (
                "erittäin tyytyväinen|hyvin tyytyväinen|todella tyytyväinen|täysin tyytyväinen|"
                "tosi tyytyväinen|oikein tyytyväinen|äärimmäisen tyytyväinen|super tyytyväinen|"
                "supertyytyväinen|erittäin tyytyväisiä|tosi tyytyväisiä|hyvin tyytyväisiä|"
                "enemmän kuin tyytyväinen|erittäin tyytyväinen olen"
            ),
        ),
        "agree": (
            "täysin eri mieltä|vahvasti eri mieltä|ehdottomasti eri mieltä",
            "eri mieltä|jokseenkin eri mieltä|osittain eri mieltä",
            "ei samaa eikä eri mieltä|en samaa enkä eri mieltä|neutraali|ei kumpikaan",
            "samaa mieltä|jokseenkin samaa mieltä|osittain samaa mieltä",
            "täysin samaa mieltä|vahvasti samaa mieltä|ehdottomasti samaa mieltä",
        ),
        "ease": (
            (
                "erittäin vaikeaa|erittäin vaikea|hyvin vaikeaa|hyvin vaikea|todella vaikeaa|"
                "tosi vaikeaa"
            ),
            "vaikeaa|vaikea|melko vaikeaa|hankalaa|hankala",
            "ei helppoa eikä vaikeaa|ei helppo eikä vaikea|neutraali|ei kumpaakaan|siltä väliltä",
            "helppoa|helppo|melko helppoa",
            (
                "erittäin helppoa|erittäin helppo|hyvin helppoa|hyvin helppo|todella helppoa|"
                "tosi helppoa"
            ),
        ),
    },
    roles={
        "how": "miten|kuinka",
        "nobody": "kukaan|kuka",
        "polite": (
            "kiitos|kiitoksia|kiitti|kiitosta|ole|olkaa|hyvä|hei|moi|moikka|terve|moro|no|"
            "niin|joo|juu|jep|kyllä|ok|okei|öö|hmm|hm|tota|siis|terveisin|t|päivää|iltaa|"
            "huomenta|vain"
        ),
        "filler": (
            "minä|mä|minun|mun|minulta|multa|me|meiltä|se|sen|tämä|tää|tämän|sille|siitä|"
            "on|oli|olisi|ois|olis|tulee|tulisi|tulis|vois|voisi|voin|saa|saavat|saisi|"
            "antaisin|arvoksi|noin|suunnilleen|n|vahva|vahvan|selkeä|selkeän|reilu|reilun|"
            "täysi|täyden|täys|puhdas|puhtaan|ihan|aika|kai|ehkä|varmaan|varmaankin|"
            "luultavasti|mielestäni|mielestä|musta|minusta|arvelen|luulen|arvioin|"
            "ajattelen|uskon|sanon|sanoisin|rehellisesti|sanottuna|henkilökohtaisesti|"
            "ehdottomasti|kokonaisuutena|kaiken|kaikkiaan|yhteensä|valitsen|laitan|pistän|"
            "vastaus|vastaukseni|tänään|nyt|tällä|hetkellä|heikko|heikon|kiva|kunnon|"
            "asteikolla|asteikko|tähän|tohon|siihen|teille|heille|kyllä|kokonaisarvosana|"
            "kokonaisarvio|välillä|numeron|numero|taas|taitaa|olla|täältä|tästä|"
            "valitettavasti|kertaa|riittää|riittäköön|kelpaa|täydet|täytenä|plussalla|"
            "miinuksella|pyöreä|pyöreät|huikea|vahvasti|selvä|selvästi|ehdoton|rehellinen|"
            "varma|aito|ansaittu|suora|hyvän|sanotaan|sanotaa|vaik|laitetaan|pistetään|"
            "annetaan|pitää|pelkkä|pelkän|just|juuri|joku|jokin|niukka|niukin|tiukka|"
            "loppujen|lopuksi|pyöristettynä|keskinkertainen|kova|kovan|tässä|vaiheessa|"
            "kokonaisuudessaan|mieluusti|mielellään|suosittelu|menee|mennään|pysyn|"
            "pisteen|mulla|mulle|puolesta|edelleen|vaikka|hyvä|muuta|ilman|ollut|ole"
        ),
        "cue": (
            "annan|anna|antaa|antaisin|annamme|annoin|arvosana|arvosanan|arvosanaksi|pisteet|"
            "arvio|arvioni|arvioin|arvioisin|numeroksi|sanon|sanoisin|arvostelu|pisteytän|"
            "luokitus|ansaitsee|ansaitsevat"
        ),
        "negation": "ei|en|et|emme|ette|eivät|älä|älkää|tuskin|ikinä|koskaan|mitään|eikä|enkä",
        "unit": (
            "sekunti|sekuntia|sek|minuutti|minuuttia|minuutin|min|tunti|tuntia|tunnin|h|"
            "päivä|päivää|päivän|pv|vuorokautta|viikko|viikkoa|viikon|kuukausi|kuukautta|"
            "kk|vuosi|vuotta|vuoden|kerta|kertaa|ihminen|ihmistä|henkilö|henkilöä|hlö|"
            "asiakas|asiakasta|työntekijää|kollegaa|puhelu|puhelua|viesti|viestiä|"
            "sähköposti|sähköpostia|tilaus|tilausta|tuote|tuotetta|asia|asiaa|askel|"
            "askelta|vaihe|vaihetta|kysymys|kysymystä|yritys|yritystä|ystävä|ystävää|"
            "lapsi|lasta|ongelma|ongelmaa|euro|euroa|e|senttiä|prosentti|prosenttia|km|kg|"
            "metriä|astetta|kpl|kappaletta|tammikuu|tammikuuta|helmikuuta|maaliskuuta|"
            "huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|"
            "marraskuuta|joulukuuta|muu|muuta|toista|lisää|enemmän|vähemmän|syy|syytä|"
            "pakettia|käyntiä|yötä|myymälää|sataa|tuhatta|asteen|tammikuun|tammikuussa|"
            "helmikuu|helmikuun|helmikuussa|maaliskuu|maaliskuun|maaliskuussa|huhtikuu|"
            "huhtikuun|huhtikuussa|toukokuu|toukokuun|toukokuussa|kesäkuu|kesäkuun|"
            "kesäkuussa|heinäkuu|heinäkuun|heinäkuussa|elokuu|elokuun|elokuussa|syyskuu|"
            "syyskuun|syyskuussa|lokakuu|lokakuun|lokakuussa|marraskuu|marraskuun|"
            "marraskuussa|joulukuu|joulukuun|joulukuussa|kerros|kerroksessa|kerran|käynti|"
            "ylöspäin"
        ),
        "points": "piste|pistettä|pisteen|pts|p|tähti|tähteä|tähden|sydäntä|n|ta|tä|een|iin",
        "starter": (
            "koska|sillä|kun|mutta|ja|sekä|vaikka|kuitenkin|että|jos|minä|mä|se|ne|te|he|"
            "hän|me|kaikki|erittäin|todella|tosi|hyvin|liian|aina|ei|en|eivät|oli|olivat|"
            "on|ovat|olisi|voisi|mikä|kiitos|kukaan|harmi|ikävä|henkilökunta|palvelu|"
            "asiakaspalvelu|teidän|teillä|heidän|siksi|joten|muuten|silti|paitsi|"
            "ainoastaan|eikä|älkää|älä|lopeta|jatkakaa|ehkä|suosittelen|sovellus|appi|"
            "ruoka|toimitus|kuljettaja|myyjä|hinta|hinnat|laatu|jono|odotin|odotus|"
            "odotusaika|nettisivu|nettisivut|verkkokauppa|kauppa|tilaus|puhelin|tuote|"
            "laite|asentaja|neuvoja|asiakaspalvelija|meni|sain|saimme|toimi|toimii|kesti|"
            "jäi|puuttui|hienosti|mukava|mukavat|mukavasti|ystävällinen|ystävälliset|"
            "nopea|nopeasti|hyvä|helppo|helposti|vaikea|vaikeaa|kallis|ois|olin|olisin|"
            "olen|edelleen|ainoa|parannettavaa|mulle|mun|täällä|heti|homma|hieno|kiva|"
            "onneksi|valitettavasti|loistava|paska|surkea|huono|pitkä|hidas|hitaasti|"
            "viime|ilman"
        ),
        "praise": (
            "hyvä|hyvää|hyvin|hieno|hienoa|loistava|loistavaa|erinomainen|erinomaista|"
            "mahtava|mahtavaa|upea|upeaa|täydellinen|täydellistä|paras|huono|huonoa|"
            "surkea|surkeaa|kamala|kamalaa|ystävällinen|ystävällistä|nopea|nopeaa|hidas|"
            "hidasta|tyytyväinen|tyytymätön|iloinen|kiva|mukava|mukavaa|palvelu|palvelua|"
            "asiakaspalvelu|työ|työtä|tiimi|super|todella|tosi|erittäin|ihan|ihana|ihanaa|"
            "pettymys|kallis|ok|jees|top|helppo|helppoa|helposti|vaikea|vaikeaa|hankala|"
            "hankalaa|vaivaton|vaivatonta|sujuva|sujuvasti|ystävälliset|ystävällisesti|"
            "asiallinen|asiallista|ammattitaitoinen|ammattitaitoista|suosittelen|"
            "kiitettävä|kiitettävää|hyvät|hienosti|mukavat|mukavasti|nopeasti|hitaasti|"
            "laatu|ruoka|toimitus|henkilökunta|loistavasti|mahtavasti|oikein|paska|paskaa|"
            "hirveä|hirveää|pettynyt|keskinkertainen|keskinkertaista|kelpo|kelvollinen|"
            "priima|huippu|huippuhyvä|tyytyväisiä|reilu|luotettava|kokemus|hommat|homma|"
            "toimi|toimii|meni"
        ),
        "range": "tai|vai|viiva|väliltä",
        "half": "puoli|puolikas|puolikkaan",
        "before": (
            "kello|klo|kellon|jälkeen|yli|alle|vähintään|enintään|korkeintaan|melkein|lähes|"
            "versio|nro|tilaus|tilausnumero|sivu|huone|kerros|linja|raide|lasku|osa|vaihe|taso|"
            "ennen|ainakin|maksimissaan|minimissään|vajaa|joka|tiketti|vko|viikko|viikolla|no|s|"
            "tilausnro|krs|puoli|virhekoodi|koodi|laituri|bussi|juna|ratikka|rivi|kassa|asunto|"
            "pöytä|kanava|terminaali|uloskäynti|halli|sali|vyöhyke|portti|ovi|rappu|iphone|"
            "windows|kysymys|näppäin"
        ),
        "correction": (
            "tarkoitin|tarkoitan|korjaus|korjaan|korjataan|itseasiassa|oikeastaan|muutan|muuttaa|"
            "vaihda|vaihdan|vaihtaa|muutetaan|vaihdetaan|hups|oho|ups|virhe|virhelyönti|väärin|"
            "väärä|odota|sittenkin|piti|kirjoitusvirhe"
        ),
        "sorry": "anteeksi|sori|sorry|pahoittelut|pahoittelen|valitan",
        "fix": (
            "ei|en|eiku|siis|olla|sanoa|kirjoittaa|arvosana|arvosanan|arvosanani|arvosanaa|"
            "pisteet|edellinen|äskeinen|ensimmäinen|viimeinen|haluan|haluaisin|voinko|saanko|"
            "voisinko|oli|minun|se|sen|niin|tuli|muuttaa|korjata|vaihtaa"
        ),
        "and": "ja|sekä|plus",
        "decimal": "pilkku|piste",
        "if": "jos|mikäli|ellei|kunhan",
        "joint": (
            "mutta|koska|sillä|siksi|joten|vaikka|kuitenkin|silti|vaan|kun|kunnes|"
            "vaikkakin|joskin|tosin"
        ),
        "other": (
            "ennen|aiemmin|aikaisemmin|viimeksi|eilen|yleensä|normaalisti|alunperin|mies|mieheni|"
            "vaimo|vaimoni|puoliso|pomo|ystävä|ystäväni|kaverini|äiti|isä|poika|tytär|kunnes|"
            "ellei|melkein|lähes|miinus|kilpailija|muuten|viime|viimeisin|viimeks|toissapäivänä|"
            "kollega|työkaveri|sisko|veli|naapuri|tyttöystävä|poikaystävä|kumppani|anoppi|muija|"
            "ukko|aiemmat|edellinen|edellisellä|poikani|tyttäreni|lapseni|äitini|isäni|siskoni|"
            "veljeni|pomoni"
        ),
        "within": "kymmenestä|viidestä|seitsemästä",
        "month": (
            "tammikuu|tammikuuta|tammikuun|tammikuussa|helmikuu|helmikuuta|helmikuun|"
            "helmikuussa|maaliskuu|maaliskuuta|maaliskuun|maaliskuussa|huhtikuu|"
            "huhtikuuta|huhtikuun|huhtikuussa|toukokuu|toukokuuta|toukokuun|toukokuussa|"
            "kesäkuu|kesäkuuta|kesäkuun|kesäkuussa|heinäkuu|heinäkuuta|heinäkuun|"
            "heinäkuussa|elokuu|elokuuta|elokuun|elokuussa|syyskuu|syyskuuta|syyskuun|"
            "syyskuussa|lokakuu|lokakuuta|lokakuun|lokakuussa|marraskuu|marraskuuta|"
            "marraskuun|marraskuussa|joulukuu|joulukuuta|joulukuun|joulukuussa|kerros|"
            "kerroksessa|kerta|kerran|päivä|viikko|kuukausi|vuosi|käynti|yritys"
        ),
        "bound": (
            "vähintään|vähintäin|ainakin|enintään|korkeintaan|yli|alle|enemmän|vähemmän|"
            "melkein|lähes|miltei|tilaus|tilausnumero|tilausnro|lasku|versio|huone|"
            "tilasin|tilattu|ostin|ostettu|saapui|toimitettiin|viikko|vko|viikolla|pöytä|"
            "puuttui|puuttuu|jäljellä|auki|avoinna|kiinni|aukeaa|sulkeutuu|alkaen"
        ),
        "we": "meitä|meit",
        "were": "oli|on|olimme|tuli",
        "for": (
            "kymppiin|kymmeneen|yhdeksään|kahdeksaan|seitsemään|ysiin|kasiin|seiskaan|kuuteen|"
            "viiteen|neljään|kolmeen|täysiin"
        ),
        "mark": (
            "nolla|nollan|nollaa|ykkönen|ykkösen|ykköne|kakkonen|kakkosen|kakkosta|"
            "kakkone|kolmonen|kolmosen|kolmosta|kolmone|nelonen|nelosen|nelosta|nelone|"
            "viitonen|viitosen|vitonen|vitosen|viitosta|viitone|vitoseen|viitoseen|"
            "kuutonen|kuutosen|kutonen|kutosen|kuutosta|kutoseen|seiska|seiskan|seiskaa|"
            "seiskaan|kasi|kasin|kasia|kahdeksikko|kahdeksikon|kahdeksikkoa|kasista|"
            "kasiin|ysi|ysin|ysiä|yhdeksikköä|ysiin"
        ),
        "are": "olette|ootte|oot",
        "up": "ylöspäin|yli",
    },
)
