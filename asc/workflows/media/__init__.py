"""Images, videos and other files: screenshots and previews, and files of single resources.

`client.media.attach(review_detail, "notes.pdf")` attaches a file to any resource that takes one.
"""

from .attach import attach
from .result import Attached

__all__ = ["Attached", "attach"]
