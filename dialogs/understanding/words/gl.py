"""Galician."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "cero|ceros|zero",
        "un|unha|uno",
        "dous|dúas|dois",
        "tres|treses",
        "catro|cuatro|catros",
        "cinco|cincos",
        "seis|seises",
        "sete|setes|siete",
        "oito|oitos|ocho",
        "nove|noves|nueve",
        "dez|deces|diez",
    ),
    larger={
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dezaseis": 16,
        "dezasete": 17,
        "dezaoito": 18,
        "dezanove": 19,
        "vinte": 20,
        "trinta": 30,
        "corenta": 40,
        "cincuenta": 50,
        "cen": 100,
        "mil": 1000,
    },
    ordinals=(
        "primeiro|primeira|o primeiro|a primeira|1º|1ª",
        "segundo|segunda|o segundo|a segunda|2º|2ª",
        "terceiro|terceira|o terceiro|a terceira|3º|3ª",
        "cuarto|cuarta|o cuarto|a cuarta|4º|4ª",
        "quinto|quinta|o quinto|a quinta|5º|5ª",
        "sexto|sexta|o sexto|a sexta|6º|6ª",
    ),
    articles="un|unha|uno",
    yes=(
        "si|s|sí|si si|si grazas|si por favor|si claro|claro|claro que si|por suposto|"
        "si por suposto|desde logo|con gusto|si con gusto|encantado|encantada|vale|ok|de acordo|"
        "si de acordo|perfecto|correcto|exacto|así é|certo|é certo|é verdade|absolutamente|"
        "totalmente|efectivamente|seguro|adiante|podedes|si podedes|creo que si|paréceme ben|"
        "está ben"
    ),
    no=(
        "non|n|no|non grazas|grazas non|non non|para nada|non para nada|en absoluto|"
        "de ningún xeito|nin falar|xamais|nunca|aínda non|non aínda non|claro que non|"
        "por suposto que non|mellor non|non mellor non|prefiro que non|negativo|incorrecto|falso|"
        "non é certo|non é verdade|non creo|creo que non|non fai falta|non é necesario|"
        "a verdade é que non"
    ),
    wavering=(
        "quizais|talvez|se cadra|pode ser|non sei|non o sei|nin idea|non teño idea|"
        "non estou seguro|non estou segura|si e non|depende|en parte|máis ou menos|parcialmente|"
        "posiblemente|sen problema|regular"
    ),
    commands={
        "stop": (
            "stop|parar|para|pare|parade|abonda|baixa|darme de baixa|dádeme de baixa|"
            "quero darme de baixa|cancelar subscrición|cancelar a subscrición|non máis mensaxes|"
            "non quero máis mensaxes|non quero recibir máis mensaxes|non me escribades máis|"
            "non me escribas máis|non me enviedes máis mensaxes|non me mandedes máis mensaxes|"
            "non me contactedes|non me contactedes máis|non me molestedes|non me molestedes máis|"
            "deixade de escribirme|deixa de escribirme|deixade de enviarme mensaxes|"
            "deixade de mandarme mensaxes|deixade de molestar|deixade de molestarme|"
            "déixame en paz|deixádeme en paz|deixádeme tranquilo|deixádeme tranquila|"
            "non máis enquisas|non máis preguntas|eliminádeme da lista|quitádeme da lista"
        ),
        "end": (
            "rematar|saír|finalizar|rematar a enquisa|saír da enquisa|cancelar a enquisa|"
            "quero rematar"
        ),
        "help": (
            "axuda|axúdame|axudádeme|información|opcións|como funciona|como funciona isto|"
            "que podo escribir|que teño que escribir|que debo escribir|necesito axuda|"
            "preciso axuda"
        ),
        "skip": (
            "saltar|saltar pregunta|saltar a pregunta|saltar esta pregunta|omitir|"
            "omitir a pregunta|paso|pasar|seguinte|seguinte pregunta|a seguinte|"
            "prefiro non contestar|prefiro non responder|prefiro non dicilo|non quero contestar|"
            "non quero responder|non quero dicilo|sen comentarios|non contesto|ns/nc"
        ),
        "back": (
            "atrás|volver|volver atrás|anterior|pregunta anterior|a anterior|desfacer|"
            "un paso atrás"
        ),
        "later": (
            "máis tarde|despois|logo|agora non|noutro momento|outro momento|outro día|"
            "quizais máis tarde|pregúntame máis tarde|preguntádeme máis tarde|lémbramo máis tarde|"
            "máis tarde por favor|agora non podo|non podo agora|non teño tempo|"
            "agora non teño tempo|non teño tempo agora|estou ocupado|estou ocupada|ocupado|"
            "ocupada|estou nunha reunión|estou reunido|estou reunida|estou conducindo|"
            "estou traballando|estou no traballo"
        ),
        "tomorrow": "mañá|pregúntame mañá|preguntádeme mañá|hoxe non",
        "why": (
            "por que|por qué|porque|por que preguntas|por que preguntades|por que o preguntades|"
            "por que queredes saber|por que queredes sabelo|por que queres saber|"
            "por que esta pregunta|para que|para que é|para que serve"
        ),
        "person": (
            "unha persoa|unha persoa real|persoa real|un humano|un axente|falar cunha persoa|"
            "falar con alguén|falar cun axente|falar cun humano|quero falar cunha persoa|"
            "quero falar con alguén|quero falar cun axente|gustaríame falar con alguén|"
            "podo falar con alguén|podo falar cunha persoa|chámame|chamádeme|que me chamen|"
            "quero que me chamen|contactade comigo"
        ),
        "top": (
            "puntuación máxima|máxima puntuación|nota máxima|a nota máxima|o máximo|máximo|"
            "a máxima|matrícula de honra"
        ),
        "evasive": (
            "non|si|n|s|nada|nada máis|nada especial|nada en especial|nada en particular|"
            "nada que dicir|nada que engadir|ningunha|ningún|ningún motivo|ningunha razón|"
            "sen motivo|sen comentarios|ningún comentario|non sei|non o sei|nin idea|"
            "non teño idea|non estou seguro|non estou segura|non sabería dicir|difícil de dicir|"
            "porque si|porque non|quizais|iso é todo|é todo|dáme igual|non aplica|ns/nc|"
            "non contesto"
        ),
    },
    languages={"gl": "galego|en galego"},
    labels={
        "likely": (
            "nada probable|moi improbable|moi pouco probable|extremadamente improbable",
            "extremadamente probable|moi probable|sumamente probable",
        ),
        "satisfied": (
            "moi insatisfeito|moi insatisfeita|nada satisfeito|nada satisfeita",
            (
                "insatisfeito|insatisfeita|pouco satisfeito|pouco satisfeita|descontento|"
                "descontenta|non estou satisfeito|non estou satisfeita|decepcionado|decepcionada"
            ),
            (
                "nin satisfeito nin insatisfeito|nin satisfeita nin insatisfeita|neutral|neutro|"
                "indiferente|regular"
            ),
            (
                "satisfeito|satisfeita|bastante satisfeito|bastante satisfeita|contento|contenta|"
                "satisfeitos|estou satisfeito|estou satisfeita|bastante contento|bastante contenta"
            ),
            (
                "moi satisfeito|moi satisfeita|totalmente satisfeito|totalmente satisfeita|"
                "moi contento|moi contenta|moi satisfeitos|encantado|encantada|contentísimo|"
                "contentísima"
            ),
        ),
        "agree": (
            "totalmente en desacordo|moi en desacordo|completamente en desacordo",
            "en desacordo|non estou de acordo|desacordo",
            "nin de acordo nin en desacordo|neutral|neutro|indiferente",
            "de acordo|estou de acordo",
            "totalmente de acordo|moi de acordo|completamente de acordo",
        ),
        "ease": (
            "moi difícil|extremadamente difícil|moi complicado",
            "difícil|complicado|bastante difícil",
            "nin fácil nin difícil|neutral|neutro|normal|regular",
            "fácil|sinxelo|bastante fácil",
            "moi fácil|extremadamente fácil|moi sinxelo",
        ),
    },
    roles={
        "polite": (
            "grazas|gracias|moitas|favor|porfa|ola|hola|bo|boa|bos|boas|día|días|tarde|tardes|"
            "noite|ok|vale|si|sí|pois|eh|ah|hm|hmm|ben|bueno|saúdos|señor|señora|mira"
        ),
        "filler": (
            "eu|me|min|meu|miña|nós|nos|lle|lles|te|se|o|a|os|as|un|unha|uns|unhas|ao|á|"
            "do|da|dos|das|de|en|no|na|con|por|pola|para|como|é|sería|foi|era|será|son|"
            "queda|vai|vou|van|diría|creo|penso|opino|supoño|considero|digo|quizais|"
            "aproximadamente|arredor|preto|total|totalmente|global|xeral|final|"
            "honestamente|sinceramente|francamente|persoalmente|opinión|parecer|parte|"
            "sólido|claro|clara|redondo|gran|merecido|forte|xusto|seguro|seguramente|"
            "definitivamente|absolutamente|aquí|hoxe|agora|actualmente|tamén|só|que|sido|"
            "esta|este|isto|iso|así|resposta|vós|vostede|escollo|elixo|quero|gustaríame|"
            "sen|perfecto|verdade|nunha|nun|sobre|dúbida|raspado|xustiño|pelado|posto|"
            "enorme|casa|digamos|deixo|q|facilmente|tranquilamente|honesto|sincero|"
            "xeneroso|estaría|poñámoslle|poñede|ben"
        ),
        "cue": (
            "dou|doulle|doulles|dar|darlle|daría|daríalle|damos|poño|póñolle|poñer|poñería|"
            "cualifico|cualificación|puntúo|puntuar|puntuación|nota|valoro|valorar|valoración|"
            "avalío|avaliación|score|rating|escala|merece|merecen|outorgo|diría|digo|número|voto"
        ),
        "negation": "non|no|nunca|xamais|nin|ningún|ningunha|tampouco|nada|ninguén",
        "unit": (
            "segundo|segundos|minuto|minutos|min|hora|horas|h|día|días|semana|semanas|mes|meses|"
            "ano|anos|vez|veces|persoa|persoas|xente|cliente|clientes|empregados|compañeiros|"
            "chamada|chamadas|correo|correos|mensaxe|mensaxes|pedido|pedidos|artigos|produto|"
            "produtos|cousa|cousas|paso|pasos|pregunta|preguntas|intento|intentos|amigo|amigos|"
            "fillos|nenos|problema|problemas|euro|euros|céntimos|cento|km|kg|metros|graos|pezas|"
            "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|"
            "decembro|outros|outras|outro|outra|diferentes|mil|millóns|razón|razóns|motivos|"
            "paquetes|visitas|noites|máis|menos|tendas|erro|erros|detalle"
        ),
        "points": "punto|puntos|pts|estrela|estrelas|corazón|corazóns|p",
        "starter": (
            "porque|pq|xa|pois|aínda|pero|mais|e|por|como|debido|grazas|cando|mentres|"
            "agás|salvo|eu|me|meu|miña|é|foi|son|está|estaba|estivo|os|as|el|ela|eles|"
            "elas|vós|vostede|seu|súa|voso|vosa|todo|todos|todas|toda|moi|moito|moita|"
            "demasiado|realmente|tan|bastante|sempre|nunca|xamais|non|nin|nada|ninguén|"
            "ningún|ningunha|con|para|persoal|atención|servizo|podería|debería|sería|"
            "había|hai|ten|teñen|tiven|que|só|desgraciadamente|seguide|excelente|súper|"
            "absolutamente|se|tamén|deixade|esta|este|falta|faltou|comida|facilísimo|"
            "fácil|rápido|rápida|ben|bo|boa|calidade|prezo|entrega|envío|app|aplicación|"
            "web|tenda|repartidor|trato|gustoume|gústame|recomendo|recomendable|tardaron|"
            "chegou|funciona|estou|estiven|foron|houbo|encantado|encantada|malia|desde|"
            "dende"
        ),
        "praise": (
            "ben|bo|boa|bos|boas|excelente|excelentes|xenial|perfecto|perfecta|fantástico|"
            "fantástica|incrible|estupendo|estupenda|marabilloso|marabillosa|súper|malo|"
            "mala|mal|pésimo|pésima|terrible|horrible|fatal|lento|lenta|rápido|rápida|"
            "amable|amables|contento|contenta|satisfeito|satisfeita|insatisfeito|"
            "insatisfeita|mellor|mellores|peor|feliz|servizo|atención|traballo|equipo|"
            "trato|axuda|regular|decepcionante|caro|cara|top|moi|moito|demasiado|tan|"
            "bastante|realmente|gran|profesional|profesionais|desastre|normal|correcto|"
            "fácil|facilísimo|sinxelo|sinxela|difícil|complicado|boísimo|boísima|"
            "rapidísimo|contentísimo|comida|produto|envío|entrega|calidade|prezo|"
            "experiencia|atento|atenta|atentos|eficaz|impecable|espectacular|nefasto|"
            "mediocre|aceptable|contentos|satisfeitos|encantado|encantada|todo|bárbaro"
        ),
        "range": "ou|a|entre|ata|ao",
        "span": "a|ao|ata",
        "half": "medio|media",
        "before": (
            "despois|tras|dende|desde|antes|ata|mínimo|máximo|case|versión|pedido|páxina|"
            "cuarto|piso|planta|liña|factura|caso|parte|paso|nivel|menos|máis|entre|cada|"
            "tenda|sala|oficina|porta|capítulo|hai|ás|as|núm|num|páx|tel|ref"
        ),
        "correction": (
            "quería|quixen|corrección|corrixo|corrixir|rectifico|rectificar|cambiar|cambio|cambia|"
            "cambiade|modificar|ups|equivoqueime|equivocado|equivocada|espera|esperade|realidade"
        ),
        "sorry": "perdón|perdoa|perdoade|desculpa|desculpade|desculpas|síntoo",
        "fix": (
            "non|no|dicir|poñer|a|en|de|por|lugar|vez|que|era|é|foi|un|unha|miña|nota|puntuación|"
            "resposta|anterior|primeira|última|quero|podo|podería|me|o|gustaríame|sexa"
        ),
        "and": "e",
        "decimal": "coma|punto",
        "if": "se|agás",
        "joint": "pero|porque|pq|aínda|mentres|agás|senón|excepto|malia|mais",
        "other": (
            "antes|anteriormente|pasado|pasada|onte|normalmente|xeralmente|marido|muller|"
            "parella|xefe|xefa|amigo|amiga|nai|pai|fillo|filla|tería|tiña|case|"
            "competencia|última|último|anterior|irmá|irmán|compañeiro|compañeira|veciño|"
            "veciña|noivo|noiva|sogra|avoa|avó|home|esposo|esposa|mozo|moza"
        ),
        "per": "de|sobre",
        "month": (
            "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|"
            "novembro|decembro"
        ),
        "for": "para|pra",
        "bound": (
            "máis|mais|menos|mínimo|máximo|riba|baixo|debaixo|enriba|encima|superior|"
            "inferior|case|pedido|factura|versión|cuarto|chegou|pedín|comprei|recibín|"
            "entregado|día|faltaban|faltan|quedaban"
        ),
        "we": "eramos|éramos|somos|fomos|estabamos",
        "were": "eramos|éramos|somos|fomos|estabamos",
        "are": "sodes",
    },
)
