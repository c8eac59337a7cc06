"""`client.testflight`."""

from __future__ import annotations

from typing import ClassVar

from asc.client.journeys import C, Journey, Room

from .distribute import distribute, notify
from .groups import ensure_group
from .invitations import invite_testers
from .leaving import move_testers, remove_testers
from .testers import add_testers


class TestFlight(Room[C]):
    """Distributing builds; groups and testers."""

    __test__: ClassVar[bool] = False  # pytest takes classes with such names for tests
    distribute = Journey(distribute)
    notify = Journey(notify)
    ensure_group = Journey(ensure_group)
    add_testers = Journey(add_testers)
    move_testers = Journey(move_testers)
    remove_testers = Journey(remove_testers)
    invite_testers = Journey(invite_testers)
