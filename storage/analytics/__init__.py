"""What reports and exports ask of the database: counts by day, and the rows behind them."""

from storage.analytics.analytics import Analytics
from storage.analytics.counting import PICKED, UNANSWERED
from storage.analytics.rows import (
    AskedCount,
    ExportRow,
    Group,
    RatingCount,
    SessionCount,
    Span,
    ValueCount,
    VerbatimCount,
    Wanted,
)

__all__ = [
    "PICKED",
    "UNANSWERED",
    "Analytics",
    "AskedCount",
    "ExportRow",
    "Group",
    "RatingCount",
    "SessionCount",
    "Span",
    "ValueCount",
    "VerbatimCount",
    "Wanted",
]
