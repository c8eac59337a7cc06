"""An archive, a folder of texts and a folder of pictures, for `client.versions.publish`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from asc.testing import Simulator
from asc.workflows.versions import ReviewContact

from . import versions_stage as versions
from .archives import make_ipa
from .pictures import png

CONTACT = ReviewContact("Ann", "Example", "ann@example.com", "+44 20 7946 0999")
STORE = """
copyright: 2026 Example Ltd
locales:
  en-US:
    subtitle: Small and fast
    keywords: fast,small
    whats_new: Faster
"""
GERMAN = """
  de-DE:
    name: App 1 auf Deutsch
    privacy_policy_url: https://example.com/de
    description: Es hilft jeden Tag.
    keywords: schnell,klein
    support_url: https://example.com/hilfe
    whats_new: Schneller
"""


def archive(folder: Path, version: str) -> Path:
    """An archive in three parts, whose export question is answered; made once, as zip keeps the
    time.
    """
    path = folder / f"App {version}.ipa"
    if path.exists():
        return path
    folder.mkdir(parents=True, exist_ok=True)
    return make_ipa(path, version=version, padding=150_000, ITSAppUsesNonExemptEncryption=False)


def texts(folder: Path, more: str = "") -> Path:
    """A folder of texts."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "store.yaml").write_text(STORE.strip() + "\n" + more.strip("\n") + "\n")
    return folder


def pictures(folder: Path, *locales: str) -> Path:
    """A folder with two pictures in English, and one of them in other languages."""
    png(folder / "en-US" / "01.png", note="one")
    png(folder / "en-US" / "02.png", note="two")
    for locale in locales:
        png(folder / locale / "01.png", note="one")
    return folder


def publish(client: Any, folder: Path, version: str = "1.1", **options: Any) -> Any:
    """All of it, with a review, in two languages."""
    given = {
        "listing": texts(folder / "texts", GERMAN),
        "media": pictures(folder / "pictures", "de-DE"),
        "submit": True,
        "release": "manual",
        "review": CONTACT,
        **options,
    }
    return client.versions.publish(archive(folder, version), **given)


def to_library(client: Any, ipa: Path) -> Any:
    """A version that is there already."""
    return publish(client, ipa.with_name("library"))


def to_sets(client: Any, ipa: Path) -> Any:
    """The same with the older sets, in one language."""
    folder = ipa.with_name("sets")
    options: dict[str, Any] = {
        "listing": texts(folder / "texts"),
        "media": pictures(folder / "pictures"),
    }
    return publish(client, folder, backend="sets", prune=["en-US"], **options)


def new_version(client: Any, ipa: Path) -> Any:
    """A version that has to be made, with a new language."""
    return publish(client, ipa.with_name("new"), "2.0")


def texts_alone(client: Any, ipa: Path) -> Any:
    """Without pictures, into review."""
    folder = ipa.with_name("texts alone")
    return publish(client, folder, listing=texts(folder / "texts"), media=None)


def only_attached(client: Any, ipa: Path) -> Any:
    """A build and its version, without a review."""
    folder = ipa.with_name("build")
    return client.versions.publish(archive(folder, "1.1"), phased=True)


def as_it_is(_: Simulator) -> None:
    """The version in preparation lacks its build and its news."""


ROWS: list[tuple[str, Any, Any, bool]] = [
    ("publish to library", to_library, as_it_is, False),
    ("publish to sets", to_sets, as_it_is, True),
    ("publish new version", new_version, versions.all_released, True),
    ("publish build", only_attached, as_it_is, False),
    ("publish texts", texts_alone, as_it_is, False),
]
"""Name, what is done with a client and a folder, and what is arranged before,
and whether it is crashed in CI.
"""
RECORDED = "publish texts"
"""The one of which there is a cassette; with pictures, it would be twice as long."""
KEPT = ("2026 Example Ltd",)
"""What the listing's file says, and so does the version."""
