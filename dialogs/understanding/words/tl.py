"""Tagalog, with the English and Spanish numbers that people mix into it."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "sero|zero|serong|siro|bokya",
        "isa|isang|uno|one",
        "dalawa|dalawang|dos|two|dalwa",
        "tatlo|tatlong|tres|three",
        "apat|kwatro|kuwatro|four",
        "lima|limang|singko|five",
        "anim|sais|six",
        "pito|pitong|siyete|syete|seven",
        "walo|walong|otso|eight|waló",
        "siyam|syam|nuwebe|nwebe|nine",
        "sampu|sampung|diyes|dyes|ten|sangpu",
    ),
    larger={
        "labing-isa": 11,
        "onse": 11,
        "labingisa": 11,
        "labindalawa": 12,
        "dose": 12,
        "labintatlo": 13,
        "trese": 13,
        "kinse": 15,
        "labinlima": 15,
        "beynte": 20,
        "dalawampu": 20,
        "tatlumpu": 30,
        "trenta": 30,
        "limampu": 50,
        "singkwenta": 50,
        "isangdaan": 100,
        "sandaan": 100,
        "daan": 100,
        "libo": 1000,
        "sanlibo": 1000,
    },
    ordinals=(
        "una|ang una|yung una|una po|numero uno|ika-1|pang-una",
        "pangalawa|ikalawa|ang pangalawa|yung pangalawa|ika-2",
        "pangatlo|ikatlo|ang pangatlo|yung pangatlo|ika-3",
        "pang-apat|ikaapat|ang pang-apat|yung pang-apat|ika-4|pangapat",
        "panlima|ikalima|ang panlima|yung panlima|ika-5",
        "pang-anim|ikaanim|ang pang-anim|yung pang-anim|ika-6",
    ),
    articles="isa|isang|one|dos|tres",
    yes=(
        "oo|opo|oho|oo naman|opo naman|oo nga|oo po|siyempre|syempre|syempre naman|siyempre naman|"
        "sige|sige po|sige lang|sige na|ok|okay|okay po|ok po|pwede|puwede|pwede po|pwede naman|"
        "maaari|tama|tama po|totoo|naresolba na|naresolba|naayos na|ayos na|ayos|yup|yes|yes po|"
        "yep|game|payag ako|payag|sang-ayon|sumasang-ayon ako|gusto ko|gusto|talaga|sigurado|"
        "oo sige|opo sige po|go|oum|oo sana|naman"
    ),
    no=(
        "hindi|hindi po|di|hinde|hindi naman|hindi pa|hindi pa po|di pa|wala|wala po|wala pa|ayaw|"
        "ayoko|ayaw ko|ayoko po|ayaw ko po|huwag|wag|huwag na|wag na|huwag na po|wag na po|di na|"
        "hindi na|hindi na po|hindi pwede|di pwede|hindi maaari|hindi pa naaayos|hindi naayos|"
        "hindi pa naresolba|hindi naresolba|hindi kailanman|hindi talaga|hindi salamat|"
        "hindi po salamat|no|nope|no po|hindi ako payag|hindi ako sang-ayon|mali|hindi tama|never|"
        "nah"
    ),
    wavering=(
        "siguro|siguro po|baka|marahil|ewan|ewan ko|hindi ko alam|di ko alam|hindi ko sure|"
        "hindi ako sigurado|di ako sure|di sure|depende|depende po|oo at hindi|medyo|puwede na|"
        "pwede na|ewan ko po|hindi ko po alam|malay ko"
    ),
    commands={
        "stop": (
            "tigil|itigil|itigil na|itigil niyo na|itigil mo na|tumigil|tumigil na|tumigil ka|"
            "tigilan|tigilan mo na|tigilan niyo na|tigilan niyo ako|tigilan nyo na ako|"
            "tigilan mo ako|tama na|ihinto|ihinto na|ihinto niyo na|hinto|huminto|"
            "huwag na magpadala|huwag nang magpadala|wag na magpadala|wag nang magpadala|"
            "huwag na kayong magpadala|wag na kayong magpadala|wag na kayo magpadala|"
            "huwag na akong padalhan|wag na akong padalhan|huwag na akong i-text|"
            "wag na akong i-text|wag niyo na akong i-text|wag nyo na ako i-text|"
            "huwag niyo na akong i-text|wag na mag text|wag na magtext|huwag na magtext|"
            "wag niyo na akong kontakin|huwag niyo na akong kontakin|wag mo na akong i-message|"
            "wag niyo na ako i-message|huwag niyo na akong i-message|wag na mag message|"
            "huwag nang mag-message|wag niyo na akong guluhin|huwag niyo na akong guluhin|"
            "wag mo akong guluhin|huwag mo akong guluhin|wag na akong guluhin|wag na mag email|"
            "huwag nang mag-email|ayoko na makatanggap ng mensahe|"
            "ayaw ko na makatanggap ng mensahe|ayaw ko nang makatanggap ng mensahe|"
            "ayoko na ng mga message|ayoko nang makatanggap ng text|i-unsubscribe ako|"
            "unsubscribe na|mag-unsubscribe|gusto kong mag-unsubscribe|gusto ko mag unsubscribe|"
            "tanggalin niyo ako|tanggalin mo ako sa listahan|tanggalin niyo ako sa listahan|"
            "burahin ang number ko|stop na|stop na po|stop na kayo|stop texting na|"
            "stop na kakatext|wag na magtanong|huwag nang magtanong|lubayan mo ako|"
            "lubayan niyo ako|layas|i-stop na|please itigil na|paki-stop|pakitigil|pakitigil na|"
            "paki tigil|wag makulit"
        ),
        "end": (
            "tapos|tapos na|tapusin|tapusin na|ikansela|kanselahin|cancel na|exit na|umalis|"
            "lumabas|ayoko na|ayaw ko na|ayoko na sumagot|ayaw ko na sumagot|ayaw ko nang sumagot|"
            "ayoko na ituloy|ayaw ko nang ituloy|tapusin na natin|tapusin ang survey|"
            "itigil ang survey|hanggang dito na lang|dito na lang|end na|end survey na"
        ),
        "farewell": "paalam|babay|ba-bye|paalam na|sige bye",
        "start": "simulan|magsimula|ituloy|ipagpatuloy|mag-subscribe|simula|umpisahan|umpisa",
        "help": (
            "tulong|tulungan|tulungan mo ako|patulong|pa-help|patulong po|paano|paano po|"
            "paano ito|paano to|paano sumagot|paano ba|paano ba sumagot|paano po sumagot|"
            "paano gamitin|paano po ito|ano ang itatype|ano itatype ko|ano ang ilalagay|"
            "ano ang gagawin|ano gagawin ko|ano ang isasagot|ano isasagot ko|anong isasagot ko|"
            "kailangan ko ng tulong|help po|mga utos|ano ang mga pagpipilian|paki-explain|"
            "pakipaliwanag"
        ),
        "skip": (
            "laktawan|laktawan ito|laktawan na|laktaw|lagpasan|lampasan|lampasan na|susunod|sunod|"
            "susunod na tanong|sunod na tanong|next na|next na tanong|next po|skip na|skip po|"
            "skip na lang|skip muna|skip ko|skip ko to|skip ko na|ayaw kong sagutin|ayoko sagutin|"
            "ayokong sagutin|ayaw kong sumagot|ayoko sumagot|ayokong sumagot|ayaw ko sagutin|"
            "ayaw ko pong sagutin|pass po|pass na|pass muna|walang komento|ayaw kong sabihin|"
            "ayokong sabihin|hindi ko sasagutin|di ko sasagutin"
        ),
        "na": "hindi angkop|hindi naaangkop|hindi applicable|walang kinalaman",
        "back": (
            "balik|bumalik|ibalik|bumalik sa dati|bumalik sa nakaraan|balik sa nakaraan|"
            "nakaraang tanong|nakaraan|naunang tanong|bumalik sa naunang tanong|"
            "bumalik sa nakaraang tanong|balik sa naunang tanong|balik sa nakaraang tanong|"
            "back po|pabalik|umatras|atras|balik tayo|gusto kong bumalik"
        ),
        "why": (
            "bakit|bakit po|bakit mo tinatanong|bakit niyo tinatanong|bakit nyo tinatanong|"
            "bakit niyo po tinatanong|bakit tinatanong|bakit kailangan|bakit kailangan niyo|"
            "bakit kailangan nyo malaman|bakit gusto niyong malaman|bakit gusto mong malaman|"
            "bakit mo gustong malaman|para saan|para saan ito|para saan to|para saan po|"
            "para saan po ito|para saan ba ito|anong dahilan|ano ang dahilan|para saan yan|"
            "bakit nagtatanong|bakit ka nagtatanong|bakit kayo nagtatanong|bat mo tinatanong|"
            "bat niyo tinatanong"
        ),
        "later": (
            "mamaya|mamaya na|mamaya na lang|mamaya po|mamaya na po|mamaya pa|maya na|saka na|"
            "saka na lang|sa susunod na lang|next time|next time na lang|sa ibang araw|"
            "ibang araw na lang|hindi ngayon|di ngayon|wag ngayon|huwag ngayon|wag muna|"
            "huwag muna|wag muna ngayon|huwag muna ngayon|hindi pwede ngayon|di pwede ngayon|"
            "hindi ako pwede ngayon|di ako pwede ngayon|busy|busy ako|busy pa|busy pa ako|"
            "busy po ako|busy ako ngayon|busy pa ako ngayon|may ginagawa ako|may ginagawa pa ako|"
            "may ginagawa po ako|wala akong oras|wala akong oras ngayon|wala akong time|"
            "wala akong time ngayon|walang oras|walang time|nasa meeting ako|nasa meeting po ako|"
            "nasa meeting|nasa meeting pa ako|nagmamaneho ako|nagda-drive ako|nagdadrive ako|"
            "nasa trabaho ako|nasa work ako|nagtatrabaho ako|nasa biyahe ako|"
            "tanungin mo ako mamaya|tanong ka ulit mamaya|tanungin ulit mamaya|"
            "balikan mo ako mamaya|mamaya ko na sasagutin|mamaya ako sasagot|"
            "mamaya na ako sasagot|sandali lang|teka|teka lang|saglit lang"
        ),
        "tomorrow": (
            "bukas|bukas na|bukas na lang|bukas na po|bukas na lang po|bukas ulit|"
            "tanungin mo ako bukas|bukas mo na lang itanong|bukas ko na sasagutin|"
            "hindi ngayong araw|wag ngayong araw|hindi pwede ngayong araw"
        ),
        "person": (
            "tao|totoong tao|ahente|kinatawan|makausap ang tao|makausap ang ahente|"
            "makipag-usap sa tao|makipag usap sa tao|kausapin ang tao|gusto kong makausap ang tao|"
            "gusto ko makausap ang tao|gusto ko ng totoong tao|"
            "gusto kong makausap ang totoong tao|gusto ko makausap ng tao|"
            "gusto kong makipag-usap sa tao|gusto kong makipag-usap sa totoong tao|"
            "gusto ko makipag usap sa tao|gusto ko makipag-usap sa tao|"
            "gusto kong makausap ang ahente|gusto ko makausap ang agent|"
            "gusto kong makausap ang agent|gusto ko makausap ng agent|"
            "gusto kong makipag-usap sa agent|gusto kong makausap ang manager|"
            "gusto ko makausap ang manager|gusto ko makausap manager|"
            "gusto kong makausap ang representative|pwede bang makausap ang tao|"
            "pwede ba makausap ng tao|pwede bang makausap ng tao|pwede po bang makausap ang tao|"
            "pwede po ba makausap ng tao|pwede bang makausap ang agent|"
            "pwede po bang makausap ang agent|pwede bang makipag-usap sa tao|"
            "pwede po bang makipag-usap sa tao|makausap ang agent|makausap ang manager|"
            "makipag-usap sa agent|kausap na tao|kailangan ko ng tao|kailangan ko ng agent|"
            "customer service po|agent po|tawagan mo ako|tawagan niyo ako|tawagan nyo ako|"
            "tawagan niyo po ako|pakitawagan ako|pakitawagan po ako|paki tawagan ako|"
            "paki-tawagan ako|kontakin niyo ako|kontakin nyo ako|kontakin mo ako|"
            "tumawag kayo sa akin|pa-call back|pakicontact ako|paki-contact ako|"
            "paki contact po ako"
        ),
        "remind": (
            "pagkatapos|ng|ulit|uli|tanungin|mo|ako|sa|loob|paalalahanan|makalipas|balikan|mga|na|"
            "pagkalipas|mamaya|itanong"
        ),
        "hour": "oras",
        "day": "araw",
        "minute": "minuto",
        "article": "isang",
        "all": "lahat|lahat po|lahat ng ito|pareho|parehas|lahat sila|parehong dalawa",
        "speak": (
            "sa|wikang|wika|salita|palitan|lumipat|ng|gusto|ko|pwede|ba|po|gamitin|mag|na|lang|"
            "tayo|language|please|makipag|usap|magsalita|ang|pwedeng"
        ),
        "tongue": "wika|wikang|language",
        "wrong": (
            "maling number|maling numero|wrong number po|maling tao|mali ang number|"
            "mali ang numero|mali po ang number|mali po kayo ng number|maling number po|"
            "maling tao po|wrong person po|nagkamali kayo ng number|nagkamali po kayo ng number|"
            "nagkamali ka ng number|hindi ako yan|hindi ako yun|hindi po ako yan|"
            "na-wrong send kayo|wrong send"
        ),
        "occupied": (
            "nasa meeting|meeting|nasa trabaho|nagmamaneho|nagdadrive|nasa biyahe|nasa klase|"
            "may klase|may ginagawa|nasa labas|nasa work|nasa daan|may meeting"
        ),
        "joining": "pero|kaya|paki|sana",
        "about": "tungkol|ngayon|agad|po|na|dahil|ukol|kaagad|asap",
        "top": (
            "perpekto|perfect|pinakamataas|perfect score|full score|sagad|todo|maximum|highest|"
            "pinakamataas na score|perfect po|perpektong puntos"
        ),
        "evasive": (
            "wala|wala po|wala naman|wala naman po|wala lang|wala lang po|walang dahilan|"
            "walang rason|walang masabi|wala akong masabi|hindi ko alam|di ko alam|ewan|ewan ko|"
            "ewan ko po|hindi|hindi po|oo|opo|wala na|wala na po|basta|basta lang|trip ko lang|"
            "yun lang|yun lang po|iyon lang|ganun lang|walang komento|no comment po|"
            "hindi ko masabi|siguro|okay lang|ok lang|wala akong maisip|wala nang iba|"
            "wala nang iba pa|wala akong sasabihin"
        ),
    },
    languages={
        "tl": "tagalog|filipino|pilipino",
        "en": "ingles|english",
        "zh": "tsino|intsik",
        "es": "espanyol",
    },
    roles={
        "polite": (
            "po|ho|opo|oo|salamat|maraming|pasalamat|thanks|thank|you|ty|tnx|thx|please|pls|paki|"
            "pasuyo|hello|hi|helo|magandang|umaga|hapon|gabi|araw|sir|mam|maam|ma'am|boss|bossing|"
            "admin|lods|idol|beshie|ate|kuya|pala|sis|bro|sige|ok|okay|oks|hehe|haha|hahaha|hihi|"
            "hmm|ah|eh|ay|nga|naman|din|rin|ha|uy|ano|nyo|pa|ingat|god|bless|lang"
        ),
        "filler": (
            "ako|ko|akin|aking|para|sa|ay|ang|ng|na|nang|mga|si|yung|yun|iyon|ito|eto|to|yan|iyan|"
            "kayo|niyo|nyo|ninyo|inyo|inyong|sayo|iyo|mo|ka|siya|sya|kami|namin|amin|tayo|natin|"
            "siguro|siguro'y|around|about|lang|lamang|tingin|palagay|opinyon|masasabi|sabihin|"
            "nating|sasabihin|nasa|is|it|it's|i|would|solid|pwede|puwede|maaari|malamang|bale|"
            "sakto|saktong|eksakto|eksaktong|talaga|overall|kabuuan|kabuuang|ngayon|ngayong|sagot|"
            "isasagot|score|rating|answer|serbisyo|service|kasiyahan|gusto|gustong|buong|buo|puso|"
            "deserve|sure|siguradong|sigurado|syempre|perpekto|perfect|naman|ulit|pagkakataon|"
            "tsansa|irerekomenda|rekomenda|my|the|a|me|for|kaibigan|antas|as|in|honestly|naka|"
            "feel|final|maging|magiging|baka|dito|diyan|rito|bilang|personal|dapat|pinaka|sakin|"
            "saken|samin|agad|agad-agad|agadagad|aga|diretso|pang|pinakamataas|pasado|kuntento|"
            "tama|sapat|keri|bahala|rider|staff|saktolang|yata|ata|cguro|cgro|lng|lamg|aq|ung|"
            "nlng|nalang|nlang|nman|nmn"
        ),
        "cue": (
            "bigay|binigay|ibibigay|ibigay|bibigyan|bigyan|binibigyan|binibigay|mabibigay|"
            "maibibigay|rate|rating|ratings|irate|score|iskor|puntos|marka|grado|grade|pili|"
            "pinipili|pipiliin|piliin|bigyang|give|giving|numero|number|boto|binoboto|mark|"
            "bigyann|bibigyn|igive|bgyan|bgay|binibgay|ibinibigay|magbibigay|magbigay|nagbibigay|"
            "nagbigay|ilagay|lagay|ilalagay|nilagay|isulat|markahan|ratingan|ire-rate|bet|i-rate"
        ),
        "negation": (
            "hindi|di|hinde|huwag|wag|walang|wala|ayaw|ayoko|imposible|never|not|no|hnd|d|kulang|"
            "ni|malabo|malabong|imposibleng|sana"
        ),
        "unit": (
            "minuto|minutong|oras|araw|linggo|buwan|taon|taong|taun|segundo|beses|tao|katao|"
            "piraso|pirasong|piso|pesos|php|dolyar|dollars|porsyento|percent|porsiyento|km|"
            "kilometro|metro|kilo|kg|order|orders|item|items|tawag|message|text|email|tanong|"
            "dahilan|problema|kaibigan|anak|tindahan|branch|klase|uri|kahon|bote|palapag|kwarto|"
            "gabi|umaga|hapon|libo|daan|daang|libong|milyon|milyong|enero|pebrero|marso|abril|"
            "mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre|mins|min|minutes|"
            "minute|hours|hour|hrs|hr|days|day|weeks|week|months|month|years|year|yrs|times|pcs|"
            "people|am|pm|k|agent|agents|staff|produkto|bagay|pamilya|hakbang|pahina|kotse|bahay|"
            "calls|empleyado|nights|anyos|gulang|ticket|kada|other|kaming|ulam|kami"
        ),
        "points": "puntos|points|point|pts|bituin|stars|star|marka",
        "starter": (
            "dahil|kasi|pero|ngunit|subalit|at|kaya|sapagkat|maganda|pangit|mabilis|mabagal|ang|"
            "yung|sobra|sobrang|napaka|napakaganda|napakabilis|mahal|mura|masarap|maayos|magaling|"
            "mabait|serbisyo|service|staff|produkto|delivery|presyo|quality|app|website|okay|sana|"
            "medyo|masyado|masyadong|lahat|laging|palagi|minsan|madalas|walang|wala|hindi|di|"
            "matagal|natagalan|nagustuhan|gusto|satisfied|masaya|salamat|maraming|thank|thanks|"
            "more|keep|mas|may|mayroon|meron|kailangan|mahirap|madali|madaling|kung|kahit|bagamat|"
            "maliban|because|but|since|so|very|customer|agent|nakakatuwa|nakakainis|nakakadismaya|"
            "pinaka|the|i|mataas|mababa|talagang|para|its|it's|it|ok|galing|ganda|bilis|bagal|"
            "tagal|agad|rider|bumili|umorder|binili"
        ),
        "praise": (
            "maganda|magaling|mahusay|ganda|galing|husay|bilis|mabilis|mabait|ayos|okay|ok|panalo|"
            "solid|perfect|perpekto|excellent|great|good|best|astig|sulit|satisfied|masaya|pangit|"
            "bad|panget|mabagal|bagal|nakakadismaya|napakaganda|napakahusay|napakagaling|masarap|"
            "pwede|na|service|serbisyo|nice|the|super|sobrang|sobra|sakto|keri|pasado|sapat|bulok|"
            "basura|kwenta|nakakabwisit|nakakairita|nakakainis|matagal|tagal"
        ),
        "joint": (
            "pero|ngunit|subalit|datapwat|dahil|kasi|sapagkat|kaya|kaso|kasu|bagamat|bagama't|"
            "bagaman|kahit|samantalang|gayunman|gayunpaman|kya|dhil|ksi|maliban|kundi|but|because|"
            "since|though|although|however"
        ),
        "other": (
            "dati|dating|noon|noong|nung|nuon|kahapon|nakaraan|nakaraang|kanina|asawa|mister|"
            "misis|nanay|tatay|mama|papa|boss|amo|muntik|muntikan|halos|kung|kapag|pag|sakaling|"
            "kakumpitensya|kalaban|hanggang|orihinal|karaniwan|karaniwang|used|last|sana|maging|"
            "negatibo|minus|almost|nearly|next|susunod|bukas|mamaya|bakit|kapatid|pinsan|tita|"
            "tito|lola|lolo|biyenan|bayaw|hipag|nobya|nobyo|kapitbahay|katrabaho|paano|magkano|"
            "kelan|kailan|basta|mamayang|lunes|martes|miyerkules|huwebes|biyernes|sabado"
        ),
        "if": "kung|kapag|pag|sakaling|basta|if|once|kundi|pagka|hangga't|unless",
        "range": "o|hanggang|or|to|haggang",
        "span": "hanggang|to|haggang",
        "of": "of|sa|mula|over|per",
        "out": "out|mula",
        "half": "kalahati|half|kalahating|medya",
        "before": (
            "bus|jeep|tren|numero|alas|ika|pagkatapos|matapos|mula|simula|bago|higit|mahigit|lagpas|lampas|"
            "kulang|pinakamababa|bersyon|version|kwarto|palapag|pahina|order|petsa|edad|taon|ala|"
            "sobra|level|halos|unit|gate|between|minimum|least|after|before|iphone|bandang|noong|"
            "room|floor|baitang|grade|kanto|dibisyon|kapal|taas|baba|labis|lalo|lot|blk|mag|ref|"
            "reference|acct"
        ),
        "correction": (
            "ibig|mali|nagkamali|typo|correction|itama|iwasto|palitan|baguhin|pagbabago|wrong|"
            "meant|mean|imbes|napindot|napindut|pagkakamali|namali|actually|change|edit|palit"
        ),
        "sorry": "pasensya|pasensiya|paumanhin|sorry|sori|patawad|pasensha",
        "fix": (
            "sabihin|kong|ko|ako|dapat|pala|yung|ang|na|sa|ng|ay|sagot|score|hindi|kanina|naunang|"
            "nauna|binigay|gawing|gawin|niyo|nyo|lang|to|po|pwede|ba|bang|gusto|maging|talaga|"
            "pindot|type|tama|itong|ito|iyon|yun|rating|numero|puntos|i|isang|no|not|naman"
        ),
        "and": "at|saka|pati|tsaka|and|plus",
        "decimal": "punto|point|tuldok",
        "word": (
            "magkaisa|nagiisa|unang|pangunahin|iisa|magkasing|dalawampu|limahan|nagkaisa|lumalala|"
            "isama|kaisa|dalawahan"
        ),
        "would": "sana",
        "now": "ngayon|ngayong|ngaun|ngyon",
        "bound": (
            "bumili|umorder|binili|inorder|nagorder|nagbayad|kumuha|dumating|pumunta|nagpunta|lot|"
            "blk|pang"
        ),
    },
    labels={
        "likely": (
            (
                "hinding hindi|hindi talaga malamang|talagang hindi malamang|hinding-hindi|"
                "hindi ko irerekomenda|hindi talaga irerekomenda|lubhang hindi malamang"
            ),
            (
                "lubos na malamang|talagang malamang|siguradong irerekomenda|lubhang malamang|"
                "napakalamang|sigurado na irerekomenda ko|irerekomenda ko talaga"
            ),
        ),
        "satisfied": (
            (
                "lubos na hindi nasisiyahan|hinding hindi nasiyahan|talagang hindi nasiyahan|"
                "sobrang hindi nasiyahan|very dissatisfied|sobrang dismayado|"
                "hindi talaga nasiyahan"
            ),
            (
                "hindi nasisiyahan|hindi nasiyahan|hindi satisfied|hindi masaya|dismayado|"
                "di satisfied|hindi kuntento|dissatisfied"
            ),
            "neutral|sakto lang|okay lang|ok lang|katamtaman|walang masabi",
            "nasisiyahan|nasiyahan|satisfied|kuntento|satisfied ako|nasiyahan ako|masaya ako",
            (
                "lubos na nasisiyahan|lubos na nasiyahan|sobrang satisfied|very satisfied|"
                "talagang nasiyahan|sobrang nasiyahan|sobrang saya|lubhang nasisiyahan|"
                "satisfied na satisfied"
            ),
        ),
        "agree": (
            (
                "lubos na hindi sumasang-ayon|talagang hindi sumasang-ayon|"
                "lubhang hindi sumasang-ayon|strongly disagree|hinding hindi ako sang-ayon"
            ),
            (
                "hindi sumasang-ayon|hindi sang-ayon|disagree|hindi ako sang-ayon|di sang-ayon|"
                "hindi ako sumasang-ayon"
            ),
            "neutral|walang kinikilingan|sakto lang",
            "sumasang-ayon|sang-ayon|agree|agree ako|sang-ayon ako|sumasang-ayon ako",
            (
                "lubos na sumasang-ayon|lubhang sumasang-ayon|strongly agree|"
                "lubos akong sumasang-ayon|talagang sang-ayon"
            ),
        ),
        "ease": (
            "napakahirap|sobrang hirap|lubhang mahirap|very difficult|talagang mahirap",
            "mahirap|medyo mahirap|difficult|mahirap po",
            "neutral|sakto lang|katamtaman|okay lang|ok lang",
            "madali|madali lang|easy|medyo madali|madali po",
            "napakadali|sobrang dali|very easy|madaling madali|talagang madali|napakadali lang",
        ),
    },
)
