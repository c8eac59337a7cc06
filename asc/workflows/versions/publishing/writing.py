"""The writes of a publish, in an order in which a process that is killed loses nothing: the build
first, since Apple takes minutes for it, and the submission last.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asc_api.models import AppStoreVersion, Build

from asc.flow.result import Result, Step
from asc.flow.steps import emit
from asc.flow.versions.reading import is_open, name_of, read_again, state_of
from asc.workflows.listing.apply import carry_out as apply_texts
from asc.workflows.listing.making import with_made_version
from asc.workflows.listing.planning import make_plan
from asc.workflows.listing.reading import Current
from asc.workflows.listing.result import PushedListing
from asc.workflows.media.push import carry_out as push_pictures
from asc.workflows.media.result import Pushed
from asc.workflows.media.stage import Stage
from asc.workflows.uploads.result import Uploaded
from asc.workflows.uploads.upload import finish, upload
from asc.workflows.versions.drafts import choose_submission, going_along, read_open
from asc.workflows.versions.items import Target
from asc.workflows.versions.leaving import compare, differences, is_to_leave, leave
from asc.workflows.versions.preparing import prepare, read_preparation
from asc.workflows.versions.published import Published, PublishPart
from asc.workflows.versions.result import Submission, submission_of
from asc.workflows.versions.sending import send
from asc.workflows.versions.submit import has_passed, sent_out, target_of

from .asked import Asked
from .looking import View
from .pictures import look_again, texts_before

_BY_HAND = {"release_type": "MANUAL"}
_TOO_LATE = "it lies in another submission, or the rejected one takes no more; submit it by itself"


class Writing:
    """One publish under way."""

    def __init__(self, asked: Asked, view: View) -> None:
        self._asked, self._view = asked, view
        names = {
            "upload": True,
            "version": True,
            "listing": view.texts is not None,
            "media": view.pictures is not None,
            "review" if asked.review.submit else "build": True,
        }
        self._parts = [name for name, there in names.items() if there]

    async def run(self) -> Published:
        """All parts, one after the other."""
        await self._begin("upload")
        sent = await self._upload()
        await self._begin("version")
        version, current, made = await self._version()
        texts = await self._texts(current)
        pictures = await self._pictures(version)
        await self._begin(self._parts[-1])
        built = await finish(sent, self._asked.patience)
        now = await read_again(version)
        if self._asked.review.submit:
            attached = await self._submit(now, built.usable, images_of(pictures))
        else:
            attached = await self._attach(now, built.usable)
        parts = [built, made, texts, pictures, attached]
        return Published(
            uploaded=built,
            version=made,
            listing=texts,
            media=pictures,
            attached=attached,
            steps=[step for part in parts if part is not None for step in part.steps],
        )

    async def _begin(self, name: str) -> None:
        await emit(PublishPart(name, self._parts.index(name) + 1, len(self._parts)))

    async def _upload(self) -> Uploaded:
        """Without the wait for Apple's processing, during which the rest is written."""
        asked = self._asked.archived
        return await upload(
            asked.path,
            app=self._view.app,
            wait=False,
            if_exists=asked.if_exists,
            at_once=asked.at_once,
            polling=self._asked.patience,
            state=asked.state,
            bundle_id=asked.bundle_id,
            version=asked.version,
            build_number=asked.build_number,
        )

    async def _version(self) -> tuple[AppStoreVersion, Current | None, Result]:
        """The version, made where it is missing; it keeps its release where it is there."""
        view = self._view
        if view.version is not None:
            step = Step(name_of(view.version), "unchanged")
            await emit(step)
            return view.version, view.current, Result(steps=[step])
        assert view.current is not None
        wanted: dict[str, Any] = view.wishes.release or _BY_HAND
        current, steps = await with_made_version(view.current, wanted)
        assert current.version is not None
        return current.version, current, Result(steps=steps)

    async def _texts(self, current: Current | None) -> PushedListing | None:
        plan, texts = self._view.texts, self._view.files.texts
        if plan is None or texts is None or current is None:
            return None
        await self._begin("listing")
        if self._view.version is None:
            plan = make_plan(current, texts.listing, texts.wishes)
        return await apply_texts(plan, current)

    async def _pictures(self, version: AppStoreVersion) -> Pushed | None:
        stage = self._view.pictures
        if stage is None:
            return None
        await self._begin("media")
        if self._view.version is None or _has_new_languages(stage):
            before = texts_before(self._view.current) if self._view.version is None else {}
            view, asked = self._view, self._asked
            stage = await look_again(asked, view.files, view.app, version, stage, before)
        at_once = self._asked.archived.at_once
        return await push_pictures(stage, at_once, self._asked.pictures_patience)

    async def _attach(self, version: AppStoreVersion, build: Build) -> Submission:
        """The build into the version; one that is closed has it, and what differs there is told."""
        wishes = self._view.wishes
        if is_open(version):
            steps = await self._prepare(version, build, for_review=False)
        else:
            steps = [Step(f"build {build.version}", "unchanged"), *differences(version, wishes)]
        return await submission_of(version, steps)

    async def _prepare(
        self, version: AppStoreVersion, build: Build, *, for_review: bool
    ) -> list[Step]:
        app, wishes = self._view.app, self._view.wishes
        read = await read_preparation(app, build, wishes)
        return await prepare(app, version, build, wishes, read, for_review=for_review)

    async def _submit(
        self, version: AppStoreVersion, build: Build, images: Sequence[Target]
    ) -> Submission:
        """As `submit` does, which has read and checked all of it by now; with the images that no
        review has looked at.
        """
        view, review, wishes = self._view, self._asked.review, self._view.wishes
        if has_passed(version):
            step = Step(name_of(version), "unchanged", f"is {state_of(version)}")
            return await submission_of(version, [step, *differences(version, wishes)])
        open_ones = await read_open(view.app, view.files.archive.platform)
        others = review.submit_other_items
        images_now = going_along(open_ones, target_of(version), images)
        items = list(dict.fromkeys([*review.items, *images_now]))
        choice = choose_submission(open_ones, target_of(version), items, others)
        if is_to_leave(version, choice):
            return await leave(view.app, version, choice, wishes, items)
        if is_open(version):
            steps = await self._prepare(version, build, for_review=True)
        else:
            steps = await compare(view.app, version, wishes)
        patience = self._asked.patience
        sent, ident = await send(view.app, version, choice, items, others, patience)
        late = [image for image in images if image not in items]
        steps += [Step(" ".join(image), "refused", _TOO_LATE) for image in late]
        return await sent_out(version, [*steps, *sent], ident, wishes)


def images_of(pictures: Pushed | None) -> list[Target]:
    """The images that no review has looked at."""
    return [(ref.type, ref.id) for ref in pictures.to_submit] if pictures else []


def _has_new_languages(stage: Stage) -> bool:
    return any(locale not in stage.texts for locale, _ in stage.plans)
