"""The contact for App Review: who answers questions, and how reviewers sign in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import AppStoreReviewDetail, AppStoreVersion
from asc_api.resources import app_store_review_details, app_store_versions

from asc.base.checks import text
from asc.base.secrets import shown
from asc.flow.ensure import create_or_find
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import in_thread
from asc.workflows.media.attach import attach_part
from asc.workflows.media.local import LocalFile, check_path, read_local

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE = re.compile(r"\+[0-9][0-9 ().-]{5,30}")
_LONGEST_NOTES = 4000
_REQUIRED = {
    "first_name": "Ann",
    "last_name": "Example",
    "email": "ann@example.com",
    "phone": "+1 408 555 0100",
}
"""What Apple requires, with an example."""
_ATTACHMENTS = "app_store_review_attachments"


def _paths(files: Iterable[str | Path]) -> tuple[Path, ...]:
    if isinstance(files, (str, Path)) or not isinstance(files, Iterable):
        raise InvalidArgument(
            f"ReviewContact: attachments is {shown(files)}: it takes a list of paths"
        )
    found = tuple(check_path("ReviewContact: attachments", each) for each in files)
    names = [each.name for each in found]
    for name in names:
        if names.count(name) > 1:
            raise InvalidArgument(
                f"ReviewContact: two attachments are called {name!r}: Apple would show both alike"
            )
    return found


def _check_text(name: str, value: object) -> None:
    """The value is not shown: it may be a password."""
    if value is not None and not isinstance(value, str):
        raise InvalidArgument(
            f"ReviewContact: {name} is of the type {type(value).__name__}, and has to be text: in "
            "YAML, a number needs quotes"
        )


@attrs.frozen
class ReviewContact:
    """What App Review needs. `demo_password` may be `env:NAME`, which is read when it is sent."""

    first_name: str
    last_name: str
    email: str
    phone: str
    """With the country's code: `+1 408 555 0100`."""
    demo_user: str | None = None
    demo_password: str | None = attrs.field(default=None, repr=False)
    notes: str | None = None
    attachments: Sequence[str | Path] = attrs.field(default=(), converter=_paths)
    """Files for the reviewers: a video of what needs a device, a document, ..."""

    def __attrs_post_init__(self) -> None:
        for name in (*_REQUIRED, "demo_user", "demo_password", "notes"):
            _check_text(name, getattr(self, name))
        for name, example in _REQUIRED.items():
            text(f"ReviewContact: {name}", getattr(self, name), example)
        if not _PHONE.fullmatch(self.phone):
            raise InvalidArgument(
                f"ReviewContact: phone is {shown(self.phone)}: begin with + and the country's code"
            )
        if not _EMAIL.fullmatch(self.email):
            raise InvalidArgument(
                f"ReviewContact: email is {shown(self.email)}: it takes an address, such as "
                "'ann@example.com'"
            )
        if (self.demo_user is None) != (self.demo_password is None):
            raise InvalidArgument("ReviewContact: give demo_user and demo_password, or neither")
        if self.notes and len(self.notes) > _LONGEST_NOTES:
            raise InvalidArgument(
                f"ReviewContact: notes have {len(self.notes)} characters; Apple takes "
                f"{_LONGEST_NOTES}"
            )

    async def read_files(self) -> list[LocalFile]:
        """Reads the attachments. Raises `InvalidArgument` for one that is no longer there."""
        places = _paths(self.attachments)
        return await in_thread(lambda: [read_local(place) for place in places])

    def attributes(self) -> dict[str, Any]:
        """The attributes to send. Raises `InvalidArgument` for a variable that is not set."""
        found: dict[str, Any] = {
            "contact_first_name": self.first_name,
            "contact_last_name": self.last_name,
            "contact_email": self.email,
            "contact_phone": self.phone,
            "demo_account_required": self.demo_user is not None,
        }
        if self.demo_user is not None:
            found["demo_account_name"] = self.demo_user
            found["demo_account_password"] = _secret(self.demo_password or "")
        if self.notes is not None:
            found["notes"] = self.notes
        return found


def _secret(text: str) -> str:
    if not text.startswith("env:"):
        return text
    name = text.removeprefix("env:")
    if not os.environ.get(name):
        raise InvalidArgument(
            f"demo_password is {text!r}, and the variable {name} is not set, or empty"
        )
    return os.environ[name]


def differing(detail: AppStoreReviewDetail, wanted: dict[str, Any]) -> dict[str, Any]:
    """The attributes that are not as wanted; also a password that Apple does not show, as reviewers
    may have none.
    """
    return {name: value for name, value in wanted.items() if getattr(detail, name) != value}


async def write_contact(
    version: AppStoreVersion, contact: ReviewContact, files: Sequence[LocalFile]
) -> list[Step]:
    """Makes the contact of a version, or changes it where it differs. One request, or two; and
    what its attachments need.

    Apple judges the whole record on a change, so all of it is sent.
    """
    detail, step = await _write_detail(version, contact.attributes())
    return [step, *[await attach_part(detail, file, _ATTACHMENTS) for file in files]]


async def _write_detail(
    version: AppStoreVersion, wanted: dict[str, Any]
) -> tuple[AppStoreReviewDetail, Step]:
    async def find() -> AppStoreReviewDetail | None:
        return await app_store_versions.get_app_store_review_detail(version)

    there = await find()
    if there is not None:
        detail = there
    else:
        request = app_store_review_details.create(app_store_version=version, **wanted)
        detail, made = await create_or_find(request, find)
        if made:
            return detail, Step("review contact", "created")
    if not differing(detail, wanted):
        return detail, Step("review contact", "unchanged")
    await write_and_verify(app_store_review_details.update(detail, **wanted))
    return detail, Step("review contact", "updated")
