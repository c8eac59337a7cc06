"""Bundle ids and their capabilities: `ensure_bundle_id`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from asc_api.errors import InvalidArgument
from asc_api.models import BundleId, BundleIdCapability
from asc_api.request import Request
from asc_api.resources import bundle_id_capabilities, bundle_ids
from asc_api.unset import UNSET

from asc.base.checks import text
from asc.base.secrets import shown
from asc.errors import CannotSign, Conflict
from asc.flow.ensure import create_or_find, reasons
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import emit_each

from .capabilities import (
    Capabilities,
    Change,
    Settings,
    check_capabilities,
    check_names,
    plan_capabilities,
    settings_of,
    to_settings,
)
from .result import EnsuredBundleId

PLATFORMS = ("IOS", "MAC_OS", "UNIVERSAL")
SHOWN = 50
"""Capabilities that an answer includes at most."""
_IDENTIFIER = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(\.\*)?|\*")
_TAKEN = ("ENTITY_ERROR.ATTRIBUTE.INVALID",)


async def ensure_bundle_id(
    identifier: str,
    name: str | None = None,
    *,
    platform: str = "IOS",
    capabilities: Capabilities = (),
    remove_capabilities: Collection[str] = (),
) -> EnsuredBundleId:
    """The bundle id of exactly that identifier, made if it is missing, with these capabilities.

    `name` is what the developer pages show; left out, a new one is called like its identifier and
    another one keeps its name. `platform` is for a new one: IOS, MAC_OS or UNIVERSAL.
    `capabilities` are names, or a mapping to settings, `{"ICLOUD": {"ICLOUD_VERSION": "XCODE_6"}}`;
    they are added or changed, and others are left: `remove_capabilities` names those that go. Apple
    makes the profiles of a bundle id invalid when its capabilities change. Run again, it writes
    nothing.

    One request where all is as wanted, and one for each change. Raises `CannotSign` for an
    identifier that another team has. Source: Apple's "Register a New Bundle ID"; quirks 22, 71.
    """
    check_identifier(identifier)
    check_bundle_id_options(name, platform)
    wanted = check_capabilities(capabilities)
    removed = check_names("remove_capabilities", remove_capabilities)
    if both := sorted(wanted.keys() & set(removed)):
        raise InvalidArgument(f"{both[0]} is wanted, and to be removed: name it once")
    found = await find_bundle_id(identifier)
    bundle, steps = await write_bundle_id(found, identifier, name, platform)
    await emit_each(steps)
    current = await _capabilities_of(found) if found else []
    for change in plan_capabilities(current, wanted, removed):
        steps += await emit_each([await _write_capability(bundle, change)])
    return EnsuredBundleId(steps=steps, id=bundle.id, identifier=identifier)


def check_identifier(identifier: object, argument: str = "identifier") -> None:
    """Raises `InvalidArgument` for what can't be a bundle id."""
    text(argument, identifier, "com.example.app")
    if not _IDENTIFIER.fullmatch(str(identifier)):
        raise InvalidArgument(
            f"{argument} is {shown(identifier)}: it takes letters, digits, hyphens and dots, such "
            "as 'com.example.app', and may end with '.*'"
        )


def check_bundle_id_options(name: object, platform: object) -> None:
    """Raises `InvalidArgument`."""
    if name is not None:
        text("name", name, "Example App")
    if platform not in PLATFORMS:
        raise InvalidArgument(f"platform is {shown(platform)}: it takes {', '.join(PLATFORMS)}")


async def find_bundle_id(identifier: str) -> BundleId | None:
    """The bundle id of exactly that identifier, with its capabilities: filters match parts."""
    request = bundle_ids.list(
        filter={"identifier": identifier},
        include=["bundleIdCapabilities"],
        limits={"bundleIdCapabilities": SHOWN},
    )
    async for found in request:
        if found.identifier == identifier:
            return found
    return None


async def write_bundle_id(
    found: BundleId | None, identifier: str, name: str | None, platform: str
) -> tuple[BundleId, list[Step]]:
    """The bundle id, made or renamed where that is needed."""
    what = f"bundle id {identifier}"
    if found is None:
        return await _create(identifier, name, platform)
    if name is None or name == found.name:
        return found, [Step(what, "unchanged")]
    changed = await write_and_verify(bundle_ids.update(found, name=name))
    return changed, [Step(what, "updated", f"was called {found.name!r}")]


async def _create(identifier: str, name: str | None, platform: str) -> tuple[BundleId, list[Step]]:
    request = bundle_ids.create(
        identifier=identifier,
        name=name or re.sub(r"[^A-Za-z0-9]+", " ", identifier).strip() or "Wildcard",
        platform=platform,  # type: ignore[arg-type]  # checked
    )
    try:
        made, new = await create_or_find(request, lambda: find_bundle_id(identifier), _TAKEN)
    except Conflict as error:
        if not error.has(_TAKEN[0]):
            raise
        raise CannotSign(
            f"bundle id {identifier}: {reasons(error)} This team does not list it, so that another "
            "one has it, or it was deleted; take another identifier"
        ) from error
    return made, [Step(f"bundle id {identifier}", "created" if new else "unchanged")]


async def _capabilities_of(bundle: BundleId) -> list[BundleIdCapability]:
    shown = bundle.bundle_id_capabilities
    if shown.loaded and shown.complete:
        return list(shown)
    return await bundle_ids.list_bundle_id_capabilities(bundle).all()


async def _write_capability(bundle: BundleId, change: Change) -> Step:
    what = f"capability {change.type}"
    if change.outcome == "unchanged":
        return Step(what, "unchanged")

    async def find() -> BundleIdCapability | None:
        now = await bundle_ids.list_bundle_id_capabilities(bundle).all()
        mine = [each for each in now if each.capability_type == change.type]
        fitting = [each for each in mine if change.settings.items() <= settings_of(each).items()]
        return fitting[0] if fitting else None

    if change.outcome == "removed" and change.found:
        await write_and_verify(bundle_id_capabilities.delete(change.found))
    else:
        await write_and_verify(_capability_request(bundle, change), find)
    return Step(what, change.outcome, _shown(change.settings))


def _capability_request(bundle: BundleId, change: Change) -> Request[BundleIdCapability]:
    """Added again, a capability is answered with 201 and the same id (observed: rorkai#2586)."""
    values: dict[str, Any] = {
        "capability_type": change.type,
        "settings": to_settings(change.settings) or UNSET,
    }
    if change.found:
        return bundle_id_capabilities.update(change.found, **values)
    return bundle_id_capabilities.create(bundle_id=bundle, **values)


def _shown(settings: Mapping[str, str] | Settings) -> str:
    return ", ".join(f"{key} {option}" for key, option in settings.items())
