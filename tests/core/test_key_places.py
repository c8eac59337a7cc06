"""Where keys come from: what each place says is used, and what is wrong there is named."""

from __future__ import annotations

import base64
import json
import os
import stat
import sys
import types
import warnings
from pathlib import Path
from typing import Any

import pytest

from asc import ApiKey, errors
from asc.auth import rorkai
from asc.auth.key_files import tells_its_id
from asc.auth.pem import read_key
from asc.auth.profiles import add_profile, list_profiles, profiles_file, read_profile
from asc.auth.roles import TASKS, hint, needed_roles, task_of, tasks_of
from asc.auth.tokens import Tokens, sign

from .test_keys import BODY, FASTLANE, ISSUER, PKCS8, SEC1, claims_of, file, home

__all__ = ["home"]  # a fixture

NOW = 1_800_000_000.0
TEXT = json.dumps(PKCS8)


def find(**variables: str) -> ApiKey:
    return ApiKey.find(environ=variables)


def issuer(key: ApiKey) -> str:
    return key.issuer_id.reveal() if key.issuer_id else ""


# Arguments


def test_every_argument_is_used(home: Path) -> None:
    path = file(home / "mine.p8", PKCS8)
    for given in ({"private_key": PKCS8}, {"private_key_path": path}):
        key = ApiKey.find(key_id=" ABC ", issuer_id=ISSUER, **given, environ={})
        assert (key.key_id, issuer(key), key.enterprise) == ("ABC", ISSUER, False)
        assert key.source.startswith("arguments")
    named = file(home / "AuthKey_NAMED.p8", PKCS8)
    assert ApiKey.find(private_key_path=named, environ={}).key_id == "NAMED"


@pytest.mark.parametrize(
    ("given", "name"),
    [({"key_id": PKCS8}, "key_id"), ({"profile": PKCS8}, "profile"),
     ({"private_key_path": PKCS8}, "private_key_path")],
)  # fmt: skip
def test_a_key_in_the_place_of_something_else_is_named(given: dict[str, Any], name: str) -> None:
    with pytest.raises(
        errors.InvalidKey, match=f"^{name} holds a private key itself: give it as private_key=$"
    ):
        ApiKey.find(**given, environ={})


@pytest.mark.parametrize("name", ["ASC_KEY_ID", "ASC_PRIVATE_KEY_PATH", "API_PRIVATE_KEYS_DIR"])
@pytest.mark.usefixtures("home")
def test_a_key_in_the_place_of_another_variable_is_named(name: str) -> None:
    cure = f"^{name} holds a private key itself: it belongs into ASC_PRIVATE_KEY$"
    with pytest.raises(errors.InvalidKey, match=cure):
        find(**{"ASC_KEY_ID": "A", name: PKCS8})


def test_what_is_asked_for_by_name_is_not_replaced(home: Path) -> None:
    environ = {"ASC_KEY_ID": "ENV", "ASC_PRIVATE_KEY": PKCS8}
    with pytest.raises(errors.KeyNotFound, match="arguments: key id OTHER, no private key") as one:
        ApiKey.find(key_id="OTHER", environ=environ)
    assert "ASC_*" not in str(one.value)
    file(home / "p.toml", '[work]\nkey_id = "WORK"\n[default]\nkey_id = "DEFAULT"\n')
    environ["ASC_PROFILES"] = str(home / "p.toml")
    with pytest.raises(errors.KeyNotFound, match="profile 'work': key id WORK") as two:
        ApiKey.find(profile="work", environ=environ)
    assert "ASC_*" not in str(two.value)
    with pytest.raises(errors.KeyNotFound, match="profile 'work': key id WORK"):
        find(**environ, ASC_PROFILE="work")
    assert find(**environ).key_id == "ENV"


