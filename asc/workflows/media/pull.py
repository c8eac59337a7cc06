"""The pictures of a version into a folder: `pull`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
from asc_api.models import App
from asc_api.request import Id, Request, raw

from asc.base.checks import flags, given, one_of, whole
from asc.base.secrets import shown
from asc.errors import InvalidArgument
from asc.flow.lookup import check_app, named_app
from asc.flow.result import Result, Step
from asc.flow.steps import emit, gather, in_thread, is_dry_run
from asc.flow.versions.reading import check_platform, check_version, name_of, require_version

from .backend import Backend, choose_backend
from .checking import Slot
from .sets import Sets
from .slots import SlotItem
from .specs import HEADER, SEARCH
from .stage import read_texts

_FOLDERS = {HEADER: "header", SEARCH: "search"}
"""Both are of one group of Apple's; the word says which is which when the folder is pushed."""
_STRANGE = re.compile(r"[^\w.-]+")


@attrs.frozen
class Pulled(Result):
    """Pictures that were written into a folder."""

    folder: Path
    version: str

    @property
    def title(self) -> str:
        changed = sum(step.changed for step in self.steps)
        return f"{self.version}: {changed} of {len(self.steps)} files written to {self.folder}"


async def pull(
    app: Id[App],
    folder: str | Path,
    *,
    version: str,
    platform: str | None = None,
    backend: Backend | None = None,
    overwrite: bool = False,
    at_once: int = 4,
) -> Pulled:
    """Writes a version's screenshots into a folder, as `<locale>/<group>/01-name.png`.

    Apple gives its own copies, of the same size and other bytes: they are for looking, and for a
    first folder; pushed, they are sent anew. Videos are skipped, since Apple streams them only. A
    file that is there with other bytes is `kept` unless `overwrite`. Run again, it writes nothing.

    Requests for L locales: L + 4 (on sets one more for each locale that has previews), and one for
    each picture, without a token. Events: the `Step`s. Raises `NotFoundByName`, `CannotPush`.
    """
    check_app(app)
    check_platform(platform)
    flags(overwrite=overwrite)
    whole("pull", 1, at_once=at_once)
    number, path = check_version(version), _check_folder(folder)
    for word in given(backend=backend).values():
        one_of("backend", word, Backend)
    owner = await named_app(app)
    of = await require_version(owner, number, platform)
    store = await choose_backend(owner.id, path, backend)
    texts = await read_texts(of, store)
    if isinstance(store, Sets):
        store.videos = True
    current = await store.read(list(texts.values()))
    jobs = (_pull(place, item, overwrite) for place, item in _places(path, current))
    return Pulled(path, name_of(of), steps=await gather(jobs, at_once=at_once))


def _check_folder(folder: object) -> Path:
    """It may be made yet."""
    if not isinstance(folder, (str, Path)) or not str(folder) or Path(folder).is_file():
        raise InvalidArgument(f"folder is {shown(folder)}: it takes a path, such as 'screenshots/'")
    return Path(folder)


def _places(
    folder: Path, current: Mapping[Slot, Sequence[SlotItem]]
) -> Iterator[tuple[Path, SlotItem]]:
    """Where each picture goes."""
    for locale, group in sorted(current):
        for number, item in enumerate(current[locale, group], 1):
            parts = (locale, _FOLDERS.get(group.kind, group.name), f"{number:02}-{item.name}")
            yield folder.joinpath(*(_STRANGE.sub("_", part) for part in parts)), item


async def _pull(place: Path, item: SlotItem, overwrite: bool) -> Step:
    step = await _pulled(place, item, overwrite)
    await emit(step)
    return step


async def _pulled(place: Path, item: SlotItem, overwrite: bool) -> Step:
    what = "/".join(place.parts[-3:])
    picture = getattr(item.asset, "image_asset", None)
    if picture is None or not picture.template_url:
        return Step(what, "skipped", "Apple gives no picture: a video, or one in processing")
    kind = "jpg" if place.suffix.lower() in (".jpg", ".jpeg") else "png"
    size = {"{w}": str(picture.width), "{h}": str(picture.height), "{f}": kind}
    url = picture.template_url
    for name, value in size.items():
        url = url.replace(name, value)
    content = await Request[bytes]("GET", url, authorize=False, reader=raw)
    dry = await is_dry_run()
    return await in_thread(lambda: _keep(place, what, content, overwrite=overwrite, dry=dry))


def _keep(place: Path, what: str, content: bytes, *, overwrite: bool, dry: bool) -> Step:
    """Writes a file under another name first, so that none is cut off."""
    before = place.read_bytes() if place.is_file() else None
    if before == content:
        return Step(what, "unchanged")
    if before is not None and not overwrite:
        return Step(what, "kept", "the file there has other bytes; overwrite=True replaces it")
    if not dry:
        place.parent.mkdir(parents=True, exist_ok=True)
        new = place.with_name(f".{place.name}.new")
        new.write_bytes(content)
        os.replace(new, place)
    return Step(what, "created" if before is None else "updated")
