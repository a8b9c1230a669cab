"""`/survey_responses`: read, brought, corrected."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from dialogs.script import RATED, Question
from earshot.delighted.responding import Correction, correct, record
from earshot.delighted.scores import Given, Scored
from earshot.web.api.problems import UnknownResourceError
from earshot.web.delighted import telling
from earshot.web.delighted.calls import Call, Reply, call
from earshot.web.delighted.people import brief, whose
from earshot.web.delighted.telling import BadParameterError, Told, moment, text, unix
from storage.people import PersonRow
from storage.rows import AnswerRow, SessionRow
from storage.unit_of_work import UnitOfWork

TAGS: Final = "tags"
NOTES: Final = "notes"
PERMALINK: Final = "permalink"
OURS: Final = frozenset({TAGS, NOTES, PERMALINK})
"""Properties of a response that Delighted tells apart from those of the person."""


def page(call: Call, uow: UnitOfWork) -> Reply:
    """List responses, the oldest first unless `order` is desc."""
    if call.told.get("trend") is not None:
        raise BadParameterError("trend: there are none here. Ask for a range, or for /api/v1.")
    wanted, found = telling.paged(call.told), call.scored(uow)
    newest_first = text(call.told, "order").lower() == "desc"
    ids = uow.delighted.responses(
        call.survey, found.rating.name, wanted.page, newest_first=newest_first
    )
    told = _Telling.of(call, uow, found, ids)
    return Reply([told.of_session(id_) for id_ in ids], following=wanted.following(len(ids)))


def get(call: Call, uow: UnitOfWork) -> Reply:
    """Tell a response."""
    found = call.scored(uow)
    row = _standing(call, uow, found)
    return Reply(_Telling.of(call, uow, found, [row.id]).of_session(row.id))


def add(call: Call, uow: UnitOfWork) -> Reply:
    """Record a response of somebody who is known."""
    found, now = call.scored(uow), call.earshot.clock.now()
    person = whose(uow, text(call.told, "person"))
    score = text(call.told, "score")
    if not score:
        raise BadParameterError("score: there is none.")
    given = Given(
        call.earshot.ids.new(),
        min(moment(call.told, "created_at") or now, now),
        score=score,
        comment=text(call.told, "comment"),
        channel="api",
        language=_spoken(found, person),
        respondent=person.id,
        properties=_properties(call.told),
    )
    id_ = record(uow, found, given)
    return Reply(_Telling.of(call, uow, found, [id_]).of_session(id_), 201)


def change(call: Call, uow: UnitOfWork) -> Reply:
    """Correct a response; what is sent back as it was read stays."""
    found = call.scored(uow)
    row = _standing(call, uow, found)
    person = _person_id(call.told.get("person"))
    correction = Correction(
        score=text(call.told, "score") or None,
        comment=text(call.told, "comment") or None,
        respondent=whose(uow, person).id if person else None,
        properties=_properties(call.told),
    )
    correct(uow, found, row, correction, now=call.earshot.clock.now())
    return Reply(_Telling.of(call, uow, found, [row.id]).of_session(row.id))


def _standing(call: Call, uow: UnitOfWork, found: Scored) -> SessionRow:
    id_ = text(call.at, "response")
    row = uow.sessions.find([id_]).get(id_)
    hidden = row is None or row.test or row.anonymous or row.survey != found.survey
    if row is None or hidden:
        raise UnknownResourceError("There is no such response.")
    return row


def _spoken(found: Scored, person: PersonRow) -> str:
    languages = found.script.languages
    return person.language if person.language in languages else languages[0]


def _person_id(person: object) -> str:
    """The id, also of one that was expanded before it was sent back."""
    told = person.get("id") if isinstance(person, Mapping) else person
    return text({"person": told}, "person")


def _properties(told: Told) -> dict[str, str]:
    given = telling.properties(told, "person_properties")
    if isinstance(tags := told.get(TAGS), list):
        given[TAGS] = ", ".join(text({TAGS: tag}, TAGS) for tag in tags)
    return given


@dataclass(frozen=True, slots=True)
class _Telling:
    """Responses with all that is told of them."""

    found: Scored
    rows: Mapping[str, SessionRow]
    answers: Mapping[str, Sequence[AnswerRow]]
    people: Mapping[str, PersonRow]
    expands: bool
    console: str

    @classmethod
    def of(cls, call: Call, uow: UnitOfWork, found: Scored, ids: Sequence[str]) -> "_Telling":
        """Read all that is needed of these."""
        rows = uow.sessions.find(ids)
        answers: defaultdict[str, list[AnswerRow]] = defaultdict(list)
        for id_ in ids:
            answers[id_] += [row for row in uow.answers.of_session(id_) if row.part == "answer"]
        known = {row.respondent_id for row in rows.values() if row.respondent_id is not None}
        people = {person.id: person for person in uow.people.these(known)} if known else {}
        public = call.earshot.settings.public_url.rstrip("/")
        return cls(found, rows, answers, people, call.expands, f"{public}/console/transcript/")

    def of_session(self, id_: str) -> dict[str, Any]:
        """The response that was given in one session."""
        row, found = self.rows[id_], self.found
        answers = {answer.key: answer for answer in self.answers[id_]}
        rating = answers.pop(found.rating.name, None)
        comment = answers.pop(found.comment.name, None) if found.comment else None
        own: dict[str, str] = json.loads(row.properties)
        person = self.people.get(row.respondent_id or "")
        of_person = dict(person.properties) if person else {}
        return {
            "id": row.id,
            "person": self._person(person),
            "survey_type": found.rating.type,
            "score": _number(rating),
            "comment": _words(comment),
            "permalink": own.get(PERMALINK) or f"{self.console}{row.id}",
            "created_at": unix(row.started_at),
            "updated_at": unix(_changed_at(row, self.answers[id_])),
            "person_properties": of_person
            | {name: value for name, value in own.items() if name not in OURS},
            "notes": _notes(own.get(NOTES, ""), row),
            "tags": [tag.strip() for tag in own.get(TAGS, "").split(",") if tag.strip()],
            "additional_answers": [
                told
                for answer in answers.values()
                if (question := found.script.question(answer.key)) is not None
                and (told := _further(question, answer)) is not None
            ],
        }

    def _person(self, person: PersonRow | None) -> dict[str, Any] | str | None:
        if person is None:
            return None
        return brief(person) if self.expands else person.id


def _number(answer: AnswerRow | None) -> int | None:
    return None if answer is None or answer.number is None else int(answer.number)


def _words(answer: AnswerRow | None) -> str | None:
    return answer.raw if answer and answer.raw else None


def _changed_at(row: SessionRow, answers: Sequence[AnswerRow]) -> datetime:
    return max([row.last_at, *(answer.answered_at for answer in answers)])


def _notes(written: str, row: SessionRow) -> list[dict[str, Any]]:
    if not written:
        return []
    at = unix(row.started_at)
    return [{"id": row.id, "text": written, "user_email": None, "created_at": at}]


def _further(question: Question, answer: AnswerRow) -> dict[str, Any] | None:
    """The answer to another question; None if it was skipped."""
    if answer.value is None:
        return None
    value = json.loads(answer.value)
    type_, told = _typed(question, value)
    text_ = next(iter(question.wording.texts.values()), question.name)
    return {
        "id": f"{answer.session_id}:{answer.key}",
        "value": {type_: told},
        "question": {"id": question.name, "type": type_, "text": text_},
    }


def _typed(question: Question, value: Any) -> tuple[str, Any]:
    match question.type:
        case "choice":
            return "select_one", _choice(question, value)
        case "choices":
            return "select_many", [_choice(question, one) for one in value]
        case "yes_no":
            said = "yes" if value else "no"
            return "select_one", {"id": said, "text": said}
        case type_ if type_ in RATED and isinstance(value, int):
            return "scale", value
        case _:
            return "free_response", str(value)


def _choice(question: Question, value: str) -> dict[str, str]:
    labels = next((one.labels for one in question.choices if one.value == value), {})
    return {"id": value, "text": next(iter(labels.values()), value)}


_READ = "responses:read"
_BRING = ("people:write", _READ)

ROUTES = (
    call("GET", "/survey_responses", page, _READ),
    call("POST", "/survey_responses", add, *_BRING),
    call("GET", "/survey_responses/{response}", get, _READ),
    call("PUT", "/survey_responses/{response}", change, *_BRING),
)
