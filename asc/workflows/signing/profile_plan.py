"""What has to be done for a profile to be as wanted. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

import attrs
from asc_api.models import Profile

from asc.errors import ExistingDiffers
from asc.flow.lookup import loaded

from .kinds import ProfileKind

Action = Literal["none", "create", "renew"]


@attrs.frozen
class Wanted:
    """A profile as it should be."""

    name: str
    kind: ProfileKind
    bundle_id: str
    certificates: tuple[str, ...]
    """Ids, each once."""
    devices: tuple[str, ...]
    """The same; empty for a type that takes none."""


@attrs.frozen
class Seen:
    """A profile as it is, with the ids of all that it holds."""

    profile: Profile
    certificates: frozenset[str]
    devices: frozenset[str]

    @property
    def bundle_id(self) -> str:
        """The identifier that it is for; empty where the answer does not say."""
        bundle = loaded(self.profile.bundle_id)
        return str(bundle.identifier) if bundle else ""


@attrs.frozen
class Decision:
    """What to do, and why."""

    action: Action
    found: Seen | None = None
    why: str = ""


def decide(there: Iterable[Seen], wanted: Wanted, moment: datetime) -> Decision:
    """Whether the profile of that name is as wanted, is missing, or has to be made anew.

    Raises `ExistingDiffers` where the name belongs to another bundle id or type: it is not ours to
    delete.
    """
    named = [seen for seen in there if seen.profile.name == wanted.name]
    if not named:
        return Decision("create")
    if len(named) > 1:
        ids = ", ".join(seen.profile.id for seen in named)
        raise ExistingDiffers(
            f"{len(named)} profiles are called {wanted.name!r} ({ids}): delete all but one, by "
            "client.api.profiles.delete(id)"
        )
    refuse_others(named[0], wanted)
    why = differences(named[0], wanted, moment)
    return Decision("renew" if why else "none", named[0], ", ".join(why))


def refuse_others(seen: Seen, wanted: Wanted) -> None:
    """Raises `ExistingDiffers` for a profile of another bundle id or type."""
    if not is_of(seen, wanted):
        raise ExistingDiffers(
            f"profile {wanted.name!r} is for {seen.bundle_id} {seen.profile.profile_type}, not for "
            f"{wanted.bundle_id} {wanted.kind.type}: take another name"
        )


def is_of(seen: Seen, wanted: Wanted) -> bool:
    """Whether a profile is for the same bundle id, and of the same type."""
    theirs = (seen.bundle_id, seen.profile.profile_type)
    return theirs == (wanted.bundle_id, wanted.kind.type)


def differences(seen: Seen, wanted: Wanted, moment: datetime) -> list[str]:
    """Why the profile has to be made anew; empty where it is as wanted."""
    found = why_unusable(seen.profile, moment)
    for noun, there, asked in (
        ("certificate", seen.certificates, frozenset(wanted.certificates)),
        ("device", seen.devices, frozenset(wanted.devices)),
    ):
        if there != asked:
            found.append(_changed(noun, there, asked))
    return found


def why_unusable(profile: Profile, moment: datetime) -> list[str]:
    """Why nothing can be signed with it; empty where that can be done."""
    if profile.expiration_date is not None and profile.expiration_date <= moment:
        return ["it has expired"]
    if profile.profile_state != "ACTIVE":
        return [f"it is {profile.profile_state}"]
    return []


def _changed(noun: str, there: frozenset[str], wanted: frozenset[str]) -> str:
    more, fewer = len(wanted - there), len(there - wanted)
    parts = [f"{count} {word}" for count, word in ((more, "more"), (fewer, "fewer")) if count]
    return f"{' and '.join(parts)} {noun}{'s' if more + fewer > 1 else ''}"


def usable(there: Iterable[Seen], moment: datetime) -> list[Seen]:
    """The profiles that can sign; those that are valid longest come first."""
    valid = [seen for seen in there if not why_unusable(seen.profile, moment)]
    return sorted(valid, key=lambda seen: seen.profile.expiration_date or moment, reverse=True)
