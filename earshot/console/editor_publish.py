"""Publishing: what it leads to in plain words, and what stands in its way."""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial

from nicegui import ui

from earshot.access.audit import Deed
from earshot.access.roles import Action, Subject
from earshot.authoring import Published, ScriptRefusedError
from earshot.console.editor_document import Document, data_in
from earshot.console.parts import Tone, box, button, heading, link_button, mark, told, words
from earshot.editing import drafts, revisions
from earshot.editing.summary import Summary, summary
from earshot.editing.words import Words

Reveal = Callable[[int], Awaitable[None]]
CHAT = "../../c/{survey}"
"""The web chat, from an address such as `/console/scripts/nps`."""


class Publishing:
    """The way from a draft to a published script, and whether the survey takes sessions."""

    def __init__(self, document: Document, reveal: Reveal) -> None:
        """`reveal` shows a line of the text."""
        self._document = document
        self._view = document.view
        self._reveal = reveal
        self._taking: bool | None = None

    async def begin(self) -> None:
        """Look whether the survey is open."""
        listed = await self._view.run(drafts.listing, self._view.earshot.database)
        mine = next((one for one in listed if one.survey == self._document.survey), None)
        self._taking = None if mine is None or mine.taking is None else mine.taking == "open"
        self.state.refresh()

    @ui.refreshable_method
    def state(self) -> None:
        """Whether it is open, and the switch for that."""
        view, taking = self._view, self._taking
        with box("line"):
            if taking is None:
                mark(view.text("editor.not_published"), "accent")
                return
            mark(view.text("editor.is_open" if taking else "editor.is_closed"), _tone(taking))
            if view.may(Action.PUBLISH, self._document.subject):
                label = view.text("editor.close_survey" if taking else "editor.open_survey")
                button(label, partial(self._switch, not taking), kind="quiet")
            self._ways()

    async def _switch(self, taking: bool) -> None:  # noqa: FBT001 - what the button does
        view, survey = self._view, self._document.survey
        lead = view.text("editor.close_lead" if not taking else "editor.open_lead")
        label = view.text("editor.open_survey" if taking else "editor.close_survey")
        if not await view.confirm(label, lead, yes=label, danger=not taking):
            return
        await view.require(Action.PUBLISH, self._document.subject)
        await view.run(revisions.set_open, view.earshot.database, survey, taking=taking)
        await self._document.note(Deed.SURVEY_OPENED if taking else Deed.SURVEY_CLOSED)
        await self.begin()

    async def ask(self) -> None:
        """Say what publishing leads to, and do it if that is meant."""
        view, document = self._view, self._document
        await document.save()
        if document.state != "saved":
            view.notify(view.text("editor.save_first"), "bad")
            return
        text = document.text
        properties = view.earshot.settings.properties
        told_ = await view.run(
            summary, view.earshot.database, document.survey, text, properties=properties
        )
        with view.dialog(view.text("editor.publish_title")) as dialog:
            self._summary(told_)
            trouble = words("", "p", "wrong")
            trouble.props["role"] = "alert"
            with box("acts"):
                if _may_publish(document, told_):
                    do = partial(self._publish, dialog, told_, trouble.set_text)
                    button(view.text("editor.publish"), do, kind="primary")
                elif told_.errors:
                    show = view.text("editor.to_first_error")
                    line = partial(self._to_line, dialog, told_.errors[0].line)
                    button(show, line, kind="primary")
                button(view.text("common.cancel"), dialog.close)
        published = await view.answer(dialog)
        if isinstance(published, Published):
            await document.reread()
            await self.begin()
            await self._done(published)

    def _summary(self, told_: Summary) -> None:
        view = self._view
        self._sentences(view.text("editor.in_the_way"), told_.refusals, "bad")
        for issue in told_.errors[:5]:
            told(f"{issue.line}: {issue.message}", "small")
        if not told_.errors:
            self._sentences(view.text("editor.leads_to"), told_.changes)
            self._sentences(view.text("editor.think_about"), told_.cautions, "warn")
        if told_.keys_changed and not told_.refusals:
            words(view.text("editor.keys_in_the_way"), "p", "wrong")

    def _sentences(self, title: str, said: Iterable[Words], kind: str = "") -> None:
        sentences = [self._view.words(one) for one in said]
        if sentences:
            heading(title, 3)
            with box(f"sentences {kind}", "ul"):
                for one in sentences:
                    words(one, "li")

    async def _publish(
        self, dialog: ui.dialog, told_: Summary, wrong: Callable[[str], object]
    ) -> None:
        view, document = self._view, self._document
        by = await view.require(Action.PUBLISH, document.subject)
        # Whose answers it gathers may be others than before.
        subject = Subject(document.survey, await view.run(data_in, document.text))
        await view.require(Action.PUBLISH, subject)
        try:
            published = await view.run(
                drafts.publish,
                view.earshot.database,
                document.survey,
                document.draft.version,
                over=told_.over,
                author=by.name,
                now=view.earshot.clock.now(),
            )
        except ScriptRefusedError:
            wrong(view.text("editor.no_preview"))
            return
        await document.note(Deed.SCRIPT_PUBLISHED)
        dialog.submit(published)

    async def _to_line(self, dialog: ui.dialog, line: int) -> None:
        dialog.close()
        await self._reveal(line)

    async def _done(self, published: Published) -> None:
        view = self._view
        title = view.text("editor.published", number=published.number)
        with view.dialog(title) as dialog:
            words(view.text("editor.published_lead"), "p")
            with box("acts"):
                self._ways()
                button(view.text("common.close"), dialog.close)
        await view.answer(dialog)

    def _ways(self) -> None:
        """To the chat that respondents see, and to the results."""
        view, survey = self._view, self._document.survey
        chat = link_button(
            view.text("editor.to_chat"), CHAT.format(survey=survey), icon="chat", kind="quiet"
        )
        chat.props["target"] = "_blank"
        if view.may(Action.SEE_RESULTS, self._document.subject):
            results = view.text("editor.to_results")
            link_button(results, f"/results/{survey}", icon="insights", kind="quiet")


def _may_publish(document: Document, told_: Summary) -> bool:
    """Something is there to be published, and nothing and nobody stands in the way."""
    draft = document.draft.author is not None or document.draft.version > 0
    return (
        told_.is_publishable
        and draft
        and not any(one.key == "summary.same" for one in told_.changes)
        and document.view.may(Action.PUBLISH, document.subject)
    )


def _tone(taking: bool) -> Tone:  # noqa: FBT001 - a state, not a switch
    return "good" if taking else ""
