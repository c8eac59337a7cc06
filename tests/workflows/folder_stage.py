"""A folder with everything about an app, and its plan, which is applied over and over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from asc.flow.plan import JoinedPlan
from asc.testing import Simulator

from .listing_stage import write_files
from .pictures import png
from .playing import play
from .pricing_scenarios import keep_few_territories
from .scenario import Scenario

APP, VERSION = "com.example.app1", "1.1"
STORE = """\
locales:
  en-US:
    whats_new: Faster
  de-DE:
    name: App 1 auf Deutsch
    whats_new: Schneller
"""
CATALOG = """\
in_app_purchases:
  com.example.app1.gems:
    type: CONSUMABLE
    name: Gems
    localizations:
      en-US: {name: Gems, description: Many gems}
    price: 0.99
    availability: {territories: [USA, DEU], new_territories: false}
"""
PRICES = "territory,price\nUSA,9.99\nDEU,8.99\n"
GEMS = "com.example.app1.gems"


def write_texts(folder: Path) -> Path:
    """Texts in a new language, and a picture in it."""
    write_files(folder, {"store.yaml": STORE})
    png(folder / "screenshots" / "de-DE" / "01.png", note="one")
    return folder


def write_shop(folder: Path) -> Path:
    """A new product, and the app's prices."""
    write_files(folder, {"catalog.yaml": CATALOG, "prices.csv": PRICES})
    return folder


def write_all(folder: Path) -> Path:
    """Both."""
    return write_shop(write_texts(folder))


def plan_of(client: Any, folder: Path, **given: Any) -> Any:
    """The plan of a folder."""
    return client.folder.plan(APP, folder, **{"version": VERSION, **given})


def folder_scenarios(root: Path) -> list[Scenario]:
    """A saved plan is what is applied, in the second run as well."""
    return [
        _scenario("apply texts and pictures", root / "folder-texts", write_texts),
        _scenario("apply products and prices", root / "folder-shop", write_shop, often=False),
    ]


def _scenario(
    name: str, folder: Path, write: Callable[[Path], Path], *, often: bool = True
) -> Scenario:
    saved = folder / "plan.json"

    def arrange(sim: Simulator) -> None:
        keep_few_territories(sim)
        play(sim, "sync", lambda client: plan_of(client, write(folder))).save(saved)
        sim.requests.clear()

    def act(client: Any) -> Any:
        return client.apply(JoinedPlan.load(saved), allow_irreversible=True)

    return Scenario(name, act, arrange, recorded=False, sample=1, often=often)


def written(sim: Simulator) -> list[str]:
    """What was sent that may change something."""
    return [f"{each.method} {each.path}" for each in sim.requests if each.method != "GET"]


def values_of(sim: Simulator, of: str, name: str) -> Mapping[str, Any]:
    """An attribute of all localizations of a kind, by locale."""
    return {str(each["locale"]): each[name] for each in sim.store.all(of)}