@pytest.mark.usefixtures("home")
def test_the_places_that_were_looked_at_are_named_in_their_order() -> None:
    with pytest.raises(errors.KeyNotFound) as caught:
        find(ASC_KEY_ID="ABC", XDG_CONFIG_HOME="cfg")
    assert str(caught.value).splitlines() == [
        "no API key was found. Looked at:",
        "  arguments: nothing",
        "  environment ASC_*: key id ABC, no private key, and no AuthKey_ABC.p8 or ApiKey_ABC.p8 "
        "in ./private_keys, ~/private_keys, ~/.private_keys, ~/.appstoreconnect/private_keys",
        "  environment APP_STORE_CONNECT_API_KEY_PATH: nothing",
        "  environment APP_STORE_CONNECT_API_KEY_*: nothing",
        "  environment SPACESHIP_CONNECT_API_*: nothing",
        "  environment APP_STORE_CONNECT_KEY_IDENTIFIER (codemagic): nothing",
        f"  profile 'default' in {Path('cfg/asc/profiles.toml')}: nothing",
        "  rorkai's asc, .asc/config.json: nothing",
    ]


# Variables


@pytest.mark.parametrize(
    ("said", "enterprise"),
    [("1", True), ("true", True), (" YES ", True), ("0", False), ("", False), ("no", False)],
)
def test_fastlane_says_whether_a_key_is_of_the_enterprise_program(
    said: str, enterprise: bool
) -> None:
    environ = {"KEY_ID": "A", "ISSUER_ID": ISSUER, "KEY": PKCS8, "IN_HOUSE": said}
    for prefix in ("APP_STORE_CONNECT_API_KEY_", "SPACESHIP_CONNECT_API_"):
        key = find(**{prefix + name: value for name, value in environ.items()})
        assert key.enterprise is enterprise
    assert find(ASC_KEY_ID="A", ASC_PRIVATE_KEY=PKCS8).enterprise is False


def test_codemagic_says_where_the_key_is(home: Path) -> None:
    file(home / "cm.p8", PKCS8)
    names = {
        "APP_STORE_CONNECT_KEY_IDENTIFIER": "CM",
        "APP_STORE_CONNECT_ISSUER_ID": ISSUER,
    }
    for value in (PKCS8, "@file:cm.p8", "@env:THERE"):
        key = find(**names, APP_STORE_CONNECT_PRIVATE_KEY=value, THERE=PKCS8)
        assert (key.key_id, issuer(key)) == ("CM", ISSUER)
    wrong = "^APP_STORE_CONNECT_PRIVATE_KEY holds a private key itself: leave out @file:$"
    with pytest.raises(errors.InvalidKey, match=wrong):
        find(**names, APP_STORE_CONNECT_PRIVATE_KEY=f"@file:{PKCS8}")
    with pytest.raises(errors.KeyNotFound, match="key id CM, no private key"):
        find(**names, APP_STORE_CONNECT_PRIVATE_KEY="@env:NOT_THERE")


@pytest.mark.usefixtures("home")
def test_a_text_goes_before_a_path() -> None:
    """A path that leads nowhere is not looked at where the text of a key is given."""
    key = find(ASC_KEY_ID="A", ASC_PRIVATE_KEY=PKCS8, ASC_PRIVATE_KEY_PATH="gone.p8")
    assert key.source == "environment ASC_*"


# Files


def test_fastlanes_json_is_read_whole() -> None:
    key = ApiKey.from_fastlane(FASTLANE)
    assert (key.key_id, issuer(key), key.enterprise) == ("FL", ISSUER, False)
    assert key.source == "fastlane's key JSON"
    for bad, problem in (
        ({"key_id": "A"}, "fastlane's key JSON: it needs key_id and key"),
        ({"key_id": "A", "key": "\ud800"}, "the private key is neither PEM nor base64"),
        ({"key": PKCS8}, "it needs key_id and key"),
    ):
        with pytest.raises(errors.InvalidKey, match=problem):
            ApiKey.from_fastlane(bad)


def test_a_file_whose_name_is_not_apples_needs_a_key_id(home: Path) -> None:
    path = file(home / "key.p8", PKCS8)
    with pytest.raises(errors.InvalidKey, match=r"key\.p8: its name is not AuthKey_<key id>"):
        ApiKey.from_file(path)
    assert ApiKey.from_file(path, key_id="GIVEN").key_id == "GIVEN"
    assert ApiKey.from_file(path, key_id="GIVEN").source == str(path)
    apples = file(home / "ApiKey_MINE.p8", PKCS8)
    assert ApiKey.from_file(apples).key_id == "MINE"
    assert [tells_its_id(each) for each in (path, apples, home / "gone")] == [False, True, False]
    assert tells_its_id(file(home / "secret", " \n" + FASTLANE))
    assert tells_its_id(Path("any.json"))


# Profiles


