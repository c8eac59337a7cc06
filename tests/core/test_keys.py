"""Keys in every form and place, and the tokens that are made of them."""

from __future__ import annotations

import base64
import json
import pickle
import warnings
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa

from asc import ApiKey, Request, VirtualClock, errors
from asc.auth.tokens import Tokens

from .scripted import KEY, OK, Stage, answer, refusal

ISSUER = "57246542-96fe-1a63-e053-0824d011072a"
PRIVATE = ec.generate_private_key(ec.SECP256R1())
PLAIN = ser.NoEncryption()


def pem(
    key: Any, format: ser.PrivateFormat = ser.PrivateFormat.PKCS8, encryption: Any = PLAIN
) -> str:
    return str(key.private_bytes(ser.Encoding.PEM, format, encryption), "ascii")


PKCS8, SEC1 = pem(PRIVATE), pem(PRIVATE, ser.PrivateFormat.TraditionalOpenSSL)
PUBLIC = (
    PRIVATE.public_key()
    .public_bytes(ser.Encoding.PEM, ser.PublicFormat.SubjectPublicKeyInfo)
    .decode()
)
BODY = "".join(PKCS8.splitlines()[1:-1])
PARAMETERS = "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n"

ACCEPTED: dict[str, str | bytes] = {
    "PKCS#8": PKCS8,
    "SEC1": SEC1,
    "SEC1 with parameters": PARAMETERS + SEC1,
    "escaped": PKCS8.replace("\n", "\\n"),
    "escaped CRLF": PKCS8.replace("\n", "\\r\\n"),
    "CRLF": PKCS8.replace("\n", "\r\n"),
    "quoted": f'"{PKCS8}"',
    "byte order mark": PKCS8.encode("utf-8-sig"),
    "no header": BODY,
    "no header, lines": "\n".join(PKCS8.splitlines()[1:-1]),
    "no last line": PKCS8.partition("-----END")[0],
    "one line": PKCS8.replace("\n", " "),
    "base64 of the file": base64.b64encode(PKCS8.encode()),
    "base64 of the file, in lines": base64.encodebytes(PKCS8.encode()),
    "DER": base64.b64decode(BODY),
    "base64 of SEC1 DER": "".join(SEC1.splitlines()[1:-1]),
}

_RSA = rsa.generate_private_key(65537, 2048)
_BEST = ser.BestAvailableEncryption(b"password")
REFUSED: dict[str, tuple[str | bytes, str]] = {
    "RSA": (pem(_RSA), "RSA"),
    "RSA, PKCS#1": (pem(_RSA, ser.PrivateFormat.TraditionalOpenSSL), "RSA"),
    "RSA, no header": (
        "".join(pem(_RSA, ser.PrivateFormat.TraditionalOpenSSL).splitlines()[1:-1]),
        "RSA",
    ),
    "P-384": (pem(ec.generate_private_key(ec.SECP384R1())), "P-384"),
    "P-521": (pem(ec.generate_private_key(ec.SECP521R1())), "P-521"),
    "secp256k1": (pem(ec.generate_private_key(ec.SECP256K1())), "secp256k1"),
    "Ed25519": (pem(ed25519.Ed25519PrivateKey.generate()), "Ed25519"),
    "public": (PUBLIC, "public key"),
    "public, no header": ("".join(PUBLIC.splitlines()[1:-1]), "public key"),
    "certificate": ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "certificate"),
    "request": (
        "-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----",
        "signing request",
    ),
    "encrypted": (pem(PRIVATE, encryption=_BEST), "encrypted"),
    "encrypted SEC1": (pem(PRIVATE, ser.PrivateFormat.TraditionalOpenSSL, _BEST), "encrypted"),
    "OpenSSH": (pem(PRIVATE, ser.PrivateFormat.OpenSSH), "OpenSSH"),
    "empty": (" \n", "empty"),
    "prose": ("this is no key!", "neither PEM nor base64"),
    "a path": ("~/AuthKey_ABC.p8", "neither PEM nor base64"),
}


