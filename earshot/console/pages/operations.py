"""Running it: what is well and what is not, with its cure; what is kept, and how to back it up."""

from collections.abc import Sequence

from nicegui import ui

from bots.channel import Check
from earshot.access.roles import Action
from earshot.console.frame import head
from earshot.console.parts import Tone, box, button, heading, mark, told, words
from earshot.console.registry import page
from earshot.console.tables import Column, count, deeds, table
from earshot.console.upkeep import (
    FailedInbound,
    Undelivered,
    ask_outside,
    failed_inbounds,
    run_again,
    undelivered,
)
from earshot.console.view import View
from earshot.examining import examine

_TONES: dict[str, Tone] = {"error": "bad", "warning": "warn", "ok": "good"}
_WORST_FIRST = list(_TONES)


@page(
    "/operations", Action.SEE_OPERATIONS, title="operations.title", icon="monitor_heart", place=20
)
async def operations(view: View) -> None:
    """The findings of the doctor, and all that waits for a person."""
    with head(view, view.text("operations.title"), view.text("operations.lead")):
        pass
    await _health(view)
    await _inbounds(view)
    await _deliveries(view)
    _keeping(view)


async def _health(view: View) -> None:
    earshot = view.earshot
    outside: list[Check] = []

    async def ask() -> None:
        await view.require(Action.SEE_OPERATIONS)
        asking.props("loading")
        outside[:] = await ask_outside(earshot)
        asking.props(remove="loading")
        await listed.refresh()
        if not outside:
            view.notify(view.text("operations.nobody_outside"), "plain")

    @ui.refreshable
    async def listed() -> None:
        found = await view.run(lambda: list(examine(earshot)))
        _findings(view, [*outside, *found])

    with box("part"):
        with box("under"):
            heading(view.text("operations.health"))
            asking = button(view.text("operations.ask"), ask, icon="wifi_tethering")
        with box("card"):
            await listed()


def _findings(view: View, found: Sequence[Check]) -> None:
    """What is not well, the worst first; behind a line what is."""
    ill = [check for check in found if check.level != "ok"]
    for check in sorted(ill, key=lambda check: _WORST_FIRST.index(check.level)):
        _finding(view, check)
    if not ill:
        with box("line"):
            mark(view.text("operations.level_ok"), "good")
            words(view.text("operations.all_well"), "p")
    well = [check for check in found if check.level == "ok"]
    with box("more", "details"):
        words(view.text("operations.well", n=len(well)), "summary")
        for check in well:
            _finding(view, check)


def _finding(view: View, check: Check) -> None:
    with box("finding"):
        mark(view.text(f"operations.level_{check.level}"), _TONES[check.level])
        with box("told"):
            told(check.fact)
            if check.cure:
                told(check.cure, "soft")


async def _inbounds(view: View) -> None:
    earshot = view.earshot

    async def again(inbounds: Sequence[FailedInbound]) -> None:
        by = await view.require(Action.MEND_OPERATIONS)
        now = earshot.clock.now()
        n = await view.run(run_again, earshot.database, inbounds, by=by, now=now)
        view.notify(view.text("operations.run_again_said", n=n))
        await listed.refresh()

    @ui.refreshable
    async def listed() -> None:
        by = await view.require(Action.SEE_OPERATIONS)
        rows = await view.run(failed_inbounds, earshot.database, earshot.catalogue, by)
        with box("under"):
            heading(view.text("operations.inbounds"))
            if len(rows) > 1:
                button(view.text("operations.all_again"), lambda: again(rows), icon="replay")
        if not rows:
            words(view.text("operations.no_inbounds"), "p", "soft")
            return
        words(view.text("operations.inbounds_lead"), "p", "soft")
        columns: list[Column[FailedInbound]] = [
            Column(view.text("operations.when"), lambda row: view.moment(row.received_at)),
            Column(view.text("operations.survey"), lambda row: row.subject.survey, lead=True),
            Column(view.text("operations.session"), lambda row: row.session),
            Column(view.text("operations.error"), lambda row: row.error),
            deeds(
                view.text("operations.run_again"),
                lambda row: button(
                    view.text("operations.run_again"), lambda: again([row]), icon="replay"
                ),
            ),
        ]
        table(view, view.text("operations.inbounds"), columns, rows)

    with box("part"):
        await listed()


async def _deliveries(view: View) -> None:
    earshot = view.earshot
    rows = await view.run(undelivered, earshot.database, now=earshot.clock.now())
    with box("part"):
        heading(view.text("operations.outbox"))
        if not rows:
            words(view.text("operations.no_outbox"), "p", "soft")
            return
        words(view.text("operations.outbox_lead"), "p", "soft")
        columns: list[Column[Undelivered]] = [
            Column(view.text("operations.channel"), lambda row: row.channel, lead=True),
            Column(view.text("operations.error"), lambda row: row.error),
            count(view, view.text("operations.n"), lambda row: row.n),
            Column(view.text("operations.last"), lambda row: view.moment(row.last)),
        ]
        table(view, view.text("operations.outbox"), columns, rows)


def _keeping(view: View) -> None:
    with box("cards"):
        for topic, command in (
            ("kept", "earshot privacy erase PERSON"),
            ("backup", "earshot backup FILE"),
        ):
            with box("card"):
                heading(view.text(f"operations.{topic}"))
                words(view.text(f"operations.{topic}_lead"), "p", "soft")
                words(command, "div", "secret").props("dir=ltr")
