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
from dataclasses import dataclass, field
from pathlib import Path

from codegen.problems import CodegenError

from .patch_changes import CHANGES, UnknownForm
from .patch_places import Json, Place, followed, places

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
        if "at" not in change or len(kinds) != 1 or not kinds <= CHANGES.keys():
            raise CodegenError(
                f"{path.name}: a change has `at`, one of {', '.join(sorted(CHANGES))}, and may "
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
        for place in list(places(document, change["at"], (), schemas)):
            found.note(place, change)
    return Report(patch.id, found.matched, found.changed, tuple(found.unknown))


@dataclass
class _Outcomes:
    """What was done at the places of a patch."""

    matched: int = 0
    changed: int = 0
    unknown: list[str] = field(default_factory=list)

    def note(self, place: Place, change: Json) -> None:
        try:
            outcome = False if _is_superseded(place, change) else _change(place, change)
        except UnknownForm as error:
            outcome = False
            self.unknown.append(f"{place}: {error}")
        except (TypeError, AttributeError, KeyError, ValueError) as error:
            outcome = False
            self.unknown.append(f"{place}: not as OpenAPI has it ({error!s:.80})")
        self.matched += outcome is not None
        self.changed += bool(outcome)


def _is_superseded(place: Place, change: Json) -> bool:
    """Whether the document has a form there that the patch lists as fixed in another way."""
    schema = followed(place)
    shapes = change.get("superseded_by", ())
    return isinstance(schema, dict) and any(_has_shape(schema, shape) for shape in shapes)


def _has_shape(schema: Json, shape: Json) -> bool:
    return all(key in schema and value in (_ANY, schema[key]) for key, value in shape.items())


def _change(place: Place, change: Json) -> bool | None:
    """Apply one change at one place: whether it was needed; None where the place is not meant."""
    ((kind, value),) = [(key, value) for key, value in change.items() if key not in _OPTIONS]
    done: bool | None = CHANGES[kind](place, value)
    return done
