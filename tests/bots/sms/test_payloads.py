"""Twilio's webhooks at the door: only what is signed for our own address is believed."""

from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType
from urllib.parse import urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator

from bots.errors import PayloadError, SignatureError
from bots.messages import Reported, Sender, WebhookRequest, WebhookResponse
from bots.sms.channel import SmsChannel
from bots.sms.payloads import RETRIES, Form, authentic
from tests.bots.sms.playing import Recorder

TOKEN = "0123456789abcdef" * 2
BASE = "https://feedback.example"
ACCOUNT = "AC" + "1" * 32
SID, OTHER_SID = "SM" + "a" * 32, "SM" + "b" * 32
MARIA, ERIK = "+46700000001", "+46600000002"
SENT = {"AccountSid": ACCOUNT, "MessageSid": SID}
FORM = {**SENT, "From": MARIA, "Body": "9 & å", "NumMedia": "0", "X": ""}
REPORTS = "/webhooks/sms/status"
STATUS = {**SENT, "MessageStatus": "failed", "ErrorCode": "30006"}


def request(
    form: dict[str, str] | bytes = FORM,
    *,
    url: str | None = None,
    path: str = "/webhooks/sms",
    query: str = "",
    signature: str | None = None,
    headers: Mapping[str, str] = MappingProxyType({}),
) -> WebhookRequest:
    """A webhook, signed for `url` (where it really goes, unless told)."""
    body = form if isinstance(form, bytes) else urlencode(form).encode()
    to = url or BASE + path + (f"?{query}" if query else "")
    if signature is None:
        fields = {} if isinstance(form, bytes) else form
        signature = RequestValidator(TOKEN).compute_signature(to, fields)
    signed = {"x-twilio-signature": signature, **headers}
    return WebhookRequest("POST", path, signed, body, query)


def answer(asked: WebhookRequest, *, public_url: str = BASE) -> tuple[WebhookResponse, Recorder]:
    recorder = Recorder()
    channel = SmsChannel(account_sid=ACCOUNT, auth_token=TOKEN, sender="", public_url=public_url)
    answering = channel.answer(asked, recorder)
    # Nothing in it waits for anything here, so that no loop is needed.
    with pytest.raises(StopIteration) as stopped:
        answering.send(None)
    return stopped.value.value, recorder


def test_a_signed_message_is_taken() -> None:
    response, recorder = answer(request())

    assert (response.status, response.body, response.media_type) == (
        200,
        "<Response/>",
        "text/xml",
    )
    (inbound,) = recorder.inbounds
    assert (inbound.key, inbound.sender) == (SID, Sender("sms", MARIA))


@pytest.mark.parametrize(
    "public_url",
    [BASE, BASE + "/", "https://feedback.example:443", "https://feedback.example:443/"],
)
def test_a_slash_or_the_usual_port_makes_no_difference(public_url: str) -> None:
    assert answer(request(), public_url=public_url)[1].inbounds


def test_a_base_below_a_path() -> None:
    asked = request(url="https://example.com/earshot/webhooks/sms")

    assert answer(asked, public_url="https://example.com/earshot")[1].inbounds


def test_a_signature_over_the_settings_in_the_address_is_good() -> None:
    assert answer(request(url=f"{BASE}/webhooks/sms{RETRIES}"))[1].inbounds


def test_forged_hosts_change_nothing() -> None:
    forged = {"host": "evil.example", "x-forwarded-host": "evil.example"}
    forged["x-forwarded-proto"] = "http"

    assert answer(request(headers=forged))[1].inbounds
    with pytest.raises(SignatureError):
        answer(request(url="https://evil.example/webhooks/sms", headers=forged))


@pytest.mark.parametrize(
    "asked",
    [
        request(signature=""),
        request(signature="é"),
        request(signature="x" * 10_000),
        request(signature="\ud800"),
        WebhookRequest("POST", "/webhooks/sms", {}, urlencode(FORM).encode()),
        request(url="http://feedback.example/webhooks/sms"),
        request(url=f"{BASE}/webhooks/sms/"),
        request(path=REPORTS, url=f"{BASE}/webhooks/sms"),
        request(
            STATUS,
            path=REPORTS,
            query="outbound=8",
            url=f"{BASE}/webhooks/sms/status?outbound=7",
        ),
        request(b"\xff\xfe=%ff"),
        request(b"&".join(b"a%d=1" % n for n in range(500))),
        request(b"Body=%FF"),
    ],
)
def test_what_is_not_signed_for_us_is_refused(asked: WebhookRequest) -> None:
    with pytest.raises(SignatureError) as raised:
        answer(asked)

    assert "+46" not in str(raised.value)


def test_without_a_public_address_nothing_is_believed() -> None:
    with pytest.raises(SignatureError):
        answer(request(url="/webhooks/sms"), public_url="")


