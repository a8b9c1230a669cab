"""What stands around every page: the bar with language and colours, the places one can go."""

from collections.abc import Iterator
from contextlib import contextmanager

from nicegui import ui

from earshot.console import theme
from earshot.console.parts import address, box, button, link_button, words
from earshot.console.registry import Page, pages
from earshot.console.view import View
from earshot.console.visits import LOG_OUT


@contextmanager
def frame(view: View, page: Page) -> Iterator[None]:
    """Draw the frame; what is drawn within stands in the sheet."""
    ui.page_title(f"{view.text(page.title)} · Earshot")
    dress()
    drawer = _places(view, page)
    _bar(view, drawer)
    with box("sheet wide" if page.wide else "sheet") as sheet:
        yield
    ui.skip_link(view.text("frame.skip"), target=sheet)


def dress() -> None:
    """Give the page its styles."""
    ui.add_head_html(f"<style>{theme.styles()}</style>")


@contextmanager
def head(
    view: View, title: str, text: str = "", *, back: tuple[str, str] | None = None
) -> Iterator[None]:
    """The top of a page: its heading, a sentence, where it belongs; within: what one can do."""
    with box("top"):
        with box("what"):
            if back:
                label, to = back
                anchor = words(f"{'→' if view.dir == 'rtl' else '←'} {label}", "a", "link crumb")
                anchor.props["href"] = address(to)
            words(title, "h1", "title")
            if text:
                words(text, "p", "soft")
        with box("acts"):
            yield


def _bar(view: View, drawer: ui.left_drawer) -> None:
    with ui.header().classes("bar"):
        button(view.text("frame.menu"), drawer.toggle, kind="icon", icon="menu").classes("burger")
        with box("brand", "a") as brand:
            brand.props["href"] = address("/")
            ui.html(theme.icon(), sanitize=False).props("aria-hidden=true")
            words("Earshot", "span")
        box("grow")
        _own(view)


def sign_out(view: View) -> None:
    """The way out: a plain form, as it ends the very page that would wait for an answer."""
    with box("leaving", "form") as form:
        form.props["method"] = "post"
        form.props["action"] = LOG_OUT
        token = box(tag="input")
        token.props.update(type="hidden", name="token", value=view.visit.form_token)
        leave = ui.button(view.text("frame.sign_out"), color=None, icon="logout")
        leave.props("unelevated no-caps type=submit").classes("act plain")


def _own(view: View) -> None:
    """Who is signed in, and the way to their own page."""
    own = link_button(view.account.shown, "/me", kind="quiet", icon="account_circle")
    own.classes("own")
    own.props["aria-label"] = view.text("frame.account", name=view.account.shown)


def _places(view: View, here: Page) -> ui.left_drawer:
    drawer = ui.left_drawer(bordered=False).props("width=232 breakpoint=900")
    with drawer, box(tag="nav") as nav, box("places", "ul"):
        nav.props["aria-label"] = view.text("frame.places")
        for page in pages():
            if page.icon and (page.action is None or view.may(page.action)):
                _place(view, page, here)
    return drawer


def _place(view: View, page: Page, here: Page) -> None:
    with box(tag="li"), box("place", "a") as place:
        place.props["href"] = address(page.path)
        if page.path == here.path:
            place.props["aria-current"] = "page"
        ui.icon(page.icon or "").props("aria-hidden=true")
        words(view.text(page.title), "span")
