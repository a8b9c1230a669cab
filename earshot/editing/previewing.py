"""A conversation over a script in the making: on the real engine, recording nothing.

A preview is a value: every function gives a new one, and the one before is still good.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from dialogs import engine
from dialogs.drafting import Draft
from dialogs.events import Event, Turn
from dialogs.linting import check
from dialogs.listening import TapError, hear, tapped
from dialogs.loading import load
from dialogs.localizing import choose
from dialogs.localizing import say as system_text
from dialogs.prompts import Prompt
from dialogs.readings import Reading, Value
from dialogs.script import Question, Script, ScriptTest
from dialogs.session import Session, Waiting
from dialogs.testing import play
from dialogs.transcript import write_events, write_value
from earshot.comparing import meaning
from earshot.editing import changing
from earshot.editing.channels import Channel, Shown, shown
from earshot.editing.words import RefusedError, Words, words

MOST_SAID = 200
"""So many messages a preview takes; nobody tries a survey for longer."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was said or pressed, in which language, and the question that stood."""

    said: str
    language: str
    step: str | None
    probing: bool = False
    tap: bool = False
    value: object = None


@dataclass(frozen=True, slots=True)
class Exchange:
    """One turn: what was heard (None: the beginning), what is said to it, what was understood.

    `understood` has a line an answer, as `earshot chat` shows them. `notes` tell of what an edit
    of the script did to the conversation.
    """

    heard: Heard | None
    prompts: tuple[Prompt, ...]
    understood: tuple[str, ...] = ()
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True)
class Preview:
    """Where a conversation stands. `answers` holds the value of every key that has one."""

    script: Script
    session: Session
    channel: Channel
    exchanges: tuple[Exchange, ...]
    stale: bool = False

    @property
    def language(self) -> str:
        """The language it goes on in."""
        return self.session.language

    @property
    def answers(self) -> Mapping[str, Value]:
        """Key → what would be stored."""
        return self.session.answers

    @property
    def standing(self) -> str | None:
        """The question that waits, or None after the end."""
        waiting = _waiting(self.session)
        return waiting.step if waiting else None

    @property
    def ended(self) -> bool:
        """Whether nothing more is asked."""
        return self.session.state != "waiting"

    def shown(self) -> tuple[Shown, ...]:
        """Every turn as the channel shows it, in order; beside `exchanges`."""
        return tuple(shown(self.channel, one.prompts, self.language) for one in self.exchanges)


def start(
    text: str,
    *,
    now: datetime,
    language: str = "",
    channel: Channel = "webchat",
    properties: Mapping[str, str] | None = None,
) -> Preview:
    """The beginning of a conversation over the script in `text`.

    Raises:
        RefusedError: the script has errors.
    """
    script = _runnable(text)
    if script is None:
        raise RefusedError(words("refused.errors"))
    wanted = [language] if language else []
    return _begun(script, choose(wanted, script.languages), channel, properties or {}, now)


def say(preview: Preview, text: str, *, now: datetime) -> Preview:
    """What `text` leads to."""
    return _hear(preview, _heard(preview, text), now=now)


def press(preview: Preview, prompt: str, value: object, *, now: datetime) -> Preview:
    """What a tap on `value` under `prompt` (of `Shown`) leads to; None leaves the question out.

    Raises:
        TapError: there is no such button.
    """
    reading = tapped(preview.script, preview.session, prompt, value)
    key = preview.session.asked[prompt]
    said = _label(preview, key, value)
    heard = replace(_heard(preview, said), step=key, tap=True, value=value)
    return _took(preview, heard, reading, now=now)


def edited(preview: Preview, text: str, *, now: datetime) -> Preview:
    """The conversation over the script as it is now, its answers kept where their keys are.

    What was said is said again to the edited script. Where another question comes first, that one
    stands now, and what was answered behind it needs no second answer. A script with errors
    changes nothing, but that the preview is `stale`.
    """
    script = _runnable(text)
    if script is None:
        return replace(preview, stale=True)
    said = [one.heard for one in preview.exchanges if one.heard is not None]
    first = said[0].language if said else preview.language
    language = choose([first], script.languages)
    again = _begun(script, language, preview.channel, preview.session.properties, now)
    for heard in said:
        if heard.language in script.languages and _waits_for(again.session, heard):
            again = _hear(_in_language(again, heard.language), heard, now=now)
    return _settled(preview, again, now=now)


def switched(
    preview: Preview,
    *,
    now: datetime,
    language: str | None = None,
    channel: Channel | None = None,
) -> Preview:
    """The same conversation, going on in another language or shown as on another channel.

    A language asks the standing question again in its own words.
    """
    if channel is not None:
        preview = replace(
            preview, channel=channel, session=replace(preview.session, channel=channel)
        )
    if language is None or language == preview.language:
        return preview
    preview = _in_language(preview, choose([language], preview.script.languages))
    draft = Draft(preview.script, preview.session, now=now, raw="")
    draft.repeat()
    return _went(preview, None, draft.turn())


def as_test(preview: Preview, text: str, name: str) -> str:
    """The script in `text` with this conversation as one more of its tests.

    Raises:
        RefusedError: said from the start, the conversation goes another way, as after an edit or
            a change of language in its middle.
    """
    script = _runnable(text)
    if script is None:
        raise RefusedError(words("refused.errors"))
    said = tuple(one.heard.said for one in preview.exchanges if one.heard is not None)
    expect: dict[str, str | None] = {
        question.name: _expected(preview, question)
        for question in script.questions()
        if question.name in preview.answers or question.name in preview.session.skipped
    }
    expect["state"] = preview.session.state
    first = next((one.prompts[0].language for one in preview.exchanges if one.prompts), "")
    properties = {
        key: value for key, value in preview.session.properties.items() if key in script.properties
    }
    test = ScriptTest(name, first, said, expect, properties)
    if not play(script, test).passed:
        raise RefusedError(words("refused.test_fails"))
    return changing.add_test(
        text, name, language=first, says=said, expect=expect, properties=properties
    )


