"""Uploading builds, waiting until they are usable, finding the next build number.

The async functions here are workflows: `client.run(uploads.upload("App.ipa"))` is what
`client.uploads.upload("App.ipa")` does.
"""

from .numbers import NextBuildNumber, next_build_number
from .processing import wait_for_build
from .progress import Progress
from .result import Uploaded
from .upload import upload

__all__ = [
    "NextBuildNumber",
    "Progress",
    "Uploaded",
    "next_build_number",
    "upload",
    "wait_for_build",
]
