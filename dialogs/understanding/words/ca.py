"""Catalan."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zeros|cero",
        "un|u|una",
        "dos|dues|dosos",
        "tres|tresos",
        "quatre|quatres|cuatre",
        "cinc|cincs|sinc",
        "sis|sisos|siis",
        "set|sets|sèt",
        "vuit|huit|vuits|huits|vuitt",
        "nou|nous|noú",
        "deu|dèu",
    ),
    larger={
        "onze": 11,
        "dotze": 12,
        "tretze": 13,
        "catorze": 14,
        "quinze": 15,
        "setze": 16,
        "disset": 17,
        "divuit": 18,
        "dinou": 19,
        "vint": 20,
        "trenta": 30,
        "quaranta": 40,
        "cinquanta": 50,
        "cent": 100,
        "mil": 1000,
    },
    ordinals=(
        "primer|primera|el primer|la primera|1r|1a",
        "segon|segona|el segon|la segona|2n|2a",
        "tercer|tercera|el tercer|la tercera|3r|3a",
        "quart|quarta|el quart|la quarta|4t|4a",
        "cinquè|cinquena|el cinquè|la cinquena|5è|5a",
        "sisè|sisena|el sisè|la sisena|6è|6a",
    ),
    articles="un|una|u|nou|set|nous",
    yes=(
        "sí|si|s|sip|sí sí|sí gràcies|sí si us plau|sí sisplau|sí és clar|és clar|és clar que sí|"
        "clar|clar que sí|i tant|sí i tant|per descomptat|sí per descomptat|naturalment|"
        "evidentment|d'acord|sí d'acord|entesos|vale|ok|perfecte|amb molt de gust|amb gust|"
        "encantat|encantada|correcte|exacte|exactament|així és|cert|és cert|és veritat|"
        "absolutament|totalment|efectivament|segur|endavant|podeu|sí podeu|crec que sí|"
        "em sembla bé|està bé|sí que ho va ser"
    ),
    no=(
        "no|n|nop|no gràcies|gràcies no|no no|gens|gens ni mica|en absolut|no en absolut|"
        "de cap manera|ni parlar-ne|mai|encara no|no encara no|és clar que no|clar que no|"
        "per descomptat que no|millor no|no millor no|prefereixo que no|no prefereixo que no|"
        "negatiu|incorrecte|fals|no és cert|no és veritat|no ho crec|crec que no|no cal|no no cal|"
        "no fa falta|la veritat és que no|no ho va ser"
    ),
    wavering=(
        "potser|tal vegada|pot ser|no ho sé|no sé|ni idea|no en tinc ni idea|no n'estic segur|"
        "no n'estic segura|no estic segur|no estic segura|sí i no|depèn|en part|més o menys|"
        "parcialment|possiblement|ni sí ni no|cap problema|regular"
    ),
    commands={
        "stop": (
            "stop|para|pareu|atura|atureu|prou|ja n'hi ha prou|baixa|donar-me de baixa|"
            "dona'm de baixa|doneu-me de baixa|vull donar-me de baixa|em vull donar de baixa|"
            "cancel·lar subscripció|cancel·lar la subscripció|no més missatges|"
            "no vull més missatges|no vull rebre més missatges|no m'escriviu més|"
            "no m'escriguis més|no m'envieu més missatges|no m'enviïs més missatges|"
            "no em contacteu|no em contacteu més|no em molesteu|no em molesteu més|"
            "deixeu d'escriure'm|deixa d'escriure'm|deixeu d'enviar-me missatges|"
            "deixa d'enviar-me missatges|deixeu de molestar|deixeu de molestar-me|"
            "deixa de molestar-me|deixa'm en pau|deixeu-me en pau|deixeu-me tranquil|"
            "deixeu-me tranquil·la|no més enquestes|no més preguntes|elimineu-me de la llista|"
            "traieu-me de la llista|esborreu-me de la llista"
        ),
        "end": (
            "acabar|sortir|finalitzar|acabar l'enquesta|sortir de l'enquesta|cancel·lar|"
            "cancel·lar l'enquesta|vull acabar"
        ),
        "help": (
            "ajuda|ajuda'm|ajudeu-me|info|informació|opcions|com funciona|com funciona això|"
            "què puc escriure|què he d'escriure|què haig d'escriure|què he de fer|necessito ajuda"
        ),
        "skip": (
            "saltar|salta|saltar pregunta|saltar la pregunta|saltar aquesta pregunta|"
            "salta la pregunta|ometre|omet|ometre la pregunta|passo|passar|següent|"
            "següent pregunta|la següent|pregunta següent|prefereixo no contestar|"
            "prefereixo no respondre|prefereixo no dir-ho|no vull contestar|no vull respondre|"
            "no vull dir-ho|sense comentaris|cap comentari|no contesto|ns/nc"
        ),
        "back": (
            "enrere|torna enrere|tornar|tornar enrere|anterior|pregunta anterior|l'anterior|"
            "desfer|un pas enrere"
        ),
        "later": (
            "més tard|després|ara no|en un altre moment|un altre moment|un altre dia|"
            "potser més tard|pregunta'm més tard|pregunteu-me més tard|pregunteu-m'ho més tard|"
            "recorda-m'ho més tard|més tard si us plau|ara no puc|no puc ara|no tinc temps|"
            "ara no tinc temps|no tinc temps ara|estic ocupat|estic ocupada|ocupat|ocupada|"
            "estic reunit|estic reunida|soc en una reunió|estic en una reunió|estic conduint|"
            "estic treballant|soc a la feina"
        ),
        "tomorrow": "demà|pregunta'm demà|pregunteu-me demà|avui no",
        "why": (
            "per què|perquè|per què ho pregunteu|per què ho preguntes|per què pregunteu això|"
            "per què ho voleu saber|per què ho vols saber|per què aquesta pregunta|per a què|"
            "per a què serveix|per a què és|per què serveix"
        ),
        "person": (
            "una persona|una persona real|persona real|un humà|un agent|parlar amb una persona|"
            "parlar amb algú|parlar amb un agent|parlar amb un humà|vull parlar amb una persona|"
            "vull parlar amb algú|vull parlar amb un agent|voldria parlar amb algú|"
            "voldria parlar amb una persona|m'agradaria parlar amb algú|puc parlar amb algú|"
            "puc parlar amb una persona|truca'm|truqueu-me|truqui'm|vull que em truquin|"
            "vull que em truqueu|poseu-vos en contacte amb mi|contacteu amb mi"
        ),
        "top": (
            "puntuació màxima|màxima puntuació|nota màxima|la nota màxima|la màxima nota|màxim|"
            "el màxim|la màxima|matrícula d'honor"
        ),
        "evasive": (
            "no|sí|si|n|s|res|res més|res especial|res en especial|res en particular|res a dir|"
            "res a afegir|de res|cap|cap motiu|cap raó|sense motiu|sense comentaris|cap comentari|"
            "no ho sé|no sé|ni idea|no en tinc ni idea|no n'estic segur|no n'estic segura|"
            "no ho sabria dir|no sabria dir|difícil de dir|perquè sí|perquè no|potser|això és tot|"
            "és tot|tant me fa|m'és igual|no aplica|ns/nc|no contesto"
        ),
    },
    languages={"ca": "català|valencià|en català"},
    labels={
        "likely": (
            "gens probable|molt improbable|molt poc probable|extremament improbable",
            "extremament probable|molt probable|summament probable",
        ),
        "satisfied": (
            (
                "molt insatisfet|molt insatisfeta|gens satisfet|gens satisfeta|molt descontent|"
                "molt descontenta|molt decebut|molt decebuda|gens content|gens contenta"
            ),
            (
                "insatisfet|insatisfeta|poc satisfet|poc satisfeta|descontent|descontenta|"
                "no satisfet|no satisfeta|no estic satisfet|no estic satisfeta|decebut|decebuda|"
                "no gaire satisfet|no gaire satisfeta|poc content|poc contenta"
            ),
            (
                "ni satisfet ni insatisfet|ni satisfeta ni insatisfeta|neutral|neutre|indiferent|"
                "regular"
            ),
            (
                "satisfet|satisfeta|bastant satisfet|bastant satisfeta|content|contenta|contents|"
                "satisfets|força satisfet|força satisfeta|força content|força contenta|"
                "bastant content|bastant contenta|estic satisfet|estic satisfeta|estic content|"
                "estic contenta"
            ),
            (
                "molt satisfet|molt satisfeta|totalment satisfet|totalment satisfeta|"
                "molt contenta|molt content|molt satisfets|molt contents|contentíssim|"
                "contentíssima|súper contenta|súper content|encantat|encantada|plenament satisfet|"
                "plenament satisfeta"
            ),
        ),
        "agree": (
            "totalment en desacord|molt en desacord|completament en desacord",
            "en desacord|no hi estic d'acord|desacord",
            "ni d'acord ni en desacord|neutral|neutre|indiferent",
            "d'acord|hi estic d'acord|estic d'acord",
            "totalment d'acord|molt d'acord|completament d'acord",
        ),
        "ease": (
            "molt difícil|extremament difícil|molt complicat",
            "difícil|complicat|força difícil",
            "ni fàcil ni difícil|neutral|neutre|normal|regular",
            "fàcil|senzill|força fàcil",
            "molt fàcil|extremament fàcil|molt senzill",
        ),
    },
    roles={
        "polite": (
            "gràcies|merci|moltes|si|us|plau|sisplau|hola|bon|bona|dia|tarda|nit|vespre|ok|vale|"
            "sí|doncs|eh|ah|hm|hmm|bé|bueno|salutacions|senyor|senyora|mira|home"
        ),
        "filler": (
            "jo|em|me|mi|meu|meva|meua|nosaltres|ens|li|els|us|vos|se|el|la|les|lo|un|una|"
            "uns|al|del|de|d'un|a|en|amb|per|com|és|es|seria|fora|fou|era|serà|són|soc|va|"
            "vaig|van|queda|diria|posaria|crec|penso|opino|suposo|considero|dic|potser|"
            "aproximadament|aprox|voltant|prop|total|totalment|global|general|final|"
            "honestament|sincerament|francament|personalment|opinió|parer|part|sòlid|clar|"
            "clara|rodó|rotund|gran|merescut|fort|just|segur|segurament|definitivament|"
            "absolutament|aquí|avui|ara|actualment|també|només|que|hagut|estat|aquesta|"
            "aquest|això|així|resposta|vosaltres|vostè|trio|trie|escullo|vull|voldria|"
            "agradaria|dubte|sense|perfecte|tot|doncs|l|ben|gros|grossa|justet|pelat|"
            "pelada|posat|posada|cop|casa|catedral|còmode|honest|sincer|generós|pla|petit|"
            "petita|alt|baix|raspat|diguem|deixo|quedem|fixo|quedo|quedaria|vinga|q|"
            "facilment|fàcilment|estaria|bé|pels|posem|poseu|doneu|donem|directe|"
            "lamentablement|malauradament|dissortadament|enorme|rodonet|rodona|clavat"
        ),
        "cue": (
            "dono|done|donar|donaria|donaré|donem|poso|pose|posar|posaria|valoro|valore|valorar|"
            "valoraria|valoració|puntuo|puntue|puntuar|puntuació|puntuaria|qualifico|qualificació|"
            "avaluo|avaluació|nota|score|rating|escala|mereix|mereixen|diria|dic|número|vot|atorgo"
        ),
        "negation": "no|mai|ni|cap|tampoc|gens|res|ningú",
        "unit": (
            "segon|segons|minut|minuts|min|hora|hores|h|dia|dies|setmana|setmanes|mes|"
            "mesos|any|anys|vegada|vegades|cop|cops|persona|persones|gent|client|clients|"
            "empleats|companys|col·legues|trucada|trucades|correu|correus|missatge|"
            "missatges|comanda|comandes|articles|producte|productes|cosa|coses|pas|passos|"
            "pregunta|preguntes|intent|intents|amic|amics|fills|nens|problema|problemes|"
            "tiquet|tiquets|euro|euros|cèntims|percent|km|kg|metres|graus|peces|gener|"
            "febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|"
            "altres|altre|altra|diferents|cents|mil|milers|milions|raó|raons|motiu|motius|"
            "paquets|visites|nits|habitacions|més|menys|botigues|cites|error|errors|"
            "detall|feb|abr|jul|oct|nov|amunt"
        ),
        "points": "punt|punts|pts|estrella|estrelles|cor|cors|p",
        "starter": (
            "perquè|pq|ja|doncs|però|i|per|com|gràcies|quan|mentre|malgrat|excepte|tret|"
            "jo|em|m'ha|m'han|és|són|està|estava|va|van|els|les|ell|ella|ells|vosaltres|"
            "vostè|seu|seva|vostre|vostra|tot|tots|totes|tota|molt|molta|massa|realment|"
            "tan|força|bastant|sempre|mai|no|ni|res|ningú|cap|amb|personal|l'atenció|"
            "atenció|servei|l'equip|podria|hauria|seria|hi|ha|han|he|té|tenen|tenia|què|"
            "que|només|malauradament|continueu|excel·lent|súper|absolutament|si|també|"
            "deixeu|aquest|aquesta|falta|espero|vaig|vam|fàcil|facilíssim|ràpid|ràpida|bé|"
            "bons|menjar|app|aplicació|web|preu|preus|qualitat|botiga|producte|repartidor|"
            "lliurament|enviament|tracte|tècnic|cambrer|cambrera|tardar|funciona|agrada|"
            "encantat|encantada|recomano|recomanable|caldria|faltava|desde|gens|poc|"
            "m'agrada|m'encanta|n'estic|estic|perfecte|genial|pèssim|pèssima|lent|lenta|"
            "amables|amable|car|cara|regular|igual|ho|encara|des|espera"
        ),
        "praise": (
            "bé|bo|bona|bon|bons|excel|lent|genial|perfecte|perfecta|fantàstic|fantàstica|"
            "increïble|estupend|estupenda|meravellós|meravellosa|súper|dolent|dolenta|"
            "malament|pèssim|pèssima|terrible|horrible|fatal|lenta|ràpid|ràpida|amable|"
            "amables|content|contenta|satisfet|satisfeta|insatisfet|insatisfeta|millor|"
            "millors|pitjor|feliç|servei|atenció|feina|treball|equip|tracte|ajuda|regular|"
            "decepcionant|car|cara|top|molt|molta|massa|tan|força|bastant|realment|gran|"
            "professional|desastre|correcte|normal|boníssim|boníssima|fàcil|facilíssim|"
            "senzill|senzilla|difícil|complicat|complicada|rapidíssim|amabilíssims|"
            "contentíssim|contentíssima|bones|menjar|producte|lliurament|qualitat|preu|"
            "experiència|atents|atent|atenta|professionals|eficaç|eficient|eficients|"
            "impecable|espectacular|horrorós|nefast|mediocre|acceptable|correcta|contents|"
            "satisfets|encantat|encantada|tot|fenomenal|puntual|puntuals|ràpids|collonut|"
            "brutal|guai"
        ),
        "range": "o|a|entre|fins|al",
        "span": "a|al|fins",
        "half": "mig|mitja",
        "before": (
            "després|des|abans|fins|mínim|màxim|gairebé|quasi|versió|núm|comanda|pàgina|"
            "habitació|pis|planta|línia|andana|factura|cas|tiquet|part|pas|nivell|menys|"
            "més|entre|cada|botiga|sala|oficina|porta|capítol|fa|les|num|pàg|tel|ref|art|"
            "els|tots|totes"
        ),
        "correction": (
            "volia|correcció|corregeixo|corregir|rectifico|rectificar|canviar|canvio|canvia|"
            "canvieu|modificar|ups|ui|equivocat|equivocada|espera|espereu|realitat"
        ),
        "sorry": "perdó|perdona|perdoneu|disculpa|disculpeu|disculpes|sento",
        "fix": (
            "no|dir|posar|a|en|de|per|lloc|que|era|és|un|una|meva|la|el|nota|puntuació|resposta|"
            "anterior|primera|última|voldria|vull|puc|podria|em|m'he|ho|he|sigui|hauria"
        ),
        "and": "i",
        "decimal": "coma|punt",
        "if": "si|llevat",
        "joint": "però|perquè|doncs|mentre|malgrat|tanmateix|sinó|excepte|llevat",
        "other": (
            "abans|anteriorment|passat|passada|ahir|normalment|generalment|marit|home|"
            "dona|parella|amic|amiga|mare|pare|fill|filla|hauria|hagués|havia|gairebé|"
            "quasi|competència|menys|última|últim|darrera|darrer|anterior|germana|germà|"
            "company|companya|veí|veïna|xicot|xicota|nòvio|nòvia|sogra|àvia|avi|anit|"
            "l'última|l'últim|l'altre|l'altra|l'anterior"
        ),
        "per": "de|sobre",
        "month": (
            "gener|febrer|feb|març|abril|abr|maig|juny|juliol|jul|agost|setembre|octubre|"
            "oct|novembre|nov|desembre"
        ),
        "for": "per|pel|a",
        "bound": (
            "més|menys|mínim|màxim|almenys|sota|damunt|superior|inferior|gairebé|quasi|"
            "casi|comanda|factura|versió|habitació|arribar|arribat|rebut|comprat|demanat|"
            "encarregat|lliurat|dia|sobre|taula|faltaven|falten|quedaven|queden|obert|"
            "obriu|tancat|tanqueu|partir"
        ),
        "we": "érem|erem|som|fórem",
        "were": "érem|erem|som|fórem",
        "are": "sou|són",
        "up": "més|amunt",
    },
)
