"""Persian in Latin letters, as it is typed where there are no others."""

from dialogs.understanding.patterns.fa.latin_requests import BETWEEN, REQUESTS
from dialogs.understanding.words import Words

LATIN = Words(
    numbers=(
        "sefr|sefer|sifr|sefre|sefro",
        "yek|yeko|yeke|yk",
        "do|dota|doe|doro",
        "se|seta|seh|sehta",
        "char|chahar|chehar|chaar|chahaar|charta|chahare|4ta",
        "panj|panch|panjta|panje|panjo|paanj",
        "shish|shesh|sheesh|shishta|shishe|shisho|sheshta",
        "haft|hafta|hafto|haaft|hft",
        "hasht|hashta|hashte|hashto|haasht|hashtt|hsht",
        "noh|nohta|nohe|noho|nuh|nooh",
        "dah|dahta|daho|dahe|daah",
    ),
    ordinals=(
        "aval|avali|avvali|avvalin|gozine aval|gozine yek",
        "dovom|dovomi|dovvom|dovomin|gozine dovom",
        "sevom|sevomi|sevvom|sevomin|gozine sevom",
        "chaharom|chaharomi|gozine chaharom",
        "panjom|panjomi|gozine panjom",
        "shishom|sheshom|shishomi",
    ),
    articles="yek|ye",
    doubtful="do|se|dahe|panje",
    yes=(
        "are|areh|aree|arre|aare|bale|baleh|baale|balee|bali|ari|hatman|bashe|basheh|"
        "albate|albateh|khobe|movafegham|"
        "moshkeli nist|moshkeli nadare|eyb nadare|eshkali nadare|dorosteh|doroste|"
        "ghatan|sad dar sad|hal shod|hal shode|ok|oke|okeye|"
        "okeyam|ba kamale meyl|chera ke na|khoshhal misham|are hatman|bale hatman|are "
        "lotfan|bale lotfan|mitonid|mitoonid|shod|arreh|yes"
    ),
    no=(
        "na|naa|naaa|nah|nakheir|nakheyr|kheir|kheyr|khayr|nakhir|aslan|abadan|na "
        "aslan|na merci|na mersi|na mamnoon|na mamnun|na mamnoonam|na tashakor|"
        "nemikham|nemikhaam|nemikhad|lazem nist|niazi nist|na lazem nist|na nemikham|"
        "hal nashod|na hal nashod|na hanooz|hanooz na|hanuz na|nashod|na baba|"
        "movafegh nistam|tamayoli nadaram|alaghe nadaram|mayel nistam|nooch|noch|omran"
    ),
    wavering=(
        "shayad|nemidoonam|nemidonam|nemidunam|motmaen nistam|ta haddi|bastegi dare|ehtemalan"
    ),
    commands={
        "help": "komak|rahnama|rahnamayi|rahnamaei|rahnamai",
        "skip": (
            "rad kon|rad kardan|badi|soal badi|soale badi|bikhial|bikhiyal|velesh|velesh "
            "kon|begzar|radesh kon"
        ),
        "back": (
            "ghabli|bargard|aghab|soal ghabli|soale ghabli|bargasht|ghabl|boro aghab|bargard aghab"
        ),
        "why": "chera|vase chi|baraye chi|chera miporsid|chera miporsi|chera miporsin",
        "later": (
            "badan|badan javab midam|alan na|felan na|alan vaght nadaram|vaght nadaram|"
            "saram shologhe|badan bepors"
        ),
        "tomorrow": "farda|emrooz na|emruz na|farda bepors",
        "person": "operator|karshenas|poshtiban|poshtibani|ensan|adam vagheyi|adame vagheyi",
        "end": (
            "khorooj|khoruj|payan|enseraf|tamoomesh kon|tamumesh kon|tamomesh kon|kansel|"
            "kansel kon"
        ),
        "stop": (
            "laghv|laghv kon|bas kon|bas konid|base|base dige|bassee|payam nade|payam "
            "nadid|payam nadin|nafrest|nafrestid|nafrestin"
        ),
        "farewell": "khodahafez|khodafez|bye|tamam|tamoom",
        "assent": "are|areh|bale|baleh|aare|kheir|nakheir",
        "all": "hame|hamash|hamashoon|hameye mavared|hamasho",
        "last": "akhari|akharish|akharin|gozine akhar",
        "evasive": (
            "hichi|nemidoonam|nemidonam|nemidunam|nazari nadaram|hich|hamin|hamintori|chizi nist"
        ),
    },
    roles={
        "polite": (
            "lotfan|lotfaan|mamnoon|mamnun|mamnon|mamnoonam|merci|mersi|salam|dametoon|"
            "dametun|damet|garm|khob|khub|baba|"
            "azizam|sepas|tashakor|moteshakeram|bebakhshid|rastesh|vala|valla|khodayi|"
            "ensafan|dastetoon|dard|nakone"
        ),
        "filler": (
            "man|be|behetoon|behetun|behet|shoma|be|nazaram|nazare|ro|ra|o|ham|ke|in|"
            "hamoon|hamun|fekr|konam|mikonam|shayad|"
            "taghriban|hodoodan|az|baraye|tarafe|nomreye|ghatan|hatman|daghighan|"
            "faghat|yani|ast|hast|bashe|bood|e|ta|mishe|"
            "alan|emrooz|dar|kol|kolan|ye|y|addade|adad|gozine|entekhab"
        ),
        "cue": (
            "midam|midahm|midaham|mizanam|mizaram|migam|emtiaz|emtiyaz|emtiazam|"
            "emtiyazam|emtiazetoon|nomre|nomreh|nomram|"
            "nomratoon|nomreye|nomrehm|ray|hamoon|hamun"
        ),
        "own": "emtiazam|emtiyazam|nomram|nomream|emtiazetoon|nomratoon|nomratun",
        "gives": "midam|midaham|mizanam|mizaram",
        "joint": "vali|ama|amma|chon|chonke|pas|vase|vaase",
        "if": "age|agar|age",
        "other": "ghablan|showharam|shoharam|hamsaram|omran|manfi|nazdike",
        "negation": "na|nist|nemidam|nemikonam|nabood|nabud|hich|nakheir|nadaram|nistam|aslan",
        "unit": (
            "daghighe|daghigheh|saat|rooz|ruz|hafte|mah|sal|bar|dafe|nafar|toman|"
            "tooman|rial|darsad|soal|mored|sefaresh|"
            "tamas|moshtari|hezar|milion|kilo|sanie|shanbe|sobh|shab|asr|om"
        ),
        "points": "e|eh|emtiaz|emtiyaz|nomre|setare|setareh",
        "starter": (
            "chon|chonke|vali|ama|va|baraye|be|khatere|khater|ke|man|hame|kheili|"
            "kheyli|vaghean|bishtar|age|agar|faghat|"
            "poshtibani|keyfiat|keyfiyat|gheymat|ersal|barkhord|peyk|service|servis|"
            "karetoon|karetun|ali|khoob|khub|bad|"
            "mamnoon|na|merci|lotfan|dige|moteasefane|shoma|ba|az|vase|hanooz|kash|"
            "omidvaram|khoshhal|dar|sari|zood"
        ),
        "praise": (
            "ali|alie|aliye|khoob|khub|khoobe|bad|eftezah|mahshar|bood|bud|boodid|razi|"
            "razam|raziam|narazi"
        ),
        "range": "ya|ta",
        "span": "ta",
        "of": "az",
        "half": "nim|o nim|onim",
        "before": (
            "saat|hadeaghal|hadaghal|hadeaksar|bish|bishtar|kamtar|zire|balaye|shomare|"
            "code|ghabl|bein|tabaghe"
        ),
        "correction": "manzooram|manzuram|manzoram|eshtebah|yani|eslah|taghir",
        "sorry": "bebakhshid|mazerat|sharmande|ozr",
        "and": "va|hamchenin",
    },
    labels={},
    requests=REQUESTS,
    between=BETWEEN,
)
