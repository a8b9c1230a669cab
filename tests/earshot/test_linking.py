"""Links that are open to all: a word by SMS, a start of the bot, and how many they let in."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from earshot import inviting, linking, links
from earshot.errors import EarshotError
from earshot.inviting import Invitation
from earshot.linking import BadLinkError
from storage.rows import LinkRow
from tests.earshot.conftest import Office
from tests.earshot.texting import Texter

ASKED = "Globex made it easy for me to handle my issue."
INVITATION = Invitation("help", properties={"brand": "Globex"})


def opened(
    office: Office,
    code: str | None = "Desk",
    *,
    most: int | None = None,
    expires_at: datetime | None = None,
) -> LinkRow:
    return linking.add(
        office.means, INVITATION, code=code, most=most, expires_at=expires_at, new_secret="s"
    )


def used(office: Office) -> int:
    (link,) = linking.all_links(office.means)
    return link.used


def test_a_word_alone_in_an_sms_opens_its_survey(office: Office) -> None:
    opened(office)
    texter = Texter(office, "sms")

    assert ASKED in texter.says(" desk ")[-1]
    assert used(office) == 1


def test_a_word_among_others_and_on_another_channel_opens_nothing(office: Office) -> None:
    opened(office)

    assert ASKED not in Texter(office, "sms").says("my desk")[-1]
    assert ASKED not in Texter(office, "slack").says("desk")[-1]
    assert used(office) == 0


def test_where_a_question_waits_the_word_is_its_answer(office: Office) -> None:
    opened(office)
    texter = Texter(office, "sms")
    texter.says("desk")
    texter.says("2")
    texter.says("Desk")

    assert texter.answers()["obstacle", "answer"].raw == "Desk"
    assert used(office) == 1


def test_a_start_of_the_bot_opens_it_and_a_second_one_is_not_counted(office: Office) -> None:
    opened(office)
    texter = Texter(office, "telegram")

    assert texter.asks(invitation="DESK")[-1] == ASKED
    assert texter.asks(invitation="DESK")[-1] == ASKED
    assert used(office) == 1


def test_no_more_come_in_than_it_says(office: Office) -> None:
    opened(office, most=2)
    said = [Texter(office, "telegram", str(n)).asks(invitation="desk")[-1] for n in range(1, 4)]

    assert said == [ASKED, ASKED, "This survey is closed."]
    assert used(office) == 2


def test_after_its_last_day_it_lets_nobody_in(office: Office) -> None:
    opened(office, expires_at=office.clock.now() + timedelta(hours=1))
    office.clock.passes(timedelta(hours=2))

    assert Texter(office, "sms").says("desk") == ["This survey is closed."]


def test_who_said_stop_is_told_how_to_come_back_and_is_not_counted(office: Office) -> None:
    opened(office)
    texter = Texter(office, "sms")
    texter.says("stop")

    assert "START" in texter.says("desk")[0]
    assert used(office) == 0


def test_what_was_removed_is_a_word_like_any_other(office: Office) -> None:
    opened(office)
    linking.remove(office.means, "desk")

    assert ASKED not in Texter(office, "sms").says("desk")[0]
    with pytest.raises(BadLinkError):
        linking.remove(office.means, "desk")


@pytest.mark.parametrize("code", ["stop", "STOPP", "help", "start", "yes!", "9", "12", "d", ""])
def test_no_code_is_a_word_that_people_mean_something_else_by(office: Office, code: str) -> None:
    if not code:
        assert len(opened(office, code).code) == 8
        return
    with pytest.raises(BadLinkError):
        opened(office, code)


def test_a_code_is_taken_once(office: Office) -> None:
    opened(office)
    with pytest.raises(BadLinkError, match="DESK"):
        opened(office, "dEsK")


def test_an_sms_with_the_token_of_an_invitation_makes_the_number_its_persons(
    office: Office,
) -> None:
    token = "aToken_of-22-letters"
    inviting.open_link(office.means, INVITATION, token=token, person="customer-1")
    texter = Texter(office, "sms")

    assert ASKED in texter.says(token)[-1]
    with office.database.read() as uow:
        person = uow.respondents.by_address("person", "customer-1")
    assert person is not None
    assert texter.session().respondent_id == person.respondent_id


@pytest.mark.parametrize("name", ["code.svg", "code.PNG"])
def test_a_code_is_drawn(tmp_path: Path, name: str) -> None:
    linking.draw("https://feedback.example/l/DESK", tmp_path / name)

    assert (tmp_path / name).read_bytes()[:5] in {b"<?xml", b"\x89PNG\r"}


def test_a_code_is_drawn_into_what_can_be_shown(tmp_path: Path) -> None:
    with pytest.raises(EarshotError, match=r"\.svg"):
        linking.draw("https://x.example", tmp_path / "code.txt")
    with pytest.raises(EarshotError, match="cannot be written"):
        linking.draw("https://x.example", tmp_path / "nowhere" / "code.svg")


@given(st.integers(0, 2**53), st.binary(min_size=1, max_size=64))
def test_a_token_tells_its_id_to_whoever_has_the_key(id_: int, key: bytes) -> None:
    token = links.token(key, "invitation", id_)

    assert links.id_of(key, "invitation", token) == id_
    assert links.id_of(key, "leave", token) is None
    assert links.id_of(key + b"x", "invitation", token) is None
    assert len(token) <= 64


@given(st.text(max_size=80))
def test_what_is_no_token_has_no_id(text: str) -> None:
    assert links.id_of(b"key", "invitation", text) is None
