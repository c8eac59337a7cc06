"""What's new: texts that TestFlight takes (quirk 36)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from asc_api.errors import AscError

LONGEST = 4000
_UNFIT = re.compile(
    "["
    "<"
    "\u200d\ufe0f\u20e3"  # what joins and varies emoji
    "\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff"  # clocks, weather, dingbats, stars
    "\U0001f000-\U0001faff"  # emoji
    "\U000e0020-\U000e007f"  # flags
    "]"
)


class UnfitNotes(AscError, ValueError):
    """Apple would refuse the text. Nothing was sent."""


def cleaned(text: str) -> str:
    """The text without emoji and `<`, cut to what fits."""
    return _UNFIT.sub("", text)[:LONGEST].strip()


def fit(notes: Mapping[str, str], clean: bool) -> dict[str, str]:
    """The notes by locale. Raises `UnfitNotes` for what Apple refuses, unless `clean` takes it out."""
    if clean:
        return {locale: cleaned(text) for locale, text in notes.items()}
    for locale, text in notes.items():
        if found := sorted(set(_UNFIT.findall(text))):
            shown = " ".join(f"{each!r} (U+{ord(each):04X})" for each in found)
            raise UnfitNotes(f"the notes for {locale} hold {shown}, which Apple refuses: clean_notes=True takes it out")
        if len(text) > LONGEST:
            raise UnfitNotes(f"the notes for {locale} are {len(text)} characters long: at most {LONGEST}")
    return dict(notes)
