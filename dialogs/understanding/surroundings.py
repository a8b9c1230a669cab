"""What stands around a number, and whether it ties the number to rating.

A number among other words is taken only where something says that it rates: a word for it, an
article, or that nothing but a pause comes after it. What could be a name ("line 4") or a second
amount ("pay for 100, get 8"), and what is asked ("in size 7?"), is only offered.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.understanding.normalizing import unspaced
from dialogs.understanding.questioning import asks, ends_asked, is_dreamt, is_said_of
from dialogs.understanding.reckoning import Fit, Token
from dialogs.understanding.telling import DENYING, is_accepted, is_article, is_cued, is_homonym

_LEADING = frozenset({"joint", "starter", "and", "verb"})
_NAMED = frozenset({Fit.POINTS, Fit.RATIO})
_MEASURES = frozenset("%‰°")
_LEAD = 2
_MUCH = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a clause stands: what comes close before it and after it.

    It `ends` where a pause follows or another clause begins with a word like "but". It may be
    `asked`; `discussed` is the number of which something is said or asked without a pause; and a
    `second` one follows a number without a pause.
    """

    ends: bool
    asked: bool
    discussed: bool
    second: bool

    def goes_on(self, part: Sequence[Token], numbers: Sequence[Token]) -> bool:
        """Whether the number belongs to what is said around it, and nothing ties it to rating.

        is 10 | the best?, 8 is | a stretch, pay for 100 mbit get 8.
        """
        if self.discussed:
            return True
        if _rates(part, numbers) or all(token.fit is Fit.ARTICLE for token in numbers):
            return False
        before = part[: part.index(numbers[0])]
        if before and "polite" in before[-1].roles:
            return False
        return self.second or any(token.fit is Fit.FOREIGN and token.value for token in before)


def places(found: Sequence[Token], parts: Sequence[Sequence[Token]]) -> Iterator[Place]:
    """Where each of `parts` stands in `found`."""
    pauses = list(_pauses(found, parts))
    second = False
    for at, part in enumerate(parts):
        following = parts[at + 1] if at + 1 < len(parts) else ()
        joins = bool(following) and "joint" in following[0].roles
        ends = bool(pauses[at]) or joins or not following
        continued = not ends and ends_asked(parts[at + 1 :], pauses[at + 1 :])
        discussed = (
            continued or (not ends and is_said_of(part, following)) or is_dreamt(part, following)
        )
        yield Place(ends, continued or "?" in pauses[at] or asks(part), discussed, second)
        gets = any("gets" in token.roles for token in following[:_LEAD])
        second = (gets or not ends) and not _denied(part) and any(map(_counts, part))


def _pauses(found: Sequence[Token], parts: Sequence[Sequence[Token]]) -> Iterator[list[str]]:
    """What stands behind each of `parts`: commas, dots, a question mark."""
    cuts = [token for token in found if token.cut and token.text not in _MEASURES]
    ends = [*(following[0].start for following in parts[1:]), *(token.end for token in found[-1:])]
    for part, until in zip(parts, ends, strict=False):
        yield [cut.text for cut in cuts if part[-1].end <= cut.start < until]


def _counts(token: Token) -> bool:
    return token.fit not in {None, Fit.ARTICLE}


def _denied(part: Sequence[Token]) -> bool:
    return any(not token.roles.isdisjoint(DENYING) for token in part)


def _rates(part: Sequence[Token], numbers: Sequence[Token]) -> bool:
    """Whether something ties the number to rating: I give 8, an 8, 8 points, a mark."""
    first = part.index(numbers[0])
    led = first > 0 and is_article(part[first - 1])
    named = "mark" in numbers[0].roles or all(token.fit in _NAMED for token in numbers)
    return led or named or is_cued(part)


