"""What languages are told by: words they cannot do without, their own letters, parts of words."""

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "en": (
        "the and to of a is was it in that for you i not with they this have had very are my "
        "me but be were on at so your we as no would could from there been when what never too "
        "their because just it's don't didn't i'm help helped good great service thanks quick "
        "slow easy more about after again which who how all out got took everything nothing "
        "waiting waited"
    ),
    "sv": (
        "och att det är jag på en som var inte för med till av ett den ni om har hade mycket "
        "men så från mig när vi min mitt er ert kan blev fick alla efter också bara väldigt "
        "vid eller nu aldrig hjälp bra dålig svar snabbt långsam varit ingen inget något sedan "
        "gick lite tack lång tid trevlig trevligt nöjd hela än över mina göra gör"
    ),
    "nb": (
        "og det er jeg på en som var ikke for med til av et den dere om har hadde veldig men "
        "så fra meg når vi min mitt kan ble fikk alle etter også bare eller nå aldri hjelp bra "
        "dårlig svar raskt hva mye noe ingen lang tid hyggelig fornøyd være gjøre litt mine "
        "noen hjelpen"
    ),
    "da": (
        "og det er jeg på en som var ikke for med til af et den i om har havde meget men så "
        "fra mig når vi min mit kan blev fik alle efter også bare eller nu aldrig hjælp god "
        "dårlig svar hurtigt hvad noget ingen lang tid venlig tilfreds være gøre lidt mine "
        "nogen jeres at"
    ),
    "fi": (
        "ja on ei se että oli en minä olen kun mutta niin kuin hyvin hyvä myös vain tai nyt "
        "apua nopeasti palvelu todella erittäin koska mitä tämä sain ovat ollut kanssa vielä "
        "aina asia sitten jos kiitos minun minulle teidän hidas odottaa paljon mitään kaikki "
        "liian oikein"
    ),
    "is": (
        "og að það er ég á sem var ekki fyrir með til af en við þið hafa mjög um frá mig þegar "
        "mín fékk allt eftir líka bara eða núna aldrei hjálp gott góð þjónusta svar fljótt "
        "hvað ekkert"
    ),
    "de": (
        "und der die das ist war ich nicht für mit zu von ein eine den dem sie es wir aber so "
        "sehr auf im bei auch mir mich haben hat hatte wurde wie als nach noch nur oder wenn "
        "keine kein immer alles gut schnell hilfe lange freundlich leider sich um dass des am "
        "aus bin zum mein wirklich warten schlecht mehr viel danke sind habe man"
    ),
    "nl": (
        "en de het een is was ik niet voor met te van dat die jullie wij maar zo zeer op in "
        "bij ook mij me hebben heeft had werd als na nog alleen of geen altijd alles goed snel "
        "hulp lang vriendelijk helaas zijn er om aan uit mijn heel wachten slecht meer veel "
        "bedankt ben wat moest echt naar deze"
    ),
    "af": (
        "en die dit is was ek nie vir met te van dat hulle ons maar so baie op in by ook my "
        "het as na nog net of geen altyd alles goed vinnig hulp lank vriendelik om aan uit "
        "moes regtig"
    ),
    "fr": (
        "et le la les est était je ne pas pour avec à de du des un une que qui vous nous mais "
        "très sur dans en au aux mon ma mes j'ai a été plus par ce cette il elle on son sa "
        "c'est n'est bien bon rapide service trop lent jamais rien tout merci aide sans comme "
        "l'attente parce beaucoup suis ont aussi fait qu'il"
    ),
    "es": (
        "y el la los las es era yo no para con a de del un una que quien me nos pero muy en "
        "por mi mis se lo le su más este esta fue ha han he al como todo nada nunca bien bueno "
        "rápido servicio demasiado lento gracias ayuda sin porque mucho estoy también hay "
        "cuando tiempo atención son está tengo ser"
    ),
    "pt": (
        "e o a os as é era eu não para com de do da dos das um uma que quem me nos mas muito "
        "em no na por meu minha se lhe seu mais este esta foi tem ao como tudo nada nunca bem "
        "bom rápido serviço demasiado lento obrigado ajuda sem porque estou também há quando "
        "tempo atendimento são está ser você pelo foram"
    ),
    "it": (
        "e il la i le lo gli è era io non per con a di del della un una che chi mi ci ma molto "
        "in da mio mia si suo più questo questa ho ha al come tutto niente mai bene buono "
        "veloce servizio troppo lento grazie aiuto senza perché sono anche quando tempo stato "
        "stata nel sul alla ed assistenza hanno"
    ),
    "ca": (
        "i el la els les és era jo no per amb a de del un una que qui em ens però molt en meva "
        "meu es ho li més aquest aquesta va ha han he al com tot res mai bé bo ràpid servei "
        "massa lent gràcies ajuda sense perquè també quan temps són estic atenció"
    ),
    "ro": (
        "și si este era eu nu pentru cu la de din un o care mi ne dar foarte în pe mai a am au "
        "fost să ca cum tot nimic niciodată bine bun rapid serviciu prea mulțumesc ajutor fără "
        "sunt când timp aceasta acest ai ce mea meu mult decât"
    ),
    "pl": (
        "i w na nie się jest to z do że był była było jak za od po dla ale bardzo tak mi mnie "
        "mam czy już tylko lub przez wszystko nic nigdy dobrze dobra szybko obsługa zbyt wolno "
        "dziękuję pomoc bez ponieważ jestem są długo czas moje mój oraz przy co jej tego aby"
    ),
    "cs": (
        "a v na ne se je to s do že byl byla bylo jak za od po pro ale velmi tak mi mě mám "
        "jsem jsme jsou už jen nebo vše nic nikdy dobře dobrá rychle podpora příliš pomalu "
        "děkuji pomoc bez protože dlouho čas moje můj při co toho aby ještě také jste"
    ),
    "sk": (
        "a v na nie sa je to s do že bol bola bolo ako za od po pre ale veľmi tak mi ma mám "
        "som sme sú už len alebo všetko nič nikdy dobre dobrá rýchlo podpora príliš pomaly "
        "ďakujem pomoc bez pretože dlho čas moje môj pri čo toho aby ešte tiež ste"
    ),
    "sl": (
        "in v na ne se je to s do da bil bila bilo kot za od po pri ali zelo tako mi me imam "
        "sem smo so že samo vse nič nikoli dobro dobra hitro podpora preveč počasi hvala pomoč "
        "brez ker dolgo čas moje moj kaj tega še tudi ste"
    ),
    "hr": (
        "i u na ne se je to s do da bio bila bilo kao za od po pri ali vrlo tako mi me imam "
        "sam smo su već samo sve ništa nikad dobro dobra brzo podrška previše sporo hvala "
        "pomoć bez jer dugo vrijeme moje moj što toga još također ste nije veoma"
    ),
    "hu": (
        "és a az nem egy hogy volt is van meg nagyon de csak ez mert már vagy minden semmi "
        "soha jó gyors segítség túl lassú köszönöm nélkül sokat idő én nekem kell kellett mint "
        "még azt ezt ki be után voltak jól gyorsan"
    ),
    "tr": (
        "ve bir bu çok da de için değil ile ben ne ama daha gibi var yok kadar oldu iyi hızlı "
        "destek yardım fazla yavaş teşekkürler bana benim sonra her şey hiç uzun zaman "
        "bekledim olarak ki mi en kötü çünkü sizin hizmet güzel"
    ),
    "az": (
        "və bir bu çox da də üçün deyil ilə mən nə amma daha kimi var yox qədər oldu yaxşı "
        "dəstək kömək mənə mənim sonra hər şey heç uzun vaxt ki sürətli"
    ),
    "et": (
        "ja on ei see et oli ma mina olen kui aga nii väga hea ka ainult või nüüd abi kiire "
        "teenindus liiga sest mida sain olid koos veel alati siis tänan mulle minu aeglane "
        "palju midagi kõik ning"
    ),
    "lv": (
        "un ir ne es tas bija ka par ar no uz bet ļoti tikai vai tagad palīdzība ātri serviss "
        "pārāk jo ko man mans vēl vienmēr tad paldies lēni daudz neko viss nav labi laba"
    ),
    "lt": (
        "ir yra ne aš tai buvo kad apie su iš į bet labai tik ar dabar pagalba greitai per nes "
        "ką man mano dar visada tada ačiū lėtai daug nieko viskas nėra gerai gera mane"
    ),
    "sq": (
        "dhe është nuk unë që ishte për me nga në por shumë vetëm ose tani ndihmë shpejt "
        "shërbimi sepse mua im gjithmonë faleminderit asgjë gjithçka mirë një të"
    ),
    "id": (
        "dan yang di tidak saya ini itu untuk dengan dari ada sangat tetapi tapi karena sudah "
        "bisa lebih juga hanya atau cepat layanan terlalu lambat terima kasih bantuan tanpa "
        "lama waktu semua akan pada kami anda ke oleh sekali kurang bagus"
    ),
    "vi": (
        "và là không tôi được của cho với rất nhưng có này đã một trong các những vì khi để "
        "nhanh dịch vụ quá chậm cảm ơn giúp lâu thời gian tốt cũng như đến"
    ),
    "tl": (
        "ang ng sa na at hindi ako ito ko mga para ay may lang kasi po naman mabilis serbisyo "
        "masyadong mabagal salamat tulong wala lahat maganda niya nila"
    ),
    "sw": (
        "na ya wa ni kwa si mimi hii katika lakini sana kama huduma haraka asante msaada bila "
        "muda vizuri nzuri yangu za la kwamba"
    ),
    "ru": (
        "и в не на что я с это был была было как за от по для но очень так мне меня у есть уже "
        "только или все всё ничего никогда хорошо быстро поддержка слишком медленно спасибо "
        "помощь без потому долго время мой моя при чтобы ещё вы мы они быть"
    ),
    "uk": (
        "і в не на що я з це був була було як за від по для але дуже так мені мене у є вже "
        "тільки або все нічого ніколи добре швидко підтримка занадто повільно дякую допомога "
        "без тому довго час мій моя при щоб ще ви ми вони та й"
    ),
    "be": (
        "і ў не на што я з гэта быў была было як за ад па для але вельмі так мне мяне ёсць ужо "
        "толькі або усё нічога ніколі добра хутка падтрымка дзякуй дапамога без таму доўга час "
        "мой"
    ),
    "bg": (
        "и в не на че аз с това беше как за от по но много така ми ме съм сме са вече само или "
        "всичко нищо никога добре бързо поддръжка прекалено бавно благодаря помощ без защото "
        "дълго време моя при да още вие се ще"
    ),
    "sr": (
        "и у на не се је то с до да био била било као за од по при али веома тако ми ме имам "
        "сам смо су већ само све ништа никад добро добра брзо подршка превише споро хвала "
        "помоћ без јер дуго време моје мој што још сте"
    ),
    "mk": (
        "и во на не се е тоа со до да беше како за од по но многу така ми ме имам сум сме веќе "
        "само или сѐ ништо никогаш добро брзо поддршка бавно благодарам помош без бидејќи "
        "долго време мој"
    ),
    "kk": (
        "және бұл мен жоқ өте үшін бар бір емес жақсы тез көмек рахмет мені маған ұзақ қызмет "
        "болды деп көп"
    ),
    "fa": (
        "و در به از که این را با است بود من برای خیلی شد نیست هم تا یک ما شما آن ولی اما همه "
        "هیچ خوب بد سریع پشتیبانی ممنون کمک بدون چون زمان کردم کرد شده می‌شود نمی‌شود داشت "
        "دارم باید هر چه اگر های هایی ها کنید بودم نبود داد دادم"
    ),
    "ar": (
        "في من على إلى أن لا هذا هذه كان مع كل ما لم جدا أنا التي الذي عن و لكن قد بعد قبل "
        "شكرا سريع خدمة الخدمة جيد ممتاز سيئ المساعدة وقت طويل بدون لأن كانت هو هي تم أو جدًا "
        "حل لي"
    ),
    "ur": (
        "اور میں کی کے کا ہے سے کو نہیں یہ وہ بہت تھا تھی ہیں نے پر بھی کر لیے مجھے میری آپ "
        "شکریہ ہوا اچھا اچھی مدد وقت کیا گیا رہا"
    ),
    "ckb": (
        "و لە بە کە ئەم بۆ من زۆر نییە هەیە باش بوو بوون لەگەڵ ئێوە سوپاس خزمەتگوزاری یارمەتی"
    ),
    "he": (
        "של את לא אני זה על עם היה מאוד אבל כל גם כי יש אין רק או טוב מהר שירות תודה עזרה זמן "
        "לי הייתה הם הוא היא"
    ),
    "hi": (
        "और है में की के का से को नहीं यह वह बहुत था थी हैं ने पर भी कर लिए मुझे मेरी आप "
        "धन्यवाद अच्छा अच्छी मदद समय हुआ गया"
    ),
    "mr": ("आणि आहे मी नाही हे ते खूप होते होता आम्ही मला माझे तुम्ही धन्यवाद चांगले मदत वेळ झाला पण"),
    "ne": "र छ मा को हो छैन यो धेरै थियो मलाई मेरो धन्यवाद राम्रो सहयोग समय भयो तर पनि",
}
"""Language → words that are in almost any sentence of it, as they are written."""

