"""The script by which the answers of a survey are read today."""

from dialogs.script import Script
from earshot.catalogue import KEPT, Catalogue
from earshot.errors import UnknownSurveyError
from storage.unit_of_work import UnitOfWork

_scripts: dict[str, Script] = {}
"""By their source, which is the same in every database. Parsing takes longer than many a look."""


def current_script(uow: UnitOfWork, survey: str) -> Script:
    """The current script of `survey`.

    Raises:
        UnknownSurveyError: there is no such survey; the message names those that are.
    """
    revision = uow.surveys.current(survey)
    if revision is None:
        known = ", ".join(uow.analytics.surveys()) or "none yet"
        raise UnknownSurveyError(f"There is no survey `{survey}`. The surveys are: {known}.")
    script = _scripts.get(revision.source)
    if script is None:
        if len(_scripts) >= KEPT:
            _scripts.clear()
        script = _scripts[revision.source] = Catalogue({}).script(uow, revision.id)
    return script
