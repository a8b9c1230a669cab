"""Answers that praise or blame and name nothing, and other words that say as little."""

from collections.abc import Mapping

VERDICTS: Mapping[str, str] = {
    "": (
        "ok|okay|okey|okej|k|kk|lol|rofl|haha|hehe|hm|hmm|mm|mhm|na|n/a|x|test|testing|blah|"
        "bla|meh|qwe|asd|zxc|jkl|dsa|ewq|qaz|idk|nvm|tbh|whatever|yes|no|good|bad|nice|fine|"
        "great"
    ),
    "en": (
        "it was ok|it was okay|it's ok|it's fine|it was fine|it is fine|all fine|all good|fine|"
        "good|great|nice|cool|bad|not bad|ok i guess|i guess|so so|so-so|could be better|"
        "could be worse|very good|very bad|pretty good|really good|it was good|it is good|"
        "it's good|it was bad|everything|everything was fine|everything is fine|"
        "everything was good|everything is good|everything was ok|stuff|things|something|"
        "some things|various|various things|many things|a lot|lots|the usual|as usual|same|"
        "same as before|same as above|see above|as above|i like it|i liked it|i love it|"
        "loved it|i don't like it|didn't like it|like it|just fine|alright|all right|decent|"
        "average|normal|excellent|perfect|awesome|amazing|terrible|awful|poor|horrible|happy|"
        "satisfied|very satisfied|unhappy|no comment|nothing comes to mind|i just do|just do|"
        "my opinion|personal opinion|personal|feeling|gut feeling|experience"
    ),
    "sv": (
        "bra|dåligt|dålig|helt ok|helt okej|okej|ok|sådär|så där|lagom|fint|toppen|kanon|super|"
        "jättebra|mycket bra|väldigt bra|ganska bra|inte bra|mindre bra|det var bra|det är bra|"
        "det var ok|det var okej|det är ok|det är okej|allt|allt bra|allt är bra|allt var bra|"
        "allt möjligt|lite av varje|lite allt möjligt|diverse|olika saker|mycket|samma|"
        "samma som innan|samma som förut|se ovan|som ovan|som vanligt|vanligt|nöjd|missnöjd|"
        "perfekt|utmärkt|hemskt|kunde varit bättre|kan bli bättre|tja|nja|mja|normalt|"
        "jag gillar det|gillar det|erfarenhet|magkänsla|känslan|känsla|kul|trevligt|något|"
        "nånting|någonting"
    ),
    "fa": (
        "خوب|خوبه|خوب بود|بد|بد نبود|بد نیست|بدک نبود|عالی|عالی بود|خیلی خوب|خیلی خوب بود|"
        "خیلی بد|معمولی|معمولی بود|متوسط|همه چیز|همه چیز خوب بود|همه چیز عالی بود|همه چی|"
        "همه چی خوب بود|اوکی|اوکیه|اوکی بود|باشه|خب|ای بد نبود|راضی|راضی ام|راضی‌ام|راضی هستم|"
        "راضیم|ناراضی|مثل همیشه|مثل قبل|همان قبلی|قابل قبول|خوشم آمد|خوشم اومد|دوست دارم|"
        "دوست داشتم|تجربه|حس خوب"
    ),
    "zh": (
        "还行|還行|还可以|還可以|可以|好|好的|很好|挺好|挺好的|不错|不錯|很不错|很不錯|一般|一般般|普通|差|很差|不好|还好|還好|凑合|湊合|马马虎虎|馬馬虎虎|"
        "都好|都行|都可以|行|嗯嗯|哦|喔|呵呵|哈哈|没感觉|沒感覺|感觉|感覺|满意|滿意|很满意|很滿意|不满意|不滿意|非常好|非常满意|非常滿意|一切都好|一切正常|"
        "正常|同上|如上|老样子|老樣子|随便|隨便|喜欢|喜歡|很喜欢|很喜歡|挺满意|经验|經驗|个人感觉|個人感覺|完美|棒|很棒|赞|讚|超棒|尚可|普普|普普通通|"
        "不予置评|不予置評"
    ),
    "de": (
        "gut|schlecht|ok|okay|passt|passt schon|ganz gut|ganz ok|sehr gut|alles gut|alles ok|"
        "alles|war gut|war ok|es war gut|es war ok|in ordnung|so lala|geht so|naja|na ja|"
        "weiß nicht|keine ahnung|nichts|wie immer|super|prima|toll|perfekt|zufrieden|normal|"
        "durchschnittlich"
    ),
    "fr": (
        "bien|bon|mal|ok|ça va|ca va|très bien|pas mal|tout|tout va bien|tout était bien|"
        "correct|moyen|comme ci comme ça|bof|rien|je ne sais pas|sais pas|aucune idée|parfait|"
        "super|content|satisfait|normal|rien à dire|ras"
    ),
    "es": (
        "bien|bueno|mal|malo|ok|vale|muy bien|todo|todo bien|todo estuvo bien|regular|"
        "más o menos|normal|nada|no sé|no se|ni idea|perfecto|genial|contento|satisfecho|"
        "lo de siempre|igual"
    ),
    "pt": (
        "bem|bom|mau|ruim|ok|muito bom|muito bem|tudo|tudo bem|tudo bom|regular|mais ou menos|"
        "normal|nada|não sei|nao sei|sei lá|perfeito|ótimo|satisfeito|igual"
    ),
    "it": (
        "bene|buono|male|ok|va bene|molto bene|tutto|tutto bene|tutto ok|così così|normale|"
        "niente|nulla|non so|non lo so|boh|perfetto|ottimo|soddisfatto"
    ),
    "nl": (
        "goed|slecht|ok|oké|prima|heel goed|alles|alles goed|gaat wel|niets|weet niet|"
        "ik weet het niet|geen idee|perfect|tevreden|normaal|zoals altijd"
    ),
}
"""Language → whole answers, separated by `|`; under "" those that are heard in any."""
