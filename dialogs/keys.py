"""Every key of a script: the one table for the loader, the JSON Schema and the reference."""

from typing import get_args

from dialogs.issues import WARNINGS
from dialogs.script import Audience, Kind, QuestionType
from dialogs.session import State
from dialogs.shapes import (
    Anything,
    Flag,
    Forms,
    Key,
    Line,
    ListOf,
    MapOf,
    Object,
    OneOf,
    Variants,
    Whole,
    Word,
)
from dialogs.texts import LABELS, TEXTS

MAX_STEPS = 200
MAX_LATER_HOURS = 28 * 24
RATED_TYPES = ("nps", "enps", "csat", "ces", "scale")
HIGH_IS_GOOD, LOW_IS_GOOD = "high_is_good", "low_is_good"

LANGUAGE = Word(
    r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", "a language tag, such as `en`, `sv` or `zh-Hans`"
)
NAME = Word(
    r"[a-z][a-z0-9_]{0,62}", "a name: lower-case letters, digits and `_`, beginning with a letter"
)
SURVEY = Word(
    r"[a-z0-9][a-z0-9-]{0,62}",
    "a name: lower-case letters, digits and `-`, such as `after-support`",
)
VALUE = Word(r"[a-z0-9][a-z0-9_-]{0,62}", "a name: lower-case letters, digits, `_` and `-`")
BAND = Word(r"\d{1,6}-\d{1,6}", "two whole numbers with a hyphen, such as `0-10`")
CONDITION = Line("a condition")
TARGET = Line("a step's name or `end`")

TEXT = Forms(scalar=Line(), mapping=MapOf(LANGUAGE, Line(), "language → text", whole=True))
SETS = OneOf(tuple(LABELS))
ENDS = Forms(
    scalar=SETS,
    list=ListOf(Line(), 2, 2, whole=True),
    mapping=MapOf(
        LANGUAGE, ListOf(Line(), 2, 2, whole=True), "language → `[low, high]`", whole=True
    ),
)
POINTS = Forms(
    scalar=SETS,
    list=ListOf(Line(), 2, 101, whole=True),
    mapping=MapOf(
        LANGUAGE, ListOf(Line(), 2, 101, whole=True), "language → one label a point, low to high"
    ),
)

ROUTE = Variants(
    {
        "when": Object(
            "route",
            (
                Key(
                    "when",
                    CONDITION,
                    "The condition under which this way is taken.",
                    required=True,
                ),
                Key("go", TARGET, "Where it leads.", required=True),
            ),
        ),
        "else": Object(
            "last route", (Key("else", TARGET, "Where to go when no condition holds."),)
        ),
    }
)
NEXT = Forms(
    scalar=TARGET,
    list=ListOf(ROUTE, 1, 50, whole=True),
    mapping=MapOf(Line("an answer, or `else`"), TARGET, "answer → step", whole=True),
)
NEXT_KEY = Key(
    "next",
    NEXT,
    "Where to go on; see *Where to go on*. Without it: the following step, or the end.",
)
WORDING = (
    Key("text", TEXT, "What is said.", required=True),
    Key("sms", TEXT, "A shorter wording for SMS, where `text` is long or has special characters."),
)

PROBE = Object(
    "probe",
    (Key("when", CONDITION, "Ask only when this holds. Without it, always."), *WORDING),
)
ALERT = Object(
    "alert",
    (
        Key("when", CONDITION, "Tell only when this holds. Without it, always."),
        Key("to", Line("a team or an address of the settings"), "Who is told.", required=True),
    ),
)
CHOICE = Object(
    "choice",
    (
        Key("value", VALUE, "What reports know it by. Never change it.", required=True),
        Key("label", TEXT, "What respondents see.", required=True),
    ),
)

