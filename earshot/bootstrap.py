"""The one place where the parts are put together."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path

from bots.channel import Channel
from bots.messages import ChannelKind
from config import reading_codebooks, shipped
from config.settings import Settings
from dialogs.understanding.endpoint import Endpoint
from dialogs.understanding.judging import Thresholds
from dialogs.understanding.rasa import Rasa
from earshot import authoring
from earshot.alerting import Alerting
from earshot.campaigns.asking import Asking
from earshot.campaigns.preparing import Preparing
from earshot.campaigns.terms import Where
from earshot.catalogue import Catalogue
from earshot.clock import Clock, Ids, chance
from earshot.codebooks import Codebooks, read_codebooks
from earshot.coding import Coding
from earshot.connecting import channels
from earshot.consulting import Consulting
from earshot.conversing import Conversing
from earshot.delivering import Delivering, untold
from earshot.finishing import Finishing
from earshot.gathering import Gathering
from earshot.housekeeping import Housekeeping
from earshot.installing import Installations
from earshot.keys import button_key, suppression_key
from earshot.notices import host_of
from earshot.notifying.outward import Allowed, Outward, client
from earshot.notifying.sending import Notifying
from earshot.opening import Address
from earshot.platforms import Platforms
from earshot.privacy import suppression_of
from earshot.reading import Reading
from earshot.reception import Desk
from earshot.syncing import Workspaces
from earshot.turns import Means, Reply
from earshot.verdicts import Outcome as DeliveryOutcome
from earshot.worker import Worker
from storage.database import Database
from storage.unit_of_work import UnitOfWork


@dataclass(frozen=True)
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
    coding: Coding
    catalogue: Catalogue

    def worker(self, told: Callable[[Iterable[Reply]], None]) -> Worker:
        """The background work; `told` hears of prompts that came without being asked for."""
        means = self.conversing.means
        return Worker(
            self.gathering,
            self.finishing,
            self.housekeeping,
            told,
            means.consulting,
            self.coding,
            Asking(means, self._working, self.ids.secret, self._set_up),
            Preparing(self.database, self.catalogue, self.clock.now, means.zone),
            self.workspaces.sync if self.settings.slack_sync else None,
        )

    @property
    def workspaces(self) -> Workspaces:
        """The Slack workspaces, whose members can be taken down."""
        return Workspaces(self.settings, self.database, self.key, self.clock, self.ids)

    def _set_up(self) -> frozenset[str]:
        return frozenset(self.channels)

    def _working(self) -> frozenset[str]:
        """The kinds of channel that are set up, and that do not refuse our account now."""
        return self._set_up() - frozenset(self.trouble)

    @property
    def where(self) -> Where:
        """Where people can be asked just now, and the zone of days."""
        return Where(self._working(), str(self.settings.zone), self._set_up())

    @cached_property
    def trouble(self) -> dict[ChannelKind, str]:
        """Channel → the code with which our own account is refused there."""
        return {}

    @cached_property
    def channels(self) -> Mapping[ChannelKind, Channel]:
        """The channels that are set up; nothing is connected before they are started."""
        return channels(
            self.settings,
            key=self.key,
            clock=self.clock,
            ids=self.ids,
            installations=Installations(self.database, self.clock.now),
        )

    def platforms(
        self, told: Callable[[DeliveryOutcome, ChannelKind], None] = untold
    ) -> Platforms:
        """What talks to platforms; `told` hears what became of everything sent. Call it in the
        event loop that will run it."""
        delivering = Delivering(
            self.database,
            self.gathering,
            self.channels,
            self.clock,
            chance(),
            button_key(self.key()),
            told,
            self.trouble,
        )
        reception = Desk(
            database=self.database,
            catalogue=self.catalogue,
            gathering=self.gathering,
            now=self.clock.now,
            new_secret=self.ids.secret,
            key=lambda: button_key(self.key()),
            recorded=delivering.wake,
        )
        return Platforms(self.channels, reception, delivering, self._alerting(), self._notifying())

    def _alerting(self) -> Alerting:
        settings = self.settings
        return Alerting(
            self.database,
            self.gathering,
            self.catalogue,
            self.clock,
            chance(),
            # Who sets a recipient means its host, wherever that is.
            client(self.outward(map(host_of, settings.recipients.values()))),
            settings.recipients,
            tell=getattr(self.channels.get("slack"), "tell", None),
            secret=settings.webhook_secret,
        )

    def _notifying(self) -> Notifying:
        return Notifying(
            self.database, self.gathering, self.clock, chance(), client(self.outward())
        )

    def outward(self, hosts: Iterable[str] = ()) -> Outward:
        """The way to webhooks: to `hosts`, what the settings allow, and the internet."""
        return Outward(Allowed.of([*self.settings.webhooks_to, *filter(None, hosts)]))

    def prepare(self) -> list[str]:
        """Make the tables and publish the shipped scripts that are missing; gives their names."""
        self.database.migrate()
        return authoring.seed(self.database, shipped.scripts(), now=self.clock.now())


def build(settings: Settings, *, clock: Clock | None = None, ids: Ids | None = None) -> Earshot:
    """The program as `settings` want it. Nothing is started, nothing is written yet."""
    clock, ids = clock or Clock(), ids or Ids()
    key = cache(partial(suppression_key, settings.secret_key, settings.data_dir))
    database = Database.open(settings.url)
    catalogue = Catalogue(settings.properties)
    coding = Coding(database, catalogue, partial(_codebooks, settings.codebooks))
    means = Means(
        database=database,
        catalogue=catalogue,
        now=clock.now,
        new_id=ids.new,
        zone=settings.zone,
        button_key=lambda: button_key(key()),
        erased=partial(_erased, key),
        consulting=_consulting(settings, clock),
        theme=coding.mentioned,
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
        coding=coding,
        catalogue=catalogue,
    )


def _consulting(settings: Settings, clock: Clock) -> Consulting | None:
    """The classifier that the settings name, if they name one."""
    thresholds = Thresholds(accept=settings.classifier_accept, stop=settings.classifier_stop)
    if settings.rasa_url:
        rasa = Rasa(settings.rasa_url, settings.rasa_token, monotonic=clock.monotonic)
        return Consulting(rasa, thresholds)
    if settings.classifier_url:
        model, key = settings.classifier_model, settings.classifier_key
        endpoint = Endpoint(settings.classifier_url, model, key, monotonic=clock.monotonic)
        return Consulting(endpoint, thresholds, abroad=True)
    return None


def shipped_codebooks() -> Iterator[tuple[str, str]]:
    """The shipped codebooks and tone lexicons: each file's name, with its folder, and its text."""
    for kind in ("codebooks", "tone"):
        for path in sorted((reading_codebooks.SHIPPED / kind).glob("*.yaml")):
            yield f"{kind}/{path.name}", path.read_text(encoding="utf-8")


def question_bank() -> str:
    """The shipped bank of questions, as its file has it."""
    return shipped.question_bank()


def shipped_scripts() -> dict[str, str]:
    """The scripts that are shipped, by the names of their surveys, as their files have them."""
    return dict(shipped.scripts())


def _codebooks(folder: Path | None) -> Codebooks:
    """The codebooks as their files are now."""
    return read_codebooks(
        partial(reading_codebooks.codebooks, folder), partial(reading_codebooks.tones, folder)
    )


def _erased(key: Callable[[], bytes], uow: UnitOfWork, at: Address) -> bool:
    digest = suppression_of(at.kind, at.value, channel=at.account, key=key())
    return bool(uow.privacy.suppressed([digest]))
