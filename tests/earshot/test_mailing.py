"""Asking by e-mail: what waits to be sent, and that it is withdrawn when it is not wanted."""

from dataclasses import replace

from bots.mail.composing import compose
from bots.messages import Outbound
from earshot import links
from earshot.mailing import invite_by_mail, mail_of
from earshot.opening import current_revision
from earshot.outgoing import outbound_of, prompt_of
from earshot.people import permissions
from tests.earshot.conftest import KEY, Office


def invited(office: Office, survey: str = "help", **more: bool) -> int:
    """Have somebody asked by mail; gives the id of their address."""
    now, means = office.clock.now(), office.means
    with office.database.begin() as uow:
        address = uow.respondents.ensure("email", "anna@x.example", new_id="r-anna", now=now)
        script = means.catalogue.script(uow, current_revision(uow, survey).id)
        invite_by_mail(
            uow,
            invitation_id=41,
            address_id=address.id,
            script=script,
            language="en",
            properties={"brand": "Globex"},
            now=now,
            **more,
        )
    return address.id


def due(office: Office) -> list[Outbound]:
    with office.database.begin() as uow:
        rows = uow.outbox.due(office.clock.now(), kinds=["email"], limit=10)
        said = uow.outbox.of_turns([(row.session_id, row.turn) for row in rows])
    return [
        outbound_of(
            row,
            [prompt_of(one.prompt) for one in said[row.session_id, row.turn]],
            key=KEY,
            anonymous=False,
        )
        for row in rows
    ]


def test_one_message_waits_with_the_links_of_its_invitation(office: Office) -> None:
    address = invited(office)
    (mail,) = due(office)

    assert [prompt.text for prompt in mail.prompts] == [
        "3 short questions for you",
        "3 short questions, about a minute.",
        "Globex made it easy for me to handle my issue.",
    ]
    assert {links.id_of(KEY, "invitation", button.token) for button in mail.buttons} == {41}
    assert [button.value for button in mail.buttons] == [*range(1, 8)]
    assert links.id_of(KEY, "leave", mail.leave or "") == address


def test_each_attempt_is_the_same_message(office: Office) -> None:
    invited(office)
    first, second = (
        compose(one, sender="a@x.example", public_url="https://x.example")["Message-ID"]
        for one in (*due(office), *due(office))
    )

    assert first == second


def test_who_leaves_before_it_is_sent_gets_nothing(office: Office) -> None:
    invited(office)
    now = office.clock.now()
    with office.database.begin() as uow:
        permissions.opt_out(
            uow, "r-anna", kinds={"email"}, reason="unsubscribed", now=now, today=now.date()
        )

    assert due(office) == []


def test_an_anonymous_survey_says_so_in_the_message(office: Office) -> None:
    invited(office, "quiet")
    (mail,) = due(office)

    assert any("kept without your name" in prompt.text for prompt in mail.prompts)


def test_a_reminder_says_that_it_is_one(office: Office) -> None:
    invited(office, reminder=True)
    (mail,) = due(office)

    assert mail.prompts[0].text == "Reminder: 3 short questions for you"


def test_a_subject_may_be_the_authors_own(office: Office) -> None:
    with office.database.read() as uow:
        script = office.means.catalogue.script(uow, current_revision(uow, "help").id)
    own = replace(script, texts={"mail_subject.other": {"en": "Did we help you?"}})
    subject, *_ = mail_of(own, "en", {}, office.clock.now())

    assert subject.text == "Did we help you?"
