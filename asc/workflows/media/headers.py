"""What the head of an image or a video says: size, transparency, colours, duration.

Nothing is decoded: of a PNG the chunks up to the picture are looked at, of a JPEG the segments up
to its size, of a video the boxes and its table of contents. Sources: the PNG specification (RFC
2083), ITU T.81 for JPEG, ISO 14496-12 for MP4 and QuickTime.
"""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import BinaryIO, Literal

import attrs

from .boxes import read_video

FileFormat = Literal["png", "jpeg", "video"]
SUFFIXES: dict[str, FileFormat] = {
    ".png": "png",
    ".jpg": "jpeg",
    ".jpeg": "jpeg",
    ".mp4": "video",
    ".m4v": "video",
    ".mov": "video",
}
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"IEND\xaeB`\x82"
_JPEG = b"\xff\xd8\xff"
_IHDR = 13
_TRANSPARENT = (4, 6)
_NO_SIZE = (0xC4, 0xC8, 0xCC)
_TAIL = 4096


@attrs.frozen
class Header:
    """What was found."""

    kind: FileFormat
    width: int
    height: int
    alpha: bool = False
    colours: int = 3
    """Components of a pixel in a JPEG: four are CMYK, which screens don't show."""
    complete: bool = True
    """False where the end of the file is missing."""
    seconds: float = 0.0
    frames: float = 0.0
    """Frames a second."""
    audio: bool = False


class UnreadableFile(ValueError):
    """A file that is not an image or a video, or whose head is damaged."""


def read_header(path: Path) -> Header:
    """Reads a file's head. Raises `UnreadableFile`, `OSError`."""
    with path.open("rb") as file:
        start = file.read(12)
        try:
            if start.startswith(_PNG):
                return _png(file)
            if start.startswith(_JPEG):
                return _jpeg(file)
            if start[4:8] in (b"ftyp", b"moov", b"wide", b"mdat", b"free"):
                width, height, seconds, frames, audio, complete = read_video(file)
                return Header(
                    "video",
                    width,
                    height,
                    seconds=seconds,
                    frames=frames,
                    audio=audio,
                    complete=complete,
                )
        except ValueError as error:
            raise UnreadableFile(str(error)) from None
        except (LookupError, struct.error):
            raise UnreadableFile("its head is damaged") from None
    raise UnreadableFile(f"it starts with {start[:4]!r}: not a PNG, JPEG, MP4 or QuickTime file")


def _read(file: BinaryIO, length: int) -> bytes:
    found = file.read(length)
    if len(found) < length:
        raise ValueError("it ends within its head")
    return found


def _number(data: bytes) -> int:
    return int.from_bytes(data, "big")


def _png(file: BinaryIO) -> Header:
    file.seek(len(_PNG))
    width = height = colour = 0
    transparent = False
    while True:
        length, name = _number(_read(file, 4)), _read(file, 4)
        if name == b"IHDR":
            head = _read(file, _IHDR)
            width, height, colour = _number(head[:4]), _number(head[4:8]), head[9]
            length -= _IHDR
        transparent = transparent or name == b"tRNS"
        if name == b"IDAT":
            break
        if length < 0:
            raise ValueError("its chunks are damaged")
        file.seek(length + 4, os.SEEK_CUR)
    alpha = transparent or colour in _TRANSPARENT
    return Header("png", width, height, alpha, complete=_PNG_END in _tail(file))


def _jpeg(file: BinaryIO) -> Header:
    file.seek(2)
    while True:
        marker = _read(file, 2)
        while marker == b"\xff\xff":  # filling between segments is allowed
            marker = b"\xff" + _read(file, 1)
        length = _number(_read(file, 2))
        if marker[0] != 0xFF or length < 2:
            raise ValueError("its segments are damaged")
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in _NO_SIZE:
            head = _read(file, 6)
            break
        file.seek(length - 2, os.SEEK_CUR)
    size = _number(head[3:5]), _number(head[1:3])
    return Header("jpeg", *size, colours=head[5], complete=b"\xff\xd9" in _tail(file))


def _tail(file: BinaryIO) -> bytes:
    """The last bytes: some programs write a little behind the end."""
    size = file.seek(0, os.SEEK_END)
    file.seek(max(0, size - _TAIL))
    return file.read()
