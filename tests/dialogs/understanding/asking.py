"""Questions that the tests of understanding ask."""

from dialogs.script import Scale
from dialogs.understanding.reader import ChoiceNames, Expectation

LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
SATISFACTION = (
    "Very dissatisfied",
    "Dissatisfied",
    "Neither satisfied nor dissatisfied",
    "Satisfied",
    "Very satisfied",
)
CHOICES = (
    ChoiceNames("price", ("Price", "Pris", "قیمت", "价格")),
    ChoiceNames("support", ("Support", "Kundtjänst", "پشتیبانی", "客服")),
    ChoiceNames("quality", ("Quality of the product", "Kvalitet", "کیفیت", "质量")),
    ChoiceNames("cancel", ("Cancel my plan", "Säg upp", "کنسل", "取消")),
)

NPS = Expectation("nps", "nps", Scale(0, 10))
CSAT = Expectation("csat", "csat", Scale(1, 5), labels=SATISFACTION)
CES = Expectation("ces", "ces", Scale(1, 7), ends=("Strongly disagree", "Strongly agree"))
CHOICE = Expectation("reason", "choice", choices=CHOICES)
SEVERAL = Expectation("reasons", "choices", choices=CHOICES)
YES_NO = Expectation("ok", "yes_no")
NUMBER = Expectation("staff", "number")
TEXT = Expectation("why", "text")
CONTACT = Expectation("contact", "contact")

ALL = (NPS, CSAT, CES, CHOICE, SEVERAL, YES_NO, NUMBER, TEXT, CONTACT)
BY_TYPE = {question.type: question for question in ALL}
