"""Uploading builds, waiting until they are usable, and finding the next build number:
`client.uploads`.

The functions here are flows: `client.run(uploads.upload("App.ipa"))` is what
`client.uploads.upload("App.ipa")` does.
"""

from .numbers import NextBuildNumber, next_build_number
from .processing import BuildInvalid, UploadRefused, wait_for_build
from .progress import Progress
from .result import Uploaded
from .upload import upload

__all__ = [
    "BuildInvalid",
    "NextBuildNumber",
    "Progress",
    "UploadRefused",
    "Uploaded",
    "next_build_number",
    "upload",
    "wait_for_build",
]
