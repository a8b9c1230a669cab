"""Chinese as it is typed: simplified, traditional, in Taiwan's chats and in Cantonese."""

from functools import partial

import pytest

from dialogs.readings import (
    Answered,
    Back,
    Command,
    Commanded,
    Help,
    Language,
    Later,
    Person,
    Skip,
    Stop,
    Unclear,
    Why,
)
from dialogs.script import Scale
from dialogs.understanding.reader import ChoiceNames, Expectation
from tests.dialogs.understanding import saying
from tests.dialogs.understanding.asking import NPS, TEXT, YES_NO

SCRIPTS = ("zh-Hans", "zh-Hant")
CSAT = Expectation("csat", "csat", Scale(1, 5))
CES = Expectation("ces", "ces", Scale(1, 7))
REASONS = tuple(ChoiceNames(one, (one,)) for one in ("太贵了", "客服态度", "品质", "物流速度"))


said = partial(saying.said, language="zh-Hans")
answered = partial(saying.answered, language="zh-Hans")


def command(text: str, asked: Expectation = NPS) -> Command | None:
    reading = said(text, asked)
    return reading.command if isinstance(reading, Answered | Commanded) else None


COMMANDS: dict[Command, str] = {
    Stop(): """
        求求你们别再发短信了|以后别给我打电话了|请停止向我发送任何信息|把我从名单里移除|怎么退订
        再发我就举报了|不要再问我这些问题了|烦死了别发了|我不想再收到你们的消息|拒绝接收|别再骚扰我了好吗
        我的号码请从系统里删除|能不能别给我发了|不需要这种短信
        請不要再傳訊息來|拜託不要再傳了|可以請你們不要再傳簡訊嗎|把我從名單上刪除|煩死了不要再傳
        再傳我就封鎖|取消訂閱|不想再看到這個|請停止發送問卷|我已經說過不要再傳了|不要再寄信給我了
        別再打擾我|唔好再send短訊俾我|咪再煩我|唔該唔好再搵我|我唔想再收到你哋嘅訊息|刪咗我個電話佢
    """,
    Stop(everywhere=False): """
        我不想填问卷|不想参加这个调查|就到这里吧|退出问卷|我不做了|算了不填了|太长了不填了|不感兴趣
        我放弃|拒绝参与|不想回答了|剩下的不填了|今天就到这儿吧
        我不想做問卷|結束問卷|沒興趣填|先到這裡|我想離開|後面的不答了|不想參與調查|到此為止
        這問卷我不做|取消這次調查|不奉陪了|謝謝我不參加|唔做啦|冇興趣做|費事填|到呢度為止|唔想做問卷
    """,
    Skip(): """
        这题跳过吧|我不想回答这个问题|不方便透露|能不能不答这题|下一题谢谢|不评价|没法评|无可奉告
        可以跳过吗|先过|这个就不说了吧|换一题|拒绝回答
        這題我想跳過|可以跳過嗎|直接下一題|這題不想答|不予置評|我不想說|不便回答|換下一題
        可不可以先跳過這一題|這個不想講|略過這題|保密|跳過呢題|呢題唔答|唔想講|呢條問題唔方便答|下一條
    """,
    Back(): """
        我想改上一题|上一题选错了|能不能回到前面那题|返回上一步|刚才那题我点错了|我要改答案|退回去
        重来|重新选|前一题|我要重新回答上一题|撤回
        回上一個|上一題填錯了|可以回上一題嗎|怎麼回到上一題|剛剛那題選錯了|退回上一步|我想改前一題
        倒回去|上一個問題再問一遍|想改剛剛的答案|返上一題|想改返上一題|頭先嗰題揀錯咗|可以返轉頭嗎
    """,
    Why(): """
        为什么要问这个|你们拿去做什么|问这个有什么用|为什么要我打分|为什么找我|目的是什么|凭什么问我
        填这个有什么意义|你们为啥老问这个|为什么需要我的评分|怎么会发给我|收集这些信息干什么用
        為什麼要問|問這個要做什麼|收集這些資料做什麼|這有什麼意義|用途是什麼|為什麼找我|為什麼要評分
        為何要問這個|這些資料會拿來做什麼|問這個幹嘛|點解要問呢個|你哋攞嚟做咩|問嚟做咩|填嚟有咩用
    """,
    Help(): """
        我该回复什么|怎么打分|几分是最高|什么意思|没看懂|我不明白这个问题|能解释一下吗|不知道怎么填
        打几分合适|问题是什么意思|我应该输入什么|有什么选项
        要怎麼打分數|分數怎麼給|看不懂問題|什麼意思|可以解釋一下嗎|不知道要填什麼|請問要怎麼操作
        要輸入什麼|我看不懂這題|幾分最高|怎麼回答|幫助|點填|點樣評分|呢題咩意思|睇唔明|唔知點答
    """,
    Later(): """
        晚点再说|我现在没空|等我忙完再说|正在开会|开车呢，一会再说|下班后再填|现在没时间弄这个|稍等一下
        不是现在|今晚再填可以吗|半小时后再来|上课呢|改天吧
        等一下再填|我在忙|現在不方便|回家再填|等等再說|等我下班再說好嗎|有空再填|晚一點|我晚點再填喔
        我現在在開車|改天再說|稍等|遲啲再答|而家唔得閒|開緊會|我揸緊車|收工再講|等陣先
    """,
    Later(24): """
        明天再说|明天再填|今天没空，明天吧|明天再问我|明天早上再问|今天太忙了|明天有空再填|明天再回答
        明早再说|明天回复你|明天中午再问我吧|今天太累了，明天再说
        明天再問|明天再填好嗎|今天不行|今天沒空|明天再來問我|明天再說|改明天|明天下午再填|明天再回覆你
        等明天再說|今天真的沒空|明晚再填|聽日先|聽日再答|聽日得閒再講|今日唔得閒
    """,
    Person(): """
        给我转人工客服|我想和真人说话|请让客服联系我|让你们经理给我打电话|给我回个电话|有真人吗
        能不能派人跟我联系|叫你们负责人来|客服在哪|找你们领导|我需要人工帮助|我不想跟机器人聊
        有没有人能帮我处理
        轉接客服|我想跟真人講|請專人聯絡我|請你們主管打給我|麻煩回電|可以請專人回電嗎|有真人嗎
        我要跟你們主管談|我要找客服|請客服打電話給我|轉真人|我要跟人說話|搵真人|我想搵人傾
        叫你哋經理打嚟|唔該打電話俾我|我要同經理講
    """,
    Language("en"): """
        换成英文|能说英语吗|我想用英文回答|可以用英文吗|切换到英语|请说英语|说英文|我要英文|英文版
        我看不懂中文，用英文|讲英文|改成英文
        請用英文|可以講英文嗎|切換成英文|換成英文|有英文版嗎|可以改用英文嗎|用英文好嗎|英文可以嗎
        我想用英文|麻煩用英文|改用英文|可唔可以用英文|講英文得唔得|轉英文|唔該轉英文
    """,
}
EACH = [
    (text, meant)
    for meant, listed in COMMANDS.items()
    for text in listed.replace("\n", "|").split("|")
    if text.strip()
]


