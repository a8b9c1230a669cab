"""Coding: what verbatims say is read and recorded, soon after they come and anew when the
codebook changes.

Anonymous verbatims are read when their wave is closed, and then by their random ids: a reading
that came right after its answer would tell when that came.
"""

import logging
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from dialogs.script import Audience, Script
from dialogs.verbatims import Verbatim, read_verbatim, themes_of
from earshot.catalogue import Catalogue, RevisionUnreadableError
from earshot.codebooks import Codebooks, CodebooksError
from storage.database import Database
from storage.errors import ConflictError
from storage.readings import CodedRow, RatedRow, ReadingRow, VerbatimRow
from storage.releases import Wave
from storage.unit_of_work import UnitOfWork

log = logging.getLogger(__name__)

SLICE = 50
"""Verbatims that are read at a time: some 40 ms, and then some 5 ms of writing."""

NO_LEXICON = "no tone lexicon"
"""The method by which a text is not scored whose language has no lexicon, or is not known."""

NOT_READ = "not read"
"""The method of a text at which the rules failed."""

_PLACES = 20


@dataclass(slots=True)
class _Wave:
    """An anonymous wave of which the verbatims up to the id `after` have been read."""

    survey: str
    wave: Wave
    after: str = ""


class Coding:
    """Reads verbatims a slice at a time, for whoever has time; several processes may, if all have
    the same codebooks."""

    def __init__(
        self, database: Database, catalogue: Catalogue, read: Callable[[], Codebooks]
    ) -> None:
        """`read` gives the codebooks as their files are now, or raises CodebooksError."""
        self.read = read
        self._database = database
        self._catalogue = catalogue
        self._codebooks: Codebooks | None = None
        self._look = True
        self._refused = ""
        self._stale: deque[str] = deque()
        self._waves: deque[_Wave] = deque()

    def look_again(self) -> None:
        """Have the next slice look at the codebooks' files, and for what others were read by."""
        self._look = True

    def mentioned(self, script: Script, text: str, language: str) -> str:
        """The theme that `text` mentions first, as respondents call it; "" when there is none.

        Asked in the middle of a turn: it never reads a file, and knows none before `slice` has.
        """
        if self._codebooks is None:
            return ""
        codebook = self._codebooks.of(script.audience)
        first = next(iter(themes_of(text, language=language, codebook=codebook)), None)
        theme = codebook.theme(first.theme) if first else None
        return theme.labels.get(language, "") if theme else ""

    def slice(self) -> bool:
        """Read some verbatims, the newest first; False when nothing waits.

        What was read under another codebook waits until nothing new does. While a file cannot be
        used the last ones stay in force; without any nothing is read.
        """
        if self._look:
            self._look = False
            self._refresh()
        if self._codebooks is None:
            return False
        return (
            self._code_new(self._codebooks)
            or self._code_stale(self._codebooks)
            or self._code_wave(self._codebooks)
        )

    def _refresh(self) -> None:
        try:
            self._codebooks = self.read()
            self._refused = ""
        except CodebooksError as error:
            if str(error) != self._refused:
                log.error("codebook refused", extra={"error": str(error)})
            self._refused = str(error)
        if self._codebooks is not None:
            self._find_stale(self._codebooks)

    def _find_stale(self, codebooks: Codebooks) -> None:
        with self._database.read() as uow:
            stale = set(uow.readings.revisions()) - set(codebooks.revisions.values())
            self._stale = deque(sorted(stale))
            self._waves = deque(
                _Wave(survey, wave)
                for survey in uow.analytics.surveys()
                for wave in _uncoded_waves(uow, survey, codebooks.revision)
            )

    def _code_new(self, codebooks: Codebooks) -> bool:
        with self._database.read() as uow:
            coded = self._coded(uow, uow.readings.uncoded(most=SLICE), codebooks)
        return self._keep(coded)

    def _code_stale(self, codebooks: Codebooks) -> bool:
        while self._stale:
            with self._database.read() as uow:
                found = uow.readings.coded_under(self._stale[0], most=SLICE)
                coded = self._coded(uow, found, codebooks)
            if self._keep(coded):
                return True
            self._stale.popleft()
        return False

    def _keep(self, coded: Sequence[CodedRow]) -> bool:
        if not coded:
            return False
        with self._database.begin() as uow:
            uow.readings.keep(coded)
        return True

    def _code_wave(self, codebooks: Codebooks) -> bool:
        if not self._waves:
            return False
        wave = self._waves[0]
        with self._database.read() as uow:
            found = uow.readings.wave(wave.survey, wave.wave, after=wave.after, most=SLICE)
            # Without the rating of the same response: a word that is meant well or ill as the
            # rating says would tell which rating stood beside it.
            coded = [self._row(uow, one, codebooks, score=None) for one in found]
        last = len(found) < SLICE
        try:
            with self._database.begin() as uow:
                uow.readings.keep_of_wave(coded)
                if last:
                    uow.readings.mark_wave(wave.survey, wave.wave, revision=codebooks.revision)
        except ConflictError:
            # Another process reads it; the next look finds it if that one breaks off.
            last = True
        if last:
            self._waves.popleft()
        else:
            wave.after = str(found[-1].id)
        return True

    def _coded(
        self, uow: UnitOfWork, found: Sequence[VerbatimRow], codebooks: Codebooks
    ) -> list[CodedRow]:
        scores = _scores(uow.readings.ratings(one.response for one in found))
        return [self._row(uow, one, codebooks, score=_score_before(one, scores)) for one in found]

    def _row(
        self, uow: UnitOfWork, one: VerbatimRow, codebooks: Codebooks, *, score: float | None
    ) -> CodedRow:
        audience = audience_of(self._catalogue, uow, one.revision_id)
        revision = codebooks.revision_for(audience)
        return CodedRow(one, revision, tuple(_readings(one, codebooks, audience, score)))


