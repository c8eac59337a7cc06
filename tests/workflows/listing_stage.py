"""Listings of the first app, at Apple's and in files, and what is left of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from asc.rules.ages import FLAGS, FREQUENCIES
from asc.testing import Simulator
from asc.testing.simulator.behaviours.states import set_version_state
from asc.testing.simulator.store.store import Record, Ref, Store

APP = "com.example.app1"
LOCALES = ("en-US", "de-DE", "fr-FR", "es-ES", "it", "ja", "ko", "nl-NL", "pt-BR", "sv", "da", "no")
TEXTS = {"description": "It helps with {}.", "keywords": "help,{}", "promotionalText": "Now: {}"}


def app_of(sim: Simulator) -> Record:
    return next(sim.store.all("apps"))


def version_of(sim: Simulator, number: str = "1.1") -> Record:
    versions = sim.store.related(app_of(sim).ref, "appStoreVersions")
    return next(each for each in versions if each["versionString"] == number)


def info_of(sim: Simulator, state: str = "PREPARE_FOR_SUBMISSION") -> Record:
    infos = sim.store.related(app_of(sim).ref, "appInfos")
    return next(each for each in infos if each["state"] == state)


def texts_of(sim: Simulator, owner: Record, name: str) -> dict[str, Record]:
    """The texts of a version, an app info or an app, by language."""
    return {str(each["locale"]): each for each in sim.store.related(owner.ref, name)}


def version_texts(sim: Simulator, number: str = "1.1") -> dict[str, Record]:
    return texts_of(sim, version_of(sim, number), "appStoreVersionLocalizations")


def info_texts(sim: Simulator) -> dict[str, Record]:
    return texts_of(sim, info_of(sim), "appInfoLocalizations")


def many_languages(sim: Simulator, locales: Iterable[str] = LOCALES) -> None:
    """The listing of version 1.1 in a dozen languages, a licence of its own, and TestFlight."""
    store, app = sim.store, app_of(sim)
    version, info = version_of(sim), info_of(sim)
    for locale in locales:
        texts = {name: text.format(locale) for name, text in TEXTS.items()}
        urls = {"supportUrl": "https://example.com/support"}
        _put(
            store, "appStoreVersionLocalizations", "appStoreVersion", version, locale, texts | urls
        )
        names = {"name": f"App 1 {locale}", "privacyPolicyUrl": "https://example.com/privacy"}
        _put(store, "appInfoLocalizations", "appInfo", info, locale, names)
        beta = {"description": f"Try {locale}", "feedbackEmail": "beta@example.com"}
        _put(store, "betaAppLocalizations", "app", app, locale, beta)
    licence: dict[str, Any] = {"agreementText": "Be kind."}
    links: dict[str, Any] = {
        "app": app.ref,
        "territories": [Ref("territories", name) for name in ("USA", "DEU")],
    }
    store.add("endUserLicenseAgreements", licence, links)


def _put(
    store: Store, type_: str, parent: str, owner: Record, locale: str, values: dict[str, Any]
) -> None:
    for each in store.related(owner.ref, type_):
        if each["locale"] == locale:
            store.update(each.ref, values)
            return
    store.add(type_, {"locale": locale, **values}, {parent: owner.ref})


def page_of(sim: Simulator, name: str = "Winter") -> Record:
    pages = sim.store.related(app_of(sim).ref, "appCustomProductPages")
    return next(each for each in pages if each["name"] == name)


def page_texts(sim: Simulator, name: str = "Winter") -> dict[str, Record]:
    """The texts of the newest version of a product page."""
    page = sim.store.related(page_of(sim, name).ref, "appCustomProductPageVersions")[-1]
    return texts_of(sim, page, "appCustomProductPageLocalizations")


def new_page_version(sim: Simulator) -> None:
    """A version of the product page that can be changed, with the texts of the approved one."""
    texts = {locale: text["promotionalText"] for locale, text in page_texts(sim).items()}
    version = sim.store.add(
        "appCustomProductPageVersions",
        {"version": "2", "state": "PREPARE_FOR_SUBMISSION"},
        {"appCustomProductPage": page_of(sim).ref},
    )
    for locale, text in texts.items():
        sim.store.add(
            "appCustomProductPageLocalizations",
            {"locale": locale, "promotionalText": text},
            {"appCustomProductPageVersion": version.ref},
        )


def no_pages(sim: Simulator) -> None:
    sim.store.delete(page_of(sim).ref)


def unanswered(sim: Simulator) -> None:
    """The age rating was never answered."""
    rating = sim.store.related(info_of(sim).ref, "ageRatingDeclaration")[0]
    sim.store.update(rating.ref, dict.fromkeys(rating.attributes))


def set_state(sim: Simulator, state: str, number: str = "1.1") -> None:
    set_version_state(sim.store, version_of(sim, number).ref, state)


def all_released(sim: Simulator) -> None:
    set_state(sim, "REPLACED_WITH_NEW_VERSION", "1.0")
    set_state(sim, "READY_FOR_DISTRIBUTION", "1.1")


def write_files(folder: Path, files: dict[str, str]) -> Path:
    """Writes texts by their paths below a folder; gives the folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def read_files(folder: Path) -> dict[str, str]:
    """All files of a folder, by their paths."""
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths}