def test_a_profile_that_is_added_is_found(home: Path) -> None:
    environ = {"ASC_PROFILES": str(home / "new" / "p.toml")}
    assert list_profiles(environ) == {}
    path = file(home / "k.p8", PKCS8)
    said: dict[str, str | bool] = {
        "key_id": "WORK", "issuer_id": ISSUER, "private_key_path": str(path),
        "enterprise": True, "role": "ADMIN",
    }  # fmt: skip
    kept = add_profile("work", said, environ)
    assert kept == home / "new" / "p.toml"
    assert os.name != "posix" or stat.S_IMODE(kept.stat().st_mode) == 0o600
    add_profile("other-1", {"key_id": "OTHER", "private_key": PKCS8}, environ)
    assert list_profiles(environ) == {"work": said, "other-1": {"key_id": "OTHER"}}
    key = ApiKey.find(profile="other-1", environ=environ)
    assert (key.key_id, key.source) == ("OTHER", "profile 'other-1'")
    with pytest.raises(errors.InvalidArgument, match=r"p\.toml has a profile 'work': take it out"):
        add_profile("work", said, environ)
    with pytest.raises(errors.InvalidArgument, match="- and _, not 'a b'"):
        add_profile("a b", said, environ)


def test_a_profile_is_of_the_enterprise_program_if_it_says_so(home: Path) -> None:
    lines = f'[a]\nkey_id = "A"\nprivate_key = {TEXT}\nenterprise = true\n'
    environ = {"ASC_PROFILES": str(file(home / "p.toml", lines))}
    assert ApiKey.find(profile="a", environ=environ).enterprise is True


def test_where_profiles_are(home: Path) -> None:
    assert profiles_file({}) == home / "home/.config/asc/profiles.toml"
    assert profiles_file({"XDG_CONFIG_HOME": "cfg"}) == Path("cfg/asc/profiles.toml")
    assert profiles_file({"XDG_CONFIG_HOME": "cfg", "ASC_PROFILES": "p"}) == Path("p")


@pytest.mark.parametrize(
    ("content", "problem"),
    [("[work", "p.toml is not TOML"), ("[[[", "p.toml is not TOML"), (None, "can't be read: ")],
)
def test_profiles_that_cannot_be_read_are_named(
    home: Path, content: str | None, problem: str
) -> None:
    path = home / "p.toml"
    path.mkdir() if content is None else path.write_text(content)
    with pytest.raises(errors.InvalidKey, match=problem):
        list_profiles({"ASC_PROFILES": str(path)})


def test_a_profile_that_is_not_there_is_named_beside_those_that_are(home: Path) -> None:
    path = file(home / "p.toml", '[b]\nkey_id = "B"\n[a]\nkey_id = "A"\nenterprise = 1\n')
    environ = {"ASC_PROFILES": str(path)}
    with pytest.raises(errors.KeyNotFound, match=r"p\.toml has no profile 'c'; it has a, b$"):
        read_profile("c", environ, required=True)
    assert read_profile("c", environ, required=False) is None
    with pytest.raises(errors.InvalidKey, match="profile 'a': enterprise takes true or false"):
        read_profile("a", environ, required=False)
    path.write_text("")
    with pytest.raises(errors.KeyNotFound, match=r"it has none$"):
        read_profile("c", environ, required=True)
    path.write_text("[a]\nkey_id = 1\n")
    with pytest.raises(errors.InvalidKey, match="profile 'a': key_id takes text"):
        read_profile("a", environ, required=False)


def test_profiles_with_keys_in_them_are_for_their_owner_alone(home: Path) -> None:
    path = file(home / "p.toml", f'[a]\nkey_id = "A"\nprivate_key = {TEXT}\n', 0o644)
    with pytest.warns(UserWarning, match=r"p\.toml holds a private key, and others can read it"):
        list_profiles({"ASC_PROFILES": str(path)})
    path.write_text('[a]\nkey_id = "A"\n')
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        list_profiles({"ASC_PROFILES": str(path)})


