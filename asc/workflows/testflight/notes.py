"""What's new: texts that TestFlight takes (quirk 36), and writing them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import BetaBuildLocalization, Build
from asc_api.resources import beta_build_localizations, builds

from asc.base.secrets import shown
from asc.errors import UnfitNotes
from asc.flow.ensure import IfExists, create_or_find
from asc.flow.plan import PlanStep
from asc.flow.problems import Problem, Problems, Where
from asc.flow.read_back import write_and_verify
from asc.flow.result import Step
from asc.flow.steps import gather
from asc.rules import LIMITS, check_text
from asc.rules.texts import without_refused
from asc.vocabulary import LOCALES

from .plan.distribution import note_step, of_locale

_FIELD = "betaBuildLocalizations.whatsNew"
_CURE = "clean_notes=True takes it out"


def cleaned(text: str) -> str:
    """The text without what Apple refuses, such as emoji and `<`, cut to what fits."""
    return without_refused(text, "testflight")[: LIMITS[_FIELD].most].strip()


def fit(notes: Mapping[str, str], clean: bool) -> dict[str, str]:
    """The notes by locale. Raises `UnfitNotes` for what Apple refuses, unless `clean` takes it
    out, and `InvalidArgument`. A text of which that leaves nothing is left out.
    """
    if not isinstance(notes, Mapping):
        raise InvalidArgument(
            f"notes is {shown(notes)}: it takes a dict by locale, such as {{'en-US': ...}}"
        )
    for locale, text in notes.items():
        LOCALES.check(locale, "notes")
        if not isinstance(text, str):
            raise InvalidArgument(f"notes: the text for {locale!r} is {shown(text)}: it takes text")
    if clean:
        fitting = {locale: cleaned(text) for locale, text in notes.items()}
        return {locale: text for locale, text in fitting.items() if text or not notes[locale]}
    problems = Problems(problem for item in notes.items() for problem in _check(*item))
    if problems.errors:
        raise UnfitNotes(problems)
    return dict(notes)


def _check(locale: str, text: str) -> Iterator[Problem]:
    where = Where(resource="notes", locale=locale)
    for problem in check_text(_FIELD, text, where):
        yield attrs.evolve(problem, cure=_CURE)


async def notes_of(build: Build) -> list[BetaBuildLocalization]:
    """The notes of a build. No request where the build's answer has them all."""
    shown = build.beta_build_localizations
    if shown.loaded and shown.complete:
        return list(shown)
    return await builds.list_beta_build_localizations(build).all()


async def write_notes(build: Build, steps: list[PlanStep], if_exists: IfExists) -> list[Step]:
    """Writes the notes of a build, each locale by itself."""
    return await gather(_write_note(build, step, if_exists) for step in steps)


async def _write_note(build: Build, step: PlanStep, if_exists: IfExists) -> Step:
    """Where another run made the note meanwhile, `if_exists` decides."""
    if step.outcome == "created":
        note, made = await _create_note(build, step)
        if made:
            return step.done()
        step = note_step(note, step.data["locale"], step.wanted, if_exists)
    if step.writes:
        request = beta_build_localizations.update(step.data["note"], whats_new=step.wanted)
        await write_and_verify(request)
    return step.done()


async def _create_note(build: Build, step: PlanStep) -> tuple[BetaBuildLocalization, bool]:
    locale: str = step.data["locale"]

    async def find() -> BetaBuildLocalization | None:
        return of_locale(await builds.list_beta_build_localizations(build).all(), locale)

    request = beta_build_localizations.create(locale=locale, build=build, whats_new=step.wanted)
    return await create_or_find(request, find)
