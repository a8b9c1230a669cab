"""The one place where the parts are put together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, partial

from config import shipped
from config.settings import Settings
from earshot import authoring
from earshot.catalogue import Catalogue
from earshot.clock import Clock, Ids
from earshot.conversing import Conversing
from earshot.finishing import Finishing
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.keys import suppression_key
from earshot.privacy import suppression_of
from earshot.reading import Reading
from earshot.turns import Means, Reply
from earshot.worker import Worker
from storage.database import Database
from storage.rows import AddressKind
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Earshot:
    """The program, wired: what the web application and the commands use."""

    settings: Settings
    key: Callable[[], bytes]
    clock: Clock
    ids: Ids
    database: Database
    conversing: Conversing
    finishing: Finishing
    gathering: Gathering
    reading: Reading
    housekeeping: Housekeeping

    def worker(self, told: Callable[[Iterable[Reply]], None]) -> Worker:
        """The background work; `told` hears of prompts that came without being asked for."""
        return Worker(self.gathering, self.finishing, self.housekeeping, told)

    def prepare(self) -> list[str]:
        """Make the tables and publish the shipped scripts that are missing; gives their names."""
        self.database.migrate()
        return authoring.seed(self.database, shipped.scripts(), now=self.clock.now())


def build(settings: Settings, *, clock: Clock | None = None, ids: Ids | None = None) -> Earshot:
    """The program as `settings` want it. Nothing is started, nothing is written yet."""
    clock, ids = clock or Clock(), ids or Ids()
    key = cache(partial(suppression_key, settings.secret_key, settings.data_dir))
    database = Database.open(settings.url)
    means = Means(
        database=database,
        catalogue=Catalogue(settings.properties),
        now=clock.now,
        new_id=ids.new,
        zone=settings.zone,
        erased=partial(_erased, key),
    )
    conversing = Conversing(means)
    return Earshot(
        settings=settings,
        key=key,
        clock=clock,
        ids=ids,
        database=database,
        conversing=conversing,
        gathering=Gathering(conversing.take),
        finishing=Finishing(means),
        reading=Reading(database, Catalogue(settings.properties)),
        housekeeping=Housekeeping(database, clock.now, settings.zone),
    )


def _erased(key: Callable[[], bytes], uow: UnitOfWork, kind: AddressKind, value: str) -> bool:
    return bool(uow.privacy.suppressed([suppression_of(kind, value, key=key())]))