LETTERS: Mapping[str, str] = {
    "sv": "åäö",
    "nb": "åøæ",
    "da": "åøæ",
    "fi": "äö",
    "is": "ðþæöáéíóúý",
    "de": "äöüß",
    "fr": "éèêàçùœîôû",
    "es": "ñáéíóú¿¡",
    "pt": "ãõçáéíóúâêô",
    "it": "èàòùìé",
    "ca": "çàèéíòóú·",
    "ro": "șțăâîşţ",
    "pl": "ąćęłńóśźż",
    "cs": "ěščřžýáíéůúťďň",
    "sk": "ľĺŕčšžýáíéôúťďňä",
    "sl": "čšž",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "tr": "çğışöü",
    "az": "əçğışöü",
    "et": "õäöü",
    "lv": "āčēģīķļņšūž",
    "lt": "ąčęėįšųūž",
    "sq": "ëç",
    "vi": "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    "ru": "ыэёъ",
    "uk": "іїєґ",
    "be": "ўіё",
    "bg": "ъщ",
    "sr": "јљњћђџ",
    "mk": "ѓќѕјљњџ",
    "kk": "әғқңөұүһі",
    "fa": "پچژگکی",
    "ar": "ةيكأإىؤئ",
    "ur": "ٹڈڑںےہھپچگکی",
    "ckb": "ەێۆڵڕڤپچگکی",
}
"""Language → its letters beside a to z, и to я and the Arabic ones, where it is told by them."""