def amounts(part: Sequence[Token]) -> Iterator[Token]:
    """The numbers of a clause that count something: 6 hours, 6 quid."""
    for token, following in zip(part, (*part[1:], None), strict=True):
        named = following is not None and following.fit is None and not following.roles
        if token.fit is Fit.FOREIGN or (token.fit is Fit.WHOLE and named):
            yield token


def led_elsewhere(part: Sequence[Token], number: Token) -> bool:
    """at least an 8, my order number is 7: a word just before makes it something else."""
    at = part.index(number)
    return any("before" in token.roles for token in part[max(0, at - _LEAD) : at])


def nobodys(part: Sequence[Token], number: Token) -> bool:
    """nobody gives a 10, who gives a 10: a rating that is not this person's."""
    before = part[: part.index(number)]
    at = next((at for at, token in enumerate(before) if "nobody" in token.roles), len(before))
    return at < len(before) and all(is_accepted(t) or is_article(t) for t in before[at + 1 :])


def counts_others(part: Sequence[Token], number: Token, place: Place) -> bool:
    """nine out of ten dentists: a share, in words, of what is named behind it."""
    at = part.index(number) + 1
    named = at < len(part) and part[at].fit is None and not part[at].roles
    return (
        named and not place.ends and not number.text[:1].isdecimal() and not unspaced(number.text)
    )


def stands_free(part: Sequence[Token], numbers: Sequence[Token], place: Place) -> bool:
    """put me down for an 8, i landed on 8: nothing after the number can be what it counts."""
    last = part.index(numbers[-1])
    if all(token.fit is Fit.ARTICLE for token in numbers) and len(part) > 1:
        return _announced(part, numbers[0])
    first = part.index(numbers[0])
    digits = numbers[0].text[:1].isdecimal()
    if place.asked:
        return False
    if all(token.fit is Fit.POINTS and unspaced(token.text) for token in numbers) and (
        not digits or all(map(_leads_to, part[:first]))
    ):
        return True
    if not all(is_accepted(token) for token in part[last + 1 :]):
        return False
    if numbers[0].fit is not Fit.POINTS and _tells(part[:first]):
        return False
    return not first or _leads(part[:first]) or _led_by(part, numbers, place)


def _leads(before: Sequence[Token]) -> bool:
    """Whether the word before the number may lead to one: in "shoes in 10" it does not."""
    placed = "place" in before[-1].roles and not all(map(_leads_to, before))
    return _leads_to(before[-1]) and not placed


def _led_by(part: Sequence[Token], numbers: Sequence[Token], place: Place) -> bool:
    """Whether a word of which nothing is known may lead to the number: is it a name, or a verb?

    Digits that end what is said may be a rating (typed 7), unless they are in a place (in hall 3).
    """
    digits = numbers[0].text[:1].isdecimal()
    if "mark" in numbers[0].roles or (digits and _rates(part, numbers)):
        return True
    at = part.index(numbers[0])
    placed = any("place" in token.roles for token in part[max(at - _LEAD, 0) : at])
    return digits and place.ends and not placed


def _tells(before: Sequence[Token]) -> bool:
    """Whether so much is said before a number, and nothing of rating, that it is hardly one."""
    if any("cue" in token.roles or unspaced(token.text) for token in before):
        return False
    said = (token for token in before if token.fit is None and "supposing" not in token.roles)
    return sum(not _leads_to(token) for token in said) >= _MUCH


def _announced(part: Sequence[Token], number: Token) -> bool:
    """I give it one: a word for rating before, and nothing after but what goes with it.

    A verb that ends its clause may announce what is no article: নয় দিলাম.
    """
    at = part.index(number)
    said = is_cued(part if is_homonym(number) else part[:at])
    counted = at > 0 and is_homonym(number) and part[at - 1].fit is Fit.ARTICLE
    return all(map(is_accepted, part[at + 1 :])) and (said or counted)


def _leads_to(token: Token) -> bool:
    return is_accepted(token) or token.fit is Fit.ARTICLE or not token.roles.isdisjoint(_LEADING)
