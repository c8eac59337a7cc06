"""What has to be done in one group of one locale: pure, from what is there and what is wanted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from .assets import Stage

MARK = 16
"""Hex digits of a sum that stand for a file."""
FAILED, AWAITING = " (failed)", " (upload cut off)"
"""What a plan says behind the name of a file whose upload is not done."""


@attrs.frozen
class SlotItem:
    """A file at Apple's in a group: a placement, or a screenshot or preview of a set."""

    id: str
    name: str
    key: str
    """What tells its bytes, as the wanted files have it; empty where Apple does not say."""
    ours: bool = False
    """Whether this tool made it, as far as that can be told."""
    stage: Stage = "done"
    asset: Any = None
    """The resource that has the bytes."""

    @property
    def label(self) -> str:
        """How a plan names it."""
        mark = self.key or f"id {self.id}"
        unfinished = {"failed": FAILED, "awaiting": AWAITING}.get(self.stage, "")
        return f"{self.name} {mark}{unfinished}"


@attrs.frozen
class Want:
    """A file that is wanted in a group."""

    key: str
    name: str
    path: str

    @property
    def label(self) -> str:
        """As in `SlotItem`."""
        return f"{self.name} {self.key}"


@attrs.frozen
class SlotPlan:
    """What has to be done, in this order: create, sort, delete."""

    create: tuple[Want, ...]
    cut_off: Mapping[str, SlotItem]
    """Those of them whose upload was begun, by key."""
    used: Mapping[str, str]
    """The ids of those that are there, by key."""
    keys: tuple[str, ...]
    delete: tuple[SlotItem, ...]
    final: tuple[str, ...]
    """Labels, in the order that is wanted in the end."""
    found: tuple[str, ...]
    kept: tuple[SlotItem, ...]
    """Files of others that stay, behind the wanted ones."""

    @property
    def changes(self) -> bool:
        """Whether something is written."""
        return self.found != self.final


def plan_slot(current: Sequence[SlotItem], wanted: Sequence[Want], *, prune: bool) -> SlotPlan:
    """What to do. Deleted is what failed, what is there twice, what this tool made and is wanted no
    more; and with `prune` everything else. Pure.
    """
    names = {want.key: want for want in wanted}
    there = _by_key(current, names, "done", "processing")
    cut_off = _by_key(current, names.keys() - there.keys(), "awaiting")
    used = [*there.values(), *cut_off.values()]
    rest = [item for item in current if item not in used]
    gone = [item for item in rest if prune or _is_waste(item, names)]
    kept = tuple(item for item in rest if item not in gone)
    return SlotPlan(
        create=tuple(want for want in wanted if want.key not in there),
        cut_off=cut_off,
        used={key: item.id for key, item in there.items()},
        keys=tuple(names),
        delete=tuple(gone),
        kept=kept,
        found=tuple(_label(item, names, used) for item in current),
        final=(*(want.label for want in wanted), *(item.label for item in kept)),
    )


def _by_key(current: Sequence[SlotItem], keys: Iterable[str], *stages: str) -> dict[str, SlotItem]:
    """The first item of each of these keys that has got so far."""
    wanted = set(keys)
    found: dict[str, SlotItem] = {}
    for item in current:
        if item.key in wanted and item.stage in stages:
            found.setdefault(item.key, item)
    return found


def _is_waste(item: SlotItem, names: Mapping[str, Want]) -> bool:
    """A group that the folder has nothing for is not touched without `prune`."""
    return bool(names) and (item.ours or item.key in names)


def _label(item: SlotItem, names: Mapping[str, Want], used: Sequence[SlotItem]) -> str:
    """A file that was renamed on disk is the same one."""
    if item not in used or item.stage == "awaiting":
        return item.label
    return names[item.key].label


def order_of(
    current: Sequence[SlotItem], plan: SlotPlan, made: Mapping[str, str]
) -> list[str] | None:
    """The ids in the order that is wanted, with those that will be deleted last; None where they
    are so by themselves. `made` are the ids of what was created, by key; what is new comes behind
    what was there.
    """
    ids = {**plan.used, **made}
    wanted = [ids[key] for key in plan.keys if key in ids] + [item.id for item in plan.kept]
    leaving = [item.id for item in plan.delete]
    before = [item.id for item in current if item.id not in leaving]
    by_itself = [*before, *(ident for ident in made.values() if ident not in before)]
    return None if wanted == by_itself else [*wanted, *leaving]
