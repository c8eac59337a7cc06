"""One submission of a tester: a crash, or screenshots."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

import attrs
from asc_api.models import (
    BetaFeedbackCrashSubmission,
    BetaFeedbackScreenshotImage,
    BetaFeedbackScreenshotSubmission,
)

from asc.flow.lookup import loaded
from asc.flow.table import Column, Table

Kind = Literal["crash", "screenshot"]
Submission = BetaFeedbackCrashSubmission | BetaFeedbackScreenshotSubmission


@attrs.frozen
class Image:
    """A screenshot. Whoever has its URL can read it for some time, so that it is shown nowhere."""

    width: int | None
    height: int | None
    url: str = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class BetaFeedback:
    """What a tester sent."""

    id: str
    kind: Kind
    created: datetime | None
    comment: str
    email: str
    """Of the tester; empty where Apple does not say."""
    tester: str
    """The tester's id; empty where the tester is gone."""
    build: str
    """The build's number; empty where the build is gone."""
    build_id: str
    device: str
    """Apple's name of the model: `iPhone17,1`."""
    os: str
    platform: str
    """Of the app: `IOS`."""
    locale: str
    details: Mapping[str, Any] = attrs.field(factory=dict, repr=False)
    """All that Apple says of it, by Apple's names; the images are in `images`."""
    images: tuple[Image, ...] = ()

    @property
    def about(self) -> str:
        """`crash on iPhone17,1, build 12: It crashed`."""
        build = f", build {self.build}" if self.build else ""
        said = " ".join(self.comment.split())
        return f"{self.kind} on {self.device or 'a device'}{build}" + (f": {said}" if said else "")


COLUMNS = [
    Column("id"),
    Column("kind"),
    Column("created", datetime),
    Column("build"),
    Column("device"),
    Column("os"),
    Column("locale"),
    Column("email"),
    Column("comment"),
]


def feedback_of(submission: Submission) -> BetaFeedback:
    """The submission, with the build and the tester that were included."""
    build, tester = loaded(submission.build), loaded(submission.tester)
    created = submission.created_date
    attributes = submission.to_json().get("attributes") or {}
    return BetaFeedback(
        id=submission.id,
        kind="crash" if isinstance(submission, BetaFeedbackCrashSubmission) else "screenshot",
        created=created if isinstance(created, datetime) else None,
        comment=submission.comment or "",
        email=submission.email or "",
        tester=tester.id if tester else "",
        build=(build.version or "") if build else "",
        build_id=build.id if build else "",
        device=submission.device_model or "",
        os=submission.os_version or "",
        platform=str(submission.app_platform or ""),
        locale=submission.locale or "",
        details={name: value for name, value in attributes.items() if name != "screenshots"},
        images=images_of(submission),
    )


def images_of(submission: Submission) -> tuple[Image, ...]:
    """The screenshots, in Apple's order, with the URLs of this answer."""
    if not isinstance(submission, BetaFeedbackScreenshotSubmission):
        return ()
    found = submission.screenshots
    there = found if isinstance(found, list) else []
    images = [each for each in there if isinstance(each, BetaFeedbackScreenshotImage)]
    return tuple(Image(each.width, each.height, each.url or "") for each in images)


def table_of_feedback(feedback: Iterable[BetaFeedback]) -> Table[BetaFeedback]:
    """The submissions as a table."""
    return Table.of(COLUMNS, feedback)