QUESTION = Object(
    "question",
    (
        Key(
            "ask", NAME, "The question's key. Reports join on it: never change it.", required=True
        ),
        Key(
            "type",
            OneOf(get_args(QuestionType), "unknown-type"),
            "The question type; see *Question types*.",
            required=True,
        ),
        *WORDING,
        Key(
            "scale",
            BAND,
            "The lowest and the highest rating, or the bounds of a number. `nps` and `enps` have "
            "0-10, `csat` 1-5, `ces` 1-7 unless it says 1-5.",
            types=(*RATED_TYPES, "number"),
            required_for=("scale",),
        ),
        Key(
            "direction",
            OneOf((HIGH_IS_GOOD, LOW_IS_GOOD)),
            f"`{LOW_IS_GOOD}` when the lowest rating is the best one.",
            types=("ces", "scale"),
        ),
        Key(
            "ends",
            ENDS,
            "What the lowest and the highest rating mean, or a set of ours by name.",
            types=RATED_TYPES,
        ),
        Key(
            "labels",
            POINTS,
            "What each rating means, low to high, or a set of ours by name.",
            types=RATED_TYPES,
        ),
        Key(
            "choices",
            ListOf(CHOICE, 2, 20, whole=True),
            "What one can choose from.",
            types=("choice", "choices"),
            required_for=("choice", "choices"),
        ),
        Key(
            "yes",
            TEXT,
            "The label of yes, in the languages that need their own. Chinese always does: it has "
            "no general yes.",
            types=("yes_no",),
        ),
        Key("no", TEXT, "The label of no, as `yes`.", types=("yes_no",)),
        Key(
            "purpose",
            Line(),
            "What the address may be used for; kept with it.",
            types=("contact",),
            required_for=("contact",),
        ),
        Key("optional", Flag(), "Whether leaving it out is offered. `no` unless given."),
        Key("probe", PROBE, "One follow-up on the answer; its reply is kept with the answer."),
        Key("alert", ALERT, "Who is told about the answer at once."),
        NEXT_KEY,
    ),
)
STATEMENT = Object(
    "statement",
    (Key("say", NAME, "The step's name.", required=True), *WORDING, NEXT_KEY),
)
BRANCH = Object(
    "branch",
    (
        Key("branch", NAME, "The step's name.", required=True),
        Key("next", NEXT, "Where to go on; see *Where to go on*.", required=True),
    ),
)
STEP = Variants({"ask": QUESTION, "say": STATEMENT, "branch": BRANCH})

TEST = Object(
    "test",
    (
        Key("name", Line(), "What the test shows.", required=True),
        Key("language", LANGUAGE, "The language it is held in; the script's first, unless given."),
        Key(
            "properties",
            MapOf(NAME, Anything(), "property → value"),
            "What the properties are in this test.",
        ),
        Key(
            "says",
            ListOf(Anything("a message"), 0, 100),
            "What the respondent sends, in order.",
            required=True,
        ),
        Key(
            "expect",
            MapOf(NAME, Anything(), "question → value, or `null` for no answer"),
            "What must be stored in the end. `state` may say how the session ends: "
            f"{', '.join(f'`{state}`' for state in get_args(State))}.",
            required=True,
        ),
    ),
)

SCRIPT = Object(
    "script",
    (
        Key("survey", SURVEY, "The survey's name in commands and addresses.", required=True),
        Key("title", Line(), "What people call it.", required=True),
        Key(
            "kind",
            OneOf(get_args(Kind)),
            "What moment it asks about. Kinds are never pooled in one score.",
            required=True,
        ),
        Key("touchpoint", Line(), "The moment in the journey it is tied to: `support.closed`."),
        Key("owner", Line(), "Who acts on the answers.", required=True, missing="missing-owner"),
        Key(
            "goal",
            Line(),
            "What the answers are for, in one sentence.",
            required=True,
            missing="missing-goal",
        ),
        Key(
            "languages",
            ListOf(LANGUAGE, 1, 50),
            "The languages it is written in, the fallback first.",
            required=True,
        ),
        Key("audience", OneOf(get_args(Audience)), "Whom it asks.", required=True),
        Key(
            "anonymous",
            Flag(),
            "Whether answers are kept without the person. Such a script has no alert, no contact "
            "question and no property that tells who somebody is. `no` unless given.",
        ),
        Key(
            "properties",
            ListOf(NAME, 0, 50),
            "What {placeholders} and conditions may use; each has a fallback in the settings.",
        ),
        Key(
            "later",
            Whole(1, MAX_LATER_HOURS),
            "After how many hours somebody who says *later* is asked. 24 unless given.",
        ),
        Key(
            "texts",
            MapOf(OneOf(tuple(TEXTS), "unknown-key"), TEXT, "system text → text"),
            "System texts in words of your own.",
        ),
        Key(
            "accept",
            ListOf(OneOf(tuple(WARNINGS)), 0, len(WARNINGS)),
            "Codes of warnings that you have read and mean to live with.",
        ),
        Key("steps", ListOf(STEP, 1, MAX_STEPS), "The dialog, in order.", required=True),
        Key("tests", ListOf(TEST, 0, 100), "Conversations that must go as written."),
    ),
)
