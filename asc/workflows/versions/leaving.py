"""A version that takes no changes, as it is in review or accepted: what differs from what is wanted
is told, and left.
"""

from __future__ import annotations

from collections.abc import Sequence

from asc_api.models import App, AppStoreVersion, Build
from asc_api.relationship import Ref
from asc_api.resources import app_store_review_details, app_store_versions

from asc.flow.lookup import loaded
from asc.flow.result import Step
from asc.flow.versions.making import differing
from asc.flow.versions.reading import is_open, name_of, state_of
from asc.flow.versions.states import IN_REVIEW

from .contact import ReviewContact
from .contact import differing as differing_contact
from .drafts import Choice
from .encryption import EncryptionDeclaration, declare, find_declaration
from .items import Target
from .preparing import Wishes
from .release_type import told
from .result import Submission, submission_of


def is_to_leave(version: AppStoreVersion, choice: Choice) -> bool:
    """Whether nothing is to be sent. An accepted version goes out again where something that was
    submitted with it was rejected. Pure.
    """
    if choice.way == "submitted":
        return True
    goes_again = choice.way == "resubmit" and state_of(version) not in IN_REVIEW
    return not (is_open(version) or goes_again)


async def leave(
    app: App | Ref[App],
    version: AppStoreVersion,
    choice: Choice,
    wishes: Wishes,
    extra: Sequence[Target],
) -> Submission:
    """The result for a version that is in review.

    Nothing is written, but for an encryption declaration that the version waits for.
    """
    steps = [Step(name_of(version), "unchanged", _where(version))]
    steps += await compare(app, version, wishes)
    held = choice.open
    for target in extra:
        if held is None or not held.holds(target):
            why = "the submission is in review and takes no more; submit it by itself"
            steps.append(Step(" ".join(target), "refused", why))
    ident = held.submission.id if held is not None else ""
    then = told(version.release_type, version.earliest_release_date)
    return await submission_of(version, steps, submission=ident, release=then)


def _where(version: AppStoreVersion) -> str:
    state = state_of(version)
    return "in review" if state in IN_REVIEW else f"is {state}"


async def compare(app: App | Ref[App], version: AppStoreVersion, wishes: Wishes) -> list[Step]:
    """Steps for all that is not as wanted."""
    steps = differences(version, wishes)
    if wishes.review is not None:
        steps += await _compare_contact(version, wishes.review)
    if wishes.encryption is not None:
        steps += await _compare_declaration(app, version, wishes.encryption)
    return steps


def differences(version: AppStoreVersion, wishes: Wishes) -> list[Step]:
    """Steps for what is not as wanted in the version itself. Pure."""
    steps = []
    if differing(version, wishes.release):
        why = told(version.release_type, version.earliest_release_date)
        steps.append(Step("release", "kept", why))
    build, wanted = loaded(version.build), wishes.build
    number = wanted.version if isinstance(wanted, Build) else wanted
    if build is not None and number not in (None, build.version):
        steps.append(Step("build", "kept", f"build {build.version} is its build"))
    if wishes.phased and loaded(version.app_store_version_phased_release) is None:
        why = "client.versions.set_phased_release(..., 'start') makes one"
        steps.append(Step("phased release", "kept", why))
    return steps


async def _compare_contact(version: AppStoreVersion, review: ReviewContact) -> list[Step]:
    """One request, and one more for attachments."""
    detail = await app_store_versions.get_app_store_review_detail(version)
    if detail is None:
        return [Step("review contact", "kept", "there is none")]
    names = ", ".join(differing_contact(detail, review.attributes()))
    steps = [Step("review contact", "kept", f"another {names}")] if names else []
    files = await review.read_files()
    if files:
        request = app_store_review_details.list_app_store_review_attachments(detail)
        there = {(each.source_file_checksum or "").lower() async for each in request}
        missing = [file.path.name for file in files if file.md5 not in there]
        steps += [Step(name, "kept", "is not attached") for name in missing]
    return steps


async def _compare_declaration(
    app: App | Ref[App], version: AppStoreVersion, wanted: EncryptionDeclaration
) -> list[Step]:
    build = loaded(version.build)
    if build is None:
        return []
    todo = await find_declaration(app, build, wanted)
    if state_of(version) == "WAITING_FOR_EXPORT_COMPLIANCE":
        return await declare(app, build, todo)
    if todo.found is not None and todo.found.id == todo.assigned:
        return []
    why = "the build in review has another one" if todo.assigned else "the build has none"
    return [Step("encryption declaration", "kept", why)]
