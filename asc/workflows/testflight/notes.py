"""What's new: texts that TestFlight takes (quirk 36), and writing them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from asc_api.errors import InvalidArgument
from asc_api.models import BetaBuildLocalization, Build
from asc_api.resources import beta_build_localizations, builds

from asc.errors import UnfitNotes
from asc.flow.ensure import Done, IfExists, create_or_find, decide
from asc.flow.read_back import write_and_verify
from asc.flow.steps import gather

LONGEST = 4000
_LOCALE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z]{2,4})?")
_UNFIT = re.compile(
    "["
    "<"
    "\u200d\ufe0f\u20e3"  # what joins and varies emoji
    "\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff"  # clocks, weather, dingbats, stars
    "\U0001f000-\U0001faff"  # emoji
    "\U000e0020-\U000e007f"  # flags
    "]"
)


def cleaned(text: str) -> str:
    """The text without emoji and `<`, cut to what fits."""
    return _UNFIT.sub("", text)[:LONGEST].strip()


def fit(notes: Mapping[str, str], clean: bool) -> dict[str, str]:
    """The notes by locale. Raises `UnfitNotes` for what Apple refuses, unless `clean` takes it
    out.
    """
    if not isinstance(notes, Mapping):
        raise InvalidArgument(
            f"notes is {notes!r}: it takes a dict by locale, such as {{'en-US': ...}}"
        )
    for locale in notes:
        if not _LOCALE.fullmatch(locale):
            raise InvalidArgument(
                f"notes: {locale!r} is not a locale, such as 'en-US', 'zh-Hans' or 'ja'"
            )
    if clean:
        return {locale: cleaned(text) for locale, text in notes.items()}
    for locale, text in notes.items():
        if found := sorted(set(_UNFIT.findall(text))):
            shown = " ".join(f"{each!r} (U+{ord(each):04X})" for each in found)
            raise UnfitNotes(
                f"the notes for {locale} hold {shown}, which Apple refuses: clean_notes=True takes "
                "it out"
            )
        if len(text) > LONGEST:
            raise UnfitNotes(
                f"the notes for {locale} are {len(text)} characters long: at most {LONGEST}"
            )
    return dict(notes)


async def write_notes(build: Build, texts: Mapping[str, str], if_exists: IfExists) -> list[Done]:
    """Writes the notes of a build, by locale."""
    if not texts:
        return []
    known = await _localizations(build)
    return await gather(
        _write_note(build, locale, text, known, if_exists) for locale, text in texts.items()
    )


async def _localizations(build: Build) -> list[BetaBuildLocalization]:
    shown = build.beta_build_localizations
    if shown.carried and shown.complete:
        return list(shown)
    return await builds.list_beta_build_localizations(build).all()


async def _write_note(
    build: Build, locale: str, text: str, known: list[BetaBuildLocalization], if_exists: IfExists
) -> Done:
    what = f"notes for {locale}"

    async def find() -> BetaBuildLocalization | None:
        return _of_locale(await builds.list_beta_build_localizations(build).all(), locale)

    note = _of_locale(known, locale)
    if note is not None:
        return await _update_note(what, note, text, if_exists)
    request = beta_build_localizations.create(locale=locale, build=build, whats_new=text)
    found, made = await create_or_find(request, find)
    return Done(what, "created") if made else await _update_note(what, found, text, if_exists)


async def _update_note(
    what: str, note: BetaBuildLocalization, text: str, if_exists: IfExists
) -> Done:
    if note.whats_new == text:
        return Done(what, "unchanged")
    if note.whats_new and not decide(what, ["text"], if_exists):
        return Done(what, "kept")
    await write_and_verify(beta_build_localizations.update(note, whats_new=text))
    return Done(what, "updated")


def _of_locale(notes: Iterable[BetaBuildLocalization], locale: str) -> BetaBuildLocalization | None:
    return next((note for note in notes if (note.locale or "").lower() == locale.lower()), None)