@pytest.mark.parametrize(("text", "meant"), [(text.strip(), meant) for text, meant in EACH])
def test_a_command_is_heard_in_its_many_wordings(text: str, meant: Command) -> None:
    assert command(text) == meant


def test_another_language_may_be_wished_for_without_a_name() -> None:
    assert command("我的中文不好") == Language()


TOLD = """
    客服一直叫我等|客服让我稍后再打|他们说明天再给我打电话结果没打|打了三次人工客服都没人接
    你们的人工客服根本打不通|转人工要等半小时|短信发得太多了|APP老是弹广告|不要再缺货了
    希望你们不要取消这个活动|取消订单太麻烦了|退订流程很复杂|下次还会来|返回页面很卡|不会弄
    为什么每次都要等这么久|说明书看不懂|客服帮助我解决了问题|希望有英文菜单|飞机晚点|不会用
    下班后没人接电话|明天就要用了还没到|没时间去店里|我在排队等了半小时|结束后没有人跟进|不能发图片
    说好联系我结果没有|经理处理得很好|别问我为什么
    我永遠不會停止推薦你們|系統一直叫我重新填|一直跳過我的問題|停電了沒通知|過了很久才到|再也不來了
    刪除功能很難找|你哋停咗個優惠|唔好再加價|點解咁耐|打極都冇人聽|客服話聽日覆我|搵極都搵唔到人
"""


