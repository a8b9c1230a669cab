"""Basque."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|huts|hutsa|zeroa",
        "bat|bata|bateko|batekoa",
        "bi|biga|biko|bikoa|bia",
        "hiru|hirur|hiruko|hirukoa",
        "lau|laur|lauko|laukoa|laua",
        "bost|bostetik|bortz|bosteko|bostekoa|bosta",
        "sei|seiko|seikoa|seia",
        "zazpi|zazpitik|zazpiko|zazpikoa|zazpia|saspi",
        "zortzi|zortziko|zortzikoa|zortzia|sortzi",
        "bederatzi|bederatziko|bederatzikoa|bederatzia|bedratzi|bederatsi",
        "hamar|hamarretik|hamarreko|hamarrekoa|hamarra|amar",
    ),
    larger={
        "hamaika": 11,
        "hamabi": 12,
        "hamahiru": 13,
        "hamalau": 14,
        "hamabost": 15,
        "hamasei": 16,
        "hamazazpi": 17,
        "hemezortzi": 18,
        "hamazortzi": 18,
        "hemeretzi": 19,
        "hogei": 20,
        "hogeita": 20,
        "berrogei": 40,
        "ehun": 100,
        "mila": 1000,
    },
    ordinals=(
        "lehenengoa|lehenengo|lehena|lehen|1.",
        "bigarrena|bigarren|2.",
        "hirugarrena|hirugarren|3.",
        "laugarrena|laugarren|4.",
        "bosgarrena|bosgarren|5.",
        "seigarrena|seigarren|6.",
    ),
    articles="bat",
    yes=(
        "bai|b|bai bai|bai eskerrik asko|bai mesedez|bai noski|noski|noski baietz|jakina|"
        "jakina baietz|bai jakina|ados|bai ados|ongi|ondo|ongi da|ondo da|bai horixe|horixe|"
        "hala da|egia da|zuzena|zehazki|erabat|zalantzarik gabe|gustura|bai gustura|baietz|"
        "baietz uste dut|bai uste dut|konforme|ok|vale"
    ),
    no=(
        "ez|e|ez ez|ez eskerrik asko|eskerrik asko ez|ez horixe|inola ere ez|inondik inora ere ez|"
        "batere ez|inoiz ez|oraindik ez|ez oraindik ez|noski ezetz|jakina ezetz|ezetz|"
        "ezetz uste dut|ez dut uste|hobe ez|ez hobe ez|nahiago ez|ez da egia|gezurra|"
        "ez da beharrezkoa|ez da behar|ez dut nahi"
    ),
    wavering=(
        "agian|beharbada|baliteke|ez dakit|ez daki|ideiarik ez|ez dut ideiarik|ez nago ziur|"
        "bai eta ez|bai ala ez|baldintzapean|neurri batean|hein batean|gutxi gorabehera|"
        "arazorik ez|hala hola"
    ),
    commands={
        "stop": (
            "stop|gelditu|geldi|gelditu zaitezte|utzi|nahikoa|nahikoa da|baja|baja eman|"
            "baja eman nahi dut|baja emaidazue|harpidetza utzi|harpidetza kendu|ez bidali gehiago|"
            "ez bidali mezu gehiago|ez bidali mezurik|ez bidali niri mezurik|ez idatzi gehiago|"
            "ez idatzi niri gehiago|ez didazue idatzi gehiago|mezu gehiagorik ez|"
            "galdera gehiagorik ez|inkesta gehiagorik ez|ez jarri nirekin harremanetan|"
            "ez deitu gehiago|ez molestatu|utzi bakean|utzi nazazu bakean|utzi nazazue bakean|"
            "utzi mezuak bidaltzeari|utzi mezuak bidaltzen|utzi niri idazteari|"
            "ez dut mezu gehiagorik nahi|ez dut mezurik nahi|kendu zerrendatik|"
            "kendu nazazue zerrendatik"
        ),
        "end": "amaitu|irten|bukatu|amaitu inkesta|utzi inkesta|ezeztatu|amaitu nahi dut",
        "help": (
            "laguntza|lagundu|lagundu mesedez|informazioa|aukerak|nola funtzionatzen du|"
            "nola dabil|zer idatz dezaket|zer idatzi behar dut|zer egin behar dut|"
            "laguntza behar dut"
        ),
        "skip": (
            "saltatu|saltatu galdera|saltatu galdera hau|galdera saltatu|jauzi|hurrengoa|"
            "hurrengo galdera|pasa|pasatu|paso|ez dut erantzun nahi|ez dut esan nahi|"
            "nahiago dut ez erantzun|nahiago dut ez esan|iruzkinik ez|ez dut erantzungo"
        ),
        "back": "atzera|itzuli|atzera joan|aurrekoa|aurreko galdera|desegin|pauso bat atzera",
        "later": (
            "geroago|gero|orain ez|ez orain|beste batean|beste momentu batean|beste une batean|"
            "agian geroago|galdetu geroago|galdetu gero|gogorarazi geroago|ez daukat denborarik|"
            "ez dut denborarik|orain ez daukat denborarik|orain ezin dut|ezin dut orain|"
            "lanpetuta nago|lanpetuta|bilera batean nago|bileran nago|gidatzen ari naiz|"
            "lanean nago"
        ),
        "tomorrow": "bihar|galdetu bihar|gaur ez",
        "why": (
            "zergatik|zergatik galdetzen duzu|zergatik galdetzen duzue|zergatik jakin nahi duzu|"
            "zergatik jakin nahi duzue|zergatik galdera hau|zertarako|zertarako da|"
            "zertarako da hau|zertarako behar duzue"
        ),
        "person": (
            "pertsona bat|benetako pertsona bat|langile bat|pertsona batekin hitz egin|"
            "norbaitekin hitz egin|pertsona batekin hitz egin nahi dut|"
            "norbaitekin hitz egin nahi dut|langile batekin hitz egin nahi dut|"
            "hitz egin dezaket norbaitekin|norbaitekin hitz egin dezaket|deitu|deitu niri|"
            "deitu mesedez|deitu iezadazu|deitu iezadazue|jarri nirekin harremanetan"
        ),
        "top": (
            "puntuazio maximoa|nota maximoa|gehienezko puntuazioa|gehienezko nota|maximoa|"
            "puntuaziorik onena"
        ),
        "evasive": (
            "ez|bai|e|b|ezer ez|ezer|ezer berezirik ez|besterik ez|ez dut ezer esateko|"
            "ezer gehitzeko ez|arrazoirik ez|iruzkinik ez|ez dakit|ideiarik ez|ez dut ideiarik|"
            "ez nago ziur|zaila da esaten|agian|hori da dena|berdin zait|berdin dio|ez dagokit|"
            "ez dut iritzirik|baietz|ezetz"
        ),
    },
    languages={"eu": "euskara|euskaraz|euskera"},
    labels={
        "likely": (
            "batere ez probablea|oso probabilitate txikia|batere probabilitaterik ez|oso nekez",
            "oso probablea|oso probabilitate handia|guztiz probablea|ziur baietz",
        ),
        "satisfied": (
            "oso pozik ez|oso asegabe|batere ez pozik|oso desatsegin|oso gustura ez",
            "asegabe|ez pozik|ez nago pozik|ez gustura",
            "ez pozik ez asegabe|ez gustura ez asegabe|neutroa|neutrala|erdipurdi",
            "pozik|gustura|asebeteta|kontent|pozik nago|gustura nago|nahiko pozik|nahiko gustura",
            (
                "oso pozik|oso gustura|oso asebeteta|guztiz pozik|oso kontent|oso pozik nago|"
                "oso gustura nago|izugarri pozik|guztiz gustura"
            ),
        ),
        "agree": (
            "guztiz aurka|erabat aurka|guztiz kontra|erabat kontra",
            "aurka|kontra|ez nago ados|ez ados",
            "ez ados ez aurka|ez alde ez kontra|neutroa|neutrala",
            "ados|ados nago|alde",
            "guztiz ados|erabat ados|oso ados|guztiz ados nago|erabat ados nago",
        ),
        "ease": (
            "oso zaila|izugarri zaila|oso konplikatua",
            "zaila|konplikatua|nahiko zaila",
            "ez erraza ez zaila|neutroa|neutrala|erdipurdikoa|normala",
            "erraza|sinplea|nahiko erraza",
            "oso erraza|oso sinplea|izugarri erraza",
        ),
    },
    roles={
        "polite": (
            "eskerrik|asko|esker|mila|mesedez|kaixo|aupa|epa|egun|on|arratsalde|gabon|"
            "agur|bai|ok|vale|beno|ba|bueno|tira|hm|hmm|eh|jaun|andre|ongi"
        ),
        "filler": (
            "nik|niri|ni|nire|guk|guri|gure|dut|dugu|nuke|da|dira|litzateke|izango|zen|"
            "bat|batekin|uste|ustez|iritziz|gutxi|gorabehera|inguru|agian|beharbada|"
            "seguru|ziur|garbi|argi|zalantzarik|gabe|erabat|guztira|orokorrean|oro|har|"
            "egia|esan|pertsonalki|hemen|gaur|orain|erantzuna|nahi|bere|hori|hau|zuei|"
            "zuri|haiei|diet|diot|dizuet|dizut|nieke|nioke|nizueke|zuentzat|tik|ra|rako|"
            "esango|aukeratzen|aukeratuko|baten|borobila|sendo|on|ona|nuen|baizik|"
            "partetik|aldetik|eskas|estu|garbia|oraingoan|jar|diezazkiozuet|ziurrenik"
        ),
        "cue": (
            "ematen|eman|emango|emateko|jartzen|jarri|jarriko|nota|puntuazioa|puntuazio|"
            "kalifikazioa|kalifikazio|balorazioa|baloratzen|baloratu|baloratuko|ebaluazioa|eskala|"
            "eskalan|merezi|botoa|zenbakia|esango|puntuatzen"
        ),
        "negation": "ez|inoiz|ezer|inor|ezta|batere|inola",
        "unit": (
            "segundo|segundu|minutu|minutuz|min|ordu|orduz|h|egunez|egunetan|aste|astez|"
            "hilabete|hil|urte|urtez|aldiz|bider|pertsona|lagun|jende|bezero|langile|"
            "lankide|dei|deitan|mezu|eskaera|artikulu|produktu|gauza|pauso|galdera|"
            "saiakera|seme|haur|arazo|euro|zentimo|ehuneko|km|kg|metro|gradu|pieza|"
            "urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|"
            "urria|azaroa|abendua|beste|desberdin|milioi|arrazoi|pakete|bisita|gau|"
            "gehiago|gutxiago|denda|akats|urtarrilak|urtarrilaren|urtarrilean|otsailak|"
            "otsailaren|otsailean|martxoak|martxoaren|martxoean|apirilak|apirilaren|"
            "apirilean|maiatzak|maiatzaren|maiatzean|ekainak|ekainaren|ekainean|uztailak|"
            "uztailaren|uztailean|abuztuak|abuztuaren|abuztuean|irailak|irailaren|"
            "irailean|urriak|urriaren|urriean|azaroak|azaroaren|azaroean|abenduak|"
            "abenduaren|abenduean"
        ),
        "points": "puntu|puntuak|puntua|izar|izarrak|bihotz|pts|p|ko|koa|a|etik|tik",
        "within": "etik|tik|hamarretik|bostetik|zazpitik",
        "starter": (
            "zeren|izan|baina|eta|baita|arren|hala|ere|noski|nik|ni|nire|dira|zen|ziren|zait|"
            "zaizkit|dago|daude|zegoen|oso|benetan|guztia|dena|denak|guztiak|beti|inoiz|ez|ezer|"
            "inor|langileak|langileen|zerbitzua|arreta|hobetu|daiteke|beharko|litzateke|du|dute|"
            "zuten|zer|bakarrik|zoritxarrez|jarraitu|bikain|super|erabat|baldin|utzi|hau|hori|"
            "falta|eskerrik|pena|zuek|zuen|kontuan"
        ),
        "praise": (
            "ondo|ongi|on|ona|onak|oso|bikain|bikaina|bikainak|primeran|perfektua|perfektu|"
            "zoragarria|zoragarri|ederra|ederki|izugarria|txarra|txarto|gaizki|penagarria|"
            "kaskarra|motela|geldoa|azkarra|azkar|jatorra|jatorrak|atsegina|atseginak|pozik|"
            "gustura|asegabe|onena|hoberena|txarrena|zerbitzua|zerbitzu|arreta|lana|taldea|"
            "laguntza|tratua|garestia|benetan|super|top|normala|hondamendia|profesionala"
        ),
        "range": "edo|ala|artean",
        "half": "erdi|erdia",
        "before": (
            "ondoren|gutxienez|gehienez|ia|bertsioa|zk|eskaera|orria|gela|solairua|linea|faktura|"
            "kasua|zatia|pausoa|maila|baino|bakoitza|denda|bulegoa|atea|kapitulua"
        ),
        "correction": (
            "zuzenketa|zuzendu|zuzentzen|aldatu|aldatzen|aldatuko|ups|oker|okertu|nahastu|itxaron|"
            "berez|hobe|esateko"
        ),
        "sorry": "barkatu|barkaidazu|barkaidazue|sentitzen|barkamena",
        "fix": (
            "ez|nahi|nuen|esan|jarri|idatzi|dut|naiz|nire|nota|puntuazioa|erantzuna|aurreko|"
            "aurrekoa|lehen|lehenengo|azken|zen|da|bat|behar|dezaket|nuke|balorazioa"
        ),
        "and": "eta|ta",
        "decimal": "koma",
        "if": "baldin|bada",
        "joint": "baina|zeren|arren|beraz|hala",
        "other": (
            "lehen|lehenago|atzo|normalean|senarra|emaztea|nagusia|laguna|ama|aita|semea|"
            "alaba|ia|lehiakideak|bestela|azken|aurreko|ahizpa|arreba|neba|anaia|lankidea|"
            "bizilaguna|mutila|neska|amona|aitona"
        ),
        "month": (
            "urtarrila|urtarrilak|urtarrilaren|urtarrilean|otsaila|otsailak|otsailaren|"
            "otsailean|martxoa|martxoak|martxoaren|martxoean|apirila|apirilak|apirilaren|"
            "apirilean|maiatza|maiatzak|maiatzaren|maiatzean|ekaina|ekainak|ekainaren|"
            "ekainean|uztaila|uztailak|uztailaren|uztailean|abuztua|abuztuak|abuztuaren|"
            "abuztuean|iraila|irailak|irailaren|irailean|urria|urriak|urriaren|urriean|"
            "azaroa|azaroak|azaroaren|azaroean|abendua|abenduak|abenduaren|abenduean"
        ),
        "bound": "gutxienez|gehienez|behintzat|ia|eskaera|faktura|bertsioa",
    },
)
