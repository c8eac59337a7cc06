"""Corrections of Apple's document, one small TOML file each under `spec/patches/`.

A patch must say when it is no longer needed: every change is compared with what the document
already has, and the report tells needed, obsolete (Apple has fixed it) and unmatched apart. A
change that contradicts the document stops.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from asc.openapi.schemas import ref_name
from codegen.problems import CodegenError

Json = dict[str, Any]

_KEYS = {
    "at",
    "add_values",
    "remove_values",
    "drop",
    "set",
    "optional",
    "add_members",
    "delete",
    "delete_if",
}
_KEYS |= {"delete_without"}


@dataclass(frozen=True)
class Patch:
    """One correction: why, who found it, and its changes as the file has them."""

    id: str
    reason: str
    source: str
    changes: list[Json]


@dataclass(frozen=True)
class Report:
    """What a patch did to one document."""

    id: str
    matched: int
    """Places in the document that the patch speaks of."""
    changed: int
    """Those that needed it."""

    @property
    def status(self) -> str:
        """`needed`, `obsolete` (all places are as they should be already) or `unmatched`."""
        return "needed" if self.changed else "obsolete" if self.matched else "unmatched"

    def __str__(self) -> str:
        return f"{self.status:9} {self.id}: {self.changed} of {self.matched} places changed"


def load_patches(folder: Path) -> list[Patch]:
    """All patches, in the order of their names."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        try:
            data = tomllib.loads(path.read_text(encoding="utf-8"))
            patch = Patch(data["id"], data["reason"], data["source"], data["change"])
        except (tomllib.TOMLDecodeError, KeyError) as error:
            raise CodegenError(
                f"{path.name}: not a patch ({error!r}); it needs id, reason, source and [[change]]"
            ) from None
        for change in patch.changes:
            if set(change) - _KEYS or "at" not in change or len(change) != 2:
                raise CodegenError(
                    f"{path.name}: a change has `at` and one of {', '.join(sorted(_KEYS - {'at'}))}"
                )
        found.append(patch)
    return found


def apply_patches(document: Json, patches: list[Patch]) -> list[Report]:
    """Correct the document in place. Raises CodegenError where a change contradicts it."""
    return [_apply(document, patch) for patch in patches]


def _apply(document: Json, patch: Patch) -> Report:
    matched = changed = 0
    for change in patch.changes:
        for place in list(
            _places(document, change["at"], (), document.get("components", {}).get("schemas", {}))
        ):
            outcome = _change(
                place, {key: value for key, value in change.items() if key != "at"}, patch
            )
            matched += outcome is not None
            changed += bool(outcome)
    return Report(patch.id, matched, changed)


@dataclass(frozen=True)
class _Place:
    """A value in the document, with what is needed to remove it."""

    holder: Any
    key: Any
    value: Any
    path: tuple[str, ...]
    schemas: Json

    def __str__(self) -> str:
        return "/".join(self.path)


def _places(
    node: Any, pattern: list[str], path: tuple[str, ...], schemas: Json
) -> Iterator[_Place]:
    """The places that a pattern names: `*` in a key, `**` for any depth, `name=x` for an item of a
    list.
    """
    head, rest = pattern[0], pattern[1:]
    if head == "**":
        yield from _places(node, rest, path, schemas)
        for key, child in _children(node):
            yield from _places(child, pattern, (*path, str(key)), schemas)
        return
    for key, child in _children(node):
        if _matches(head, key, child):
            if rest:
                yield from _places(child, rest, (*path, str(key)), schemas)
            else:
                yield _Place(node, key, child, (*path, str(key)), schemas)


def _children(node: Any) -> list[tuple[Any, Any]]:
    if isinstance(node, dict):
        return list(node.items())
    return list(enumerate(node)) if isinstance(node, list) else []


def _matches(pattern: str, key: Any, child: Any) -> bool:
    if isinstance(key, int):
        name, _, value = pattern.partition("=")
        return isinstance(child, dict) and child.get(name) == value
    return bool(pattern == key or fnmatchcase(key, pattern))