@pytest.mark.parametrize("form", ACCEPTED)
def test_a_key_in_any_form_signs(form: str) -> None:
    key = ApiKey(key_id="K", issuer_id=ISSUER, private_key=ACCEPTED[form])
    token = Tokens(key).current(1_800_000_000).reveal()
    jwt.decode(
        token,
        PRIVATE.public_key(),
        ["ES256"],
        options={"verify_exp": False, "verify_iat": False, "verify_aud": False},
    )


@pytest.mark.parametrize("form", REFUSED)
def test_what_is_no_key_is_named(form: str) -> None:
    content, name = REFUSED[form]
    with pytest.raises(errors.InvalidKey, match=name):
        ApiKey(key_id="K", issuer_id=ISSUER, private_key=content)


def test_arguments_in_the_wrong_places_do_not_show_the_key() -> None:
    swapped: Any = PKCS8.encode()
    with pytest.raises(errors.InvalidArgument, match=r"^key_id is bytes: it takes the text [^-]*$"):
        ApiKey(key_id=swapped, private_key="K")
    with pytest.raises(errors.InvalidArgument, match="key_id is empty"):
        ApiKey(key_id=" ", private_key=PKCS8)


def test_a_damaged_key_is_said_to_be_so() -> None:
    der = bytearray(base64.b64decode(BODY))
    key = ApiKey(key_id="K", private_key=bytes(der[:-20]))
    with pytest.raises(errors.InvalidKey, match="damaged"):
        key.signing_key()
    with pytest.raises(errors.InvalidKey):
        ApiKey(key_id="K", private_key=PKCS8[:60])


# Where keys are found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path


def file(path: Path, content: str, mode: int = 0o600) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content)
    path.chmod(mode)
    return path


FASTLANE = json.dumps(
    {"key_id": "FL", "issuer_id": ISSUER, "key": SEC1, "duration": 1200, "extra": 1}
)
ENVIRONMENTS: list[tuple[str, dict[str, str], str]] = [
    ("ASC_*", {"ASC_KEY_ID": "FOUND", "ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY": PKCS8}, "ASC_"),
    (
        "b64",
        {
            "ASC_KEY_ID": "FOUND",
            "ASC_ISSUER_ID": ISSUER,
            "ASC_PRIVATE_KEY_B64": base64.b64encode(PKCS8.encode()).decode(),
        },
        "ASC_",
    ),
    (
        "path",
        {"ASC_KEY_ID": "FOUND", "ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY_PATH": "key.p8"},
        "key.p8",
    ),
    (
        "id in the name",
        {"ASC_ISSUER_ID": ISSUER, "ASC_PRIVATE_KEY_PATH": "AuthKey_FOUND.p8"},
        "AuthKey_FOUND.p8",
    ),
    (
        "fastlane",
        {
            f"APP_STORE_CONNECT_API_KEY_{name}": value
            for name, value in {"KEY_ID": "FOUND", "ISSUER_ID": ISSUER, "KEY": PKCS8}.items()
        },
        "APP_STORE_CONNECT_API_KEY_",
    ),
    (
        "spaceship",
        {
            f"SPACESHIP_CONNECT_API_{name}": value
            for name, value in {
                "KEY_ID": "FOUND",
                "ISSUER_ID": ISSUER,
                "KEY_FILEPATH": "key.p8",
            }.items()
        },
        "SPACESHIP",
    ),
    (
        "codemagic",
        {
            "APP_STORE_CONNECT_KEY_IDENTIFIER": "FOUND",
            "APP_STORE_CONNECT_ISSUER_ID": ISSUER,
            "APP_STORE_CONNECT_PRIVATE_KEY": "@env:KEY",
            "KEY": PKCS8,
        },
        "codemagic",
    ),
    (
        "codemagic file",
        {
            "APP_STORE_CONNECT_KEY_IDENTIFIER": "FOUND",
            "APP_STORE_CONNECT_ISSUER_ID": ISSUER,
            "APP_STORE_CONNECT_PRIVATE_KEY": "@file:key.p8",
        },
        "codemagic",
    ),
    ("folder", {"ASC_KEY_ID": "LYING", "ASC_ISSUER_ID": ISSUER}, "AuthKey_LYING.p8"),
    (
        "given folder",
        {"ASC_KEY_ID": "OWN", "ASC_ISSUER_ID": ISSUER, "API_PRIVATE_KEYS_DIR": "mine"},
        "mine",
    ),
]


