"""How a question is put: what biases the answer, in words that a machine can find."""

from collections import defaultdict
from collections.abc import Mapping

from dialogs.issues import Place
from dialogs.keys import RATED_TYPES
from dialogs.linting.rules import ALL, ASKED, SAID, Finder, Rule, matching, matching_exactly
from dialogs.loading.manuscript import PLACEHOLDER, Manuscript, Phrase

_ONE_ANSWER = frozenset({*RATED_TYPES, "yes_no"})

_LEADING: Mapping[str, Finder] = {
    "en": matching(
        r"\bhow (?:great|good|excellent|amazing|wonderful|happy|fast|quick|friendly|helpful|easy"
        r"|satisfied|delighted)\b(?! or\b)"
        r"|\bhow much did you (?:enjoy|love|like|appreciate)\b"
        r"|\b(?:our|my) (?:great|best|friendly|new and improved|wonderful|unique)\b"
        r"|\b(?:excellent|amazing|awesome|fantastic|world-class|award-winning|outstanding)\b"
        r"|\b(?:don't|wouldn't) you agree\b|\bwould you agree\b|\byou agree that\b"
        r"|, (?:right|isn't it|don't you|aren't we)\?|\b(?:obviously|surely|as you know)\b"
    ),
    "sv": matching(
        r"\bhur (?:bra|fantastisk\w*|glad|nöjd|snabb\w*|trevlig\w*|hjälpsam\w*|lätt|enkelt)\b"
        r"(?! eller\b)"
        r"|\bhur mycket (?:gillade|uppskattade|älskade)\b"
        r"|\b(?:vår|vårt|våra) (?:bästa|populära|omtyckta|unika)\b"
        r"|\b(?:fantastisk\w*|utmärkt\w*|prisbelönt\w*|suverän\w*|enastående)\b"
        r"|\bhåller du inte med\b|, (?:eller hur|visst)\?|\b(?:självklart|som du vet)\b"
    ),
    "fa": matching(
        r"فوق‌العاده|بی‌نظیر|عالی|ممتاز|برنده جایزه|موافق نیستید|این‌طور نیست"
        r"|لذت بردید|چقدر (?:خوشحال|راضی(?! یا))"
    ),
    "zh": matching(
        r"优秀|優秀|出色|一流|完美|卓越|获奖|獲獎|贴心|貼心|难道|難道|不觉得|不覺得"
        r"|有多(?:喜欢|喜歡|满意(?!还)|滿意(?!還)|开心|開心)|(?:对吧|對吧|是吧)[？?]"
    ),
}
_DOUBLE: Mapping[str, Finder] = {
    "en": matching(r"\b\w+,? (?:and|as well as|&|and/or) \w+"),
    "sv": matching(r"\b\w+,? (?:och|samt|&|och/eller) \w+"),
    "fa": matching(r"(?<!\S)\S+ (?:و|و نیز|و همچنین) (?!نه\b)\S+"),
    "zh": matching(r"(?<![共总總温溫柔调調])和(?![您我他谐諧平气氣])|以及|及其|并且|並且"),
}
_NEGATIVE: Mapping[str, Finder] = {
    "en": matching(r"(?<!or )\bnot\b|n['’]t\b|\b(?:never|nobody|nothing|unable|fail(?:ed)? to)\b"),
    "sv": matching(r"(?<!eller )\binte\b|\b(?:aldrig|ingen|inget|inga|ingenting)\b"),
    "fa": matching(r"(?<!\w)(?:نمی\S*|نیست\S*|نبود\S*|نشد\S*|نکرد\S*|ندار\S*|نداشت\S*|هیچ)"),
    "zh": matching(
        r"(?<!是)不是|(?<!有)[没沒]有|[还還][没沒]|尚未|难道|難道"
        r"|(?<!能)不能|(?<!会)不会|(?<!會)不會|(?<!想)不想|(?<!需)不需"
    ),
}
_GENDERED: Mapping[str, Finder] = {
    "en": matching(r"\b(?:mr|mrs|ms|miss|sir|madam|ma'am|he|she|him|his|hers?)\b"),
    "sv": matching(r"\b(?:herr|fru|fröken|han|hon|honom|henne|hans|hennes)\b"),
    "fa": matching(r"(?<!\w)(?:آقا|آقای|خانم|خانوم|جناب|سرکار)(?!\w)"),
    "zh": matching(r"先生|女士|小姐|(?<!其)他(?!人)|她"),
}
_EMOJI = r"[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff\ufe0f]"

