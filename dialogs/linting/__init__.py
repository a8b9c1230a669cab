"""Everything that can be said about a script before anybody is asked: errors and warnings."""

from dialogs.issues import Issue
from dialogs.linting import chinese, flow, persian, sms, swedish, wording
from dialogs.linting.rules import apply
from dialogs.loading.header import read_manuscript

__all__ = ["check"]

RULES = (*wording.RULES, *sms.RULES, *swedish.RULES, *persian.RULES, *chinese.RULES)


def check(source: str, file: str = "") -> tuple[Issue, ...]:
    """Every problem of the script in `source`, but for the warnings that it accepts."""
    manuscript = read_manuscript(source, file=file)
    apply(RULES, manuscript)
    wording.compare_placeholders(manuscript)
    wording.check_validation(manuscript)
    sms.check_lengths(manuscript)
    flow.check_flow(manuscript)
    return tuple(
        issue
        for issue in manuscript.problems.sorted()
        if issue.severity == "error" or issue.code not in manuscript.accepted
    )