@pytest.mark.parametrize(
    "text", [one.strip() for one in TOLD.replace("\n", "|").split("|") if one.strip()]
)
@pytest.mark.parametrize("asked", [NPS, TEXT], ids=["nps", "text"])
def test_what_is_told_about_such_things_asks_for_none(text: str, asked: Expectation) -> None:
    assert command(text, asked) is None


RATED = {
    "10分制的话我打6": 6,
    "10分给不了，8分吧": 8,
    "給不了10分 8分": 8,
    "三分，别问": 3,
    "兩分 不能再多": 2,
    "5分，不能再高了": 5,
    "可以给到九分": 9,
    "八fen": 8,
    "填个4就行": 4,
    "打個7就夠了": 7,
    "俾8分你哋啦": 8,
    "畀3分係因為打咗四次電話都冇人聽": 3,
    "8分囉": 8,
    "9分ㄅ": 9,
    "撐死三分": 3,
    "毫不犹豫10分": 10,
    "我给满分10分！": 10,
    "满分10分，我给7分": 7,
    "10分里给9": 9,
    "0～10分我给7": 7,
    "如果满分10分我给8分": 8,
    "十分之八": 8,
    "之前给8分现在给5分": 5,
    "本来想给10分，现在只能给6": 6,
    "原本想給10分 但是只能給7": 7,
    "上次8分，这次6分": 6,
    "不高不低给个6": 6,
    "不太满意 3": 3,
    "完全不會推薦 0": 0,
    "8分不能再多了": 8,
    "给9分鼓励一下": 9,
    "8分的样子": 8,
    "10分走起": 10,
    "選擇八": 8,
    "老實說，4": 4,
    "打错了，8": 8,
    "十分给你们": 10,
    "推荐度：9": 9,
    "就冲这服务10分": 10,
    "勉強給個5分": 5,
    "没有8分，只有5分": 5,
}


@pytest.mark.parametrize(("text", "rating"), RATED.items())
@pytest.mark.parametrize("language", SCRIPTS)
def test_a_rating_is_read_from_what_people_say_with_it(
    text: str, rating: int, language: str
) -> None:
    reading = answered(text, language=language)

    assert (reading.value, reading.command) == (rating, None)


UNRATED = """
    一分都不想给|少給一分怕你們驕傲|差一點就10分了|起码8分|至少8分|接近9分|快到10分了|8分以上|七八分吧
    5～6分|给8分还是9分好|十分专业|客服十分热情|服务十分周到|十分唔滿意|三分钟热度|七分靠运气|八成新
    打了9折|推荐给5个朋友了|等了20分钟|第八次了|尾号8|订单号8|8楼|一塌糊涂|太6了|负10分|你们五星好评吧
    客服让我打10分|小哥让我给10分|我老公给8分|去年9分|原本想給10分|下次好了再给10分|為什麼是10分
    能给0分吗|唔值10分|唔會畀10分|一是贵二是慢|三不五時當機|小米8|米其林一星|退款就给10分|1分都没有
"""


@pytest.mark.parametrize(
    "text", [one.strip() for one in UNRATED.replace("\n", "|").split("|") if one.strip()]
)
@pytest.mark.parametrize("language", SCRIPTS)
def test_a_number_that_is_no_rating_is_none(text: str, language: str) -> None:
    assert isinstance(said(text, language=language), Unclear)


@pytest.mark.parametrize(
    ("text", "rating", "rest"),
    [
        ("10 小李帮我五分钟就解决了", 10, "小李帮我五分钟就解决了"),
        ("用了兩年都沒壞過 給10", 10, "用了兩年都沒壞過"),
        ("三分，天天加班", 3, "天天加班"),
        ("九分怕你们骄傲", 9, "怕你们骄傲"),
        ("9 送货很快", 9, "送货很快"),
        ("8因为方便", 8, "因为方便"),
        ("等了30分钟 3分", 3, "等了30分钟"),
        ("10 分", 10, ""),
    ],
)
def test_what_is_said_beyond_a_rating_is_kept(text: str, rating: int, rest: str) -> None:
    reading = answered(text)

    assert (reading.value, reading.rest) == (rating, rest)


