"""Which relationships are two ends of one.

The document names each end on its own and never says which belong together. The rule: A.r and B.s
are inverse when s is the only relationship of B that leads to A and r the only one of A that leads
to B; where there are several, those whose names are the types' own names. What the rule can't
settle is in `TABLE`. That two ends are kept in step is observed for the common pairs and a guess
for the rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product

from asc.testing.simulator.document.index import Index, ResourceType

TABLE: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("appCategories", "parent"): ("subcategories",),
    ("appCategories", "subcategories"): ("parent",),
    ("backgroundAssetVersions", "backgroundAsset"): ("versions",),
    ("backgroundAssets", "versions"): ("backgroundAsset",),
    ("gameCenterMatchmakingQueues", "ruleSet"): ("matchmakingQueues",),
    ("gameCenterMatchmakingRuleSets", "matchmakingQueues"): ("ruleSet",),
    # A version of a product shows its images, and the one of them that counts.
    ("inAppPurchaseImages", "version"): ("images", "image"),
    ("subscriptionImages", "version"): ("images", "image"),
    ("scmGitReferences", "repository"): ("gitReferences",),
    ("scmRepositories", "gitReferences"): ("repository",),
}


SAME: Mapping[str, Mapping[str, str]] = {
    # The v1 form of an in-app purchase lists its apps, the v2 form is created with one.
    "inAppPurchases": {"apps": "app"},
}
"""Two names of one relationship, by type."""


class Inverses:
    """The other ends of every relationship, by (type, name)."""

    def __init__(self, document: Index) -> None:
        self._types = document.types
        self._together = _shown_together(document)
        self._aliases = {name: self._aliases_of(type_) for name, type_ in document.types.items()}
        self._ends: dict[tuple[str, str, str], tuple[str, ...]] = {}

    def canonical(self, type_: str, name: str) -> str:
        """`inAppPurchasesV2` -> `inAppPurchases`: v1 and v2 names of one relationship share what is
        stored.
        """
        return self._aliases.get(type_, {}).get(name, name)

    def ends(self, type_: str, name: str, target: str) -> tuple[str, ...]:
        """The relationships of `target` that mirror `type_.name`."""
        key = (type_, name, target)
        if key not in self._ends:
            self._ends[key] = self._find(type_, name, target)
        return self._ends[key]

    def _find(self, type_: str, name: str, target: str) -> tuple[str, ...]:
        if (type_, name) in TABLE:
            known = self._leading(target, type_)
            return tuple(end for end in TABLE[type_, name] if end in known)
        theirs, ours = self._leading(target, type_), self._leading(type_, target)
        if any((target, end) in TABLE for end in theirs):
            theirs = [end for end in theirs if (target, end) not in TABLE]
        if len(theirs) == 1 and len(ours) == 1:
            return (theirs[0],)
        named = [end for end in theirs if _named_after(end, type_)]
        return tuple(named) if len(named) == 1 and _named_after(name, target) else ()

    def _leading(self, type_: str, target: str) -> list[str]:
        """The relationships of a type that can lead to another, v1 and v2 names counted once."""
        relations = self._types[type_].relations.values() if type_ in self._types else ()
        names = (
            self.canonical(type_, relation.name)
            for relation in relations
            if target in relation.targets
        )
        return list(dict.fromkeys(names))

    def _aliases_of(self, type_: ResourceType) -> Mapping[str, str]:
        found = dict(SAME.get(type_.name, {}))
        for one in type_.relations.values():
            for other in type_.relations.values():
                same = (
                    one.many == other.many
                    and one.targets == other.targets
                    and one.name != other.name
                )
                if same and self._is_newer_name(type_.name, one.name, other.name):
                    found[one.name] = other.name
        return found

    def _is_newer_name(self, type_: str, new: str, old: str) -> bool:
        """`xV2` beside `x`; or `image` beside `gameCenterAchievementImage` where no model shows
        both.
        """
        if new == f"{old}V2":
            return True
        suffix = old.endswith(new[0].upper() + new[1:])
        return (
            suffix
            and old.startswith("gameCenter")
            and (type_, frozenset((new, old))) not in self._together
        )


def _shown_together(document: Index) -> set[tuple[str, frozenset[str]]]:
    """Pairs of relationship names that one model of a game center resource shows side by side."""
    found = set()
    for model in document.models.values():
        if model.type.startswith("gameCenter"):
            pairs = product(model.relations, repeat=2)
            found |= {(model.type, frozenset(pair)) for pair in pairs}
    return found


def _named_after(name: str, type_: str) -> bool:
    return name in _spellings(type_)


def _spellings(type_: str) -> Iterable[str]:
    """A type's name, plural and singular: `appCategories`, `appCategory`."""
    yield type_
    if type_.endswith("ies"):
        yield f"{type_[:-3]}y"
    elif type_.endswith("s"):
        yield type_[:-1]
