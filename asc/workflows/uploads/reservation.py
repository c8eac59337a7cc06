"""The reservation of an upload: finding the one that is there, or making it, and committing its
file.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs
from asc_api.models import App, BuildUpload, BuildUploadFile, Checksums
from asc_api.models.checksums import ChecksumsFile
from asc_api.relationship import Ref
from asc_api.resources import apps, build_upload_files, build_uploads

from asc.flow.ensure import create_or_find, unless_missing
from asc.flow.lookup import loaded
from asc.flow.read_back import write_and_verify

from .archives import Archive
from .numbers import ON_ITS_WAY, comparable, is_in, spellings
from .state import State


@attrs.frozen
class Found:
    """What Apple holds for the build number of an archive."""

    taken: BuildUpload | None
    """Committed before: nothing is left to send."""
    open: BuildUpload | None
    """Reserved for this archive: its parts can be sent."""
    stale: tuple[BuildUpload, ...]
    """What earlier runs of ours reserved, and this one can't use."""


async def find(archive: Archive, app: App | Ref[App], state: State) -> Found:
    """What is there; `state` tells what is of ours. One request.

    Another archive may have the same number: its reservation is neither used nor deleted. It holds
    no number until it is committed (quirk 38).
    """
    uploads = apps.list_build_uploads(
        app,
        filter={
            "cfBundleVersion": spellings(archive.build_number),
            "cfBundleShortVersionString": spellings(archive.version),
            "platform": archive.platform,
        },
        include=["assetFile"],
    )
    same = [upload async for upload in uploads if _is_same(upload, archive)]
    waiting = [upload for upload in same if is_in(upload, ["AWAITING_UPLOAD"])]
    usable = [upload for upload in waiting if _is_for(upload, archive, state)]
    usable.sort(key=lambda upload: upload.id != state.upload)
    ours = [upload for upload in waiting if upload in usable or upload.id in state.uploads]
    return Found(
        taken=next((upload for upload in same if is_in(upload, ON_ITS_WAY)), None),
        open=usable[0] if usable else None,
        stale=tuple(upload for upload in ours if upload not in usable[:1]),
    )


def _is_for(upload: BuildUpload, archive: Archive, state: State) -> bool:
    """Whether an upload was reserved for this archive. Without a file only we can know."""
    file = asset(upload)
    if file is None:
        return state.reserving or upload.id == state.upload
    return _is_file_of(file, archive)


def _is_same(upload: BuildUpload, archive: Archive) -> bool:
    """Filters may match parts of a number (quirk 22)."""
    pairs = (
        (upload.cf_bundle_version, archive.build_number),
        (upload.cf_bundle_short_version_string, archive.version),
    )
    return upload.platform == archive.platform and all(
        comparable(one or "") == comparable(two) for one, two in pairs
    )


def asset(upload: BuildUpload) -> BuildUploadFile | None:
    """The file of an upload, as far as it was side-loaded."""
    return loaded(upload.asset_file)


def _is_file_of(file: BuildUploadFile, archive: Archive) -> bool:
    return (file.file_size, file.file_name) == (archive.size, archive.path.name)


async def reserve(archive: Archive, app: App | Ref[App], state: State) -> BuildUpload:
    """A new upload, noted before and after. Raises `Conflict` where the build number is taken."""

    async def read_back() -> BuildUpload | None:
        return (await find(archive, app, state)).open

    async def send() -> BuildUpload:
        request = build_uploads.create(
            cf_bundle_short_version_string=archive.version,
            cf_bundle_version=archive.build_number,
            platform=archive.platform,
            app=app,
        )
        return await write_and_verify(request, read_back)

    state.reserve()
    return await unless_missing(send)


async def reserve_file(archive: Archive, upload: BuildUpload) -> BuildUploadFile:
    """The file of an upload, with the operations that send its parts. Raises `Conflict` where the
    upload has the file of another archive.
    """

    async def read_back() -> BuildUploadFile | None:
        async for file in build_uploads.list_build_upload_files(upload):
            if file.asset_type == "ASSET" and _is_file_of(file, archive):
                return file
        return None

    request = build_upload_files.create(
        asset_type="ASSET",
        file_name=archive.path.name,
        file_size=archive.size,
        uti=archive.uti,
        build_upload=upload,
    )
    file, _ = await create_or_find(request, read_back)
    return file


async def commit(file: BuildUploadFile, md5: str) -> BuildUploadFile:
    """Says that all parts were sent; what happens then starts by itself.

    An answer that got lost is settled by the state of the file (quirk 38).
    """

    async def read_back() -> BuildUploadFile | None:
        found = await build_upload_files.get(file)
        return found if _is_committed(found) else None

    checksums = Checksums(file=ChecksumsFile(algorithm="MD5", hash=md5))
    return await write_and_verify(
        build_upload_files.update(file, uploaded=True, source_file_checksums=checksums), read_back
    )


def _is_committed(file: BuildUploadFile) -> bool:
    state = file.asset_delivery_state
    return state is not None and state.state not in (None, "AWAITING_UPLOAD")


def differs(file: BuildUploadFile | None, archive: Archive, md5: str) -> str:
    """How a file that was uploaded differs from the archive; empty where it does not, as far as
    Apple says.
    """
    return next(_differences(file, archive, md5), "")


def _differences(file: BuildUploadFile | None, archive: Archive, md5: str) -> Iterator[str]:
    if file is None:
        return
    if file.file_size is not None and file.file_size != archive.size:
        yield f"{file.file_size} bytes instead of {archive.size}"
    known = file.source_file_checksums.file if file.source_file_checksums else None
    if known and known.algorithm == "MD5" and known.hash and known.hash.lower() != md5:
        yield f"MD5 {known.hash} instead of {md5}"
