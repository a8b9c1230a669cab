"""What verbatims say, counted: their languages, tones and themes."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dialogs.script import ANONYMITY_THRESHOLD
from dialogs.verbatims import Codebook, Theme, with_parents
from earshot.reporting import gate
from earshot.reporting.columns import NOT_SCORED, themes_of, tone_of
from earshot.reporting.rows import CoverageRow, ThemeRow, ToneCounts, Verbatims
from storage.analytics import ExportRow, VerbatimCount


@dataclass(frozen=True, slots=True)
class Words:
    """The verbatims that may be counted; `withheld` if there are others, of which none may be.

    Those of an anonymous survey are not told apart by language.
    """

    counts: Sequence[VerbatimCount]
    apart: bool = True
    withheld: bool = False


def of_waves(waves: Iterable[Sequence[ExportRow]]) -> Words:
    """The comments of closed anonymous waves, as far as the gate lets them.

    It shows all comments of a wave or none, so that no count says more than they do.
    """
    counts, withheld = [], False
    for wave in waves:
        admitted = gate.admit_export(wave, threshold=ANONYMITY_THRESHOLD)
        comments = [row for row in admitted if is_verbatim(row)]
        withheld |= len(comments) < sum(map(is_verbatim, wave))
        counts += [_count(row) for row in comments]
    return Words(counts, apart=False, withheld=withheld)


def is_verbatim(row: ExportRow) -> bool:
    """Whether the answer is in somebody's own words, and those are not erased."""
    return row.type == "text" and row.words != ""


def verbatims(words: Words, book: Codebook | None) -> Verbatims:
    """What was read in these, with the themes of `book` and those that it no longer has."""
    read = [row for row in words.counts if row.tone is not None]
    n = sum(row.n for row in read)
    tones = _tones(read)
    return Verbatims(
        n=n,
        waiting=sum(row.n for row in words.counts) - n,
        share=100 * (n - tones.not_scored) / n if n else None,
        coverage=tuple(_coverage(read)) if words.apart else (),
        tone=tones,
        themes=tuple(_themes(read, book, n)),
        withheld=words.withheld,
    )


def _count(row: ExportRow) -> VerbatimCount:
    tone = tone_of(row)
    themes = tuple(sorted(themes_of(row) or ()))
    return VerbatimCount(None, "" if tone == NOT_SCORED else tone, themes, 1)


def _tones(rows: Iterable[VerbatimCount]) -> ToneCounts:
    n: Counter[str] = Counter()
    for row in rows:
        n[row.tone or ""] += row.n
    return ToneCounts(n["positive"], n["negative"], n["mixed"], n[""])


def _coverage(rows: Iterable[VerbatimCount]) -> list[CoverageRow]:
    """By how much there is in each language; what is in an unknown one comes last."""
    n: Counter[str] = Counter()
    scored: Counter[str] = Counter()
    for row in rows:
        n[row.language or ""] += row.n
        scored[row.language or ""] += row.n if row.tone else 0
    order = sorted(n, key=lambda language: (not language, -n[language], language))
    return [
        CoverageRow(each or None, n[each], scored[each], 100 * scored[each] / n[each])
        for each in order
    ]


def _themes(rows: Iterable[VerbatimCount], book: Codebook | None, n: int) -> Iterable[ThemeRow]:
    """Those that are mentioned most come first, each with its parts behind it."""
    mentioned: dict[str, list[VerbatimCount]] = {}
    for row in rows:
        for theme in with_parents(row.themes, book) if book else row.themes:
            mentioned.setdefault(theme, []).append(row)
    of_theme = {theme: sum(row.n for row in listed) for theme, listed in mentioned.items()}
    known = {theme.key: theme for theme in book.themes} if book else {}
    for theme in _in_order(of_theme, known):
        found = known.get(theme)
        yield ThemeRow(
            theme=theme,
            label=_label(found) if found else theme,
            parent=found.parent if found else None,
            n=of_theme[theme],
            share=100 * of_theme[theme] / n,
            tone=_tones(mentioned[theme]),
        )


def _in_order(n: dict[str, int], known: dict[str, Theme]) -> list[str]:
    parts: dict[str | None, list[str]] = {}
    for theme in sorted(n, key=lambda theme: (-n[theme], theme)):
        parts.setdefault(known[theme].parent if theme in known else None, []).append(theme)
    order: list[str] = []
    waiting = parts.get(None, [])[::-1]
    while waiting:
        theme = waiting.pop()
        order.append(theme)
        waiting += parts.get(theme, [])[::-1]
    return order


def _label(theme: Theme) -> str:
    return theme.labels.get("en") or next(iter(theme.labels.values()), theme.key)