def test_every_byte_is_signed() -> None:
    good = request()
    signature = good.headers["x-twilio-signature"]
    changed = 0
    for place in range(len(good.body)):
        body = bytearray(good.body)
        body[place] ^= 1
        with pytest.raises(SignatureError):
            answer(request(bytes(body), signature=signature))
        changed += 1
    for place in range(len(signature)):
        flipped = signature[:place] + chr(ord(signature[place]) ^ 1) + signature[place + 1 :]
        with pytest.raises(SignatureError):
            answer(request(signature=flipped))

    assert changed == len(good.body)


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"From": MARIA, "Body": "9"},
        {"MessageSid": SID, "Body": "9"},
        {"MessageSid": SID, "From": " ", "Body": "9"},
        {"MessageSid": SID, "From": f"{MARIA}FromCity", "Body": "9"},
        {"MessageSid": SID, "From": f"whatsapp:{MARIA}", "Body": "9"},
        {"MessageSid": SID, "From": "4" * 65},
        {"MessageSid": "SM1", "From": MARIA},
        {"MessageSid": f"{SID}NumMedia0", "From": MARIA},
        {"MessageSid": SID.upper(), "From": MARIA},
        {"MessageSid": f"IM{'a' * 32}", "From": MARIA},
    ],
)
def test_a_signed_form_without_its_fields_cannot_be_read(form: dict[str, str]) -> None:
    with pytest.raises(PayloadError):
        answer(request({"AccountSid": ACCOUNT, **form}))


@pytest.mark.parametrize("sender", [MARIA, "71234", "266696687"[:8], "Acme", "Acme Shop 2"])
def test_whoever_can_send_an_sms_is_heard(sender: str) -> None:
    (inbound,) = answer(request({**FORM, "From": sender}))[1].inbounds

    assert inbound.sender.address == sender


@pytest.mark.parametrize("account", [None, "", "AC" + "2" * 32, f"{ACCOUNT}ApiVersion"])
@pytest.mark.parametrize("path", ["/webhooks/sms", REPORTS])
def test_what_is_signed_for_another_account_is_refused(account: str | None, path: str) -> None:
    form = {name: value for name, value in {**FORM, **STATUS}.items() if name != "AccountSid"}
    form |= {} if account is None else {"AccountSid": account}
    with pytest.raises(SignatureError):
        answer(request(form, path=path))


def test_an_empty_token_or_account_proves_nothing() -> None:
    form = {**FORM, "AccountSid": ""}
    url = f"{BASE}/webhooks/sms"
    for token, account, sent in (("", ACCOUNT, FORM), (TOKEN, "", form)):
        signature = RequestValidator(token).compute_signature(url, sent)
        with pytest.raises(SignatureError):
            authentic(
                request(sent, signature=signature),
                account_sid=account,
                auth_token=token,
                public_url=BASE,
            )


FULL = {
    **SENT,
    "ApiVersion": "2010-04-01",
    "From": MARIA,
    "FromCity": "Umeå",
    "NumMedia": "0",
    "NumSegments": "1",
    "SmsMessageSid": SID,
    "SmsSid": SID,
    "To": "+46700000009",
    "ToCity": "",
}
HIDING = f"From{MARIA}FromCityUmeåMessageSid{SID}NumMedia0NumSegments1"


@pytest.mark.parametrize(
    ("said", "recut"),
    [
        # The id takes in what follows, so that it is a new one.
        ("9", {"MessageSid": f"{SID}NumMedia0", "NumMedia": None}),
        # Words that go on with a field of the writer's making.
        (f"STOPFrom{ERIK}", {"Body": "STOP", "From": [ERIK, MARIA]}),
        (f"STOPFrom{ERIK}", {"Body": "STOP", "From": f"{ERIK}From{MARIA}"}),
        (f"STOPFrom{ERIK}", {"Body": "STOP", "From": ERIK, f"From{MARIA}": ""}),
        # The same, with an id too, and the true one hidden in a field that is free text.
        (
            f"STOPFrom{ERIK}MessageSid{OTHER_SID}NumMedia0To+46700000009ToCity",
            {
                "Body": "STOP",
                "From": ERIK,
                "FromCity": None,
                "MessageSid": OTHER_SID,
                "NumSegments": None,
                "SmsMessageSid": None,
                "SmsSid": None,
                "ToCity": f"{HIDING}SmsMessageSid{SID}SmsSid{SID}To+46700000009ToCity",
            },
        ),
        (f"9Body{'x' * 5}", {"Body": ["9", "x" * 5]}),
        ("9", {"NumMedia": None, f"MessageSid{SID}": "NumMedia0", "MessageSid": None}),
    ],
)
def test_a_signature_is_good_for_one_way_to_cut_what_it_signs(
    said: str, recut: dict[str, str | list[str] | None]
) -> None:
    genuine = {**FULL, "Body": said}
    signature = request(genuine).headers["x-twilio-signature"]
    fields = {n: v for n, v in {**genuine, **recut}.items() if v is not None}
    forged = request(urlencode(fields, doseq=True).encode(), signature=signature)

    assert RequestValidator(TOKEN).validate(f"{BASE}/webhooks/sms", _lists(fields), signature)
    with pytest.raises((PayloadError, SignatureError)):
        answer(forged)
    assert answer(request(genuine))[1].inbounds[0].sender == Sender("sms", MARIA)


