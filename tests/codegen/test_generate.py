"""`python -m codegen generate`: on Apple's documents, shuffled ones, unforeseen ones, and
broken ones.
"""

from __future__ import annotations

import gzip
import json
import random
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.spec import source
from codegen.spec.canonical import canonicalise, write
from codegen.spec.patches import load_patches
from codegen.write.generate import generate
from tests import shared_spec
from tests.codegen.unseen import METHODS, unseen

Json = dict[str, Any]

INDEXES = {
    "__init__.py",
    "enums.py",
    "openapi.json.gz",
    "models/__init__.py",
    "resources/__init__.py",
}
"""Files that speak of all resources."""


def files(out: Path) -> dict[str, bytes]:
    """The files of a generated package; packed ones as what they hold."""
    package = out / "asc_api"
    found = {
        str(path.relative_to(package)): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file()
    }
    return {
        name: gzip.decompress(data) if name.endswith(".gz") else data
        for name, data in found.items()
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Generates from one of Apple's documents, by the command, once."""
    done: dict[str, Path] = {}

    def make(version: str) -> Path:
        if version not in done:
            out = tmp_path_factory.mktemp(f"made-{version}")
            assert (
                main(["generate", "--spec", str(shared_spec.path(version)), "--out", str(out)]) == 0
            )
            done[version] = out
        return done[version]

    return make


def test_the_documents_of_apple(
    made: Callable[[str], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    for version in ("4.3", "4.4"):
        count = sum(
            method in item
            for item in shared_spec.document(version)["paths"].values()
            for method in METHODS
        )
        out = made(version)
        assert f"{count} operations" in capsys.readouterr().out
        assert f'SPEC_VERSION = "{version}"' in files(out)["__init__.py"].decode()
        assert (out / "operations.md").read_text(encoding="utf-8").count("\n| `") == count
    assert count == 1216


def test_the_repository_holds_what_apples_document_gives(made: Callable[[str], Path]) -> None:
    document, _ = source.canonical(source.load(shared_spec.path(shared_spec.CURRENT)))
    assert write(document) == source.CANONICAL.read_text(encoding="utf-8")
    kept = {
        name: data
        for name, data in files(source.ROOT / "generated").items()
        if "__pycache__" not in name
    }
    assert files(made(shared_spec.CURRENT)) == kept


def test_the_order_of_keys_does_not_matter(made: Callable[[str], Path], tmp_path: Path) -> None:
    choose = random.Random(7)

    def shuffled(node: Any) -> Any:
        if isinstance(node, dict):
            return {key: shuffled(node[key]) for key in choose.sample(list(node), len(node))}
        return [shuffled(item) for item in node] if isinstance(node, list) else node

    file = tmp_path / "shuffled.json"
    file.write_text(json.dumps(shuffled(shared_spec.document("4.4"))), encoding="utf-8")
    assert file.read_bytes() != shared_spec.path("4.4").read_bytes()
    assert main(["generate", "--spec", str(file), "--out", str(tmp_path)]) == 0
    assert files(tmp_path) == files(made("4.4"))


# From one version to the next


def test_files_of_resources_that_did_not_change_stay_as_they_are(
    made: Callable[[str], Path],
) -> None:
    old, new = files(made("4.3")), files(made("4.4"))
    changed = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    was, became = (_Meaning(shared_spec.document(version)) for version in ("4.3", "4.4"))
    allowed = {name for name in old.keys() | new.keys() if was.of(name) != became.of(name)}
    assert changed - allowed - INDEXES == set()
    assert 20 < len(changed) < 150
    assert len(allowed) < len(new) / 2, "what is allowed to change says something"


class _Meaning:
    """What a document says that the file of a resource is made from."""

    def __init__(self, document: Json) -> None:
        self.paths: Json = without_prose(document["paths"])
        self.schemas: Json = without_prose(document["components"]["schemas"])
        self.fields: dict[str, set[str]] = {}
        for operation in (
            item[method] for item in self.paths.values() for method in METHODS if method in item
        ):
            for parameter in operation.get("parameters", ()):
                if parameter["name"].startswith("fields["):
                    self.fields.setdefault(parameter["name"][7:-1], set()).update(
                        parameter["schema"]["items"].get("enum", ())
                    )

    def of(self, name: str) -> Any:
        folder, _, file = name.rpartition("/")
        stem = squashed(file.removesuffix(".py"))
        if folder == "resources":
            return {
                path: self.operations(item)
                for path, item in self.paths.items()
                if space_of(path) == stem
            }
        if folder == "models":
            return {
                name: self.model(schema)
                for name, schema in self.schemas.items()
                if self.belongs(name, stem)
            }
        return None

    def operations(self, item: Json) -> Json:
        """The operations of a path: all of their bodies, and of their answers what they are made
        of.
        """
        found = json.loads(json.dumps(item))
        for method in METHODS:
            for response in found.get(method, {}).get("responses", {}).values():
                for content in response.get("content", {}).values():
                    content["envelope"] = self.schemas.get(
                        content["schema"].get("$ref", "").rpartition("/")[2]
                    )
            body = found.get(method, {}).get("requestBody")
            if body:
                found[method]["requestBody"] = self.whole(body)
        return dict(found)

    def whole(self, node: Any) -> Any:
        if isinstance(node, list):
            return [self.whole(item) for item in node]
        if not isinstance(node, dict):
            return node
        name = node.get("$ref", "").rpartition("/")[2]
        return {
            key: self.whole(value)
            for key, value in {**node, "is": self.schemas[name] if name else None}.items()
        }

    def model(self, schema: Json) -> Any:
        """A model: its schema, the words of its fields, and where it and its relationships are
        read.
        """
        parts = schema.get("properties", {})
        kind = next(iter(parts.get("type", {}).get("enum", [""])))
        linked = {
            word
            for relationship in parts.get("relationships", {}).get("properties", {}).values()
            for word in _linked_types(relationship)
        }
        places = {
            path: (
                sorted(item),
                [p for p in item.get("get", {}).get("parameters", ()) if _says_where(p)],
            )
            for path, item in self.paths.items()
            if (words := path.split("/"))[2] == kind or (words[2] in linked and len(words) == 3)
        }
        return schema, sorted(self.fields.get(kind, ())), places

    def belongs(self, schema: str, stem: str) -> bool:
        """Whether a schema is a model's own, or one that is named after it."""
        name = squashed(schema)
        if name.endswith(("request", "inlinecreate")):
            name = re.sub("(create|update)?request$|inlinecreate$", "", name)
            return stem in (name, f"new{name}")
        return name == stem or (
            name.startswith(stem) and "id" not in self.schemas[schema].get("properties", {})
        )


def _linked_types(relationship: Json) -> list[str]:
    data = relationship.get("properties", {}).get("data", {})
    found: list[str] = data.get("items", data).get("properties", {}).get("type", {}).get("enum", [])
    return found


def _says_where(parameter: Json) -> bool:
    name: str = parameter["name"]
    return name == "limit" or name.startswith("filter[")


def squashed(name: str) -> str:
    return name.replace("_", "").lower()


def space_of(path: str) -> str:
    """`/v2/inAppPurchases/{id}` -> `inapppurchasesv2`."""
    _, version, resource, *_ = path.split("/")
    return resource.lower() + (version if version != "v1" else "")


def without_prose(node: Any) -> Any:
    if isinstance(node, list):
        return [without_prose(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_prose(value)
        for key, value in node.items()
        if not (key == "description" and isinstance(value, str))
    }


# Unforeseen documents

EVERYTHING = """
import importlib, pathlib, asc_api
from asc_api.resources import builds, gadgets
root = pathlib.Path(asc_api.__file__).parent
for path in sorted(root.rglob("*.py")):
    importlib.import_module(".".join(("asc_api", *path.relative_to(root).with_suffix("").parts)))
request = builds.get_size_reports("1")
report = request.read(b'{"items": [{"next": {"children": [{"name": "leaf"}]}}]}')
print(request.accept, report.items[0].next.children[0].name)
print(gadgets.get("1").path, asc_api.SPEC_VERSION)
from asc_api.models import BetaGroup, GameCenterAchievementV3
tree = {"a": {"b": {}}}
attributes = {"dateTime": "2026-01-02T03:04:05Z", "createdDate": "2026-01-02T03:04:05Z",
              "folders": tree,
              "nested": [{"x": []}], "small": {"value": "v"}, "kind": "A",
              "player": {"id": "p", "type": "USER"}}
group = BetaGroup.from_json({"type": "betaGroups", "id": "1", "attributes": attributes})
assert group.date_time_.year == group.created_date.year == 2026
assert (group.folders, group.nested) == (tree, [{"x": []}])
assert (group.small.value, group.kind, group.player.id_) == ("v", "A", "p")
assert GameCenterAchievementV3.RELATIONSHIPS["versions"].target == "GameCenterAchievementVersionV3"
assert builds.list(filter={"minScore": -1, "level": [1, 3]}).query["filter[level]"] == "1,3"
try:
    builds.list(filter={"minScore": "high"})
except ValueError as error:
    assert "whole numbers" in str(error)
assert builds.get_app_linkage("1").read(b'{"data": {"type": "apps", "id": "7"}}').id == "7"
lines = [line for path in root.rglob("*.py") for line in path.read_text().splitlines()]
longest = max(len(line) for line in lines if "https://" not in line)
assert longest <= 120, longest
"""


@pytest.mark.parametrize(("version", "seed"), [("4.3", 1), ("4.4", 2)])
def test_unforeseen_documents(version: str, seed: int, tmp_path: Path) -> None:
    published = unseen(shared_spec.document(version), seed)
    document, _ = canonicalise(published, load_patches(source.SPEC / "patches"))
    api = generate(document, tmp_path)
    assert len(api.operations) == sum(
        method in item for item in published["paths"].values() for method in METHODS
    )
    command = [sys.executable, "-W", "error", "-c", EVERYTHING]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(
        r"application/vnd\.apple\.size-report\S*\+json leaf\n/v1/gadgets/1 4\.\d\.\d\n", done.stdout
    )
    typed = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--cache-dir",
        str(tmp_path / "cache"),
        "-p",
        "asc_api",
    ]
    found = subprocess.run(typed, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stdout