def _change(place: _Place, change: Json, patch: Patch) -> bool | None:
    """Apply one change at one place: whether it was needed; None where the place is not meant."""
    ((kind, value),) = change.items()
    done: bool | None = _CHANGES[kind](place, value, patch)
    return done


def _contradicts(place: _Place, patch: Patch, why: str) -> CodegenError:
    return CodegenError(f"patch {patch.id} contradicts the document at {place}: {why}")


def _schema(place: _Place, patch: Patch) -> Json:
    if not isinstance(place.value, dict):
        raise _contradicts(place, patch, f"an object is expected, not {place.value!r:.60}")
    found: Json = place.value
    return found


def _values(place: _Place, patch: Patch) -> list[Any]:
    """The values of the enum; none where any text may stand."""
    schema = _schema(place, patch)
    while "$ref" in schema:
        schema = place.schemas.get(ref_name(schema), {})
    values = schema.get("enum", [])
    if not isinstance(values, list) or schema.get("type", "string") != "string":
        raise _contradicts(place, patch, "it holds no text any more")
    return values


def _add_values(place: _Place, value: list[Any], patch: Patch) -> bool:
    values = _values(place, patch)
    missing = [item for item in value if values and item not in values]
    values.extend(missing)
    return bool(missing)


def _remove_values(place: _Place, value: list[Any], patch: Patch) -> bool:
    values = _values(place, patch)
    surplus = [item for item in value if item in values]
    for item in surplus:
        values.remove(item)
    return bool(surplus)


def _drop(place: _Place, value: Json, patch: Patch) -> bool:
    schema = _schema(place, patch)
    changed = False
    for key, expected in value.items():
        if schema.get(key, expected) != expected:
            raise _contradicts(place, patch, f"{key} is {schema[key]!r}, not {expected!r}")
        changed |= schema.pop(key, None) is not None
    return changed


def _set(place: _Place, value: Json, patch: Patch) -> bool:
    schema = _schema(place, patch)
    changed = False
    for key, wanted in value.items():
        if key in schema and schema[key] != wanted and schema[key] is not False:
            raise _contradicts(place, patch, f"{key} is {schema[key]!r}, not {wanted!r}")
        changed |= schema.get(key) != wanted
        schema[key] = wanted
    return changed


def _optional(place: _Place, value: list[str], patch: Patch) -> bool:
    required = _schema(place, patch).get("required", [])
    surplus = [name for name in value if name in required]
    for name in surplus:
        required.remove(name)
    return bool(surplus)


def _add_members(place: _Place, value: Json, patch: Patch) -> bool:
    return _merge(_schema(place, patch), value, place, patch)


def _merge(into: Json, value: Json, place: _Place, patch: Patch) -> bool:
    changed = False
    for key, wanted in value.items():
        if key not in into:
            into[key] = wanted
            changed = True
        elif key == "properties" and isinstance(into[key], dict):
            changed |= _merge(into[key], wanted, place, patch)
        elif isinstance(into[key], dict) and into[key].get("type", "object") != wanted.get(
            "type", "object"
        ):
            raise _contradicts(place, patch, f"{key} is there as another type")
    return changed


def _delete(place: _Place, _: bool, __: Patch) -> bool:
    if isinstance(place.holder, list):
        place.holder[:] = [item for item in place.holder if item is not place.value]
    else:
        del place.holder[place.key]
    return True


def _delete_if(place: _Place, value: Any, patch: Patch) -> bool | None:
    return _delete(place, True, patch) if place.value == value else None


def _delete_without(place: _Place, value: list[str], patch: Patch) -> bool | None:
    return None if set(_schema(place, patch)) & set(value) else _delete(place, True, patch)


_CHANGES: dict[str, Any] = {
    "add_values": _add_values,
    "remove_values": _remove_values,
    "drop": _drop,
    "set": _set,
    "optional": _optional,
    "add_members": _add_members,
    "delete": _delete,
    "delete_if": _delete_if,
    "delete_without": _delete_without,
}
