"""The rows of people and segments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, TypeAlias

from storage.rows import AddressRow

Touch: TypeAlias = Literal["high", "low"]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A respondent with all that is known of them; `territory` is one of ISO 3166."""

    id: str
    created_at: datetime
    language: str | None = None
    timezone: str | None = None
    name: str | None = None
    territory: str | None = None
    account: str | None = None
    persona: str | None = None
    touch: Touch | None = None
    properties: Mapping[str, str] = field(default_factory=dict)
    consent_at: datetime | None = None
    opted_out_at: datetime | None = None
    opt_out_reason: str | None = None
    updated_at: datetime | None = None
    addresses: tuple[AddressRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A named condition over people, and how often its members may be asked at most."""

    name: str
    condition: str
    cap_hours: int | None
    updated_at: datetime
