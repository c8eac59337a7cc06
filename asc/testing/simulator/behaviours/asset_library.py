"""The App Asset Library: assets that are uploaded once, and their placements on surfaces.

Apple's articles of 4.5.1 (understanding, uploading, placing, migrating) say the states, that a
commit takes no checksum, that placements can't be changed, and the refusals of a wrong type, of a
parent that can't be edited and of deleting an asset that is placed. Guesses are marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import Refusal, conflict, not_found
from asc.testing.simulator.engine.http import Outgoing
from asc.testing.simulator.store.store import Record, Ref

from .asset_specs import CATEGORY, MOST, reference_data, specs_for
from .locks import is_open
from .registry import RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine

ASSETS = ("appAssetLibraryImages", "appAssetLibraryVideos")
PLACEMENTS = "appAssetLibraryPlacements"
SURFACES = (
    "appStoreVersionLocalization",
    "appCustomProductPageLocalization",
    "appStoreVersionExperimentTreatmentLocalization",
    "appEventLocalization",
    "retentionMessageVersion",
)
UNFINISHED = ("AWAITING_UPLOAD", "UPLOAD_COMPLETE")
UNUSABLE = ("FAILED", "ARCHIVED")


@RULES.fill("apps")
def an_app_has_a_library(engine: Engine, app: Record) -> dict[str, Any]:
    """Its id is the app's (observed). The reference data are there with the first app."""
    store = engine.store
    if "appAssetLibraries" not in store.document.types:
        return {}
    library = store.add("appAssetLibraries", {}, ident=app.id)
    store.replace(app.ref, "assetLibrary", [library.ref])
    if store.get("appAssetLibraryRefData", "1") is None:
        store.add("appAssetLibraryRefData", reference_data(), ident="1")
    return {}


@RULES.answer("GET", "/v1/apps/{id}/assetLibrary")
def an_app_may_have_none(call: Call) -> Outgoing | None:
    """`options.asset_library = False`: an app that Apple has not moved yet (the 404 is a guess)."""
    if not call.engine.options.asset_library:
        raise Refusal(not_found("appAssetLibraries", call.ident))
    return None


@RULES.check("create", PLACEMENTS)
def a_placement_has_one_asset_and_one_surface(call: Call) -> None:
    """One image or video, one surface (Apple; the code is a guess)."""
    _demand_one(call, ("image", "video"))
    _demand_one(call, SURFACES)


def _demand_one(call: Call, names: Sequence[str]) -> None:
    if len([name for name in names if call.sent(name)]) != 1:
        detail = f"Exactly one of {', '.join(names)} is needed"
        pointer = f"/data/relationships/{names[0]}"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.REQUIRED", detail, pointer)


@RULES.check("create", PLACEMENTS)
def a_placement_fits(call: Call) -> None:
    """Type, group and category agree (Apple), and an image has a size of the group (a guess)."""
    kind, group = call.attributes["placementType"], call.attributes.get("placementGroup")
    specs = specs_for(kind, str(group))
    asset = _asset_of(call)
    if kind in CATEGORY and (not specs or asset["category"] != CATEGORY[kind]):
        raise _does_not_fit(f"{kind} does not go with {group} and {asset['category']}")
    known = asset["specId"] if asset.ref.type == ASSETS[0] else None
    if specs and known and known not in specs:
        raise _does_not_fit(f"The asset does not fit {group}")
    if asset["state"] in UNUSABLE:
        raise conflict("STATE_ERROR.INVALID_ASSET_STATE", f"The asset is {asset['state']}")


def _asset_of(call: Call) -> Record:
    found = call.target("image") or call.target("video")
    assert found
    return found


def _does_not_fit(detail: str) -> Refusal:
    return conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/placementType")


@RULES.check("create", PLACEMENTS, "appAssetLibraryPlacementOrderingRequests")
def a_surface_is_open(call: Call) -> None:
    """What is in review or on sale takes no placement (Apple)."""
    for name in SURFACES:
        for surface in call.sent(name):
            _demand_open(call, surface)


@RULES.check("delete", PLACEMENTS)
def a_placement_of_an_open_surface_goes(call: Call) -> None:
    """Nor does it lose one."""
    for surface in _surfaces(call.engine, call.ref):
        _demand_open(call, surface)


