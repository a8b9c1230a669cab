"""Chinese: what people want from a survey, as they type it, Cantonese and Taiwanese chat included.

The names in these modules are slots, or several in a row; a `|` at the end makes one optional.
"""

from dialogs.understanding.patterns.zh import (
    advancing,
    agreeing,
    asking,
    connecting,
    doubting,
    excusing,
    guiding,
    moving,
    postponing,
    reaching,
    reasons,
    refusing,
    returning,
    stopping,
    waiting,
)

BETWEEN = (
    "请|请你|请您|请你们|麻烦|麻烦你|麻烦您|麻烦你们|拜托|拜托你|拜托你们|求求你|求求你们|求你|"
    "求你们|劳驾|谢谢|谢谢你|谢谢您|谢谢你们|多谢|谢了|感谢|感恩|3q|thx|thanks|thankyou|please|"
    "pls|plz|吧|啊|呀|哦|喔|呵|噢|啦|喇|呢|嘛|耶|欸|诶|哎|唉|呃|额|唷|哟|哈|哈哈|嘿|喂|嗯|㗎|架|"
    "囉|啰|咯|喽|唔该|唔该晒|ㄅ|ㄛ|ㄟ|ㄋ|齁|亲|亲爱的|不好意思|抱歉|对不起|sorry|你好|您好|哈喽|"
    "嗨|hi|hello|ok|okay|好的|好了|好啦|好吧|行了|那|那就|好吗|好不好|行吗|行不行|可以吗|"
    "可不可以|能不能|能否|可否|得唔得|好唔好|可唔可以|真的|其实|先|先生|小姐|真心|各位|老兄|"
    "大哥|大姐|拜托了|行行好|咧|捏|嘅|吼|蛤|咗|嚟|话|吓|下|老板|全部|統統|通通|都|统统|啲|丫|吖|"
    "噃|喎|wor|la|ar|gum|lah|leh|lor|ah|meh|aiya|aiyo|哎呦|唉呀|哎呀|咦|嘞|哩|呐|呗|嘤嘤嘤|"
    "啊啊|啊啊啊|呜呜|呜呜呜|hhh|哈哈哈|喏|喽|算我求你|求求|求求了|老铁|宝子|宝子们|家人们|兄弟|"
    "大佬|大哥们|姐妹|小姐姐|小哥哥|同学|朋友|朋友们|bro|成不|中不|行不|好不|可以不|成吗|中吗|"
    "ok吗|可好|成不成|得唔|听见没|听见没有|听到没|听到没有|懂吗|懂不懂|知道吗|明白吗|谢谢配合|"
    "谢谢理解|多谢合作|感谢配合|感谢理解|辛苦|辛苦了|劳烦|烦请|敬请|恳请|还请|务必|赶紧|赶快|"
    "快点|快|吓|一下|一下子|埋|返|勒|惹|der|ㄉ|滴|嗷|昂|撒|噻|哇|呦|哟喂|赶快的|快点儿|麻利的|"
    "麻烦了|麻烦大家|请问|请问一下|问一下|想问一下|不好意思哈|打扰了|有劳|有劳了|真係|真系|真是"
)

REQUESTS = {
    "stop": (*stopping.STOP, *refusing.STOP),
    "end": (*stopping.END, *refusing.END),
    "skip": (*moving.SKIP, *advancing.SKIP),
    "back": (*moving.BACK, *returning.BACK),
    "why": (*asking.WHY, *doubting.WHY),
    "help": (*asking.HELP, *guiding.HELP),
    "later": (*waiting.LATER, *postponing.LATER),
    "tomorrow": (*waiting.TOMORROW, *postponing.TOMORROW),
    "person": (*reaching.PERSON, *connecting.PERSON),
    "call": reaching.CALL,
    "language": moving.LANGUAGE,
    "wrong": stopping.WRONG,
    "yes": agreeing.YES,
    "no": agreeing.NO,
    "wavering": agreeing.WAVERING,
    "excuse": excusing.EXCUSE,
    "reason": reasons.REASONS,
}
