"""Files of single resources: `client.media.attach`."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from asc_api import models, resources
from asc_api.document import load_document

from asc import Ref
from asc.errors import ExistingDiffers, InvalidArgument, UploadRefused
from asc.flow.polling import PollEvent
from asc.testing import Fault, Simulator
from asc.workflows.media.kinds import KINDS, FileKind, Parent
from asc.workflows.uploads import Progress

from . import media_stage as stage
from .playing import Mode, play

ELSEWHERE = {
    "AppAssetLibraryImage",
    "AppAssetLibraryVideo",
    "AppClipAdvancedExperienceImage",
    "BuildUploadFile",
}
NOTES: Ref[Any] = Ref("appStoreReviewDetails", stage.DETAIL)
PAIRS = [(kind, parent) for kind in KINDS for parent in kind.parents]


@pytest.fixture
def notes(sim: Simulator, tmp_path: Path) -> Path:
    """A review detail, and a file for it."""
    stage.review_detail(sim)
    return stage.file_beside(tmp_path / "x", "notes.pdf")


def attach(sim: Simulator, to: Any, path: Path, mode: Mode = "sync", **options: Any) -> Any:
    return play(sim, mode, lambda client: client.media.attach(to, path, **options))


def written(sim: Simulator) -> list[str]:
    """The writes so far, without the parts."""
    made = [(each.method, each.path) for each in sim.requests if each.path.startswith("/v")]
    return [f"{method} {path}" for method, path in made if method != "GET"]


def test_every_type_of_file_is_known() -> None:
    schemas = load_document()["components"]["schemas"]
    files = {
        name
        for name, schema in schemas.items()
        if "uploadOperations"
        in schema.get("properties", {}).get("attributes", {}).get("properties", {})
    }
    kinds = {inspect.signature(kind.calls.get).return_annotation for kind in KINDS}
    assert {f"Request[{name}]" for name in files - ELSEWHERE} == kinds


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_is_as_the_document_has_it(kind: FileKind) -> None:
    create = set(inspect.signature(kind.calls.create).parameters)
    given = {"file_name", "file_size", *(parent.keyword for parent in kind.parents)}
    assert (
        given | {kind.sorted_by} - {""}
        <= create
        <= given
        | {
            kind.sorted_by,
            "mime_type",
            "preview_frame_time_code",
        }
    )
    takes_md5 = "source_file_checksum" in inspect.signature(kind.calls.update).parameters
    assert kind.md5 == takes_md5
    for parent in kind.parents:
        namespace, _, function = parent.reads.partition(".")
        assert callable(getattr(getattr(resources, namespace), function))
        assert parent.type == getattr(models, parent.model).TYPE


@pytest.mark.parametrize(("kind", "parent"), PAIRS, ids=lambda value: getattr(value, "name", None))
def test_every_kind_is_attached_once(
    sim: Simulator, tmp_path: Path, mode: Mode, kind: FileKind, parent: Parent
) -> None:
    sim.store.add(parent.type, {}, ident="parent")
    path = stage.file_beside(tmp_path / "x", "file.mp4" if kind.video else "file.png")
    options = {"kind": kind.name, "asset_type": kind.words[0] if kind.words else None}
    ref: Ref[Any] = Ref(parent.type, "parent")
    first = attach(sim, ref, path, mode, **options)
    assert first.changed
    assert first.state in ("COMPLETE", "PREPARE_FOR_SUBMISSION")
    assert first.file == "file.png" or not kind.md5 or kind.video
    before = written(sim)
    to = "parent" if len(kind.parents) == 1 else ref
    again = attach(sim, to, path, mode, **options)
    assert (again.id, again.changed, written(sim)) == (first.id, False, before)


def test_what_is_sent(sim: Simulator, notes: Path) -> None:
    events: list[Any] = []
    before = len(sim.requests)
    result = play(
        sim, "sync", lambda client: client.media.attach(NOTES, notes, on_event=events.append)
    )
    sent = [(each.method, each.path.split("/")[1]) for each in sim.requests[before:]]
    assert sent[:2] == [("GET", "v1"), ("POST", "v1")]
    assert [each for each in sent if each[1] == "upload"] == [("PUT", "upload")] * 3
    assert len(sent) <= 9
    assert result.to_dict()["changed"] is True
    assert str(result).endswith("COMPLETE\n  notes.pdf: created")
    kinds = [type(event) for event in events]
    assert (kinds.count(Progress), PollEvent in kinds) == (3, True)
    assert events[-1] == result.steps[0]


def test_a_dry_run_writes_nothing(sim: Simulator, notes: Path) -> None:
    with sim.client(dry_run=True) as client:
        result = client.media.attach(NOTES, notes)
        planned = [request.method for request in client.planned or ()]
    assert planned == ["POST", "PUT", "PATCH"]
    assert (result.state, written(sim)) == ("planned", [])


def test_another_file_is_in_the_way(sim: Simulator, tmp_path: Path) -> None:
    stage.product(sim)
    path = stage.file_beside(tmp_path / "x", "new.png")
    options: Any = {"kind": "in_app_purchase_app_store_review_screenshots"}
    product: Ref[Any] = Ref("inAppPurchases", stage.PRODUCT)
    with pytest.raises(ExistingDiffers, match=r"'old.png' of 5 bytes.*if_exists='replace'"):
        attach(sim, product, path, **options)
    assert written(sim) == []
    kept = attach(sim, product, path, if_exists="keep", **options)
    assert (kept.id, kept.changed, written(sim)) == ("old", False, [])
    replaced = attach(sim, product, path, if_exists="replace", **options)
    assert str(replaced.steps[0]) == "new.png: updated (in place of old.png)"
    assert [each.split()[0] for each in written(sim)] == ["DELETE", "POST", "PATCH"]


def test_of_several_files_the_one_of_the_same_name_is_in_the_way(
    sim: Simulator, notes: Path
) -> None:
    attach(sim, NOTES, notes)
    other = stage.file_beside(notes, "more.pdf")
    assert attach(sim, NOTES, other).changed
    notes.write_bytes(b"changed")
    with pytest.raises(ExistingDiffers):
        attach(sim, NOTES, notes)
    attach(sim, NOTES, notes, if_exists="replace")
    names = {each["fileName"]: each["fileSize"] for each in sim.store.all(FILES)}
    assert names == {"notes.pdf": 7, "more.pdf": other.stat().st_size}
    assert written(sim)[-1].startswith("DELETE")


FILES = "appStoreReviewAttachments"


def test_an_upload_that_was_cut_off_is_gone_on_with(sim: Simulator, notes: Path) -> None:
    with sim.client() as client:
        size = notes.stat().st_size
        begun = client.api.app_store_review_attachments.create(
            file_name="notes.pdf", file_size=size, app_store_review_detail=stage.DETAIL
        )
        client.api.app_store_review_attachments.create(
            file_name="notes.pdf", file_size=size + 1, app_store_review_detail=stage.DETAIL
        )
    result = attach(sim, NOTES, notes)
    assert result.id == begun.id
    assert [each.ref.id for each in sim.store.all(FILES)] == [begun.id]


def test_what_apple_refuses_is_sent_once_more(sim: Simulator, notes: Path) -> None:
    sim.options.fail_processing = [{"code": "UNKNOWN", "description": "Try later"}]
    assert attach(sim, NOTES, notes).state == "COMPLETE"
    assert len(list(sim.store.all(FILES))) == 1


def test_a_picture_that_is_at_fault_is_not_sent_again(sim: Simulator, notes: Path) -> None:
    reason = {"code": "IMAGE_ALPHA_NOT_ALLOWED", "description": "No alpha"}
    sim.options.fail_processing = [reason]
    with pytest.raises(UploadRefused, match="IMAGE_ALPHA_NOT_ALLOWED: No alpha"):
        attach(sim, NOTES, notes)
    assert list(sim.store.all(FILES)) == []
    assert sum(each.startswith("POST") for each in written(sim)) == 1


def test_expired_addresses_are_read_anew(sim: Simulator, notes: Path) -> None:
    sim.faults(Fault(method="PUT", status=403))
    assert attach(sim, NOTES, notes).state == "COMPLETE"


@pytest.mark.parametrize(
    ("to", "options", "says"),
    [
        ("123", {}, "an id alone does not say"),
        (Ref("apps", "1"), {}, "'apps'; what takes a file"),
        (
            "1",
            {"kind": "game_center_challenge_images"},
            r"Ref\('gameCenterChallengeVersions', id\)",
        ),
        (Ref("subscriptions", "1"), {}, "kind='subscription_images'"),
        (NOTES, {"kind": "review_attachments"}, "app_store_review_attachments"),
        (NOTES, {"asset_type": "EVENT_CARD"}, "have none"),
        (Ref("appEventLocalizations", "1"), {}, "EVENT_CARD"),
    ],
)
def test_what_is_not_clear(
    sim: Simulator, notes: Path, to: Any, options: dict[str, Any], says: str
) -> None:
    before = len(sim.requests)
    with pytest.raises(InvalidArgument, match=says):
        attach(sim, to, notes, **options)
    assert len(sim.requests) == before


def test_an_empty_file(sim: Simulator, notes: Path) -> None:
    notes.write_bytes(b"")
    with pytest.raises(InvalidArgument, match="empty"):
        attach(sim, NOTES, notes)
