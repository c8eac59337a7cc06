"""schemathesis against the simulator, over all operations: `python -m tests.simulator.fuzz
--seconds 600`; then random sequences (`stateful.py`) for two minutes.

Fails on a 5xx, a hang, and any answer that the document forbids, save what `EXPECTED` lists. Each
case meets the account fresh, with ids that exist in its path and its relationships, so that most
get through to the behaviours.
"""

from __future__ import annotations

import argparse
import copy
import json
import random
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import schemathesis
from schemathesis.cli import schemathesis as command

from asc.testing import Simulator
from asc.testing.simulator.behaviours.locks import PARENTS
from asc.testing.simulator.behaviours.uniqueness import table

from . import stateful

CHECKS = (
    "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance,"
    "response_headers_conformance"
)
EXPECTED: dict[tuple[str, str, int], str] = {
    ("GET", "/v1/salesReports", 404): "no sales, or not yet a report (quirk 62)",
    ("GET", "/v1/salesReports", 410): "past retention (quirk 62)",
    ("GET", "/v1/financeReports", 404): "no report of that month (quirk 62)",
    ("DELETE", "/v1/reviewSubmissionItems/{id}", 409): "a submitted item stays",
    ("DELETE", "/v1/appStoreVersionPhasedReleases/{id}", 409): "only before it starts",
    ("DELETE", "/v1/appStoreVersions/{id}", 409): "a version on its way or on sale stays (a guess)",
    ("DELETE", "/v1/subscriptions/{id}", 409): "a product on sale stays (a guess)",
    ("DELETE", "/v2/inAppPurchases/{id}", 409): "a product on sale stays (a guess)",
    ("DELETE", "/v1/subscriptionPromotionalOffers/{id}", 409): "one on offer stays (a guess)",
    ("DELETE", "/v1/users/{id}", 409): "the account holder stays, and so does the last admin",
    ("DELETE", "/v1/appAssetLibraryImages/{id}", 409): "an asset that is placed stays (Apple)",
    ("DELETE", "/v1/appAssetLibraryVideos/{id}", 409): "an asset that is placed stays (Apple)",
    ("DELETE", "/v1/appAssetLibraryPlacements/{id}", 409): "what is locked stays (Apple)",
    **{("DELETE", f"/v1/{type_}/{{id}}", 409): "what is locked stays" for type_ in PARENTS},
}
"""Answers that the document doesn't list, and why they are right."""


def relaxed(document: Any) -> Any:
    """The document with the one relaxation of answers (null anywhere), and the statuses of
    `EXPECTED`.
    """
    found = copy.deepcopy(document)
    asked = {
        name
        for name in found["components"]["schemas"]
        if name.endswith(("Request", "InlineCreate"))
    }
    for name, schema in found["components"]["schemas"].items():
        if name not in asked:
            _allow_null(schema)
    for method, path, status in EXPECTED:
        error = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorResponse"}}}
        answers = found["paths"].get(path, {}).get(method.lower(), {}).get("responses", {})
        answers[str(status)] = {"description": "see EXPECTED", "content": error}
    return found


def _allow_null(schema: Any) -> None:
    if isinstance(schema, list):
        for item in schema:
            _allow_null(item)
    elif isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            schema["nullable"] = True
            if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
                schema["enum"] = [*schema["enum"], None]
        for value in schema.values():
            _allow_null(value)


def hook(sim: Simulator, chance: random.Random, seen: Counter[int]) -> None:
    """Every case signs its request, and mostly names what exists; `seen` counts the statuses."""

    def an_id(type_: str, otherwise: Any) -> Any:
        known = [record.id for record in sim.store.all(type_)]
        return chance.choice(known) if known and chance.random() < 0.9 else otherwise

    def place(value: Any) -> None:
        if isinstance(value, dict):
            if set(value) == {"type", "id"} and isinstance(value["type"], str):
                value["id"] = an_id(value["type"], value["id"])
            for item in value.values():
                place(item)
        elif isinstance(value, list):
            for item in value:
                place(item)

    def make_room(type_: str) -> None:
        """Half of the creates meet none of their kind."""
        row = table().get(type_)
        if row and row.second == "refused" and chance.random() < 0.5:
            for record in list(sim.store.all(type_)):
                sim.store.delete(record.ref)

    def before_call(_: Any, case: Any, __: Any) -> None:
        sim.reset()
        operations, _ = sim.engine.document.find(case.operation.path)
        owner = next(iter(operations.values())).owner
        if case.method.upper() == "POST":
            make_room(owner)
        if case.path_parameters:
            case.path_parameters["id"] = an_id(owner, case.path_parameters["id"])
        if isinstance(case.body, dict):
            place(case.body.get("data"))
            if (
                case.method.upper() == "PATCH"
                and isinstance(case.body.get("data"), dict)
                and case.path_parameters
            ):
                case.body["data"]["id"] = case.path_parameters["id"]
        case.headers["Authorization"] = f"Bearer {sim.token()}"

    def after_call(_: Any, __: Any, response: Any) -> None:
        seen[response.status_code] += 1

    schemathesis.hook(before_call)
    schemathesis.hook(after_call)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--stateful", type=int, default=120, help="seconds of random sequences")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--path", help="only paths that match this regular expression")
    arguments = parser.parse_args()
    with Simulator(seed="every") as sim, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.json"
        path.write_text(json.dumps(relaxed(sim.engine.document.raw)))
        seen: Counter[int] = Counter()
        hook(sim, random.Random(arguments.seed), seen)
        options = [
            "run",
            str(path),
            "--url",
            sim.base_url,
            "--mode",
            "positive",
            "--phases",
            "coverage,fuzzing",
        ]
        options += [
            "--checks",
            CHECKS,
            "--max-time",
            str(arguments.seconds),
            "--seed",
            str(arguments.seed),
        ]
        options += [
            "--max-response-time",
            "20",
            "--request-timeout",
            "30",
            "--no-shrink",
            "--continue-on-failure",
        ]
        options += ["--warnings", "off", "--generation-database", "none", "--max-examples", "5"]
        options += ["--include-path-regex", arguments.path] if arguments.path else []
        try:
            result = command.main(options, standalone_mode=False)
        except SystemExit as ended:
            result = ended.code
    sys.stdout.write(f"answers by status: {dict(sorted(seen.items()))}\n")
    if arguments.stateful:
        stateful.play(arguments.stateful, arguments.seed)
    return int(result or 0)


if __name__ == "__main__":
    sys.exit(main())
