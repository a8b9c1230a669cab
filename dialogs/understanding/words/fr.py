"""French."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zéro|zero|zéros|zérro",
        "un|une|uns",
        "deux|deuxx",
        "trois|troi|troix",
        "quatre|quatres|quattre|catre",
        "cinq|cinqs|cinque|sinq|cinc",
        "six|sixs|siks",
        "sept|septs|cept|set",
        "huit|huits|hui|uit|huite",
        "neuf|neufs|neuff|noeuf",
        "dix|dixx|dixe|diz",
    ),
    larger={
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "cent": 100,
        "mille": 1000,
    },
    ordinals=(
        "premier|première|le premier|la première|1er|1re",
        "deuxième|second|seconde|le deuxième|la deuxième|2e|2ème",
        "troisième|le troisième|la troisième|3e|3ème",
        "quatrième|le quatrième|la quatrième|4e|4ème",
        "cinquième|le cinquième|la cinquième|5e|5ème",
        "sixième|le sixième|la sixième|6e|6ème",
    ),
    articles="un|une|neuf",
    yes=(
        "oui|o|ouais|ouaip|ouep|ui|oui oui|oui merci|oui s'il vous plaît|oui svp|oui bien sûr|"
        "bien sûr|bien sur|bien entendu|évidemment|certainement|absolument|tout à fait|carrément|"
        "volontiers|oui volontiers|avec plaisir|oui avec plaisir|d'accord|ok|okay|pas de problème|"
        "oui pas de problème|exact|exactement|c'est exact|c'est vrai|c'est ça|si|mais oui|"
        "effectivement|en effet|oui tout à fait|oui absolument|vous pouvez|oui vous pouvez|"
        "je veux bien|oui je veux bien|sans problème|je pense que oui|je crois que oui|c'est bon|"
        "yes|yep"
    ),
    no=(
        "non|n|nan|nope|non merci|merci non|non pas du tout|pas du tout|pas vraiment|"
        "non pas vraiment|pas encore|non pas encore|jamais|jamais de la vie|absolument pas|"
        "certainement pas|surtout pas|bien sûr que non|pas question|en aucun cas|sûrement pas|"
        "plutôt pas|je préfère pas|je ne préfère pas|je préfère ne pas|non je préfère pas|"
        "non je ne préfère pas|ce n'est pas vrai|c'est faux|faux|je ne crois pas|je crois pas|"
        "je ne pense pas|je pense pas|je pense que non|pas nécessaire|ce n'est pas nécessaire|"
        "non ce n'est pas nécessaire|pas la peine|non pas la peine|non non|aucunement"
    ),
    wavering=(
        "peut-être|peut être|je ne sais pas|je sais pas|j'sais pas|chais pas|jsp|sais pas|"
        "aucune idée|oui et non|ça dépend|cela dépend|ca depend|en partie|partiellement|pas sûr|"
        "pas sûre|je ne suis pas sûr|je ne suis pas sûre|je suis pas sûr|possible|possiblement|"
        "éventuellement|plus ou moins|pas de soucis|mitigé|bof"
    ),
    commands={
        "stop": (
            "stop|arrêt|arrêter|arrête|arrêtez|arrêtez ça|arrête ça|arrêtez tout|désabonner|"
            "désabonnement|me désabonner|désinscrire|désinscription|me désinscrire|désabonnez-moi|"
            "désinscrivez-moi|je veux me désabonner|je veux me désinscrire|"
            "je souhaite me désabonner|je souhaite me désinscrire|arrêtez de m'écrire|"
            "arrête de m'écrire|arrêtez de m'envoyer des messages|"
            "arrête de m'envoyer des messages|arrêtez les messages|arrêtez d'envoyer des messages|"
            "arrêtez de me contacter|arrête de me contacter|arrêtez de me déranger|"
            "arrêtez de me harceler|arrêtez vos sms|arrêtez vos messages|ne m'écrivez plus|"
            "ne m'écris plus|ne m'envoyez plus de messages|ne m'envoie plus de messages|"
            "ne m'envoyez plus rien|ne me contactez plus|ne me contacte plus|ne plus me contacter|"
            "plus de messages|plus de sms|plus de mails|plus de questions|plus de sondages|"
            "plus de messages svp|laissez-moi tranquille|laisse-moi tranquille|fichez-moi la paix|"
            "foutez-moi la paix|retirez-moi de la liste|retirez-moi de votre liste|"
            "enlevez-moi de la liste|supprimez-moi|supprimez mon numéro|"
            "je ne veux plus de messages|je ne veux plus recevoir de messages|"
            "je veux plus de messages|je ne veux plus être contacté|je ne veux plus être contactée"
        ),
        "end": (
            "terminer|fin|finir|quitter|annuler|terminer l'enquête|arrêter l'enquête|"
            "quitter l'enquête|arrêter le questionnaire|quitter le questionnaire|je veux arrêter|"
            "abandonner"
        ),
        "help": (
            "aide|aidez-moi|aide-moi|à l'aide|info|infos|information|informations|"
            "comment ça marche|comment ca marche|comment ça fonctionne|que puis-je écrire|"
            "que dois-je écrire|que dois-je répondre|qu'est-ce que je dois écrire|"
            "j'ai besoin d'aide|options|menu"
        ),
        "skip": (
            "passer|passe|passez|je passe|passer la question|passer cette question|sauter|"
            "sauter la question|sauter cette question|question suivante|la suivante|suivante|"
            "suivant|prochaine question|sans réponse|pas de réponse|je préfère ne pas répondre|"
            "je préfère ne pas le dire|je ne préfère pas répondre|je préfère pas répondre|"
            "je ne veux pas répondre|je veux pas répondre|je ne souhaite pas répondre|"
            "sans commentaire|pas de commentaire|aucun commentaire|sans avis"
        ),
        "back": (
            "retour|revenir|revenir en arrière|en arrière|précédent|précédente|"
            "question précédente|retourner|reculer|la question précédente|dernière question"
        ),
        "later": (
            "plus tard|pas maintenant|pas tout de suite|peut-être plus tard|une autre fois|"
            "un autre moment|demandez-moi plus tard|demande-moi plus tard|"
            "rappelez-moi plus tard de répondre|redemandez plus tard|tout à l'heure|pas le temps|"
            "je n'ai pas le temps|j'ai pas le temps|je n'ai pas le temps maintenant|"
            "j'ai pas le temps maintenant|pas le temps maintenant|je suis occupé|je suis occupée|"
            "occupé|occupée|je suis en réunion|en réunion|je conduis|je suis au volant|"
            "je suis au travail|au travail|pas dispo|je ne suis pas disponible|"
            "ce n'est pas le moment|c'est pas le moment"
        ),
        "tomorrow": "demain|demandez-moi demain|redemandez demain|pas aujourd'hui",
        "why": (
            "pourquoi|pk|pourquoi cette question|pourquoi demandez-vous|pourquoi vous demandez ça|"
            "pourquoi tu demandes|pourquoi demandez-vous ça|pourquoi voulez-vous savoir|"
            "pourquoi vous voulez savoir|pourquoi tu veux savoir|pourquoi voulez-vous le savoir|"
            "à quoi ça sert|ça sert à quoi|pour quoi faire|pour quelle raison|c'est pour quoi|"
            "c'est pour quoi faire"
        ),
        "person": (
            "un humain|humain|une personne|une vraie personne|un conseiller|conseiller|"
            "parler à quelqu'un|parler à un humain|parler à une personne|parler à un conseiller|"
            "parler avec quelqu'un|parler avec un conseiller|je veux parler à quelqu'un|"
            "je veux parler à un humain|je veux parler à une personne|"
            "je veux parler à un conseiller|je voudrais parler à quelqu'un|"
            "je voudrais parler à un conseiller|j'aimerais parler à quelqu'un|"
            "je souhaite parler à quelqu'un|je souhaite parler à un conseiller|"
            "puis-je parler à quelqu'un|puis-je parler à un conseiller|"
            "est-ce que je peux parler à quelqu'un|je peux parler à quelqu'un|appelez-moi|"
            "rappelez-moi|appelle-moi|rappelez moi svp|veuillez me rappeler|merci de me rappeler|"
            "contactez-moi|merci de me contacter|pouvez-vous m'appeler|pouvez-vous me rappeler"
        ),
        "top": (
            "note maximale|la note maximale|maximum|le maximum|score maximum|score maximal|"
            "note max|max|le max|meilleure note|la meilleure note|la totale|sans faute"
        ),
        "evasive": (
            "non|oui|n|o|rien|rien de spécial|rien de particulier|rien à dire|rien à ajouter|"
            "rien d'autre|rien du tout|ras|r.a.s.|pas vraiment|je ne sais pas|je sais pas|"
            "j'sais pas|chais pas|sais pas|jsp|aucune idée|aucune raison|pas de raison|"
            "pas de raison particulière|sans raison|aucune raison particulière|sans commentaire|"
            "pas de commentaire|aucun commentaire|pas de réponse|aucune réponse|sans avis|"
            "pas d'avis|difficile à dire|je ne peux pas dire|comme ça|parce que|"
            "parce que c'est comme ça|peut-être|bof|c'est tout|voilà|peu importe|non concerné|"
            "néant"
        ),
    },
    languages={"fr": "français|en français"},
    labels={
        "likely": (
            (
                "pas du tout probable|très improbable|extrêmement improbable|"
                "absolument pas probable|très peu probable"
            ),
            "extrêmement probable|très probable|tout à fait probable",
        ),
        "satisfied": (
            (
                "très insatisfait|très insatisfaite|pas du tout satisfait|pas du tout satisfaite|"
                "très mécontent|très mécontente|totalement insatisfait|totalement insatisfaite|"
                "extrêmement insatisfait|extrêmement insatisfaite|vraiment pas satisfait|"
                "vraiment pas satisfaite|très insatisfaits|très déçu|très déçue|"
                "absolument pas satisfait|pas du tout content|pas du tout contente|"
                "complètement insatisfait"
            ),
            (
                "insatisfait|insatisfaite|pas satisfait|pas satisfaite|plutôt insatisfait|"
                "plutôt insatisfaite|plutôt pas satisfait|mécontent|mécontente|peu satisfait|"
                "peu satisfaite|pas content|pas contente|pas très satisfait|pas très satisfaite|"
                "pas vraiment satisfait|pas vraiment satisfaite|insatisfaits|mécontents|déçu|"
                "déçue|pas trop satisfait"
            ),
            (
                "ni satisfait ni insatisfait|ni satisfaite ni insatisfaite|ni l'un ni l'autre|"
                "neutre|moyennement satisfait|moyennement satisfaite"
            ),
            (
                "satisfait|satisfaite|plutôt satisfait|plutôt satisfaite|content|contente|"
                "satisfaits|satisfaites|contents|contentes|assez satisfait|assez satisfaite|"
                "assez content|assez contente|plutôt content|plutôt contente|je suis satisfait|"
                "je suis satisfaite"
            ),
            (
                "très satisfait|très satisfaite|tout à fait satisfait|tout à fait satisfaite|"
                "entièrement satisfait|entièrement satisfaite|très content|très contente|"
                "extrêmement satisfait|extrêmement satisfaite|pleinement satisfait|"
                "pleinement satisfaite|très satisfaits|très satisfaites|vraiment satisfait|"
                "vraiment satisfaite|super satisfait|super contente|super content|très contents|"
                "hyper satisfait|hyper satisfaite|hyper contente|hyper content|ravi|ravie|"
                "entièrement satisfaits|parfaitement satisfait|parfaitement satisfaite|"
                "complètement satisfait|complètement satisfaite|plus que satisfait|"
                "plus que satisfaite|enchanté|enchantée"
            ),
        ),
        "agree": (
            (
                "pas du tout d'accord|tout à fait en désaccord|fortement en désaccord|"
                "totalement en désaccord|absolument pas d'accord"
            ),
            "pas d'accord|plutôt pas d'accord|en désaccord|plutôt en désaccord",
            (
                "ni d'accord ni pas d'accord|ni en accord ni en désaccord|"
                "ni d'accord ni en désaccord|ni l'un ni l'autre|neutre"
            ),
            "d'accord|plutôt d'accord|je suis d'accord",
            (
                "tout à fait d'accord|totalement d'accord|entièrement d'accord|"
                "complètement d'accord|fortement d'accord"
            ),
        ),
        "ease": (
            "très difficile|extrêmement difficile|très compliqué|super difficile",
            "difficile|plutôt difficile|compliqué|pas facile",
            "ni facile ni difficile|ni l'un ni l'autre|neutre|moyen|moyennement facile",
            "facile|plutôt facile|simple",
            "très facile|extrêmement facile|très simple|super facile",
        ),
    },
    roles={
        "dream": "rêves|rêve|rêvez",
        "how": "comment|pourquoi",
        "is": "est|serait",
        "nobody": "personne|qui",
        "polite": (
            "merci|beaucoup|s'il|plaît|svp|stp|bonjour|bonsoir|salut|coucou|ok|okay|oui|ouais|"
            "bien|alors|euh|heu|hm|hmm|ben|bah|bon|hein|voilà|cordialement|monsieur|madame|cdt|"
            "allez|bonne|journée|soirée"
        ),
        "filler": (
            "je|j|moi|me|mon|ma|mes|nous|on|vous|tu|leur|lui|il|elle|ce|c'est|c|est|"
            "serait|sera|c'était|cest|ça|ca|cela|le|la|un|une|des|du|de|d'un|d'une|pour|à|"
            "a|au|par|avec|en|dans|y|dirais|dirai|voudrais|voudrai|vais|veux|vaut|"
            "aimerais|peux|mets|met|mettre|mettrais|mettrai|ai|as|suis|serais|reste|"
            "réponse|total|global|globale|globalement|environ|peu|près|autour|bon|bonne|"
            "beau|belle|gros|grosse|petit|petite|solide|grand|grande|plein|franc|joli|"
            "jolie|juste|clair|clairement|sûr|sûrement|certainement|probablement|peut|"
            "être|pense|crois|estime|trouve|choisis|opte|prends|honnêtement|franchement|"
            "personnellement|avis|selon|d'après|part|coté|côté|côte|ici|maintenant|"
            "aujourd'hui|absolument|toujours|aussi|sans|hésiter|hésitation|si|qu'un|note|"
            "sur|moyenne|actuellement|disons|allez|voici|plutôt|quand|même|largement|"
            "amplement|facilement|raisonnable|pointé|tant|salarié|salariée|employé|"
            "employée|client|cliente|collaborateur|collaboratrice|cette|fois|mérité|"
            "méritée|généreux|généreuse|sévère|moyen|tout|tiré|cheveux|arrondi|rond|"
            "facile|large|tranquille|net|ressenti|yeux|fermés|honnête|sincère|sincèrement|"
            "là|simple|limite|fermement|heure|actuelle|grosso|modo|q|k|qu|ke|jdirais|"
            "j'dirais|jmets|j'mets|va|aller|partir|mettons|ira|dira|ptet|mdr|que|les|"
            "encore|j'ai|malheureusement|hélas"
        ),
        "cue": (
            "donne|donner|donnerais|donnerai|donné|donnerait|note|notes|noter|noterais|score|"
            "attribue|attribuer|attribuerais|évalue|évaluation|évaluerais|dis|dirais|vote|échelle|"
            "accorde|accorderais|mérite|méritent|mettrais|mets|appréciation|mettons|mette|noterai|"
            "met|mettez|donnons|attribuerai|évaluerai|mis|accordons|mettre"
        ),
        "negation": "pas|non|ne|n|jamais|aucun|aucune|ni|rien|nulle|nul|guère|nan|n'est|personne",
        "unit": (
            "seconde|secondes|sec|minute|minutes|min|mn|heure|heures|h|jour|jours|journée|"
            "journées|semaine|semaines|mois|an|ans|année|années|fois|personnes|gens|"
            "clients|client|employés|collègues|appels|appel|mail|mails|emails|messages|"
            "message|commandes|commande|articles|article|produits|produit|choses|chose|"
            "étapes|étape|questions|question|tentatives|essais|amis|ami|enfants|problèmes|"
            "problème|soucis|souci|tickets|euros|euro|€|centimes|francs|dollars|pourcent|"
            "pourcents|km|kg|mètres|degrés|pièces|janvier|février|mars|avril|mai|juin|"
            "juillet|août|septembre|octobre|novembre|décembre|autre|autres|différents|"
            "différentes|cents|mille|milliers|millions|raisons|raison|colis|visites|nuits|"
            "chambres|plus|moins|magasins|rendez|défaut|remarque|bémol|suggestion|seul|"
            "seule|janv|fév|avr|juil|oct|nov|déc"
        ),
        "points": "point|points|pt|pts|étoile|étoiles|coeurs|cœurs|coeur|p|s",
        "starter": (
            "car|parce|puisque|vu|comme|mais|et|pour|à|cause|grâce|bien|quoique|cependant|"
            "toutefois|néanmoins|sauf|quand|lorsque|je|j'ai|j'aime|j'étais|c'est|c'était|"
            "il|ils|elle|elles|vous|votre|vos|tu|on|nous|leur|leurs|les|l'équipe|"
            "l'accueil|ma|mon|mes|tout|toute|tous|très|vraiment|trop|si|super|assez|"
            "toujours|jamais|pas|sans|aucun|aucune|rien|ne|n'est|avec|était|est|sont|"
            "pourrait|serait|merci|ce|cette|ces|service|personnel|personne|dommage|"
            "malheureusement|hélas|que|qui|continuez|arrêtez|arrêter|seulement|juste|"
            "absolument|franchement|peut|parfois|due|dû|suite|d'accord|au|aux|ça|sinon|"
            "ensuite|fois|depuis|malgré|hormis|excepté|facile|simple|rapide|efficace|"
            "livraison|livreur|livreuse|accueil|l'application|l'appli|l'appareil|appli|"
            "application|site|prix|qualité|conseiller|conseillère|vendeur|vendeuse|"
            "technicien|serveur|serveuse|nourriture|repas|plat|commande|colis|attente|"
            "délai|délais|temps|produit|produits|magasin|boutique|équipe|bravo|tres|bcp|"
            "beaucoup|j'attends|j'attendais|j'aurais|j'adore|j'en|faut|faudrait|manque|"
            "manquait|gentil|gentille|sympa|perfectible|hésitez|excellent|excellente|"
            "excellents|parfait|génial|top|nickel|impeccable|déçu|déçue|lent|cher|"
            "n'hésitez"
        ),
        "praise": (
            "bien|bon|bonne|super|excellent|excellente|génial|géniale|parfait|parfaite|formidable|"
            "fantastique|top|nickel|impeccable|mauvais|mauvaise|nul|nulle|horrible|médiocre|"
            "décevant|déçu|déçue|lent|rapide|gentil|gentille|agréable|sympa|aimable|content|"
            "contente|satisfait|satisfaite|insatisfait|insatisfaite|meilleur|meilleure|service|"
            "travail|équipe|accueil|bravo|magnifique|merveilleux|merveilleuse|correct|moyen|"
            "catastrophe|catastrophique|cher|très|vraiment|trop|assez|extrêmement|tellement|"
            "chouette|extra|génialissime|ravi|ravie|efficace|professionnel|satisfaisant|facile|"
            "simple|compliqué|difficile|mitigé|mitigée|tranquille|fluide|livraison|livreur|"
            "prestation|qualité|produit|produits|repas|expérience|pro|pros|réactif|réactive|"
            "réactifs|serviable|serviables|souriant|souriante|aimables|gentils|gentillesse|"
            "rapides|rapidité|lente|longue|long|chère|déplorable|lamentable|inadmissible|honteux|"
            "mal|correcte|décevante|passable|acceptable|convenable|excellents|excellentes|"
            "parfaits|merci|satisfaits|contents|mécontent|mécontente|insatisfaits|facilement|"
            "rapidement|simplement|juste"
        ),
        "range": "ou|à|entre|jusqu'à",
        "span": "à|jusqu'à",
        "half": "demi|demie",
        "before": (
            "après|vers|depuis|avant|dès|minimum|maximum|presque|quasi|quasiment|version|numéro|"
            "no|commande|page|chambre|étage|ligne|quai|facture|dossier|ticket|partie|étape|niveau|"
            "moins|plus|entre|chaque|magasin|salle|bureau|porte|rue|chapitre|comme|les|n|num|tél|"
            "p|réf|art|bât|apt|erreur|code|bus|tram|métro|train|siège|rang|rangée|voie|allée|"
            "caisse|guichet|appartement|appt|bâtiment|hall|terminal|sortie|canal|chaîne|box|"
            "casier|lot|secteur|zone|poste|iphone|windows|bloc|table|question|touche|bouton"
        ),
        "correction": (
            "voulais|rectification|correction|corrige|corriger|rectifier|rectifie|finalement|"
            "plutôt|changer|changez|change|modifier|modifie|modifiez|oups|zut|mince|erreur|trompé|"
            "trompée|faute|attendez|attends|enfin|lieu"
        ),
        "sorry": "pardon|désolé|désolée|désole|excusez|excuse|excuses",
        "fix": (
            "non|pas|dire|mettre|à|en|de|par|un|une|frappe|je|me|suis|c'est|c'était|ma|mon|la|le|"
            "note|réponse|précédente|première|dernière|avant|puis|peux|pourrais|est|possible|"
            "voudrais|veux|aimerais|plutôt|moi|au|pour|vous|l'ai"
        ),
        "and": "et",
        "decimal": "virgule|point",
        "if": "si|sauf|tant",
        "joint": (
            "mais|car|parce|puisque|donc|cependant|pourtant|toutefois|quoique|malgré|"
            "hormis|excepté|parceque|pcq|pck|psk|parcequ'il|tandis"
        ),
        "other": (
            "avant|auparavant|autrefois|dernière|dernier|hier|normalement|habituellement|"
            "généralement|originellement|mari|femme|conjoint|conjointe|compagnon|compagne|"
            "patron|chef|ami|amie|mère|maman|père|papa|fils|fille|aurais|j'aurais|aurait|"
            "avais|avait|presque|quasiment|concurrent|concurrents|concurrence|sinon|"
            "j'avais|passée|passé|précédente|précédent|précédemment|soeur|sœur|frère|"
            "collègue|voisin|voisine|copain|copine|époux|épouse|maîtresse|antérieure|"
            "l'autre|l'année"
        ),
        "per": "sur",
        "month": (
            "janvier|janv|février|fév|mars|avril|avr|mai|juin|juillet|juil|août|septembre|"
            "octobre|oct|novembre|nov|décembre|déc"
        ),
        "for": "pour",
        "bound": (
            "plus|moins|minimum|maximum|mini|maxi|dessus|dessous|presque|quasi|quasiment|"
            "supérieur|inférieur|commande|facture|dossier|ticket|version|chambre|page|commandé|"
            "commandée|livré|livrée|arrivé|arrivée|reçu|reçue|acheté|achetée|venu|venue|envoyé|"
            "expédié|appelé|réservé|table|manquait|manquaient|manquent|restait|restent|pris|prise|"
            "ouvert|ouvre|fermé|ferme|partir|duré|coûte|coûté|payé|affiche"
        ),
        "we": "nous|on",
        "were": "étions|sommes|était|est|venus|étaient",
        "are": "êtes|sont",
        "up": "plus",
    },
)