def test_a_key_of_the_keychain(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    environ = {"ASC_PROFILES": str(file(home / "p.toml", '[a]\nkey_id = "K"\nkeyring = true\n'))}
    asked: list[tuple[str, str]] = []

    def get_password(service: str, user: str) -> str:
        asked.append((service, user))
        if len(asked) > 1:
            raise OSError("locked")
        return PKCS8

    module = types.SimpleNamespace(get_password=get_password)
    monkeypatch.setitem(sys.modules, "keyring", module)
    key = ApiKey.find(profile="a", environ=environ)
    assert key.key_id == "K"
    assert asked == [("asc", "K")]
    with pytest.raises(errors.KeyNotFound, match="the keychain gave no key 'K': OSError"):
        ApiKey.find(profile="a", environ=environ)
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(errors.KeyNotFound, match=r"install asc-client\[keychain\]"):
        ApiKey.find(profile="a", environ=environ)


# rorkai's


def test_the_keys_of_rorkais_asc(home: Path) -> None:
    file(home / "k.p8", PKCS8)
    keys = [
        {"name": "one", "key_id": "ONE", "private_key_path": "k.p8"},
        {
            "name": "two",
            "key_id": "TWO",
            "issuer_id": ISSUER,
            "private_key_path": str(home / "k.p8"),
        },
    ]
    config = {"default_key_name": "two", "keys": keys}
    places = [home / "named.json", home / ".asc/config.json", home / "home/.asc/config.json"]
    assert rorkai.config_file({}) is None
    for place in reversed(places):
        file(place, json.dumps(config))
    file(home / ".asc/k.p8", PKCS8)
    assert rorkai.config_file({"ASC_CONFIG_PATH": "named.json"}) == Path("named.json")
    assert rorkai.config_file({}) == Path(".asc/config.json")
    key = find()
    assert (key.key_id, issuer(key)) == ("TWO", ISSUER)
    assert key.source.startswith("rorkai's asc, .asc/config.json, ")
    assert ApiKey.find(profile="one", environ={}).key_id == "ONE"
    places[1].unlink()
    assert rorkai.config_file({}) == home / "home/.asc/config.json"
    assert rorkai.config_file({"ASC_CONFIG_PATH": "gone.json"}) is None


def test_a_config_of_rorkais_asc_that_cannot_be_meant(home: Path) -> None:
    path = file(home / "c.json", json.dumps({"key_id": "PLAIN", "keys": []}))
    environ = {"ASC_CONFIG_PATH": str(path)}
    found = rorkai.read_config(None, environ)
    assert found == {"key_id": "PLAIN"}
    assert rorkai.read_config("other", environ) is None
    for content in ("[]", "nonsense"):
        path.write_text(content)
        with pytest.raises(errors.InvalidKey, match=r"c\.json is not a JSON object"):
            rorkai.read_config(None, environ)


def test_a_config_that_may_not_be_read_is_named(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = file(home / "c.json", "{}")

    def refuse(*_: Any, **__: Any) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_text", refuse)
    with pytest.raises(errors.InvalidKey, match=r"c\.json can't be read: Permission denied"):
        rorkai.read_config(None, {"ASC_CONFIG_PATH": str(path)})


# What a key is


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("-----BEGIN THING-----\nAAAA\n-----END THING-----", "a PEM block of 'THING'"),
        ("-----BEGIN", "a PEM block without a label"),
        ("-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----", "is damaged"),
        ("-----BEGIN PRIVATE KEY-----\nENCRYPTED\n-----END PRIVATE KEY-----", "an encrypted"),
        ("", "empty"),
        ('""', "empty"),
        ("?", "neither PEM nor base64"),
        (base64.b64encode(bytes(40)), "no key at all"),
    ],
)
def test_what_is_not_a_key_is_named_and_gives_no_bytes(content: str | bytes, what: str) -> None:
    der, problem = read_key(content if isinstance(content, bytes) else content.encode())
    assert what in problem
    assert der == b""


@pytest.mark.parametrize("length", range(4))
def test_base64_may_have_lost_the_signs_at_its_end(length: int) -> None:
    """Variables of CI systems cut them off."""
    whole = base64.b64decode(BODY) + bytes(length)
    assert read_key(base64.b64encode(whole).rstrip(b"=")) == (whole, "")
    for text in (PKCS8, SEC1):
        der, problem = read_key(text.encode())
        assert (der[:1], problem) == (b"\x30", "")


# Tokens


