"""A whole conversation, with what was understood of which words."""

import json
from typing import Any

from nicegui import ui

from dialogs.localizing import direction
from earshot.access.audit import Deed, about
from earshot.access.roles import Action, Subject, teams_of
from earshot.console import results_wording as wording
from earshot.console.frame import head
from earshot.console.overview import data_of
from earshot.console.parts import box, mark, words, written
from earshot.console.registry import page
from earshot.console.results_looking import script_of
from earshot.console.results_parts import fact
from earshot.console.results_wording import Naming
from earshot.console.texts import has
from earshot.console.view import RefusedError, View
from earshot.errors import UnknownSessionError
from earshot.reading import OurPrompt, TheirWords
from earshot.reporting.transcripts import Opened, open_session
from earshot.understood import Understood, in_words


@page("/transcript/{session}", Action.READ_VERBATIMS, title="transcript.title")
async def transcript(view: View, session: str) -> None:
    """The conversation `session`; that it was opened is remembered."""
    subject = await view.run(_subject, view, session)
    try:
        by = await view.require(Action.READ_VERBATIMS, subject)
    except RefusedError:
        # The same as of one that is not there: nobody learns that it is.
        raise _unknown() from None
    assert subject.survey is not None
    opened = await view.run(
        open_session, view.earshot.reading, subject.survey, session, teams=teams_of(by)
    )
    await view.run(view.access.audit.note, by, Deed.TRANSCRIPT_SEEN, about("session", session))
    script = await view.run(script_of, view.earshot, subject.survey)
    naming = Naming(view, script)
    back = (view.text("transcript.back"), f"/results/{subject.survey}/verbatims")
    with head(
        view, view.text("transcript.title"), wording.isolated(view, script.title), back=back
    ):
        pass
    _facts(naming, opened)
    with box("conversation", "ol"):
        for entry in opened.conversation.entries:
            _entry(naming, entry, opened.conversation.language)


def _subject(view: View, session: str) -> Subject:
    """Whose conversation it is, by which accounts are scoped."""
    with view.earshot.database.read() as uow:
        row = uow.sessions.find([session]).get(session)
    if row is None:
        raise _unknown()
    script = script_of(view.earshot, row.survey)
    return Subject(row.survey, data_of(script), json.loads(row.properties).get("team"))


def _unknown() -> UnknownSessionError:
    return UnknownSessionError("There is no such conversation.")


def _facts(naming: Naming, opened: Opened) -> None:
    view, talk = naming.view, opened.conversation
    with box("card"), box("facts", "dl"):
        fact(view.text("transcript.day"), view.day(opened.day))
        fact(view.text("transcript.channel"), wording.channel(view, opened.channel))
        fact(view.text("transcript.language"), wording.language(talk.language))
        fact(view.text("transcript.state"), view.text(f"transcript.state_{talk.state}"))
        for name, value in opened.properties.items():
            fact(name, value)


def _entry(naming: Naming, entry: OurPrompt | TheirWords, language: str) -> None:
    view = naming.view
    ours = isinstance(entry, OurPrompt)
    with box("turn ours" if ours else "turn theirs", "li"):
        words(view.text("transcript.we" if ours else "transcript.they"), "span", "unseen")
        if isinstance(entry, OurPrompt):
            prompt = json.loads(entry.text)
            said = written(prompt["text"], "div", "said words")
            said.props["lang"] = prompt.get("language", language)
            _choices(prompt)
            return
        text = entry.text if entry.text is not None else view.text("transcript.no_words")
        written(text, "div", "said words").props["dir"] = "auto"
        _understood(naming, entry)


def _choices(prompt: dict[str, Any]) -> None:
    """What could be tapped, where that was in words."""
    labels = [choice["label"] for choice in prompt.get("choices", ())]
    if labels:
        language = prompt.get("language", "en")
        with box("line choices") as choices:
            choices.props.update(lang=language, dir=direction(language))
            for label in labels:
                words(label, "span", "soft small")


def _understood(naming: Naming, entry: TheirWords) -> None:
    if not entry.understood:
        return
    with box("taken"):
        ui.icon("subdirectory_arrow_right").props("aria-hidden=true").classes("turns")
        with box("told"):
            for one in entry.understood:
                _one(naming, one, entry.text or "")


def _one(naming: Naming, one: Understood, said: str) -> None:
    """One thing that was understood: of which words, and how surely."""
    view = naming.view
    with box("line tight small"):
        if "answer" not in one:
            written(_other(naming, one, said))
            _sure(view, one)
            return
        name = naming.question(one["answer"])
        probed = one.get("part") == "probe"
        written(view.text("verbatims.probed", question=name) if probed else name, "span", "soft")
        value = one.get("value", one.get("words"))
        if value is None:
            words(view.text("transcript.all_of_it"), "span", "soft")
        else:
            mark(_value(naming, one["answer"], value), "accent").props["dir"] = "auto"
        if "value" in one and "words" in one:
            written(view.text("transcript.from_words", words=one["words"]), "span", "soft")
        _sure(view, one)


def _sure(view: View, one: Understood) -> None:
    if "confidence" in one:
        sure = view.percent(100 * one["confidence"])
        words(view.text("transcript.sure", share=sure), "span", "soft number")


def _value(naming: Naming, key: str, value: Any) -> str:
    values = value if isinstance(value, list) else [value]
    told = (one if isinstance(one, str) else json.dumps(one) for one in values)
    return ", ".join(naming.value(key, one) for one in told)


def _other(naming: Naming, one: Understood, said: str) -> str:
    """What was asked, skipped or wanted; in English where there is no word for it."""
    name, value = next(iter(one.items()))
    key = f"transcript.was_{name}"
    if not has(key):
        return in_words({name: value}, said)
    known = naming.question(str(value)) if naming.script.question(str(value)) else str(value)
    return naming.view.text(key, value=known)
