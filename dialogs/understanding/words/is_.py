"""Icelandic."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "núll|nul",
        "einn|ein|eitt|einum|einni|einu|eina|ás|ásinn",
        "tveir|tvær|tvö|tvo|tveimur|tvistur|tvistinn|tvist",
        "þrír|þrjár|þrjú|þrjá|þremur|þristur|þrist|thrir|thrju|thrjar",
        "fjórir|fjórar|fjögur|fjóra|fjórum|fjarki|fjarka",
        "fimm|fimma|fimmu|fim",
        "sex|sexa|sexu|sexan",
        "sjö|sjöa|sjöu|sjo",
        "átta|áttan",
        "níu|nía|níuna|nian",
        "tíu|tía|tíuna|tian",
    ),
    larger={
        "ellefu": 11,
        "tólf": 12,
        "þrettán": 13,
        "fjórtán": 14,
        "fimmtán": 15,
        "sextán": 16,
        "sautján": 17,
        "átján": 18,
        "nítján": 19,
        "tuttugu": 20,
        "þrjátíu": 30,
        "fjörutíu": 40,
        "fimmtíu": 50,
        "hundrað": 100,
        "þúsund": 1000,
    },
    ordinals=(
        "fyrsti|fyrsta|fyrst|1.",
        "annar|önnur|annað|2.",
        "þriðji|þriðja|3.",
        "fjórði|fjórða|4.",
        "fimmti|fimmta|5.",
        "sjötti|sjötta|6.",
    ),
    articles="einn|ein|eitt|einum|einni|einu|eina",
    yes=(
        "já|j|jú|jújú|jájá|jamm|jebb|jepp|já takk|já endilega|endilega|já gjarnan|gjarnan|"
        "að sjálfsögðu|já að sjálfsögðu|auðvitað|já auðvitað|vissulega|svo sannarlega|algjörlega|"
        "klárlega|ok|ókei|okei|allt í lagi|já það er í lagi|í lagi|það er í lagi|rétt|það er rétt|"
        "einmitt|hiklaust|já það var það|já það gerði það|það má|já það má|ja"
    ),
    no=(
        "nei|n|neibb|nei takk|helst ekki|nei helst ekki|ekki|alls ekki|nei alls ekki|"
        "alls ekki nei|aldrei|ekki enn|ekki ennþá|nei ekki enn|ekki beint|ekki satt|"
        "alls ekki takk|nei nei|neinei|það er ekki rétt|ég held ekki|nei ég held ekki|óþarfi|"
        "nei það var það ekki|nei það gerði það ekki|engan veginn|nei það þarf ekki|þarf ekki"
    ),
    wavering=(
        "kannski|kanski|ég veit ekki|veit ekki|veit það ekki|ég veit það ekki|engin hugmynd|"
        "hef ekki hugmynd|bæði já og nei|já og nei|bæði og|það fer eftir ýmsu|fer eftir ýmsu|"
        "að hluta|að hluta til|ekki viss|ég er ekki viss|óviss|mögulega|ekkert mál|ekkert vandamál"
    ),
    commands={
        "stop": (
            "stopp|stop|stoppa|hætta|hættu|hættið|hættið þessu|hættu þessu|hætta áskrift|afskrá|"
            "afskrá mig|afskráðu mig|skrá mig af lista|skráið mig af listanum|"
            "taktu mig af listanum|takið mig af listanum|takið mig af lista|"
            "hættu að senda mér skilaboð|hættið að senda mér skilaboð|hættið að senda skilaboð|"
            "hættu að senda|hættið að senda|hættið að hafa samband|ekki senda mér skilaboð|"
            "ekki senda mér fleiri skilaboð|ekki senda fleiri skilaboð|ekki senda mér meira|"
            "ekki hafa samband|ekki hafa samband aftur|ekki skrifa mér|engin fleiri skilaboð|"
            "ekki fleiri skilaboð|ekki fleiri spurningar|engar fleiri spurningar|"
            "ekki fleiri kannanir|láttu mig vera|látið mig vera|láttu mig í friði|"
            "látið mig í friði|ég vil ekki fleiri skilaboð|ég vil hætta|eyðið mér af listanum|"
            "eyddu mér af listanum"
        ),
        "end": "ljúka|loka|enda|ljúka könnun|hætta við|hætta við könnun|hætta í könnun",
        "help": (
            "hjálp|hjálpaðu mér|hjálpið mér|upplýsingar|hvernig virkar þetta|hvað get ég skrifað|"
            "hvað á ég að skrifa|hvað á ég að gera|ég þarf hjálp|leiðbeiningar|aðstoð"
        ),
        "skip": (
            "sleppa|sleppa spurningu|sleppa þessu|sleppa þessari|sleppa þessari spurningu|"
            "sleppum þessu|næsta|næsta spurning|áfram|halda áfram|pass|ég passa|vil ekki svara|"
            "ég vil ekki svara|ég vil helst ekki svara|vil helst ekki svara|vil ekki segja|"
            "kýs að svara ekki|ég kýs að svara ekki|engin athugasemd|engar athugasemdir"
        ),
        "back": (
            "til baka|fara til baka|aftur á bak|fyrri|fyrri spurning|síðasta spurning|afturkalla|"
            "eitt skref til baka"
        ),
        "later": (
            "seinna|síðar|ekki núna|ekki nuna|kannski seinna|spyrja seinna|spurðu seinna|"
            "spurðu mig seinna|spyrjið seinna|minntu mig á seinna|minnið mig á síðar|seinna takk|"
            "seinna í dag|í annan tíma|annan tíma|upptekinn|upptekin|ég er upptekinn|"
            "ég er upptekin|hef ekki tíma|ég hef ekki tíma|hef ekki tíma núna|"
            "ég hef ekki tíma núna|ég er á fundi|er á fundi|ég er að keyra|er að keyra|"
            "ég er í vinnu|ég er í vinnunni"
        ),
        "tomorrow": "á morgun|spurðu á morgun|spyrjið á morgun|ekki í dag",
        "why": (
            "af hverju|afhverju|hvers vegna|hví|af hverju spyrðu|af hverju spyrjið þið|"
            "af hverju ertu að spyrja|af hverju eruð þið að spyrja|hvers vegna spyrðu|"
            "hvers vegna spyrjið þið|af hverju viltu vita það|af hverju viljið þið vita það|"
            "til hvers|til hvers er þetta|í hvað er þetta notað|hvers vegna þessi spurning"
        ),
        "person": (
            "manneskja|alvöru manneskja|þjónustufulltrúi|tala við manneskju|tala við einhvern|"
            "tala við þjónustufulltrúa|tala við starfsmann|ég vil tala við manneskju|"
            "ég vil tala við einhvern|ég vil fá að tala við einhvern|"
            "ég vil fá að tala við manneskju|ég vil tala við starfsmann|get ég talað við einhvern|"
            "get ég fengið að tala við einhvern|get ég talað við manneskju|"
            "má ég tala við einhvern|hringdu í mig|hringið í mig|vinsamlegast hringið í mig|"
            "hafið samband|hafðu samband|hafið samband við mig|hafðu samband við mig"
        ),
        "top": (
            "fullt hús|fullt hús stiga|hámark|hæsta einkunn|full einkunn|toppeinkunn|"
            "hæsta mögulega einkunn"
        ),
        "evasive": (
            "nei|já|n|j|ekkert|ekkert sérstakt|ekki neitt|ekkert meira|ekkert annað|"
            "ekkert að segja|ekki neitt sérstakt|ekki beint|veit ekki|ég veit ekki|veit það ekki|"
            "ég veit það ekki|hef ekki hugmynd|engin hugmynd|engin ástæða|engin sérstök ástæða|"
            "engin athugasemd|engar athugasemdir|ekkert svar|erfitt að segja|af því bara|af því|"
            "bara|kannski|á ekki við|það er allt|það var allt|skiptir ekki máli|pass"
        ),
    },
    languages={"is": "íslenska|íslensku|á íslensku"},
    labels={
        "likely": (
            (
                "alls ekki líklegt|alls ekki líklegur|alls ekki líkleg|mjög ólíklegt|"
                "mjög ólíklegur|mjög ólíkleg|afar ólíklegt"
            ),
            (
                "mjög líklegt|mjög líklegur|mjög líkleg|afar líklegt|ákaflega líklegt|"
                "gríðarlega líklegt"
            ),
        ),
        "satisfied": (
            (
                "mjög óánægð|mjög óánægður|mjög óánægt|afar óánægður|afar óánægð|mjög ósátt|"
                "mjög ósáttur|alls ekki ánægð|alls ekki ánægður|alls ekki sátt|hundóánægð|"
                "hundóánægður"
            ),
            (
                "óánægð|óánægður|óánægt|frekar óánægður|frekar óánægð|ósátt|ósáttur|ekki ánægð|"
                "ekki ánægður|ekki sátt|ekki sáttur"
            ),
            "hvorki ánægð né óánægð|hvorki ánægður né óánægður|hvorki né|hlutlaus",
            (
                "ánægð|ánægður|ánægt|frekar ánægður|frekar ánægð|ánægðir|sátt|sáttur|nokkuð ánægð|"
                "nokkuð ánægður|bara ánægð|bara ánægður|ég er ánægð|ég er ánægður|sátt með þetta"
            ),
            (
                "mjög ánægð|mjög ánægður|mjög ánægt|afar ánægður|afar ánægð|rosalega ánægð|"
                "rosalega ánægður|alveg ánægð|alveg ánægður|hæstánægð|hæstánægður|mjög ánægðir|"
                "mjög sátt|mjög sáttur|virkilega ánægð|virkilega ánægður|ótrúlega ánægð|"
                "ótrúlega ánægður|fullkomlega ánægð"
            ),
        ),
        "agree": (
            "mjög ósammála|algjörlega ósammála|alveg ósammála",
            "ósammála|frekar ósammála",
            "hvorki sammála né ósammála|hvorki né|hlutlaus",
            "sammála|frekar sammála",
            "mjög sammála|algjörlega sammála|alveg sammála",
        ),
        "ease": (
            "mjög erfitt|afar erfitt",
            "erfitt|frekar erfitt",
            "hvorki auðvelt né erfitt|hvorki létt né erfitt|hvorki né|hlutlaus",
            "auðvelt|létt|frekar auðvelt",
            "mjög auðvelt|mjög létt|afar auðvelt",
        ),
    },
    roles={
        "polite": (
            "takk|kærar|þakkir|vinsamlegast|vinsamlega|hæ|halló|góðan|daginn|dag|kvöld|gott|bless|"
            "já|jú|ok|ókei|jæja|sko|hm|hmm|ha|kveðja|kv|kæru|kæri|bara|endilega"
        ),
        "filler": (
            "ég|mér|mig|mín|minn|mitt|mínu|frá|við|okkur|það|þetta|þessi|þau|þeir|þær|þá|"
            "hún|hann|sem|einn|ein|eitt|myndi|mundi|vil|vildi|væri|er|verður|var|fær|fá|"
            "fengi|fyrir|á|í|af|til|með|að|um|svar|svarið|samtals|alls|sirka|ca|svona|"
            "nokkuð|kannski|líklega|örugglega|alveg|hreint|hrein|hreina|skýr|skýrt|sterk|"
            "sterka|sterkt|solid|góð|góða|gott|fín|há|held|tel|finnst|giska|vel|set|segi|"
            "heiðarlega|persónulega|mati|hérna|hér|núna|nú|samt|líka|aftur|heilt|heild|"
            "yfir|litið|fulla|full|stóra|stór|veika|veik|slétt|slétta|þarna|þeim|ykkur|"
            "ykkar|tölu|töluna|tala|kosti|kostinn|skiptið|héðan|mögulegum|möguleg|sléttur|"
            "hiklaust|klárlega|tvímælalaust|skýlaust|ákveðin|ákveðið|lágmarks|rúm|tæp|"
            "veikur|sterkur|þokkaleg|þokkalegt|sæmileg|gefið|gefa|seti|myndum|mundum|ætla|"
            "hugsa|allavega|feit|svo|því|miður|bara|bil|hálfgerð|fyllilega|verðskulduð|"
            "verðskuldað|gamla|algjör|algjörlega"
        ),
        "cue": (
            "gef|gefa|gaf|gefum|gæfi|einkunn|einkunnin|einkunnina|mat|met|meta|kvarða|kvarðanum|"
            "skala|skalanum|segi|segja|myndi|skor|atkvæði"
        ),
        "negation": "ekki|ekkert|enginn|engin|engan|enga|aldrei|nei|án|varla|hvorki|né",
        "unit": (
            "sekúnda|sekúndur|sek|mínúta|mínútur|mínútum|mín|klukkustund|klukkustundir|"
            "klukkutíma|klukkutímar|klst|tíma|tímar|tímum|dagur|daga|dagar|dögum|vika|"
            "vikur|vikum|mánuður|mánuði|mánuðir|mánuðum|ár|árum|sinn|sinnum|skipti|manns|"
            "menn|manneskjur|fólk|viðskiptavinir|viðskiptavini|starfsmenn|samtöl|símtöl|"
            "símtal|tölvupósta|tölvupóstar|skilaboð|pantanir|pöntun|vörur|hluti|hlutir|"
            "skref|spurningar|spurning|tilraunir|vinir|vini|börn|vandamál|mál|krónur|kr|"
            "isk|evrur|prósent|km|kg|metra|gráður|stk|stykki|janúar|febrúar|mars|apríl|"
            "maí|júní|júlí|ágúst|september|október|nóvember|desember|aðrir|aðra|önnur|"
            "annað|fleiri|meira|minna|færri|hundrað|þúsund|milljónir|ástæður|ástæða|pakka|"
            "heimsóknir|nætur|verslanir|jan|feb|mar|apr|jún|júl|ágú|sept|sep|okt|nóv|des|"
            "hæð|hæðin|dag|viku|bekk|tilraun"
        ),
        "points": (
            "stig|stiga|stigum|stjarna|stjörnur|stjörnu|stjörnum|punktar|punkta|hjörtu|p|una|u|an"
        ),
        "starter": (
            "af|því|þar|vegna|þess|en|og|þó|samt|þegar|sem|ég|það|þau|þeir|þær|þið|hún|"
            "hann|við|allt|allir|allar|mjög|virkilega|mikið|rosalega|svo|bara|alltaf|"
            "aldrei|ekki|ekkert|enginn|engin|með|án|fyrir|var|voru|er|eru|væri|mætti|gæti|"
            "hvað|takk|starfsfólk|starfsfólkið|þjónustan|þjónusta|ykkar|mitt|hefur|hafði|"
            "hafa|frábær|líka|ef|nema|hættið|hættu|of|annars|frekar|haldið|maður|alveg|"
            "sérstaklega|gekk|gengur|þrátt|heldur|fékk|fengum|kom|komu|beið|biðin|bið|"
            "afgreiðslan|afgreiðsla|maturinn|matur|verðið|verð|appið|heimasíðan|síðan|"
            "sendingin|sending|bílstjórinn|búðin|varan|pakkinn|síminn|gæði|gæðin|ánægð|"
            "ánægður|gott|góð|góður|góðir|fínt|fín|fljót|fljótt|hratt|hröð|dýrt|vantar|"
            "vantaði|mæli|ætti|mun|starfsmaður|starfsmenn|þægilegt|auðvelt|erfitt|létt|"
            "lélegt|léleg|slæmt|slæm|flott|æðislegt|nokkuð|engar|kurteis|almennt"
        ),
        "praise": (
            "gott|góð|góður|frábært|frábær|frábæra|fínt|fín|flott|æðislegt|æði|fullkomið|"
            "fullkomin|snilld|glæsilegt|slæmt|slæm|slæmur|lélegt|léleg|ömurlegt|ömurleg|"
            "hræðilegt|vinalegt|vingjarnlegt|vingjarnlegir|fljótt|hratt|hægt|ánægð|"
            "ánægður|óánægð|óánægður|besta|bestu|best|þjónusta|þjónustan|vinna|vinnubrögð|"
            "starfsfólk|geggjað|mjög|virkilega|rosalega|alveg|dýrt|ok|topp|auðvelt|"
            "auðveld|létt|einfalt|erfitt|flókið|þægilegt|þægileg|gekk|vel|illa|snögg|"
            "snöggt|hröð|afgreiðsla|afgreiðslan|matur|maturinn|gæði|mæli|kurteis|"
            "hjálpsamur|hjálpsamir|hjálpsöm|fagmannlegt|fagleg|faglegt|reynsla|upplifun|"
            "frábærir|frábærlega|takk|mikið|nokkuð|ágætt|ágæt|ágætur|miðlungs|vonbrigði|"
            "dónalegt|snilldar|sátt|sáttur|toppurinn|fljót|góðir|fínir|fínasta"
        ),
        "range": "eða|til|milli",
        "span": "til",
        "half": "hálfur|hálf|hálft|hálfan|hálfa|hálfu",
        "before": (
            "klukkan|kl|eftir|síðan|innan|yfir|undir|minnst|lágmark|hámark|mest|næstum|"
            "tæplega|rúmlega|útgáfa|nr|númer|pöntun|pöntunarnúmer|síða|herbergi|hæð|lína|"
            "mál|reikningur|hluti|skref|milli|en|hver|hvert|hálf|vika|viku|bls|kom|þann"
        ),
        "correction": (
            "meinti|átti|leiðrétting|leiðrétta|reyndar|breyta|breyti|breyttu|breyting|úps|obbosí|"
            "villa|innsláttarvilla|mistök|rangt|vitlaust|bíddu|eiginlega|ætlaði"
        ),
        "sorry": "fyrirgefðu|afsakið|afsakaðu|sorrí|sorry|biðst|afsökunar",
        "fix": (
            "nei|ekki|að|vera|í|á|skrifa|einkunn|einkunnin|einkunninni|einkunnina|fyrri|fyrsta|"
            "síðasta|má|get|ég|það|við|vil|vildi|var|er|minni|mín|mína|svarinu|svarið|henni|um"
        ),
        "and": "og|plús|auk",
        "decimal": "komma|punktur",
        "if": "ef|nema",
        "joint": "en|því|þess|svo|þó|samt|meðan|enda|heldur|nema|þrátt|fyrst",
        "other": (
            "áður|fyrr|síðast|síðasta|gær|venjulega|upphaflega|maðurinn|konan|kona|maki|"
            "yfirmaður|vinur|vinkona|mamma|pabbi|sonur|dóttir|þangað|hefði|næstum|mínus|"
            "samkeppnin|annars|síðustu|seinast|seinasta|fyrri|systir|bróðir|kærasti|"
            "kærasta|eiginmaður|eiginkona|vinnufélagi|samstarfsmaður|nágranni|amma|afi"
        ),
        "per": "af",
        "month": (
            "janúar|jan|febrúar|feb|mars|mar|apríl|apr|maí|júní|jún|júlí|júl|ágúst|ágú|"
            "september|sept|sep|október|okt|nóvember|nóv|desember|des|hæð|hæðin|skipti|"
            "sinn|dagur|dag|vika|viku|mánuður|ár|bekk|tilraun"
        ),
        "for": "fyrir|í",
        "bound": (
            "minnst|minnsta|lágmark|hámark|meira|minna|meiri|minni|yfir|undir|næstum|"
            "tæplega|rúmlega|pöntun|pöntunarnúmer|reikningur|útgáfa|herbergi|pantaði|"
            "keypti|fékk|afhent|barst|pantað|keypt|borð|vantaði|vantar|opið|lokað|opna|"
            "loka"
        ),
        "we": "við",
        "were": "vorum|erum|komum",
        "mark": (
            "tvistur|tvist|þristur|þrist|fjarki|fjarka|fimma|fimmu|sexa|sexu|sjöa|sjöu|nía|tía"
        ),
        "are": "eruð|eru",
        "up": "upp|uppúr|yfir|meira",
    },
)