def test_a_token_is_base64_for_urls_without_padding() -> None:
    """RFC 7515, section 2. Some of many signatures and claims would end in `=`."""
    key = ApiKey(key_id="K", issuer_id=ISSUER, private_key=PKCS8)
    for second in range(20):
        parts = sign(key, int(NOW) + second).reveal().split(".")
        assert len(parts) == 3
        assert not any(part.endswith("=") or part.startswith("=") for part in parts)
        assert claims_of(".".join(parts))["iat"] == NOW + second - 60
    names = [ApiKey(key_id="K" * length, private_key=PKCS8) for length in (1, 2, 3)]
    assert not any("=" in sign(each, int(NOW)).reveal() for each in names)


def test_the_next_key_is_used_when_one_is_refused() -> None:
    one, two = (ApiKey(key_id=name, private_key=PKCS8) for name in ("ONE", "TWO"))
    tokens = Tokens(one, two)
    first = tokens.current(NOW)
    assert tokens.fall_back(first)
    assert tokens.key is two
    assert tokens.fall_back(first), "another thread's token was of the key that is gone"
    assert tokens.key is two
    assert not tokens.fall_back(tokens.current(NOW)), "there is no third"
    assert tokens.key is one


def test_a_clock_that_is_right_again_is_not_corrected_for() -> None:
    tokens = Tokens(ApiKey(key_id="K", private_key=PKCS8))
    tokens.refused(tokens.current(NOW), NOW, NOW + 500)
    assert tokens.skew == 500
    tokens.refused(tokens.current(NOW), NOW, NOW + 510)
    assert tokens.skew == 500, "ten seconds are no matter"
    tokens.refused(tokens.current(NOW), NOW, NOW + 10)
    assert tokens.skew == 0
    tokens.refused(tokens.current(NOW), NOW, None)
    assert (tokens.skew, tokens.signed) == (0, 4)


def test_a_token_that_is_not_the_newest_is_refused_without_effect() -> None:
    tokens = Tokens(ApiKey(key_id="K", private_key=PKCS8))
    old = tokens.current(NOW)
    new = tokens.current(NOW + 1000)
    tokens.refused(old, NOW, NOW + 500)
    assert tokens.skew == 0
    assert tokens.current(NOW + 1000) is new
    assert tokens.current(NOW + 999) is not new, "the clock was set back to before it was signed"


def test_how_long_a_token_may_live() -> None:
    scope = ("GET /v1/ciProducts",)
    for lifetime in (120, 1199, 1200, 180 * 86400):
        key = ApiKey(key_id="K", private_key=PKCS8, scope=scope, lifetime=lifetime)
        claims = claims_of(Tokens(key).current(NOW).reveal())
        assert claims["exp"] - claims["iat"] == lifetime
    cases: list[tuple[Any, Any, str]] = [
        (119, scope, "lifetime is 119: a token needs at least 120"),
        (180 * 86400 + 1, scope, "Apple allows six months at most, 15552000 seconds"),
        (1200, (), "without a scope it is not among"),
        (1200, ("GET /v1/apps?a=/ciProducts",), "'GET /v1/apps.* is not among"),
        (None, ("ciProducts",), 'scope takes entries such as "GET /v1/apps"'),
        (None, (5,), 'scope takes entries such as "GET /v1/apps"'),
    ]
    for odd, entries, problem in cases:
        with pytest.raises(errors.InvalidArgument, match=problem):
            ApiKey(key_id="K", private_key=PKCS8, scope=entries, lifetime=odd)


# Roles


def test_the_roles_that_a_task_takes() -> None:
    assert [task.what for task in TASKS if not task.roles] == []
    assert str(task_of("POST", "customerReviewResponses")) == (
        "answering reviews: ACCOUNT_HOLDER, ADMIN, CUSTOMER_SUPPORT"
    )
    for method in ("GET", "HEAD"):
        assert task_of(method, "customerReviewResponses") is None
        found = task_of(method, "financeReports")
        assert found
        assert found.what == "finance reports"
    assert task_of("POST", "financeReports") is None
    needed = needed_roles(tasks_of("PATCH", ["betaGroups", "analyticsReportRequests", "apps"]))
    assert needed == frozenset({"ADMIN"})
    assert needed_roles(tasks_of("PATCH", ["apps"])) is None
    assert hint("POST", "/v1/analyticsReportRequests").startswith("it takes one of the roles ADMIN")
    assert hint("POST", "/v1") == hint("POST", "/v1/apps/7/betaGroups") == ""