@pytest.mark.parametrize("text", ["10 分钟", "3 瓶", "8 楼", "10 個人", "2 天没发货"])
def test_a_space_before_what_is_counted_ends_nothing(text: str) -> None:
    assert isinstance(said(text), Unclear)


@pytest.mark.parametrize(
    ("text", "rating", "meant"),
    [
        ("1分，你们别再给我发这种东西了", 1, Stop()),
        ("0分，不要再傳了", 0, Stop()),
        ("2分 转人工", 2, Person()),
        ("3，請你們主管打給我", 3, Person()),
        ("8分，下一题", 8, Skip()),
    ],
)
def test_a_rating_may_come_with_a_command(text: str, rating: int, meant: Command) -> None:
    reading = answered(text)

    assert (reading.value, reading.command) == (rating, meant)


LABELLED = {
    "不满意，等太久了": (2, "等太久了"),
    "挺满意的": (4, ""),
    "非常滿意": (5, ""),
    "一点都不满意": (1, ""),
    "太差了": (1, ""),
    "很不满意，态度差": (1, "态度差"),
    "滿意，店員很親切": (4, "店員很親切"),
    "普通啦": (3, ""),
    "麻麻哋": (3, ""),
    "好滿意": (5, ""),
    "唔係幾滿意": (2, ""),
    "我觉得很满意": (5, ""),
    "对你们的服务非常满意": (5, ""),
}


@pytest.mark.parametrize(("text", "meant"), LABELLED.items())
def test_satisfaction_may_be_said_in_words(text: str, meant: tuple[int, str]) -> None:
    reading = answered(text, CSAT)

    assert (reading.value, reading.rest) == meant


@pytest.mark.parametrize(
    ("text", "asked", "rating"),
    [
        ("非常同意", CES, 7),
        ("完全不同意", CES, 1),
        ("太麻烦了", CES, 1),
        ("很簡單", CES, 7),
    ],
)
def test_the_ends_of_a_scale_may_be_said_in_words(
    text: str, asked: Expectation, rating: int
) -> None:
    assert answered(text, asked).value == rating


@pytest.mark.parametrize(
    "text", ["得，打嚟啦", "当然可以啊", "我愿意", "搞掂晒", "解決咗，唔該晒", "可以是可以"]
)
def test_yes_is_heard(text: str) -> None:
    reading = answered(text, YES_NO)

    assert (reading.value, reading.command) == (True, None)


@pytest.mark.parametrize(
    "text", ["沒有耶", "唔使啦，唔該", "对不起，没有", "仲未搞掂", "先不用", "我不愿意"]
)
def test_no_is_heard(text: str) -> None:
    assert answered(text, YES_NO).value is False


@pytest.mark.parametrize("text", ["算是吧", "都行", "好像没有", "看情況", "唔知", "是不是有病"])
def test_what_is_neither_is_asked_again(text: str) -> None:
    assert isinstance(said(text, YES_NO), Unclear)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("第一和第二个", (0, 1)),
        ("第1和第3", (0, 2)),
        ("頭兩個", (0, 1)),
        ("最后两个", (2, 3)),
        ("品质和物流", (2, 3)),
        ("全选", (0, 1, 2, 3)),
    ],
)
def test_choices_are_counted_off_and_abbreviated(text: str, places: tuple[int, ...]) -> None:
    reading = answered(text, Expectation("why", "choices", choices=REASONS))

    assert reading.value == tuple(REASONS[place].value for place in places)


def test_what_stands_in_two_labels_abbreviates_neither() -> None:
    choices = tuple(ChoiceNames(one, (one,)) for one in ("价格太高", "价格不透明"))

    assert isinstance(said("价格", Expectation("why", "choice", choices=choices)), Unclear)
    assert said("透明", Expectation("why", "choice", choices=choices)) == Answered("价格不透明")
