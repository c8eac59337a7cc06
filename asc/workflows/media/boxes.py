"""The boxes of an MP4 or QuickTime file, as far as previews need them (ISO 14496-12)."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from typing import BinaryIO

_LARGEST = 64 << 20
_CONTAINERS = (b"trak", b"mdia", b"minf", b"stbl")
Video = tuple[int, int, float, float, bool, bool]
"""Width, height, seconds, frames a second, whether there is sound, whether the file is complete."""


def read_video(file: BinaryIO) -> Video:
    """What the table of contents says. Raises `ValueError`."""
    contents, complete = _contents(file)
    width = height = 0
    seconds = frames = 0.0
    audio = False
    for name, data in _boxes(contents):
        if name == b"mvhd":
            scale, duration = _times(data)
            seconds = duration / scale
        if name == b"trak":
            track = dict(_inside(data))
            kind = track.get(b"hdlr", b"")[8:12]
            audio = audio or kind == b"soun"
            if kind == b"vide" and not width:
                width, height = _size(track[b"tkhd"])
                frames = _frames(track)
    if not width:
        raise ValueError("it has no picture")
    return width, height, seconds, frames, audio, complete


def _contents(file: BinaryIO) -> tuple[bytes, bool]:
    """The box `moov`, and whether all boxes end within the file."""
    size = file.seek(0, os.SEEK_END)
    place, found = 0, b""
    while place + 8 <= size:
        file.seek(place)
        length, name = struct.unpack(">I4s", file.read(8))
        head = 8
        if length == 1:
            length, head = struct.unpack(">Q", file.read(8))[0], 16
        length = length or size - place
        if length < head:
            raise ValueError("a box is shorter than its head")
        if name == b"moov" and length <= _LARGEST:
            found = file.read(length - head)
        place += length
    if not found:
        raise ValueError("its table of contents is missing: it may be cut off")
    return found, place == size


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place + 8 <= len(data):
        length, name = struct.unpack_from(">I4s", data, place)
        if length < 8:
            return
        yield name, data[place + 8 : place + length]
        place += length


def _inside(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of a track, those in containers too."""
    for name, inner in _boxes(data):
        if name in _CONTAINERS:
            yield from _inside(inner)
        elif name != b"hdlr" or inner[8:12] in (b"vide", b"soun"):
            yield name, inner


def _times(data: bytes) -> tuple[int, int]:
    """Ticks a second, and how many there are."""
    form, place = (">IQ", 20) if data[0] == 1 else (">II", 12)
    scale, duration = struct.unpack_from(form, data, place)
    return max(scale, 1), duration


def _size(data: bytes) -> tuple[int, int]:
    """As it is shown: a track may be turned by its matrix."""
    width, height = (value >> 16 for value in struct.unpack(">II", data[-8:]))
    a, b = struct.unpack_from(">ii", data, len(data) - 44)
    return (height, width) if not a and b else (width, height)


def _frames(track: dict[bytes, bytes]) -> float:
    scale, duration = _times(track[b"mdhd"])
    times = track[b"stts"]
    entries = struct.unpack_from(">I", times, 4)[0]
    counts = (struct.unpack_from(">I", times, 8 + 8 * entry)[0] for entry in range(entries))
    return float(sum(counts) * scale / max(duration, 1))
