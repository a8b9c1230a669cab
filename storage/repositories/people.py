"""People as an admin knows them: found, changed, merged, and read in the order of their ids."""

from storage.repositories.base import Repository


class People(Repository):
    """Respondents with their profiles and addresses."""

    __slots__ = ()
