"""Xcode Cloud: starting runs, waiting for them, and their issues, tests and artifacts."""

from .download import download
from .latest import latest
from .result import CloudDownload, CloudRun
from .run import run
from .status import WorkflowStatus, status
from .values import Artifact, CloudAction, CloudIssue, CloudTest
from .waiting import wait_for_run

__all__ = [
    "Artifact",
    "CloudAction",
    "CloudDownload",
    "CloudIssue",
    "CloudRun",
    "CloudTest",
    "WorkflowStatus",
    "download",
    "latest",
    "run",
    "status",
    "wait_for_run",
]
