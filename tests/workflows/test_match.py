"""Folders of fastlane match: what the openssl command made is read, and the other way round.

openssl's `enc` has no GCM. Version 2 is put together here from what it has, key derivation and AES,
with the hash of GCM (NIST SP 800-38D, algorithms 1 to 3) beside it.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from asc.errors import InvalidArgument
from asc.testing import Simulator
from asc.workflows.signing import MatchStorage
from asc.workflows.signing.keys import read_key

from . import signing_stage as stage
from .playing import play
from .signing_stage import APP, P12, PASSWORD

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="openssl is not there")

REDUCTION = 0xE1 << 120
V2 = b"match_encrypted_v2__"


def openssl(*words: object, given: bytes = b"") -> bytes:
    command = ["openssl", *map(str, words)]
    environment = {**os.environ, "SECRET": PASSWORD}
    ran = subprocess.run(command, input=given, env=environment, capture_output=True, check=True)
    return ran.stdout


def multiply(one: int, other: int) -> int:
    """The product of two blocks."""
    product = 0
    for bit in range(127, -1, -1):
        product ^= other * (one >> bit & 1)
        other = other >> 1 ^ REDUCTION * (other & 1)
    return product


def padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 16)


def ghash(key: int, beside: bytes, sealed: bytes) -> int:
    lengths = (8 * len(beside)).to_bytes(8, "big") + (8 * len(sealed)).to_bytes(8, "big")
    blocks, state = padded(beside) + padded(sealed) + lengths, 0
    for start in range(0, len(blocks), 16):
        state = multiply(state ^ int.from_bytes(blocks[start : start + 16], "big"), key)
    return state


class Gcm:
    """Match's version 2 for a salt, by openssl."""

    def __init__(self, salt: bytes) -> None:
        options = ("digest:SHA256", f"pass:{PASSWORD}", f"hexsalt:{salt.hex()}", "iter:10000")
        words = [word for option in options for word in ("-kdfopt", option)]
        made = openssl("kdf", "-keylen", 68, *words, "-binary", "PBKDF2")
        self.key, self.nonce, self.beside = made[:32].hex(), made[32:44], made[44:]

    def block(self, content: bytes) -> int:
        sealed = openssl("enc", "-aes-256-ecb", "-nopad", "-K", self.key, given=content)
        return int.from_bytes(sealed, "big")

    def stream(self, content: bytes) -> bytes:
        """Encrypts, and decrypts."""
        counter = (self.nonce + b"\0\0\0\2").hex()
        return openssl("enc", "-aes-256-ctr", "-K", self.key, "-iv", counter, given=content)

    def tag(self, sealed: bytes) -> bytes:
        hashed = ghash(self.block(bytes(16)), self.beside, sealed)
        return (hashed ^ self.block(self.nonce + b"\0\0\0\1")).to_bytes(16, "big")


def version_2(content: bytes) -> bytes:
    salt = os.urandom(8)
    gcm = Gcm(salt)
    sealed = gcm.stream(content)
    return base64.encodebytes(V2 + salt + gcm.tag(sealed) + sealed)


def version_1(content: bytes, digest: str = "md5") -> bytes:
    words = ("-aes-256-cbc", "-md", digest, "-salt", "-a", "-pass", "env:SECRET")
    return openssl("enc", *words, given=content)


def version_1_sha256(content: bytes) -> bytes:
    return version_1(content, "sha256")


def repository(folder: Path, encrypt: object, kind: str = "pem") -> tuple[bytes, bytes]:
    """A folder of match, made by hand; gives the certificate and the profile."""
    scratch = folder.parent
    key, cert, p12 = (scratch / name for name in ("key.pem", "cert.der", "cert.p12"))
    openssl("genrsa", "-traditional", "-out", key, 2048)
    words: tuple[object, ...] = (
        "-subj",
        "/CN=Apple Distribution: Example",
        "-outform",
        "der",
        "-out",
        cert,
    )
    openssl("req", "-x509", "-new", "-key", key, *words)
    pem = scratch / "cert.pem"
    openssl("x509", "-inform", "der", "-in", cert, "-out", pem)
    openssl("pkcs12", "-export", "-inkey", key, "-in", pem, "-passout", "pass:", "-out", p12)
    words = ("-sign", "-nodetach", "-outform", "der", "-signer", pem, "-inkey", key)
    profile = openssl("cms", *words, given=b"<plist/>")
    files = {
        "certs/distribution/AB12CD34EF.cer": cert.read_bytes(),
        "certs/distribution/AB12CD34EF.p12": (key if kind == "pem" else p12).read_bytes(),
        f"profiles/appstore/AppStore_{APP}.mobileprovision": profile,
    }
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(encrypt(content))  # type: ignore[operator]
    (folder / "README.md").write_text("as match writes it")
    return cert.read_bytes(), profile


