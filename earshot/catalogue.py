"""Published scripts, ready to run: each immutable revision is parsed once a process."""

from collections import OrderedDict
from collections.abc import Mapping
from threading import Lock

from dialogs.loading import load
from dialogs.script import Script
from storage.unit_of_work import UnitOfWork

KEPT = 256
"""So many revisions stay parsed; the least used one is parsed again when it is wanted."""


class RevisionUnreadableError(RuntimeError):
    """A stored revision no longer loads; the program is older than the script."""


class Catalogue:
    """Scripts by the id of their revision, for any thread."""

    def __init__(self, defaults: Mapping[str, str]) -> None:
        """`defaults` fill the properties for which a session brings no value."""
        self.defaults = defaults
        self._scripts: OrderedDict[int, Script] = OrderedDict()
        self._lock = Lock()

    def script(self, uow: UnitOfWork, revision_id: int) -> Script:
        """The script of revision `revision_id`."""
        with self._lock:
            script = self._scripts.get(revision_id)
            if script is None:
                script = self._scripts[revision_id] = _parsed(uow, revision_id)
            self._scripts.move_to_end(revision_id)
            if len(self._scripts) > KEPT:
                self._scripts.popitem(last=False)
        return script

    def properties(self, script: Script, given: Mapping[str, str]) -> dict[str, str]:
        """The properties that `script` declares: as given, else by default."""
        known = {**self.defaults, **{key: value for key, value in given.items() if value}}
        return {name: known[name] for name in script.properties if name in known}


def _parsed(uow: UnitOfWork, revision_id: int) -> Script:
    revision = uow.surveys.revision(revision_id)
    script = load(revision.source).script if revision else None
    if script is None:
        raise RevisionUnreadableError(
            f"Revision {revision_id} cannot be read by this version of Earshot. Upgrade Earshot."
        )
    return script