# What scenarios do: files that change something of each kind

STORE = """\
copyright: 2027 Example Ltd
content_rights: USES_THIRD_PARTY_CONTENT
categories:
  primary: GAMES
  primary_subcategory_one: GAMES_PUZZLE
age_rating:
  gambling: true
review:
  first_name: Grace
  notes: Tap the button.
locales:
  en-US:
    subtitle: A bigger help
    keywords: app,help,more
    beta:
      feedback_email: more@example.com
  de-DE:
    name: App 1 auf Deutsch
    keywords: hilfe
"""
FILES = {
    "store.yaml": STORE,
    "en-US/description.md": "It helps a lot.\n",
    "de-DE/description.md": "Es hilft sehr.\n",
}


def shown(*names: str) -> Any:
    """What a snapshot has of a resource: these attributes."""

    def show(_: Store, record: Record) -> list[str]:
        return [str(record[name]) for name in names]

    return show


def show_info(store: Store, info: Record) -> list[str]:
    category = [ref.id for ref in store.refs(info.ref, "primaryCategory")]
    return [str(info["state"]), *category]


SHOWN = {
    "apps": shown("bundleId", "contentRightsDeclaration"),
    "appInfos": show_info,
    "appInfoLocalizations": shown("locale", "name", "subtitle"),
    "appStoreVersionLocalizations": shown("locale", "description", "keywords", "whatsNew"),
    "betaAppLocalizations": shown("locale", "description", "feedbackEmail"),
    "ageRatingDeclarations": shown("gambling", "contests"),
    "endUserLicenseAgreements": shown("agreementText"),
    "appCustomProductPageLocalizations": shown("locale", "promotionalText"),
}
"""For the snapshots of the crash matrix."""

_FOLDERS = TemporaryDirectory()


def folder_of(name: str, files: dict[str, str]) -> Path:
    """A folder with these files, which is there until the tests are over."""
    return write_files(Path(_FOLDERS.name) / name, files)


def push_all(client: Any) -> Any:
    """Something of each kind, with a first answer to all questions of the age rating."""
    answers = {**dict.fromkeys(FREQUENCIES, "NONE"), **dict.fromkeys(FLAGS, "false")}
    lines = "".join(f"  {name}: {value}\n" for name, value in answers.items())
    store = STORE.replace("  gambling: true\n", lines)
    return client.listing.push(APP, folder_of("all", {**FILES, "store.yaml": store}), version="1.1")


def push_to_a_new_version(client: Any) -> Any:
    files = {"store.yaml": "", "en-US/whats_new.md": "Faster.\n", "fr-FR/whats_new.md": "Vite.\n"}
    folder = folder_of("news", files)
    return client.listing.push(APP, folder, version="2.0", ensure_version=True)


def delete_languages(client: Any) -> Any:
    folder = folder_of("none", {"store.yaml": ""})
    return client.listing.push(APP, folder, version="1.1", delete=["de-DE", "fr-FR"])


PAGES = """\
eula: null
product_pages:
  Winter:
    en-US:
      promotional_text: Made for snow
    de-DE:
      promotional_text: Für den Schnee
"""


def push_pages(client: Any) -> Any:
    folder = folder_of("pages", {"store.yaml": PAGES})
    return client.listing.push(APP, folder, version="1.1", delete=["Winter/fr-FR"])


def pages_in_two_languages(sim: Simulator) -> None:
    few_languages(sim)
    new_page_version(sim)
    text = {"locale": "fr-FR", "promotionalText": "Pour la neige"}
    version = sim.store.related(page_of(sim).ref, "appCustomProductPageVersions")[-1]
    link = {"appCustomProductPageVersion": version.ref}
    sim.store.add("appCustomProductPageLocalizations", text, link)


def few_languages(sim: Simulator) -> None:
    many_languages(sim, LOCALES[:3])


SCENARIOS: list[tuple[Any, ...]] = [
    ("push product pages", push_pages, pages_in_two_languages, False),
    ("push listing", push_all, unanswered),
    ("push listing to a new version", push_to_a_new_version, all_released),
    ("delete languages", delete_languages, few_languages),
]
"""For the crash matrix: a name, what is done, what is arranged before, whether it is recorded."""
