"""Swahili. What is counted stands before its number (dakika 30), so that units are in `before`."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "sifuri|sufuri|ziro|zero",
        "moja|mmoja|mojawapo|nyota moja",
        "mbili|wawili|mawili|viwili|nyota mbili",
        "tatu|watatu|matatu|vitatu|nyota tatu",
        "nne|wanne|manne|vinne|nyota nne",
        "tano|watano|matano|vitano|nyota tano",
        "sita",
        "saba",
        "nane|wanane|manane|vinane",
        "tisa|kenda",
        "kumi|makumi|kumii",
    ),
    larger={
        "ishirini": 20,
        "thelathini": 30,
        "arobaini": 40,
        "arubaini": 40,
        "hamsini": 50,
        "sitini": 60,
        "sabini": 70,
        "themanini": 80,
        "thamanini": 80,
        "tisini": 90,
        "mia": 100,
        "elfu": 1000,
    },
    ordinals=(
        "ya kwanza|kwanza|la kwanza|cha kwanza|wa kwanza|namba moja|nambari moja",
        "ya pili|pili|la pili|cha pili|wa pili|namba mbili|nambari mbili",
        "ya tatu|la tatu|cha tatu|wa tatu|namba tatu|nambari tatu",
        "ya nne|la nne|cha nne|wa nne|namba nne|nambari nne",
        "ya tano|la tano|cha tano|wa tano|namba tano|nambari tano",
        "ya sita|la sita|cha sita|wa sita|namba sita|nambari sita",
    ),
    articles=(
        "moja|mmoja|mojawapo|wawili|mawili|viwili|watatu|matatu|vitatu|wanne|manne|vinne|watano|"
        "matano|vitano"
    ),
    yes=(
        "ndiyo|ndio|ndiyo kabisa|ndio kabisa|ee|eeh|eee|naam|naam kabisa|sawa|sawa sawa|"
        "sawa kabisa|sawa tu|haya|bila shaka|hakika|kweli|ni kweli|kabisa|nakubali|ninakubali|"
        "nimekubali|ndiyo nakubali|ndio nakubali|ndivyo|imetatuliwa|limetatuliwa|tayari|"
        "ndiyo tafadhali|ndio tafadhali|ok|okay|poa|inawezekana|mnaweza|unaweza|mwaweza|naomba|"
        "ningependa|nataka|nipo tayari|niko tayari|yes|ndiyo mnaweza|ndio mnaweza|"
        "ndiyo bila shaka|kwa furaha"
    ),
    no=(
        "hapana|la|la hasha|hapana asante|hapana kabisa|sivyo|siyo|sio|si kweli|bado|bado hapana|"
        "bado haijatatuliwa|haijatatuliwa|halijatatuliwa|sitaki|sihitaji|sikubali|sikubaliani|"
        "usifanye|msifanye|kamwe|katu|hata kidogo|hapana bado|hapana sitaki|siwezi|sidhani|"
        "sidhani hivyo|no|nope|haiwezekani|hapana sikubali|msinipigie|hakuna|nakataa|ninakataa|"
        "hapana ahsante"
    ),
    wavering=(
        "labda|huenda|pengine|sijui|sina uhakika|sina hakika|inategemea|ndiyo na hapana|"
        "ndio na hapana|kwa kiasi|kidogo|sijajua|yawezekana|sielewi|nusu nusu|sijui kabisa|"
        "mimi sijui|siko na uhakika"
    ),
    commands={
        "stop": (
            "acha|acheni|wacha|simama|sitisha|komesha|koma|jiondoe|jitoe|nitoe|niondoe|niondoeni|"
            "nitoeni|ondoa|niondoe kwenye orodha|nitoe kwenye orodha|niondoe kwenye orodha yenu|"
            "acha kutuma|acheni kutuma|acha kutuma ujumbe|acheni kutuma ujumbe|"
            "acha kunitumia ujumbe|acheni kunitumia ujumbe|acha kunitumia meseji|"
            "acheni kunitumia meseji|acha kunitumia sms|acheni kunitumia sms|acha kunitext|"
            "acha kunisumbua|acheni kunisumbua|wacha kunisumbua|wacheni kunisumbua|"
            "wacha kunitumia ujumbe|wacheni kunitumia ujumbe|wacha kunitumia meseji|"
            "usinitumie ujumbe|usinitumie ujumbe tena|usinitumie meseji|usinitumie meseji tena|"
            "usinitumie tena|usinitumie sms|usinitumie sms tena|msinitumie ujumbe|"
            "msinitumie ujumbe tena|msinitumie meseji|msinitumie meseji tena|msinitumie tena|"
            "usitume tena|msitume tena|msitume ujumbe tena|usiniandikie|usiniandikie tena|"
            "msiniandikie tena|usinisumbue|usinisumbue tena|msinisumbue|msinisumbue tena|"
            "usinipigie|usinipigie tena|msinipigie tena|usiwasiliane nami|usiwasiliane nami tena|"
            "msiwasiliane nami tena|msiwasiliane nami|sitaki ujumbe|sitaki ujumbe tena|"
            "sitaki ujumbe wenu|sitaki meseji tena|sitaki meseji zenu|sitaki kupokea ujumbe|"
            "sitaki kupokea ujumbe tena|sitaki kupokea meseji tena|naomba muache kunitumia ujumbe|"
            "naomba uache kunitumia ujumbe|tafadhali acha kunitumia ujumbe|"
            "tafadhali acheni kunitumia ujumbe|nataka kujiondoa|ningependa kujiondoa|"
            "ghairi usajili|sitisha ujumbe|sitisha usajili|futa namba yangu|futa nambari yangu|"
            "mniache|niache|niacheni|niache kabisa|acha maswali|acheni maswali|toka hapa|"
            "stop kunitumia meseji|stop kunisumbua"
        ),
        "end": (
            "maliza|malizia|mwisho|toka|ondoka|ghairi|katisha|funga|maliza utafiti|acha utafiti|"
            "ghairi utafiti|maliza dodoso|sitaki kuendelea|sitaki kujibu tena|sitajibu tena|"
            "nimemaliza|tumemaliza|imetosha|inatosha|yatosha|basi|maliza mazungumzo|futa"
        ),
        "farewell": "kwaheri|kwa heri|tutaonana|baadaye njema|bai",
        "start": "anza|endelea|anza tena|jisajili|jiunge|nisajili",
        "help": (
            "msaada|nisaidie|saidia|nisaidieni|naomba msaada|nahitaji msaada|maelekezo|maelezo|"
            "mwongozo|nijibu vipi|nijibuje|nifanye nini|niandike nini|naandika nini|ninajibu vipi|"
            "jinsi ya kujibu|vipi nijibu|inafanyaje kazi|inafanya kazi vipi|chaguo ni zipi|"
            "kuna chaguo gani|nafanyaje|najibuje|amri|naomba maelekezo"
        ),
        "skip": (
            "ruka|ruka swali|ruka swali hili|ruka hili|ruka hii|pita|inayofuata|linalofuata|"
            "swali linalofuata|swali lingine|swali jingine|lijalo|swali lijalo|sitaki kujibu|"
            "sitajibu|sipendi kujibu|nisingependa kujibu|ningependa kutojibu|"
            "sina la kusema kuhusu hilo|sina maoni kwa swali hili|endelea na swali linalofuata|"
            "nenda swali linalofuata|sitaki kusema|tuendelee|tuendelee mbele|skip hii|skip swali|"
            "lipite hili|nimeruka|naruka"
        ),
        "na": "haihusiki|haihusu|hainihusu|halinihusu|si husika",
        "back": (
            "rudi|rudi nyuma|nyuma|iliyopita|lililopita|swali lililopita|swali la nyuma|"
            "swali la awali|rudi swali lililopita|rudi kwenye swali lililopita|"
            "rudi swali la nyuma|rudisha|nirudishe|nirudishe nyuma|nirudishe swali lililopita|"
            "rejea|rejea nyuma|nataka kurudi nyuma|rudi kwa swali lililopita|tengua"
        ),
        "why": (
            "kwa nini|kwanini|mbona|kwa nini mnauliza|kwanini mnauliza|kwa nini unauliza|"
            "kwanini unauliza|mbona mnauliza|mbona unauliza|kwa nini mnataka kujua|"
            "kwanini mnataka kujua|kwa nini unataka kujua|kwanini unataka kujua|kwa sababu gani|"
            "sababu gani|ya nini|ni ya nini|ya nini hii|ni kwa nini|kwa nini unauliza hivyo|"
            "kwa nini swali hili|kwanini swali hili|ni kwa ajili gani|lengo ni nini|"
            "mbona mnauliza hivyo|inasaidia nini|kwa nini unahitaji"
        ),
        "later": (
            "baadaye|baadae|badaye|badae|baada|si sasa|sio sasa|siyo sasa|si sasa hivi|"
            "sio sasa hivi|sio kwa sasa|siyo sasa hivi|wakati mwingine|muda mwingine|"
            "siku nyingine|niulize baadaye|niulize baadae|niulizeni baadaye|uliza baadaye|"
            "uliza baadae|nikumbushe baadaye|nikumbushe baadae|nitajibu baadaye|nitajibu baadae|"
            "niko busy|nipo busy|nina shughuli|nina kazi|niko kazini|nipo kazini|niko na kazi|"
            "nina kazi nyingi|nina shughuli nyingi|nimebanwa|nimebanwa na kazi|sina muda|"
            "sina muda sasa|sina muda sasa hivi|sina wakati|sina nafasi|sina nafasi sasa|"
            "sina nafasi sasa hivi|niko kwenye mkutano|nipo kwenye mkutano|niko mkutanoni|"
            "nipo mkutanoni|ninaendesha gari|naendesha gari|naendesha|siwezi sasa|"
            "siwezi sasa hivi|siwezi kwa sasa|subiri|subiri kidogo|ngoja|ngoja kidogo|"
            "ngoja kwanza|hebu baadaye|tutaongea baadaye|tuongee baadaye|labda baadaye|"
            "labda baadae|mpaka baadaye|hadi baadaye"
        ),
        "tomorrow": (
            "kesho|niulize kesho|niulizeni kesho|uliza kesho|nikumbushe kesho|nitajibu kesho|"
            "sio leo|si leo|siyo leo|leo siwezi|leo sina muda|labda kesho|jaribu kesho"
        ),
        "person": (
            "mtu|mtu halisi|binadamu|wakala|mhudumu|opereta|mwakilishi|afisa|zungumza na mtu|"
            "kuzungumza na mtu|kuongea na mtu|ongea na mtu|nataka kuongea na mtu|"
            "nataka kuzungumza na mtu|ningependa kuongea na mtu|ningependa kuzungumza na mtu|"
            "naomba kuongea na mtu|naomba kuzungumza na mtu|nataka kuongea na mhudumu|"
            "nataka kuzungumza na mhudumu|naomba kuongea na mhudumu|naomba kuzungumza na mhudumu|"
            "ningependa kuzungumza na mhudumu|ningependa kuongea na mhudumu|"
            "nataka kuongea na binadamu|nataka kuzungumza na binadamu|"
            "nataka kuongea na mtu halisi|nataka kuzungumza na mtu halisi|"
            "nataka kuongea na wakala|nataka kuzungumza na wakala|nataka kuongea na afisa|"
            "naweza kuongea na mtu|naweza kuzungumza na mtu|naweza kuongea na mhudumu|"
            "naweza kuzungumza na mhudumu|je naweza kuongea na mtu|niunganishe na mhudumu|"
            "niunganishe na mtu|niunganishe na wakala|niunganisheni na mhudumu|"
            "niunganishe na huduma kwa wateja|huduma kwa wateja|nipigie|nipigieni|nipigie simu|"
            "nipigieni simu|naomba mnipigie|naomba mnipigie simu|naomba unipigie|"
            "naomba unipigie simu|tafadhali nipigie|tafadhali nipigie simu|tafadhali nipigieni|"
            "tafadhali nipigieni simu|wasiliana nami|wasilianeni nami|tafadhali wasiliana nami|"
            "tafadhali wasilianeni nami|nataka kuongea na meneja|nataka kuzungumza na meneja|"
            "naomba kuongea na meneja|ningependa kuzungumza na meneja|nataka kuongea na msimamizi|"
            "nahitaji kuongea na mtu|nahitaji kuzungumza na mtu|nahitaji kuongea na mhudumu|"
            "nataka mtu|nataka mhudumu"
        ),
        "remind": (
            "baada|ya|niulize|tena|nikumbushe|uliza|kwa|ndani|rudi|nitafute|baadaye|niulizeni|za"
        ),
        "hour": "saa|masaa",
        "day": "siku",
        "minute": "dakika|dk",
        "article": "moja",
        "all": "yote|zote|vyote|wote|zote mbili|yote mawili",
        "speak": (
            "kwa|lugha|ya|tafadhali|badilisha|tumia|ongea|zungumza|nataka|naomba|kuwa|kwenda|"
            "tuongee|tuzungumze|je|tunaweza|unaweza|naweza|ningependa|kuongea|kuzungumza|kutumia|"
            "badili"
        ),
        "tongue": "lugha",
        "wrong": (
            "namba si sahihi|nambari si sahihi|namba sio sahihi|nambari sio sahihi|umekosea namba|"
            "umekosea nambari|mmekosea namba|mmekosea nambari|umekosea mtu|mmekosea mtu|"
            "namba isiyo sahihi|nambari isiyo sahihi|mtu mwingine|sio mimi|si mimi|siyo mimi|"
            "mimi si yeye|mimi sio mtu huyo|hii si namba yake|wrong number hii|si namba yangu"
        ),
        "occupied": (
            "niko kwenye mkutano|mkutanoni|niko kazini|kazini|naendesha gari|niko njiani|njiani|"
            "niko darasani|darasani|nipo kazini|nipo njiani|niko safarini|niko busy|nipo busy"
        ),
        "joining": "lakini|hivyo|tafadhali|kwahiyo|basi",
        "about": "kuhusu|sasa|haraka|leo|mapema|kwa|tafadhali|hivi|juu",
        "top": (
            "alama zote|alama kamili|alama za juu|alama ya juu|ya juu kabisa|juu kabisa|"
            "alama ya juu kabisa|upeo|kiwango cha juu|kiwango cha juu kabisa|full marks|"
            "alama za juu kabisa|kamili|pointi zote"
        ),
        "evasive": (
            "hakuna|sina|sijui|hapana|ndiyo|ndio|hakuna sababu|sina sababu|hakuna maoni|"
            "sina maoni|hakuna la ziada|sina la kusema|sina la kuongeza|hakuna cha kuongeza|"
            "hakuna kitu|hamna|hamna kitu|hamna sababu|basi|ni hivyo tu|hivyo tu|hilo tu|labda|"
            "sina uhakika|kawaida tu|kawaida|sina jibu|sitaki kusema|la|hakuna zaidi|sina zaidi"
        ),
    },
    languages={
        "sw": "kiswahili|swahili",
        "en": "kiingereza|kizungu",
        "zh": "kichina",
        "fr": "kifaransa",
        "ar": "kiarabu",
    },
    roles={
        "polite": (
            "asante|asanteni|ahsante|ahsanteni|shukrani|shukran|sana|tafadhali|naomba|samahani|"
            "habari|hujambo|jambo|mambo|salamu|salaam|karibu|hodi|ndugu|bwana|bibi|mama|kaka|dada|"
            "rafiki|bosi|mkuu|sawa|haya|poa|basi|thanks|please|ndiyo|ndio|naam|eeh|ee|aah|hmm|"
            "jamani|kwaheri|pole|hongera|hongereni|tu|pia|ok|okay|zenu|yenu|wenu"
        ),
        "filler": (
            "mimi|ni|nina|niko|kwa|wa|ya|za|la|cha|vya|katika|kwenye|hii|hiyo|huu|hilo|hili|hizo|"
            "yangu|langu|wangu|zangu|changu|ninyi|nyinyi|nyie|wewe|yake|yenu|yao|nadhani|nafikiri|"
            "ninafikiri|naona|ninaona|nahisi|labda|kama|takriban|takribani|karibia|kiasi|hivi|"
            "jumla|ujumla|kwangu|maoni|mtazamo|binafsi|jibu|kabisa|kamili|hasa|uhakika|hakika|"
            "bila|shaka|kweli|huduma|ningesema|nasema|ninasema|naweza|ningependa|iwe|itakuwa|"
            "ingekuwa|sasa|leo|wakati|kiwango|cheo|uwezekano|kuridhika|kupendekeza|ningependekeza|"
            "nitapendekeza|pendekeza|rafiki|marafiki|familia|nzuri|safi|mwisho|zote|nzima|kati|"
            "hapo|kwanza|kutoka|about|around|wastani|juu|skeli|kipimo|number|namba|nambari|no|uko|"
            "iko|yaani|hv|ivi|tena|kufikiri|kusita|kuwaza|ajili|upande|pande|wapi|kubwa|nzito|"
            "tosha|inatosha|yatosha|zinatosha|mahesabu|hesabu|angu|zao|wao|wake|yetu|wetu|sisi|"
            "nayo|nao|hao|hawa|huyu|hapa|kwao|kwake"
        ),
        "cue": (
            "natoa|ninatoa|nitatoa|nimetoa|ningetoa|toa|nawapa|ninawapa|nitawapa|nimewapa|"
            "ningewapa|nakupa|ninakupa|nitakupa|ningekupa|nimekupa|nampa|nitampa|naipa|ninaipa|"
            "nitaipa|ningeipa|nimeipa|naupa|nawapatia|ninawapatia|nakupatia|nitawapatia|alama|"
            "pointi|pointa|nyota|maksi|kura|kadirio|tathmini|nachagua|ninachagua|chagua|"
            "nimechagua|weka|naweka|ninaweka|nimeweka|rate|score|rating|daraja|nakadiria|"
            "ninakadiria|napa|ninapa|wape|mpe|kwangu|nitoe|tunatoa|tumetoa|tutatoa|tunawapa|"
            "tumewapa|tutawapa|nawapeni|nitawapeni|nawapea|nitawapea|nimewapea|nakupea|nitakupea|"
            "nampea|naipea|nimempa|nimewapatia|nimekupatia|nitakupatia|nitampatia|naipatia|"
            "nawapigia|nitaweka|tunaweka|ningeweka|nasema|nitasema|ningesema|ningewapatia|"
            "ningekupatia|ningempa|mnapata|mtapata|unapata|wanapata|mmepata|mpewe|wapewe|apewe|"
            "mpeni|wapeni|chukua|chukueni|mnastahili|wanastahili|anastahili|unastahili|inastahili|"
            "andika|andikeni"
        ),
        "negation": (
            "si|sio|siyo|hapana|hakuna|sitoi|siwezi|sitatoa|siwapi|sitawapa|siwapatii|haiwezi|"
            "haifiki|haijafika|hazifiki|haistahili|hawastahili|bila|kamwe|wala|hata|sivyo|"
            "hatuwezi|hamna|sijatoa|sijafika|sikutoa|sitaki|hawapati|haina|sipendekezi|sitoweza|"
            "sikupi|sitakupa|sitampa|simpi|siipi|sitaipa|hampati|hamstahili|hastahili|haiwezekani|"
            "haiwezekan"
        ),
        "unit": (
            "shilingi|ksh|tsh|sh|dola|usd|euro|asilimia|percent|km|kilomita|mita|kg|kilo|elfu|"
            "milioni|mia|ishirini|usiku|mchana|asubuhi|jioni|alfajiri|wateja|wafanyakazi|minutes|"
            "hours|days|years|times|people|januari|februari|machi|aprili|mei|juni|julai|agosti|"
            "septemba|oktoba|novemba|desemba|nyingine|zaidi|am|pm|k|bob"
        ),
        "points": "alama|pointi|pointa|nyota|maksi|points|point|stars|star|pts|mark|marks",
        "starter": (
            "kwa|kwasababu|kwani|maana|lakini|na|huduma|bidhaa|bei|programu|app|tovuti|"
            "wafanyakazi|mhudumu|wahudumu|nzuri|mbaya|haraka|polepole|taratibu|ghali|rahisi|ngumu|"
            "nimefurahi|nimeridhika|sijaridhika|nimefurahia|nimependa|napenda|ninapenda|sikupenda|"
            "mnafanya|mlifanya|mtu|ubora|mteja|muda|nilisubiri|walichelewa|mmechelewa|kuchelewa|"
            "inachelewa|walikuwa|alikuwa|ilikuwa|mko|mna|mnajitahidi|jitahidini|jitahidi|"
            "endeleeni|endelea|boresheni|boresha|ongezeni|kuna|nina|sana|tatizo|matatizo|shida|"
            "ila|ingawa|asante|asanteni|ahsante|chakula|usafi|mazingira|hakuna|bado|sababu|kazi|"
            "mzuri|wazuri|vizuri|mtandao|malipo|imenisaidia|walinisaidia|alinisaidia|nilihudumiwa|"
            "hamjui|hawana|mimi|iko|kila|zaidi"
        ),
        "praise": (
            "nzuri|safi|bora|vizuri|mzuri|wazuri|vyema|kali|poa|mbaya|sana|kabisa|hovyo|ovyo|bovu|"
            "kawaida|wastani|nimeridhika|nimefurahi|nimependa|hongera|hongereni|huduma|great|good|"
            "excellent|super|haraka|swafi|bomba|shwari|makini|duni|mbovu|kuridhisha|inaridhisha|"
            "nyingi|mingi|ndogo|tosha|inatosha|kiasi|sawa|vibaya|fiti|freshi|noma|tele"
        ),
        "joint": (
            "lakini|kwasababu|kwani|kwahiyo|hivyo|ila|ingawa|ijapokuwa|japokuwa|japo|maana|"
            "isipokuwa|sababu|bali|kwavile|tatizo|kutokana|ndiposa|ndipo|kwahivyo|lkn|bt"
        ),
        "other": (
            "zamani|awali|mwanzo|mwanzoni|jana|juzi|iliyopita|uliopita|lililopita|kabla|mume|mke|"
            "mumewe|mkewe|baba|mama|bosi|meneja|mwenzangu|nusura|hasi|iwapo|ikiwa|endapo|"
            "mkiboresha|mkirekebisha|mshindani|washindani|kawaida|nilikuwa|ningekuwa|mwaka|"
            "ilikuwa|ukirekebisha|mkitatua|mpaka|ujao|ijayo|lijalo|kesho|keshokutwa|nini|alitoa|"
            "alisema|anasema|atatoa|ametoa|alinipa|alinipatia|walitoa|walisema|watatoa|anatoa|"
            "nilitoa|tulitoa|niliwapa|nilikupa|mkirudisha|mkishatatua|mkirudishia|nikipata|"
            "nikirudishiwa|mngenipa|mngekuja|mngefanya|mngerudisha|mkinirudishia|mkitengeneza|"
            "mkifanya|mkinipa|mtakaporekebisha|mtakaporudisha|shemeji|jirani|shangazi|mjomba|babu|"
            "ukitatua|nani|vipi|atoe|natamani|nilitaka|mngefika|mngeleta|mngejibu|mngeboresha|"
            "mngerekebisha|mngekuwa|mngesaidia|ingefika"
        ),
        "if": "iwapo|ikiwa|endapo|kama|isipokuwa",
        "range": "au|hadi|mpaka|ama|or",
        "span": "hadi|mpaka",
        "of": "ya|kwa|of",
        "out": "kati|juu|out|katika|miongoni",
        "full": "upeo|kipimo",
        "half": "nusu",
        "before": (
            "saa|masaa|dakika|dk|sekunde|siku|wiki|juma|mwezi|miezi|mwaka|miaka|mara|watu|mtu|"
            "wateja|shilingi|sh|ksh|tsh|dola|asilimia|oda|agizo|maagizo|simu|ujumbe|meseji|sms|"
            "barua|maswali|swali|mambo|matatizo|shida|sababu|bidhaa|vitu|kitu|watoto|mtoto|ndugu|"
            "duka|maduka|tawi|matawi|aina|kilo|kilomita|mita|chumba|vyumba|ghorofa|ukurasa|toleo|"
            "tarehe|umri|tangu|zaidi|chini|angalau|kabla|baada|laini|mstari|mlango|meza|ofisi|"
            "nyumba|gari|basi|hatua|sehemu|nafasi|darasa|kidato|kituo|iphone|version|order|"
            "wafanyakazi|mawakala|wahudumu|pesa|januari|februari|machi|aprili|mei|juni|julai|"
            "agosti|septemba|oktoba|novemba|desemba|jumapili|isiyopungua|kasoro|kupungua|pungufu|"
            "karibu"
        ),
        "correction": (
            "namaanisha|nilimaanisha|ninamaanisha|nimaanishe|kosa|nimekosea|nilikosea|sahihisha|"
            "masahihisho|rekebisha|badilisha|badili|nibadilishe|nabadilisha|nirekebishe|"
            "marekebisho|typo|makosa|kusahihisha|kubadilisha"
        ),
        "sorry": "samahani|pole|nisamehe|radhi|sorry|nisameheni|uniwie|mniwie|poleni",
        "fix": (
            "nilitaka|kusema|si|sio|siyo|hapana|iwe|kuwa|jibu|langu|ile|ya|kwanza|awali|alama|"
            "yangu|tafadhali|naomba|ni|kwa|hadi|mwanzo|nilisema|niliandika|niliweka|kuandika|"
            "nilibonyeza|namba|hiyo|hili|la|mimi|nilipaswa|ilipaswa|kuweka|kwenda|nataka|sahihi"
        ),
        "and": "na|pamoja|pia|plus",
        "decimal": "nukta|pointi",
        "word": "mojawapo|pamoja|kumiliki|sitahiki|sabuni",
        "would": (
            "ningewapa|ningetoa|ningekupa|ningeipa|ningeweka|ningesema|ningewapatia|ningekupatia|"
            "ningempa|ningependa"
        ),
        "now": "sasa|leo|saivi|saahii",
        "bound": (
            "nilinunua|nimenunua|niliagiza|nimeagiza|nililipa|nimelipa|tulinunua|tuliagiza|"
            "nilichukua|tulienda|nimepokea|nilipokea|nimepata|nilipata|mmeleta|mlileta|walileta|"
            "wameleta|mlinipa|mmenipa|tulikula|nilikula|mtaa"
        ),
        "we": "tulikuwa",
        "were": "tulikuwa",
        "when": (
            "mkiboresha|mkirekebisha|mkitatua|ukirekebisha|ukitatua|mkirudisha|mkishatatua|"
            "mkirudishia|nikipata|nikirudishiwa|mkinirudishia|mkitengeneza|mkifanya|mkinipa"
        ),
    },
    labels={
        "likely": (
            (
                "haiwezekani kabisa|haielekei kabisa|sitapendekeza kabisa|"
                "siwezi kupendekeza kabisa|hapana kabisa|kamwe sitapendekeza"
            ),
            (
                "inawezekana sana|yaelekea sana|nitapendekeza kabisa|hakika nitapendekeza|"
                "lazima nitapendekeza|bila shaka nitapendekeza|uwezekano mkubwa sana"
            ),
        ),
        "satisfied": (
            (
                "sijaridhika kabisa|siridhiki kabisa|nimesikitika sana|nimechukizwa sana|"
                "sikuridhika kabisa|sijaridhishwa kabisa"
            ),
            "sijaridhika|siridhiki|sikuridhika|sijaridhishwa|sina furaha",
            "wastani|kawaida|kati kwa kati|kawaida tu|sijui",
            "nimeridhika|naridhika|ninaridhika|niliridhika|nimeridhishwa|nimefurahi",
            (
                "nimeridhika sana|naridhika sana|ninaridhika sana|niliridhika sana|"
                "nimefurahi sana|nimeridhika kabisa|nimeridhishwa sana"
            ),
        ),
        "agree": (
            (
                "sikubali kabisa|sikubaliani kabisa|nakataa kabisa|napinga kabisa|"
                "ninapinga kabisa|napinga vikali"
            ),
            "sikubali|sikubaliani|nakataa|napinga|sikubaliani nayo",
            "wastani|katikati|sina upande|kati kwa kati",
            "nakubali|nakubaliana|ninakubali|ninakubaliana",
            (
                "nakubali kabisa|nakubaliana kabisa|ninakubali kabisa|nakubali sana|"
                "nakubaliana sana|ninakubaliana kabisa"
            ),
        ),
        "ease": (
            "ngumu sana|vigumu sana|ilikuwa ngumu sana|ilikuwa vigumu sana",
            "ngumu|vigumu|ilikuwa ngumu|ilikuwa vigumu",
            "wastani|kawaida|si ngumu wala rahisi|kawaida tu",
            "rahisi|ilikuwa rahisi",
            "rahisi sana|ilikuwa rahisi sana|rahisi kabisa",
        ),
    },
)
