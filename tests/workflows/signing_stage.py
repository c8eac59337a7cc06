"""What the scenarios of signing start from: keys, certificates, profiles and devices."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric import rsa

from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.signing import DeviceEntry, MatchStorage
from asc.workflows.signing.keys import PrivateKey, save_key

APP, FRESH = "com.example.app1", "com.example.fresh"
PASSWORD, P12 = "match password", "p12 password"
FILE_NAME = "distribution.pem"
DEVICES = [
    DeviceEntry("00008140-000A1B2C3D4E5F61", "New iPhone"),
    DeviceEntry("00008030-00112233445566AA", "Old iPhone"),
]
_P = int(
    "DAF9B65A33E8F84B96AB6CC99377C342B7C51147749A9C60A7C11BE7841A3FB959A41048C14BF6C9B5E39752"
    "6DC2E1F02D287D13F65C30DF948C6223D5D9AFCE8EC72B2FB28AA9DC57F2B84FA87226FFB5A8BF415DF65573"
    "561F7B122917F0E944AA017985443887BE0B44C129C4ECA0B203C65BC86204054BBE18C2604764ED",
    16,
)
_Q = int(
    "EF298399C3578CCF24A2714780CCC5C57EA0D1893AE0CF06A2483FCDC99AC0BFE15314362B9FE3788ADAEDD2"
    "E3E7354A1B401FD61FB1A8492BC191D4A2FAA87FF98BC854C1D5D572070F207D260F2D2BA12A8C0BCE567258"
    "220C36432FD0AA06BC526A3A6E74673582154EF91590E5B92BEAB2982F5652AD21F3B56D20957D15",
    16,
)


@cache
def fixed_key() -> PrivateKey:
    """The same key in every run, so that its requests are the same: for cassettes."""
    e, phi = 65537, (_P - 1) * (_Q - 1)
    d = pow(e, -1, phi)
    numbers = rsa.RSAPrivateNumbers(
        p=_P,
        q=_Q,
        d=d,
        dmp1=rsa.rsa_crt_dmp1(d, _P),
        dmq1=rsa.rsa_crt_dmq1(d, _Q),
        iqmp=rsa.rsa_crt_iqmp(_P, _Q),
        public_numbers=rsa.RSAPublicNumbers(e, _P * _Q),
    )
    return PrivateKey(numbers.private_key())


def with_key(folder: Path) -> Callable[[Simulator], object]:
    """A folder that holds the key, and nothing else of signing."""

    def arrange(_: Simulator) -> None:
        clear(folder)
        save_key(folder / FILE_NAME, fixed_key())

    return arrange


def with_storage(folder: Path) -> Callable[[Simulator], object]:
    """A folder of match in which the key waits for its certificate."""

    def arrange(_: Simulator) -> None:
        clear(folder)
        MatchStorage(folder / "match", PASSWORD).save_pending_key("distribution", fixed_key())

    return arrange


def clear(folder: Path) -> None:
    (folder / FILE_NAME).unlink(missing_ok=True)
    for name in ("match", "signing"):
        shutil.rmtree(folder / name, ignore_errors=True)


def certificate_of(sim: Simulator, type_: str = "DISTRIBUTION") -> Record:
    """The seeded certificate of a type."""
    every = sim.store.all("certificates")
    return next(each for each in every if each["certificateType"] == type_)


def profile_of(sim: Simulator, name: str) -> Record:
    return next(each for each in sim.store.all("profiles") if each["name"] == name)


def known_certificates(sim: Simulator) -> None:
    """Certificates with ids that a script can name."""
    for type_ in ("DISTRIBUTION", "DEVELOPMENT"):
        sim.store.add("certificates", {"certificateType": type_, "name": type_}, ident=f"K{type_}")


def ended_profile(sim: Simulator) -> None:
    """The store profile of the first app, ended by Apple."""
    known_certificates(sim)
    sim.store.update(profile_of(sim, "App 1 Store").ref, {"profileState": "INVALID"})


def held_certificate(sim: Simulator) -> None:
    """A certificate that two profiles hold."""
    known_certificates(sim)
    held = sim.store.get("certificates", "KDEVELOPMENT")
    assert held
    for profile in list(sim.store.all("profiles")):
        sim.store.replace(profile.ref, "certificates", [held.ref])


def fetch(client: Any, folder: Path) -> Any:
    """From nothing to the files of a new app."""
    return client.signing.fetch(
        FRESH,
        "IOS_APP_STORE",
        to=folder / "signing",
        key=folder / FILE_NAME,
        p12_password=P12,
        create=True,
    )


def fetch_stored(client: Any, folder: Path) -> Any:
    """The same, for devices, with the key in match's folder."""
    return client.signing.fetch(
        APP,
        "IOS_APP_ADHOC",
        to=folder / "signing",
        storage=folder / "match",
        password=PASSWORD,
        p12_password=P12,
        create=True,
        devices="all",
    )
