"""What Chinese and Cantonese speakers ask for, and what they only tell."""

import pytest

from dialogs.readings import (
    Answered,
    Back,
    Command,
    Commanded,
    Help,
    Later,
    Person,
    Skip,
    Stop,
    Why,
)
from dialogs.script import Scale
from dialogs.understanding.reader import Expectation, read

NPS = Expectation(key="nps", type="nps", scale=Scale(0, 10))
TEXT = Expectation(key="why", type="text")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("我已经离职了，麻烦把我移出你们的员工名单", Stop()),
        ("以後這種問卷不要再推給我了", Stop()),
        ("往后别往我手机上发了", Stop()),
        ("没用过你们的客服，换一道吧", Skip()),
        ("呢條我答唔到，下一題啦", Skip()),
        ("我剛剛手滑，讓我回去改", Back()),
        ("刚才跳过的那道我现在想答了，给我调回来", Back()),
        ("是直接打数字还是要写字", Help()),
        ("我年纪大了，你教教我怎么填", Help()),
        ("可不可以让上次那位小姐姐跟我聊", Person()),
        ("唔該幫我駁去客服主任", Person()),
        ("孩子正闹觉呢，等他睡了我再来填", Later()),
        ("食完飯先覆你", Later()),
        ("這會給我老闆看到嗎", Why()),
        ("我填的这些最后会到谁手里", Why()),
    ],
)
def test_a_request_is_read_with_the_reason_beside_it(said: str, wanted: Command) -> None:
    assert read(said, expecting=NPS, language="zh-Hans") == Commanded(wanted)


@pytest.mark.parametrize(
    "said", ["請問你們為什麼要問我", "请问你们为什么要问我", "請問你们爲什麽要問我"]
)
def test_every_way_to_write_a_character_is_one(said: str) -> None:
    assert read(said, expecting=NPS, language="zh-Hant") == Commanded(Why())


@pytest.mark.parametrize(
    "said",
    [
        "客服说稍后回复，等到现在",
        "我找经理解决了",
        "没有真人客服",
        "不知道为什么每次都是我加班",
        "等了一个小时才回复我",
        "上次的押金还没退回来",
        "下次再来",
        "活动提前结束了",
        "活动取消了",
        "东西退了",
        "把我的账号删除了",
        "停止服务了",
        "不能发短信",
        "不用再打电话",
        "不接电话",
        "没耐心做",
        "不配合",
        "先这样",
        "取消订阅太麻烦",
        "再来就退货",
        "资料都删了",
        "等了三天才联系我",
        "现在服务不行",
        "我没时间排队",
        "最近很忙，没怎么用",
        "医生很忙，没空解释",
        "刚才那个人不错",
        "第一个不错",
        "问题太多",
        "会说中文",
        "先這樣",
        "客服說明天再回覆我",
    ],
)
def test_what_is_told_of_a_service_is_no_request(said: str) -> None:
    assert read(said, expecting=TEXT, language="zh-Hans") == Answered(said)
    assert not isinstance(read(said, expecting=NPS, language="zh-Hans"), Commanded)
