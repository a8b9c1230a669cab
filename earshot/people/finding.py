"""Finding people by what one remembers of them."""

from dialogs.contacts import canonical
from storage.people import PersonRow
from storage.unit_of_work import UnitOfWork


def search(uow: UnitOfWork, words: str, *, after: str = "", limit: int) -> list[PersonRow]:
    """Up to `limit` people behind the id `after` with `words` in a name, account or address.

    A number or an e-mail address may be written in any of its spellings; no words are everybody.
    """
    wanted = words.strip()
    if not wanted:
        return uow.people.page(after, limit)
    return uow.people.search(wanted, spelt=canonical(wanted), after=after, limit=limit)
