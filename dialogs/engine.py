"""The conversation as a pure function: (script, session, reading, now) → Turn.

Nothing here sends, saves, reads a clock or chooses by chance; what a turn leads to is in its
events, and the same input always gives the same turn.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from dialogs.drafting import Draft
from dialogs.events import AlertRaised, LanguageChanged, LaterAsked, OptedIn, OptedOut, Turn
from dialogs.localizing import listed
from dialogs.readings import (
    Added,
    Answered,
    Back,
    Command,
    Commanded,
    Corrected,
    Help,
    Language,
    Later,
    Person,
    Reading,
    Skip,
    Start,
    Stop,
    Unclear,
    Why,
)
from dialogs.script import ANONYMITY_THRESHOLD, RATED, Question, Script
from dialogs.session import Completed, Expired, Progress, Session, Stopped, Waiting
from dialogs.texts import LANGUAGE_NAMES
from dialogs.walking import following

CORRECTABLE = timedelta(hours=24)
"""How long after the end an answer may still be corrected."""

PULLED = frozenset({"webchat", "terminal", "form"})
"""The kinds of channel on which we only answer and never begin to speak."""

VAGUE = 0.6
"""An open answer read with less confidence says little ("ok", "asdf"): it is probed once."""

EVASIVE = 0.55
"""One read with even less says that there is nothing to say ("none", "I don't know")."""

MAX_REPROMPTS = 2
"""A question is asked again at most so often; then the conversation goes on without it."""


def start(
    script: Script,
    *,
    language: str,
    now: datetime,
    properties: Mapping[str, str] | None = None,
    channel: str = "",
    identified: bool = False,
) -> Turn:
    """Open a session: how many questions there are, and the first of them."""
    session = Session(
        language=language,
        progress=Waiting(script.first),
        properties=properties or {},
        channel=channel,
        identified=identified,
    )
    draft = Draft(script, session, now=now, raw="")
    if script.longest_path > 1:
        draft.notice(draft.length_line())
    if script.anonymous:
        draft.notify("anonymity", k=ANONYMITY_THRESHOLD)
    draft.go(script.first)
    return draft.turn()


def resume(script: Script, session: Session, reading: Reading, *, raw: str, now: datetime) -> Turn:
    """What follows when the respondent said `raw`, read as `reading`."""
    draft = Draft(script, session, now=now, raw=raw)
    match session.progress:
        case Waiting() as waiting:
            _while_waiting(draft, waiting, reading)
        case Completed():
            _after_the_end(draft, reading)
        case Stopped() | Expired():
            _after_a_stop(draft, reading)
        case _:
            assert_never(session.progress)
    turn = draft.turn()
    return replace(turn, confidence=reading.confidence) if isinstance(reading, Commanded) else turn


def remind(script: Script, session: Session, *, now: datetime) -> Turn:
    """Ask the standing question again, because its time has come."""
    draft = Draft(script, session, now=now, raw="")
    draft.repeat()
    return draft.turn()


def expire(script: Script, session: Session, *, now: datetime) -> Turn:
    """Close a session whose answers no longer count; what was answered stays.

    A session that has ended is left as it is.
    """
    draft = Draft(script, session, now=now, raw="")
    if draft.waiting:
        draft.notify("expired")
        draft.end(Expired())
    return draft.turn()


def give_way(script: Script, session: Session, *, now: datetime) -> Turn:
    """Close a session because its person wants another survey; what was answered stays."""
    draft = Draft(script, session, now=now, raw="")
    draft.notify("ended")
    draft.end(Expired())
    return draft.turn()


def apologise(script: Script, session: Session, *, now: datetime) -> Turn:
    """Say that a message was kept though nothing could be made of it, and ask again."""
    draft = Draft(script, session, now=now, raw="")
    draft.notify("kept")
    draft.repeat()
    return draft.turn()


def unreadable(script: Script, session: Session, *, now: datetime) -> Turn:
    """Say that only text can be read, and ask again: a voice message or a picture came."""
    draft = Draft(script, session, now=now, raw="")
    draft.notify("unreadable")
    draft.repeat()
    return draft.turn()


def unchanged(script: Script, session: Session, *, now: datetime) -> Turn:
    """Say nothing: what was said is kept, and changes nothing."""
    return Draft(script, session, now=now, raw="").turn()


def next_step(script: Script, session: Session, name: str) -> str:
    """Where the session's answers lead from step `name`: a step, or END."""
    return following(script, session, script.steps[name])


