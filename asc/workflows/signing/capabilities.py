"""Capabilities of a bundle id: what is wanted, and what has to be done. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import attrs
from asc_api.enums import CapabilityOptionKey, CapabilitySettingKey
from asc_api.errors import InvalidArgument
from asc_api.models import BundleIdCapability, CapabilityOption, CapabilitySetting

from asc.base.secrets import shown
from asc.flow.result import Outcome

from .kinds import CAPABILITIES

Settings = dict[str, str]
"""The chosen option of each setting: `{"ICLOUD_VERSION": "XCODE_6"}`."""
Capabilities = Mapping[str, Mapping[str, str] | None] | Collection[str]
"""Names of capabilities, or a mapping from names to settings."""


@attrs.frozen
class Change:
    """What has to be done for one capability."""

    type: str
    outcome: Outcome
    settings: Settings = attrs.field(factory=dict)
    found: BundleIdCapability | None = None

    @property
    def writes(self) -> bool:
        return self.outcome != "unchanged"


def check_capabilities(wanted: object) -> dict[str, Settings]:
    """Names and settings. Raises `InvalidArgument`."""
    if isinstance(wanted, Mapping):
        return {_word(name): _settings(name, chosen) for name, chosen in wanted.items()}
    return {name: {} for name in check_names("capabilities", wanted)}


def check_names(argument: str, names: object) -> list[str]:
    """Names of capabilities. Raises `InvalidArgument`."""
    if isinstance(names, (str, bytes)) or not isinstance(names, Collection):
        raise InvalidArgument(
            f"{argument} is {shown(names)}: it takes a list, such as ['PUSH_NOTIFICATIONS']"
        )
    return [_word(name, argument) for name in names]


def _word(name: Any, argument: str = "capabilities") -> str:
    return CAPABILITIES.check(name, argument)


def _settings(name: object, chosen: object) -> Settings:
    if chosen is None:
        return {}
    if not isinstance(chosen, Mapping) or not all(map(_is_word, (*chosen, *chosen.values()))):
        raise InvalidArgument(
            f"capabilities: the settings of {name} are {chosen!r}: they look like "
            "{'ICLOUD_VERSION': 'XCODE_6'}"
        )
    return dict(chosen)


def _is_word(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def plan_capabilities(
    current: Iterable[BundleIdCapability],
    wanted: Mapping[str, Settings],
    removed: Iterable[str] = (),
) -> list[Change]:
    """What to add, change and remove; what is neither wanted nor to be removed is left. Pure."""
    there = {str(each.capability_type): each for each in current}
    changes = [_change(name, chosen, there.get(name)) for name, chosen in wanted.items()]
    gone = [there[name] for name in removed if name in there]
    absent = [Change(name, "unchanged") for name in removed if name not in there]
    removals = [Change(str(each.capability_type), "removed", found=each) for each in gone]
    return [*changes, *removals, *absent]


def _change(name: str, chosen: Settings, found: BundleIdCapability | None) -> Change:
    if found is None:
        return Change(name, "added", chosen)
    as_wanted = chosen.items() <= settings_of(found).items()
    return Change(name, "unchanged" if as_wanted else "updated", chosen, found)


def settings_of(capability: BundleIdCapability) -> Settings:
    """The option that is chosen of each setting; Apple marks others as not enabled."""
    found: Settings = {}
    for setting in capability.settings or []:
        chosen = [option for option in setting.options or [] if option.enabled is not False]
        if chosen:
            found[str(setting.key)] = str(chosen[0].key)
    return found


def to_settings(chosen: Settings) -> list[CapabilitySetting]:
    """The settings as a request has them."""
    return [_setting(key, option) for key, option in chosen.items()]


def _setting(key: CapabilitySettingKey | Any, option: CapabilityOptionKey | Any) -> Any:
    return CapabilitySetting(key=key, options=[CapabilityOption(key=option, enabled=True)])
