"""What an engine holds as one JSON file, and back."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from itertools import chain
from typing import TYPE_CHECKING, Any

from asc.testing.simulator.engine.progress import Step
from asc.testing.simulator.engine.spool import Piece, Spool
from asc.testing.simulator.engine.uploads import Reservation
from asc.testing.simulator.store.store import Ref, Store

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine


def dump(engine: Engine) -> dict[str, Any]:
    """All resources, links, planned steps and uploads."""
    resources = list(_resources(engine.store))
    steps = [asdict(step) | {"ref": list(step.ref)} for step in engine.progress.snapshot()]
    uploads = {key: _packed(reservation) for key, reservation in engine.uploads.snapshot().items()}
    published = {
        key: base64.b64encode(content).decode() for key, content in engine.uploads.published.items()
    }
    return {"resources": resources, "steps": steps, "uploads": uploads, "published": published}


def _resources(store: Store) -> Iterator[dict[str, Any]]:
    for record in chain.from_iterable(map(store.all, store.types)):
        held = store.links_of(record.ref)
        yield {
            "type": record.ref.type,
            "id": record.id,
            "attributes": dict(record.attributes),
            "private": dict(record.private),
            "relationships": {name: list(map(list, refs)) for name, refs in held.items()},
        }


def load(engine: Engine, raw: Mapping[str, Any]) -> None:
    """Replaces what the engine holds."""
    engine.store.clear()
    for item in raw["resources"]:
        engine.store.add(
            item["type"], item["attributes"], ident=item["id"], private=item["private"]
        )
    for item in raw["resources"]:
        for name, refs in item["relationships"].items():
            engine.store.replace(Ref(item["type"], item["id"]), name, [Ref(*ref) for ref in refs])
    engine.progress.restore(
        tuple(Step(**{**step, "ref": Ref(*step["ref"])}) for step in raw["steps"])
    )
    engine.uploads.restore(
        {key: _unpacked(value, engine.uploads.spool) for key, value in raw["uploads"].items()}
    )
    engine.uploads.published = {
        key: base64.b64decode(text) for key, text in raw["published"].items()
    }
    engine.store.ids.skip(item["id"] for item in raw["resources"])


def _packed(reservation: Reservation) -> dict[str, Any]:
    parts = {str(number): _text(piece) for number, piece in reservation.parts.items()}
    return {**vars(reservation), "ref": list(reservation.ref), "parts": parts}


def _text(piece: Piece) -> str:
    return base64.b64encode(b"".join(piece.blocks())).decode()


def _unpacked(raw: Mapping[str, Any], spool: Spool) -> Reservation:
    parts = {
        int(number): spool.keep(base64.b64decode(part)) for number, part in raw["parts"].items()
    }
    return Reservation(**{**raw, "ref": Ref(*raw["ref"]), "parts": parts})