def _while_waiting(draft: Draft, waiting: Waiting, reading: Reading) -> None:
    match reading:
        case Answered():
            _answer(draft, waiting, reading)
        case Corrected():
            _correct(draft, waiting, reading)
        case Added():
            draft.add(reading)
        case Commanded(command):
            _obey(draft, waiting, command)
        case Unclear():
            _reprompt(draft, waiting, reading)
        case _:
            assert_never(reading)


def _answer(draft: Draft, waiting: Waiting, reading: Answered) -> None:
    question = draft.question(waiting.step)
    stops = isinstance(reading.command, Stop)
    if waiting.probing:
        draft.record_probe(question, draft.raw)
        if not stops:
            draft.onward(question)
    else:
        draft.record(
            question,
            reading.value,
            raw=draft.raw,
            confidence=reading.confidence,
            words=reading.words,
            intent=reading.intent,
        )
        if not stops:
            draft.after_answer(
                question,
                rest=reading.rest,
                more=_wants_more(question, reading),
                theme=reading.theme,
            )
    if reading.command is not None:
        _obey_too(draft, reading.command)


def _wants_more(question: Question, reading: Answered) -> bool | None:
    """Whether to probe whatever the script says: None leaves it to the script.

    Nothing to say is no answer to what must be known, and one to what is optional.
    """
    if question.type != "text" or reading.confidence >= VAGUE:
        return None
    if question.optional:
        return None if reading.confidence >= EVASIVE else False
    return True


def _obey_too(draft: Draft, command: Command) -> None:
    """Do what was asked for along with an answer ("9, but in Swedish please")."""
    waiting = draft.waiting
    if waiting is not None:
        draft.withhold()
        _obey(draft, waiting, command)
    elif isinstance(command, Help | Person | Start):
        _inform(draft, command)


def _correct(draft: Draft, waiting: Waiting, reading: Corrected) -> None:
    question = draft.question(reading.key)
    _amend(draft, question, reading)
    if reading.probe:
        draft.repeat()
    elif question.name == waiting.step:
        draft.after_answer(question, rest=reading.rest)
    elif not draft.still_asked(waiting):
        draft.go(draft.script.first, rest=reading.rest)
    elif waiting.probing:
        draft.repeat()
    else:
        draft.reach(draft.question(waiting.step), rest=reading.rest)


def _amend(draft: Draft, question: Question, reading: Corrected) -> None:
    if reading.probe:
        draft.record_probe(question, draft.raw)
        draft.notify("corrected_text")
    else:
        draft.record(question, reading.value, raw=draft.raw)
        draft.confirm_correction(question, reading.value)


def _reprompt(draft: Draft, waiting: Waiting, reading: Unclear) -> None:
    if waiting.probing or waiting.reprompts >= MAX_REPROMPTS:
        draft.notify("moved_on")
        draft.skip(draft.question(waiting.step), asked_to=False)
    else:
        draft.reprompt(draft.question(waiting.step), reading)


def _obey(draft: Draft, waiting: Waiting, command: Command) -> None:
    match command:
        case Stop():
            _stop(draft, command)
        case Skip():
            _skip(draft, waiting)
        case Back():
            _back(draft, waiting)
        case Later():
            _later(draft, command)
        case Language():
            _change_language(draft, command)
        case Help() | Why() | Person() | Start():
            _inform(draft, command)
            draft.repeat()
        case _:
            assert_never(command)


def _stop(draft: Draft, command: Stop) -> None:
    """End at once; whom we know is asked nothing more, anywhere, also when it had ended before."""
    everywhere = command.everywhere and draft.session.identified
    waiting = draft.waiting is not None
    if everywhere:
        draft.happen(OptedOut())
        draft.notify("stopped")
    else:
        draft.notify("stopped_here" if command.everywhere else "ended")
    if waiting:
        draft.end(Stopped(everywhere))
    elif everywhere:
        draft.session = replace(draft.session, progress=_opted(draft.session, out=True))


