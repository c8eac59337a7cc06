"""What lies on the disk: the archive, the texts and the pictures, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs

from asc.errors import NotAnArchive, ProblemsFound
from asc.flow.plain import from_env
from asc.flow.problems import Problem, Problems, Where
from asc.flow.versions.reading import check_version
from asc.workflows.listing.listing import Listing
from asc.workflows.listing.wishes import Wishes, check_passwords, check_wishes, look_into
from asc.workflows.media.stage import Contents, read_contents
from asc.workflows.uploads.archives import Archive, read_archive
from asc.workflows.versions.contact import ReviewContact

from .asked import Archived, Asked

_PLIST = "ITSAppUsesNonExemptEncryption"


@attrs.frozen
class Texts:
    """A folder of texts, read."""

    wishes: Wishes
    listing: Listing
    problems: Problems

    @property
    def pages(self) -> set[str]:
        """The product pages that it is about."""
        return self.wishes.pages(self.listing)


@attrs.frozen
class Files:
    """All of it."""

    archive: Archive
    number: str
    """The version."""
    texts: Texts | None
    pictures: Contents | None
    answer: bool | None
    """The answer to the export question, from the arguments or from Info.plist."""
    problems: Problems
    """Of archive and texts; those of pictures are found beside what is there."""


async def read_files(asked: Asked) -> Files:
    """Reads all of it. Raises `ProblemsFound` where the archive can't be read: what else is wrong
    stands beside it.
    """
    archive, problems = _read_archive(asked.archived)
    texts = _read_texts(asked, archive)
    folder = asked.pictures.folder
    pictures = await read_contents(Path(folder)) if folder is not None else None
    problems += texts.problems if texts else ()
    if archive is None:
        raise ProblemsFound(Problems([*problems, *(pictures.problems if pictures else ())]))
    declared = asked.review.encryption is not None
    given = True if declared else asked.review.uses_non_exempt_encryption
    problems += _of_platform(archive, asked.archived.platform)
    problems += _of_answer(archive, given, needed=asked.review.submit)
    answer = archive.uses_non_exempt_encryption if given is None else given
    problems += _of_contact(asked.review.contact, texts)
    number = check_version(archive.version)
    return Files(archive, number, texts, pictures, answer, Problems(problems))


def _read_archive(asked: Archived) -> tuple[Archive | None, list[Problem]]:
    """The archive, or what is wrong with it."""
    try:
        archive = read_archive(
            asked.path,
            bundle_id=asked.bundle_id,
            version=asked.version,
            build_number=asked.build_number,
        )
    except (NotAnArchive, OSError) as error:
        return None, [Problem("archive", str(error), "error", Where(file=str(asked.path)))]
    return archive, []


def _read_texts(asked: Asked, archive: Archive | None) -> Texts | None:
    if asked.listing is None:
        return None
    number = archive.version if archive else asked.archived.version or "1"
    platform = archive.platform if archive else None
    wishes = check_wishes(
        asked.listing,
        number,
        platform,
        only=None,
        delete=None,
        allow_empty=None,
        ensure_version=True,
        partial=False,
    )
    listing, problems = look_into(wishes)
    check_passwords(listing)
    return Texts(wishes, listing, problems)


def _of_platform(archive: Archive, wanted: str | None) -> Iterator[Problem]:
    if wanted not in (None, archive.platform):
        reason = f"it is for {archive.platform}, and platform={wanted!r} was asked for"
        yield Problem("platform", reason, "error", Where(file=str(archive.path)))


def _of_answer(archive: Archive, given: bool | None, *, needed: bool) -> Iterator[Problem]:
    """A .pkg does not say whether its question is answered."""
    known, where = archive.uses_non_exempt_encryption, Where(file=str(archive.path))
    if known is not None and given not in (None, known):
        reason = f"its Info.plist says {_PLIST} = {known}, and {given} was given"
        yield Problem("export-compliance", reason, "error", where)
    if needed and known is None and given is None and archive.uti == "com.apple.ipa":
        cure = f"give uses_non_exempt_encryption=, or put {_PLIST} into Info.plist"
        yield Problem("export-compliance", "the export question is open", "error", where, "", cure)


def _of_contact(contact: ReviewContact | None, texts: Texts | None) -> Iterator[Problem]:
    """A contact that is given twice, and differs, would be written twice by every run."""
    if contact is None or texts is None:
        return
    wanted, listing = contact.attributes(), texts.listing
    for key in [key for key in listing.values if key.part == "review"]:
        name, said = key.field.attribute, listing.values[key]
        plain = from_env(said) if isinstance(said, str) else said
        if name in wanted and plain != wanted[name]:
            reason = f"the listing has another {name} than review=ReviewContact(...): leave out one"
            yield Problem("contact-twice", reason, "error", listing.places.get(key, Where()))
