"""Proxies that the environment names, read as curl reads them
(https://everything.curl.dev/usingcurl/proxies/env.html), and IPv6 networks besides.

`HTTPS_PROXY`, `HTTP_PROXY` and `ALL_PROXY` name a proxy; `NO_PROXY` lists hosts, domains, addresses
and networks that are reached without one. An entry of it that can't be meant matches nothing.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import urlsplit
from urllib.request import getproxies

import attrs

from asc.base.secrets import Secret, strip_locals
from asc.errors import InvalidArgument

from .address import is_loopback, is_proxy, shown_proxy


@attrs.frozen
class _Direct:
    """An entry of `NO_PROXY`."""

    host: str
    port: int | None = None
    network: IPv4Network | IPv6Network | None = None

    def matches(self, host: str, port: int) -> bool:
        if self.port not in (None, port):
            return False
        if self.network is not None:
            address = _address(host)
            return address is not None and address in self.network
        return host == self.host or host.endswith(f".{self.host}")


@attrs.frozen
class Proxies:
    """Which proxy leads to which host."""

    by_scheme: Mapping[str, Secret]
    direct: tuple[_Direct, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.by_scheme)

    def choose(self, scheme: str, host: str, port: int) -> Secret | None:
        """The URL of the proxy; None for this machine itself, and where `NO_PROXY` says so."""
        host = host.strip("[]").lower()
        if is_loopback(host) or any(entry.matches(host, port) for entry in self.direct):
            return None
        return self.by_scheme.get(scheme) or self.by_scheme.get("all")


@strip_locals
def read_proxies(environ: Mapping[str, str] = os.environ) -> Proxies:
    """What the environment says; on macOS and Windows the system's settings where it says nothing.
    Raises `InvalidArgument` for what is not a URL of a proxy.
    """
    found = getproxies()
    entries = [entry.strip() for entry in found.get("no", "").split(",")]
    if "*" in entries:
        return Proxies({})
    schemes = [scheme for scheme in ("http", "https", "all") if found.get(scheme)]
    direct = [_read_entry(entry.lower()) for entry in entries if entry]
    return Proxies(
        {scheme: _checked(scheme, found[scheme], environ) for scheme in schemes},
        tuple(entry for entry in direct if entry is not None),
    )


def _checked(scheme: str, url: str, environ: Mapping[str, str]) -> Secret:
    whole = url if "://" in url else f"http://{url}"
    if is_proxy(whole):
        return Secret(whole)
    names = [f"{scheme}_proxy", f"{scheme}_proxy".upper()]
    name = next((name for name in names if environ.get(name) == url), f"the system's {names[0]}")
    raise InvalidArgument(
        f"{name} is {shown_proxy(url)}: it takes a URL, such as http://proxy:8080"
    )


def _read_entry(entry: str) -> _Direct | None:
    try:
        return _Direct("", network=ip_network(entry.strip("[]"), strict=False))
    except ValueError:
        pass
    try:
        parts = urlsplit(entry if "://" in entry else f"//{entry}")
        host, port = (parts.hostname or "").removeprefix("*").strip("."), parts.port
    except ValueError:
        return None
    if not host:
        return None
    address = _address(host)
    return _Direct(host, port, None if address is None else ip_network(address))


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
