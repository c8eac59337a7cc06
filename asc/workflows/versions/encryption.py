"""The encryption declaration of a build: found or made, with its document, and assigned.

Source: Apple's "Complying with Encryption Export Regulations" and "App Encryption Declarations".
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, AppEncryptionDeclaration, Build
from asc_api.relationship import Ref
from asc_api.resources import app_encryption_declarations, builds

from asc.base.checks import flags, text
from asc.flow.lookup import loaded
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import in_thread
from asc.workflows.media.assets import stage_of
from asc.workflows.media.attach import attach_part
from asc.workflows.media.local import LocalFile, check_path, read_local

_DOCUMENT = "app_encryption_declaration_documents"
_OVER = ("REJECTED", "INVALID", "EXPIRED")
_NEAREST = ("APPROVED", "IN_REVIEW", "CREATED")
"""Of several declarations that say the same, the first of these is taken."""


@attrs.frozen
class EncryptionDeclaration:
    """What is declared of an app's encryption, for a build that uses non-exempt encryption."""

    description: str
    """What the app does."""
    proprietary: bool
    """Whether it contains cryptography that no international body has accepted as a standard."""
    third_party: bool
    """Whether it contains standard cryptography instead of, or beside, that of Apple's systems."""
    french_store: bool
    """Whether it will be available in France."""
    document: str | Path | None = None
    """The approval that Apple asks for with these answers, such as a CCATS or a French one."""

    def __attrs_post_init__(self) -> None:
        text("EncryptionDeclaration: description", self.description, "A messenger.")
        answers = {name: getattr(self, name) for name in ANSWERS}
        flags(**{f"EncryptionDeclaration: {name}": each for name, each in answers.items()})
        if not any(answers.values()):
            raise InvalidArgument(
                "EncryptionDeclaration: proprietary, third_party and french_store are all False: "
                "no declaration is needed then, and Apple refuses one (observed)"
            )
        if self.document is not None:
            check_path("EncryptionDeclaration: document", self.document)

    async def read_file(self) -> LocalFile | None:
        """Reads the document. Raises `InvalidArgument` if it is no longer there."""
        if self.document is None:
            return None
        place = check_path("EncryptionDeclaration: document", self.document)
        return await in_thread(lambda: read_local(place))


ANSWERS = {
    "proprietary": "contains_proprietary_cryptography",
    "third_party": "contains_third_party_cryptography",
    "french_store": "available_on_french_store",
}
"""Apple's names of them."""


@attrs.frozen
class Declaring:
    """What is to be done for a build to have its declaration."""

    wanted: EncryptionDeclaration
    file: LocalFile | None
    found: AppEncryptionDeclaration | None
    """The declaration to use; None: a new one."""
    assigned: str = ""
    """The id of the declaration that the build has."""


async def find_declaration(
    app: App | Ref[App], build: Build, wanted: EncryptionDeclaration
) -> Declaring:
    """Looks for a declaration that says the same. Two requests."""
    file = await wanted.read_file()
    has = await builds.get_app_encryption_declaration(build)
    known = await _read_all(app)
    assigned = has.id if has is not None else ""
    return Declaring(wanted, file, choose_declaration(known, wanted, file, assigned), assigned)


async def _read_all(app: App | Ref[App]) -> list[AppEncryptionDeclaration]:
    return await app_encryption_declarations.list(
        filter={"app": app}, include=["appEncryptionDeclarationDocument"]
    ).all()


def choose_declaration(
    known: Iterable[AppEncryptionDeclaration],
    wanted: EncryptionDeclaration,
    file: LocalFile | None,
    assigned: str = "",
) -> AppEncryptionDeclaration | None:
    """One that says the same, is not over, and has the document or can still take it: the one
    that the build has, else the one that is nearest to Apple's approval. Pure.
    """
    same = [each for each in known if _says_same(each, wanted) and _can_have(each, file)]
    same.sort(key=lambda each: (each.id != assigned, _distance(each)))
    return same[0] if same else None


def _distance(declaration: AppEncryptionDeclaration) -> int:
    state = str(declaration.app_encryption_declaration_state)
    return _NEAREST.index(state) if state in _NEAREST else len(_NEAREST)


def _says_same(declaration: AppEncryptionDeclaration, wanted: EncryptionDeclaration) -> bool:
    answers = [getattr(declaration, name) for name in ANSWERS.values()]
    same = answers == [getattr(wanted, name) for name in ANSWERS]
    is_over = str(declaration.app_encryption_declaration_state) in _OVER
    return same and declaration.app_description == wanted.description and not is_over


def _can_have(declaration: AppEncryptionDeclaration, file: LocalFile | None) -> bool:
    """One document belongs to it, before it goes to Apple."""
    there = loaded(declaration.app_encryption_declaration_document)
    if file is None:
        return there is None or stage_of(there) in ("done", "processing")
    if there is not None and there.source_file_checksum:
        return there.source_file_checksum.lower() == file.md5
    is_open = str(declaration.app_encryption_declaration_state) == "CREATED"
    same = there is None or (there.file_name, there.file_size) == (file.path.name, file.size)
    return is_open and same


async def declare(app: App | Ref[App], build: Build, todo: Declaring) -> list[Step]:
    """Makes what is missing: the declaration, its document, and that the build has it.

    What an earlier run began is gone on with. One request for each, and those of the upload.
    """
    declaration = todo.found or await _create(app, todo)
    state = str(declaration.app_encryption_declaration_state)
    outcome: Step = Step("encryption declaration", "unchanged", state)
    if todo.found is None:
        outcome = Step("encryption declaration", "created", "Apple has to approve it")
    steps = [outcome]
    if todo.file is not None:
        steps.append(await attach_part(declaration, todo.file, _DOCUMENT))
    return [*steps, await _assign(build, declaration, todo.assigned)]


async def _create(app: App | Ref[App], todo: Declaring) -> AppEncryptionDeclaration:
    wanted = todo.wanted

    async def find() -> AppEncryptionDeclaration | None:
        return choose_declaration(await _read_all(app), wanted, todo.file)

    request = app_encryption_declarations.create(
        app=app,
        app_description=wanted.description,
        contains_proprietary_cryptography=wanted.proprietary,
        contains_third_party_cryptography=wanted.third_party,
        available_on_french_store=wanted.french_store,
    )
    return await write_and_verify(request, find)


async def _assign(build: Build, declaration: AppEncryptionDeclaration, assigned: str) -> Step:
    what = f"encryption declaration of build {build.version}"
    if assigned == declaration.id:
        return Step(what, "unchanged")
    await write_and_verify(builds.set_app_encryption_declaration(build, declaration))
    return Step(what, "updated", f"in place of {assigned}" if assigned else "")
