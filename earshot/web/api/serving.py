"""What every resource of the API works with, and how it writes: once, whatever comes again."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from typing import Annotated, TypeAlias

from fastapi import Depends, Header, Request, Response
from pydantic import BaseModel

from earshot.api_keys import ApiKey
from earshot.bootstrap import Earshot
from earshot.housekeeping import REPEATED
from earshot.web.api.entrance import key_of
from earshot.web.api.problems import BusyKeyError, ReusedKeyError
from storage.api_keys import AnsweredRow
from storage.errors import ConflictError
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered: a status and JSON, or nothing."""

    status: int
    text: str = ""

    def response(self) -> Response:
        """The answer as it is sent."""
        return Response(self.text, self.status, media_type="application/json")


def answer(status: int, body: BaseModel) -> Answer:
    """The answer that tells `body`."""
    return Answer(status, body.model_dump_json())


_ATTEMPTS = 3
_BEGUN = 0
"""The status of a request that is being answered."""

Work: TypeAlias = Callable[[UnitOfWork], Answer]
"""What a request wants written, all of it or nothing."""

IdempotencyKey: TypeAlias = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        pattern="^[!-~]{1,200}$",
        description="Of your choice, new for every request. Within 24 hours the same request with"
        " the same key changes nothing and is answered as it was the first time.",
    ),
]


@dataclass(frozen=True, slots=True)
class Api:
    """The program, and which idempotency keys are being answered in this process."""

    earshot: Earshot
    busy: set[tuple[str, str]] = field(default_factory=set)

    async def write(self, work: Work) -> Response:
        """Do `work` on the writer thread, in one transaction, and answer."""
        return (await self.earshot.gathering.run(partial(self._written, work))).response()

    async def once(self, request: Request, key: str | None, work: Work) -> Response:
        """As `write`; the same request with the same `key` is answered as it was before.

        What was refused is kept under no key: nothing happened, and it may be tried again.

        Raises:
            ReusedKeyError: another request came with the key before.
            BusyKeyError: the first request with it is being answered.
        """
        if key is None:
            return await self.write(work)
        caller, digest = key_of(request), await _digest(request)
        with self._alone(caller, key):
            return await self.write(partial(self._first, caller, key, digest, work))

    async def once_apart(
        self, request: Request, key: str | None, work: Callable[[], Awaitable[Answer]]
    ) -> Response:
        """As `once`, for work that waits for others and cannot be one transaction.

        If the program ends before it is done, whoever asks again is told that nobody knows.
        """
        if key is None:
            return (await work()).response()
        caller, digest, run = key_of(request), await _digest(request), self.earshot.gathering.run
        with self._alone(caller, key):
            before = await run(partial(self._begun, caller, key, digest))
            if before is not None:
                return before.response()
            try:
                done = await work()
            except BaseException:
                await run(partial(self._forgotten, caller, key))
                raise
            await run(partial(self._done, caller, key, done))
            return done.response()

    def _begun(self, caller: ApiKey, key: str, digest: bytes) -> Answer | None:
        """What the request was answered before; None if it comes for the first time."""
        with self.earshot.database.begin() as uow:
            if self._claimed(uow, caller, key, digest):
                return None
            return _before(uow, caller, key, digest)

    def _forgotten(self, caller: ApiKey, key: str) -> None:
        with self.earshot.database.begin() as uow:
            uow.api_keys.forget_one(caller.id, key, before=self.earshot.clock.now())

    def _done(self, caller: ApiKey, key: str, done: Answer) -> None:
        with self.earshot.database.begin() as uow:
            uow.api_keys.answer(caller.id, key, status=done.status, answer=done.text)

    def _claimed(self, uow: UnitOfWork, caller: ApiKey, key: str, digest: bytes) -> bool:
        """Whether the request is ours to answer."""
        now = self.earshot.clock.now()
        uow.api_keys.forget_one(caller.id, key, before=now - REPEATED)
        return uow.api_keys.claim(AnsweredRow(caller.id, key, digest, _BEGUN, "", now))

    def _written(self, work: Work) -> Answer:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                with self.earshot.database.begin() as uow:
                    return work(uow)
            except ConflictError:
                # Another process took the same person down; now they are found.
                if attempt == _ATTEMPTS:
                    raise
        raise AssertionError

    def _first(
        self, caller: ApiKey, key: str, digest: bytes, work: Work, uow: UnitOfWork
    ) -> Answer:
        """What `work` answers; what it answered before, if the request comes again."""
        if not self._claimed(uow, caller, key, digest):
            return _before(uow, caller, key, digest)
        done = work(uow)
        uow.api_keys.answer(caller.id, key, status=done.status, answer=done.text)
        return done

    @contextmanager
    def _alone(self, caller: ApiKey, key: str) -> Iterator[None]:
        """Another process waits at the row itself, until the first has committed."""
        claimed = (caller.id, key)
        if claimed in self.busy:
            raise BusyKeyError("The first request with this Idempotency-Key is being answered.")
        self.busy.add(claimed)
        try:
            yield
        finally:
            self.busy.discard(claimed)


def _api(request: Request) -> Api:
    api: Api = request.app.state.api
    return api


Here: TypeAlias = Annotated[Api, Depends(_api)]


def _before(uow: UnitOfWork, caller: ApiKey, key: str, digest: bytes) -> Answer:
    row = uow.api_keys.answered(caller.id, key)
    if row is None or row.digest != digest:
        raise ReusedKeyError(
            "Another request came with this Idempotency-Key. Choose a new key for a new request."
        )
    if row.status == _BEGUN:
        raise BusyKeyError(
            "A request with this Idempotency-Key was begun. Ask later, or see what came of it."
        )
    return Answer(row.status, row.answer)


async def _digest(request: Request) -> bytes:
    """What makes a request the same: its method, address and body."""
    asked = f"{request.method} {request.url.path}?{request.url.query}\n"
    return sha256(asked.encode() + await request.body()).digest()
