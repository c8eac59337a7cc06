"""Review screenshots and images: whether a file is the one at Apple's."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
from asc_api.errors import InvalidArgument

from asc.flow.lookup import loaded
from asc.workflows.media.assets import stage_of
from asc.workflows.media.attaching import WantedFile, is_same
from asc.workflows.media.headers import UnreadableFile, read_header
from asc.workflows.media.kinds import KINDS
from asc.workflows.media.local import check_path, mark_in, marked, read_local, unmarked

from .kinds import PURCHASE, Kind
from .shop import Item

_BY_NAME = {kind.name: kind for kind in KINDS}


@attrs.frozen
class Picture:
    """A file that is wanted."""

    path: Path
    md5: str
    current: WantedFile
    """As it is attached now."""
    older: WantedFile
    """As it was attached before products had versions."""

    def find(self, there: Iterable[Any], *, old: bool = False) -> Any | None:
        """The one of these at Apple's that it is."""
        wanted = self.older if old else self.current
        return next((each for each in there if is_same(each, wanted) or self._copies(each)), None)

    def _copies(self, asset: Any) -> bool:
        """Whether the file is the copy of it that `pull` wrote: Apple gives other bytes."""
        return mark_in(self.path.name) == copy_mark(asset)


def check_picture(name: str, path: object) -> Path:
    """Raises `InvalidArgument` unless there is a PNG or JPEG file (Apple's help, "Screenshot
    specifications"): what is named by mistake is not sent.
    """
    found = check_path(name, path)
    try:
        is_picture = read_header(found).kind in ("png", "jpeg")
    except UnreadableFile:
        is_picture = False
    if not is_picture:
        raise InvalidArgument(f"{name} is {str(path)!r}: it is not a whole PNG or JPEG file")
    return found


def copy_mark(asset: Any) -> str:
    """What the name of a pulled copy has, so that it is not sent as another picture."""
    return hashlib.sha256(str(asset.id).encode()).hexdigest()[:16]


def copy_name(asset: Any) -> str:
    """The name of a pulled copy."""
    return marked(Path(unmarked(str(asset.file_name))), copy_mark(asset))


def screenshot_kind(kind: Kind) -> str:
    """The name of the kind in `client.api`."""
    start = "in_app_purchase" if kind is PURCHASE else "subscription"
    return f"{start}_app_store_review_screenshots"


def image_kind(kind: Kind) -> str:
    """The same of the image, which belongs to a version."""
    return "in_app_purchase_images_v2" if kind is PURCHASE else "subscription_images_v2"


def picture_at(path: Path, kind: Kind, part: str) -> Picture:
    """A file for a part of a product, with its sums."""
    local = read_local(path)
    name = screenshot_kind(kind) if part == "screenshot" else image_kind(kind)
    older = name.removesuffix("_v2")
    return Picture(
        path, local.md5, WantedFile(_BY_NAME[name], local), WantedFile(_BY_NAME[older], local)
    )


def is_old(item: Item | None, part: str) -> bool:
    """Whether images are those of before products had versions."""
    return part == "image" and item is not None and item.texts.version is None


def there_of(item: Item | None, part: str) -> list[Any]:
    """What a product has at Apple's. An upload that is under way, or failed, is not there yet: it
    is gone on with.
    """
    if item is None:
        return []
    found = list(item.texts.images)
    if part == "screenshot":
        shot = loaded(item.resource.app_store_review_screenshot)
        found = [] if shot is None else [shot]
    return [each for each in found if stage_of(each) == "done"]


def shown(assets: Iterable[Any]) -> str | None:
    """A picture at Apple's as a plan shows it."""
    names = [f"{each.file_name} ({each.id})" for each in assets]
    return ", ".join(sorted(names)) or None
