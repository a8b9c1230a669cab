"""Nothing inside our own network is reached by an address that somebody else wrote down."""

import asyncio
import ssl
from collections.abc import Sequence
from ipaddress import ip_address

import httpx
import pytest

from earshot.notifying.outward import (
    Allowed,
    ForbiddenAddressError,
    Outward,
    Resolve,
    client,
    is_public,
    resolve,
)
from tests.earshot.notifying.receivers import receiving

HOSTS = [
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0x7f000001",
    "017700000001",
    "0.0.0.0",
    "0",
    "localhost",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "100.100.100.200",
    "169.254.169.254",
    "168.63.129.16",
    "198.18.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::ffff:169.254.169.254]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::a9fe:a9fe]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[2002:a9fe:a9fe::1]",
    "[2001:0:7f00:1::]",
    "[2001:db8::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
    "[ff02::1]",
    "[100::1]",
]


QUICK = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Knows no authority, which makes it quick to make."""


def outward(*allowed: str, look_up: Resolve = resolve) -> Outward:
    return Outward(Allowed.of(allowed), look_up=look_up, verify=QUICK)


class Dns:
    """A name server whose word changes from one look-up to the next."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked.append(host)
        return self.answers.pop(0)


def get(way: Outward, url: str) -> httpx.Response:
    async def whole() -> httpx.Response:
        async with client(way) as sending:
            return await sending.get(url)

    return asyncio.run(asyncio.wait_for(whole(), 10))


@pytest.mark.parametrize("host", HOSTS)
def test_no_address_of_our_own_network_is_reached_however_it_is_written(host: str) -> None:
    with pytest.raises(ForbiddenAddressError):
        get(outward(), f"https://{host}/")


@pytest.mark.parametrize("host", HOSTS)
def test_nor_is_one_that_a_name_stands_for(host: str) -> None:
    async def found() -> Sequence[str]:
        return await resolve(host.strip("[]"), 443)

    dns = Dns(["93.184.215.14", *asyncio.run(found())])

    with pytest.raises(ForbiddenAddressError):
        get(outward(look_up=dns), "https://hooks.example/")


@pytest.mark.parametrize(
    "address", ["93.184.215.14", "2606:2800:21f:cb07::1", "64:ff9b::5db8:d70e", "::ffff:8.8.8.8"]
)
def test_what_is_public_may_be_reached(address: str) -> None:
    assert is_public(ip_address(address))


def test_a_name_is_looked_up_once_and_that_address_is_connected_to() -> None:
    async def whole() -> None:
        async with receiving() as receiver:
            dns = Dns(["127.0.0.1"], ["10.0.0.1"])
            way = outward("rebinding.example", look_up=dns)
            async with client(way) as sending:
                await sending.post(f"http://rebinding.example:{receiver.port}/", content=b"x")
            assert (len(receiver.heard), dns.asked) == (1, ["rebinding.example"])

    asyncio.run(whole())


def test_a_name_that_turns_private_is_refused_from_then_on() -> None:
    async def whole() -> None:
        async with receiving() as receiver:
            dns = Dns(["127.0.0.1"], ["127.0.0.3"])
            url = f"https://rebinding.example:{receiver.port}/"
            async with client(outward("127.0.0.1", look_up=dns)) as sending:
                # The first is let through, as far as a receiver without TLS.
                with pytest.raises(httpx.TransportError) as first:
                    await sending.post(url, content=b"x", timeout=0.2)
                with pytest.raises(ForbiddenAddressError):
                    await sending.post(url, content=b"x")
            assert not isinstance(first.value, ForbiddenAddressError)

    asyncio.run(whole())


def test_the_host_is_named_as_it_was_and_the_next_address_is_tried() -> None:
    async def whole() -> None:
        async with receiving(200) as receiver:
            dns = Dns(["127.0.0.9", "127.0.0.1"])
            way = outward("hooks.example", look_up=dns)
            async with client(way) as sending:
                url = f"http://hooks.example:{receiver.port}/a?b=c"
                response = await sending.post(url, content=b"words")
            (heard,) = receiver.heard
            assert response.status_code == 200
            assert heard.headers["host"] == f"hooks.example:{receiver.port}"
            assert (heard.target, heard.body) == ("/a?b=c", b"words")

    asyncio.run(whole())


def test_tls_asks_for_the_host_and_not_for_its_address() -> None:
    seen: list[str | None] = []

    async def whole() -> None:
        serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        serving.sni_callback = lambda _, name, __: seen.append(name)
        server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0, ssl=serving)
        port = server.sockets[0].getsockname()[1]
        way = outward("hooks.example", look_up=Dns(["127.0.0.1"]))
        async with client(way) as sending:
            with pytest.raises(httpx.ConnectError):
                await sending.get(f"https://hooks.example:{port}/")
        server.close()

    asyncio.run(whole())

    assert seen == ["hooks.example"]


def test_http_without_tls_is_for_hosts_that_are_listed() -> None:
    with pytest.raises(ForbiddenAddressError):
        get(outward(look_up=Dns(["93.184.215.14"])), "http://hooks.example/")


def test_a_redirect_leads_nowhere() -> None:
    async def whole() -> None:
        async with receiving("redirect") as receiver:
            async with client(outward("127.0.0.1")) as sending:
                response = await sending.post(receiver.url, content=b"")
            assert response.status_code == 302
            assert [one.target for one in receiver.heard] == ["/hook?from=earshot"]

    asyncio.run(whole())


def test_no_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async def whole() -> None:
        async with receiving(200) as receiver, receiving() as proxy:
            for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
                monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
            async with client(outward("127.0.0.1")) as sending:
                await sending.post(receiver.url, content=b"")
            assert (len(receiver.heard), len(proxy.heard)) == (1, 0)

    asyncio.run(whole())


def test_a_name_that_nobody_knows_is_no_connection() -> None:
    async def unknown(host: str, port: int) -> Sequence[str]:
        raise OSError("no such host")

    with pytest.raises(httpx.ConnectError) as raised:
        get(outward(look_up=unknown), "https://hooks.example/")
    assert not isinstance(raised.value, ForbiddenAddressError)


@pytest.mark.parametrize(
    ("entries", "address", "may"),
    [
        (["10.1.0.0/16"], "10.1.2.3", True),
        (["10.1.0.0/16"], "10.2.2.3", False),
        (["fd00::/8"], "fd12::1", True),
        (["10.1.0.0/16"], "fd12::1", False),
        (["hooks.intranet.example"], "10.1.2.3", False),
    ],
)
def test_listed_networks_may_be_reached(entries: list[str], address: str, may: bool) -> None:
    assert Allowed.of(entries).address(ip_address(address)) is may
