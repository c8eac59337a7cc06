"""What testers sent by TestFlight: crashes and screenshots.

`client.feedback.fetch("com.example.app", "feedback", on_new=file_issue)` saves what is new.
"""

from .delete import delete
from .fetch import fetch
from .listing import list
from .result import FetchedFeedback, SavedFeedback
from .submission import BetaFeedback, Image

__all__ = [
    "BetaFeedback",
    "FetchedFeedback",
    "Image",
    "SavedFeedback",
    "delete",
    "fetch",
    "list",
]
