"""Property tests try the same examples every time; `pytest --hypothesis-profile=random` others."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
settings.register_profile("random", derandomize=False)
settings.load_profile("repeatable")