def _lists(fields: Mapping[str, str | list[str]]) -> Form:
    return Form({n: v if isinstance(v, list) else [v] for n, v in fields.items()})


def test_a_cut_that_is_let_in_keeps_the_id_and_so_counts_once() -> None:
    said = f"STOPFrom{ERIK}FromCity"
    genuine = {**FULL, "Body": said}
    signature = request(genuine).headers["x-twilio-signature"]
    forged = {**FULL, "Body": "STOP", "From": ERIK, "FromCity": f"From{MARIA}FromCityUmeå"}

    (inbound,) = answer(request(forged, signature=signature))[1].inbounds

    assert inbound.key == SID


@pytest.mark.parametrize("query", ["outbound=1"])
def test_a_report_is_not_turned_to_another_message(query: str) -> None:
    genuine = request(STATUS, path=REPORTS, query="outbound=17")
    signature = genuine.headers["x-twilio-signature"]
    with pytest.raises(SignatureError):
        answer(request({**STATUS, "7": ""}, path=REPORTS, query=query, signature=signature))


@pytest.mark.parametrize("signature", ["", "x", "é" * 28, "=" * 28])
def test_without_the_shape_of_a_signature_nothing_is_read(
    signature: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []
    monkeypatch.setattr("bots.sms.payloads._form", read.append)
    with pytest.raises(SignatureError):
        answer(request(signature=signature))

    assert read == []


def test_control_characters_are_left_out() -> None:
    _, recorder = answer(request({**FORM, "Body": "a\0b\x07c\nd"}))

    assert recorder.inbounds[0].content.text == "abc\nd"  # type: ignore[union-attr]  # words


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    [
        ("queued", "", Reported(7, "sent")),
        ("sending", "", Reported(7, "sent")),
        ("sent", "30006", Reported(7, "sent")),
        ("delivered", "", Reported(7, "delivered")),
        ("undelivered", "30003", Reported(7, "failed", "30003")),
        ("undelivered", "30007", Reported(7, "failed", "30007")),
        ("failed", "30006", Reported(7, "failed", "30006", unreachable=True)),
        ("failed", "30004", Reported(7, "failed", "30004", unreachable=True)),
        ("failed", "30005", Reported(7, "failed", "30005", unreachable=True)),
        ("failed", "21610", Reported(7, "failed", "21610", unreachable=True)),
        ("failed", "<b>", Reported(7, "failed")),
    ],
)
def test_what_became_of_a_message(status: str, code: str, expected: Reported) -> None:
    form = {**SENT, "MessageStatus": status, "ErrorCode": code}
    response, recorder = answer(request(form, path=REPORTS, query="outbound=7"))

    assert response.status == 200
    assert recorder.reports == [expected]


@pytest.mark.parametrize(
    ("status", "query"),
    [
        ("receiving", "outbound=7"),
        ("", "outbound=7"),
        ("sent", ""),
        ("sent", "outbound=x"),
        ("sent", "outbound=-1"),
        ("sent", "outbound=²"),
        ("sent", "outbound=" + "9" * 30),
    ],
)
def test_what_is_no_message_of_ours_is_let_be(status: str, query: str) -> None:
    form = {**SENT, "MessageStatus": status}
    response, recorder = answer(request(form, path=REPORTS, query=query))

    assert (response.status, recorder.reports) == (200, [])


@settings(max_examples=1000)
@given(st.binary(max_size=300), st.text(max_size=40), st.text(max_size=40), st.booleans())
def test_no_body_signature_or_query_is_more_than_refused(
    body: bytes, signature: str, query: str, status: bool
) -> None:
    path = REPORTS if status else "/webhooks/sms"
    with pytest.raises(SignatureError):
        answer(request(body, signature=signature, path=path, query=query))


NAMES = st.sampled_from(
    [
        "MessageSid",
        "AccountSid",
        "From",
        "Body",
        "NumMedia",
        "OptOutType",
        "MessageStatus",
        "ErrorCode",
        "x",
    ]
)
VALUES = st.one_of(
    st.text(max_size=40), st.sampled_from([SID, ACCOUNT, "+4670", "failed", "1", "STOP"])
)


@settings(max_examples=300)
@given(st.dictionaries(NAMES, VALUES, max_size=8), st.text(max_size=20), st.booleans())
def test_no_signed_form_is_more_than_unreadable(
    form: dict[str, str], query: str, status: bool
) -> None:
    path = REPORTS if status else "/webhooks/sms"
    form = {name: encodable(value) for name, value in form.items()}

    with suppress(PayloadError, SignatureError):
        answer(request(form, path=path, query=encodable(query)))


def encodable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()
