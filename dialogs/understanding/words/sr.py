"""Serbian, in both scripts."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "nula|nulu|nule|ništica|нула|нулу|нуле|ништица",
        (
            "jedan|jedna|jedno|jednu|jednog|jednoga|jedinica|jedinicu|jedinice|kec|keca|један|"
            "једна|једно|једну|једног|једнога|јединица|јединицу|јединице|кец|кеца"
        ),
        (
            "dva|dve|dvoje|dvojka|dvojku|dvojke|dvica|dvicu|dvaja|два|две|двоје|двојка|двојку|"
            "двојке|двица|двицу|дваја"
        ),
        "tri|trojka|trojku|trojke|trica|tricu|три|тројка|тројку|тројке|трица|трицу",
        ("četiri|četvorka|četvorku|četvorke|četri|четири|четворка|четворку|четворке|четри"),
        "pet|petica|peticu|petice|пет|петица|петицу|петице",
        "šest|šestica|šesticu|šestice|шест|шестица|шестицу|шестице",
        "sedam|sedmica|sedmicu|sedmice|седам|седмица|седмицу|седмице",
        "osam|osmica|osmicu|osmice|осам|осмица|осмицу|осмице",
        "devet|devetka|devetku|devetke|девет|деветка|деветку|деветке",
        "deset|desetka|desetku|desetke|десет|десетка|десетку|десетке",
    ),
    larger={
        "jedanaest": 11,
        "jedanest": 11,
        "једанаест": 11,
        "једанест": 11,
        "dvanaest": 12,
        "dvanest": 12,
        "дванаест": 12,
        "дванест": 12,
        "trinaest": 13,
        "тринаест": 13,
        "četrnaest": 14,
        "четрнаест": 14,
        "petnaest": 15,
        "петнаест": 15,
        "šesnaest": 16,
        "шеснаест": 16,
        "sedamnaest": 17,
        "седамнаест": 17,
        "osamnaest": 18,
        "осамнаест": 18,
        "devetnaest": 19,
        "деветнаест": 19,
        "dvadeset": 20,
        "двадесет": 20,
        "pedeset": 50,
        "педесет": 50,
        "sto": 100,
        "stotka": 100,
        "сто": 100,
        "стотка": 100,
    },
    ordinals=(
        "prvi|prva|prvo|prvu|1.|први|прва|прво|прву",
        "drugi|druga|drugo|drugu|2.|други|друга|друго|другу",
        "treći|treća|treće|treću|3.|трећи|трећа|треће|трећу",
        "četvrti|četvrta|četvrto|četvrtu|4.|четврти|четврта|четврто|четврту",
        "peti|peta|peto|petu|5.|пети|пета|пето|пету",
        "šesti|šesta|šesto|šestu|6.|шести|шеста|шесто|шесту",
    ),
    articles="jedan|jedna|jedno|jednu|jednog|jednoga|један|једна|једно|једну|једног|једнога",
    yes=(
        "da|da da|naravno|naravno da|svakako|apsolutno|da naravno|da molim|da hvala|može|da može|"
        "dobro|slažem se|u redu|tačno|tako je|sigurno|mislim da da|mislim da|rado|vrlo rado|jeste|"
        "jesam|definitivno|važi|nego šta|да|да да|наравно|наравно да|свакако|апсолутно|да наравно|"
        "да молим|да хвала|може|да може|добро|слажем се|у реду|тачно|тако је|сигурно|мислим да да|"
        "мислим да|радо|врло радо|јесте|јесам|дефинитивно|важи|него шта"
    ),
    no=(
        "ne|ne ne|ne hvala|nikako|nikada|nikad|uopšte ne|naravno da ne|ni slučajno|ne slažem se|"
        "ne želim|neću|još ne|nažalost ne|mislim da ne|nije|nisam|nema potrebe|ne treba|"
        "apsolutno ne|definitivno ne|radije ne|не|не не|не хвала|никако|никада|никад|уопште не|"
        "наравно да не|ни случајно|не слажем се|не желим|нећу|још не|нажалост не|мислим да не|"
        "није|нисам|нема потребе|не треба|апсолутно не|дефинитивно не|радије не"
    ),
    wavering=(
        "možda|ne znam|nisam siguran|nisam sigurna|zavisi|i da i ne|da i ne|delimično|"
        "teško je reći|teško reći|valjda|можда|не знам|нисам сигуран|нисам сигурна|зависи|"
        "и да и не|да и не|делимично|тешко је рећи|тешко рећи|ваљда"
    ),
    commands={
        "stop": (
            "prestani|prestanite|prestanite da pišete|prestani da pišeš|prestanite da mi pišete|"
            "prestani da mi pišeš|prestanite sa porukama|prestanite da šaljete|"
            "prestanite da mi šaljete poruke|prestanite da šaljete poruke|ne piši|ne pišite|"
            "ne piši mi|ne pišite mi|ne pišite mi više|nemojte mi pisati|nemojte da mi pišete|"
            "nemojte više da mi pišete|nemoj da mi pišeš|ne šaljite|ne šaljite mi|"
            "ne šaljite mi poruke|nemojte slati|nemojte mi slati poruke|ne zovite|"
            "nemojte me zvati|ne želim poruke|ne želim više poruka|ne želim da primam poruke|"
            "bez poruka|nema više poruka|odjavi me|odjavite me|odjava|odjavi|želim da se odjavim|"
            "sklonite me sa liste|uklonite me|uklonite me sa liste|izbrišite me|obrišite me|"
            "ostavite me na miru|ostavi me na miru|pustite me na miru|dajte mi mir|ne smarajte|"
            "ne smarajte me|ne uznemiravajte|ne uznemiravajte me|nemojte me kontaktirati|"
            "ne kontaktirajte me|dosta poruka|престани|престаните|престаните да пишете|"
            "престани да пишеш|престаните да ми пишете|престани да ми пишеш|"
            "престаните са порукама|престаните да шаљете|престаните да ми шаљете поруке|"
            "престаните да шаљете поруке|не пиши|не пишите|не пиши ми|не пишите ми|"
            "не пишите ми више|немојте ми писати|немојте да ми пишете|немојте више да ми пишете|"
            "немој да ми пишеш|не шаљите|не шаљите ми|не шаљите ми поруке|немојте слати|"
            "немојте ми слати поруке|не зовите|немојте ме звати|не желим поруке|"
            "не желим више порука|не желим да примам поруке|без порука|нема више порука|одјави ме|"
            "одјавите ме|одјава|одјави|желим да се одјавим|склоните ме са листе|уклоните ме|"
            "уклоните ме са листе|избришите ме|обришите ме|оставите ме на миру|остави ме на миру|"
            "пустите ме на миру|дајте ми мир|не смарајте|не смарајте ме|не узнемиравајте|"
            "не узнемиравајте ме|немојте ме контактирати|не контактирајте ме|доста порука"
        ),
        "stop_fill": (
            "mi|me|mene|više|ove|poruke|poruka|sms|ankete|anketa|mejlove|odmah|sada|molim|nikad|"
            "već|se|sa|da|ми|ме|мене|више|ове|поруке|порука|смс|анкете|анкета|мејлове|одмах|сада|"
            "молим|никад|већ|се|са|да"
        ),
        "end": (
            "kraj|završi|završi anketu|prekini anketu|prekini|крај|заврши|заврши анкету|"
            "прекини анкету|прекини"
        ),
        "help": (
            "pomoć|upomoć|pomozi|pomozi mi|pomozite|pomozite mi|šta da napišem|kako ovo radi|"
            "treba mi pomoć|ne razumem|šta da radim|помоћ|упомоћ|помози|помози ми|помозите|"
            "помозите ми|шта да напишем|како ово ради|треба ми помоћ|не разумем|шта да радим"
        ),
        "skip": (
            "preskoči|preskoči ovo|preskočite|preskoči pitanje|preskačem|dalje|idemo dalje|"
            "sledeće|sledeće pitanje|pas|bez komentara|ne želim da odgovorim|"
            "ne želim da odgovaram|radije ne bih|прескочи|прескочи ово|прескочите|прескочи питање|"
            "прескачем|даље|идемо даље|следеће|следеће питање|пас|без коментара|"
            "не желим да одговорим|не желим да одговарам|радије не бих"
        ),
        "na": "nije primenljivo|ne odnosi se na mene|није применљиво|не односи се на мене",
        "back": (
            "natrag|nazad|vrati|vrati se|prethodno|prethodno pitanje|korak nazad|натраг|назад|"
            "врати|врати се|претходно|претходно питање|корак назад"
        ),
        "why": (
            "zašto|zašto pitate|zašto pitaš|zašto me pitate|zašto vam to treba|čemu to|"
            "čemu to služi|za šta vam to treba|što pitate|зашто|зашто питате|зашто питаш|"
            "зашто ме питате|зашто вам то треба|чему то|чему то служи|за шта вам то треба|"
            "што питате"
        ),
        "later": (
            "kasnije|ne sada|ne sad|možda kasnije|pitajte kasnije|pitaj kasnije|drugi put|"
            "zauzet sam|zauzeta sam|podseti me kasnije|podsetite me kasnije|nemam vremena|"
            "sada nemam vremena|nemam sad vremena|ne mogu sada|ne mogu sad|sada ne mogu|vozim|"
            "na poslu sam|na sastanku sam|posle|odgovoriću kasnije|касније|не сада|не сад|"
            "можда касније|питајте касније|питај касније|други пут|заузет сам|заузета сам|"
            "подсети ме касније|подсетите ме касније|немам времена|сада немам времена|"
            "немам сад времена|не могу сада|не могу сад|сада не могу|возим|на послу сам|"
            "на састанку сам|после|одговорићу касније"
        ),
        "tomorrow": (
            "sutra|pitajte sutra|pitaj sutra|podsetite me sutra|ne danas|сутра|питајте сутра|"
            "питај сутра|подсетите ме сутра|не данас"
        ),
        "person": (
            "osoba|čovek|operater|agent|živa osoba|prava osoba|želim da razgovaram sa osobom|"
            "želim da razgovaram sa čovekom|želim da razgovaram sa operaterom|"
            "želim da razgovaram sa nekim|hoću da pričam sa nekim|spojite me sa operaterom|"
            "pozovite me|molim pozovite me|neka me neko pozove|kontaktirajte me|"
            "mogu li da razgovaram sa nekim|mogu li da pričam sa nekim|особа|човек|оператер|агент|"
            "жива особа|права особа|желим да разговарам са особом|желим да разговарам са човеком|"
            "желим да разговарам са оператером|желим да разговарам са неким|"
            "хоћу да причам са неким|спојите ме са оператером|позовите ме|молим позовите ме|"
            "нека ме неко позове|контактирајте ме|могу ли да разговарам са неким|"
            "могу ли да причам са неким"
        ),
        "all": "svi|sve|sva|oba|obe|sve navedeno|сви|све|сва|оба|обе|све наведено",
        "top": (
            "maksimum|maks|najviša ocena|najveća ocena|maksimalna ocena|čista petica|"
            "maksimalan broj poena|максимум|макс|највиша оцена|највећа оцена|максимална оцена|"
            "чиста петица|максималан број поена"
        ),
        "evasive": (
            "ništa|ne znam|ne|da|nemam mišljenje|bez komentara|ništa posebno|nemam šta da dodam|"
            "nemam primedbi|nemam zamerki|teško je reći|bez razloga|nema razloga|nemam pojma|"
            "samo tako|to je sve|ništa drugo|zato|onako|ништа|не знам|не|да|немам мишљење|"
            "без коментара|ништа посебно|немам шта да додам|немам примедби|немам замерки|"
            "тешко је рећи|без разлога|нема разлога|немам појма|само тако|то је све|ништа друго|"
            "зато|онако"
        ),
    },
    languages={"sr": "srpski|na srpskom|srpski jezik|српски|на српском|српски језик"},
    roles={
        "if": "ako|ukoliko|dok|ако|уколико|док",
        "joint": (
            "ali|jer|zato|stoga|međutim|medjutim|iako|mada|pošto|dakle|zbog|ipak|nego|али|јер|"
            "зато|стога|међутим|иако|мада|пошто|дакле|због|ипак|него"
        ),
        "other": (
            "pre|nekad|nekada|juče|obično|prošli|prošle|muž|žena|suprug|supruga|šef|drug|"
            "drugarica|mama|tata|sin|ćerka|kolega|minus|inače|пре|некад|некада|јуче|обично|прошли|"
            "прошле|муж|жена|супруг|супруга|шеф|друг|другарица|мама|тата|син|ћерка|колега|минус|"
            "иначе"
        ),
        "polite": (
            "molim|hvala|zahvaljujem|pozdrav|zdravo|ćao|dobar|dobro|ej|pa|hmm|hm|ok|okej|haha|eto|"
            "lep|lepo|ajde|hajde|gospodine|gospođo|gospodjo|važi|молим|хвала|захваљујем|поздрав|"
            "здраво|ћао|добар|добро|еј|па|хмм|хм|ок|океј|хаха|ето|леп|лепо|ајде|хајде|господине|"
            "госпођо|важи"
        ),
        "filler": (
            "ja|bih|bi|bilo|biti|bit|će|je|to|ovo|taj|ta|moja|moj|moje|mi|mene|meni|na|za|od|iz|"
            "strane|vas|vam|oko|otprilike|negde|mislim|rekao|rekla|recimo|da|možda|valjda|"
            "verovatno|jedna|jaka|jaku|jako|čvrsta|čvrstu|solidna|solidnu|solidnih|čista|čistu|"
            "sigurna|sigurno|sveukupno|ukupno|iskreno|lično|samo|jednostavno|definitivno|jasna|"
            "poštena|poštenu|dobra|velika|veliku|puna|usluga|uslugu|kvalitet|odgovor|se|danas|"
            "sada|sad|biram|neka|nekih|mom|mojoj|mišljenju|svakako|s|sa|u|skali|dao|bude|naravno|"
            "tačno|ја|бих|би|било|бити|бит|ће|је|то|ово|тај|та|моја|мој|моје|ми|мене|мени|на|за|"
            "од|из|стране|вас|вам|око|отприлике|негде|мислим|рекао|рекла|рецимо|да|можда|ваљда|"
            "вероватно|једна|јака|јаку|јако|чврста|чврсту|солидна|солидну|солидних|чиста|чисту|"
            "сигурна|сигурно|свеукупно|укупно|искрено|лично|само|једноставно|дефинитивно|јасна|"
            "поштена|поштену|добра|велика|велику|пуна|услуга|услугу|квалитет|одговор|се|данас|"
            "сада|сад|бирам|нека|неких|мом|мојој|мишљењу|свакако|с|са|у|скали|дао|буде|наравно|"
            "тачно"
        ),
        "cue": (
            "dajem|dam|dao|dala|dajemo|dati|daje|ocena|ocenu|ocene|ocenom|ocenjujem|ocenio|"
            "ocenila|oceniti|oceniću|stavljam|stavio|stavila|skala|skali|zaslužuje|zaslužujete|"
            "rejting|дајем|дам|дао|дала|дајемо|дати|даје|оцена|оцену|оцене|оценом|оцењујем|оценио|"
            "оценила|оценити|оценићу|стављам|ставио|ставила|скала|скали|заслужује|заслужујете|"
            "рејтинг"
        ),
        "negation": (
            "ne|nije|nisam|nisu|nikad|nikada|ni|niti|bez|nema|nemam|neću|nimalo|nikako|ništa|не|"
            "није|нисам|нису|никад|никада|ни|нити|без|нема|немам|нећу|нимало|никако|ништа"
        ),
        "unit": (
            "sekundi|sekunde|sekunda|sekundu|minuta|minute|minut|minutu|min|sati|sata|sat|h|dana|"
            "dan|nedelja|nedelje|nedelju|meseci|meseca|mesec|godina|godine|godinu|god|puta|put|"
            "ljudi|osoba|osobe|korisnika|kupaca|klijenata|poziva|poziv|mejlova|poruka|poruke|"
            "porudžbina|porudžbine|narudžbi|proizvoda|proizvod|stvari|pitanja|pitanje|pokušaja|"
            "pokušaj|problema|problem|razloga|razlog|komada|kom|koraka|dinara|dinar|din|rsd|evra|"
            "evro|eura|eur|dolara|posto|odsto|procenata|km|kg|metara|januara|februara|marta|"
            "aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra|ujutru|ujutro|"
            "uveče|popodne|hiljada|hiljade|miliona|drugih|različitih|stepeni|kolega|prijatelja|"
            "dece|sprat|spratu|noćenja|poseta|radnika|секунди|секунде|секунда|секунду|минута|"
            "минуте|минут|минуту|мин|сати|сата|сат|х|дана|дан|недеља|недеље|недељу|месеци|месеца|"
            "месец|година|године|годину|год|пута|пут|људи|особа|особе|корисника|купаца|клијената|"
            "позива|позив|мејлова|порука|поруке|поруџбина|поруџбине|наруџби|производа|производ|"
            "ствари|питања|питање|покушаја|покушај|проблема|проблем|разлога|разлог|комада|ком|"
            "корака|динара|динар|дин|рсд|евра|евро|еура|еур|долара|посто|одсто|процената|км|кг|"
            "метара|јануара|фебруара|марта|априла|маја|јуна|јула|августа|септембра|октобра|"
            "новембра|децембра|ујутру|ујутро|увече|поподне|хиљада|хиљаде|милиона|других|"
            "различитих|степени|колега|пријатеља|деце|спрат|спрату|ноћења|посета|радника"
        ),
        "points": (
            "poena|poen|poeni|bodova|boda|bod|zvezdica|zvezdice|zvezdicu|zvezda|zvezde|ca|cu|ica|"
            "icu|ka|ku|поена|поен|поени|бодова|бода|бод|звездица|звездице|звездицу|звезда|звезде|"
            "ца|цу|ица|ицу|ка|ку"
        ),
        "starter": (
            "jer|zato|zbog|pošto|ali|no|a|i|te|ja|to|oni|ona|on|vi|mi|sve|svi|vrlo|veoma|jako|"
            "stvarno|zaista|previše|malo|samo|iako|kad|kada|ako|za|s|sa|bez|ne|nije|nikad|uvek|"
            "ništa|hvala|usluga|osoblje|kvalitet|dostava|isporuka|cena|cene|hrana|aplikacija|sajt|"
            "prodavnica|proizvod|kurir|brzo|brza|brz|super|odlično|odlična|odličan|dobro|dobra|"
            "dobar|preporučujem|moglo|može|bilo|bio|bila|bili|sam|ste|su|imam|vaš|vaša|vaše|u|što|"
            "da|nedostaje|nedostajalo|sporo|spora|skupo|loše|loša|nažalost|inače|generalno|"
            "prestanite|nema|sviđa|svidja|svidelo|zadovoljan|zadovoljna|zadovoljni|ljubazan|"
            "ljubazna|ljubazni|radnik|radnici|jedino|međutim|medjutim|čekao|čekala|treba|moj|moja|"
            "nisam|kao|dok|možda|pohvale|јер|зато|због|пошто|али|но|а|и|те|ја|то|они|она|он|ви|ми|"
            "све|сви|врло|веома|јако|стварно|заиста|превише|мало|само|иако|кад|када|ако|за|с|са|"
            "без|не|није|никад|увек|ништа|хвала|услуга|особље|квалитет|достава|испорука|цена|цене|"
            "храна|апликација|сајт|продавница|производ|курир|брзо|брза|брз|супер|одлично|одлична|"
            "одличан|добро|добра|добар|препоручујем|могло|може|било|био|била|били|сам|сте|су|имам|"
            "ваш|ваша|ваше|у|што|да|недостаје|недостајало|споро|спора|скупо|лоше|лоша|нажалост|"
            "иначе|генерално|престаните|нема|свиђа|свидело|задовољан|задовољна|задовољни|љубазан|"
            "љубазна|љубазни|радник|радници|једино|међутим|чекао|чекала|треба|мој|моја|нисам|као|"
            "док|можда|похвале"
        ),
        "praise": (
            "super|odlično|odlična|odličan|dobro|dobra|dobar|izvrsno|izvrsna|savršeno|sjajno|"
            "vrhunski|vrhunska|fantastično|predivno|loše|loša|loš|užasno|katastrofa|grozno|okej|"
            "usluga|kvalitet|zadovoljan|zadovoljna|brzo|sporo|top|bravo|fenomenalno|ekstra|супер|"
            "одлично|одлична|одличан|добро|добра|добар|изврсно|изврсна|савршено|сјајно|врхунски|"
            "врхунска|фантастично|предивно|лоше|лоша|лош|ужасно|катастрофа|грозно|океј|услуга|"
            "квалитет|задовољан|задовољна|брзо|споро|топ|браво|феноменално|екстра"
        ),
        "range": "ili|do|između|izmedju|или|до|између",
        "span": "do|до",
        "of": "od|од",
        "half": "po|pola|polovina|по|пола|половина",
        "before": (
            "posle|nakon|u|do|pre|preko|iznad|ispod|više|manje|skoro|gotovo|najmanje|bar|barem|"
            "najviše|minimum|maksimum|nego|broj|br|porudžbina|porudžbine|verzija|sprat|soba|"
            "strana|nivo|korak|račun|linija|veličina|prema|после|након|у|до|пре|преко|изнад|испод|"
            "више|мање|скоро|готово|најмање|бар|барем|највише|минимум|максимум|него|број|бр|"
            "поруџбина|поруџбине|верзија|спрат|соба|страна|ниво|корак|рачун|линија|величина|према"
        ),
        "correction": (
            "hteo|htela|mislio|mislila|ispravka|ispravljam|ispravite|ispravi|promeni|promenite|"
            "promena|menjam|zapravo|greška|greškom|pogrešio|pogrešila|umesto|ups|zabuna|хтео|"
            "хтела|мислио|мислила|исправка|исправљам|исправите|исправи|промени|промените|промена|"
            "мењам|заправо|грешка|грешком|погрешио|погрешила|уместо|упс|забуна"
        ),
        "sorry": (
            "izvini|izvinite|oprosti|oprostite|izvinjavam|žao|pardon|sori|извини|извините|опрости|"
            "опростите|извињавам|жао|пардон|сори"
        ),
        "fix": (
            "ne|sam|reći|kažem|da|napišem|napisati|dati|dam|na|ocenu|ocena|moju|moja|svoju|"
            "prethodnu|prethodni|odgovor|molim|to|biti|bude|trebalo|je|se|mogu|želim|bih|li|pre|"
            "napisao|napisala|mi|не|сам|рећи|кажем|да|напишем|написати|дати|дам|на|оцену|оцена|"
            "моју|моја|своју|претходну|претходни|одговор|молим|то|бити|буде|требало|је|се|могу|"
            "желим|бих|ли|пре|написао|написала|ми"
        ),
        "and": "i|te|plus|и|те|плус",
        "decimal": "zarez|tačka|celih|cela|зарез|тачка|целих|цела",
    },
    labels={
        "likely": (
            (
                "nimalo verovatno|uopšte nije verovatno|vrlo malo verovatno|sigurno ne|"
                "definitivno ne|nikako|нимало вероватно|уопште није вероватно|врло мало вероватно|"
                "сигурно не|дефинитивно не|никако"
            ),
            (
                "veoma verovatno|vrlo verovatno|izuzetno verovatno|sigurno da|definitivno da|"
                "sigurno|веома вероватно|врло вероватно|изузетно вероватно|сигурно да|"
                "дефинитивно да|сигурно"
            ),
        ),
        "satisfied": (
            (
                "veoma nezadovoljan|veoma nezadovoljna|vrlo nezadovoljan|vrlo nezadovoljna|"
                "potpuno nezadovoljan|potpuno nezadovoljna|jako nezadovoljan|веома незадовољан|"
                "веома незадовољна|врло незадовољан|врло незадовољна|потпуно незадовољан|"
                "потпуно незадовољна|јако незадовољан"
            ),
            (
                "nezadovoljan|nezadovoljna|nezadovoljni|uglavnom nezadovoljan|"
                "uglavnom nezadovoljna|незадовољан|незадовољна|незадовољни|углавном незадовољан|"
                "углавном незадовољна"
            ),
            (
                "ni zadovoljan ni nezadovoljan|ni zadovoljna ni nezadovoljna|"
                "niti zadovoljan, niti nezadovoljan|neutralan|neutralna|neutralno|"
                "ни задовољан ни незадовољан|ни задовољна ни незадовољна|"
                "нити задовољан, нити незадовољан|неутралан|неутрална|неутрално"
            ),
            (
                "zadovoljan|zadovoljna|zadovoljni|uglavnom zadovoljan|uglavnom zadovoljna|"
                "задовољан|задовољна|задовољни|углавном задовољан|углавном задовољна"
            ),
            (
                "veoma zadovoljan|veoma zadovoljna|vrlo zadovoljan|vrlo zadovoljna|"
                "potpuno zadovoljan|potpuno zadovoljna|jako zadovoljan|jako zadovoljna|"
                "веома задовољан|веома задовољна|врло задовољан|врло задовољна|потпуно задовољан|"
                "потпуно задовољна|јако задовољан|јако задовољна"
            ),
        ),
        "agree": (
            (
                "uopšte se ne slažem|potpuno se ne slažem|nimalo se ne slažem|"
                "u potpunosti se ne slažem|уопште се не слажем|потпуно се не слажем|"
                "нимало се не слажем|у потпуности се не слажем"
            ),
            "ne slažem se|uglavnom se ne slažem|не слажем се|углавном се не слажем",
            (
                "niti se slažem, niti se ne slažem|niti se slažem niti ne slažem|neutralno|"
                "nemam mišljenje|нити се слажем, нити се не слажем|нити се слажем нити не слажем|"
                "неутрално|немам мишљење"
            ),
            "slažem se|uglavnom se slažem|слажем се|углавном се слажем",
            (
                "potpuno se slažem|u potpunosti se slažem|jako se slažem|потпуно се слажем|"
                "у потпуности се слажем|јако се слажем"
            ),
        ),
        "ease": (
            "veoma teško|vrlo teško|jako teško|веома тешко|врло тешко|јако тешко",
            "teško|uglavnom teško|komplikovano|тешко|углавном тешко|компликовано",
            (
                "ni lako ni teško|niti lako, niti teško|neutralno|ни лако ни тешко|"
                "нити лако, нити тешко|неутрално"
            ),
            "lako|uglavnom lako|jednostavno|лако|углавном лако|једноставно",
            (
                "veoma lako|vrlo lako|jako lako|vrlo jednostavno|веома лако|врло лако|јако лако|"
                "врло једноставно"
            ),
        ),
    },
)
