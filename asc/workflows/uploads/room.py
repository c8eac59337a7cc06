"""`client.uploads`."""

from __future__ import annotations

from asc.client.journeys import C, Journey, Room

from .numbers import next_build_number
from .processing import wait_for_build
from .upload import upload


class Uploads(Room[C]):
    """Uploading builds, waiting for them, the next build number."""

    upload = Journey(upload)
    wait_for_build = Journey(wait_for_build)
    next_build_number = Journey(next_build_number)