def _opted(session: Session, *, out: bool) -> Progress:
    """The ended progress of `session`, which remembers whether the person opted out."""
    match session.progress:
        case Completed():
            return Completed(opted_out=out)
        case Stopped():
            return Stopped(everywhere=out)
        case progress:
            return progress


def _skip(draft: Draft, waiting: Waiting) -> None:
    """Anything may be left out; only the first rating, the reason to ask, is urged once."""
    question = draft.question(waiting.step)
    urges = not (waiting.urged or waiting.reprompts or question.optional)
    if urges and question.type in RATED and not _rated(draft):
        draft.notify("skip_once")
        draft.repeat(replace(waiting, urged=True))
    else:
        draft.skip(question, asked_to=True)


def _rated(draft: Draft) -> bool:
    """Whether a rating was given or left out before."""
    session = draft.session
    return any(draft.question(key).type in RATED for key in (*session.answers, *session.skipped))


def _back(draft: Draft, waiting: Waiting) -> None:
    before = draft.before(waiting)
    if before is None:
        draft.notify("back_start")
        draft.repeat()
    else:
        draft.ask_again(before)


def _later(draft: Draft, command: Later) -> None:
    """Say when we ask again; where we cannot come by ourselves, that one may come back."""
    if draft.session.channel in PULLED:
        draft.notify("later_here")
        return
    hours = command.hours or draft.script.later_hours
    draft.happen(LaterAsked(draft.now + timedelta(hours=hours)))
    draft.notify(draft.plural("later", hours), hours=hours)


def _change_language(draft: Draft, command: Language) -> None:
    if command.code in draft.script.languages:
        draft.session = replace(draft.session, language=command.code)
        draft.happen(LanguageChanged(command.code))
        draft.notify("language_changed")
    else:
        draft.notify("language_choices", languages=_languages(draft))
    draft.repeat()


def _languages(draft: Draft) -> str:
    names = [LANGUAGE_NAMES.get(tag, tag) for tag in draft.script.languages]
    return listed(names, draft.session.language)


def _inform(draft: Draft, command: Help | Why | Person | Start) -> None:
    match command:
        case Help():
            draft.notify("help")
        case Why():
            draft.notify("why")
        case Start():
            draft.session = replace(draft.session, progress=_opted(draft.session, out=False))
            draft.happen(OptedIn())
            draft.notify("started")
        case Person() if draft.script.anonymous:
            draft.notify("person_anonymous")
        case Person():
            draft.happen(AlertRaised("person", draft.script.owner, draft.standing))
            draft.notify("person" if draft.session.identified else "person_unreachable")
        case _:
            assert_never(command)


def _after_the_end(draft: Draft, reading: Reading) -> None:
    match reading:
        case Corrected() | Added() if draft.script.anonymous:
            # The answers have been cut off from this session; nothing may join them again.
            draft.notify("already_completed")
        case Corrected() | Added() if _too_late(draft):
            draft.notify("too_late")
        case Added():
            draft.add(reading)
        case Corrected(key):
            _amend(draft, draft.question(key), reading)
        case Commanded(Stop() as stop):
            _stop(draft, stop)
        case Commanded(Help() | Person() | Start() as command):
            _inform(draft, command)
        case _:
            draft.notify("already_completed")


def _too_late(draft: Draft) -> bool:
    ended_at = draft.session.ended_at
    return ended_at is None or draft.now - ended_at > CORRECTABLE


def _after_a_stop(draft: Draft, reading: Reading) -> None:
    """A stop is undone by a word for it and by nothing else; it may become one for everything."""
    match reading:
        case Commanded(Start() | Person() as command):
            _inform(draft, command)
        case Commanded(Stop(everywhere=True) as stop) if draft.session.identified:
            _stop(draft, stop)
        case _:
            draft.notify(_ENDINGS[draft.session.progress])


_ENDINGS: Mapping[Progress, str] = {
    Stopped(everywhere=True): "stopped",
    Stopped(everywhere=False): "stopped_here",
    Expired(): "expired",
}
