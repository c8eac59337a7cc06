"""Reserve, commit, process: the same for every type that has `uploadOperations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.errors import conflict
from asc.testing.simulator.store.store import Record, Ref

from .asset_library import ASSETS, set_asset_state
from .pictures import picture_errors, show_picture
from .registry import ANY, RULES

if TYPE_CHECKING:
    from asc.testing.simulator.engine.call import Call
    from asc.testing.simulator.engine.engine import Engine
    from asc.testing.simulator.engine.uploads import Reservation

STATES = ("assetDeliveryState", "videoDeliveryState")


def takes_files(call: Call) -> bool:
    known = call.store.document.type(call.type).attributes
    return "uploadOperations" in known


@RULES.check("create", ANY)
def a_file_has_a_size(call: Call) -> None:
    """A reservation of less than nothing is refused."""
    if takes_files(call) and (call.attributes.get("fileSize") or 0) < 0:
        pointer = "/data/attributes/fileSize"
        raise conflict(
            "ENTITY_ERROR.ATTRIBUTE.INVALID", "The file size must not be negative", pointer
        )


@RULES.effect("create", ANY)
def reserve(call: Call) -> None:
    """A new asset waits for its parts."""
    if takes_files(call) and isinstance(call.attributes.get("fileSize"), int):
        operations = call.engine.uploads.reserve(call.ref, call.attributes["fileSize"])
        if call.ref.type == "buildUploadFiles":
            operations = [
                _delivery(call.engine, operation, part)
                for part, operation in enumerate(operations, 1)
            ]
        known = call.store.document.type(call.type).attributes
        token = {"assetToken": ""} if "assetToken" in known else {}
        call.set(uploadOperations=operations, **token)
        set_state(call.engine, call.ref, "AWAITING_UPLOAD")


def _delivery(engine: Engine, operation: dict[str, Any], part: int) -> dict[str, Any]:
    """Build files say a little more about each part."""
    return {
        **operation,
        "partNumber": part,
        "expiration": engine.clock.utc(7 * 24 * 3600),
        "entityTag": f"part-{part}",
    }


def set_state(
    engine: Engine, ref: Ref, state: str, errors: list[dict[str, str]] | None = None
) -> None:
    """v1 images have a plain `state`, the others a state with errors and warnings."""
    if ref.type in ASSETS:
        set_asset_state(engine, ref, state, errors or [])
        return
    document = engine.store.document
    known = document.type(ref.type).attributes
    detail = {"state": state, "errors": errors or [], "warnings": []}
    values: dict[str, Any] = {name: detail for name in STATES if name in known}
    if not values or "state" in known:
        words = document.resolve(known.get("state", {})).get("enum", ())
        values["state"] = state if state in words else "PREPARE_FOR_SUBMISSION"
    engine.store.update(ref, values)


@RULES.check("update", ANY, quirk=38)
def all_parts_are_there(call: Call) -> None:
    """A commit before all bytes have come is refused."""
    if takes_files(call) and call.attributes.get("uploaded") and waits(call.engine, call.ref):
        reservation = call.engine.uploads.of(call.ref)
        if reservation and reservation.received != reservation.size:
            detail = f"{reservation.received} of {reservation.size} bytes were uploaded"
            raise conflict("ENTITY_ERROR.ATTRIBUTE.INVALID", detail, "/data/attributes/uploaded")


def waits(engine: Engine, ref: Ref) -> bool:
    """True until the commit."""
    record = engine.store.get(*ref)
    return record is not None and bool(record["uploadOperations"])


@RULES.effect("update", ANY)
def commit(call: Call) -> None:
    """The commit starts the processing; a second one changes nothing."""
    if takes_files(call) and call.attributes.get("uploaded") and waits(call.engine, call.ref):
        call.set(uploadOperations=None)
        set_state(call.engine, call.ref, "UPLOAD_COMPLETE")
        if call.ref.type != "buildUploadFiles":
            call.engine.plan(call.ref, "media.process")


@RULES.step("media.process")
def process(engine: Engine, ref: Ref) -> None:
    """COMPLETE, or FAILED with errors."""
    errors = errors_of(engine, ref)
    set_state(engine, ref, "FAILED" if errors else "COMPLETE", errors)
    if not errors:
        show_picture(engine, ref)


def errors_of(engine: Engine, ref: Ref) -> list[dict[str, str]]:
    """What is wrong with a committed file: what the test ordered, its checksum, its picture."""
    if engine.options.fail_processing:
        ordered, engine.options.fail_processing = engine.options.fail_processing, []
        return ordered
    record, reservation = engine.store.get(*ref), engine.uploads.of(ref)
    if (
        record is None
        or reservation is None
        or all(_is_sum(sent, reservation) for sent in _sums(record))
    ):
        return picture_errors(engine, ref)
    return [
        {
            "code": "CHECKSUM_MISMATCH",
            "description": "The checksum of the file is not the one of the request",
        }
    ]


def _sums(record: Record) -> list[tuple[str, str]]:
    """The checksums of a commit: algorithm and hex digest."""
    plain = [("MD5", record["sourceFileChecksum"])] if record["sourceFileChecksum"] else []
    whole = (record["sourceFileChecksums"] or {}).get("file")
    return [*plain, (whole.get("algorithm", "MD5"), whole.get("hash", ""))] if whole else plain


def _is_sum(sent: tuple[str, str], reservation: Reservation) -> bool:
    algorithm, digest = sent
    return reservation.digest({"SHA_256": "sha256"}.get(algorithm, "md5")) == digest.lower()