PARTS: Mapping[str, str] = {
    "en": ("th wh ght ould ought ough ing$ ed$ tion$ ly$ n't$ ^wh ^kn ck$ ee oo ea sh ery$ ful$"),
    "sv": (
        "arna$ erna$ orna$ ade$ ande$ het$ igt$ ckl ck skj gt$ ät för$ ör ingen$ liga$ ^över "
        "tj or$"
    ),
    "nb": "øy ei kk skj ene$ eren$ eret$ øk tt$ gt$ lig$ et$ er$ ^ut inn$ sj ^etter dde$",
    "da": "af ene$ erne$ ede$ eren$ ej$ gt$ ^ud lig$ øj æg ig$ hv nd$ sk$ hed$ ^udf",
    "fi": (
        "aa ää uu ii yy öö kk ssa$ ssä$ lla$ llä$ sta$ stä$ nen$ iin$ een$ aan$ tiin$ vat$ "
        "vät$ lta$ ltä$ kse$ mme$ ista$ oi uo yö äy tt ni$ sti$ in$ hi"
    ),
    "de": (
        "sch ung$ lich ieren cht tz keit$ pf ei ie ck ^ge en$ ern$ isch$ ^ver ^be eit äu eu "
        "ten$ tz$"
    ),
    "nl": ("ij aar oor lijk$ ing$ ee oe eek tje$ sch$ vr oo aan uit ^ge cht ^ver en$ ie ui wd$"),
    "fr": (
        "eux$ eau$ tion$ ment$ aient$ ais$ ait$ oir$ que$ ^l' ^d' ^qu ^j' ^n' ^s' ^c' é$ ée$ "
        "és$ er$ ier$ eur$ ère$ ique$ oi ou au ai"
    ),
    "es": (
        "ción$ dad$ mente$ ando$ iendo$ aron$ ieron$ ble$ ó$ ue ll ñ ^est aba$ ía$ ron$ os$ "
        "ado$ qu oy$ ez$ ido$"
    ),
    "pt": (
        "ção$ ções$ dade$ mente$ ando$ ão$ ou$ eiro$ eira$ lh nh ei$ eu$ am$ ram$ ss inho$ "
        "oso$ vel$ ui ava$ os$ em$ iram$"
    ),
    "it": (
        "zione$ mente$ tto$ tta$ gli cch zz ono$ ato$ ata$ ità$ ggi sc ^dell ^nell ^dall ^all "
        "^un' ^l' are$ ere$ ire$ iamo$ i$ tt ll pp cc ndo$ uo"
    ),
    "ro": "ului$ ilor$ ția$ ție$ esc$ ează$ ul$ ele$ lor$ oa ăr ea$ at$ it$ pt",
    "pl": (
        "sz cz rz dz ść$ owy$ ów$ ego$ wać$ ył$ ał$ ła$ ła ie$ nie$ ych$ emu$ prz ie ki$ ach$ "
        "ami$ aj$"
    ),
    "cs": "ou$ ého$ ů ch ě ř ství$ ní$ ají$ ách$ ovat$ ost$ ým$ jsem$ př ít$ át$",
    "sk": "ého$ ie$ ť$ ajú$ ách$ ovať$ osť$ ým$ ou$ ch ô ľ ia$ pr",
    "sl": "lj nj ti$ ega$ emu$ ih$ je$ ost$ ija$ al$ il$ ov$ vz",
    "hr": "lj nj ti$ oga$ omu$ ih$ ije$ ost$ cija$ ao$ io$ šć$ ći$ vr",
    "hu": (
        "sz gy ny cs zs ly ban$ ben$ nak$ nek$ val$ vel$ ság$ ség$ ott$ ett$ ött$ tam$ tem$ "
        "hoz$ hez$ ok$ ek$ kat$ ket$ ól$ ől$"
    ),
    "tr": (
        "ler lar di$ dı$ du$ dü$ tı$ ti$ tu$ tü$ iyor ıyor dim$ dım$ dum$ tim$ ım$ im$ um$ üm$ "
        "lık$ lik$ lık mek$ mak$ da$ de$ dan$ den$ ydı$ ydi$ cı mi$ ın$ in$ un$ ün$ eri$ arı$ "
        "madan$ meden$"
    ),
    "et": "aa ää uu ii õ öö kk sse$ st$ lt$ ga$ ne$ mise$ ud$ si$ tud$ ks$ ja$ ed$ id$",
    "id": "ng ^me ^ber ^di ^pe ^ke an$ kan$ nya$ ^mem ^men ang$ ah$ ak$ ua",
    "vi": "ng$ nh$ ^ng ^nh ^th ươ iê uô ch$",
    "ru": "ый$ ого$ ть$ ться$ ла$ ет$ ют$ ия$ ость$ ение$ ы$ ии$ ной$ ался$ али$ ыл",
    "uk": "ий$ ого$ ти$ тися$ ла$ є$ ія$ ість$ ення$ ії$ ували$ ся$ ів$ ли$ ії",
    "bg": "ът$ та$ то$ те$ ха$ ия$ ост$ ение$ ат$ ях$ ъ ше$ ите$ ата$",
    "sr": "ог$ ја$ је$ ост$ ија$ ити$ ао$ ње$ ли$ ци$",
    "mk": "от$ та$ то$ те$ ја$ ост$ ње$ еше$ ата$ ите$",
    "be": "ў ць$ ага$ ла$ асць$ енне$ ы$ лі$ ся$",
}
"""Language → beginnings (^), endings ($) and parts of its words that most others have not."""
