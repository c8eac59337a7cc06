"""Small files with the heads of large pictures and videos."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

PHONE, TABLET = (1290, 2796), (2064, 2752)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(
    path: Path,
    size: tuple[int, int] = PHONE,
    note: str = "",
    *,
    colour: int = 2,
    transparent: bool = False,
) -> Path:
    """A PNG of that size; `note` makes its bytes differ from those of others, and one colour may
    be transparent.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    head = struct.pack(">IIBBBBB", *size, 8, colour, 0, 0, 0)
    chunks = [_chunk(b"IHDR", head)]
    chunks += [_chunk(b"tRNS", bytes(6))] if transparent else []
    chunks += [_chunk(b"tEXt", b"Comment\0" + note.encode())]
    body = _chunk(b"IDAT", zlib.compress(b"\0" * 64)) + _chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + body)
    return path


def jpeg(path: Path, size: tuple[int, int] = PHONE, note: str = "", *, colours: int = 3) -> Path:
    """A JPEG of that size."""
    path.parent.mkdir(parents=True, exist_ok=True)
    comment = b"\xff\xfe" + struct.pack(">H", 2 + len(note)) + note.encode()
    frame = struct.pack(">BHHB", 8, size[1], size[0], colours) + b"\1\x11\0" * colours
    head = b"\xff\xc0" + struct.pack(">H", 2 + len(frame)) + frame
    path.write_bytes(b"\xff\xd8" + comment + head + b"\xff\xda\0\2 picture \xff\xd9")
    return path


def _box(name: bytes, *parts: bytes) -> bytes:
    data = b"".join(parts)
    return struct.pack(">I4s", 8 + len(data), name) + data


def mp4(
    path: Path,
    size: tuple[int, int] = (886, 1920),
    *,
    seconds: float = 20.0,
    frames: float = 30.0,
    sound: bool = True,
    note: str = "",
) -> Path:
    """A video with a table of contents, and nothing to see."""
    path.parent.mkdir(parents=True, exist_ok=True)
    length = int(seconds * 600)
    times = struct.pack(">IIIII", 0, 0, 0, 600, length)
    tracks = [_track(b"vide", size, times, int(seconds * frames))]
    tracks += [_track(b"soun", (0, 0), times, 1)] if sound else []
    contents = _box(b"moov", _box(b"mvhd", times), *tracks)
    path.write_bytes(_box(b"ftyp", b"mp42") + contents + _box(b"mdat", note.encode() or b"0"))
    return path


def _track(kind: bytes, size: tuple[int, int], times: bytes, count: int) -> bytes:
    matrix = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    head = b"\0" * 40 + matrix + struct.pack(">II", size[0] << 16, size[1] << 16)
    stts = _box(b"stts", struct.pack(">IIII", 0, 1, count, 20))
    media = _box(b"hdlr", b"\0" * 8, kind, b"\0" * 12)
    inner = _box(b"minf", _box(b"stbl", stts))
    return _box(b"trak", _box(b"tkhd", head), _box(b"mdia", _box(b"mdhd", times), media, inner))
