"""Trying the published script on a real channel, as a session that is in no report."""

from collections.abc import Awaitable, Callable
from functools import partial

from nicegui import ui

from dialogs.localizing import listed
from dialogs.script import Script
from earshot import inviting, reaching
from earshot.access.audit import Deed
from earshot.access.roles import Action
from earshot.console.editor_cards import language_name
from earshot.console.editor_document import Document
from earshot.console.editor_publish import CHAT
from earshot.console.forms import Form, Values
from earshot.console.parts import box, button, heading, told, words
from earshot.editing import drafts, revisions
from earshot.errors import SurveyClosedError, UnknownSurveyError
from earshot.inviting import Invitation


class Trial:
    """The dialog in which somebody asks themselves, channel by channel."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        self._view = document.view
        self._language: str | None = None

    async def ask(self) -> None:
        """Say what is asked and where it can be, and do so."""
        view, document = self._view, self._document
        await view.require(Action.EDIT_SCRIPTS, document.subject)
        means = view.earshot.conversing.means
        script, trouble = None, ""
        try:
            script = await view.run(inviting.check, means, Invitation(document.survey))
        except UnknownSurveyError:
            trouble = view.text("editor.trial_unpublished")
        except SurveyClosedError:
            trouble = view.text("editor.trial_closed")
        changed = script is not None and await self._is_changed()
        with view.dialog(view.text("editor.trial")) as dialog:
            if script is None:
                words(trouble, "p")
            else:
                self._offer(script, changed=changed)
            with box("acts"):
                button(view.text("common.close"), dialog.close)
        await view.answer(dialog)

    async def _is_changed(self) -> bool:
        """Whether the text here is another one than that in force."""
        database, survey = self._view.earshot.database, self._document.survey
        number = (await self._view.run(drafts.opened, database, survey)).published
        assert number is not None
        source = await self._view.run(revisions.text_of, database, survey, number)
        return source != self._document.text

    def _offer(self, script: Script, *, changed: bool) -> None:
        view = self._view
        words(view.text("editor.trial_lead"), "p")
        if changed:
            words(view.text("editor.trial_changed"), "p", "remark")
        self._languages(script)
        ways = {"slack": self._slack, "telegram": self._telegram, "sms": self._sms}
        ready = [kind for kind in ways if kind in view.earshot.channels]
        for kind in ready:
            self._channel(kind, ways[kind])
        self._channel("webchat", self._web_chat)
        if len(ready) < len(ways):
            missing = [view.text(f"editor.channel_{one}") for one in ways if one not in ready]
            names = listed(missing, view.language)
            words(view.text("editor.trial_not_set_up", names=names), "p", "soft small")

    def _languages(self, script: Script) -> None:
        options = {tag: language_name(self._view, tag) for tag in script.languages}
        self._language = script.languages[0]
        field = ui.select(
            options, label=self._view.text("editor.preview_language"), value=self._language
        )
        field.props("outlined stack-label dense")
        field.on_value_change(lambda event: setattr(self, "_language", event.value))

    def _channel(self, kind: str, draw: Callable[[], None]) -> None:
        with box("part", "section") as part:
            title = self._view.text(f"editor.channel_{kind}")
            part.props["aria-label"] = title
            heading(title, 3)
            draw()

    def _telegram(self) -> None:
        async def made(invitation: Invitation) -> str:
            return await self._view.run(reaching.link, self._view.earshot, invitation)

        self._link(made)

    def _web_chat(self) -> None:
        async def made(invitation: Invitation) -> str:
            # Whole, as it may be opened on another device.
            path = CHAT.format(survey=invitation.survey)
            chat = await ui.run_javascript(f"new URL({path!r}, location.href).href")
            token = await self._view.run(reaching.chat_token, self._view.earshot, invitation)
            return f"{chat}#invitation={token}"

        self._link(made)

    def _link(self, made: Callable[[Invitation], Awaitable[str]]) -> None:
        view = self._view
        with Form(view) as form:
            lead = view.text("editor.trial_link_lead", days=inviting.VALID_FOR.days)
            words(lead, "p", "soft")
            shown = box("part")

            async def make(_: Values) -> None:
                url = await made(await self._invitation())
                await self._document.note(Deed.SURVEY_TRIED)
                shown.clear()
                with shown:
                    self._shown(url)

            form.submit(view.text("editor.trial_link"), make, kind="plain")

    def _shown(self, url: str) -> None:
        with box("line"):
            anchor = words(url, "a", "link words")
            anchor.props.update(href=url, target="_blank", rel="noopener", dir="ltr")
            copy = self._view.text("editor.trial_copy")
            button(copy, partial(ui.clipboard.write, url), icon="content_copy", kind="icon")

    def _slack(self) -> None:
        self._address("slack", "U0123ABCD")

    def _sms(self) -> None:
        self._address("sms", "+46701234567")

    def _address(self, kind: str, example: str) -> None:
        view = self._view
        with Form(view) as form:
            label = view.text(f"editor.trial_address_{kind}")
            # An address is read from the left in every language, and so is its example.
            hint = f"\u2066{example}\u2069"
            form.line("address", label, hint=hint).props["dir"] = "ltr"
            outcome = box("")
            outcome.props["role"] = "status"

            async def send(values: Values) -> None:
                outcome.clear()
                text = values["address"].strip().removeprefix(f"{kind}:")
                reason = await self._sent(f"{kind}:{text}")
                with outcome:
                    if reason is None:
                        words(view.text("editor.trial_sent"), "p")
                    else:
                        told(reason, "wrong")

            form.submit(view.text("editor.send"), send)

    async def _sent(self, address: str) -> str | None:
        """Why nobody is asked at `address`; None when they are."""
        invitation = await self._invitation()

        def invited() -> str | None:
            (asked,) = reaching.invite(self._view.earshot, invitation, [address])
            return asked.reason

        reason = await self._view.run(invited)
        if reason is None:
            await self._document.note(Deed.SURVEY_TRIED)
        return reason

    async def _invitation(self) -> Invitation:
        """What somebody who still may is asked.

        Raises:
            RefusedError: they may no more.
        """
        await self._view.require(Action.EDIT_SCRIPTS, self._document.subject)
        return Invitation(self._document.survey, self._language, test=True)
