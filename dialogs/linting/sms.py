"""What a text becomes as an SMS: its segments, its characters, and words that carriers take."""

from dialogs.linting.rules import ALL, SAID, Rule, matching, matching_exactly
from dialogs.loading.manuscript import PLACEHOLDER, Manuscript, Phrase
from dialogs.segments import is_gsm, segments

MAX_SEGMENTS = 2
FILLED = "x" * 10
"""What a placeholder counts as."""

# What word processors and translators put in place of ', ", -, ... and a space.
_TYPOGRAPHIC = frozenset("’‘“”„–—…\u00a0\u202f\u2011")

# The words by which Twilio and the carriers end, restart or explain messages, and ours in the
# other languages. YES is not among them: it restarts only somebody who had stopped.
_CARRIER = (
    "stop|stopall|stopp|unsubscribe|cancel|end|quit|revoke|opt-?out|start|unstop|help|info"
    "|لغو|退订|退訂|停止|td|t"
)


def _typographic(text: str) -> str | None:
    """The first character that makes an otherwise plain text UCS-2."""
    strange = [letter for letter in text if not is_gsm(letter)]
    return strange[0] if strange and _TYPOGRAPHIC.issuperset(strange) else None


RULES = (
    Rule(
        "sms-characters",
        _typographic,
        "`{found}` cuts a segment from 160 characters to 70. Write it with ' \" - or ...",
        roles=SAID,
        sms_only=True,
    ),
    Rule(
        "carrier-word",
        matching(rf"^\s*(?:{_CARRIER})[.!]?\s*$"),
        "Phone carriers take `{found}` as a word to them, not as an answer. Choose another label.",
        roles=frozenset({"label"}),
    ),
    Rule(
        "carrier-word",
        matching_exactly(
            r"\b(?:[Rr]eply|[Tt]ext|[Ss]end|[Aa]nswer|[Ss]vara|[Ss]kicka)\b[^.?!\n]{0,30}"
            r"\b(?:YES|STOP|END|QUIT|CANCEL|START|UNSUBSCRIBE|STOPP)\b"
        ),
        "`{found}`: carriers keep this word to themselves. On SMS answers are numbers by "
        "themselves.",
        roles=ALL,
    ),
)


def check_lengths(manuscript: Manuscript) -> None:
    """Warn of texts that take more than two segments, in the wording that SMS uses."""
    said = [phrase for phrase in manuscript.phrases if phrase.role in SAID]
    shorter = {_key(phrase) for phrase in said if phrase.sms}
    for phrase in said:
        if phrase.sms or _key(phrase) not in shorter:
            _check_length(phrase, manuscript)


def _key(phrase: Phrase) -> tuple[str | None, str, str]:
    return phrase.step, phrase.role, phrase.language


def _check_length(phrase: Phrase, manuscript: Manuscript) -> None:
    n = segments(PLACEHOLDER.sub(FILLED, phrase.text))
    if n > MAX_SEGMENTS:
        manuscript.problems.add(
            "long-sms",
            phrase.place,
            f"As an SMS this takes {n} segments in {phrase.language}. Shorten it, or write a "
            f"shorter `sms:`.",
        )
