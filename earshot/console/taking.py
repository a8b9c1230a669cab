"""A button by which a reader gives a file."""

from collections.abc import Awaitable, Callable

from nicegui import events, ui

from earshot.console.view import View


def file_taker(
    view: View,
    label: str,
    on_file: Callable[[events.UploadEventArguments], Awaitable[None]],
    *,
    accept: str,
    largest: int,
    too_large: str,
) -> ui.upload:
    """The button, in place of what NiceGUI draws, whose parts have no names.

    `reset` what is given once the file is taken. `too_large` is said of more than `largest` bytes.
    """
    upload = ui.upload(
        auto_upload=True,
        max_file_size=largest,
        on_upload=on_file,
        on_rejected=lambda: view.notify(too_large, "bad"),
    )
    upload.props(f"accept={accept}").classes("taker")
    take = ui.button(label, color=None, icon="upload")
    take.props("unelevated no-caps").classes("act primary")
    # In the browser: it opens a choice of files for what a person has just done alone.
    take.on("click", js_handler=f"() => runMethod({upload.id}, 'pickFiles', [])")
    return upload
