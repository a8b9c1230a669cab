"""Forms: a label on every field, what is wrong with it below it, one button."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from nicegui import ui
from nicegui.elements.mixins.validation_element import ValidationElement

from earshot.console.parts import Kind, box, button, words
from earshot.console.view import View
from earshot.errors import EarshotError

_Field = TypeVar("_Field", bound=ValidationElement[Any])
Values: TypeAlias = Mapping[str, Any]


class FieldError(Exception):
    """What stands in the field `name` cannot be taken; `reason` is the sentence that says why."""

    def __init__(self, name: str, reason: str) -> None:
        """`reason` is in the reader's language."""
        super().__init__(reason)
        self.name = name
        self.reason = reason


class Form:
    """Fields, then `submit`. Use it as a context: `with Form(view) as form: form.line(...)`."""

    def __init__(self, view: View) -> None:
        """Of the page that `view` is of."""
        self._view = view
        self._fields: dict[str, ValidationElement[Any]] = {}
        self._required: set[str] = set()
        self._box = box("form")

    def __enter__(self) -> "Form":
        self._box.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._box.__exit__()

    def line(
        self,
        name: str,
        label: str,
        value: str = "",
        *,
        required: bool = True,
        hint: str = "",
        password: bool = False,
        autocomplete: str = "off",
    ) -> ui.input:
        """A line of text."""
        field = ui.input(label, value=value, password=password, password_toggle_button=password)
        field.props["autocomplete"] = autocomplete
        field.props["aria-required"] = str(required).lower()
        return self._field(name, field, hint, required=required)

    def text(
        self, name: str, label: str, value: str = "", *, required: bool = True, hint: str = ""
    ) -> ui.textarea:
        """Lines of text, as many as are written."""
        field = ui.textarea(label, value=value).props("autogrow")
        return self._field(name, field, hint, required=required)

    def choice(
        self, name: str, label: str, options: Mapping[Any, str], value: Any = None, hint: str = ""
    ) -> ui.select:
        """One of `options`, which are values and their labels."""
        field = ui.select(dict(options), label=label, value=value)
        return self._field(name, field, hint, required=True)

    def choices(
        self, name: str, label: str, options: Mapping[Any, str], value: Any = (), hint: str = ""
    ) -> ui.select:
        """Several of `options`, or none."""
        field = ui.select(dict(options), label=label, value=list(value), multiple=True)
        return self._field(name, field.props("use-chips"), hint, required=False)

    def wrong(self, name: str, reason: str) -> None:
        """Say below the field what is wrong in it, and go there."""
        self._fields[name].error = reason
        self._fields[name].run_method("focus")

    @property
    def values(self) -> dict[str, Any]:
        """What stands in the fields now."""
        return {name: field.value for name, field in self._fields.items()}

    def submit(
        self,
        label: str,
        save: Callable[[Values], Awaitable[object]],
        *,
        kind: Kind = "primary",
    ) -> ui.button:
        """The button: `save` is given the values once nothing required is empty.

        A FieldError that it raises is shown at its field, another error of ours above the button;
        both leave everything as it was typed.
        """
        wrong = words("", "p", "wrong")
        wrong.props["role"] = "alert"

        async def press() -> None:
            wrong.text = ""
            for field in self._fields.values():
                field.error = None
            empty = [name for name in self._fields if name in self._required and self._empty(name)]
            if empty:
                for name in reversed(empty):
                    self.wrong(name, self._view.text("common.required"))
                return
            made.disable()
            try:
                await save(self.values)
            except FieldError as error:
                self.wrong(error.name, error.reason)
            except EarshotError as error:
                wrong.text = self._view.said(error)
            finally:
                made.enable()

        made = button(label, press, kind=kind)
        return made

    def _empty(self, name: str) -> bool:
        value = self._fields[name].value
        return value is None or (isinstance(value, str) and not value.strip())

    def _field(self, name: str, field: _Field, hint: str, *, required: bool) -> _Field:
        field.props("outlined stack-label hide-bottom-space")
        if hint:
            field.props["hint"] = hint
        if required:
            self._required.add(name)
        self._fields[name] = field
        return field
