"""TestFlight: giving builds to testers, groups and testers themselves: `client.testflight`.

The functions here are flows: `client.run(testflight.distribute(build))` is what
`client.testflight.distribute(build)` does.
"""

from .distribute import CannotDistribute, Distribution, distribute, notify
from .groups import EnsuredGroup, ensure_group
from .invitations import invite_testers
from .leaving import move_testers, remove_testers
from .notes import UnfitNotes, cleaned
from .people import Tester, TesterReport, TesterResult, read_testers
from .testers import add_testers

__all__ = [
    "CannotDistribute",
    "Distribution",
    "EnsuredGroup",
    "Tester",
    "TesterReport",
    "TesterResult",
    "UnfitNotes",
    "add_testers",
    "cleaned",
    "distribute",
    "ensure_group",
    "invite_testers",
    "move_testers",
    "notify",
    "read_testers",
    "remove_testers",
]
