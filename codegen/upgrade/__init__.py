"""`make upgrade`: a new document of Apple's, everything or nothing."""

from .run import Upgrade, upgrade
from .stopping import Stopped, stoppable

__all__ = ["Stopped", "Upgrade", "stoppable", "upgrade"]