RULES = (
    *(
        Rule(
            "leading-wording",
            find,
            "`{found}` suggests an answer. Ask for both sides, and praise nobody.",
            language,
            ASKED,
        )
        for language, find in _LEADING.items()
    ),
    *(
        Rule(
            "double-barrelled",
            find,
            "`{found}` may ask about two things with one answer. Ask about one.",
            language,
            frozenset({"question"}),
            _ONE_ANSWER,
        )
        for language, find in _DOUBLE.items()
    ),
    *(
        Rule(
            "negative-yes-no",
            find,
            "`{found}` makes the question negative: yes can then mean both. Turn it round.",
            language,
            frozenset({"question"}),
            frozenset({"yes_no"}),
        )
        for language, find in _NEGATIVE.items()
    ),
    *(
        Rule(
            "gendered-wording",
            find,
            "`{found}` gives somebody a title or a gender. Use the name, or you.",
            language,
            ALL,
        )
        for language, find in _GENDERED.items()
    ),
    Rule(
        "loud-question",
        matching_exactly(rf"[!！]|{_EMOJI}"),
        "`{found}` has no place in a question. Remove it.",
        roles=ASKED,
    ),
    Rule(
        "jargon",
        matching_exactly(
            r"\b(?:e?NPS|CSAT|CES|[Pp]romoters?|[Dd]etractors?|[Pp]romotor\w*|[Dd]etraktor\w*)\b"
        ),
        "Respondents do not know `{found}`. Say it in plain words.",
        roles=SAID | {"label"},
    ),
    *(
        Rule(
            "glued-placeholder",
            matching_exactly(r"[^\W_]\{\}|\{\}(?:['’\u200c-]?[^\W\d_])+"),
            "`{found}` glues a word to what is filled in. Rephrase it with a space around.",
            language,
            ALL,
        )
        for language in ("en", "sv", "fa")
    ),
)

_VALIDATION = {
    "en": matching(
        r"how (?:are|did) we do(?:ing)?\b|are you (?:happy|satisfied) with us\b|do you like us\b"
        r"|(?:is|was) everything (?:ok|okay|all right|alright|fine|good)\b"
    ),
    "sv": matching(
        r"hur (?:sköter vi oss|ligger vi till|gör vi ifrån oss|har vi skött oss)"
        r"|är du nöjd med oss|(?:är|var) allt (?:bra|okej|till belåtenhet)"
    ),
    "fa": matching(r"(?:کار|عملکرد) ما (?:چطور|چگونه)|از ما راضی هستید|همه چیز خوب (?:است|بود)"),
    "zh": matching(
        r"我们(?:做|表现)得(?:怎么样|如何|好吗)|我們(?:做|表現)得(?:怎麼樣|如何|好嗎)"
        r"|一切都?(?:还好|還好|好)[吗嗎]|您对我们满意吗|您對我們滿意嗎"
    ),
}


def check_validation(manuscript: Manuscript) -> None:
    """Warn of a question that fishes for approval, when nothing else is asked."""
    asked = [phrase for phrase in manuscript.phrases if phrase.role in ASKED and not phrase.sms]
    if len({phrase.group for phrase in asked}) != 1:
        return
    for phrase in asked:
        find = _VALIDATION.get(phrase.language.split("-", maxsplit=1)[0])
        found = find(phrase.text) if find else None
        if found:
            manuscript.problems.add(
                "validation-question",
                phrase.place,
                f"`{found}` alone brings approval, not understanding. Ask what worked or what "
                f"was hard, or add a question why.",
            )


def compare_placeholders(manuscript: Manuscript) -> None:
    """Warn where a text has other placeholders than in the script's first language."""
    groups: dict[Place, list[Phrase]] = defaultdict(list)
    for phrase in manuscript.phrases:
        if phrase.role != "label":
            groups[phrase.group].append(phrase)
    # A misspelt placeholder is said to be unknown, which is enough.
    unknown = _places_of("unknown-placeholder", manuscript)
    for phrases in groups.values():
        if not unknown.isdisjoint(phrase.place for phrase in phrases):
            continue
        first = set(PLACEHOLDER.findall(phrases[0].text))
        for phrase in phrases[1:]:
            _compare(phrase, first, phrases[0].language, manuscript)


def _places_of(code: str, manuscript: Manuscript) -> set[Place]:
    found = (issue for issue in manuscript.problems.found if issue.code == code)
    return {Place(issue.line, issue.column) for issue in found}


def _compare(phrase: Phrase, wanted: set[str], first: str, manuscript: Manuscript) -> None:
    here = set(PLACEHOLDER.findall(phrase.text))
    different = sorted(here ^ wanted)
    if different:
        names = ", ".join(f"{{{name}}}" for name in different)
        manuscript.problems.add(
            "different-placeholders",
            phrase.place,
            f"{names} stands only in `{first}` or only in `{phrase.language}`. Let both have it.",
        )
