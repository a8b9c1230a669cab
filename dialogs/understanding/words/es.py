"""Spanish."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "cero|ceros|sero|zero",
        "uno|un|una",
        "dos|doses",
        "tres|treses",
        "cuatro|quatro|cuatros",
        "cinco|cincos|sinco|cinko",
        "seis|seises|ceis|seís",
        "siete|sietes|ciete|siette",
        "ocho|ochos|hocho|osho",
        "nueve|nueves|nuebe",
        "diez|dieces|dies|diéz",
    ),
    larger={
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis": 16,
        "diecisiete": 17,
        "dieciocho": 18,
        "diecinueve": 19,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "mil": 1000,
    },
    ordinals=(
        "primero|primera|primer|el primero|la primera|1º|1ª",
        "segundo|segunda|el segundo|la segunda|2º|2ª",
        "tercero|tercera|tercer|el tercero|la tercera|3º|3ª",
        "cuarto|cuarta|el cuarto|la cuarta|4º|4ª",
        "quinto|quinta|el quinto|la quinta|5º|5ª",
        "sexto|sexta|el sexto|la sexta|6º|6ª",
    ),
    articles="un|una|uno",
    yes=(
        "sí|si|s|sii|sip|sí sí|sí gracias|sí por favor|sí claro|claro|claro que sí|"
        "sí claro que sí|por supuesto|sí por supuesto|desde luego|cómo no|como no|con gusto|"
        "sí con gusto|con mucho gusto|encantado|encantada|vale|sí vale|ok|okey|okay|de acuerdo|"
        "dale|sale|órale|perfecto|correcto|es correcto|exacto|así es|cierto|es cierto|es verdad|"
        "afirmativo|absolutamente|totalmente|efectivamente|definitivamente|seguro|ya|pueden|"
        "sí pueden|puede|sí puede|adelante|creo que sí|yo creo que sí|me parece bien|está bien|"
        "sí está bien|obvio|sí lo fue|sí fue así"
    ),
    no=(
        "no|n|nop|nel|no gracias|gracias no|no no|para nada|no para nada|en absoluto|"
        "no en absoluto|de ninguna manera|de ningún modo|ni hablar|jamás|nunca|todavía no|aún no|"
        "no todavía no|no aún no|claro que no|no claro que no|por supuesto que no|mejor no|"
        "no mejor no|prefiero que no|no prefiero que no|preferiría que no|negativo|incorrecto|"
        "falso|no es cierto|no es verdad|no creo|creo que no|no lo creo|no hace falta|"
        "no es necesario|no no hace falta|no fue así|no lo fue|no por favor|no realmente|"
        "la verdad que no|no quiero"
    ),
    wavering=(
        "tal vez|talvez|quizás|quizá|a lo mejor|puede ser|puede que sí|no sé|no lo sé|no se|"
        "ni idea|no tengo idea|no estoy seguro|no estoy segura|no sabría decir|sí y no|depende|"
        "en parte|más o menos|parcialmente|posiblemente|ni sí ni no|no hay problema|sin problema|"
        "regular"
    ),
    commands={
        "stop": (
            "stop|parar|para|pare|paren|para ya|alto|basta|basta ya|baja|darme de baja|"
            "dar de baja|dame de baja|deme de baja|denme de baja|quiero darme de baja|"
            "quiero la baja|cancelar suscripción|cancelar la suscripción|anular suscripción|"
            "desuscribir|desuscribirme|desuscribirse|no más mensajes|no quiero más mensajes|"
            "no quiero recibir más mensajes|no quiero recibir mensajes|no me escriban más|"
            "no me escribas más|no me escriba más|no me escriban|no me escribas|"
            "no me envíen más mensajes|no me envíes más mensajes|no me envíe más mensajes|"
            "no me manden más mensajes|no me mandes más mensajes|no enviar más mensajes|"
            "no me contacten|no me contacten más|no me contactes más|no me molesten|"
            "no me molesten más|no me molestes|no me molestes más|no molestar|no molesten|"
            "dejen de escribirme|deja de escribirme|deje de escribirme|dejen de enviarme mensajes|"
            "deja de enviarme mensajes|deje de enviarme mensajes|dejen de mandarme mensajes|"
            "deja de mandarme mensajes|dejen de molestar|deja de molestar|dejen de molestarme|"
            "deja de molestarme|déjame en paz|déjenme en paz|déjeme en paz|no más encuestas|"
            "no más preguntas|no más sms|elimínenme de la lista|elimíname de la lista|"
            "quítenme de la lista|sáquenme de la lista|borren mi número|eliminen mi número|"
            "ya no me escriban|ya no me manden mensajes"
        ),
        "end": (
            "terminar|salir|finalizar|fin|terminar la encuesta|terminar encuesta|"
            "salir de la encuesta|cancelar|cancelar encuesta|cancelar la encuesta|quiero terminar|"
            "quiero salir"
        ),
        "help": (
            "ayuda|ayúdame|ayúdeme|ayúdenme|info|información|opciones|menú|cómo funciona|"
            "cómo funciona esto|qué puedo escribir|qué debo escribir|qué tengo que escribir|"
            "qué tengo que hacer|necesito ayuda|qué pongo"
        ),
        "skip": (
            "saltar|saltar pregunta|saltar la pregunta|saltar esta|saltar esta pregunta|omitir|"
            "omitir pregunta|omitir la pregunta|omitir esta pregunta|paso|pasar|siguiente|"
            "siguiente pregunta|la siguiente|próxima|próxima pregunta|prefiero no contestar|"
            "prefiero no responder|prefiero no decirlo|prefiero no decir|no quiero contestar|"
            "no quiero responder|no quiero decir|no quiero decirlo|sin comentarios|sin comentario|"
            "no contesto|sin respuesta|sáltala|ns/nc"
        ),
        "back": (
            "atrás|volver|volver atrás|regresar|regresa|anterior|pregunta anterior|la anterior|"
            "retroceder|deshacer|un paso atrás|ir atrás|vuelve atrás|última pregunta"
        ),
        "later": (
            "más tarde|después|luego|ahora no|en otro momento|otro momento|otro día|"
            "quizás más tarde|tal vez más tarde|pregúntame más tarde|pregúntame luego|"
            "pregúnteme más tarde|pregúntenme más tarde|recuérdamelo más tarde|recuérdamelo luego|"
            "recuérdeme más tarde|más tarde por favor|luego contesto|luego respondo|"
            "no tengo tiempo|no tengo tiempo ahora|ahora no tengo tiempo|ahora no puedo|"
            "no puedo ahora|ahorita no|ahorita no puedo|estoy ocupado|estoy ocupada|ocupado|"
            "ocupada|estoy en una reunión|en una reunión|estoy reunido|estoy reunida|"
            "estoy conduciendo|estoy manejando|estoy trabajando|estoy en el trabajo|"
            "no es buen momento"
        ),
        "tomorrow": "mañana|pregúntame mañana|pregúnteme mañana|hoy no|recuérdamelo mañana",
        "why": (
            "por qué|porqué|por qué preguntas|por qué pregunta|por qué preguntan|"
            "por qué me preguntas|por qué me preguntan eso|por qué preguntan eso|"
            "por qué quieres saber|por qué quieren saber|por qué quiere saber|"
            "por qué quieren saberlo|por qué esta pregunta|para qué|para qué es|para qué es esto|"
            "para qué quieren saber|para qué lo necesitan|para qué sirve"
        ),
        "person": (
            "una persona|persona real|una persona real|un humano|humano|un agente|agente|"
            "agente humano|un asesor|hablar con una persona|hablar con un humano|"
            "hablar con un agente|hablar con un asesor|hablar con alguien|"
            "quiero hablar con una persona|quiero hablar con un humano|"
            "quiero hablar con un agente|quiero hablar con un asesor|quiero hablar con alguien|"
            "quisiera hablar con alguien|quisiera hablar con una persona|"
            "me gustaría hablar con alguien|necesito hablar con alguien|"
            "necesito hablar con una persona|puedo hablar con alguien|"
            "puedo hablar con una persona|puedo hablar con un agente|podría hablar con alguien|"
            "llámame|llámenme|llámeme|que me llamen|quiero que me llamen|por favor llámenme|"
            "pueden llamarme|contáctenme|contácteme|contáctame"
        ),
        "top": (
            "puntuación máxima|máxima puntuación|nota máxima|la nota máxima|la máxima nota|"
            "la máxima|máximo|el máximo|la máxima puntuación|calificación máxima|"
            "máxima calificación|puntaje máximo|matrícula de honor"
        ),
        "evasive": (
            "no|sí|si|n|s|nada|nada más|nada especial|nada en especial|nada en particular|"
            "nada que decir|nada que añadir|nada que agregar|de nada|ninguna|ninguno|"
            "ninguna razón|ningún motivo|sin razón|sin motivo|sin comentarios|sin comentario|"
            "ningún comentario|no sé|no lo sé|no se|ni idea|no tengo idea|no tengo comentarios|"
            "no estoy seguro|no estoy segura|no sabría decir|no puedo decir|difícil de decir|"
            "porque sí|porque no|tal vez|quizás|eso es todo|es todo|da igual|me da igual|"
            "no aplica|n/a|ns/nc|no contesto|prefiero no decir|así nomás"
        ),
    },
    languages={"es": "español|castellano|en español"},
    labels={
        "likely": (
            (
                "nada probable|muy improbable|para nada probable|extremadamente improbable|"
                "muy poco probable"
            ),
            "extremadamente probable|muy probable|sumamente probable|totalmente probable",
        ),
        "satisfied": (
            (
                "muy insatisfecho|muy insatisfecha|nada satisfecho|nada satisfecha|"
                "totalmente insatisfecho|totalmente insatisfecha|extremadamente insatisfecho|"
                "extremadamente insatisfecha|para nada satisfecho|para nada satisfecha|"
                "muy insatisfechos|completamente insatisfecho|completamente insatisfecha|"
                "muy descontento|muy descontenta|muy decepcionado|muy decepcionada|nada contento|"
                "nada contenta|súper insatisfecho|súper insatisfecha"
            ),
            (
                "insatisfecho|insatisfecha|poco satisfecho|poco satisfecha|algo insatisfecho|"
                "algo insatisfecha|no satisfecho|no satisfecha|no estoy satisfecho|"
                "no estoy satisfecha|descontento|descontenta|no muy satisfecho|no muy satisfecha|"
                "insatisfechos|decepcionado|decepcionada|poco contento|poco contenta"
            ),
            (
                "ni satisfecho ni insatisfecho|ni satisfecha ni insatisfecha|neutral|neutro|"
                "indiferente|ni uno ni otro|regular"
            ),
            (
                "satisfecho|satisfecha|algo satisfecho|algo satisfecha|bastante satisfecho|"
                "bastante satisfecha|satisfechos|satisfechas|contento|contenta|contentos|"
                "contentas|bastante contento|bastante contenta|estoy satisfecho|estoy satisfecha|"
                "estoy contento|estoy contenta"
            ),
            (
                "muy satisfecho|muy satisfecha|totalmente satisfecho|totalmente satisfecha|"
                "completamente satisfecho|completamente satisfecha|extremadamente satisfecho|"
                "extremadamente satisfecha|súper satisfecho|súper satisfecha|muy contenta|"
                "muy contento|muy satisfechos|muy satisfechas|muy contentos|super satisfecho|"
                "super satisfecha|súper contenta|súper contento|super contenta|super contento|"
                "satisfechísimo|satisfechísima|encantado|encantada|contentísimo|contentísima|"
                "plenamente satisfecho|plenamente satisfecha|sumamente satisfecho|"
                "sumamente satisfecha|re contento|re contenta"
            ),
        ),
        "agree": (
            "totalmente en desacuerdo|muy en desacuerdo|completamente en desacuerdo",
            "en desacuerdo|algo en desacuerdo|desacuerdo|no estoy de acuerdo",
            "ni de acuerdo ni en desacuerdo|neutral|neutro|indiferente|ni uno ni otro",
            "de acuerdo|algo de acuerdo|estoy de acuerdo",
            "totalmente de acuerdo|muy de acuerdo|completamente de acuerdo",
        ),
        "ease": (
            (
                "muy difícil|extremadamente difícil|dificilísimo|muy complicado|complicadísimo|"
                "súper difícil|super difícil|muy complicada|muy complicadísimo"
            ),
            "difícil|complicado|algo difícil|bastante difícil",
            "ni fácil ni difícil|neutral|neutro|regular|normal",
            "fácil|sencillo|algo fácil|bastante fácil",
            (
                "muy fácil|extremadamente fácil|facilísimo|muy sencillo|súper fácil|super fácil|"
                "facilisimo|sencillísimo|sumamente fácil|super sencillo"
            ),
        ),
    },
    roles={
        "dream": "sueños|soñando|broma",
        "how": "cómo|como|debo",
        "is": "es|sería|significa",
        "nobody": "nadie|quién",
        "polite": (
            "gracias|favor|porfavor|porfa|porfis|hola|buenas|buenos|días|tardes|noches|ok|okey|"
            "vale|sí|si|pues|eh|em|hm|hmm|mmm|bueno|entonces|muchas|muchísimas|saludos|señor|"
            "señora|estimados|estimado|oye|ay|este|cordial|mira"
        ),
        "filler": (
            "yo|me|mi|mis|mí|mía|nos|nosotros|le|les|te|se|lo|la|el|los|las|un|una|unos|"
            "unas|al|del|de|a|en|con|por|para|como|es|sería|fue|era|será|son|soy|va|voy|"
            "van|quedo|queda|daría|diría|pondría|creo|pienso|opino|supongo|considero|digo|"
            "calculo|quizás|quizá|tal|aproximadamente|aprox|alrededor|cerca|total|"
            "totalmente|global|general|final|honestamente|sinceramente|francamente|"
            "personalmente|opinión|parecer|parte|lado|sólido|solido|claro|clara|rotundo|"
            "buen|buena|gran|grande|redondo|redonda|merecido|merecidísimo|fuerte|flojo|"
            "justo|seguro|seguramente|segura|definitivamente|definitivo|absolutamente|"
            "desde|luego|aquí|hoy|ahora|ya|actualmente|también|otra|solo|sólo|que|haber|"
            "ha|sido|esta|este|esto|eso|así|respuesta|ustedes|vosotros|usted|ti|vuestro|"
            "elijo|escojo|opto|quiero|quisiera|gustaría|dar|dejo|mayormente|siendo|sin|"
            "duda|dudarlo|perfecto|tanto|verdad|dolo|sobre|pelao|pelado|pelada|raspado|"
            "raspao|rascado|pelón|pelon|raspadito|justito|apurado|cabal|estaría|estaria|q|"
            "k|ke|enorme|casa|catedral|campeonato|fácil|facil|tranquilamente|largo|"
            "sobrado|merecidito|seco|puesto|ganado|redondito|pleno|generoso|honesto|"
            "sincero|bajo|alto|bajito|altito|triste|mísero|miserable|digno|pobre|ajustado|"
            "raspando|aprobado|aprobadito|suspenso|notable|sobresaliente|ocasión|"
            "vergonzoso|máxima|ponle|pónganle|póngale|ponedle|quedaría|quedaria|dejémoslo|"
            "dejémosle|digamos|vaya|venga|pensarlo|ahí|nomás|nomas|cachito|sea|serian|"
            "fijo|tirando|tengo|decir|atencion|actual|bien"
        ),
        "cue": (
            "doy|dar|darle|darles|daría|damos|dado|pongo|poner|ponerle|pondría|califico|"
            "calificar|calificaría|calificación|puntúo|puntuar|puntuación|puntuaría|puntaje|"
            "nota|valoro|valorar|valoración|valoraría|evalúo|evaluación|score|rating|escala|"
            "merece|merecen|otorgo|otorgaría|diría|digo|número|voto|asigno|ponle|póngale|"
            "pónganle|ponedle|pongámosle|puse|doyle|pondremos|pone|ponemos|doi|diria|daria|"
            "pondria|merecéis|mereces|puntuo"
        ),
        "negation": "no|nunca|jamás|ni|ningún|ninguno|ninguna|tampoco|apenas|nada|nadie",
        "unit": (
            "segundo|segundos|seg|minuto|minutos|min|hora|horas|hrs|hr|h|día|días|semana|"
            "semanas|mes|meses|año|años|vez|veces|persona|personas|gente|cliente|clientes|"
            "empleados|agentes|compañeros|colegas|llamada|llamadas|correo|correos|emails|"
            "email|mensaje|mensajes|pedido|pedidos|artículos|producto|productos|cosa|"
            "cosas|paso|pasos|pregunta|preguntas|intento|intentos|amigo|amigos|amigas|"
            "hijos|niños|problema|problemas|ticket|tickets|euro|euros|dólares|dólar|pesos|"
            "peso|soles|centavos|céntimos|porciento|ciento|km|kg|metros|grados|piezas|"
            "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|"
            "octubre|noviembre|diciembre|otros|otras|otro|diferentes|distintas|cientos|"
            "mil|miles|millón|millones|razón|razones|motivos|paquetes|paquete|visitas|"
            "noches|habitaciones|más|menos|tiendas|sucursales|citas|am|pm|fallo|fallos|"
            "error|errores|detalle|ene|feb|abr|jun|jul|ago|sept|sep|oct|nov|dic"
        ),
        "points": "punto|puntos|pts|pto|ptos|estrella|estrellas|estrellitas|corazones|corazón|p",
        "starter": (
            "porque|porq|pq|xq|ya|pues|aunque|pero|y|e|por|como|dado|debido|gracias|"
            "cuando|mientras|sin|embargo|salvo|excepto|yo|me|mi|es|fue|son|está|estaba|"
            "están|estuvo|los|las|él|ella|ellos|ustedes|usted|su|sus|tu|tus|nos|le|les|se|"
            "todo|todos|todas|toda|muy|mucho|mucha|muchas|demasiado|realmente|tan|"
            "bastante|siempre|nunca|jamás|no|ni|nada|nadie|ningún|ninguna|con|para|"
            "personal|atención|servicio|podría|debería|sería|había|hay|tiene|tienen|tuve|"
            "tenía|han|ha|he|qué|que|solo|sólo|lamentablemente|desafortunadamente|sigan|"
            "sigue|excelente|super|súper|absolutamente|si|además|también|dejen|deja|esta|"
            "este|falta|faltó|buen|comida|facilísimo|facilisimo|buenísimo|buenísima|"
            "buenísimos|buenisimo|rapidísimo|rapidisimo|amabilísimos|complicadísimo|"
            "dificilísimo|carísimo|malísimo|malísima|lentísimo|encantadísima|contentísima|"
            "contentísimo|trato|entrega|repartidor|repartidora|mensajero|envío|envio|app|"
            "aplicación|aplicacion|página|pagina|web|precio|precios|calidad|tienda|"
            "producto|productos|empleado|empleada|empleados|vendedor|vendedora|técnico|"
            "mesero|camarero|camarera|asesor|asesora|espera|tardaron|tardó|tarda|tardan|"
            "llegó|llego|llegaron|funciona|encanta|encantó|gustó|gusta|gustaría|fácil|"
            "facil|rápido|rapido|rápida|lento|amable|amables|atentos|perfecto|genial|"
            "buenos|buenas|bien|mal|malo|mala|pésimo|pésima|regular|recomiendo|"
            "recomendable|hace|igual|estoy|estuve|fueron|quedé|podrían|deberían|hubo|"
            "hubiera|tuvimos|tardé|desde|cada|lo"
        ),
        "praise": (
            "bien|bueno|buena|buenos|buenas|buen|excelente|excelentes|genial|perfecto|perfecta|"
            "fantástico|fantástica|increíble|estupendo|estupenda|maravilloso|maravillosa|súper|"
            "super|malo|mala|mal|pésimo|pésima|terrible|horrible|fatal|lento|lenta|rápido|rápida|"
            "amable|amables|contento|contenta|satisfecho|satisfecha|insatisfecho|insatisfecha|"
            "mejor|mejores|peor|feliz|servicio|atención|trabajo|equipo|trato|ayuda|regular|"
            "decepcionante|caro|cara|top|chévere|padre|muy|mucho|mucha|demasiado|tan|bastante|"
            "realmente|gran|lindo|linda|recomendable|recomendado|eficiente|profesional|"
            "profesionales|bonito|desastre|vergüenza|normal|correcto|encantado|encantada|"
            "facilísimo|facilisimo|fácil|facil|fáciles|sencillo|sencilla|difícil|complicado|"
            "complicada|buenísimo|buenísima|buenísimos|buenísimas|buenisimo|rapidísimo|rapidisimo|"
            "amabilísimo|amabilísima|amabilísimos|complicadísimo|dificilísimo|carísimo|carísima|"
            "malísimo|malísima|lentísimo|contentísimo|contentísima|riquísimo|riquísima|rico|rica|"
            "comida|producto|productos|envío|entrega|calidad|precio|experiencia|servicios|"
            "tranquilo|tranquila|práctico|cómodo|comodo|atento|atenta|atentos|atentas|eficaz|"
            "eficientes|bárbaro|espectacular|espectaculares|impecable|impecables|brutal|guay|cool|"
            "chido|padrísimo|bacán|mediocre|deficiente|nefasto|nefasta|lamentable|asco|aceptable|"
            "satisfechos|contentos|felices|agradecido|agradecida|excelentísimo|súperbien|"
            "superbien|rapidos|rápidos|rápidas|bonita|óptimo|encantados|todo|fenomenal|"
            "maravillosos|profesionalidad|amabilidad|puntual|puntuales|justo"
        ),
        "range": "o|u|a|entre|hasta|al",
        "span": "a|al|hasta",
        "half": "medio|media",
        "before": (
            "después|tras|desde|antes|hasta|mínimo|máximo|casi|versión|nro|num|pedido|orden|"
            "página|habitación|cuarto|piso|planta|línea|andén|factura|caso|ticket|parte|paso|"
            "nivel|menos|más|entre|cada|sucursal|tienda|sala|oficina|puerta|folio|capítulo|hace|"
            "núm|pág|tel|ref|art|los|las|error|código|bus|autobús|tranvía|metro|tren|asiento|fila|"
            "caja|ventanilla|apartamento|apto|bloque|portal|canal|terminal|salida|zona|carril|"
            "módulo|extensión|ext|vagón|torre|iphone|windows|pregunta|tecla|botón"
        ),
        "correction": (
            "quise|quería|corrección|corrijo|corregir|rectifico|rectificar|cambiar|cambio|cambia|"
            "cambie|cambien|modificar|ups|uy|equivoqué|equivocado|equivocada|equivocación|espera|"
            "espere|realidad|dicho"
        ),
        "sorry": (
            "perdón|perdona|perdone|perdonen|disculpa|disculpe|disculpen|disculpas|siento|lamento"
        ),
        "fix": (
            "no|decir|poner|a|en|de|por|lugar|vez|que|era|es|fue|haber|sido|un|una|mi|la|el|nota|"
            "puntuación|calificación|respuesta|anterior|primera|última|quisiera|quiero|puedo|"
            "podría|me|lo|he|sea|tecla|iba|gustaría|puse|le|al"
        ),
        "and": "y|e",
        "decimal": "coma|punto",
        "if": "si|salvo",
        "joint": "pero|porque|porq|pq|xq|aunque|embargo|mientras|excepto|sino|xk|porke|pork",
        "other": (
            "antes|anteriormente|pasado|pasada|ayer|normalmente|generalmente|usualmente|"
            "originalmente|marido|esposo|esposa|mujer|pareja|jefe|jefa|amigo|amiga|madre|"
            "mamá|padre|papá|hijo|hija|hubiera|hubiese|habría|habia|había|casi|"
            "competencia|competidor|estuve|última|último|ultima|ultimo|anterior|hermana|"
            "hermano|compañero|compañera|vecino|vecina|novio|novia|suegra|abuela|abuelo|"
            "cuñado|cuñada|tío|tía|anoche|antier|anteayer"
        ),
        "per": "de|sobre",
        "month": (
            "enero|ene|febrero|feb|marzo|abril|abr|mayo|junio|jun|julio|jul|agosto|ago|"
            "septiembre|setiembre|sept|sep|octubre|oct|noviembre|nov|diciembre|dic"
        ),
        "for": "para|pa",
        "bound": (
            "más|mas|menos|mínimo|máximo|minimo|maximo|debajo|encima|superior|inferior|casi|"
            "arriba|abajo|pedido|orden|factura|folio|versión|habitación|ticket|llegó|llego|pedí|"
            "compré|compre|recibí|recibi|entregado|entregaron|enviado|día|dia|vino|solicitado|"
            "reservé|mesa|faltaban|faltan|faltaron|quedaban|quedan|quedaron|faltó|abierto|abren|"
            "abre|cierra|cierran|cerrado|partir|tardó|tardaron|duró|costó|pagué|cuesta|cuestan"
        ),
        "we": "éramos|eramos|somos|fuimos|íbamos|estábamos|estamos",
        "were": "éramos|eramos|somos|fuimos|íbamos|estábamos|estamos",
        "are": "sois|eres",
        "up": "arriba|adelante|más|mas",
    },
)
