"""Words of any script in one model, Chinese and Persian among them."""

import re
import unicodedata
from typing import Any

from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.tokenizers.tokenizer import Token, Tokenizer
from rasa.shared.nlu.training_data.message import Message

_HAN = "\u3005\u3400-\u9fff\uf900-\ufaff"
# A Han character is a token; so is any other run of letters and digits, with the apostrophes and
# the joiners inside it, a punctuation mark that changes what is meant, and a picture.
_INSIDE = "\\w'’\u200c\u200d\u0300-\u036f\u064b-\u0652"
_TOKEN = re.compile(
    f"[{_HAN}]|(?![{_HAN}])[^\\W_](?:(?![{_HAN}])[{_INSIDE}])*"
    "|[?!？！؟]+|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_DRAWN_OUT = re.compile(r"([^\W\d])\1{2,}")
# Both scripts of Chinese are compared in one, as far as people write to a survey.
_TRADITIONAL = (
    "們這個來說時為會過對國學裡裏還沒當開經現實話間問題樣種見電長動機無與從車書買賣員價錢務產"
    "進運達給聯絡聽讀寫請謝麼嗎妳幫煩擾傳訊簡單刪號碼資訂閱願應該樂歡親態氣勁壞遲貴費帳賬戶繳"
    "換貨發郵遞處負責辦專線轉體驗證錯誤選項評滿級別顯頁網連結點擊鍵鈕幣額記錄檔圖畫設備隊團領"
    "導師職業獎勵勸課練習慣環壓變輕鬆緊張難複雜亂靜順暢優質廠廣騙詐歲歷識認覺聲觀眾覽場東兩萬"
    "億幾雙隻條塊鐘頭腦臉髒醫藥飯館廳鹽濕熱凍紅綠黃藍總統計劃斷內門閉關於係數據談論義儀議護報"
    "詢詳細調誠語誰諾謀譯讚贊豐擔貼貿賓賞賠償賺賽趕輛輪輸農邊遠適遺鄰鄉釋針銀銷鎖鏡錶鐵閒陽陰"
    "陳陸續險隨際隱雞離雖霧靈頂預頻顆類顧風飛飲飽養餓馬駕駛驚髮鬥鬧魚鳥麥麵齊龍嘗媽寧屬嶼彈後"
    "復憂懷戲戰掃採揮損攔敗敵曆標橋檢權毀氈決滅準溝滾濟灣災爭爺牆獨獲瑪瘋療皺盡監盤礎禮稅窮競"
    "筆範築籤糾約納紙純組絕維綱緒編縮績織繼罵羅聖聞腳興舉舊艙華葉蓋蘋蟲衛裝補規視訓討許訴診註"
    "試誇誌諒講謊讓豬貓貝財貪購贏跡踐軟較載輔逕遊違遷醜鋪錦闆雲響頓頗顏飾餘騷驟黏齡誒啟臺佔併"
    "侶俠倆倉偉側僅傷傾儘兒凈淨剛創劇勝勞勢區協卻厲參吳啞喪嘆嚇嚴園圓執堅墊夠夢夾奪婦孫寬審將"
    "尋層屜島嶄帶廢強徹恆悶惱愛慶憑懇懶懸戀撥撐擇擋攜擠擬擺斂斬術樓極構槍樹櫃歸殘殺沖況測湯滄"
    "漢漲潔濫煉營爐爛狀狹猶畢異癢盜礙祕穩窩終綜緣繞纏聰肅脫艱莊蕩虧螢衝覆詞詩誘諷謹譜賊賴蹤躍"
    "軍輯辭遙邏鄭釣鈴鉤鋒鋼錫鍋鎮鏈閃閣階頌飄餅騎騰鹹麗齒週"
)
_SIMPLIFIED = (
    "们这个来说时为会过对国学里里还没当开经现实话间问题样种见电长动机无与从车书买卖员价钱务产"
    "进运达给联络听读写请谢么吗你帮烦扰传讯简单删号码资订阅愿应该乐欢亲态气劲坏迟贵费帐账户缴"
    "换货发邮递处负责办专线转体验证错误选项评满级别显页网连结点击键钮币额记录档图画设备队团领"
    "导师职业奖励劝课练习惯环压变轻松紧张难复杂乱静顺畅优质厂广骗诈岁历识认觉声观众览场东两万"
    "亿几双只条块钟头脑脸脏医药饭馆厅盐湿热冻红绿黄蓝总统计划断内门闭关于系数据谈论义仪议护报"
    "询详细调诚语谁诺谋译赞赞丰担贴贸宾赏赔偿赚赛赶辆轮输农边远适遗邻乡释针银销锁镜表铁闲阳阴"
    "陈陆续险随际隐鸡离虽雾灵顶预频颗类顾风飞饮饱养饿马驾驶惊发斗闹鱼鸟麦面齐龙尝妈宁属屿弹后"
    "复忧怀戏战扫采挥损拦败敌历标桥检权毁毡决灭准沟滚济湾灾争爷墙独获玛疯疗皱尽监盘础礼税穷竞"
    "笔范筑签纠约纳纸纯组绝维纲绪编缩绩织继骂罗圣闻脚兴举旧舱华叶盖苹虫卫装补规视训讨许诉诊注"
    "试夸志谅讲谎让猪猫贝财贪购赢迹践软较载辅径游违迁丑铺锦板云响顿颇颜饰余骚骤粘龄诶启台占并"
    "侣侠俩仓伟侧仅伤倾尽儿净净刚创剧胜劳势区协却厉参吴哑丧叹吓严园圆执坚垫够梦夹夺妇孙宽审将"
    "寻层屉岛崭带废强彻恒闷恼爱庆凭恳懒悬恋拨撑择挡携挤拟摆敛斩术楼极构枪树柜归残杀冲况测汤沧"
    "汉涨洁滥炼营炉烂状狭犹毕异痒盗碍秘稳窝终综缘绕缠聪肃脱艰庄荡亏萤冲复词诗诱讽谨谱贼赖踪跃"
    "军辑辞遥逻郑钓铃钩锋钢锡锅镇链闪阁阶颂飘饼骑腾咸丽齿周"
)
_LETTERS = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ۀ": "ه", "أ": "ا", "إ": "ا", "ؤ": "و", "’": "'"}
    | {"؟": "?", "？": "?", "！": "!"}
    | dict(zip(_TRADITIONAL, _SIMPLIFIED, strict=True))
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_TOKENIZER, is_trainable=False)
class MixedTokenizer(Tokenizer):
    """Splits at spaces, and between Han characters; compares words by one spelling of each."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings that Rasa's base class asks for."""
        return {
            "intent_tokenization_flag": False,
            "intent_split_symbol": "_",
            "token_pattern": None,
            "prefix_separator_symbol": None,
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "MixedTokenizer":
        """Make the component, as Rasa's graph does."""
        return cls(config)

    def tokenize(self, message: Message, attribute: str) -> list[Token]:
        """The tokens of the message, in order; all of it where there is no word."""
        text = message.get(attribute)
        found = [
            Token(match.group(), match.start(), lemma=_compared(match.group()))
            for match in _TOKEN.finditer(text)
        ]
        return found or [Token(text, 0)]


def _compared(token: str) -> str:
    """`token` in lower case, plain digits and letters, marks and joiners left out."""
    folded = "".join(_plain(character) for character in unicodedata.normalize("NFKC", token))
    return _DRAWN_OUT.sub(r"\1", folded.lower().translate(_LETTERS)) or token


def _plain(character: str) -> str:
    if unicodedata.category(character) in {"Mn", "Cf"}:
        return ""
    if unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    return character
