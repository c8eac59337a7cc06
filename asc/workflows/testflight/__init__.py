"""TestFlight: giving builds to testers, groups and testers themselves.

The async functions here are workflows: `client.run(testflight.distribute(build))` is what
`client.testflight.distribute(build)` does.
"""

from .adding import add_testers
from .distribute import distribute, notify
from .ensure_group import ensure_group, plan_group
from .invitations import invite_testers
from .leaving import move_testers, remove_testers
from .listing import TesterState, testers
from .notes import cleaned
from .notes_files import read_notes
from .result import Distribution, EnsuredGroup, TesterReport, TesterStep
from .tester import Tester
from .tester_file import read_testers
from .upload_and_distribute import UploadedAndDistributed, upload_and_distribute

__all__ = [
    "Distribution",
    "EnsuredGroup",
    "Tester",
    "TesterReport",
    "TesterState",
    "TesterStep",
    "UploadedAndDistributed",
    "add_testers",
    "cleaned",
    "distribute",
    "ensure_group",
    "invite_testers",
    "move_testers",
    "notify",
    "plan_group",
    "read_notes",
    "read_testers",
    "remove_testers",
    "testers",
    "upload_and_distribute",
]
