"""HTTP to addresses that somebody else wrote down: nothing inside our own network is reached.

A name is looked up once for each request, every address it has is checked, and one of those very
addresses is connected to: what the name says a moment later changes nothing. Redirects are not
followed, and no proxy of the environment is used, which would look up the name again.
"""

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from socket import SOCK_STREAM
from typing import TypeAlias

import httpx

Address: TypeAlias = IPv4Address | IPv6Address
Resolve: TypeAlias = Callable[[str, int], Awaitable[Sequence[str]]]
"""Host and port → its addresses, as text. Raises an OSError where there are none."""

_REFUSED_4 = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",  # a cloud's own service, though the address is a public one
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
        ),
    )
)
_PUBLIC_6 = IPv6Network("2000::/3")
_REFUSED_6 = tuple(map(IPv6Network, ("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20")))
_NAT64 = IPv6Network("64:ff9b::/96")


class ForbiddenAddressError(httpx.ConnectError):
    """The host is not reachable from the internet, and the settings do not allow it either."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """What may be reached although it is not public: names of hosts, and networks."""

    hosts: frozenset[str] = frozenset()
    networks: tuple[IPv4Network | IPv6Network, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[str]) -> "Allowed":
        """From hosts, addresses and networks, as `webhooks_to` lists them."""
        hosts, networks = set(), []
        for entry in entries:
            try:
                networks.append(ip_network(entry, strict=False))
            except ValueError:
                hosts.add(entry.lower())
        return cls(frozenset(hosts), tuple(networks))

    def host(self, host: str) -> bool:
        """Whether `host` is listed as it is written, whatever its addresses are."""
        bare = host.lower().strip("[]").rstrip(".")
        return bare in self.hosts or self._listed(bare)

    def address(self, address: Address) -> bool:
        """Whether `address` may be connected to."""
        listed = any(
            address in network for network in self.networks if network.version == address.version
        )
        return listed or is_public(address)

    def _listed(self, host: str) -> bool:
        try:
            address = ip_address(host)
        except ValueError:
            return False
        return any(address in one for one in self.networks if one.version == address.version)


def is_public(address: Address) -> bool:
    """Whether `address` is somebody's on the internet.

    An IPv4 address inside one of IPv6 is judged by itself; tunnels are refused.
    """
    if isinstance(address, IPv6Address):
        inner = _embedded(address)
        if inner is None:
            public = address in _PUBLIC_6 and not any(address in one for one in _REFUSED_6)
            return public and address.is_global
        address = inner
    return address.is_global and not any(address in one for one in _REFUSED_4)


def _embedded(address: IPv6Address) -> IPv4Address | None:
    if address.ipv4_mapped is not None:
        return address.ipv4_mapped
    return IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None


async def resolve(host: str, port: int) -> list[str]:
    """The addresses of `host`, as this machine knows them; numbers in any spelling are read."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=SOCK_STREAM)
    return list(dict.fromkeys(str(where[4][0]) for where in found))


class Outward(httpx.AsyncBaseTransport):
    """Connects to addresses that are public or `allowed`, and to nothing else."""

    def __init__(
        self,
        allowed: Allowed,
        *,
        look_up: Resolve = resolve,
        verify: ssl.SSLContext | None = None,
    ) -> None:
        self._allowed = allowed
        self._look_up = look_up
        # No connection is kept: another host's might be at the same address.
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=0)
        self._inner = httpx.AsyncHTTPTransport(limits=limits, verify=verify or _authorities())

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The response of the host, from one of the addresses that it was found to have.

        Raises:
            ForbiddenAddressError: one of its addresses is none that we may reach.
            httpx.TransportError: it cannot be reached.
        """
        unreached: httpx.ConnectError | None = None
        for address in await self.addresses(request.url):
            try:
                return await self._inner.handle_async_request(_at(address, request))
            except httpx.ConnectError as error:
                unreached = error
        raise unreached or httpx.ConnectError("The host has no address.", request=request)

    async def addresses(self, url: httpx.URL) -> list[Address]:
        """All addresses of the host of `url`, each of which we may connect to.

        Raises:
            ForbiddenAddressError: there is one that we may not.
            httpx.ConnectError: there is no such host.
        """
        listed = self._allowed.host(url.host)
        if url.scheme != "https" and not listed:
            raise ForbiddenAddressError(f"{url.host} is to be reached with https only.")
        port = url.port or (443 if url.scheme == "https" else 80)
        try:
            found = [ip_address(one) for one in await self._look_up(url.raw_host.decode(), port)]
        except (OSError, UnicodeError) as error:
            raise httpx.ConnectError(f"{url.host} is not known.") from error
        if not listed and not all(map(self._allowed.address, found)):
            raise ForbiddenAddressError(f"{url.host} is no address on the internet.")
        return found

    async def aclose(self) -> None:
        """Close what is open."""
        await self._inner.aclose()


def client(transport: httpx.AsyncBaseTransport) -> httpx.AsyncClient:
    """A client over `transport` that goes where it is sent, by no proxy and no further."""
    return httpx.AsyncClient(transport=transport, trust_env=False, follow_redirects=False)


@cache
def _authorities() -> ssl.SSLContext:
    """Whom we believe who a host is, read once: that takes a tenth of a second."""
    return httpx.create_ssl_context()


def _at(address: Address, request: httpx.Request) -> httpx.Request:
    """`request` to `address`; the host stays in its header, and in what TLS asks and checks."""
    extensions = {**request.extensions, "sni_hostname": request.url.raw_host.decode()}
    return httpx.Request(
        request.method,
        request.url.copy_with(host=str(address)),
        headers=request.headers,
        stream=request.stream,
        extensions=extensions,
    )