@pytest.mark.parametrize(
    ("environ", "source"),
    [case[1:] for case in ENVIRONMENTS],
    ids=[case[0] for case in ENVIRONMENTS],
)
def test_keys_are_found_in_the_environment(
    home: Path, environ: dict[str, str], source: str
) -> None:
    file(home / "key.p8", PKCS8)
    file(home / "AuthKey_FOUND.p8", PKCS8)
    file(home / "home/.appstoreconnect/private_keys/AuthKey_LYING.p8", PKCS8)
    file(home / "mine/AuthKey_OWN.p8", PKCS8)
    key = ApiKey.find(environ=environ)
    assert key.key_id in ("FOUND", "LYING", "OWN")
    assert key.issuer_id
    assert key.issuer_id.reveal() == ISSUER
    assert source in key.source


def test_the_order_is_arguments_profile_asc_fastlane_codemagic_default(home: Path) -> None:
    profiles = (
        '[default]\nkey_id = "DEFAULT"\nprivate_key_path = "k.p8"\n[work]\nkey_id = '
        f'"WORK"\nissuer_id = "{ISSUER}"\n'
    )
    file(home / "home/.config/asc/profiles.toml", profiles + 'private_key_path = "k.p8"\n')
    file(home / "home/.config/asc/k.p8", PKCS8)
    file(home / "fl.json", FASTLANE)
    environ = {"ASC_PROFILE": "work", "ASC_KEY_ID": "ENV", "ASC_PRIVATE_KEY": PKCS8}
    environ |= {
        "APP_STORE_CONNECT_API_KEY_PATH": "fl.json",
        "APP_STORE_CONNECT_KEY_IDENTIFIER": "CM",
    }
    environ |= {"APP_STORE_CONNECT_PRIVATE_KEY": PKCS8}
    found = [ApiKey.find(key_id="ARG", private_key=PKCS8, environ=environ).key_id]
    for name in (
        "ASC_PROFILE",
        "ASC_KEY_ID",
        "APP_STORE_CONNECT_API_KEY_PATH",
        "APP_STORE_CONNECT_KEY_IDENTIFIER",
        "",
    ):
        found.append(ApiKey.find(environ=environ).key_id)
        environ.pop(name, None)
        if name == "ASC_KEY_ID":
            del environ["ASC_PRIVATE_KEY"]
    assert found == ["ARG", "WORK", "ENV", "FL", "CM", "DEFAULT"]


@pytest.mark.usefixtures("home")
def test_when_there_is_none_all_places_are_listed() -> None:
    with pytest.raises(errors.KeyNotFound) as caught:
        ApiKey.find(environ={"ASC_KEY_ID": "ABC", "APP_STORE_CONNECT_KEY_IDENTIFIER": "DEF"})
    message = str(caught.value)
    for word in (
        "arguments",
        "ASC_",
        "AuthKey_ABC.p8",
        "AuthKey_DEF.p8",
        "~/.private_keys",
        "SPACESHIP",
        "profiles.toml",
    ):
        assert word in message
    with pytest.raises(errors.KeyNotFound, match="does not exist"):
        ApiKey.find(profile="x", environ={})
    with pytest.raises(errors.KeyNotFound, match="No such file"):
        ApiKey.find(environ={"ASC_KEY_ID": "A", "ASC_PRIVATE_KEY_PATH": "gone.p8"})


def test_an_individual_key_has_no_issuer(home: Path) -> None:
    file(home / "private_keys/ApiKey_MINE.p8", PKCS8)
    key = ApiKey.find(environ={"ASC_KEY_ID": "MINE", "ASC_ISSUER_ID": ISSUER})
    assert key.is_individual
    claims = claims_of(Tokens(key).current(1_800_000_000).reveal())
    assert claims["sub"] == "user"
    assert "iss" not in claims


def test_a_key_that_others_can_read_is_warned_of(home: Path) -> None:
    path = file(home / "AuthKey_OPEN.p8", PKCS8, 0o644)
    with pytest.warns(UserWarning, match="others can read"):
        ApiKey.from_file(path, issuer_id=ISSUER)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ApiKey.from_file(file(home / "AuthKey_SAFE.p8", PKCS8), issuer_id=ISSUER)


