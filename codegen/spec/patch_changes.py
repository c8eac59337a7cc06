"""What a patch can do at a place: whether it was needed, or None where the place is not meant."""

from __future__ import annotations

from typing import Any

from asc.openapi.schemas import ref_name

from .patch_places import Json, Place, followed


class UnknownForm(Exception):
    """The document has something at a place that the patch does not know."""


def _schema(place: Place) -> Json:
    if not isinstance(place.value, dict):
        raise UnknownForm(f"an object is expected, not {place.value!r:.60}")
    found: Json = place.value
    return found


def _values(place: Place) -> list[Any]:
    """The values of the enum; none where any text may stand."""
    _schema(place)
    schema = followed(place)
    values: list[Any] = schema.get("enum", [])
    if not isinstance(values, list) or schema.get("type", "string") != "string":
        raise UnknownForm("it holds no text any more")
    return values


def _add_values(place: Place, value: list[Any]) -> bool:
    values = _values(place)
    missing = [item for item in value if values and item not in values]
    values.extend(missing)
    return bool(missing)


def _remove_values(place: Place, value: list[Any]) -> bool:
    values = _values(place)
    surplus = [item for item in value if item in values]
    for item in surplus:
        values.remove(item)
    return bool(surplus)


def _drop(place: Place, value: Json) -> bool:
    schema = _schema(place)
    for key, expected in value.items():
        if schema.get(key, expected) != expected:
            raise UnknownForm(f"{key} is {schema[key]!r:.60}, not {expected!r}")
    there = [key for key in value if key in schema]
    for key in there:
        del schema[key]
    return bool(there)


def _set(place: Place, value: Json) -> bool:
    schema = _schema(place)
    if "$ref" in schema and value.keys() - {"nullable", "deprecated"}:
        raise UnknownForm(f"it is a $ref to {ref_name(schema)}")
    for key, wanted in value.items():
        if key in schema and schema[key] != wanted and schema[key] is not False:
            raise UnknownForm(f"{key} is {schema[key]!r:.60}, not {wanted!r}")
    changed = any(schema.get(key) != wanted for key, wanted in value.items())
    schema.update(value)
    return changed


def _optional(place: Place, value: list[str]) -> bool:
    required = _schema(place).get("required", [])
    surplus = [name for name in value if name in required]
    for name in surplus:
        required.remove(name)
    return bool(surplus)


def _add_members(place: Place, value: Json) -> bool:
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
                raise UnknownForm(f"{key} is there as another type")
            changed |= _merge(known, wanted)
    return changed


def _delete(place: Place, _: bool) -> bool:
    if isinstance(place.holder, list):
        place.holder[:] = [item for item in place.holder if item is not place.value]
    else:
        del place.holder[place.key]
    return True


def _delete_if(place: Place, value: Any) -> bool | None:
    return _delete(place, True) if place.value == value else None


def _delete_without(place: Place, value: list[str]) -> bool | None:
    return None if set(_schema(place)) & set(value) else _delete(place, True)


CHANGES: dict[str, Any] = {
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
