"""The files of `spec/additions/`: one TOML file for each feature.

    id = "score-moderation"            # the name of the file
    base = "4.4.1"                     # the document it was held against; older ones get none
    since = "4.5"                      # the version that brought it
    source = "apple"                   # who says so, where nothing else is said
    [sources]                          # what the short words for sources stand for
    [enums]                            # Name = [values]
    [objects.Name]                     # plain objects: name = value
    [models.Name]                      # type, attributes, relationships, included, says, source
    [creates.Name] [updates.Name]      # what a request takes: attributes, relationships, included
    [inline.Name]                      # what is created within another's request
    [[operations]]                     # call, answer, body, source, and the parameters
    [extends.models.Name]              # members that models and requests of Apple's gained
    [extends.creates.Name] [extends.updates.Name]
    [extends.values]                   # Component = [values that an enum gained]
    [[extends.operations]]             # parameters that operations of Apple's gained

How values and relationships are written is in `notation.py`.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from codegen.problems import CodegenError

Json = dict[str, Any]

_WORDS = {
    "": "id base since source sources enums objects models creates updates inline operations "
    "extends",
    "models": "type attributes relationships included says source",
    "creates": "type attributes relationships included",
    "updates": "type attributes relationships included",
    "inline": "type attributes relationships",
    "operations": "call answer media body source says fields include filters exists sort limit "
    "limits",
    "extends": "models creates updates values operations",
    "extends.models": "attributes relationships included",
    "extends.creates": "attributes relationships",
    "extends.updates": "attributes relationships",
    "extends.operations": "call fields include limits",
}
"""The words that each part of a file may hold."""


@dataclass(frozen=True)
class Additions:
    """One feature."""

    id: str
    base: str
    since: str
    source: str
    sources: dict[str, str] = field(default_factory=dict)
    data: Json = field(default_factory=dict)

    def named(self, part: str) -> dict[str, Json]:
        """A part that has names, such as `models` or `extends.models`."""
        return dict(self._part(part))

    def operations(self, part: str = "operations") -> list[Json]:
        """`operations` or `extends.operations`."""
        return list(self._part(part))

    def _part(self, part: str) -> Any:
        found: Any = self.data
        for word in part.split("."):
            found = found.get(word, {})
        return found

    def provenance(self, source: str) -> str:
        """What is said of whatever these additions bring."""
        return f"Provisional, since {self.since}: {self.sources[source or self.source]}."


def load_additions(folder: Path) -> list[Additions]:
    """All additions, in the order of their names. Raises CodegenError."""
    return [_load(path) for path in sorted(folder.glob("*.toml"))]


def _load(path: Path) -> Additions:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        found = Additions(
            data["id"], data["base"], data["since"], data["source"], data["sources"], data
        )
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise CodegenError(
            f"{path.name}: not a file of additions ({error!r}); "
            "it needs id, base, since, source, sources"
        ) from None
    _check_words(path.name, "", data)
    for part in ("models", "creates", "updates", "inline"):
        _check_named(path.name, part, found.named(part))
    for part in ("extends.models", "extends.creates", "extends.updates"):
        _check_named(path.name, part, found.named(part))
    _check_words(path.name, "extends", found.named("extends"))
    for part in ("operations", "extends.operations"):
        for operation in found.operations(part):
            _check_words(path.name, part, operation)
    return found


def _check_named(file: str, part: str, named: dict[str, Json]) -> None:
    for value in named.values():
        _check_words(file, part, value)


def _check_words(file: str, part: str, value: Json) -> None:
    known = _WORDS[part].split()
    if odd := sorted(set(value) - set(known)):
        raise CodegenError(
            f"{file}: {part or 'the file'} holds {', '.join(odd)}; known: {', '.join(known)}"
        )