def audience_of(catalogue: Catalogue, uow: UnitOfWork, revision_id: int) -> Audience:
    """Whom a revision asks; customers, if it cannot be read any more."""
    try:
        return catalogue.script(uow, revision_id).audience
    except RevisionUnreadableError:
        return "customer"


def _uncoded_waves(uow: UnitOfWork, survey: str, revision: str) -> list[Wave]:
    coded = uow.readings.coded_waves(survey, revision)
    return [wave for wave in uow.releases.waves(survey)[::-1] if wave.name not in coded]


def _scores(rated: Iterable[RatedRow]) -> Mapping[str, list[tuple[int, float]]]:
    """Session → its answers with what they say from 0 (worst) to 1 (best), in their order."""
    scores: dict[str, list[tuple[int, float]]] = {}
    for row in rated:
        if row.high > row.low:
            share = (row.number - row.low) / (row.high - row.low)
            score = 1 - share if row.low_is_good else share
            scores.setdefault(row.session_id, []).append((row.answer_id, score))
    return scores


def _score_before(
    one: VerbatimRow, scores: Mapping[str, Sequence[tuple[int, float]]]
) -> float | None:
    """What the person had declared last, before these words."""
    before = [score for id_, score in scores.get(one.response, ()) if id_ < int(one.id)]
    return before[-1] if before else None


def _readings(
    one: VerbatimRow, codebooks: Codebooks, audience: Audience, score: float | None
) -> list[ReadingRow]:
    if not one.words:
        return []
    try:
        found = read_verbatim(
            one.words,
            conversation=one.language,
            codebook=codebooks.of(audience),
            tones=codebooks.tones,
            score=score,
        )
    except Exception as error:  # noqa: BLE001 - one text must not keep all others from being read
        log.error("verbatim not read", extra={"error": type(error).__name__})
        return [ReadingRow("language", "", NOT_READ), ReadingRow("tone", "", NOT_READ)]
    return [
        ReadingRow("language", found.language or "", found.methods["language"]),
        *_tone(found),
        *_themes(found),
        *(
            ReadingRow("personal", each.kind, found.methods["personal"], each.start, each.end)
            for each in found.personal[:_PLACES]
        ),
    ]


def _tone(found: Verbatim) -> list[ReadingRow]:
    method = found.methods.get("tone", NO_LEXICON)
    if found.tone is None:
        return [ReadingRow("tone", "", method)]
    value, places = found.tone.value, found.tone.evidence[:_PLACES]
    return [ReadingRow("tone", value, method, start, end) for start, end in places]


def _themes(found: Verbatim) -> list[ReadingRow]:
    """Each theme once, where it is mentioned first."""
    first = {each.theme: each for each in reversed(found.themes)}
    mentions = sorted(first.values(), key=lambda each: each.start)
    method = found.methods.get("themes", "")
    return [ReadingRow("theme", one.theme, method, one.start, one.end) for one in mentions]
