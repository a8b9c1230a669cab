"""The log: who did or saw what, the newest first."""

from dataclasses import dataclass
from datetime import timedelta

from nicegui import ui

from earshot.access.audit import MOST, Deed
from earshot.access.roles import OPERATOR, Account, Action
from earshot.console.frame import head
from earshot.console.oversight import oversight, people_within
from earshot.console.parts import box, empty_state, words
from earshot.console.registry import page
from earshot.console.tables import Column, table
from earshot.console.view import View
from storage.accounts import AuditRow

_EVERYTHING = ""
_SPANS = {1: "day", 7: "week", 30: "month", 0: "always"}
"""So many days back; 0 is all of it."""


@dataclass(slots=True)
class _Wanted:
    """What is asked for; empty is everything."""

    account: str = _EVERYTHING
    deed: str = _EVERYTHING
    days: int = 30


@page("/audit", Action.SEE_AUDIT, title="audit.title", icon="history", place=40)
async def audit(view: View) -> None:
    """The entries, by who, what and since when."""
    wanted = _Wanted()

    @ui.refreshable
    async def listed() -> None:
        by = await view.require(Action.SEE_AUDIT)
        rows = await view.run(_found, view, by, wanted)
        if not rows:
            empty_state("history", view.text("audit.empty"), view.text("audit.empty_lead"))
            return
        table(view, view.text("audit.title"), _columns(view), rows, export=Action.SEE_AUDIT)
        if len(rows) == MOST:
            words(view.text("audit.newest", n=MOST), "p", "soft small")

    with head(view, view.text("audit.title"), view.text("audit.lead")):
        pass
    accounts = await view.run(people_within, view.access, view.account)
    with box("filters"):
        names = {_EVERYTHING: view.text("audit.anybody")} | {
            one.name: one.shown for one in accounts
        }
        deeds = {_EVERYTHING: view.text("audit.anything")}
        deeds |= {str(deed): _deed(view, deed) for deed in Deed}
        spans = {days: view.text(f"audit.span_{name}") for days, name in _SPANS.items()}
        for field, label, options in (
            ("account", "audit.who", names),
            ("deed", "audit.what", deeds),
            ("days", "audit.since", spans),
        ):
            choice = ui.select(options, label=view.text(label), value=getattr(wanted, field))
            choice.props("outlined stack-label dense options-dense").bind_value_to(wanted, field)
            choice.on_value_change(listed.refresh)
    await listed()


def _found(view: View, by: Account, wanted: _Wanted) -> list[AuditRow]:
    """What of the log `by` may see, as they are now."""
    now = view.earshot.clock.now()
    return oversight(view.earshot, view.access, by).log(
        account=wanted.account or None,
        deed=Deed(wanted.deed) if wanted.deed else None,
        since=now - timedelta(days=wanted.days) if wanted.days else None,
    )


def _columns(view: View) -> list[Column[AuditRow]]:
    return [
        Column(view.text("audit.when"), lambda row: view.moment(row.at)),
        Column(view.text("audit.who"), lambda row: _who(view, row.account)),
        Column(view.text("audit.what"), lambda row: _deed(view, row.action), lead=True),
        Column(view.text("audit.about"), lambda row: _about(view, row.subject)),
    ]


def _who(view: View, account: str) -> str:
    if account == OPERATOR.name:
        return view.text("audit.operator")
    return account or view.text("audit.nobody")


def _deed(view: View, deed: str) -> str:
    return view.text(f"audit.deed_{deed.replace('-', '_')}")


def _about(view: View, subject: str) -> str | None:
    """`survey:nps` as the reader's language says it."""
    kind, _, id_ = subject.partition(":")
    return view.text(f"audit.about_{kind}", id=id_) if id_ else None
