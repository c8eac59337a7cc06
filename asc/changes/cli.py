"""The command line of the differ: ``python -m asc.changes [--from 4.3] [--uses src/]``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from asc.changes.compare.diff import diff
from asc.changes.compare.finding import Diff
from asc.changes.history.versions import UnknownVersion, is_older, surface_for, versions
from asc.changes.reports.render import FORMATS, render
from asc.changes.reports.uses import render_uses
from asc.changes.surface.surface import Surface, surface_of
from asc.openapi.load import BadDocument, load_document

from .uses import find_uses

NO_VERDICT = 3
"""The exit code for everything that is not a verdict: usage, bad input, a crash."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0: nothing or only safe findings, 1: risky ones, 2: breaking ones, 3: no
    verdict.
    """
    try:
        return _run(_parser().parse_args(arguments))
    except (BadDocument, UnknownVersion) as error:
        return _fail(str(error))
    except OSError as error:
        return _fail(f"{error.filename or 'output'}: {error.strerror or error}")
    except Exception as error:
        return _fail(f"{type(error).__name__}: {error}")


def surface_named(name: str) -> Surface:
    """The surface of a known version, or of a document in a file. Raises BadDocument,
    UnknownVersion.
    """
    if name in versions():
        return surface_for(name)
    if not Path(name).exists() and not name.endswith((".json", ".zip")):
        raise UnknownVersion(
            f"{name} is neither a file nor a known version ({', '.join(versions())})"
        )
    loaded = load_document(Path(name))
    # Only a zip is taken for what Apple published; a bare JSON may have been written anew, as ours
    # is.
    return surface_of(loaded.document, loaded.sha256 if loaded.archive_sha256 else None)


def compare(old: str | None, new: str | None) -> Diff:
    """The diff between two versions or files; by default between the two newest known versions."""
    known = versions()
    after = surface_named(new or known[-1])
    earlier = [version for version in known if is_older(version, after.version)]
    if old is None and not earlier:
        raise UnknownVersion(f"no version before {after.version} is known; name one with --from")
    return diff(surface_named(old or earlier[-1]), after)


def _run(options: argparse.Namespace) -> int:
    if options.uses is not None:
        options.uses.stat()  # a wrong path is said at once, not after the comparison
    found = compare(options.old, options.new)
    if options.uses is None:
        sys.stdout.write(render(found, options.format))
        return int(found.worst)
    report = find_uses(found, options.uses)
    sys.stdout.write(render_uses(report, options.format))
    return int(report.worst)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(NO_VERDICT, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="python -m asc.changes",
        description="What changed in Apple's App Store Connect API, and what of it touches your "
        "code.",
        epilog="Exit codes: 0 nothing or safe changes only, 1 risky ones, 2 breaking ones, 3 no "
        "verdict (bad input).",
    )
    known = ", ".join(versions())
    parser.add_argument(
        "--from",
        dest="old",
        metavar="VERSION",
        help=f"a known version ({known}) or a document's file",
    )
    parser.add_argument(
        "--to", dest="new", metavar="VERSION", help="the same; by default the newest known version"
    )
    parser.add_argument(
        "--uses", type=Path, metavar="PATH", help="report only what touches the Python code at PATH"
    )
    parser.add_argument("--format", choices=FORMATS, default="text")
    return parser


def _fail(message: str) -> int:
    sys.stderr.write(f"asc.changes: {' '.join(message.split())}\n")
    return NO_VERDICT
