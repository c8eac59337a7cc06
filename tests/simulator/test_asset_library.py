"""The App Asset Library, and what becomes of pictures: what Apple refuses, and how states move."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from asc import Client
from asc.errors import ApiError, Conflict, NotFound
from asc.testing import Simulator
from asc.testing.simulator.behaviours.states import set_version_state

LARGE, PHONE = "IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE", (1290, 2796)
APP = "6440000001"


@pytest.fixture
def sim() -> Iterator[Simulator]:
    with Simulator() as simulator:
        simulator.options.processing_reads = 1
        yield simulator


@pytest.fixture
def client(sim: Simulator) -> Iterator[Client]:
    with sim.client(clock=sim.clock) as found:
        yield found


def png(size: tuple[int, int] = PHONE, colour: int = 2) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", *size, 8, colour, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + chunk


def send(made: Any, content: bytes) -> None:
    for part in made.upload_operations:
        httpx.put(part.url, content=content[part.offset : part.offset + part.length])


def reserve(client: Client, size: int, **more: Any) -> Any:
    values: dict[str, Any] = {"category": "APP_SCREENSHOTS_AND_PREVIEWS", **more}
    return client.api.app_asset_library_images.create(
        file_name="a.png", file_size=size, asset_library=APP, **values
    )


def upload(sim: Simulator, client: Client, content: bytes = png(), **more: Any) -> Any:
    made = reserve(client, len(content), **more)
    send(made, content)
    client.api.app_asset_library_images.update(made, uploaded=True)
    sim.clock.advance(600)
    return client.api.app_asset_library_images.get(made)


def text_of(sim: Simulator) -> str:
    versions = sim.store.all("appStoreVersions")
    version = next(each for each in versions if each["versionString"] == "1.1")
    return sim.store.related(version.ref, "appStoreVersionLocalizations")[0].id


def place(sim: Simulator, client: Client, image: Any, **more: Any) -> Any:
    values = {"placement_type": "APP_SCREENSHOT", "placement_group": LARGE, "image": image, **more}
    return client.api.app_asset_library_placements.create(
        app_store_version_localization=text_of(sim), **values
    )


def codes(error: ApiError) -> list[str]:
    return [entry.code for entry in error.entries]


def test_an_asset_is_processed_and_gets_its_spec(sim: Simulator, client: Client) -> None:
    image = upload(sim, client)
    assert image.state == "PREPARE_FOR_SUBMISSION"
    assert image.spec_id == "f56c777c-99ea-5760-97ae-27c5f8cbb884"
    assert (image.image_asset.width, image.image_asset.height) == PHONE
    assert not image.upload_operations


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (png((100, 100)), "IMAGE_INCORRECT_DIMENSIONS"),
        (png(colour=6), "IMAGE_ALPHA_NOT_ALLOWED"),
    ],
    ids=["size", "alpha"],
)
def test_pictures_are_looked_at(sim: Simulator, client: Client, content: bytes, code: str) -> None:
    image = upload(sim, client, content)
    assert image.state == "FAILED"
    assert [detail.code for detail in image.state_details] == [code]
    with pytest.raises(Conflict) as caught:
        place(sim, client, image)
    assert codes(caught.value) == ["STATE_ERROR.INVALID_ASSET_STATE"]
    pictures = client.api.app_store_version_localizations.list_app_screenshot_sets(
        text_of(sim)
    ).first()
    assert pictures is not None
    shot = client.api.app_screenshots.create(
        file_name="a.png", file_size=len(content), app_screenshot_set=pictures
    )
    send(shot, content)
    client.api.app_screenshots.update(shot, uploaded=True)
    sim.clock.advance(600)
    state = client.api.app_screenshots.get(shot).asset_delivery_state
    assert state is not None
    assert state.state == "FAILED"
    assert [entry.code for entry in state.errors or ()] == [code]


def test_an_early_placement_waits_for_its_asset(sim: Simulator, client: Client) -> None:
    content = png()
    image = reserve(client, len(content))
    placement = place(sim, client, image)
    assert placement.state == "ASSET_PROCESSING"
    send(image, content)
    client.api.app_asset_library_images.update(image, uploaded=True)
    sim.clock.advance(600)
    placement = client.api.app_asset_library_placements.get(placement)
    assert placement.state == "PARENT_PREPARE_FOR_SUBMISSION"


@pytest.mark.parametrize(
    "wrong",
    [
        {"placement_group": "IPAD_13_PROFILE"},
        {"placement_group": "NOTHING"},
        {"placement_type": "PRODUCT_PAGE_HEADER_ASSET", "placement_group": "DEFAULT_PROFILE"},
    ],
)
def test_type_group_and_category_agree(
    sim: Simulator, client: Client, wrong: dict[str, Any]
) -> None:
    with pytest.raises(Conflict) as caught:
        place(sim, client, upload(sim, client), **wrong)
    entry = next(iter(caught.value.entries))
    assert entry.code == "ENTITY_ERROR.ATTRIBUTE.INVALID"
    assert entry.pointer == "/data/attributes/placementType"


def test_a_placement_has_one_asset_and_one_surface(sim: Simulator, client: Client) -> None:
    with pytest.raises(Conflict):
        client.api.app_asset_library_placements.create(
            placement_type="APP_SCREENSHOT",
            placement_group=LARGE,
            app_store_version_localization=text_of(sim),
        )


def test_a_group_takes_ten(sim: Simulator, client: Client) -> None:
    image = upload(sim, client)
    for _ in range(10):
        place(sim, client, image)
    with pytest.raises(Conflict):
        place(sim, client, image)


def test_a_closed_version_is_left(sim: Simulator, client: Client) -> None:
    placement = place(sim, client, image := upload(sim, client))
    version = next(
        each for each in sim.store.all("appStoreVersions") if each["versionString"] == "1.1"
    )
    set_version_state(sim.store, version.ref, "WAITING_FOR_REVIEW")
    with pytest.raises(Conflict) as caught:
        place(sim, client, image)
    assert codes(caught.value) == ["STATE_ERROR.INVALID_STATE"]
    with pytest.raises(Conflict):
        client.api.app_asset_library_placements.delete(placement)


def test_placements_go_before_their_asset(sim: Simulator, client: Client) -> None:
    placement = place(sim, client, image := upload(sim, client))
    with pytest.raises(Conflict) as caught:
        client.api.app_asset_library_images.delete(image)
    assert codes(caught.value) == ["STATE_ERROR.ASSET_HAS_PLACEMENTS"]
    client.api.app_asset_library_placements.delete(placement)
    client.api.app_asset_library_images.delete(image)
    assert client.api.app_asset_libraries.list_images(APP).all() == []


def test_only_what_was_approved_is_archived(sim: Simulator, client: Client) -> None:
    image = upload(sim, client)
    with pytest.raises(Conflict) as caught:
        client.api.app_asset_library_images.update(image, archived=True)
    assert codes(caught.value) == ["STATE_ERROR.INVALID_ASSET_STATE"]
    sim.store.update(next(sim.store.all("appAssetLibraryImages")).ref, {"state": "APPROVED"})
    assert client.api.app_asset_library_images.update(image, archived=True).state == "ARCHIVED"


def test_an_order_names_every_placement(sim: Simulator, client: Client) -> None:
    image = upload(sim, client)
    placed = [place(sim, client, image) for _ in range(3)]
    order = client.api.app_asset_library_placement_ordering_requests.create
    text = text_of(sim)
    with pytest.raises(Conflict):
        order(
            placement_group=LARGE,
            ordered_placements=placed[:2],
            app_store_version_localization=text,
        )
    wanted = [placed[2], placed[0], placed[1]]
    order(placement_group=LARGE, ordered_placements=wanted, app_store_version_localization=text)
    listed = client.api.app_store_version_localizations.list_placements(
        text, sort=["placementGroupPosition"]
    )
    assert [each.id for each in listed] == [each.id for each in wanted]


def test_an_app_may_have_no_library(sim: Simulator, client: Client) -> None:
    assert client.api.apps.get_asset_library(APP) is not None
    sim.options.asset_library = False
    with pytest.raises(NotFound):
        client.api.apps.get_asset_library(APP)
