"""German."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "null|nul|nuller",
        "eins|ein|eine|einen|einser|ens",
        "zwei|zwo|zweier|zwoa|zwai",
        "drei|dreier|drai",
        "vier|vierer|viere",
        "fünf|fuenf|fünfer|fuenfer|fünfe|fümf",
        "sechs|sechser|sechse",
        "sieben|siebener|siebn|sibn",
        "acht|achter|ocht|achd",
        "neun|neuner|neune",
        "zehn|zehner|zehne",
    ),
    larger={
        "elf": 11,
        "zwölf": 12,
        "zwoelf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "fuenfzehn": 15,
        "sechzehn": 16,
        "siebzehn": 17,
        "achtzehn": 18,
        "neunzehn": 19,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "fuenfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
        "hundert": 100,
        "tausend": 1000,
    },
    ordinals=(
        "erste|erster|erstes|1.|das erste",
        "zweite|zweiter|zweites|2.|das zweite",
        "dritte|dritter|drittes|3.|das dritte",
        "vierte|vierter|viertes|4.|das vierte",
        "fünfte|fünfter|fünftes|5.|das fünfte",
        "sechste|sechster|sechstes|6.|das sechste",
    ),
    articles="ein|eine|einen",
    yes=(
        "ja|j|jo|jep|jup|jap|jawohl|jaa|ja klar|klar|na klar|ja gerne|ja gern|gerne|gern|"
        "sehr gerne|ja bitte|ja natürlich|natürlich|selbstverständlich|sicher|ja sicher|"
        "auf jeden fall|absolut|ok|okay|einverstanden|stimmt|richtig|genau|ja genau|doch|freilich|"
        "ja war es|ja das war es|ja hat es|das ist ok|das geht|passt|in ordnung|von mir aus|"
        "meinetwegen|definitiv|ja doch|ja auf jeden fall|dürfen sie|ja dürfen sie"
    ),
    no=(
        "nein|n|nö|nee|ne|nope|nein danke|danke nein|lieber nicht|nein lieber nicht|"
        "auf keinen fall|auf gar keinen fall|keinesfalls|niemals|nie|nicht|gar nicht|"
        "überhaupt nicht|noch nicht|nein noch nicht|eher nicht|natürlich nicht|keineswegs|"
        "nein auf keinen fall|nein nein|nein war es nicht|nein hat es nicht|nicht nötig|"
        "nein nicht nötig|stimmt nicht|das stimmt nicht|ich glaube nicht|ich denke nicht|"
        "bitte nicht|nein bitte nicht|nein gar nicht"
    ),
    wavering=(
        "vielleicht|weiß nicht|ich weiß nicht|weiß ich nicht|weiß ich nicht genau|keine ahnung|"
        "jein|ja und nein|kommt drauf an|kommt darauf an|es kommt darauf an|das kommt darauf an|"
        "teilweise|teils teils|nicht sicher|bin nicht sicher|ich bin nicht sicher|"
        "ich bin mir nicht sicher|unsicher|mal sehen|eventuell|möglicherweise|kein problem|geht so"
    ),
    commands={
        "stop": (
            "stopp|stop|abmelden|austragen|abbestellen|mich abmelden|bitte abmelden|"
            "melden sie mich ab|meld mich ab|ich möchte mich abmelden|ich will mich abmelden|"
            "aufhören|hör auf|hören sie auf|hört auf|hört auf mir zu schreiben|"
            "hören sie auf mir zu schreiben|hör auf mir zu schreiben|schreibt mir nicht mehr|"
            "schreiben sie mir nicht mehr|schreib mir nicht mehr|keine nachrichten mehr|"
            "keine sms mehr|keine mails mehr|keine umfragen mehr|keine fragen mehr|"
            "keine weiteren nachrichten|keine weiteren umfragen|"
            "senden sie mir keine nachrichten mehr|schickt mir keine nachrichten mehr|"
            "lass mich in ruhe|lasst mich in ruhe|lassen sie mich in ruhe|nicht mehr kontaktieren|"
            "kontaktieren sie mich nicht mehr|kontaktiert mich nicht mehr|"
            "ich will keine nachrichten mehr|ich möchte keine nachrichten mehr|"
            "ich möchte keine nachrichten mehr erhalten|löschen sie mich aus der liste|"
            "nehmen sie mich von der liste|nehmt mich von der liste|nicht mehr schreiben|"
            "nicht mehr anschreiben"
        ),
        "end": (
            "beenden|abbrechen|umfrage beenden|umfrage abbrechen|ende|schluss|"
            "ich möchte abbrechen|ich will abbrechen"
        ),
        "help": (
            "hilfe|hilf mir|helfen sie mir|info|informationen|wie funktioniert das|"
            "was kann ich schreiben|was soll ich schreiben|ich brauche hilfe|"
            "welche möglichkeiten habe ich"
        ),
        "skip": (
            "überspringen|ueberspringen|frage überspringen|diese frage überspringen|"
            "bitte überspringen|nächste frage|nächste|weiter|zur nächsten frage|auslassen|"
            "keine angabe|keine angaben|möchte ich nicht sagen|möchte ich nicht beantworten|"
            "das möchte ich nicht beantworten|das möchte ich nicht sagen|"
            "ich möchte nicht antworten|ich will nicht antworten|kein kommentar|passe|ich passe"
        ),
        "back": (
            "zurück|zurueck|zurück bitte|einen schritt zurück|vorherige frage|vorige frage|"
            "letzte frage|zur vorherigen frage|geh zurück|gehen sie zurück|rückgängig"
        ),
        "later": (
            "später|spaeter|nicht jetzt|jetzt nicht|vielleicht später|später bitte|ein andermal|"
            "ein anderes mal|frag mich später|fragen sie mich später|fragen sie später|"
            "erinnere mich später|erinnern sie mich später|keine zeit|ich habe keine zeit|"
            "hab keine zeit|habe gerade keine zeit|ich habe gerade keine zeit|"
            "ich habe jetzt keine zeit|keine zeit jetzt|gerade keine zeit|bin beschäftigt|"
            "ich bin beschäftigt|passt gerade nicht|bin im meeting|ich bin im meeting|"
            "ich fahre gerade|bin gerade unterwegs|ich bin unterwegs|bei der arbeit"
        ),
        "tomorrow": (
            "morgen|frag mich morgen|fragen sie mich morgen|nicht heute|heute nicht|"
            "erinnern sie mich morgen"
        ),
        "why": (
            "warum|wieso|weshalb|wozu|warum fragen sie|warum fragt ihr|warum fragst du|"
            "warum wollen sie das wissen|warum wollt ihr das wissen|warum willst du das wissen|"
            "wozu brauchen sie das|wofür brauchen sie das|wofür ist das|wofür wird das verwendet|"
            "warum diese frage"
        ),
        "person": (
            "mensch|ein mensch|echter mensch|mit einem menschen sprechen|"
            "mit einem mitarbeiter sprechen|mit einem menschen reden|"
            "ich möchte mit einem menschen sprechen|ich möchte mit jemandem sprechen|"
            "ich will mit jemandem sprechen|ich will mit einem menschen sprechen|"
            "ich möchte mit einem mitarbeiter sprechen|kann ich mit jemandem sprechen|"
            "kann ich mit einem menschen sprechen|mit jemandem sprechen|rufen sie mich an|"
            "ruft mich an|ruf mich an|bitte rufen sie mich an|rufen sie mich zurück|"
            "bitte um rückruf|rückruf|rückruf bitte|kontaktieren sie mich|"
            "bitte melden sie sich bei mir"
        ),
        "top": (
            "volle punktzahl|höchste punktzahl|höchstnote|bestnote|volle punkte|"
            "volle punkteanzahl|höchstpunktzahl|maximum|maximal|maximale punktzahl"
        ),
        "evasive": (
            "nein|nö|nee|ja|j|n|nichts|nix|gar nichts|nichts besonderes|eigentlich nichts|"
            "nichts weiter|sonst nichts|weiß nicht|ich weiß nicht|ich weiß es nicht|"
            "weiß ich nicht|keine ahnung|kein grund|kein besonderer grund|keine antwort|"
            "kann ich nicht sagen|schwer zu sagen|darum|einfach so|nur so|k.a.|ka|kein kommentar|"
            "keine angabe|egal|ist mir egal|vielleicht|das war's|das wars|das ist alles|"
            "nicht wirklich|passt schon"
        ),
    },
    languages={"de": "deutsch"},
    labels={
        "likely": (
            (
                "überhaupt nicht wahrscheinlich|sehr unwahrscheinlich|äußerst unwahrscheinlich|"
                "gar nicht wahrscheinlich|auf keinen fall"
            ),
            (
                "äußerst wahrscheinlich|sehr wahrscheinlich|höchst wahrscheinlich|"
                "höchstwahrscheinlich|auf jeden fall"
            ),
        ),
        "satisfied": (
            (
                "sehr unzufrieden|total unzufrieden|völlig unzufrieden|überhaupt nicht zufrieden|"
                "gar nicht zufrieden|absolut unzufrieden|äußerst unzufrieden|komplett unzufrieden"
            ),
            "unzufrieden|eher unzufrieden|nicht zufrieden",
            "weder zufrieden noch unzufrieden|weder noch|neutral|teils teils|mittelmäßig",
            (
                "zufrieden|eher zufrieden|bin zufrieden|ich bin zufrieden|ganz zufrieden|"
                "recht zufrieden"
            ),
            (
                "sehr zufrieden|äußerst zufrieden|total zufrieden|vollkommen zufrieden|"
                "voll zufrieden|rundum zufrieden|absolut zufrieden|super zufrieden|mega zufrieden|"
                "sehr sehr zufrieden|höchst zufrieden|wirklich zufrieden"
            ),
        ),
        "agree": (
            (
                "stimme überhaupt nicht zu|stimme gar nicht zu|trifft überhaupt nicht zu|"
                "ich stimme überhaupt nicht zu|lehne stark ab"
            ),
            (
                "stimme nicht zu|stimme eher nicht zu|trifft nicht zu|trifft eher nicht zu|"
                "ich stimme nicht zu"
            ),
            "weder noch|teils teils|neutral|unentschieden|stimme weder zu noch nicht zu",
            "stimme zu|stimme eher zu|trifft zu|trifft eher zu|ich stimme zu",
            (
                "stimme voll und ganz zu|stimme voll zu|stimme völlig zu|stimme vollkommen zu|"
                "trifft voll und ganz zu|trifft voll zu|ich stimme voll und ganz zu|"
                "ich stimme voll zu"
            ),
        ),
        "ease": (
            "sehr schwierig|sehr schwer|äußerst schwierig|total schwer",
            "schwierig|schwer|eher schwierig|eher schwer",
            (
                "weder einfach noch schwierig|weder leicht noch schwer|weder noch|neutral|mittel|"
                "teils teils"
            ),
            "einfach|leicht|eher einfach|eher leicht",
            "sehr einfach|sehr leicht|äußerst einfach|ganz einfach|total einfach",
        ),
    },
    roles={
        "dream": "traum|träumen|träumt",
        "how": "wie|soll|sollte",
        "is": "ist|wäre|bedeutet|heißt",
        "nobody": "niemand|keiner|wer",
        "polite": (
            "bitte|danke|dankeschön|vielen|dank|hallo|hi|hey|moin|servus|grüß|gott|guten|tag|"
            "abend|mfg|lg|vg|gruß|grüße|liebe|ja|ok|okay|na|naja|nun|also|hm|hmm|tja|ach|äh|ähm|"
            "halt|mal|so|gerne|gern|herr|frau|damen|herren"
        ),
        "filler": (
            "ich|mir|mich|mein|meine|meiner|meinen|meinerseits|wir|uns|euch|ihnen|ihr|dir|"
            "sie|es|das|dies|diese|dieser|der|die|den|dem|des|ein|eine|einen|einer|einem|"
            "eines|ne|nen|n|würde|würd|wuerde|wär|wäre|waere|wird|möchte|will|bin|ist|"
            "sind|gibt's|gibts|gibt|kriegt|bekommt|von|für|an|auf|bei|mit|im|in|am|zu|zur|"
            "vom|zum|nach|als|antwort|insgesamt|gesamt|gesamtnote|ungefähr|etwa|ca|circa|"
            "rund|ganz|klar|klare|klarer|klares|klaren|glatt|glatte|glatter|glattes|"
            "glatten|solide|solider|solides|soliden|stark|starke|starker|starkes|starken|"
            "gute|guter|gutes|satte|satten|dicke|fette|volle|vollen|voll|runde|schwache|"
            "schwacher|schwaches|knappe|definitiv|sicher|sicherlich|bestimmt|"
            "wahrscheinlich|vielleicht|vermutlich|eher|wohl|nur|bloß|einfach|ehrlich|"
            "gesagt|persönlich|meinung|meines|erachtens|sicht|denke|denk|glaube|glaub|"
            "schätze|schätz|finde|nehme|nehm|wähle|hier|heute|jetzt|aktuell|derzeit|"
            "momentan|absolut|auch|wieder|leider|schon|doch|eben|da|irgendwo|so|was|"
            "jetzige|aus|diesmal|dieses|mal|rum|herum|mindestnote|grundsolide|"
            "grundsolider|waschechte|sternchen|lupenreine|saubere|sauberer|ehrliche|"
            "ehrlicher|verdiente|verdienter|wohlverdiente|tendiere|bleib|bleibe|bleibt|"
            "nehmt|nehmen|nimm|hau|haut|drauf|lande|bleiben|locker|lockere|großen|großes|"
            "große|ganzen|grundsätzlich|generell|tatsächlich|momentane|überzeugte|klipp|"
            "aufgerundet|abgerundet|immerhin|höchstpersönlich|bislang|bisher|unterm|"
            "strich|grade|gerade|noch|geht|passt|würden|gefühlt|gefühlte|gefühlten|"
            "schlichte|mittlere|gesunde|dickes|fettes|sattes|magere|mageres|schmale|"
            "zunächst|wert|jeden|fall|jedem|um|moment|war|wars"
        ),
        "cue": (
            "gebe|geb|geben|gebs|vergebe|vergeb|vergeben|verdient|verdienen|bewerte|bewerten|"
            "bewertung|benote|benoten|note|punktzahl|score|rating|sage|sag|sagen|skala|zahl|"
            "stimme|werte|stufe"
        ),
        "negation": (
            "nicht|kein|keine|keinen|keiner|keinem|nie|niemals|nein|ohne|kaum|weder|nichts|nix|"
            "nirgends|nö|nee"
        ),
        "unit": (
            "sekunde|sekunden|sek|minute|minuten|min|stunde|stunden|std|h|uhr|tag|tage|"
            "tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|mal|male|leute|"
            "leuten|person|personen|menschen|kunden|mitarbeiter|mitarbeitern|kollegen|"
            "anruf|anrufe|anrufen|mail|mails|emails|nachricht|nachrichten|bestellung|"
            "bestellungen|artikel|produkt|produkte|sache|sachen|schritt|schritte|frage|"
            "fragen|versuch|versuche|versuchen|freund|freunde|freunden|kind|kinder|"
            "problem|probleme|ticket|tickets|euro|cent|dollar|franken|chf|prozent|km|kg|"
            "meter|grad|stück|januar|februar|märz|april|mai|juni|juli|august|september|"
            "oktober|november|dezember|andere|anderen|weitere|weiteren|hundert|tausend|"
            "millionen|grund|gründe|gründen|paket|pakete|besuch|besuche|zimmer|nächte|"
            "nacht|mehr|weniger|am|pm|filialen|geschäfte|termin|termine|prozentpunkte|"
            "jänner|jan|feber|feb|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez|stock|"
            "stockwerk|etage|klasse|anlauf|versuchs|mahnung|aufwärts"
        ),
        "points": "punkt|punkte|punkten|pkt|pkte|stern|sterne|sternen|sternchen|herz|herzen|p",
        "starter": (
            "weil|denn|da|aber|doch|jedoch|und|sowie|obwohl|wobei|dass|damit|wenn|als|ich|"
            "es|das|der|die|den|dem|ihr|ihre|euer|eure|sie|er|wir|man|mein|meine|alles|"
            "alle|sehr|wirklich|echt|total|zu|nur|trotzdem|leider|weiter|weiterhin|immer|"
            "nie|niemals|nicht|kein|keine|mit|ohne|für|wegen|aufgrund|hat|habe|hatte|"
            "hätte|war|waren|ist|sind|wäre|bin|was|macht|danke|nichts|niemand|jeder|"
            "jederzeit|bitte|könnte|sollte|allerdings|dafür|absolut|mega|personal|gerne|"
            "einfach|vielen|besonders|würde|super|ansonsten|sonst|dennoch|schade|hört|"
            "schreibt|schreiben|auch|gefällt|gefiel|nachdem|seit|seitdem|läuft|lief|ging|"
            "könntet|gutes|bestellung|lieferung|app|website|webseite|hotline|techniker|"
            "fahrer|essen|kundenservice|kundendienst|mitarbeiter|mitarbeiterin|ware|preis|"
            "preise|preisleistung|qualität|wartezeit|versand|paket|würd|werde|lieferant|"
            "verkäufer|verkäuferin|empfehle|komme|kommen|gerade|hab|trotz|dank|bei|unser|"
            "unsere|keiner"
        ),
        "praise": (
            "gut|gute|guter|gutes|super|toll|tolle|toller|top|prima|klasse|spitze|perfekt|"
            "ausgezeichnet|hervorragend|fantastisch|mega|schlecht|schlechte|schlechter|schlimm|"
            "schrecklich|mies|furchtbar|freundlich|nett|schnell|langsam|zufrieden|unzufrieden|"
            "begeistert|beste|bester|bestens|wunderbar|genial|enttäuschend|enttäuscht|katastrophe|"
            "service|beratung|arbeit|team|geil|mittelmäßig|sehr|echt|total|wirklich|einfach|"
            "unfreundlich|teuer|leicht|kompliziert|umständlich|problemlos|reibungslos|"
            "unkompliziert|schwierig|ok|okay|solide|ordentlich|topp|erstklassig|einwandfrei|"
            "tadellos|traumhaft|lecker|freundliche|freundlicher|freundliches|nette|netter|nettes|"
            "schnelle|schneller|schnelles|lieferung|kundenservice|kundendienst|personal|"
            "mitarbeiter|qualität|essen|ware|zuverlässig|kompetent|hilfsbereit|unzuverlässig|"
            "überteuert|lahm|unterirdisch|grottig|klassisch|empfehlenswert|stark|spitzenmäßig|"
            "bemüht|verbesserungswürdig|ausbaufähig|angemessen|fair"
        ),
        "range": "oder|bis|zwischen|bzw|beziehungsweise",
        "span": "bis",
        "half": "halb|halbe|halber|halben|einhalb",
        "before": (
            "bedeutet|bus|zug|gleis|um|gegen|seit|vor|über|unter|ab|mindestens|höchstens|maximal|"
            "fast|beinahe|knapp|version|nr|nummer|bestellnummer|seite|zimmer|raum|stock|etage|"
            "linie|ticket|rechnung|auftrag|teil|platz|schalter|halb|fall|mehr|weniger|als|"
            "zwischen|filiale|tor|hausnummer|kapitel|bis|am|geliefert|kw|str|bestellnr|auftragsnr|"
            "abt|tel|kl|abs|art|wolke|mind|fehler|fehlercode|code|tisch|sitz|reihe|tür|wohnung|"
            "whg|aufgang|kanal|tram|straßenbahn|wagen|halle|terminal|ausgang|eingang|box|fach|"
            "woche|iphone|windows|spur|einheit|block|zone|gate|durchwahl|frage|taste|knopf"
        ),
        "correction": (
            "meinte|korrektur|korrigiere|korrigieren|eigentlich|ändern|ändere|"
            "änderung|stattdessen|ups|oops|vertippt|verschrieben|falsch|doch|sondern|"
            "vertan|quatsch"
        ),
        "sorry": "sorry|entschuldigung|entschuldige|entschuldigen|verzeihung|pardon|tut",
        "fix": (
            "nein|nicht|habe|hab|mich|leid|zu|in|auf|haben|sein|soll|sollte|kann|könnte|darf|"
            "meine|bewertung|note|vorher|vorherige|letzte|erste|statt|die|bitte|lieber|ist|war|"
            "ich|es"
        ),
        "and": "und|sowie|plus",
        "decimal": "komma|punkt",
        "if": "wenn|falls|sofern|sobald",
        "joint": (
            "aber|weil|denn|deshalb|deswegen|daher|obwohl|jedoch|während|sodass|trotzdem|"
            "allerdings|sondern|da|nachdem|obschon|wobei|dennoch|hingegen"
        ),
        "other": (
            "früher|vorher|damals|letztes|letzten|letzte|letztens|gestern|normal|"
            "normalerweise|sonst|üblicherweise|ursprünglich|mann|frau|partner|partnerin|"
            "chef|chefin|freund|freundin|mutter|mama|vater|papa|sohn|tochter|bis|hätte|"
            "hätten|fast|beinahe|minus|konkurrenz|wurde|schulnote|schulnoten|"
            "schulnotensystem|schulnotenskala|zeugnis|letzt|vorige|voriges|vorigen|"
            "vorigem|verlobter|verlobte|kollege|kollegin|schwester|bruder|nachbar|"
            "nachbarin|oma|opa|eltern|neulich|vorgestern|zuvor"
        ),
        "per": "von|aus",
        "month": (
            "januar|jänner|jan|februar|feber|feb|märz|mrz|april|apr|mai|juni|jun|juli|jul|"
            "august|aug|september|sept|sep|oktober|okt|november|nov|dezember|dez|stock|"
            "stockwerk|etage|klasse|reihe|platz|besuch|anlauf|versuch|versuchs|tag|woche|"
            "monat|jahr|kunde|mahnung|bestellung"
        ),
        "for": "für|zu|zur|zum",
        "bound": (
            "mehr|weniger|mindestens|wenigstens|zumindest|höchstens|maximal|minimal|minimum|über|"
            "unter|fast|beinahe|nahezu|knapp|bestellung|bestellnr|bestellnummer|auftrag|"
            "auftragsnr|auftragsnummer|kundennummer|rechnung|rechnungsnr|filiale|zimmer|version|"
            "seite|bestellt|geliefert|gekommen|angekommen|gekauft|erhalten|bekommen|zugestellt|"
            "verschickt|tisch|fehlen|fehlten|öffnet|geöffnet|offen|schließt|ab|mind|dauerte|"
            "gedauert|kostet|kostete|zeigt|bezahlt"
        ),
        "we": "wir",
        "were": "waren|sind",
        "top10": "zehnerskala|zehnpunkteskala|zehnpunktskala",
        "top5": "fünferskala|fünfpunkteskala",
        "top100": "hunderterskala|prozentskala",
        "mark": (
            "nuller|einser|zweier|dreier|vierer|fünfer|fuenfer|sechser|siebener|achter|"
            "neuner|zehner"
        ),
        "are": "seid|bist|sind",
        "up": "mehr|darüber|höher|drüber",
    },
)
