"""Offering an anonymous survey where its answers are given in a form, apart from the chat."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import parse_qsl, urlencode

from dialogs import localizing
from dialogs.prompts import Option, Prompt
from dialogs.script import ANONYMITY_THRESHOLD, Script
from earshot.errors import OptedOutError
from earshot.opening import Erased, Opened, Opening
from earshot.outgoing import stored
from storage.unit_of_work import UnitOfWork

FORMS = frozenset({"slack"})
"""The kinds of channel that hold anonymous dialogs in a form of their own."""

OFFER = "invitation"
"""The kind of a prompt that offers a survey: its one choice is an `Offered`, as `written`."""

_MOST = 1_500
_TEST = "test"


def offer(
    opening: Opening,
    script: Script,
    uow: UnitOfWork,
    *,
    now: datetime,
    new_id: str,
    erased: Erased,
) -> Opened:
    """Say at the address that the survey is there; nothing is opened, and nothing joins the two.

    Raises:
        OptedOutError: the person is not to be asked.
    """
    at = opening.address
    assert at is not None
    if erased(uow, at):
        raise OptedOutError("This person asked to be forgotten, and is not asked again.")
    address = uow.respondents.ensure(
        at.kind, at.value, channel=at.account, new_id=f"r-{new_id}", now=now
    )
    respondent = uow.respondents.get(address.respondent_id)
    if address.opted_out_at is not None or (respondent and respondent.opted_out_at is not None):
        raise OptedOutError("This person asked not to be asked again.")
    remembered = respondent.language if respondent else None
    wanted = [tag for tag in (opening.explicit, remembered, *opening.languages) if tag]
    language = localizing.choose(wanted, script.languages)
    offered = Offered(script.survey, language, opening.properties, opening.test)
    value = written(offered)
    text = stored(offer_of(script, language, value))
    uow.outbox.speak_outside(address.id, prompt=text, kind=OFFER, now=now)
    return Opened("", "waiting", language, (text,))


def offer_of(script: Script, language: str, value: str) -> Prompt:
    """The prompt that offers `script`: how long it is, that it is anonymous, a button to open.

    `value` is what the button brings back.
    """
    n = script.longest_path
    lines = (
        localizing.say("offer", language, script.texts),
        localizing.say(localizing.plural("length", n, language), language, script.texts, n=n),
        localizing.say("anonymity", language, script.texts, k=ANONYMITY_THRESHOLD),
    )
    return Prompt(
        id="1",
        key=OFFER,
        kind=OFFER,
        text=" ".join(lines),
        language=language,
        dir=localizing.direction(language),
        choices=(Option(value, localizing.say("open_button", language, script.texts)),),
    )


@dataclass(frozen=True, slots=True)
class Offered:
    """What the button of an offer opens. The language is None where nobody chose one."""

    survey: str
    language: str | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    test: bool = False


def written(offered: Offered) -> str:
    """`offered` as it stands on the button: `SURVEY:LANGUAGE?PROPERTY=VALUE…`.

    A trial is `SURVEY:LANGUAGE:test…`.
    """
    query = urlencode(offered.properties)
    # What no button can hold is asked with the fallbacks.
    told = f"?{query}" if query and len(query) <= _MOST else ""
    mark = f":{_TEST}" if offered.test else ""
    return f"{offered.survey}:{offered.language or ''}{mark}{told}"


def offered_by(button: str) -> Offered:
    """What `written` wrote; a name alone is a survey that somebody asked for."""
    head, _, query = button.partition("?")
    survey, _, more = head.partition(":")
    language, _, mark = more.partition(":")
    return Offered(survey, language or None, dict(parse_qsl(query)), mark == _TEST)
