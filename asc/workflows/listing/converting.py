"""From one form of files to another: `convert`. No request is sent."""

from __future__ import annotations

from asc_api.errors import InvalidArgument

from asc.flow.problems import Problem, Problems
from asc.flow.result import Step

from .fields import Key
from .formats import Folder, Form, check_folder, check_form, read_folder
from .pulling import PASSWORD, unsaid_steps, write_steps
from .result import ConvertedListing


def convert(
    source: Folder, folder: Folder, *, form: Form = "native", version: str = ""
) -> ConvertedListing:
    """Writes the listing of one folder into another one, in our form or in that of deliver.

    `source` is in any form: store.yaml, fastlane's tree, or the JSON tree of rorkai, which needs
    `version` where it has several. What the new form can't say, and a password, is a step that was
    `skipped`. Raises `ProblemsFound` for files that can't be read, `InvalidArgument`.
    """
    here, there = check_folder(source), check_folder(folder)
    if here.resolve() == there.resolve():
        raise InvalidArgument(f"{here} can't be converted into itself: name another folder")
    chosen = check_form(form, there)
    listing = read_folder(here, version)
    problems = Problems(listing.problems).raise_errors()
    passwords = [key for key, value in listing.values.items() if _is_open(key, value)]
    values = {key: value for key, value in listing.values.items() if key not in passwords}
    steps = [
        *write_steps(there, chosen, values),
        *unsaid_steps(chosen, values),
        *(Step(str(key), "skipped", PASSWORD) for key in passwords),
        *(_null_step(key) for key, value in values.items() if value is None and form != "native"),
        *(Step(str(each.where), "skipped", _why(each)) for each in problems),
    ]
    return ConvertedListing(steps=steps, source=str(here), folder=str(there))


def _is_open(key: Key, value: object) -> bool:
    """Whether it is a password that stands there as it is."""
    return key.name == "demo_password" and not str(value or "env:").startswith("env:")


def _why(problem: Problem) -> str:
    return f"{problem.reason}; {problem.cure}" if problem.cure else problem.reason


def _null_step(key: Key) -> Step:
    return Step(str(key), "skipped", "the form has no way to clear a value")
