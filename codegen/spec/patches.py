"""Corrections of Apple's document, one small TOML file each under `spec/patches/`.

A patch must say when it is no longer needed. Each place that it speaks of is in one of three
states:

=========  ==========================================================================
needed     the document is as the patch expects it; the change is made
fixed      it is as it should be already, or in a form that `superseded_by` lists
unknown    it says something else: reported, and left alone
=========  ==========================================================================

What is unknown stops the generator only where the patch is marked `essential`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from asc.openapi.schemas import ref_name
from codegen.problems import CodegenError

Json = dict[str, Any]

_OPTIONS = {"at", "superseded_by"}
_ANY = "*"
"""In `superseded_by`: any value of a keyword."""


@dataclass(frozen=True)
class Patch:
    """One correction: why, who found it, and its changes as the file has them."""

    id: str
    reason: str
    source: str
    changes: list[Json]
    essential: bool = False


@dataclass(frozen=True)
class Report:
    """What a patch did to one document."""

    id: str
    matched: int
    """Places in the document that the patch speaks of."""
    changed: int
    """Those that needed it."""
    unknown: tuple[str, ...] = ()
    """Those that say something else, each with what."""

    @property
    def status(self) -> str:
        """`needed`, `fixed` (all places are as they should be already), `unknown`, or `unmatched`
        (the document has none of the places).
        """
        if self.unknown:
            return "unknown"
        if self.changed:
            return "needed"
        return "fixed" if self.matched else "unmatched"

    def __str__(self) -> str:
        line = f"{self.status:9} {self.id}: {self.changed} of {self.matched} places changed"
        file = f"spec/patches/{self.id}.toml"
        return "\n".join([line, *(f"  look at {file}: {what}" for what in self.unknown)])


class _UnknownForm(Exception):
    """The document has something at a place that the patch does not know."""


def load_patches(folder: Path) -> list[Patch]:
    """All patches, in the order of their names."""
    return [_load(path) for path in sorted(folder.glob("*.toml"))]


def _load(path: Path) -> Patch:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        patch = Patch(
            data["id"],
            data["reason"],
            data["source"],
            data["change"],
            data.get("essential", False),
        )
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise CodegenError(
            f"{path.name}: not a patch ({error!r}); it needs id, reason, source and [[change]]"
        ) from None
    for change in patch.changes:
        kinds = change.keys() - _OPTIONS
        if "at" not in change or len(kinds) != 1 or not kinds <= _CHANGES.keys():
            raise CodegenError(
                f"{path.name}: a change has `at`, one of {', '.join(sorted(_CHANGES))}, and may "
                "have `superseded_by`"
            )
    return patch


def apply_patches(document: Json, patches: list[Patch]) -> list[Report]:
    """Correct the document in place. Raises CodegenError where an essential patch meets what it
    does not know.
    """
    reports = [_apply(document, patch) for patch in patches]
    for patch, report in zip(patches, reports, strict=True):
        if patch.essential and report.unknown:
            raise CodegenError(
                f"{report.unknown[0]}; the patch {patch.id} is essential: correct "
                f"spec/patches/{patch.id}.toml, or list the form in its `superseded_by`"
            )
    return reports


def _apply(document: Json, patch: Patch) -> Report:
    found = _Outcomes()
    schemas = document.get("components", {}).get("schemas", {})
    for change in patch.changes:
        for place in list(_places(document, change["at"], (), schemas)):
            found.note(place, change)
    return Report(patch.id, found.matched, found.changed, tuple(found.unknown))


@dataclass
class _Outcomes:
    """What was done at the places of a patch."""

    matched: int = 0
    changed: int = 0
    unknown: list[str] = field(default_factory=list)

    def note(self, place: _Place, change: Json) -> None:
        try:
            outcome = False if _is_superseded(place, change) else _change(place, change)
        except _UnknownForm as error:
            outcome = False
            self.unknown.append(f"{place}: {error}")
        except (TypeError, AttributeError, KeyError, ValueError) as error:
            outcome = False
            self.unknown.append(f"{place}: not as OpenAPI has it ({error!s:.80})")
        self.matched += outcome is not None
        self.changed += bool(outcome)


def _is_superseded(place: _Place, change: Json) -> bool:
    """Whether the document has a form there that the patch lists as fixed in another way."""
    schema = _followed(place)
    return isinstance(schema, dict) and any(
        all(key in schema and value in (_ANY, schema[key]) for key, value in shape.items())
        for shape in change.get("superseded_by", ())
    )


def _followed(place: _Place) -> Any:
    """What stands at a place, behind references."""
    schema, seen = place.value, set()
    while isinstance(schema, dict) and "$ref" in schema and ref_name(schema) not in seen:
        seen.add(ref_name(schema))
        schema = place.schemas.get(ref_name(schema), {})
    return schema


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


def _change(place: _Place, change: Json) -> bool | None:
    """Apply one change at one place: whether it was needed; None where the place is not meant."""
    ((kind, value),) = [(key, value) for key, value in change.items() if key not in _OPTIONS]
    done: bool | None = _CHANGES[kind](place, value)
    return done


def _schema(place: _Place) -> Json:
    if not isinstance(place.value, dict):
        raise _UnknownForm(f"an object is expected, not {place.value!r:.60}")
    found: Json = place.value
    return found


def _values(place: _Place) -> list[Any]:
    """The values of the enum; none where any text may stand."""
    _schema(place)
    schema = _followed(place)
    values: list[Any] = schema.get("enum", [])
    if not isinstance(values, list) or schema.get("type", "string") != "string":
        raise _UnknownForm("it holds no text any more")
    return values


def _add_values(place: _Place, value: list[Any]) -> bool:
    values = _values(place)
    missing = [item for item in value if values and item not in values]
    values.extend(missing)
    return bool(missing)


def _remove_values(place: _Place, value: list[Any]) -> bool:
    values = _values(place)
    surplus = [item for item in value if item in values]
    for item in surplus:
        values.remove(item)
    return bool(surplus)


def _drop(place: _Place, value: Json) -> bool:
    schema = _schema(place)
    for key, expected in value.items():
        if schema.get(key, expected) != expected:
            raise _UnknownForm(f"{key} is {schema[key]!r:.60}, not {expected!r}")
    there = [key for key in value if key in schema]
    for key in there:
        del schema[key]
    return bool(there)


def _set(place: _Place, value: Json) -> bool:
    schema = _schema(place)
    if "$ref" in schema and value.keys() - {"nullable", "deprecated"}:
        raise _UnknownForm(f"it is a $ref to {ref_name(schema)}")
    for key, wanted in value.items():
        if key in schema and schema[key] != wanted and schema[key] is not False:
            raise _UnknownForm(f"{key} is {schema[key]!r:.60}, not {wanted!r}")
    changed = any(schema.get(key) != wanted for key, wanted in value.items())
    schema.update(value)
    return changed


def _optional(place: _Place, value: list[str]) -> bool:
    required = _schema(place).get("required", [])
    surplus = [name for name in value if name in required]
    for name in surplus:
        required.remove(name)
    return bool(surplus)


def _add_members(place: _Place, value: Json) -> bool:
    return _merge(_schema(place), value)


def _merge(into: Json, value: Json) -> bool:
    changed = False
    for key, wanted in value.items():
        known = into.get(key)
        if key not in into:
            into[key] = wanted
            changed = True
        elif key == "properties":
            changed |= _merge(into[key], wanted)
        elif isinstance(known, dict) and isinstance(wanted, dict) and "$ref" not in known:
            if known.get("type", "object") != wanted.get("type", "object"):
                raise _UnknownForm(f"{key} is there as another type")
            changed |= _merge(known, wanted)
    return changed


def _delete(place: _Place, _: bool) -> bool:
    if isinstance(place.holder, list):
        place.holder[:] = [item for item in place.holder if item is not place.value]
    else:
        del place.holder[place.key]
    return True


def _delete_if(place: _Place, value: Any) -> bool | None:
    return _delete(place, True) if place.value == value else None


def _delete_without(place: _Place, value: list[str]) -> bool | None:
    return None if set(_schema(place)) & set(value) else _delete(place, True)


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
