"""The preview: a conversation over the script as it stands, which records nothing."""

from collections.abc import Callable
from functools import partial
from itertools import zip_longest
from typing import Any

from nicegui import ui

from dialogs.localizing import direction
from earshot.console.editor_cards import language_name
from earshot.console.editor_channels import Trial
from earshot.console.editor_document import Document
from earshot.console.forms import Form, Values
from earshot.console.parts import box, button, mark, words
from earshot.editing import previewing
from earshot.editing.channels import CHANNELS, Bubble, Shown, Tap
from earshot.editing.previewing import Exchange, Preview


class Chat:
    """A preview beside the editor; it goes on over what is changed."""

    def __init__(self, document: Document) -> None:
        """Of this page's document."""
        self._document = document
        self._view = document.view
        self._preview: Preview | None = None
        self._language = ""
        self._ticked: set[int] = set()
        document.on_checked.append(self._edited)

    async def begin(self) -> None:
        """Start from the beginning, if the script can be run."""
        checked, before = self._document.checked, self._preview
        if checked.is_runnable:
            self._preview = await self._view.run(
                previewing.start,
                checked.text,
                now=self._now(),
                language=before.language if before else self._language,
                channel=before.channel if before else "webchat",
                properties=self._view.earshot.settings.properties,
            )
        self._drawn()

    def draw(self) -> None:
        """The chat, what switches it, and the line one writes in."""
        view = self._view
        with box("card preview", "section") as part:
            part.props["aria-label"] = view.text("editor.preview")
            with box("line"):
                words(view.text("editor.preview"), "h2", "heading")
                mark(view.text("editor.nothing_kept"))
            self._switches()
            self.talk()
            with box("line way"):
                field = ui.input(view.text("editor.your_answer"))
                field.props("outlined stack-label dense").classes("grow")

                async def send() -> None:
                    said, field.value = field.value.strip(), ""
                    if said:
                        await self._took(previewing.say, said)

                field.on("keydown.enter", send)
                button(view.text("editor.send"), send, kind="primary")
            with box("acts"):
                again = view.text("editor.again")
                button(again, self.begin, icon="restart_alt")
                if self._document.may_edit:
                    button(view.text("editor.keep_test"), self._keep, icon="checklist")
                    button(view.text("editor.trial"), Trial(self._document).ask, icon="send")

    @ui.refreshable_method
    def _switches(self) -> None:
        view, preview = self._view, self._preview
        if preview is None:
            return
        languages = {tag: language_name(view, tag) for tag in preview.script.languages}
        channels: dict[str, str] = {name: view.text(f"editor.channel_{name}") for name in CHANNELS}
        with box("filters"):
            self._switch("language", languages, preview.language)
            self._switch("channel", channels, preview.channel)

    def _switch(self, name: str, options: dict[str, str], value: str) -> None:
        label = self._view.text(f"editor.preview_{name}")
        field = ui.select(options, label=label, value=value)
        field.props("outlined stack-label dense")
        field.on_value_change(lambda event: self._switched(**{name: event.value}))

    async def _switched(self, **to: Any) -> None:
        preview = self._preview
        if preview is not None:
            now = self._now()
            self._preview = await self._view.run(
                partial(previewing.switched, preview, now=now, **to)
            )
            self.talk.refresh()

    @ui.refreshable_method
    def talk(self) -> None:
        """What was said so far."""
        view, preview = self._view, self._preview
        if preview is not None and preview.stale:
            words(view.text("editor.stale"), "p", "remark")
        with box("talk") as talk:
            talk.props.update({"role": "log", "tabindex": "0"})
            if preview is not None:
                talk.props["dir"] = direction(preview.language)
            talk.props["aria-label"] = view.text("editor.conversation")
            if preview is None:
                words(view.text("editor.no_preview"), "p", "soft")
                return
            last = len(preview.exchanges) - 1
            pairs = zip_longest(preview.exchanges, preview.shown())
            for number, (exchange, shown) in enumerate(pairs):
                self._exchange(exchange, shown, is_last=number == last)
            if preview.ended:
                words(view.text("editor.ended"), "p", "remark").props["dir"] = view.dir
        ui.run_javascript(
            f"requestAnimationFrame(() => {{const talk = getHtmlElement({talk.id});"
            " if (talk) talk.scrollTop = talk.scrollHeight;})"
        )

    def _exchange(self, exchange: Exchange, shown: Shown, *, is_last: bool) -> None:
        if exchange.heard is not None:
            words(exchange.heard.said, "div", "bubble mine").props["dir"] = "auto"
            for line in exchange.understood:
                words(line, "div", "understood mono").props["dir"] = "auto"
        for note in exchange.notes:
            words(self._view.words(note), "p", "remark").props["dir"] = self._view.dir
        for bubble in shown.bubbles:
            self._bubble(bubble, shown)
        if is_last and shown.prompt is not None:
            self._buttons(shown)

    def _bubble(self, bubble: Bubble, shown: Shown) -> None:
        said = words(bubble.text, "div", "bubble words")
        said.props.update({"dir": shown.dir, "lang": shown.language})
        if bubble.segments is not None:
            n = self._view.text("editor.segments", n=bubble.segments)
            words(n, "div", "understood").props["dir"] = self._view.dir

    def _buttons(self, shown: Shown) -> None:
        with box("taps") as taps:
            taps.props.update({"dir": shown.dir, "lang": shown.language})
            for row in shown.rows:
                with box("acts"):
                    for tap in () if shown.boxes else row:
                        self._tap(shown, tap)
            if shown.low or shown.high:
                with box("line ends small soft"):
                    words(shown.low, "span")
                    words(shown.high, "span")
            for tap in shown.menu:
                self._tap(shown, tap)
            if shown.boxes:
                self._boxes(shown)
            if shown.skip is not None:
                self._tap(shown, shown.skip)
            if shown.form:
                words(self._view.text("editor.form", label=shown.form), "p", "remark")

    def _tap(self, shown: Shown, tap: Tap) -> None:
        button(tap.label, partial(self._press, shown.prompt, tap.value))

    def _boxes(self, shown: Shown) -> None:
        ticks = [(ui.checkbox(tap.label), tap.value) for tap in shown.boxes]

        async def send() -> None:
            await self._press(shown.prompt, [value for box_, value in ticks if box_.value])

        button(shown.send, send)

    async def _press(self, prompt: str | None, value: object) -> None:
        await self._took(previewing.press, prompt or "", value)

    async def _took(self, took: Callable[..., Preview], *said: object) -> None:
        preview = self._preview
        if preview is not None and not preview.ended:
            self._preview = await self._view.run(took, preview, *said, now=self._now())
            self.talk.refresh()

    async def _edited(self) -> None:
        """The script was changed: the conversation goes on over it."""
        if self._preview is None:
            await self.begin()
            return
        text = self._document.checked.text
        self._preview = await self._view.run(
            previewing.edited, self._preview, text, now=self._now()
        )
        self._drawn()

    async def _keep(self) -> None:
        """Keep the conversation as one of the script's tests."""
        view, document = self._view, self._document
        with view.dialog(view.text("editor.keep_test")) as dialog, Form(view) as form:
            form.line("name", view.text("editor.test_name"), hint=view.text("editor.test_hint"))

            async def keep(values: Values) -> None:
                name, preview = values["name"].strip(), self._preview
                if preview is not None:
                    await document.change(lambda text: previewing.as_test(preview, text, name))
                dialog.submit(name)

            form.submit(view.text("editor.keep_test"), keep)
        if await view.answer(dialog) is not None:
            view.notify(view.text("editor.test_kept"))
            await document.check()

    def _drawn(self) -> None:
        self._switches.refresh()
        self.talk.refresh()

    def _now(self) -> Any:
        return self._view.earshot.clock.now()
