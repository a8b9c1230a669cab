"""The pages, a module each: what is listed here is in the console."""

from types import ModuleType

from earshot.console.pages import (
    audit,
    campaign,
    campaigns,
    editor,
    home,
    import_respondents,
    integrations,
    new_campaign,
    new_script,
    operations,
    own,
    people,
    respondent,
    respondents,
    results,
    revisions,
    segments,
    transcript,
    translations,
    verbatims,
)

PAGES: tuple[ModuleType, ...] = (
    home,
    new_script,
    editor,
    revisions,
    translations,
    results,
    verbatims,
    transcript,
    campaigns,
    new_campaign,
    campaign,
    respondents,
    respondent,
    import_respondents,
    segments,
    operations,
    integrations,
    people,
    audit,
    own,
)
