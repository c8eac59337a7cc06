"""A version's screenshots are those of a folder:
`python examples/screenshots.py com.example.app1 1.1 screenshots/`.

The plan is kept as a page that shows the pictures, for whoever approves it; then it is applied.
"""

from __future__ import annotations

import struct
import sys
import tempfile
import zlib
from pathlib import Path

from _stage import stage

from asc.errors import ProblemsFound
from asc.workflows.media import thumbnails


def sample(folder: Path) -> Path:
    """A folder with three plain screenshots."""
    phone, tablet = (1290, 2796), (2064, 2752)
    for name, size in {"iphone/01": phone, "iphone/02": phone, "ipad/01": tablet}.items():
        path = folder / "en-US" / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(plain(*size, shade=len(name) * int(name[-1])))
    return folder


def plain(width: int, height: int, shade: int) -> bytes:
    """A PNG of one colour."""
    line = b"\0" + bytes((shade, 80, 120)) * width
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(line * height)), (b"IEND", b""))
    parts = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


app, version = sys.argv[1:3] if len(sys.argv) > 2 else ("com.example.app1", "1.1")
folder = Path(sys.argv[3]) if len(sys.argv) > 3 else sample(Path(tempfile.mkdtemp()))

with stage() as client:
    try:
        plan = client.media.plan(app, folder, version=version)
    except ProblemsFound as found:
        sys.exit(str(found))
    page = folder.parent / "screenshots.html"
    page.write_text(plan.to_html(thumbnails(folder)), encoding="utf-8")
    print(f"{len(plan.changes)} groups differ; the pictures are in {page}")
    print(client.apply(plan))
    print(client.media.push(app, folder, version=version).steps[0])
