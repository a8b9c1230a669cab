"""Italian."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zeri",
        "uno|un|una|un'",
        "due|dui|duee",
        "tre|tré",
        "quattro|quatro|quattri",
        "cinque|cinqe|cincue|cinqu",
        "sei|séi",
        "sette|sete|settee",
        "otto|oto|ottoo",
        "nove|novee|nov",
        "dieci|dieccì|diece|diec",
    ),
    larger={
        "undici": 11,
        "dodici": 12,
        "tredici": 13,
        "quattordici": 14,
        "quindici": 15,
        "sedici": 16,
        "diciassette": 17,
        "diciotto": 18,
        "diciannove": 19,
        "venti": 20,
        "trenta": 30,
        "quaranta": 40,
        "cinquanta": 50,
        "sessanta": 60,
        "settanta": 70,
        "ottanta": 80,
        "novanta": 90,
        "cento": 100,
        "mille": 1000,
    },
    ordinals=(
        "primo|prima|il primo|la prima|1º|1ª",
        "secondo|seconda|il secondo|la seconda|2º|2ª",
        "terzo|terza|il terzo|la terza|3º|3ª",
        "quarto|quarta|il quarto|la quarta|4º|4ª",
        "quinto|quinta|il quinto|la quinta|5º|5ª",
        "sesto|sesta|il sesto|la sesta|6º|6ª",
    ),
    articles="un|una|uno|un'|sei",
    doubtful="",
    yes=(
        "sì|si|s|sii|sisi|sì sì|sì grazie|sì per favore|sì certo|certo|certo che sì|"
        "sì certo che sì|certamente|sì certamente|ma certo|sicuro|sicuramente|sì sicuramente|"
        "ovvio|ovviamente|naturalmente|assolutamente|assolutamente sì|sì assolutamente|senz'altro|"
        "sì senz'altro|volentieri|sì volentieri|con piacere|sì con piacere|molto volentieri|"
        "d'accordo|va bene|sì va bene|ok|okay|okei|perfetto|esatto|esattamente|giusto|corretto|"
        "è vero|vero|infatti|effettivamente|come no|penso di sì|credo di sì|direi di sì|potete|"
        "sì potete|può|sì può|fate pure|pure|lo è stato|sì lo è stato|yes|yep"
    ),
    no=(
        "no|n|nope|no grazie|grazie no|no no|per niente|no per niente|per nulla|affatto|"
        "niente affatto|no affatto|assolutamente no|no assolutamente|in nessun modo|"
        "in nessun caso|mai|mai e poi mai|non ancora|no non ancora|ancora no|certo che no|"
        "certamente no|ovviamente no|meglio di no|no meglio di no|preferisco di no|"
        "no preferisco di no|preferirei di no|preferisco no|non proprio|no non proprio|negativo|"
        "falso|non è vero|sbagliato|non credo|credo di no|penso di no|direi di no|non penso|"
        "non serve|no non serve|non è necessario|no non è necessario|non occorre|"
        "nemmeno per sogno|neanche per sogno|macché|non voglio"
    ),
    wavering=(
        "forse|può darsi|può essere|chissà|non so|non lo so|boh|mah|non saprei|nessuna idea|"
        "non ne ho idea|non ho idea|non sono sicuro|non sono sicura|sì e no|né sì né no|dipende|"
        "in parte|parzialmente|più o meno|possibilmente|probabilmente|nessun problema|ni|così così"
    ),
    commands={
        "stop": (
            "stop|basta|basta messaggi|fermati|fermatevi|smetti|smettila|smettetela|smettete|"
            "disiscrivimi|disiscrivetemi|disiscrizione|disiscriviti|annulla iscrizione|"
            "annullare iscrizione|voglio disiscrivermi|cancellami|cancellatemi|"
            "cancellatemi dalla lista|cancellami dalla lista|toglimi dalla lista|"
            "toglietemi dalla lista|rimuovimi|rimuovetemi|rimuovetemi dalla lista|"
            "rimuovimi dalla lista|non scrivermi più|non scrivetemi più|non mi scrivete più|"
            "non scrivermi|non scrivetemi|non mandarmi più messaggi|non mandatemi più messaggi|"
            "non mi mandate più messaggi|non inviarmi più messaggi|non inviatemi più messaggi|"
            "non mi inviate più messaggi|non inviate più messaggi|non mandate più messaggi|"
            "non contattarmi più|non contattatemi più|non contattatemi|non mi contattate più|"
            "non disturbatemi|non disturbatemi più|non disturbarmi più|non disturbate|"
            "smetti di scrivermi|smettete di scrivermi|smettetela di scrivermi|"
            "smettila di scrivermi|smettete di mandarmi messaggi|smetti di mandarmi messaggi|"
            "smettetela di mandarmi messaggi|smettete di inviarmi messaggi|"
            "smettete di contattarmi|smettete di disturbarmi|smettetela di disturbarmi|"
            "lasciami in pace|lasciatemi in pace|lasciatemi stare|lasciami stare|"
            "non voglio più messaggi|non voglio più ricevere messaggi|"
            "non voglio ricevere messaggi|non voglio ricevere più messaggi|"
            "non voglio altri messaggi|niente più messaggi|niente più sms|niente più domande|"
            "basta domande|basta sondaggi|basta sms|basta email|non voglio più essere contattato|"
            "non voglio più essere contattata"
        ),
        "end": (
            "terminare|termina|esci|uscire|concludere|finire|termina il sondaggio|"
            "terminare il sondaggio|interrompi il sondaggio|interrompi|annulla|"
            "annulla il sondaggio|voglio uscire|voglio terminare"
        ),
        "help": (
            "aiuto|aiutami|aiutatemi|info|informazioni|opzioni|menù|come funziona|"
            "come funziona questo|cosa posso scrivere|cosa devo scrivere|che cosa devo scrivere|"
            "cosa devo fare|cosa devo rispondere|ho bisogno di aiuto|mi serve aiuto"
        ),
        "skip": (
            "salta|saltare|salta la domanda|saltare la domanda|salta questa domanda|salta domanda|"
            "saltiamo|passo|passa|passare|avanti|prossima|prossima domanda|la prossima|"
            "domanda successiva|successiva|preferisco non rispondere|preferisco non dirlo|"
            "preferisco non dire|preferirei non rispondere|non voglio rispondere|non voglio dirlo|"
            "non rispondo|nessun commento|no comment|senza commenti|ometti"
        ),
        "back": (
            "indietro|torna indietro|tornare indietro|torna|precedente|domanda precedente|"
            "la precedente|annulla l'ultima|un passo indietro|ultima domanda|vai indietro"
        ),
        "later": (
            "più tardi|dopo|adesso no|ora no|non ora|non adesso|forse più tardi|magari più tardi|"
            "magari dopo|un'altra volta|un altro momento|in un altro momento|un altro giorno|"
            "chiedimelo più tardi|chiedimelo dopo|chiedetemelo più tardi|ricordamelo più tardi|"
            "ricordamelo dopo|più tardi grazie|rispondo dopo|rispondo più tardi|non ho tempo|"
            "non ho tempo ora|non ho tempo adesso|ora non ho tempo|adesso non ho tempo|"
            "ora non posso|adesso non posso|non posso ora|non posso adesso|sono occupato|"
            "sono occupata|occupato|occupata|sono impegnato|sono impegnata|impegnato|impegnata|"
            "sono in riunione|in riunione|sto guidando|sono alla guida|sto lavorando|"
            "sono al lavoro|non è il momento"
        ),
        "tomorrow": (
            "domani|chiedimelo domani|chiedetemelo domani|oggi no|non oggi|ricordamelo domani"
        ),
        "why": (
            "perché|perche|perchè|xché|perché lo chiedi|perché lo chiedete|perché me lo chiedi|"
            "perché me lo chiedete|perché chiedete questo|perché vuoi saperlo|"
            "perché volete saperlo|perché lo vuoi sapere|perché lo volete sapere|"
            "perché questa domanda|come mai|a cosa serve|a che serve|a cosa vi serve|"
            "per quale motivo|per quale ragione|a che scopo|come mai questa domanda"
        ),
        "person": (
            "una persona|persona vera|una persona vera|persona reale|una persona reale|"
            "un essere umano|un umano|operatore|un operatore|operatore umano|"
            "parlare con una persona|parlare con un operatore|parlare con operatore|"
            "parlare con qualcuno|parlare con un umano|voglio parlare con una persona|"
            "voglio parlare con un operatore|voglio parlare con qualcuno|"
            "voglio parlare con un umano|vorrei parlare con una persona|"
            "vorrei parlare con un operatore|vorrei parlare con qualcuno|"
            "devo parlare con qualcuno|ho bisogno di parlare con qualcuno|"
            "posso parlare con qualcuno|posso parlare con un operatore|"
            "posso parlare con una persona|potrei parlare con qualcuno|chiamami|chiamatemi|"
            "richiamatemi|richiamami|mi chiami|mi richiami|mi potete chiamare|potete chiamarmi|"
            "potete richiamarmi|voglio essere richiamato|voglio essere richiamata|"
            "vorrei essere richiamato|vorrei essere richiamata|contattatemi|contattami"
        ),
        "top": (
            "voto massimo|il voto massimo|massimo dei voti|il massimo|massimo|punteggio massimo|"
            "punteggio pieno|pieni voti|massimo voto|il massimo dei voti|trenta e lode|"
            "dieci e lode"
        ),
        "evasive": (
            "no|sì|si|n|s|niente|nulla|niente di che|niente di particolare|nulla di particolare|"
            "niente di speciale|nient'altro|niente altro|niente da dire|niente da aggiungere|"
            "nulla da dire|nulla da aggiungere|nessuno|nessuna|nessun motivo|nessuna ragione|"
            "nessun motivo particolare|nessun commento|no comment|senza commenti|non so|non lo so|"
            "boh|mah|non saprei|nessuna idea|non ne ho idea|non ho idea|non sono sicuro|"
            "non sono sicura|difficile da dire|non posso dirlo|perché sì|perché no|così|forse|"
            "è tutto|tutto qui|basta così|fa lo stesso|non applicabile|n/a|nessuna risposta|"
            "non rispondo|nessuna opinione"
        ),
    },
    languages={"it": "italiano|in italiano"},
    labels={
        "likely": (
            (
                "per niente probabile|per nulla probabile|molto improbabile|"
                "estremamente improbabile|affatto probabile|molto poco probabile"
            ),
            "estremamente probabile|molto probabile|altamente probabile|probabilissimo",
        ),
        "satisfied": (
            (
                "molto insoddisfatto|molto insoddisfatta|per niente soddisfatto|"
                "per niente soddisfatta|per nulla soddisfatto|per nulla soddisfatta|"
                "totalmente insoddisfatto|totalmente insoddisfatta|estremamente insoddisfatto|"
                "estremamente insoddisfatta|molto scontento|molto scontenta|molto deluso|"
                "molto delusa|molto insoddisfatti|insoddisfattissimo|insoddisfattissima|"
                "assolutamente insoddisfatto|del tutto insoddisfatto|delusissimo|delusissima"
            ),
            (
                "insoddisfatto|insoddisfatta|poco soddisfatto|poco soddisfatta|non soddisfatto|"
                "non soddisfatta|scontento|scontenta|non sono soddisfatto|non sono soddisfatta|"
                "deluso|delusa|non molto soddisfatto|non molto soddisfatta|insoddisfatti"
            ),
            (
                "né soddisfatto né insoddisfatto|né soddisfatta né insoddisfatta|neutrale|neutro|"
                "indifferente|così così"
            ),
            (
                "soddisfatto|soddisfatta|abbastanza soddisfatto|abbastanza soddisfatta|contento|"
                "contenta|contenti|soddisfatti|sono soddisfatto|sono soddisfatta|sono contento|"
                "sono contenta|piuttosto contento|piuttosto contenta"
            ),
            (
                "molto soddisfatto|molto soddisfatta|totalmente soddisfatto|"
                "totalmente soddisfatta|completamente soddisfatto|completamente soddisfatta|"
                "estremamente soddisfatto|estremamente soddisfatta|soddisfattissimo|"
                "soddisfattissima|pienamente soddisfatto|pienamente soddisfatta|molto soddisfatti|"
                "molto contento|molto contenta|contentissimo|contentissima|soddisfattissimi|"
                "super soddisfatto|super soddisfatta|pienamente soddisfatti|davvero soddisfatto|"
                "davvero soddisfatta|assolutamente soddisfatto|assolutamente soddisfatta"
            ),
        ),
        "agree": (
            (
                "fortemente in disaccordo|totalmente in disaccordo|completamente in disaccordo|"
                "per niente d'accordo|molto in disaccordo"
            ),
            "in disaccordo|non d'accordo|non sono d'accordo|disaccordo|poco d'accordo",
            "né d'accordo né in disaccordo|neutrale|neutro|indifferente",
            "d'accordo|sono d'accordo|abbastanza d'accordo",
            (
                "fortemente d'accordo|totalmente d'accordo|completamente d'accordo|"
                "pienamente d'accordo|molto d'accordo|del tutto d'accordo"
            ),
        ),
        "ease": (
            "molto difficile|estremamente difficile|difficilissimo|molto complicato",
            "difficile|complicato|abbastanza difficile",
            "né facile né difficile|neutrale|neutro|normale|così così",
            "facile|semplice|abbastanza facile",
            "molto facile|estremamente facile|facilissimo|molto semplice|semplicissimo",
        ),
    },
    roles={
        "dream": "sogni|sognate",
        "how": "come|devo",
        "is": "è|sarebbe|significa",
        "nobody": "nessuno|chi",
        "polite": (
            "grazie|mille|favore|cortesia|prego|ciao|salve|buongiorno|buonasera|buona|giornata|"
            "serata|ok|okay|sì|si|beh|mah|eh|ehm|hm|hmm|ah|allora|dunque|bene|ecco|saluti|"
            "cordiali|signore|signora|gentili|gentile|guarda|ragazzi"
        ),
        "filler": (
            "io|mi|me|mio|mia|noi|ci|gli|le|vi|ti|si|lo|la|il|i|un|una|uno|al|alla|allo|"
            "del|della|di|da|dal|dalla|in|con|per|come|è|sarebbe|fu|era|sarà|sono|va|vado|"
            "resta|dare|darei|direi|credo|penso|ritengo|suppongo|considero|dico|forse|"
            "circa|intorno|totale|totalmente|complessivo|complessivamente|generale|finale|"
            "onestamente|sinceramente|francamente|personalmente|opinione|parere|avviso|"
            "secondo|parte|canto|solido|chiaro|chiara|netto|tondo|bel|bello|buon|buono|"
            "grande|meritato|meritatissimo|forte|scarso|giusto|sicuro|sicuramente|certo|"
            "certamente|decisamente|assolutamente|qui|oggi|adesso|ora|attualmente|anche|"
            "solo|soltanto|che|stato|stata|questa|questo|ciò|così|risposta|voi|lei|scelgo|"
            "opto|voglio|vorrei|lascio|dubbio|dubbi|senza|perfetto|pieno|piena|lode|su|"
            "ancora|quanto|riguarda|sincero|abbondante|sul|ad|tra|fra|l|bell|politico|"
            "risicato|risicata|stiracchiato|stiracchiata|tirato|meritata|scarsa|stentato|"
            "secco|generoso|onesto|largo|casa|vai|facciamo|fai|fate|mettiamo|mettici|"
            "mettete|metti|diciamo|stavolta|enorme|sufficiente|insufficiente|"
            "risicatissimo|giusta|misero|misera|convinto|convintissimo|tranquillo|"
            "tranquillamente|parer|pensarci|esitazione|esitazioni|a|malincuore|rimango|"
            "resto|x|xme|ke|aggiudicato|attuale|purtroppo|do|li|merita|meritate|finora|"
            "occhi|chiusi|dai"
        ),
        "cue": (
            "do|dò|dare|darei|darò|diamo|dato|metto|mettere|metterei|valuto|valutare|"
            "valutazione|valuterei|voto|votazione|voti|punteggio|score|rating|scala|merita|"
            "meritano|assegno|assegnerei|attribuisco|attribuirei|direi|dico|numero|giudizio|"
            "giudico|scelgo|mettiamo|metti|mettete|mettici|meritate|voterei|votiamo|facciamo|"
            "diciamo"
        ),
        "negation": (
            "no|non|mai|né|nessun|nessuno|nessuna|neanche|nemmeno|neppure|niente|nulla|appena"
        ),
        "unit": (
            "secondi|sec|minuto|minuti|min|ore|h|giorno|giorni|settimana|settimane|mese|"
            "mesi|anno|anni|volta|volte|persona|persone|gente|cliente|clienti|dipendenti|"
            "operatori|colleghi|chiamata|chiamate|telefonate|mail|email|messaggio|"
            "messaggi|ordine|ordini|articoli|prodotto|prodotti|cosa|cose|passo|passi|"
            "passaggi|domanda|domande|tentativo|tentativi|amico|amici|amiche|figli|"
            "bambini|problema|problemi|ticket|euro|dollari|centesimi|percento|cento|km|kg|"
            "metri|gradi|pezzi|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|"
            "settembre|ottobre|novembre|dicembre|altri|altre|altro|altra|diversi|diverse|"
            "centinaia|mila|migliaia|milioni|ragione|ragioni|motivi|motivo|pacchi|pacco|"
            "visite|notti|camere|più|meno|negozi|appuntamenti|errore|errori|difetto|"
            "dettaglio|appunto|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic"
        ),
        "points": "punto|punti|pt|pti|stella|stelle|stelline|cuori|cuore|p",
        "starter": (
            "perché|perche|perchè|xche|xché|poiché|siccome|dato|visto|essendo|ma|però|e|"
            "ed|anche|sebbene|benché|tuttavia|tranne|eccetto|quando|mentre|grazie|io|mi|"
            "mio|mia|è|era|sono|erano|sta|stato|i|le|lo|gli|lui|lei|loro|voi|vostro|"
            "vostra|vostri|suo|sua|tutto|tutti|tutte|tutta|molto|molta|molti|troppo|"
            "troppa|davvero|veramente|proprio|così|abbastanza|sempre|mai|non|né|niente|"
            "nulla|nessuno|nessun|nessuna|con|per|al|alla|dal|personale|assistenza|"
            "servizio|potrebbe|dovrebbe|sarebbe|c'è|c'era|ci|ha|hanno|ho|aveva|avete|"
            "siete|che|solo|soltanto|purtroppo|peccato|continuate|continua|ottimo|"
            "eccellente|super|assolutamente|se|smettete|smettetela|basta|questo|questa|"
            "manca|complimenti|vi|pizza|cibo|facilissimo|facilissima|facile|semplice|"
            "ottima|ottimi|rapido|rapida|rapidissimo|velocissimo|veloce|veloci|lentissimo|"
            "gentilissimi|gentilissimo|gentilissima|gentili|consegna|corriere|fattorino|"
            "spedizione|app|applicazione|sito|prezzo|prezzi|qualità|qualita|negozio|"
            "prodotto|prodotti|operatore|operatrice|commesso|commessa|cameriere|cameriera|"
            "tecnico|attesa|locale|piatti|piatto|funziona|piaciuto|piace|adoro|consiglio|"
            "consigliato|consigliatissimo|consigliata|pessimo|pessima|lento|lenta|"
            "perfetto|perfetta|cortesi|cortese|cortesia|disponibili|bravi|bravissimi|"
            "bravo|brava|nonostante|siamo|stata|ero|c'erano|potrebbero|dovrebbero|mancava|"
            "tornerò|torneremo|aspettato|esperienza|da"
        ),
        "praise": (
            "bene|bravo|bravi|brava|buono|buona|buoni|ottimo|ottima|ottimi|eccellente|eccellenti|"
            "fantastico|fantastica|fantastici|perfetto|perfetta|perfetti|magnifico|meraviglioso|"
            "meravigliosa|splendido|splendida|stupendo|incredibile|super|pessimo|pessima|cattivo|"
            "male|terribile|orribile|scarso|scarsa|lento|lenta|veloce|rapido|rapida|gentile|"
            "gentili|gentilissimi|gentilissima|cortese|cortesi|disponibile|disponibili|contento|"
            "contenta|soddisfatto|soddisfatta|insoddisfatto|insoddisfatta|migliore|migliori|"
            "peggiore|felice|servizio|assistenza|lavoro|squadra|team|aiuto|deludente|deluso|"
            "delusa|caro|cara|top|discreto|sufficiente|insufficiente|molto|molta|troppo|davvero|"
            "veramente|proprio|abbastanza|grande|grandi|bravissimi|bravissimo|bravissima|"
            "bellissimo|efficiente|professionale|professionali|disastro|vergogna|normale|"
            "consigliato|complimenti|facile|facilissimo|facilissima|semplice|semplicissimo|"
            "difficile|complicato|complicata|difficilissimo|buonissimo|buonissima|velocissimo|"
            "velocissima|rapidissimo|rapidissima|gentilissimo|cibo|pizza|prodotto|prodotti|"
            "consegna|spedizione|qualità|prezzo|prezzi|esperienza|cortesia|pratico|comodo|"
            "efficace|efficienti|impeccabile|impeccabili|spettacolare|spettacolo|pessimi|schifo|"
            "mediocre|accettabile|soddisfatti|contenti|felici|professionalità|puntuale|puntuali|"
            "tutto|consigliatissimo|cari|caruccio|lentissimo|ok|passabile|locale|piatti|giusto"
        ),
        "range": "o|od|oppure|a|fino|tra|fra|all",
        "span": "a|fino|al",
        "half": "mezzo|mezza",
        "before": (
            "dopo|alle|dalle|verso|prima|entro|minimo|massimo|quasi|almeno|oltre|sopra|sotto|"
            "versione|nr|ordine|pagina|camera|stanza|piano|linea|binario|fattura|caso|ticket|"
            "parte|passo|livello|meno|più|tra|fra|ogni|negozio|sala|ufficio|porta|sportello|"
            "pratica|capitolo|fa|le|siete|in|n|num|pag|tel|rif|art|dal|tutti|tutte|errore|codice|"
            "autobus|bus|tram|metro|treno|fila|cassa|appartamento|interno|scala|palazzina|canale|"
            "terminal|uscita|zona|corsia|tavolo|iphone|windows|cancello|gate|domanda|tasto|"
            "pulsante"
        ),
        "correction": (
            "intendevo|volevo|correzione|correggo|correggere|rettifico|rettificare|cambiare|"
            "cambio|cambia|cambiate|modificare|modifica|ops|oops|sbagliato|sbagliata|sbagliavo|"
            "errato|aspetta|aspettate|realtà|anzi|piuttosto|invece"
        ),
        "sorry": "scusa|scusate|scusi|scusami|scusatemi|perdono|perdonate|dispiace|spiacente",
        "fix": (
            "no|non|dire|mettere|scrivere|a|in|di|da|per|al|posto|che|era|è|un|una|mio|mia|la|il|"
            "voto|punteggio|valutazione|risposta|precedente|prima|primo|ultima|ultimo|vorrei|"
            "voglio|posso|potrei|mi|ho|sono|lo|sia|con|tasto"
        ),
        "and": "e|ed",
        "decimal": "virgola|punto",
        "if": "se|purché|qualora",
        "joint": (
            "ma|perché|perche|perchè|xche|xché|poiché|siccome|però|quindi|mentre|tuttavia|"
            "sebbene|benché|bensì|tranne|eccetto|nonostante|salvo"
        ),
        "other": (
            "prima|precedentemente|scorso|scorsa|ieri|normalmente|solitamente|"
            "originariamente|marito|moglie|compagno|compagna|capo|amico|amica|madre|mamma|"
            "padre|papà|figlio|figlia|avrei|aveva|avevo|quasi|concorrente|concorrenza|"
            "altrimenti|finché|ultima|ultimo|precedente|sorella|fratello|collega|vicina|"
            "fidanzato|fidanzata|suocera|nonna|nonno|cognato|cognata|zio|zia|l'ultima|"
            "l'altra"
        ),
        "per": "su",
        "month": (
            "gennaio|gen|febbraio|feb|marzo|mar|aprile|apr|maggio|mag|giugno|giu|luglio|"
            "lug|agosto|ago|settembre|set|sett|ottobre|ott|novembre|nov|dicembre|dic"
        ),
        "for": "per",
        "bound": (
            "più|piu|meno|almeno|minimo|massimo|sotto|sopra|oltre|superiore|inferiore|ordine|"
            "fattura|versione|camera|stanza|tavolo|ordinato|ordinata|arrivato|arrivata|consegnato|"
            "consegnata|comprato|acquistato|ricevuto|spedito|prenotato|quasi|giorno|entro|"
            "mancavano|mancano|restavano|restano|rimasti|aperto|apre|aprite|chiude|chiudete|"
            "chiuso|partire|durato|costa|costato|pagato"
        ),
        "we": "eravamo|siamo|saremo|stavamo",
        "were": "eravamo|siamo|saremo|stavamo",
        "are": "siete",
        "up": "oltre|più",
    },
)
