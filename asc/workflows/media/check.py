"""What Apple would refuse of a folder, without asking Apple: `check`."""

from __future__ import annotations

from pathlib import Path

from asc_api.errors import InvalidArgument

from asc.base.secrets import shown
from asc.flow.problems import Problems
from asc.flow.steps import in_thread
from asc.flow.versions.reading import PLATFORMS

from .checking import check_twins, place
from .folder import read_folder
from .local import read_local
from .specs import older_specs
from .stage import check_folder


async def check(folder: str | Path, *, platform: str = "IOS") -> Problems:
    """All that is wrong with a folder of screenshots and previews: pixel sizes, alpha, colours,
    durations, counts, duplicates, damaged files, unknown locales.

    No request: sizes are those of the older display types, which lack the newest screens; `push`
    goes by Apple's reference data.
    """
    path = check_folder(folder)
    if platform not in PLATFORMS:
        raise InvalidArgument(f"platform is {shown(platform)}: it takes {', '.join(PLATFORMS)}")
    return await in_thread(lambda: _check(path, platform))


def _check(folder: Path, platform: str) -> Problems:
    files, problems = read_folder(folder)
    placed, more = place(files, older_specs(platform))
    sums = {str(each.path): read_local(each.path).sha256 for each in files}
    return Problems([*problems, *more, *check_twins(placed, sums)])
