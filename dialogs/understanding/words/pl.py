"""Polish."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zera|zerem",
        (
            "jeden|jedna|jedno|jedną|jednego|jednej|jedynka|jedynkę|jedynki|jedyneczka|jedyneczkę|"
            "pała|pałę"
        ),
        "dwa|dwie|dwóch|dwu|dwójka|dwójkę|dwójki|dwója|dwóję|dwójeczka|dwójeczkę|dwójką",
        "trzy|trzech|trójka|trójkę|trójki|trója|tszy|trójeczka|trójeczkę|trójczyna|trójką",
        (
            "cztery|czterech|czwórka|czwórkę|czwórki|czwóra|cztry|czwóreczka|czwóreczkę|czwórką|"
            "czwórke|czworka|czworke"
        ),
        (
            "pięć|pięciu|piątka|piątkę|piątki|piąteczka|piąteczkę|pieńć|piątką|piątke|piatke|"
            "piąteczki"
        ),
        (
            "sześć|sześciu|szóstka|szóstkę|szóstki|szustka|szustkę|szejść|szósteczka|szósteczkę|"
            "szóstką"
        ),
        (
            "siedem|siedmiu|siódemka|siódemkę|siódemki|siedm|siudemka|siudemkę|siódemeczka|"
            "siódemeczkę|siódemką"
        ),
        "osiem|ośmiu|ósemka|ósemkę|ósemki|ośm|osiim|ósemeczka|ósemeczkę|ósemką|osemeczka",
        (
            "dziewięć|dziewięciu|dziewiątka|dziewiątkę|dziewiątki|dziewieńć|dziewiąteczka|"
            "dziewiąteczkę|dziewiątką"
        ),
        (
            "dziesięć|dziesięciu|dziesiątka|dziesiątkę|dziesiątki|dycha|dychę|dyszka|dyszkę|"
            "dziesieńć|dziesiąteczka|dziesiąteczkę|dziesiątką|dychą|dychy"
        ),
    ),
    larger={
        "jedenaście": 11,
        "jedenastu": 11,
        "jedenastka": 11,
        "dwanaście": 12,
        "dwunastu": 12,
        "trzynaście": 13,
        "czternaście": 14,
        "piętnaście": 15,
        "szesnaście": 16,
        "siedemnaście": 17,
        "osiemnaście": 18,
        "dziewiętnaście": 19,
        "dwadzieścia": 20,
        "dwudziestu": 20,
        "trzydzieści": 30,
        "czterdzieści": 40,
        "pięćdziesiąt": 50,
        "sześćdziesiąt": 60,
        "siedemdziesiąt": 70,
        "osiemdziesiąt": 80,
        "dziewięćdziesiąt": 90,
        "sto": 100,
        "stu": 100,
        "setka": 100,
        "tysiąc": 1000,
    },
    ordinals=(
        "pierwszy|pierwsza|pierwsze|pierwszą|1.",
        "drugi|druga|drugie|drugą|2.",
        "trzeci|trzecia|trzecie|trzecią|3.",
        "czwarty|czwarta|czwarte|czwartą|4.",
        "piąty|piąta|piąte|piątą|5.",
        "szósty|szósta|szóste|szóstą|6.",
    ),
    articles="jeden|jedna|jedno|jedną|jednego|jednej",
    yes=(
        "tak|tak tak|tak jest|tak proszę|tak oczywiście|tak chętnie|tak pewnie|oczywiście|pewnie|"
        "jasne|jasne że tak|owszem|zgadza się|zgoda|chętnie|dobrze|okej|oczywiście że tak|"
        "zdecydowanie tak|raczej tak|myślę że tak|jak najbardziej|pewnie że tak|nie ma sprawy|"
        "może być"
    ),
    no=(
        "nie|nie nie|nie dziękuję|nie dzięki|raczej nie|zdecydowanie nie|absolutnie nie|"
        "oczywiście że nie|nigdy|wcale nie|jeszcze nie|nie chcę|nie zgadzam się|niestety nie|"
        "myślę że nie|w żadnym razie|nie trzeba|nie ma potrzeby"
    ),
    wavering=(
        "może|być może|nie wiem|nie jestem pewien|nie jestem pewna|trudno powiedzieć|to zależy|"
        "zależy|i tak i nie|tak i nie|częściowo|średnio|chyba"
    ),
    commands={
        "stop": (
            "przestań|przestańcie|proszę przestać|przestań pisać|przestańcie pisać|"
            "proszę nie pisać|nie pisz|nie piszcie|nie pisz do mnie|nie piszcie do mnie|"
            "proszę do mnie nie pisać|przestań do mnie pisać|przestańcie do mnie pisać|"
            "przestań wysyłać|przestańcie wysyłać|nie wysyłaj|nie wysyłajcie|nie wysyłać|"
            "proszę nie wysyłać|nie dzwoń|nie dzwońcie|nie chcę wiadomości|"
            "nie chcę dostawać wiadomości|nie chcę otrzymywać wiadomości|"
            "nie chcę więcej wiadomości|wypisz|wypisz mnie|wypiszcie mnie|proszę mnie wypisać|"
            "chcę się wypisać|rezygnuję z subskrypcji|anuluj subskrypcję|odsubskrybuj|usuń mnie|"
            "usuńcie mnie|usuń mnie z listy|usuńcie mnie z listy|proszę mnie usunąć|"
            "proszę usunąć mnie z listy|dajcie mi spokój|daj mi spokój|zostaw mnie w spokoju|"
            "zostawcie mnie w spokoju|odczep się|odczepcie się|spadaj|spadajcie|"
            "nie kontaktuj się ze mną|nie kontaktujcie się ze mną|"
            "proszę się ze mną nie kontaktować|żadnych więcej wiadomości|żadnych wiadomości|"
            "koniec wiadomości|koniec ankiet|nie nękajcie|nie pisać|nie pisać do mnie|nie dzwonić|"
            "nie kontaktować"
        ),
        "stop_fill": (
            "mi|mnie|do|już|więcej|te|tych|tę|wiadomości|sms|smsy|smsów|ankiety|ankiet|maili|"
            "natychmiast|teraz|nigdy|mną|się|ze"
        ),
        "end": "koniec|zakończ|zakończ ankietę|przerwij|kończę",
        "help": (
            "pomoc|pomocy|pomóż|pomóż mi|co mogę napisać|co mam napisać|jak to działa|"
            "potrzebuję pomocy|nie rozumiem|o co chodzi"
        ),
        "skip": (
            "pomiń|pomiń to|pomiń pytanie|pomiń to pytanie|pomijam|następne|następne pytanie|"
            "dalej|pas|bez komentarza|nie chcę odpowiadać|nie chcę na to odpowiadać|"
            "wolę nie odpowiadać|wolę nie mówić|przejdź dalej"
        ),
        "na": "nie dotyczy",
        "back": "wstecz|cofnij|wróć|powrót|poprzednie|poprzednie pytanie|cofnij się",
        "why": (
            "dlaczego|czemu|po co|dlaczego pytasz|dlaczego pytacie|czemu pytasz|czemu pytacie|"
            "po co pytasz|po co pytacie|po co wam to|do czego wam to potrzebne|"
            "dlaczego o to pytacie"
        ),
        "later": (
            "później|nie teraz|może później|zapytaj później|innym razem|jestem zajęty|"
            "jestem zajęta|przypomnij później|przypomnij mi później|nie mam czasu|"
            "nie mam teraz czasu|odpowiem później|teraz nie mogę|prowadzę|jestem w pracy|"
            "jestem na spotkaniu"
        ),
        "tomorrow": "jutro|zapytaj jutro|przypomnij jutro|nie dzisiaj|nie dziś",
        "person": (
            "człowiek|konsultant|konsultantka|pracownik|operator|żywy człowiek|"
            "rozmowa z konsultantem|połącz z konsultantem|połącz mnie z konsultantem|"
            "chcę rozmawiać z człowiekiem|chcę rozmawiać z konsultantem|"
            "chcę porozmawiać z człowiekiem|proszę o kontakt|proszę o telefon|zadzwoń do mnie|"
            "zadzwońcie do mnie|proszę zadzwonić"
        ),
        "all": "wszystkie|wszystko|wszystkie powyższe|oba|obie|obydwa",
        "top": (
            "maksimum|maks|maksymalna ocena|najwyższa ocena|pełna punktacja|"
            "maksymalna liczba punktów|najwyższa nota|komplet punktów"
        ),
        "evasive": (
            "nic|nie wiem|nie mam zdania|brak|brak komentarza|bez komentarza|nic szczególnego|"
            "nic takiego|nie mam uwag|brak uwag|nie|tak|nie dotyczy|trudno powiedzieć|bo tak|"
            "nic więcej|nie mam pojęcia|bez powodu|żaden|to wszystko"
        ),
    },
    languages={"pl": "polski|po polsku"},
    doubtful="dwóch|dwu|trzech|czterech|pięciu|sześciu|siedmiu|ośmiu|dziewięciu|dziesięciu",
    roles={
        "dream": "snach|marzeniach",
        "how": "jak|dlaczego",
        "nobody": "nikt|kto",
        "if": "jeśli|jeżeli|gdyby|póki|dopóki",
        "joint": (
            "ale|bo|ponieważ|gdyż|dlatego|więc|jednak|chociaż|choć|natomiast|lecz|"
            "jednakże|zatem|bowiem|mimo|tylko|pomimo|wprawdzie"
        ),
        "other": (
            "syn|córka|siostra|brat|kolega|koleżanka|wcześniej|kiedyś|dawniej|poprzednio|wczoraj|temu|ostatnio|zwykle|mąż|żona|"
            "szef|kolega|koleżanka|przyjaciel|mama|tata|syn|córka|minus|inaczej|ostatnim|"
            "ostatni|ostatnia|poprzednim|poprzedni|poprzednia|siostra|brat|sąsiad|"
            "sąsiadka|chłopak|dziewczyna|teściowa|babcia|dziadek|partner|partnerka|"
            "przedwczoraj|zazwyczaj|normalnie|zeszłym|małżonek|małżonka"
        ),
        "polite": (
            "proszę|dziękuję|dzięki|dziękuje|dzieki|dziena|dzień|dobry|cześć|hej|witam|witaj|no|"
            "hmm|hm|ok|okej|pozdrawiam|pani|panie|pan|państwo|haha|eee|yyy|ojej"
        ),
        "filler": (
            "ja|bym|by|byłoby|będzie|jest|to|ta|ten|te|moja|moje|mojej|mój|mi|mnie|na|w|"
            "ze|za|od|dla|was|wam|około|jakieś|chyba|myślę|sądzę|uważam|że|tak|może|"
            "raczej|pewnie|powiedzmy|mocne|mocna|mocny|mocną|solidne|solidna|solidną|"
            "pewna|pewną|pewne|pełna|pełne|pełną|czysta|zdecydowanie|ogólnie|ogółem|"
            "szczerze|mówiąc|osobiście|moim|zdaniem|po|prostu|tylko|jak|najbardziej|taka|"
            "taką|takie|całe|całą|obsługa|obsługę|jakość|odpowiedź|się|powiedziałbym|"
            "powiedziałabym|dziś|dzisiaj|teraz|wybieram|jednak|skali|ode|oczywiście|"
            "dokładnie|równe|równo|tym|razem|słaba|słabą|słabe|słaby|slaba|mocno|zdań|"
            "spokojnie|śmiało|smialo|plusem|minusem|naciągana|naciągane|naciąganą|"
            "naciągany|czystym|sumieniem|zasłużona|zasłużone|zasłużoną|wielka|wielkie|"
            "wielką|duża|duże|dużą|piękna|piękne|okrągła|okrągłe|okrągłą|gruba|tłusta|"
            "kochana|marna|marne|marną|mierna|mierne|szczera|szczere|szczerą|niech|stanie|"
            "zatem|no|ot|ledwo|ledwie|ciut|dobrą|dobra|jakaś|sercem|sercu|ręką|maks|max|"
            "pełni|całego|serca|ocena|gwiazdką|jedynie|aktualnie|obecnie|obsługi|"
            "wątpienia|wahania|powiem|wg|według|mojego|uznania|bez|z|niestety|dwóch"
        ),
        "cue": (
            "daję|dam|dałbym|dałabym|dajemy|daje|dać|dałem|dałam|ocena|ocenę|oceny|oceniam|"
            "oceniłbym|oceniłabym|oceniłem|oceniłam|oceniamy|stawiam|postawiłbym|wystawiam|"
            "przyznaję|skala|punktuję|nota|notę|zasługuje|zasługujecie|dajcie|damy|przyznam|"
            "przyznałbym|przyznałabym|postawię|postawiłabym|wystawię|wystawiłbym|wystawiłabym|"
            "dostajecie|dostaje|zasługują|zasłużyli|ocenić|daliśmy|wpisuję|wpiszcie|leci"
        ),
        "negation": "nie|nigdy|ani|żadne|żaden|żadna|bez|wcale|brak|nic",
        "unit": (
            "sekund|sekundy|sekundę|minut|minuty|minutę|min|godzin|godziny|godzinę|"
            "godzina|godz|h|dni|dzień|dnia|tygodni|tygodnie|tydzień|miesięcy|miesiące|"
            "miesiąc|lat|lata|rok|roku|razy|raz|osób|osoby|osoba|ludzi|klientów|"
            "pracowników|telefonów|maili|wiadomości|zamówień|zamówienia|zamówienie|"
            "produktów|produkty|produkt|rzeczy|pytań|pytania|prób|problemów|problemy|"
            "problem|powodów|powody|powód|sztuk|sztuki|kroków|złotych|złote|złoty|zł|pln|"
            "groszy|euro|eur|usd|dolarów|procent|proc|km|kg|m|stycznia|lutego|marca|"
            "kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
            "rano|wieczorem|wieczór|tysięcy|milionów|innych|inne|piętro|piętrze|stopni|"
            "kolegów|dzieci|kaw|nocy|wizyt|reklamacji|styczeń|luty|marzec|kwiecień|"
            "czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|piętra|klasa|"
            "próba|wzwyż"
        ),
        "points": (
            "punktów|punkty|punkt|pkt|p|gwiazdek|gwiazdki|gwiazdka|gwiazdkę|ka|kę|tka|tkę|oczek"
        ),
        "starter": (
            "bo|ponieważ|gdyż|dlatego|ale|lecz|i|a|oraz|ja|to|oni|ona|on|wy|my|wszystko|"
            "wszyscy|bardzo|naprawdę|zbyt|trochę|tylko|chociaż|choć|jednak|gdy|kiedy|za|z|"
            "ze|bez|nie|nigdy|zawsze|nic|dziękuję|dzięki|obsługa|personel|jakość|dostawa|"
            "kurier|cena|ceny|jedzenie|aplikacja|strona|sklep|produkt|kontakt|szybko|"
            "super|miło|miła|świetnie|świetna|świetny|dobrze|dobra|dobry|polecam|mogło|"
            "mogłoby|było|był|była|byłem|byłam|jestem|mam|wasz|wasza|pani|pan|w|przez|że|"
            "żeby|proszę|mógłby|zabrakło|długo|wolno|słabo|drogo|niestety|ogólnie|choćby|"
            "przestańcie|przestań|żadnych|zero|łatwizna|łatwo|łatwe|prosto|proste|pyszne|"
            "pyszna|pysznie|smaczne|fajnie|fajna|fajny|fajne|źle|zła|zły|szybka|szybki|"
            "miły|miłe|sprawnie|sprawna|sprawny|rewelacja|rewelacyjne|rewelacyjna|mimo|"
            "pomimo|czekałem|czekałam|czas|długi|długa|infolinia|konsultant|konsultantka|"
            "sprzedawca|sprzedawczyni|pracownik|pracownicy|kelner|kelnerka|towar|paczka|"
            "przesyłka|wszędzie|niczego|nikt|żaden|brakuje|brakowało|działa|działało|"
            "podoba|podobało|podobała|zadowolony|zadowolona|zadowoleni|jesteście|są|"
            "miałem|miałam|mieliśmy|macie|gdyby|pomocni|pomocny|pomocna|poza|oprócz|przy|"
            "reszta|serdecznie"
        ),
        "praise": (
            "super|świetnie|świetna|świetny|świetne|dobrze|dobra|dobry|dobre|rewelacja|"
            "rewelacyjnie|doskonale|doskonała|idealnie|wspaniale|fajnie|fajna|źle|słabo|"
            "słaba|słaby|fatalnie|fatalna|okropnie|tragedia|masakra|ekstra|obsługa|jakość|"
            "zadowolony|zadowolona|szybko|miło|mega|sztos|łatwizna|łatwo|łatwe|łatwy|"
            "prosto|proste|trudno|trudne|skomplikowane|bezproblemowo|sprawnie|sprawna|"
            "sprawny|szybka|szybki|szybkie|miła|miły|miłe|mili|pyszne|pyszna|pysznie|"
            "smaczne|jedzenie|dostawa|towar|produkt|produkty|fajny|fajne|zły|zła|złe|"
            "słabe|dramat|żenada|porażka|kicha|kiepsko|kiepska|kiepski|beznadziejnie|"
            "beznadziejna|polecam|zadowoleni|niezadowolony|niezadowolona|profesjonalnie|"
            "profesjonalna|profesjonalny|pomocni|pomocny|rewelacyjna|rewelacyjne|"
            "wspaniała|wspaniałe|wspaniały|genialnie|genialne|bardzo|spoko|ok|okej|git|"
            "wporządku|ujdzie|drogo|wolno|przeciętnie|przeciętna|średnio|średnia|uprzejma|"
            "uprzejmi|bomba|cudownie|cudowne|bezbłędnie"
        ),
        "range": "lub|albo|czy|do|bądź",
        "span": "do",
        "of": "z|ze|spośród",
        "per": "na",
        "half": "pół|połową|połowa|połówka",
        "before": (
            "autobus|autobusem|tramwaj|pociąg|po|o|w|do|przed|od|nad|ponad|pod|powyżej|poniżej|"
            "prawie|niemal|najmniej|najwyżej|minimum|maksymalnie|między|niż|numer|nr|zamówienie|"
            "zamówienia|wersja|wersji|piętro|pokój|strona|poziom|krok|godzina|godzinie|godz|bilet|"
            "faktura|faktury|linia|rozmiar|koło|dopiero|zam|str|tel|ul|poz|fv|we|wszyscy|"
            "wszystkie|kod|peron|tor|rząd|kasa|okienko|mieszkanie|klatka|blok|kanał|terminal|"
            "wyjście|wejście|hala|sala|strefa|stolik|gabinet|bramka|wagon|stanowisko|iphone|"
            "windows|pytanie|przycisk"
        ),
        "correction": (
            "chciałem|chciałam|miałem|miałam|znaczy|korekta|poprawka|poprawiam|poprawić|zmień|"
            "zmienić|zmieniam|zmiana|właściwie|pomyłka|pomyliłem|pomyliłam|pomyłkowo|błąd|zamiast|"
            "ups|oj"
        ),
        "sorry": "przepraszam|sorki|wybacz|wybaczcie",
        "fix": (
            "nie|na|myśli|powiedzieć|napisać|dać|ocenę|ocena|moją|swoją|poprzednią|mojej|oceny|"
            "proszę|miało|być|się|mogę|chcę|wcześniej|napisałem|napisałam|z"
        ),
        "and": "i|oraz|a",
        "decimal": "przecinek|kropka",
        "month": (
            "stycznia|styczeń|lutego|luty|marca|marzec|kwietnia|kwiecień|maja|czerwca|"
            "czerwiec|lipca|lipiec|sierpnia|sierpień|września|wrzesień|października|"
            "październik|listopada|listopad|grudnia|grudzień|piętrze|piętro|piętra|dzień|"
            "dnia|tydzień|miesiąc|rok|klasa|raz|próba"
        ),
        "for": "na|za|dla|do|w",
        "bound": (
            "przynajmniej|więcej|wiecej|mniej|ponad|poniżej|powyżej|prawie|niemal|minimum|"
            "maksimum|maksymalnie|minimalnie|conajmniej|najmniej|najwyżej|niespełna|zamówienie|"
            "zamówienia|zam|faktura|wersja|pokój|przyszło|przyszła|dotarło|dotarła|dojechało|"
            "dostarczono|zamówiłem|zamówiłam|zamówione|kupiłem|kupiłam|stolik|odebrałem|odebrałam|"
            "brakowało|brakuje|zabrakło|zostało|zostały|otwarte|czynne|zamknięte|zamykacie|"
            "otwieracie|trwało|kosztuje|kosztowało|zapłaciłem|zapłaciłam|pokazuje"
        ),
        "we": "nas|byliśmy|byłyśmy|jesteśmy",
        "were": "było|jest|byliśmy|byłyśmy|jesteśmy",
        "top10": "dziesięciostopniowej|dziesięciopunktowej|dziesięciostopniową",
        "top5": "pięciostopniowej|pięciopunktowej|pięciostopniową",
        "top100": "stupunktowej",
        "mark": (
            "jedynka|jedynkę|jedynki|jedyneczka|jedyneczkę|pała|pałę|dwójka|dwójkę|dwójki|"
            "dwója|dwóję|dwójeczka|dwójeczkę|dwójką|trójka|trójkę|trójki|trója|trójeczka|"
            "trójeczkę|trójką|czwórka|czwórkę|czwórki|czwóreczka|czwóreczkę|czwórką|"
            "czwórke|czworka|czworke|piątka|piątkę|piątki|piąteczka|piąteczkę|piątką|"
            "piątke|piatke|piąteczki|szóstka|szóstkę|szóstki|szustka|szustkę|szósteczka|"
            "szósteczkę|szóstką|siódemka|siódemkę|siódemki|siudemka|siudemkę|siódemeczka|"
            "siódemeczkę|siódemką|ósemka|ósemkę|ósemki|ósemeczka|ósemeczkę|ósemką|"
            "osemeczka|dziewiątka|dziewiątkę|dziewiątki|dziewiąteczka|dziewiąteczkę|"
            "dziewiątką|dziesiątka|dziesiątkę|dziesiątki|dziesiąteczka|dziesiąteczkę|"
            "dziesiątką"
        ),
        "are": "jesteście|jestescie|są",
        "up": "wyżej|więcej",
    },
    labels={
        "likely": (
            (
                "bardzo mało prawdopodobne|wcale nieprawdopodobne|zupełnie nieprawdopodobne|"
                "na pewno nie|zdecydowanie nie"
            ),
            (
                "bardzo prawdopodobne|niezwykle prawdopodobne|wysoce prawdopodobne|na pewno tak|"
                "na pewno"
            ),
        ),
        "satisfied": (
            (
                "bardzo niezadowolony|bardzo niezadowolona|bardzo niezadowoleni|"
                "zdecydowanie niezadowolony|zdecydowanie niezadowolona|całkowicie niezadowolony|"
                "całkowicie niezadowolona|bardzo rozczarowany|bardzo rozczarowana|"
                "w ogóle niezadowolony|w ogóle niezadowolona|skrajnie niezadowolony|"
                "skrajnie niezadowolona|kompletnie niezadowolony|kompletnie niezadowolona"
            ),
            (
                "niezadowolony|niezadowolona|niezadowoleni|raczej niezadowolony|"
                "raczej niezadowolona|nie jestem zadowolony|nie jestem zadowolona|niezadowolone|"
                "rozczarowany|rozczarowana|nie za bardzo zadowolony|nie za bardzo zadowolona|"
                "średnio zadowolony|średnio zadowolona"
            ),
            (
                "ani zadowolony, ani niezadowolony|ani zadowolona, ani niezadowolona|"
                "ani zadowolony ani niezadowolony|neutralny|neutralna|neutralnie|obojętny"
            ),
            (
                "zadowolony|zadowolona|zadowoleni|raczej zadowolony|raczej zadowolona|"
                "jestem zadowolony|jestem zadowolona|jesteśmy zadowoleni|zadowolone|"
                "dość zadowolony|dość zadowolona|całkiem zadowolony|całkiem zadowolona"
            ),
            (
                "bardzo zadowolony|bardzo zadowolona|bardzo zadowoleni|zdecydowanie zadowolony|"
                "zdecydowanie zadowolona|bardzo zadowolone|w pełni zadowolony|w pełni zadowolona|"
                "w pełni zadowoleni|super zadowolony|super zadowolona|mega zadowolony|"
                "mega zadowolona|niezwykle zadowolony|niezwykle zadowolona|całkowicie zadowolony|"
                "całkowicie zadowolona|zachwycony|zachwycona|bardzo bardzo zadowolona"
            ),
        ),
        "agree": (
            (
                "zdecydowanie się nie zgadzam|zdecydowanie nie zgadzam się|"
                "całkowicie się nie zgadzam"
            ),
            "nie zgadzam się|raczej się nie zgadzam",
            ("ani się zgadzam, ani się nie zgadzam|ani tak, ani nie|nie mam zdania|neutralnie"),
            "zgadzam się|raczej się zgadzam",
            "zdecydowanie się zgadzam|całkowicie się zgadzam|w pełni się zgadzam",
        ),
        "ease": (
            "bardzo trudno|bardzo trudne|bardzo trudny|bardzo ciężko",
            "trudno|trudne|trudny|raczej trudno|ciężko",
            "ani łatwo, ani trudno|ani łatwe, ani trudne|neutralnie|średnio",
            "łatwo|łatwe|łatwy|raczej łatwo",
            "bardzo łatwo|bardzo łatwe|bardzo łatwy",
        ),
    },
)
