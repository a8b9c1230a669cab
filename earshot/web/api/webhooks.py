"""`/webhooks`: which programs are told what happens, and what they have not heard."""

import json
from datetime import datetime
from functools import partial
from typing import Annotated, Any, TypeAlias

from fastapi import APIRouter, Path, Request, Response
from pydantic import Field
from starlette.concurrency import run_in_threadpool

from earshot.notifying import hooks
from earshot.notifying.hooks import Listed
from earshot.notifying.outward import client
from earshot.notifying.telling import EVENTS
from earshot.web.api import payloads
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import Body, Limit, Moment
from earshot.web.api.serving import Answer, Api, Here, IdempotencyKey, answer
from storage.webhooks import NotificationRow, NotificationState, WebhookRow, WebhookState

router = APIRouter(route_class=KeyedRoute, tags=["webhooks"])

WebhookId: TypeAlias = Annotated[str, Path(pattern="^[A-Za-z0-9_-]{1,100}$")]
_NAMED = f"^({'|'.join(map(str, EVENTS))})$".replace(".", r"\.")


class Telling(payloads.Request):
    """Where to tell what happens: a signed POST for every event (Standard Webhooks)."""

    url: str = Field(
        max_length=2000,
        pattern=r"^https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/[!-~]*)?$",
        description="A public address; others must be in the setting `webhooks_to`",
    )
    events: list[Annotated[str, Field(pattern=_NAMED)]] = Field(
        default=[], max_length=len(EVENTS), description=f"Of {', '.join(EVENTS)}; none: all"
    )
    verbatims: bool = Field(default=False, description="Tell what people wrote, too")


class Webhook(Body):
    """Who is told what, and how much they have heard. `reason` says why one is disabled."""

    id: str
    url: str
    events: list[str]
    verbatims: bool
    state: WebhookState
    reason: str | None
    created_at: datetime
    failing_since: datetime | None
    told: int
    due: int
    failed: int


class NewWebhook(Webhook):
    """A webhook with its secret, which is told this once."""

    secret: str = Field(description="With it the receiver knows that it was us")


class Webhooks(Body):
    """All webhooks, the oldest first."""

    webhooks: list[Webhook]


class Failure(Body):
    """Something that was not heard: `due` is tried again, `failed` was given up."""

    id: str
    key: str = Field(description="The webhook-id of every attempt")
    event: str
    state: NotificationState
    attempts: int
    error: str | None
    created_at: datetime
    due_at: datetime


class Failures(Body):
    """What a webhook has not heard in spite of trying, the newest first."""

    failures: list[Failure]


class One(payloads.Request):
    """One event, by the id of the failure."""

    notification: str = Field(pattern="^[1-9][0-9]{0,17}$")


class Since(payloads.Request):
    """All that was given up and happened since then."""

    since: Moment


class Replayed(Body):
    """How many events are told again, each under the key that it had."""

    replayed: int


class Tried(Body):
    """What became of a trial. `error` is a code, such as a status."""

    heard: bool
    error: str | None


@router.post(
    "/webhooks", status_code=201, response_model=NewWebhook, openapi_extra=needs("webhooks:manage")
)
async def add(request: Request, api: Here, body: Telling, key: IdempotencyKey = None) -> Response:
    """Have a program told what happens from now on."""
    return await api.once_apart(request, key, partial(_add, api, body))


@router.get("/webhooks", openapi_extra=needs("webhooks:manage"))
def page(api: Here) -> Webhooks:
    """List the webhooks."""
    return Webhooks(webhooks=[Webhook(**_told(one)) for one in hooks.listed(api.earshot.database)])


@router.delete("/webhooks/{id}", status_code=204, openapi_extra=needs("webhooks:manage"))
async def remove(api: Here, id: WebhookId) -> None:  # noqa: A002 - the name in the document
    """Tell a webhook nothing more, and forget what it was told."""
    earshot = api.earshot
    await earshot.gathering.run(partial(hooks.remove, earshot.database, id))


@router.get("/webhooks/{id}/failures", openapi_extra=needs("webhooks:manage"))
def failures(api: Here, id: WebhookId, limit: Limit = 50) -> Failures:  # noqa: A002 - as above
    """List what a webhook has not heard."""
    rows = hooks.failures(api.earshot.database, id, limit=limit)
    return Failures(failures=[_failure(row) for row in rows])


@router.post(
    "/webhooks/{id}/replay", response_model=Replayed, openapi_extra=needs("webhooks:manage")
)
async def replay(
    request: Request,
    api: Here,
    id: WebhookId,  # noqa: A002 - the name in the document
    body: One | Since,
    key: IdempotencyKey = None,
) -> Response:
    """Tell again what was not heard. A disabled webhook is active again."""
    return await api.once_apart(request, key, partial(_replay, api, id, body))


@router.post("/webhooks/{id}/test", response_model=Tried, openapi_extra=needs("webhooks:manage"))
async def try_out(
    request: Request,
    api: Here,
    id: WebhookId,  # noqa: A002 - the name in the document
    key: IdempotencyKey = None,
) -> Response:
    """Tell a webhook something to try it out, at once."""
    return await api.once_apart(request, key, partial(_try_out, api, id))


async def _add(api: Api, body: Telling) -> Answer:
    earshot = api.earshot
    async with earshot.outward() as outward:
        await hooks.check(body.url, outward)
    adding = partial(
        hooks.add,
        earshot.database,
        body.url,
        body.events,
        verbatims=body.verbatims,
        now=earshot.clock.now(),
        new_id=earshot.ids.new,
        secret=earshot.ids.key(),
    )
    row = await earshot.gathering.run(adding)
    told = _told(Listed(row, told=0, due=0, failed=0))
    return answer(201, NewWebhook(**told, secret=row.secret))


async def _replay(api: Api, id_: str, body: One | Since) -> Answer:
    earshot = api.earshot
    now = earshot.clock.now()
    if isinstance(body, One):
        number = int(body.notification)
        await earshot.gathering.run(partial(hooks.replay, earshot.database, id_, number, now=now))
        return answer(200, Replayed(replayed=1))
    again = partial(hooks.replay_failed, earshot.database, id_, body.since, now=now)
    return answer(200, Replayed(replayed=await earshot.gathering.run(again)))


async def _try_out(api: Api, id_: str) -> Answer:
    earshot = api.earshot
    row = await run_in_threadpool(_known, api, id_)
    async with client(earshot.outward()) as sending:
        now = earshot.clock.now()
        tried = await hooks.try_out(sending, row, now=now, new_id=earshot.ids.new)
    return answer(200, Tried(heard=tried.error is None, error=tried.error))


def _known(api: Api, id_: str) -> WebhookRow:
    with api.earshot.database.read() as uow:
        return hooks.known(uow, id_)


def _told(one: Listed) -> dict[str, Any]:
    row = one.row
    return {
        "id": row.id,
        "url": row.url,
        "events": json.loads(row.events),
        "verbatims": row.verbatims,
        "state": row.state,
        "reason": row.reason,
        "created_at": row.created_at,
        "failing_since": row.failing_since,
        "told": one.told,
        "due": one.due,
        "failed": one.failed,
    }


def _failure(row: NotificationRow) -> Failure:
    """All but the body, in which a person may be named."""
    return Failure(
        id=str(row.id),
        key=row.key,
        event=row.event,
        state=row.state,
        attempts=row.attempts,
        error=row.error,
        created_at=row.created_at,
        due_at=row.due_at,
    )
