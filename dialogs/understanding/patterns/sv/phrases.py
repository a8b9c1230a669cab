"""Swedish: whole messages that are commands, and words that stand beside one."""

COMMANDS = {
    "stop": (
        "stopp|stoppa|sluta|avregistrera|avregistrera mig|avprenumerera|"
        "avsluta prenumeration|sluta skicka|sluta smsa|sluta messa|sluta skriva|"
        "sluta kontakta|sluta fråga|sluta tjata|sluta maila|sluta mejla|sluta störa|"
        "kontakta inte|skriv inte|messa inte|smsa inte|skicka inte|fråga inte|"
        "lämna mig ifred|lämna mig i fred|ta bort mig|ta bort mig från listan|"
        "inga fler enkäter|inga fler sms|inga fler meddelanden|"
        "skicka inga fler meddelanden|skicka inga fler sms|jag vill avregistrera mig|"
        "låt mig vara ifred|låt mig vara i fred|mejla inte|maila inte|"
        "jag vill inte ha meddelanden|sluta höra av|sluta höra av er|"
        "sluta höra av dig|sluta ringa|sluta spamma|ring inte|hör inte av|"
        "hör inte av er|spamma inte|inga fler mejl|inga fler samtal|inga fler frågor|"
        "ge er|dra åt helvete|låt mig vara"
    ),
    "stop_fill": (
        "mig|oss|mer|längre|fler|sms|meddelanden|nu|till|detta|det|den|här|er|från|"
        "enkäter|frågor|igen|på|att|mejl|så|mycket|något|några|genast|snälla|med|och|"
        "skit|skiten|jävla|fan|spam|skräp|skräpet|ert|era|ni|dessa|denna|hela|tiden|"
        "av"
    ),
    "signature": "skickat från min|skickat från mitt|skickat från outlook|hämta outlook för",
    "end": (
        "avsluta|avbryt|slut|avsluta enkäten|avbryt enkäten|jag vill avsluta|"
        "avsluta undersökningen|avsluta nu|avbryt nu"
    ),
    "farewell": "jag är klar|klar|färdig|hej då|hejdå",
    "start": "starta|börja|återuppta|starta igen|börja igen",
    "help": (
        "hjälp|hjälp mig|info|information|vad kan jag skriva|vad kan jag svara|"
        "hur fungerar det|hur gör jag|va|va sa|va sa du|hä|öh va|hjälp mej|vadå|vad|"
        "jag behöver hjälp|kommandon|vad ska jag skriva"
    ),
    "skip": (
        "hoppa över|hoppa över frågan|hoppa över den|hoppa över det|hoppa över den här|hoppa|"
        "hoppa över den här frågan|hoppa över denna|nästa fråga|nästa|pass|skippa|jag passar|"
        "passar|vill inte svara|jag vill inte svara|ingen kommentar|skippa frågan|skippa den|"
        "det vill jag inte svara på|jag hoppar över|vill ej svara|avstår|jag avstår|skippa det"
    ),
    "na": "ej tillämpligt|ej aktuellt|inte aktuellt",
    "back": (
        "tillbaka|gå tillbaka|föregående|föregående fråga|ångra|backa|förra frågan|bakåt|"
        "ett steg tillbaka|tillbaks|förra"
    ),
    "why": (
        "varför|varför frågar du|varför frågar ni|varför undrar du|varför undrar ni|"
        "varför vill ni veta|varför vill du veta|varför vill ni veta det|"
        "varför vill du veta det|"
        "varför behöver ni veta det|vad ska ni ha det till|vad används det till|"
        "varför frågar du det|varför frågar ni det|varför den frågan"
    ),
    "later": (
        "senare|inte nu|fråga senare|kanske senare|påminn mig senare|"
        "fråga mig senare|en annan gång|ta det senare|vi tar det senare|upptagen|"
        "jag är upptagen|senare idag|jag kör|jag kör bil|inte just nu|passar inte nu|"
        "jag svarar senare|hinner inte nu|jag hinner inte|jag hinner inte nu|"
        "kan vi ta det senare|återkom senare|jag är på möte|jag är på ett möte|"
        "jag sitter i möte|jag sitter i ett möte|sitter i möte|jag är i möte|"
        "jag är i ett möte|är på möte|jag jobbar nu|jag är på jobbet|har inte tid nu|"
        "jag har inte tid nu|har inte tid|jag har inte tid|har ingen tid nu|"
        "kan inte nu|jag kan inte nu|kan inte prata nu|inte nu tack"
    ),
    "tomorrow": (
        "imorgon|i morgon|fråga imorgon|påminn mig imorgon|inte idag|fråga mig imorgon|"
        "imorron|"
        "fråga i morgon|påminn mig i morgon|inte i dag"
    ),
    "person": (
        "människa|handläggare|en människa|prata med någon|"
        "prata med en människa|prata med en person|jag vill prata med någon|"
        "jag vill prata med en människa|jag vill prata med en person|"
        "kan jag få prata med någon|tala med en människa|kan jag prata med någon|"
        "tala med någon|riktig människa|riktig person|en riktig person|"
        "en riktig människa|koppla mig till en människa|"
        "kan jag få prata med en människa|kan jag prata med en människa|"
        "jag vill tala med någon|jag vill tala med en människa|ring mig|ring upp mig|"
        "kontakta mig|ring tillbaka|ring mig tack|prata med en chef"
    ),
    "staff": (
        "kundtjänst|kundservice|support|supporten|kundtjänsten|chefen|en chef|chef|ansvarig|"
        "en handläggare|en medarbetare|receptionen|en tekniker|rådgivare|receptionist|"
        "kundsupport|helpdesk|hr"
    ),
    "remind": "om|fråga|mig|igen|påminn|försök|återkom|ungefär|ca|cirka|senare|hör av dig",
    "hour": "timme|timmar|tim|h",
    "day": "dag|dagar|dygn",
    "minute": "minut|minuter|min",
    "article": "en|ett",
    "all": "alla|allt|allihop|samtliga|båda|alla av dem|allihopa",
    "speak": (
        "på|språk|byt|byta|till|kan|vi|du|ta|det|jag|vill|tack|prata|skriv|svara|snälla|helst|"
        "gärna|hellre|ha|få|i|stället|istället"
    ),
    "tongue": "språk|byt",
    "wrong": (
        "fel person|fel nummer|fel mobilnummer|fel telefonnummer|nej fel nummer|"
        "nej fel person|ni har fel nummer|ni har fel person|du har fel nummer|"
        "du har fel person|ni har kommit fel|du har kommit fel|det är fel nummer|"
        "det är fel person|det här är fel nummer|du har fått fel nummer|"
        "ni har fått fel nummer|fel mottagare"
    ),
    "occupied": (
        "på möte|i möte|på ett möte|i ett möte|möte|på jobbet|jobbar|kör|kör bil|"
        "i bilen|på bussen|på tåget|i telefon|sitter i telefon|jag sitter i telefon"
    ),
    "joining": (
        "men|så|därför|snälla|vänligen|eftersom|för|då|fast|nu|sen|annars|medan|istället|"
        "hellre|kan|å|o|och|för|innan|utan"
    ),
    "last": "sista|den sista|sista alternativet|nedersta|den nedersta",
    "all_open": (
        "alla dem|alla dessa|alla de|alla de här|alla av dem|allihop|allihopa|samtliga|"
        "alla tre|alla fyra|alla fem|alla alternativ|alla alternativen|allesammans|"
        "varenda en|allt|alla"
    ),
    "except": "utom|förutom",
    "rather": "utan|men|istället|snarare|hellre",
    "anew": "det|mer|mest|mera",
    "endings": "en|et|n|t|s|er|or|ar|erna|orna|arna|na|ens|ets",
    "reporting": (
        "kunde|fick|ringde|försökte|lovade|påstod|hävdade|tyckte|berättade|"
        "sa|sade|säger|sagt|frågade|svarade|skrek|ropade|upprepade|skrev|"
        "tjatade"
    ),
    "reported_to": "mig|oss|honom|henne|dem|dom|till|att|kunder|alla",
    "oneself": "jag|redan|ju",
    "about": (
        "om|angående|gällande|nu|idag|snarast|genast|direkt|imorgon|för|eftersom|på|istället"
    ),
    "referring": "frågan|fråga|svaret|svar|betyget|den",
    "latest": "förra|förra frågan|senaste|sista",
    "next_time": "nästa gång",
    "top": (
        "full pott|högsta betyg|toppbetyg|full poäng|högsta poäng|max|maxpoäng|maxbetyg|högsta"
    ),
    "evasive": (
        "nej|nä|nää|nej tack|ja|jo|jodå|japp|inget|ingenting|inget särskilt|"
        "inget speciellt|inget alls|inget att tillägga|ingenting särskilt|"
        "ingenting speciellt|inget mer|vet inte|vet ej|jag vet inte|jag vet ej|"
        "ingen aning|har ingen aning|osäker|kanske|ingen|ingen särskild anledning|"
        "ingen anledning|ej aktuellt|inte aktuellt|ej tillämpligt|inget svar|"
        "svårt att säga|därför|inte direkt|inget direkt|det var allt"
    ),
}
