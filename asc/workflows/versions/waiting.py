"""Waiting for a version to reach a state: `wait_for_state`."""

from __future__ import annotations

from collections.abc import Collection
from typing import get_args

from asc_api.enums import AppVersionState
from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion
from asc_api.request import Id

from asc.base.secrets import shown
from asc.errors import ReviewEnded
from asc.flow.lookup import named_app
from asc.flow.polling import Polling, check_polling, until
from asc.flow.versions.reading import (
    check_platform,
    check_version,
    name_of,
    read_again,
    require_version,
    state_of,
)

STATES = get_args(AppVersionState)
_ENDED = ("REJECTED", "METADATA_REJECTED", "INVALID_BINARY", "DEVELOPER_REJECTED")
"""What ends a wait for another state: a person has to act first."""


def check_states(states: str | Collection[str]) -> list[str]:
    """The states to wait for. Raises `InvalidArgument`."""
    if not isinstance(states, Collection):
        raise InvalidArgument(f"state is {shown(states)}: it takes {', '.join(STATES)}")
    wanted = [states] if isinstance(states, str) else list(states)
    for each in wanted:
        if each not in STATES:
            raise InvalidArgument(f"state is {shown(each)}: it takes {', '.join(STATES)}")
    if not wanted:
        raise InvalidArgument("state is empty: name a state to wait for")
    return wanted


async def wait_for_state(
    app: Id[App],
    version: str,
    state: str | Collection[str],
    *,
    platform: str | None = None,
    polling: Polling | None = None,
) -> str:
    """Waits until a version is in a state (or in one of several); gives the state.

    Every look is an event. A rejection ends the wait for any other state. The usual `polling` lasts
    an hour; a review takes a day or two: `Polling(timeout=48 * 3600, longest=600)`. Raises
    `ReviewEnded`, `WaitTimeout`, `NotFoundByName`.
    """
    number = check_version(version)
    check_platform(platform)
    wanted, patience = check_states(state), check_polling(polling)
    found = await require_version(await named_app(app), number, platform)
    return state_of(await wait_until_in(found, wanted, patience, _ENDED))


async def wait_until_in(
    version: AppStoreVersion,
    wanted: Collection[str],
    polling: Polling,
    ended: Collection[str] = (),
) -> AppStoreVersion:
    """The same for a version that is known; `ended` are the states in which the wait is in vain."""

    async def look() -> AppStoreVersion:
        return await read_again(version)

    def reached(found: AppStoreVersion) -> bool:
        state = state_of(found)
        if state in ended and state not in wanted:
            raise ReviewEnded(f"{name_of(found)} is {state}: see the messages of App Review")
        return state in wanted

    return await until(look, reached, what=name_of(version), state=state_of, polling=polling)
