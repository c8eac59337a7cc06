"""TestFlight: giving builds to testers, groups and testers themselves.

The async functions here are workflows: `client.run(testflight.distribute(build))` is what
`client.testflight.distribute(build)` does.
"""

from .adding import add_testers
from .distribute import Distribution, distribute, notify
from .groups import EnsuredGroup, ensure_group
from .invitations import invite_testers
from .leaving import move_testers, remove_testers
from .notes import cleaned
from .tester import Tester, TesterReport, TesterResult, read_testers

__all__ = [
    "Distribution",
    "EnsuredGroup",
    "Tester",
    "TesterReport",
    "TesterResult",
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
