"""What reports and exports ask of the database: counts by day, and the rows behind them."""

from storage.analytics.analytics import Analytics
from storage.analytics.counting import NOT_FOLDED, PICKED, UNANSWERED
from storage.analytics.rows import (
    AskedCount,
    ExportRow,
    Group,
    LengthCount,
    Rating,
    RatingCount,
    SessionCount,
    Span,
    Teams,
    ValueCount,
    VerbatimCount,
    Wanted,
)
from storage.analytics.searching import LAST, Place

__all__ = [
    "LAST",
    "NOT_FOLDED",
    "PICKED",
    "UNANSWERED",
    "Analytics",
    "AskedCount",
    "ExportRow",
    "Group",
    "LengthCount",
    "Place",
    "Rating",
    "RatingCount",
    "SessionCount",
    "Span",
    "Teams",
    "ValueCount",
    "VerbatimCount",
    "Wanted",
]
