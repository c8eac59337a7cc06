"""App Store versions, from their making to their release.

`client.versions.submit("com.example.app", "2.0", release="manual", ...)` sends a version to review;
run again, it finds what it did before.
"""

from .cancel import cancel, reopen
from .contact import ReviewContact
from .encryption import EncryptionDeclaration
from .ensure import ensure
from .phased_release import set_phased_release
from .publish import publish
from .published import Published, PublishPart
from .release import release
from .result import EnsuredVersion, Submission
from .status import status
from .submit import submit
from .validate import validate
from .waiting import wait_for_state

__all__ = [
    "EncryptionDeclaration",
    "EnsuredVersion",
    "PublishPart",
    "Published",
    "ReviewContact",
    "Submission",
    "cancel",
    "ensure",
    "publish",
    "release",
    "reopen",
    "set_phased_release",
    "status",
    "submit",
    "validate",
    "wait_for_state",
]
