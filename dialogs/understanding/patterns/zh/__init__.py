"""Chinese: what people want from a survey, as they type it, Cantonese and Taiwanese chat included.

The names in these modules are slots, or several in a row; a `|` at the end makes one optional.
"""

from dialogs.understanding.patterns.zh import (
    agreeing,
    asking,
    excusing,
    moving,
    reaching,
    stopping,
    waiting,
)
from dialogs.understanding.patterns.zh.spelling import in_both

_BETWEEN = (
    "请|请你|请您|请你们|麻烦|麻烦你|麻烦您|麻烦你们|拜托|拜托你|拜托你们|求求你|求求你们|求你|"
    "求你们|劳驾|谢谢|谢谢你|谢谢您|谢谢你们|多谢|谢了|感谢|感恩|3q|thx|thanks|thankyou|please|"
    "pls|plz|吧|啊|呀|哦|喔|呵|噢|啦|喇|呢|嘛|耶|欸|诶|哎|唉|呃|额|唷|哟|哈|哈哈|嘿|喂|嗯|㗎|架|"
    "囉|啰|咯|喽|唔该|唔该晒|ㄅ|ㄛ|ㄟ|ㄋ|齁|亲|亲爱的|不好意思|抱歉|对不起|sorry|你好|您好|哈喽|"
    "嗨|hi|hello|ok|okay|好的|好了|好啦|好吧|行了|那|那就|好吗|好不好|行吗|行不行|可以吗|"
    "可不可以|能不能|能否|可否|得唔得|好唔好|可唔可以|真的|其实|先|先生|小姐|真心|各位|老兄|"
    "大哥|大姐|拜托了|行行好|咧|捏|嘅|吼|蛤|咗|嚟|话|吓|下|老板|全部|統統|通通|都|统统|啲|丫|吖|"
    "噃|喎|wor|la|ar|gum|la|算我求你"
)

_PATTERNS = {
    "stop": stopping.STOP,
    "end": stopping.END,
    "skip": moving.SKIP,
    "back": moving.BACK,
    "why": asking.WHY,
    "help": asking.HELP,
    "later": waiting.LATER,
    "tomorrow": waiting.TOMORROW,
    "person": reaching.PERSON,
    "call": reaching.CALL,
    "language": moving.LANGUAGE,
    "wrong": stopping.WRONG,
    "yes": agreeing.YES,
    "no": agreeing.NO,
    "wavering": agreeing.WAVERING,
    "excuse": excusing.EXCUSE,
}

BETWEEN = in_both(_BETWEEN)
REQUESTS = {name: tuple(map(in_both, patterns)) for name, patterns in _PATTERNS.items()}
