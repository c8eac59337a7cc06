"""A folder and a version side by side: what is wanted, what is there, and what has to be done."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from pathlib import Path

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import App, AppStoreVersion, AppStoreVersionLocalization
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import app_store_versions, apps

from asc.base.checks import given, one_of
from asc.base.secrets import shown
from asc.flow.lookup import check_app, named_app
from asc.flow.problems import Problem, Problems
from asc.flow.steps import emit_each, in_thread
from asc.flow.versions.reading import check_platform, check_version, require_version

from .backend import Backend, choose_backend
from .checking import FileContent, Placed, Slot, check_locales, check_twins, place
from .folder import MediaFile, read_folder
from .library import Library
from .local import LocalFile, read_local
from .sets import Sets
from .slots import SlotItem, SlotPlan, Want, plan_slot
from .specs import PREVIEW

Prune = bool | Collection[str]


@attrs.frozen
class Stage:
    """All that a push needs to know."""

    app: str
    version: AppStoreVersion
    folder: Path
    backend: Library | Sets
    texts: Mapping[str, AppStoreVersionLocalization]
    """By locale."""
    files: Mapping[str, FileContent]
    """By what tells their bytes."""
    current: Mapping[Slot, Sequence[SlotItem]]
    plans: Mapping[Slot, SlotPlan]

    limits: Mapping[Slot, int]
    """How many files a group takes, where some are wanted."""

    def most(self, slot: Slot) -> int:
        """How many files a group takes."""
        return self.limits.get(slot, 10)


def check_arguments(
    app: object,
    folder: object,
    version: object,
    platform: str | None,
    backend: object,
    prune: object,
) -> tuple[Path, str]:
    """Raises `InvalidArgument` for what can't be meant."""
    check_app(app)
    path = check_folder(folder)
    number = check_version(version)
    check_platform(platform)
    for word in given(backend=backend).values():
        one_of("backend", word, Backend)
    check_prune(prune)
    return path, number


def check_prune(prune: object) -> None:
    """Raises `InvalidArgument` for what says neither whether nor where."""
    if not isinstance(prune, bool) and not _are_texts(prune):
        raise InvalidArgument(
            f"prune is {shown(prune)}: it takes True (all locales of the folder but the primary "
            "one) or a list of locales, such as ['de-DE']"
        )


def _are_texts(values: object) -> bool:
    if not isinstance(values, Collection) or isinstance(values, (str, bytes)):
        return False
    return all(isinstance(value, str) for value in values)


def check_folder(folder: object, name: str = "folder") -> Path:
    """Raises `InvalidArgument` unless there is such a folder."""
    if not isinstance(folder, (str, Path)) or not str(folder):
        raise InvalidArgument(f"{name} is {shown(folder)}: it takes a path, such as 'screenshots/'")
    path = Path(folder)
    if not path.is_dir():
        raise InvalidArgument(f"{name} is {shown(str(folder))}: there is no such folder")
    return path


@attrs.frozen
class Contents:
    """What a folder holds, read once."""

    folder: Path
    files: Sequence[MediaFile]
    problems: Sequence[Problem]
    sums: Mapping[str, LocalFile]
    """By path."""


async def read_contents(folder: Path) -> Contents:
    """The files of a folder with their sums, and what is wrong with them by themselves."""
    return await in_thread(lambda: _read_contents(folder))


def _read_contents(folder: Path) -> Contents:
    files, problems = read_folder(folder)
    sums = {str(each.path): read_local(each.path) for each in files}
    return Contents(folder, files, problems, sums)


async def prepare(
    app: Id[App],
    folder: Path,
    version: str,
    platform: str | None,
    backend: Backend | None,
    prune: Prune,
    coming: Collection[str] = (),
    tell: bool = True,
) -> Stage:
    """Reads and checks all of it. Raises `ProblemsFound` with everything that is wrong with the
    files, before anything is written; warnings are events, if they are to be told. `coming` are
    languages that the version is going to have.
    """
    contents = await read_contents(folder)
    owner = await named_app(app)
    of = await require_version(owner, version, platform)
    store = await choose_backend(owner.id, folder, backend)
    texts = await read_texts(of, store)
    stage, problems = await survey(contents, owner, of, texts, store, prune, coming)
    warnings = list(problems.raise_errors())
    await emit_each(warnings if tell else [])
    return stage