@pytest.mark.parametrize("kind", ["pem", "p12"])
@pytest.mark.parametrize("encrypt", [version_2, version_1, version_1_sha256])
def test_a_folder_that_openssl_made_is_read(tmp_path: Path, encrypt: object, kind: str) -> None:
    folder = tmp_path / "match"
    certificate, profile = repository(folder, encrypt, kind)
    storage = MatchStorage(folder, PASSWORD)
    (found,) = storage.certificates()
    assert (found.id, found.folder) == ("AB12CD34EF", "distribution")
    assert found.certificate.public_bytes(Encoding.DER) == certificate
    assert found.key is not None
    assert found.key.to_pem() == read_key((tmp_path / "key.pem").read_bytes(), "key").to_pem()
    assert storage.profile("IOS_APP_STORE", APP) == profile
    assert storage.profile("IOS_APP_ADHOC", APP) is None
    with pytest.raises(InvalidArgument, match="does not open: the password is another one"):
        MatchStorage(folder, "another").certificates()


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 3000])
def test_what_is_written_opens_by_openssl(tmp_path: Path, size: int) -> None:
    storage, content = MatchStorage(tmp_path, PASSWORD), os.urandom(size)
    storage.save_profile("TVOS_APP_STORE", APP, content)
    (path,) = tmp_path.rglob("*.*provision*")
    assert path.name == f"AppStore_{APP}_tvos.mobileprovision"
    assert all(len(line) <= 60 for line in path.read_bytes().splitlines())
    stored = base64.decodebytes(path.read_bytes())
    assert stored.startswith(V2)
    salt, tag, sealed = stored[20:28], stored[28:44], stored[44:]
    gcm = Gcm(salt)
    assert gcm.stream(sealed) == content
    assert gcm.tag(sealed) == tag


def test_a_team_leaves_match_without_new_certificates(sim: Simulator, tmp_path: Path) -> None:
    """A certificate that match made is found at Apple's by its key, and signs on."""
    folder = tmp_path / "match"
    certificate, _ = repository(folder, version_1)
    shown = {"certificateContent": base64.b64encode(certificate).decode()}
    held = x509.load_der_x509_certificate(certificate)
    dates = {"expirationDate": sim.clock.utc(3e6), "serialNumber": f"{held.serial_number:X}"}
    kind = {"certificateType": "DISTRIBUTION"}
    sim.store.add("certificates", {**shown, **dates, **kind}, ident="AB12CD34EF")
    known = stage.profile_of(sim, "App 1 Store")
    sim.store.update(known.ref, {"name": f"match AppStore {APP}", "profileState": "INVALID"})

    def act(client: object) -> object:
        return client.signing.fetch(  # type: ignore[attr-defined]
            APP,
            "IOS_APP_STORE",
            to=tmp_path / "signing",
            storage=folder,
            password=PASSWORD,
            p12_password=P12,
            create=True,
        )

    result = play(sim, "sync", act)
    assert result.certificates == ("AB12CD34EF",)
    made = [each.path for each in sim.requests if each.method == "POST"]
    assert made == ["/v1/profiles"]
    stored = MatchStorage(folder, PASSWORD).profile("IOS_APP_STORE", APP)
    assert stored == (tmp_path / "signing" / f"AppStore_{APP}.mobileprovision").read_bytes()
    assert not play(sim, "sync", act).changed


def test_files_that_match_did_not_encrypt(tmp_path: Path) -> None:
    path = tmp_path / "certs" / "distribution" / "A.cer"
    path.parent.mkdir(parents=True)
    for content in (b"", b"0\x82 plain", base64.b64encode(b"Salted__12345678short")):
        path.write_bytes(content)
        with pytest.raises(InvalidArgument, match=r"A\.cer"):
            MatchStorage(tmp_path, PASSWORD).certificates()
    with pytest.raises(InvalidArgument, match="no variable 'NOT_SET'"):
        MatchStorage(tmp_path, "env:NOT_SET")
