"""Somebody on a channel that pushes: what they do arrives, what is said to them is read."""

from dataclasses import dataclass, field
from itertools import count

from bots.buttons import FORM, SKIP, Pointer, mint
from bots.messages import (
    Asked,
    ChannelKind,
    Content,
    Edited,
    Inbound,
    Pressed,
    Sender,
    Unreadable,
    Words,
)
from dialogs.prompts import Prompt
from earshot.conversing import Given
from earshot.opening import Address, Opened, Opening
from earshot.outgoing import prompt_of
from earshot.visits import Noted
from storage.rows import AnswerRow, DueRow, SessionRow
from tests.earshot.conftest import KEY, Office

KINDS: tuple[ChannelKind, ...] = ("slack", "telegram", "sms")
ADDRESSES = {"slack": "U1", "telegram": "1001", "sms": "+46701740605"}


@dataclass
class Texter:
    """A person at one address. `sent` stands for delivery: it takes what is due."""

    office: Office
    kind: ChannelKind = "telegram"
    address: str = ""
    language: str | None = "en"
    keys: "count[int]" = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.address = self.address or ADDRESSES[self.kind]

    @property
    def sender(self) -> Sender:
        return Sender(self.kind, self.address, language=self.language)

    def arrives(self, content: Content, key: str | None = None) -> Given:
        key = key or f"{self.address}-{next(self.keys)}"
        (given,) = self.office.conversing.take([Inbound(key, self.sender, content)])
        return given

    def says(self, text: str, message: str | None = None, key: str | None = None) -> list[str]:
        assert self.arrives(Words(text, message), key) == Noted()
        return self.reads()

    def edits(self, message: str, text: str) -> list[str]:
        assert self.arrives(Edited(message, text)) == Noted()
        return self.reads()

    def asks(self, survey: str | None = None, invitation: str | None = None) -> list[str]:
        assert self.arrives(Asked(survey, invitation)) == Noted()
        return self.reads()

    def sends_a_picture(self, caption: str = "") -> list[str]:
        assert self.arrives(Unreadable(caption)) == Noted()
        return self.reads()

    def presses(self, label: str, prompt: Prompt | None = None) -> Given:
        """Press the button `label` of the question asked last, or of an earlier `prompt`."""
        asked, sent = self.question(prompt)
        option = next(
            (str(n) for n, choice in enumerate(asked.choices) if choice.label == label), SKIP
        )
        return self.arrives(Pressed((self.token(sent, option),)))

    def fills_the_form(self, text: str, prompt: Prompt | None = None) -> Given:
        return self.arrives(Words(text, token=self.token(self.question(prompt)[1], FORM)))

    def token(self, sent: int, option: str) -> str:
        return mint(KEY, Pointer(sent, option), address=self.address)

    def question(self, prompt: Prompt | None = None) -> tuple[Prompt, int]:
        """A question that was asked, by default the last, and the row that it was sent by."""
        session = self.session()
        with self.office.database.read() as uow:
            rows = uow.outbox.asked(session.id)
        asked = [(prompt_of(row.prompt), row.id) for row in rows]
        return next((one for one in reversed(asked) if prompt in {None, one[0]}), asked[-1])

    def invited(self, survey: str = "help", **more: object) -> Given:
        opening = Opening(
            survey,
            secret_digest=self.address.encode(),
            channel_kind=self.kind,
            address=Address(self.kind, self.address),
            languages=("en",),
            **more,  # type: ignore[arg-type]  # whatever the test wants
        )
        (given,) = self.office.conversing.take([opening])
        return given

    def opens(self, survey: str = "help") -> list[str]:
        assert isinstance(self.invited(survey), Opened)
        return self.reads()

    def reads(self, receipt: str | None = None) -> list[str]:
        """What was said to them since they last read."""
        return [prompt.text for row in self.due() for prompt in self._sent(row, receipt)]

    def due(self) -> list[DueRow]:
        """What is to be sent to them now, the earliest turn first; at most one at a time."""
        with self.office.database.begin() as uow:
            rows = uow.outbox.due(self.office.clock.now(), kinds=[self.kind], limit=10)
        return [row for row in rows if row.address == self.address]

    def _sent(self, row: DueRow, receipt: str | None) -> list[Prompt]:
        now = self.office.clock.now()
        with self.office.database.begin() as uow:
            turn = row.session_id, row.turn
            prompts = [prompt_of(one.prompt) for one in uow.outbox.of_turns([turn])[turn]]
            uow.outbox.start([row.id], leased_until=now)
            assert uow.outbox.sent(row.id, receipt=receipt)
        return prompts

    def session(self) -> SessionRow:
        """The session they are or were last in."""
        with self.office.database.read() as uow:
            address = uow.respondents.by_address(self.kind, self.address)
            assert address is not None
            row = uow.sessions.latest_at(address.id, self.office.clock.now().replace(year=2000))
        assert row is not None
        return row

    def answers(self) -> dict[tuple[str, str], AnswerRow]:
        return self.office.answers(self.session().id)

    def opted_out(self) -> bool:
        with self.office.database.read() as uow:
            address = uow.respondents.by_address(self.kind, self.address)
            return address is not None and uow.respondents.opted_out(address.respondent_id)
