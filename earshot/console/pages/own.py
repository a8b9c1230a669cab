"""One's own account: language and colours, password, the way out."""

from nicegui import ui

from earshot.console import texts
from earshot.console.forms import Form, Values
from earshot.console.frame import head, sign_out
from earshot.console.parts import box, heading, link_button, words
from earshot.console.registry import page
from earshot.console.view import RefusedError, View

_BROWSER = ""
_COLOURS = {"auto": None, "light": False, "dark": True}


@page("/me", None, title="own.title")
async def own(view: View) -> None:
    """Whoever is signed in, and what they may set for themselves."""
    account = view.account
    role = view.text(f"people.role_{account.role}")
    with head(view, view.text("own.title"), view.text("own.lead", name=account.name, role=role)):
        sign_out(view)
    with box("card"):
        heading(view.text("own.looks"))
        _looks(view)
    with box("card"):
        heading(view.text("own.password"))
        words(view.text("own.password_lead"), "p", "soft")
        with box("acts"):
            link_button(view.text("own.password_change"), "/password", icon="key")


def _looks(view: View) -> None:
    dark = next(name for name, value in _COLOURS.items() if value == view.account.dark)
    with Form(view) as form:
        languages = {_BROWSER: view.text("own.browser"), **texts.LANGUAGES}
        form.choice("language", view.text("own.language"), languages, view.account.language)
        colours = {name: view.text(f"own.{name}") for name in _COLOURS}
        form.choice("colours", view.text("own.colours"), colours, dark)

        async def save(values: Values) -> None:
            now = await view.run(view.visit.again)
            if now is None:
                raise RefusedError("frame.signed_out")
            await view.run(
                view.access.accounts.prefer,
                now,
                language=values["language"],
                dark=_COLOURS[values["colours"]],
            )
            ui.navigate.to("/me")

        form.submit(view.text("common.save"), save)
