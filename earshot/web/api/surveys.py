"""`/surveys`: what is asked, and in which words."""

from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import Field

from dialogs.script import Audience, Kind, Question, QuestionType, Script
from earshot.errors import UnknownSurveyError
from earshot.web.api.entrance import KeyedRoute, needs
from earshot.web.api.payloads import SURVEY, Body
from earshot.web.api.serving import Api, Here
from storage.rows import SurveyRow, SurveyState
from storage.unit_of_work import UnitOfWork

router = APIRouter(route_class=KeyedRoute, tags=["surveys"])


class Survey(Body):
    """What is being measured, in its current revision."""

    name: str
    title: str
    state: SurveyState
    revision: int
    kind: Kind
    audience: Audience
    touchpoint: str | None
    goal: str
    owner: str
    anonymous: bool
    languages: list[str]
    properties: list[str] = Field(description="What an invitation may bring along")


class Surveys(Body):
    """Every survey, by name."""

    surveys: list[Survey]


class Asked(Body):
    """A question. Texts and labels are by language."""

    key: str
    type: QuestionType
    text: dict[str, str]
    optional: bool
    low: int | None
    high: int | None
    direction: str = Field(description="`high is good` or `low is good`")
    ends: dict[str, list[str]]
    choices: list["Choice"]


class Choice(Body):
    """What may be chosen."""

    value: str
    labels: dict[str, str]


class WholeSurvey(Survey):
    """A survey with its questions, in the order of the script."""

    questions: list[Asked]


@router.get("/surveys", openapi_extra=needs("surveys:read"))
def page(api: Here) -> Surveys:
    """List all surveys."""
    with api.earshot.database.read() as uow:
        rows = uow.surveys.all()
        return Surveys(surveys=[Survey(**_told(row, _script(api, uow, row.name))) for row in rows])


@router.get("/surveys/{name}", openapi_extra=needs("surveys:read"))
def get(api: Here, name: Annotated[str, Path(pattern=SURVEY)]) -> WholeSurvey:
    """Get a survey with its questions."""
    with api.earshot.database.read() as uow:
        row = next((row for row in uow.surveys.all() if row.name == name), None)
        if row is None:
            raise UnknownSurveyError(f"There is no survey `{name}`.")
        script = _script(api, uow, name)
    return WholeSurvey(**_told(row, script), questions=[_asked(one) for one in script.questions()])


def _script(api: Api, uow: UnitOfWork, name: str) -> Script:
    found = uow.surveys.takes(name)
    assert found is not None
    return api.earshot.catalogue.script(uow, found[0])


def _told(row: SurveyRow, script: Script) -> dict[str, Any]:
    return {
        "name": row.name,
        "title": script.title,
        "state": row.state,
        "revision": row.number,
        "kind": script.kind,
        "audience": script.audience,
        "touchpoint": script.touchpoint,
        "goal": script.goal,
        "owner": script.owner,
        "anonymous": script.anonymous,
        "languages": list(script.languages),
        "properties": list(script.properties),
    }


def _asked(question: Question) -> Asked:
    return Asked(
        key=question.name,
        type=question.type,
        text=dict(question.wording.texts),
        optional=question.optional,
        low=question.scale.low if question.scale else None,
        high=question.scale.high if question.scale else None,
        direction="low is good" if question.low_is_good else "high is good",
        ends={language: list(ends) for language, ends in question.ends.items()},
        choices=[Choice(value=one.value, labels=dict(one.labels)) for one in question.choices],
    )
