"""What ends a workflow."""

from __future__ import annotations

from typing import Any

from asc_api.errors import AscError


class NotFoundByName(AscError, LookupError):
    """Nothing has that name. The message lists what is there."""


class ExistingDiffers(AscError):
    """Something is there already, and it is not what was wanted."""


class WaitTimeout(AscError, TimeoutError):
    """The time-out passed first. `last` is what the last look found."""

    def __init__(self, what: str, state: str, waited: float, last: object = None) -> None:
        super().__init__(
            f"{what} is {state} after {waited:.0f} seconds; run it again to go on waiting"
        )
        self.what, self.state, self.waited, self.last = what, state, waited, last

    def __reduce__(self) -> Any:
        return type(self), (self.what, self.state, self.waited)


class NotAnArchive(AscError, ValueError):
    """The file is not an .ipa or .pkg that App Store Connect would take. The message says what is
    wrong with it.
    """


class UploadRefused(AscError):
    """Apple refused an upload, for the reasons in `errors`."""

    def __init__(self, upload: str, errors: tuple[str, ...]) -> None:
        super().__init__(
            f"Apple refused the upload {upload}:" + "".join(f"\n  {error}" for error in errors)
        )
        self.upload, self.errors = upload, errors

    def __reduce__(self) -> Any:
        return type(self), (self.upload, self.errors)


class BuildInvalid(AscError):
    """A build ended its processing as FAILED or INVALID; Apple tells more by e-mail only."""


class CannotStart(AscError):
    """Xcode Cloud does not start a run as it was asked for. The message says what is in the way."""


class BuildFailed(AscError):
    """A run of Xcode Cloud did not succeed. `issues` are what Apple shows, `run` is the result."""

    def __init__(self, title: str, issues: tuple[str, ...] = (), run: Any = None) -> None:
        super().__init__("".join([title, *(f"\n  {issue}" for issue in issues)]))
        self.title, self.issues, self.run = title, issues, run

    def __reduce__(self) -> Any:
        return type(self), (self.title, self.issues, self.run)


class CannotSubmit(AscError):
    """A version can't be submitted, released or taken back as it is. The message says what to do
    first.
    """


class CannotSign(AscError):
    """A certificate, profile or bundle id can't be made as things are. The message says what to do
    first.
    """


class CannotPrice(AscError):
    """Apple refuses the prices as they are. None of them was written; the message says why."""


class ReviewEnded(AscError):
    """A review ended in another way than what was waited for: a person has to act."""


class CannotDistribute(AscError):
    """The build can't be given to those testers as it is. Nothing was changed."""


class CannotChange(AscError):
    """Something can't be changed as things are: it is locked, or a team would lose its last admin.
    The message says what it is, and when it can be changed.
    """


class CannotPush(AscError):
    """Images and videos can't be written as things are. Nothing was written; the message says what
    to do first.
    """


class PlanOutdated(AscError):
    """What a plan found has changed since: neither as it was, nor as it was wanted. Nothing was
    written; make the plan anew.
    """


class ProblemsFound(AscError, ValueError):
    """What was given breaks rules that Apple has. Nothing was sent. `problems` lists every one."""

    def __init__(self, problems: Any) -> None:
        super().__init__(str(problems))
        self.problems = problems


class UnfitNotes(ProblemsFound):
    """Apple would refuse a text for testers. Nothing was sent."""


class MissingExtra(AscError, ImportError):
    """A package is missing that only some users need. The message has the line that installs it."""


class UnknownWordWarning(UserWarning):
    """A word that this version does not know was passed on, as Apple may know it."""