def _runnable(text: str) -> Script | None:
    if any(issue.severity == "error" for issue in check(text)):
        return None
    return load(text).script


def _begun(
    script: Script, language: str, channel: Channel, properties: Mapping[str, str], now: datetime
) -> Preview:
    turn = engine.start(
        script,
        language=language,
        now=now,
        properties={key: one for key, one in properties.items() if key in script.properties},
        channel=channel,
        identified=channel != "webchat",
    )
    first = Exchange(None, turn.prompts, _understood(turn.events))
    return Preview(script, turn.session, channel, (first,))


def _heard(preview: Preview, said: str) -> Heard:
    waiting = _waiting(preview.session)
    if waiting is None:
        return Heard(said, preview.language, None)
    return Heard(said, preview.language, waiting.step, waiting.probing)


def _hear(preview: Preview, heard: Heard, *, now: datetime) -> Preview:
    """Take `heard`, words or a tap; a tap that no button has any more is read as its words."""
    session = preview.session
    if heard.tap and heard.step is not None:
        prompts = [key for key, step in session.asked.items() if step == heard.step]
        try:
            return _took(
                preview, heard, tapped(preview.script, session, prompts[-1], heard.value), now=now
            )
        except (TapError, IndexError):
            pass
    sms = preview.channel == "sms"
    return _took(preview, heard, hear(preview.script, session, heard.said, sms=sms), now=now)


def _took(preview: Preview, heard: Heard, reading: Reading, *, now: datetime) -> Preview:
    if len(preview.exchanges) > MOST_SAID:
        raise RefusedError(words("refused.too_long"))
    turn = engine.resume(preview.script, preview.session, reading, raw=heard.said, now=now)
    return _went(preview, heard, turn)


def _went(
    preview: Preview, heard: Heard | None, turn: Turn, notes: tuple[Words, ...] = ()
) -> Preview:
    exchange = Exchange(heard, turn.prompts, _understood(turn.events), notes)
    return replace(preview, session=turn.session, exchanges=(*preview.exchanges, exchange))


def _understood(events: tuple[Event, ...]) -> tuple[str, ...]:
    return tuple(line.strip() for line in write_events(events))


def _waiting(session: Session) -> Waiting | None:
    return session.progress if isinstance(session.progress, Waiting) else None


def _waits_for(session: Session, heard: Heard) -> bool:
    """Whether what was heard can be heard again where the session stands now."""
    waiting = _waiting(session)
    if heard.step is None or waiting is None:
        return heard.step is None and waiting is None
    if heard.tap and heard.step in session.path:
        return True
    return (waiting.step, waiting.probing) == (heard.step, heard.probing)


def _in_language(preview: Preview, language: str) -> Preview:
    return replace(preview, session=replace(preview.session, language=language))


def _settled(before: Preview, again: Preview, *, now: datetime) -> Preview:
    """`again`, with the answers that nobody needs to give a second time."""
    kept = {
        key: value
        for key, value in before.answers.items()
        if key not in again.answers and _is_same(before.script, again.script, key)
    }
    skipped = tuple(
        key
        for key in before.session.skipped
        if key not in {*again.answers, *again.session.skipped} and again.script.question(key)
    )
    notes = [
        words("preview.forgot", key=key)
        for key in before.answers
        if key not in again.answers and key not in kept
    ]
    session = again.session
    session = replace(
        session,
        answers={**session.answers, **kept},
        skipped=(*session.skipped, *(key for key in skipped if key not in kept)),
    )
    language = choose([before.language], again.script.languages)
    again = replace(again, session=replace(session, language=language))
    return _led_on(before, again, notes, turned=language != session.language, now=now)


def _led_on(
    before: Preview, again: Preview, notes: list[Words], *, turned: bool, now: datetime
) -> Preview:
    """Go on to the first question that is still open, and say so where it is another one."""
    waiting = _waiting(again.session)
    draft = Draft(again.script, again.session, now=now, raw="")
    if waiting is not None and _needs_no_answer(again.session, waiting):
        draft.go(again.script.first)
        again = _went(again, None, draft.turn())
    elif waiting is not None and turned:
        draft.repeat()
        again = _went(again, None, draft.turn())
    if again.standing is not None and again.standing != before.standing:
        notes.append(words("preview.went_back", key=again.standing))
    if not notes:
        return again
    last = again.exchanges[-1]
    told = replace(last, notes=(*last.notes, *notes))
    return replace(again, exchanges=(*again.exchanges[:-1], told))


def _needs_no_answer(session: Session, waiting: Waiting) -> bool:
    given = waiting.step in session.answers or waiting.step in session.skipped
    return given and not waiting.probing


def _is_same(old: Script, new: Script, key: str) -> bool:
    """Whether an answer to `key` is one to the question that has that key now."""
    before, after = old.question(key), new.question(key)
    return before is not None and after is not None and meaning(before) == meaning(after)


def _label(preview: Preview, key: str, value: object) -> str:
    """What a person would have typed instead of a tap."""
    if value is None:
        return system_text("skip_button", preview.language)
    chosen = value if isinstance(value, list) else [value]
    labels: dict[object, str] = {
        option.value: option.label
        for exchange in preview.exchanges
        for prompt in exchange.prompts
        if prompt.key == key and prompt.language == preview.language
        for option in prompt.choices
    }
    return ", ".join(labels.get(one, str(one)) for one in chosen)


def _expected(preview: Preview, question: Question) -> str | None:
    value = preview.answers.get(question.name)
    return None if value is None else write_value(value)
