"""Images, videos and other files: screenshots and previews, and files of single resources.

`client.media.push("com.example.app", "screenshots/", version="2.0")` makes a version's pictures
those of a folder; `client.media.attach(review_detail, "notes.pdf")` attaches a file to any resource
that takes one.
"""

from .attach import attach
from .check import check
from .pull import Pulled, pull
from .push import plan, push
from .result import Attached, Pushed
from .thumbnails import thumbnails

__all__ = ["Attached", "Pulled", "Pushed", "attach", "check", "plan", "pull", "push", "thumbnails"]