def test_fastlanes_json(home: Path) -> None:
    key = ApiKey.from_file(
        file(home / "key.json", json.dumps({"key_id": "A", "key": PKCS8, "in_house": True}))
    )
    assert (key.key_id, key.is_individual, key.enterprise) == ("A", True, True)
    assert key.base_url == "https://api.enterprise.developer.apple.com"
    assert (
        claims_of(Tokens(key).current(1_800_000_000).reveal())["aud"]
        == "apple-developer-enterprise-v1"
    )
    encoded = {
        "key_id": "A",
        "key": base64.b64encode(PKCS8.encode()).decode(),
        "is_key_content_base64": True,
    }
    ApiKey.from_fastlane(encoded)
    for bad in ("[]", "{}", "nonsense", '{"key_id": "A", "key": 5}'):
        with pytest.raises(errors.InvalidKey):
            ApiKey.from_fastlane(bad)


def test_fastlanes_json_is_known_by_what_it_holds(home: Path) -> None:
    secret = file(home / "asc-key", "\ufeff" + FASTLANE)
    assert ApiKey.find(environ={"APP_STORE_CONNECT_API_KEY_PATH": str(secret)}).key_id == "FL"
    assert ApiKey.find(environ={"ASC_PRIVATE_KEY_PATH": str(secret)}).key_id == "FL"


def test_a_place_that_does_not_tell_the_key_id_is_passed_over(home: Path) -> None:
    file(home / "key.p8", PKCS8)
    environ = {"ASC_PRIVATE_KEY_PATH": "key.p8", "ASC_ISSUER_ID": ISSUER}
    with pytest.raises(errors.KeyNotFound, match=r"ASC_\*: no key id"):
        ApiKey.find(environ=environ)
    file(home / "fl.json", FASTLANE)
    assert (
        ApiKey.find(environ={**environ, "APP_STORE_CONNECT_API_KEY_PATH": "fl.json"}).key_id == "FL"
    )


@pytest.mark.parametrize(
    "line", ["key_id = 5", "private_key = 1", "private_key_path = []", 'enterprise = "no"']
)
def test_a_profile_that_cannot_be_meant_is_refused(home: Path, line: str) -> None:
    file(home / "p.toml", f"[work]\n{line}\n")
    with pytest.raises(errors.InvalidKey, match=f"'work': {line.split()[0]} takes"):
        ApiKey.find(profile="work", environ={"ASC_PROFILES": str(home / "p.toml")})


