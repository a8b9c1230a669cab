"""Portuguese."""

from dialogs.understanding.words import Words

WORDS = Words(
    numbers=(
        "zero|zeros|zerinho|sero|zerão",
        "um|uma|hum",
        "dois|duas|dôis|doiz",
        "três|treis|trez|tres",
        "quatro|cuatro|quatros",
        "cinco|cincos|sinco|cincão|cinquinho|cinquinha",
        "seis|ceis|seiz",
        "sete|setes|cete|setinho|setão",
        "oito|oitos|oit|oitão|oitinho",
        "nove|noves|noove",
        "dez|dezes|deiz|dezinho|dezão|dezaço",
    ),
    larger={
        "onze": 11,
        "doze": 12,
        "treze": 13,
        "catorze": 14,
        "quatorze": 14,
        "quinze": 15,
        "dezesseis": 16,
        "dezasseis": 16,
        "dezessete": 17,
        "dezassete": 17,
        "dezoito": 18,
        "dezenove": 19,
        "dezanove": 19,
        "vinte": 20,
        "trinta": 30,
        "quarenta": 40,
        "cinquenta": 50,
        "cem": 100,
        "mil": 1000,
    },
    ordinals=(
        "primeiro|primeira|o primeiro|a primeira|1º|1ª",
        "segundo|segunda|o segundo|a segunda|2º|2ª",
        "terceiro|terceira|o terceiro|a terceira|3º|3ª",
        "quarto|quarta|o quarto|a quarta|4º|4ª",
        "quinto|quinta|o quinto|a quinta|5º|5ª",
        "sexto|sexta|o sexto|a sexta|6º|6ª",
    ),
    articles="um|uma",
    yes=(
        "sim|s|ss|sim sim|sim obrigado|sim obrigada|sim por favor|sim claro|claro|claro que sim|"
        "sim claro que sim|com certeza|sim com certeza|certamente|certeza|com prazer|"
        "sim com prazer|com todo o prazer|pode|pode sim|sim pode|podem|podem sim|sim podem|"
        "pode ser|sim pode ser|ok|okay|beleza|blz|tá|tá bom|está bem|de acordo|concordo|isso|"
        "isso mesmo|exato|exatamente|correto|certo|é verdade|verdade|positivo|absolutamente|"
        "totalmente|sem dúvida|obviamente|óbvio|evidentemente|lógico|uhum|aham|acho que sim|"
        "creio que sim|foi|foi sim|sim foi|é|é sim|à vontade|fique à vontade|quero|quero sim|"
        "gostaria|yes"
    ),
    no=(
        "não|nao|n|nn|naum|não obrigado|não obrigada|obrigado não|não não|não mesmo|"
        "de jeito nenhum|de modo nenhum|de maneira nenhuma|de forma alguma|nem pensar|nunca|"
        "jamais|ainda não|não ainda não|claro que não|com certeza não|melhor não|não melhor não|"
        "prefiro não|não prefiro não|prefiro que não|negativo|errado|falso|não é verdade|não foi|"
        "não é|acho que não|não acho|não creio|creio que não|não precisa|não não precisa|"
        "não é preciso|não é necessário|nem um pouco|na verdade não|não realmente|nada disso|"
        "não quero"
    ),
    wavering=(
        "talvez|não sei|nao sei|sei lá|não faço ideia|não tenho ideia|nem ideia|não tenho certeza|"
        "não tenho a certeza|sim e não|depende|em parte|mais ou menos|parcialmente|possivelmente|"
        "quem sabe|nem sim nem não|sem problema|não tem problema|tanto faz"
    ),
    commands={
        "stop": (
            "stop|parar|pare|parem|para|pare com isso|parem com isso|chega|basta|sair da lista|"
            "cancelar inscrição|cancelar subscrição|cancelar assinatura|anular subscrição|"
            "descadastrar|descadastre-me|me descadastre|me descadastrem|quero me descadastrar|"
            "desinscrever|remover|remova-me|remover meu número|me remova|me remova da lista|"
            "me remova dessa lista|me remova desta lista|me tire da lista|me tira da lista|"
            "me tirem da lista|tire-me da lista|tirem-me da lista|retirem-me da lista|"
            "remova meu número|não quero mais receber mensagens|não quero receber mais mensagens|"
            "não quero receber mensagens|não quero mais mensagens|não quero mais|"
            "não me mande mais mensagens|não me mande mais mensagem|não me mandem mais mensagens|"
            "não mande mais mensagens|não mandem mais mensagens|não mande mais|"
            "não me envie mais mensagens|não me enviem mais mensagens|não enviem mais mensagens|"
            "não envie mais mensagens|não me contacte mais|não me contactem mais|"
            "não me contate mais|não me contatem|não entre em contato|não entrem mais em contato|"
            "não me incomode|não me incomodem|não me incomode mais|não me chateiem|"
            "parem de me enviar mensagens|pare de me enviar mensagens|pare de me mandar mensagens|"
            "parem de me mandar mensagens|pare de mandar mensagem|pare de mandar mensagens|"
            "parem de mandar mensagens|para de mandar mensagem|para de me mandar mensagem|"
            "pare de enviar mensagens|parem de me contactar|parem de incomodar|"
            "pare de me incomodar|me deixa em paz|me deixe em paz|me deixem em paz|"
            "deixe-me em paz|deixem-me em paz|deixa-me em paz|chega de mensagens|"
            "sem mais mensagens|mais nenhuma mensagem|chega de perguntas|chega de pesquisas"
        ),
        "end": (
            "terminar|sair|encerrar|finalizar|fim|terminar a pesquisa|encerrar a pesquisa|"
            "encerrar pesquisa|terminar o inquérito|cancelar|cancelar pesquisa|"
            "cancelar a pesquisa|quero sair|quero terminar"
        ),
        "help": (
            "ajuda|ajude-me|me ajuda|me ajude|ajudem-me|info|informação|informações|opções|menu|"
            "como funciona|como funciona isso|como isto funciona|o que posso escrever|"
            "o que devo escrever|o que tenho que escrever|o que eu faço|o que devo fazer|"
            "preciso de ajuda"
        ),
        "skip": (
            "pular|pula|pular pergunta|pular a pergunta|pular essa|pular essa pergunta|"
            "pular esta pergunta|saltar|saltar pergunta|saltar esta pergunta|ignorar|passo|passar|"
            "próxima|próxima pergunta|a próxima|seguinte|pergunta seguinte|avançar|"
            "prefiro não responder|prefiro não dizer|prefiro não falar|não quero responder|"
            "não quero dizer|não vou responder|sem comentários|sem comentário|sem resposta|"
            "nada a declarar|quero pular"
        ),
        "back": (
            "voltar|volta|volte|voltar atrás|atrás|anterior|pergunta anterior|a anterior|desfazer|"
            "retroceder|um passo atrás|última pergunta"
        ),
        "later": (
            "mais tarde|depois|agora não|talvez mais tarde|outra hora|outro momento|noutra altura|"
            "em outro momento|outro dia|pergunte mais tarde|pergunte-me mais tarde|"
            "me pergunte mais tarde|me pergunta depois|perguntem mais tarde|me lembre mais tarde|"
            "lembre-me mais tarde|lembra-me mais tarde|mais tarde por favor|depois respondo|"
            "depois eu respondo|respondo depois|não tenho tempo|não tenho tempo agora|"
            "agora não tenho tempo|sem tempo|sem tempo agora|agora não posso|não posso agora|"
            "agora não dá|estou ocupado|estou ocupada|tô ocupado|tô ocupada|ocupado|ocupada|"
            "estou em reunião|tô em reunião|em reunião|estou numa reunião|estou dirigindo|"
            "estou a conduzir|tô dirigindo|estou trabalhando|estou a trabalhar|estou no trabalho|"
            "não é um bom momento"
        ),
        "tomorrow": "amanhã|pergunte amanhã|me pergunte amanhã|hoje não",
        "why": (
            "por que|por quê|porque|porquê|por que pergunta|por que você pergunta|"
            "por que vocês perguntam|por que perguntam|porque perguntam|porque pergunta|"
            "por que quer saber|por que vocês querem saber|porque querem saber|"
            "por que querem saber|por que essa pergunta|porquê esta pergunta|para quê|para que|"
            "pra quê|pra que|para que serve|para que é isso|pra que serve isso"
        ),
        "person": (
            "uma pessoa|pessoa real|uma pessoa real|um humano|humano|um atendente|atendente|"
            "atendente humano|falar com uma pessoa|falar com um humano|falar com um atendente|"
            "falar com atendente|falar com alguém|quero falar com uma pessoa|"
            "quero falar com um humano|quero falar com um atendente|quero falar com atendente|"
            "quero falar com alguém|queria falar com alguém|gostaria de falar com alguém|"
            "gostaria de falar com uma pessoa|gostaria de falar com um atendente|"
            "gostava de falar com alguém|gostava de falar com uma pessoa|preciso falar com alguém|"
            "preciso de falar com alguém|posso falar com alguém|posso falar com uma pessoa|"
            "posso falar com um atendente|me liga|me ligue|me liguem|liguem-me|ligue-me|liga-me|"
            "me ligue por favor|podem me ligar|podem ligar-me|entrem em contato|"
            "entre em contato comigo|entrem em contato comigo|entrem em contacto comigo|"
            "contacte-me|contactem-me"
        ),
        "top": (
            "nota máxima|a nota máxima|pontuação máxima|máximo|o máximo|a máxima|nota total|"
            "pontuação total|nota mil"
        ),
        "evasive": (
            "não|sim|n|s|nada|nada não|nada demais|nada de mais|nada especial|nada em especial|"
            "nada em particular|nada a dizer|nada a acrescentar|nada a declarar|mais nada|nenhum|"
            "nenhuma|nenhum motivo|nenhuma razão|sem motivo|sem razão|sem comentários|"
            "sem comentário|nenhum comentário|sem resposta|não sei|sei lá|não faço ideia|"
            "não tenho ideia|nem ideia|não tenho certeza|não tenho a certeza|não sei dizer|"
            "não saberia dizer|difícil dizer|porque sim|porque não|talvez|é isso|só isso|"
            "isso é tudo|é tudo|tanto faz|não se aplica|n/a|prefiro não dizer|sem opinião"
        ),
    },
    languages={"pt": "português|em português"},
    labels={
        "likely": (
            (
                "nada provável|muito improvável|pouquíssimo provável|extremamente improvável|"
                "muito pouco provável"
            ),
            "extremamente provável|muito provável|altamente provável",
        ),
        "satisfied": (
            (
                "muito insatisfeito|muito insatisfeita|nada satisfeito|nada satisfeita|"
                "totalmente insatisfeito|totalmente insatisfeita|extremamente insatisfeito|"
                "extremamente insatisfeita|muito descontente|muito decepcionado|"
                "muito decepcionada|nem um pouco satisfeito|nem um pouco satisfeita|"
                "super insatisfeito|super insatisfeita|muito insatisfeitos"
            ),
            (
                "insatisfeito|insatisfeita|pouco satisfeito|pouco satisfeita|não satisfeito|"
                "não satisfeita|descontente|não estou satisfeito|não estou satisfeita|"
                "decepcionado|decepcionada|não muito satisfeito|não muito satisfeita|insatisfeitos"
            ),
            (
                "nem satisfeito nem insatisfeito|nem satisfeita nem insatisfeita|neutro|neutra|"
                "indiferente|nem um nem outro|regular|mais ou menos"
            ),
            (
                "satisfeito|satisfeita|bastante satisfeito|bastante satisfeita|contente|contentes|"
                "satisfeitos|estou satisfeito|estou satisfeita|tô satisfeito|tô satisfeita|feliz"
            ),
            (
                "muito satisfeito|muito satisfeita|totalmente satisfeito|totalmente satisfeita|"
                "completamente satisfeito|completamente satisfeita|extremamente satisfeito|"
                "extremamente satisfeita|muito contente|muito feliz|muito satisfeitos|"
                "super satisfeito|super satisfeita|super contente|satisfeitíssimo|satisfeitíssima|"
                "contentíssimo|contentíssima|plenamente satisfeito|plenamente satisfeita|"
                "muitíssimo satisfeito|bem satisfeita|bem satisfeito"
            ),
        ),
        "agree": (
            "discordo totalmente|discordo completamente|discordo plenamente|discordo fortemente",
            "discordo|discordo parcialmente|não concordo|discordo em parte",
            "não concordo nem discordo|nem concordo nem discordo|neutro|indiferente",
            "concordo|concordo parcialmente|concordo em parte",
            "concordo totalmente|concordo completamente|concordo plenamente|concordo fortemente",
        ),
        "ease": (
            "muito difícil|extremamente difícil|dificílimo|muito complicado",
            "difícil|complicado|um pouco difícil",
            "nem fácil nem difícil|neutro|normal|regular|médio",
            "fácil|simples|tranquilo",
            "muito fácil|extremamente fácil|facílimo|muito simples|super fácil",
        ),
    },
    roles={
        "dream": "sonhos|sonhando",
        "how": "como|devo",
        "is": "é|seria|significa",
        "nobody": "ninguém|quem",
        "polite": (
            "obrigado|obrigada|obg|brigado|brigada|valeu|vlw|favor|pf|pfv|oi|olá|ola|bom|"
            "boa|dia|tarde|noite|ok|okay|sim|tá|então|bem|eh|ah|hm|hmm|né|muito|abraços|"
            "att|senhor|senhora|olha|ora|pois|tchau|cara"
        ),
        "filler": (
            "eu|me|mim|meu|minha|nós|nos|lhe|lhes|te|se|o|a|os|as|um|uma|uns|umas|ao|à|do|"
            "da|dos|das|de|em|no|na|com|por|pela|para|pra|pro|como|é|seria|foi|era|será|"
            "são|fica|ficaria|vai|vou|vão|acho|creio|penso|acredito|suponho|considero|"
            "digo|talvez|aproximadamente|cerca|volta|torno|total|totalmente|geral|final|"
            "global|honestamente|sinceramente|francamente|pessoalmente|opinião|ver|parte|"
            "lado|sólido|claro|clara|redondo|bela|belo|grande|merecido|merecida|bem|forte|"
            "fraco|seguro|certamente|certeza|definitivamente|absolutamente|aqui|hoje|"
            "agora|atualmente|também|só|somente|apenas|que|ter|sido|esta|este|isto|isso|"
            "essa|assim|resposta|vocês|você|vos|escolho|opto|quero|queria|gostaria|deixo|"
            "dúvida|dúvidas|sem|verdade|pelo|já|ser|numa|num|escolha|faz|viu|sobre|"
            "raspado|raspando|apertado|justinho|redondinho|cheio|certinho|enorme|pelado|"
            "suado|tranquilamente|honesto|sincero|generoso|fico|ficamos|deixa|digamos|"
            "vamos|bota|botar|põe|ponha|coloca|coloque|desta|dessa|lá|olhe|olhos|fechados|"
            "infelizmente|tô|achei|q|né|facilmente|simplesmente|merecidíssimo|seco|"
            "mediano|casa|valor|caprichado|aí|então|dado|bom|tá"
        ),
        "cue": (
            "dou|dar|daria|damos|darei|dei|coloco|colocaria|ponho|poria|avalio|avaliar|"
            "avaliação|avaliaria|classifico|classificação|classificar|classificaria|pontuo|"
            "pontuação|nota|notas|score|rating|escala|merece|merecem|atribuo|atribuiria|diria|"
            "digo|número|voto|boto|bota|põe|ponha|dê|coloque|mereceu|votaria|dava|punha"
        ),
        "negation": "não|nao|n|nunca|jamais|nem|nenhum|nenhuma|tampouco|nada|ninguém",
        "unit": (
            "segundo|segundos|seg|minuto|minutos|min|hora|horas|hrs|hs|h|dia|dias|semana|"
            "semanas|mês|meses|ano|anos|vez|vezes|pessoa|pessoas|gente|cliente|clientes|"
            "funcionários|atendentes|colegas|ligação|ligações|chamadas|chamada|email|"
            "emails|mensagem|mensagens|pedido|pedidos|artigos|itens|produto|produtos|"
            "coisa|coisas|passo|passos|pergunta|perguntas|tentativa|tentativas|amigo|"
            "amigos|amigas|filhos|crianças|problema|problemas|chamados|euro|euros|reais|"
            "real|dólares|centavos|cêntimos|porcento|cento|km|kg|metros|graus|peças|"
            "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|"
            "novembro|dezembro|outros|outras|outro|outra|diferentes|cem|mil|milhares|"
            "milhões|razão|razões|motivos|pacotes|pacote|visitas|noites|quartos|mais|"
            "menos|lojas|consultas|erro|erros|detalhe|jan|fev|abr|mai|jun|jul|ago|set|out|"
            "nov"
        ),
        "points": "ponto|pontos|pts|pt|estrela|estrelas|estrelinhas|coração|corações|p",
        "starter": (
            "porque|pq|pois|por|como|mas|porém|e|embora|apesar|devido|graças|quando|"
            "enquanto|entretanto|contudo|salvo|exceto|eu|me|meu|minha|é|foi|são|está|"
            "estava|estão|tá|os|as|ele|ela|eles|elas|vocês|você|seu|sua|seus|suas|tudo|"
            "todos|todas|toda|muito|muita|realmente|tão|bastante|sempre|nunca|jamais|não|"
            "nao|nem|nada|ninguém|nenhum|nenhuma|com|para|pra|pelo|pela|pessoal|"
            "atendimento|serviço|poderia|podia|deveria|seria|havia|há|tem|têm|tive|tinha|"
            "houve|fui|que|só|apenas|infelizmente|continuem|excelente|super|absolutamente|"
            "se|também|parem|esse|essa|este|esta|falta|faltou|ainda|obrigado|obrigada|"
            "parabéns|sem|adorei|gostei|bom|boa|comida|facílimo|facilimo|fácil|facil|"
            "ótimo|ótima|otimo|otima|rápido|rapido|rápida|tranquilo|tranquila|entrega|"
            "entregador|entregadora|envio|app|aplicativo|site|preço|preços|qualidade|loja|"
            "produto|produtos|atendente|atendentes|vendedor|vendedora|técnico|garçom|"
            "espera|demora|demorou|demoraram|chegou|funciona|amei|recomendo|recomendável|"
            "péssimo|péssima|pessimo|ruim|lento|lenta|perfeito|perfeita|maravilhoso|"
            "maravilhosa|educado|educados|educada|atenciosos|atencioso|simpático|"
            "simpáticos|fomos|foram|estou|devia|gosto|adoro|desde|valeu|nos"
        ),
        "praise": (
            "bem|bom|boa|bons|boas|ótimo|ótima|excelente|excelentes|genial|perfeito|perfeita|"
            "fantástico|fantástica|incrível|maravilhoso|maravilhosa|super|ruim|mau|má|mal|péssimo|"
            "péssima|terrível|horrível|lento|lenta|demorado|rápido|rápida|gentil|educado|educada|"
            "simpático|simpática|contente|satisfeito|satisfeita|insatisfeito|insatisfeita|melhor|"
            "melhores|pior|feliz|serviço|atendimento|trabalho|equipe|equipa|ajuda|regular|"
            "decepcionante|caro|cara|top|show|legal|nota|muito|muita|tão|demais|bastante|"
            "realmente|grande|eficiente|profissional|profissionais|desastre|vergonha|normal|"
            "bacana|razoável|adorei|amei|gostei|parabéns|recomendo|facílimo|facilimo|fácil|facil|"
            "simples|difícil|dificil|complicado|complicada|tranquilo|tranquila|ótimos|otimo|otima|"
            "rapidíssimo|rápidos|comida|produto|produtos|entrega|envio|qualidade|preço|"
            "experiência|atencioso|atenciosos|atenciosa|educados|simpáticos|prático|prática|"
            "eficaz|eficientes|impecável|espetacular|horroroso|ruins|medíocre|aceitável|"
            "satisfeitos|contentes|felizes|maravilha|sensacional|massa|fixe|porreiro|tudo|nojo|"
            "lixo|pontual|pontuais|encantado|encantada|lindo|delicioso|deliciosa|justo"
        ),
        "range": "ou|a|até|entre|à|ao",
        "span": "a|à|até|ao",
        "half": "meio|meia",
        "before": (
            "após|depois|desde|antes|até|mínimo|máximo|quase|versão|pedido|encomenda|página|"
            "quarto|andar|piso|linha|plataforma|fatura|caso|ticket|parte|etapa|nível|menos|mais|"
            "entre|cada|loja|sala|escritório|porta|protocolo|capítulo|às|há|fiscal|as|núm|num|n|"
            "pág|tel|ref|art|nro|os|erro|código|ônibus|autocarro|metrô|comboio|trem|assento|fila|"
            "fileira|caixa|guichê|balcão|apartamento|apto|apt|bloco|canal|terminal|saída|zona|"
            "mesa|ramal|portão|torre|lote|iphone|windows|pergunta|tecla|botão"
        ),
        "correction": (
            "quis|queria|correção|corrijo|corrigir|corrigindo|retifico|retificar|mudar|mude|mudem|"
            "muda|mudo|alterar|altere|alterem|trocar|troca|ops|opa|epa|enganei|engano|enganado|"
            "errei|errado|espera|espere|aliás|realidade"
        ),
        "sorry": "desculpa|desculpe|desculpem|desculpas|perdão|lamento|sinto",
        "fix": (
            "não|dizer|colocar|pôr|a|em|de|por|para|pra|vez|lugar|que|era|é|foi|ter|sido|um|uma|"
            "minha|nota|avaliação|resposta|anterior|primeira|última|queria|quero|gostaria|posso|"
            "poderia|me|eu|seja|digitei|digitar|o|na|no|verdade"
        ),
        "and": "e",
        "decimal": "vírgula|ponto",
        "if": "se|caso",
        "joint": (
            "mas|porque|pq|pois|porém|contudo|entretanto|embora|enquanto|todavia|senão|"
            "exceto|salvo|apesar"
        ),
        "other": (
            "antes|anteriormente|passado|passada|ontem|normalmente|geralmente|"
            "originalmente|marido|esposo|esposa|mulher|parceiro|parceira|chefe|amigo|"
            "amiga|mãe|pai|filho|filha|teria|tinha|quase|concorrente|concorrência|senão|"
            "última|último|ultima|ultimo|anterior|irmã|irmão|colega|vizinho|vizinha|"
            "namorado|namorada|sogra|avó|avô|cunhado|cunhada|tio|tia|anteontem|outrora|"
            "noivo|noiva"
        ),
        "per": "de|em|sobre",
        "month": (
            "janeiro|jan|fevereiro|fev|março|abril|abr|maio|mai|junho|jun|julho|jul|"
            "agosto|ago|setembro|set|outubro|out|novembro|nov|dezembro"
        ),
        "for": "para|pra|pro",
        "bound": (
            "mais|menos|mínimo|máximo|minimo|maximo|abaixo|acima|superior|inferior|quase|pedido|"
            "encomenda|fatura|versão|quarto|chegou|pedi|comprei|recebi|entregue|entregaram|"
            "enviado|dia|veio|encomendei|reservei|mesa|faltaram|faltavam|faltam|sobraram|restaram|"
            "restam|aberto|abre|abrem|fecha|fecham|fechado|partir|demorou|durou|custou|paguei|"
            "custa"
        ),
        "we": "éramos|eramos|somos|fomos|estávamos|estamos",
        "were": "éramos|eramos|somos|fomos|estávamos|estamos",
        "mark": "zerinho|zerão|cincão|cinquinho|setinho|setão|oitão|oitinho|dezinho|dezão",
        "are": "és|são",
        "up": "cima|diante|mais|acima",
    },
)