async def survey(
    contents: Contents,
    owner: App | Ref[App],
    of: AppStoreVersion,
    texts: Mapping[str, AppStoreVersionLocalization],
    store: Library | Sets,
    prune: Prune,
    coming: Collection[str] = (),
) -> tuple[Stage, Problems]:
    """The folder beside a version that is there, and all that is wrong. `coming` are languages that
    it is going to have.
    """
    files, sums = contents.files, contents.sums
    placed, problems = place(files, await store.specs(str(of.platform)))
    keys = {path: store.key_of(local) for path, local in sums.items()}
    problems += [*check_locales(files, {*texts, *coming}), *check_twins(placed, keys)]
    pruned = await _pruned(owner, files, prune, {*texts, *coming})
    wants = {slot: [_want(each.file, keys) for each in some] for slot, some in placed.items()}
    current = await _read(store, texts, wants, pruned)
    plans = _plans(current, wants, pruned)
    problems += _crowded(plans, placed)
    bytes_of = _contents(placed, sums, keys)
    limits = {slot: each[0].spec.most for slot, each in placed.items()}
    stage = Stage(owner.id, of, contents.folder, store, texts, bytes_of, current, plans, limits)
    return stage, Problems([*contents.problems, *problems])


async def _read(
    store: Library | Sets,
    texts: Mapping[str, AppStoreVersionLocalization],
    wants: Mapping[Slot, Sequence[Want]],
    pruned: set[str],
) -> dict[Slot, list[SlotItem]]:
    """What is there, in the locales that are written or pruned."""
    locales = sorted(({locale for locale, _ in wants} | pruned) & texts.keys())
    if isinstance(store, Sets):
        previews = any(group.kind == PREVIEW for _, group in wants)
        store.videos = previews or bool(pruned)
    return await store.read([texts[locale] for locale in locales])


def _contents(
    placed: Mapping[Slot, Sequence[Placed]],
    sums: Mapping[str, LocalFile],
    keys: Mapping[str, str],
) -> dict[str, FileContent]:
    """The files by what tells their bytes."""
    found = {}
    for each in chain.from_iterable(placed.values()):
        path = str(each.file.path)
        found[keys[path]] = FileContent(sums[path], each.spec)
    return found


async def read_texts(
    version: AppStoreVersion, store: Library | Sets
) -> dict[str, AppStoreVersionLocalization]:
    """The localizations of a version, by locale, with what the store asks of them. One request for
    200.
    """
    listed = app_store_versions.list_app_store_version_localizations(
        version, limit=200, **store.of_texts
    )
    return {str(text.locale): text async for text in listed}


def _want(file: MediaFile, keys: Mapping[str, str]) -> Want:
    return Want(keys[str(file.path)], file.path.name, str(file.path))


async def _pruned(
    app: App | Ref[App], files: Sequence[MediaFile], prune: Prune, known: Collection[str]
) -> set[str]:
    """The locales in which everything else is deleted: the primary one only if it is named."""
    if not isinstance(prune, bool):
        for locale in prune:
            if locale not in known:
                there = ", ".join(sorted(known))
                raise InvalidArgument(
                    f"prune: {shown(locale)} is not there; the version has {there}"
                )
        return set(prune)
    if not prune:
        return set()
    full: App = app if isinstance(app, App) and app.primary_locale else await apps.get(app)
    return {file.locale for file in files} - {str(full.primary_locale)}


def _plans(
    current: Mapping[Slot, Sequence[SlotItem]],
    wants: Mapping[Slot, Sequence[Want]],
    pruned: set[str],
) -> dict[Slot, SlotPlan]:
    """What has to be done in each group that the folder has files for, or that is pruned."""
    emptied = {slot for slot in current if slot[0] in pruned and current[slot]}
    slots = sorted(wants.keys() | emptied)
    return {
        slot: plan_slot(current.get(slot, ()), wants.get(slot, ()), prune=slot[0] in pruned)
        for slot in slots
    }


def _crowded(
    plans: Mapping[Slot, SlotPlan], placed: Mapping[Slot, Sequence[Placed]]
) -> list[Problem]:
    """A group without room for the wanted files beside those that stay. One that has too many
    wanted files is a problem already.
    """
    most = {slot: each[0].spec.most for slot, each in placed.items()}
    fitting = [slot for slot, each in placed.items() if len(each) <= most[slot]]
    crowded = [slot for slot in fitting if len(plans[slot].final) > most[slot]]
    return [_full(slot, plans[slot], placed[slot]) for slot in crowded]


def _full(slot: Slot, plan: SlotPlan, placed: Sequence[Placed]) -> Problem:
    locale, group = slot
    names = ", ".join(item.name for item in plan.kept)
    reason = (
        f"{locale} {group}: {len(placed)} files are wanted, and {len(plan.kept)} are there that "
        f"this tool did not make ({names}); {placed[0].spec.most} allowed"
    )
    return Problem("group-full", reason, "error", cure=f"prune=[{locale!r}] deletes them")
