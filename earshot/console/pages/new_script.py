"""A new survey: from a question of the bank, from a script that is shipped, or from nothing."""

from collections.abc import Mapping
from functools import partial
from typing import Annotated

from fastapi import Query
from nicegui import ui

from dialogs.loading import load
from earshot.access.audit import Deed, about
from earshot.access.roles import Action, Data, Subject
from earshot.bootstrap import shipped_scripts
from earshot.console.editor_adding import question, questions
from earshot.console.editor_document import data_in
from earshot.console.forms import Form, Values
from earshot.console.frame import head
from earshot.console.parts import box, mark, words
from earshot.console.registry import page
from earshot.console.view import View
from earshot.editing import bank, drafts
from earshot.editing.bank import Item
from earshot.editing.changing import set_header

_LANGUAGES = ("en", "sv", "fa", "zh-Hans", "zh-Hant")
_NO_MORE = "-"
_NOTHING = Item("question", "", "customer", "text", (), {}, {"type": "text", "text": {}})


# Before the others: this is no survey called `new`.
@page("/new-survey", Action.EDIT_SCRIPTS, title="new_script.title", place=-1)
async def new_script(view: View, start: Annotated[str, Query(alias="from")] = "") -> None:
    """Ask what to begin with, then whose survey it is and what for."""
    with head(
        view,
        view.text("new_script.title"),
        view.text("new_script.lead"),
        back=(view.text("home.title"), "/"),
    ):
        pass
    items = {item.id: item for item in await view.run(questions)}
    scripts = await view.run(shipped_scripts)
    _Making(view, items, scripts).draw(start)


class _Making:
    """What the form offers and makes."""

    def __init__(self, view: View, items: Mapping[str, Item], scripts: Mapping[str, str]) -> None:
        self._view = view
        self._items = items
        self._scripts = scripts

    def draw(self, start: str) -> None:
        """The form."""
        view = self._view
        begin = f"script:{start}" if start in self._scripts else "script:nps"
        with box("card"), Form(view) as form:
            what = form.choice("what", view.text("new_script.what"), self._offered(), begin)
            what.props("use-input fill-input hide-selected input-debounce=0")
            about_ = box("soft small")
            written = {one.id: question(view, one) for one in self._items.values()}
            reasons = {name: text for name, text in written.items() if self._is_open(name)}
            first = next(iter(reasons))
            reasons = {**reasons, _NO_MORE: view.text("new_script.no_why")}
            why = form.choice("why", view.text("new_script.why"), reasons, first)
            what.on_value_change(lambda event: self._tell(about_, why, event.value))
            self._tell(about_, why, begin)
            form.line(
                "title", view.text("new_script.name"), hint=view.text("new_script.name_hint")
            )
            hint = view.text("new_script.survey_hint")
            form.line("survey", view.text("new_script.survey"), hint=hint)
            hint = view.text("new_script.owner_hint")
            form.line("owner", view.text("new_script.owner"), view.account.name, hint=hint)
            form.line("goal", view.text("new_script.goal"), hint=view.text("new_script.goal_hint"))
            spoken = {tag: view.text(f"new_script.{_key(tag)}") for tag in _LANGUAGES}
            hint = view.text("new_script.languages_hint")
            form.choices("languages", view.text("new_script.languages"), spoken, ["en"], hint)
            form.submit(view.text("new_script.make"), self._make)

    def _offered(self) -> dict[str, str]:
        view = self._view
        found = {
            f"script:{name}": view.text("new_script.ready", title=_title(source, name))
            for name, source in self._scripts.items()
        }
        for item in self._items.values():
            found[f"bank:{item.id}"] = view.text(
                "new_script.of_bank", question=question(view, item)
            )
        return {**found, "empty:": view.text("new_script.empty")}

    def _is_open(self, name: str) -> bool:
        return self._items[name].type == "text"

    def _tell(self, around: ui.element, why: ui.element, what: str | None) -> None:
        """What is good to know of what is chosen; a ready script has its second question."""
        around.clear()
        kind, _, name = (what or "empty:").partition(":")
        why.set_visibility(kind == "bank")
        with around:
            if kind == "bank":
                words(self._items[name].note, "p").props.update({"lang": "en", "dir": "ltr"})
                mark(self._view.text(f"people.data_{_data_of(self._items[name])}"))
            elif kind == "script":
                words(self._view.text("new_script.ready_lead"), "p")

    async def _make(self, values: Values) -> None:
        view, survey = self._view, values["survey"].strip()
        text = await view.run(partial(self._text, values))
        subject = Subject(survey, await view.run(data_in, text))
        by = await view.require(Action.EDIT_SCRIPTS, subject)
        now = view.earshot.clock.now()
        await view.run(drafts.new, view.earshot.database, survey, text, author=by.name, now=now)
        await view.run(view.access.audit.note, by, Deed.SCRIPT_SAVED, about("survey", survey))
        ui.navigate.to(f"/scripts/{survey}")

    def _text(self, values: Values) -> str:
        kind, _, name = values["what"].partition(":")
        given = {key: values[key].strip() for key in ("survey", "title", "owner", "goal")}
        languages = values["languages"] or ["en"]
        if kind == "script":
            text = bank.script_from_template(
                self._scripts[name], survey=given["survey"], title=given["title"]
            )
            text = set_header(text, "owner", given["owner"])
            return set_header(text, "goal", given["goal"])
        item = self._items[name] if kind == "bank" else _NOTHING
        return bank.script_from_item(
            item,
            **given,
            kind="relationship",
            languages=languages,
            why=self._items.get(values["why"]),
        )


def _title(source: str, name: str) -> str:
    script = load(source).script
    return script.title if script else name


def _data_of(item: Item) -> Data:
    return "employee" if item.audience == "employee" else "customer"


def _key(tag: str) -> str:
    return f"language_{tag.lower().replace('-', '_')}"