def _demand_open(call: Call, surface: Ref) -> None:
    if not is_open(call.store, surface, "appScreenshots"):
        meta = {"state": "approved", "feature": "ASC_FEATURE_APP_STORE_VERSIONS"}
        detail = f"{surface.type} can not be changed in its state"
        raise conflict("STATE_ERROR.INVALID_STATE", detail, meta=meta)


def _surfaces(engine: Engine, placement: Ref) -> list[Ref]:
    return [ref for name in SURFACES for ref in engine.store.refs(placement, name)]


@RULES.check("create", PLACEMENTS)
def a_group_has_a_limit(call: Call) -> None:
    """Ten screenshots, three previews, one header (Apple; the code is a guess)."""
    kind = call.attributes["placementType"]
    if len(_beside(call)) >= MOST.get(kind, 10):
        group = call.attributes.get("placementGroup")
        detail = f"{group} takes no more than {MOST.get(kind, 10)} of {kind}"
        pointer = "/data/attributes/placementGroup"
        raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer)


def _beside(call: Call) -> list[Record]:
    """The placements that the new one joins."""
    surface = next(ref for name in SURFACES for ref in call.sent(name))
    names = [name for name in ("placementType", "placementGroup") if name in call.attributes]
    return [
        other
        for other in call.store.related(surface, "placements")
        if all(other[name] == call.attributes[name] for name in names) and other.ref != _own(call)
    ]


def _own(call: Call) -> Ref | None:
    return call.record.ref if call.record else None


@RULES.effect("create", PLACEMENTS)
def a_placement_comes_last(call: Call) -> None:
    """New placements keep the order of their creation (observed); early ones wait for the asset."""
    places = [other.private.get("position", 0) for other in _beside(call)]
    call.store.update(call.ref, {}, position=max(places, default=0) + 1)
    waits = _asset_of(call)["state"] in UNFINISHED
    call.set(state="ASSET_PROCESSING" if waits else "PARENT_PREPARE_FOR_SUBMISSION")


@RULES.check("create", "appAssetLibraryPlacementOrderingRequests")
def an_order_names_all(call: Call) -> None:
    """The full list of a group (Apple; the code is a guess)."""
    _demand_one(call, SURFACES)
    sent = {ref.id for ref in call.sent("orderedPlacements")}
    if sent != {other.id for other in _beside(call)}:
        pointer = "/data/relationships/orderedPlacements"
        detail = "All placements of the group have to be named"
        raise conflict("ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer)


@RULES.effect("create", "appAssetLibraryPlacementOrderingRequests")
def placements_are_sorted(call: Call) -> None:
    """`sort=placementGroupPosition` shows it; it is not an attribute (Apple)."""
    for position, placement in enumerate(call.sent("orderedPlacements"), 1):
        call.store.update(placement, {}, position=position)


@RULES.check("delete", *ASSETS)
def a_placed_asset_stays(call: Call) -> None:
    """Placements go first (Apple)."""
    if call.store.refs(call.ref, "placements"):
        raise conflict("STATE_ERROR.ASSET_HAS_PLACEMENTS", "The asset has placements")


@RULES.check("update", *ASSETS)
def only_approved_assets_are_archived(call: Call) -> None:
    """Others can be deleted (Apple)."""
    record = call.record
    if call.attributes.get("archived") and record and record["state"] != "APPROVED":
        raise conflict("STATE_ERROR.INVALID_ASSET_STATE", f"The asset is {record['state']}")


@RULES.effect("update", *ASSETS)
def an_asset_is_archived(call: Call) -> None:
    """It can't be placed any more."""
    if call.attributes.get("archived"):
        call.set(state="ARCHIVED")


def set_asset_state(engine: Engine, ref: Ref, state: str, errors: list[dict[str, str]]) -> None:
    """Library assets have a plain state, and details where they failed; placements follow."""
    known = "PREPARE_FOR_SUBMISSION" if state == "COMPLETE" else state
    engine.store.update(ref, {"state": known, "stateDetails": errors or None})
    placed = {"COMPLETE": "PARENT_PREPARE_FOR_SUBMISSION", "FAILED": "FAILED"}.get(state)
    for placement in engine.store.related(ref, "placements") if placed else ():
        engine.store.update(placement.ref, {"state": placed})