def test_a_user_without_a_home_finds_what_is_named(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_home(_: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", no_home)
    file(home / "key.p8", PKCS8)
    assert ApiKey.find(environ={"ASC_KEY_ID": "A", "ASC_PRIVATE_KEY_PATH": "key.p8"}).key_id == "A"
    with pytest.raises(errors.KeyNotFound, match=r"profiles.toml"):
        ApiKey.find(environ={})


def test_a_key_in_the_keychain(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = pytest.importorskip("keyring")
    monkeypatch.setattr(
        keyring,
        "get_password",
        lambda service, user: PKCS8 if (service, user) == ("asc", "K") else None,
    )
    file(home / "p.toml", '[default]\nkey_id = "K"\nkeyring = true\n')
    assert ApiKey.find(environ={"ASC_PROFILES": str(home / "p.toml")}).key_id == "K"


# Tokens


def claims_of(token: str) -> dict[str, Any]:
    return jwt.decode(token, options={"verify_signature": False})


def test_a_token_keeps_both_readings_of_apples_rule() -> None:
    claims = claims_of(Tokens(KEY).current(1_800_000_000.9).reveal())
    assert claims["iat"] == 1_800_000_000 - 60
    assert claims["exp"] - claims["iat"] < 1200
    assert claims["exp"] - 1_800_000_000 < 1200
    assert claims["aud"] == "appstoreconnect-v1"


def test_tokens_are_signed_once_in_15_minutes() -> None:
    tokens = Tokens(KEY)
    for second in range(3600):
        now = 1_800_000_000.0 + second
        token = tokens.current(now)
        if second % 100 == 0:
            assert claims_of(token.reveal())["exp"] > now + 60
    assert tokens.signed == 4


def test_scoped_and_long_lived_tokens() -> None:
    scoped = KEY.scoped(["GET /v1/apps?filter[platform]=IOS"])
    assert claims_of(Tokens(scoped).current(1_800_000_000).reveal())["scope"] == [
        "GET /v1/apps?filter[platform]=IOS"
    ]
    month = 30 * 86400
    lasting = KEY.scoped(["GET /v1/ciProducts", "GET /v1/apps/1/perfPowerMetrics"], lifetime=month)
    claims = claims_of(Tokens(lasting).current(1_800_000_000).reveal())
    assert claims["exp"] - claims["iat"] == month
    for scope, lifetime in (
        (["GET /v1/apps"], month), (["POST /v1/ciBuildRuns"], month), ([], month), ([], 1200),
        (["GET /v1/ciProducts"], 200 * 86400), (["GET /v1/ciProducts"], 5), (["nonsense"], None),
    ):  # fmt: skip
        with pytest.raises(errors.InvalidArgument):
            KEY.scoped(scope, lifetime=lifetime)


@pytest.mark.parametrize("off", [-4000, -90, 90, 4000])
def test_a_clock_that_is_off_is_noticed_said_and_corrected_for(kind: str, off: int) -> None:
    apple = 1_800_000_000.0

    def server(sent: Any) -> Any:
        claims, now = claims_of(sent.token.reveal()), stage.clock.now() - off
        good = claims["iat"] <= now and now < claims["exp"] <= now + 1200
        return OK if good else refusal(401, "NOT_AUTHORIZED", date=formatdate(now, usegmt=True))

    stage = Stage(kind, [server], clock=VirtualClock(apple + off))
    tries = (
        1 if off == -90 else 2
    )  # a clock that is a little behind makes no token that Apple refuses
    stage.send(Request("GET", "/v1/apps"))
    stage.send(Request("GET", "/v1/apps"))
    assert len(stage.sent) == tries + 1
    assert stage.client._settings.tokens.signed == tries

    always = refusal(401, "NOT_AUTHORIZED", date=formatdate(apple, usegmt=True))
    stage = Stage(kind, [always], clock=VirtualClock(apple + off))
    with pytest.raises(
        errors.Unauthorized,
        match=f"{abs(off)} seconds {'ahead of' if off > 0 else 'behind'} Apple's",
    ):
        stage.send(Request("GET", "/v1/apps"))
    assert stage.whoami().problem == "clock"


def outcomes() -> Iterator[tuple[Any, dict[str, Any], str]]:
    agreement = "FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED"
    yield OK, {}, ""
    yield refusal(401, "NOT_AUTHORIZED"), {}, "refused"
    yield refusal(401, "NOT_AUTHORIZED"), {"issuer_id": "my team"}, "issuer"
    yield refusal(403, agreement), {}, "agreement"
    yield refusal(403, "FORBIDDEN_ERROR"), {}, "role"
    yield answer(500), {}, "other"
    yield Stage, {}, "network"
    yield OK, {"private_key": bytes(base64.b64decode(BODY)[:-20])}, "key"


@pytest.mark.parametrize(
    ("outcome", "change", "problem"),
    list(outcomes()),
    ids=lambda value: "" if isinstance(value, dict) else str(value)[:20],
)
def test_whoami_tells_what_is_wrong(
    kind: str, outcome: Any, change: dict[str, Any], problem: str
) -> None:
    from .scripted import NEVER_SENT

    key = ApiKey(**{"key_id": "K", "issuer_id": ISSUER, "private_key": PKCS8, **change})
    found = Stage(kind, [NEVER_SENT if outcome is Stage else outcome], key=key).whoami()
    assert (found.problem, found.ok) == (problem, not problem)
    assert "team key K (from arguments)" in str(found)


def test_secrets_are_not_pickled() -> None:
    for thing in (KEY, Stage("sync", [OK]).client, Tokens(KEY).current(1_800_000_000)):
        with pytest.raises(TypeError):
            pickle.dumps(thing)
