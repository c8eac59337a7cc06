"""What's new: texts that TestFlight takes (quirk 36), and writing them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from asc_api.errors import AscError, InvalidArgument
from asc_api.models import BetaBuildLocalization, Build
from asc_api.resources import beta_build_localizations, builds

from asc.flow.ensure import Done, IfExists, created, decide
from asc.flow.paging import everything
from asc.flow.read_back import settle
from asc.flow.steps import Flow, SendAll

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


class UnfitNotes(AscError, ValueError):
    """Apple would refuse the text. Nothing was sent."""


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
                f"notes: {locale!r} is no locale, such as 'en-US', 'zh-Hans' or 'ja'"
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


def written(build: Build, texts: Mapping[str, str], if_exists: IfExists) -> Flow[list[Done]]:
    """Writes the notes of a build, by locale."""
    if not texts:
        return []
    known = yield from _localizations(build)
    done: list[Done] = yield SendAll(
        [_note(build, locale, text, known, if_exists) for locale, text in texts.items()]
    )
    return done


def _localizations(build: Build) -> Flow[list[BetaBuildLocalization]]:
    shown = build.beta_build_localizations
    if shown.carried and shown.complete:
        return list(shown)
    return (yield from everything(builds.list_beta_build_localizations(build)))


def _note(
    build: Build, locale: str, text: str, known: list[BetaBuildLocalization], if_exists: IfExists
) -> Flow[Done]:
    what = f"notes for {locale}"

    def find() -> Flow[BetaBuildLocalization | None]:
        return _of_locale(
            (yield from everything(builds.list_beta_build_localizations(build))), locale
        )

    note = _of_locale(known, locale)
    if note is None:
        request = beta_build_localizations.create(locale=locale, build=build, whats_new=text)
        note, made = yield from created(request, find)
        if made:
            return Done(what, "created")
    if note.whats_new == text:
        return Done(what, "stood")
    if note.whats_new and not decide(what, ["text"], if_exists):
        return Done(what, "kept")
    yield from settle(beta_build_localizations.update(note, whats_new=text))
    return Done(what, "updated")


def _of_locale(notes: Iterable[BetaBuildLocalization], locale: str) -> BetaBuildLocalization | None:
    return next((note for note in notes if (note.locale or "").lower() == locale.lower()), None)
