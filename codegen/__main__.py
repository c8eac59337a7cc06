"""`python -m codegen`: the generator's commands. `make help` lists the targets that call them."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import tempfile
from pathlib import Path

from asc.changes import FORMATS
from asc.changes.cli import main as changes
from codegen.write.generate import generate, same
from codegen.write.methods import METHODS, write_methods

from .problems import CodegenError
from .spec import source
from .upgrade import Stopped, Upgrade, stoppable, upgrade

FAILED = 3
"""The exit code of whatever could not be done: bad input, a document that the generator does not
know.
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    options = _parser().parse_args(arguments)
    try:
        with stoppable():
            done: int = options.run(options)
    except CodegenError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return FAILED
    except Stopped as stop:
        print(f"codegen: {stop}", file=sys.stderr)
        return 128 + stop.number
    return done


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    spec = commands.add_parser(
        "spec", help="write spec/ from Apple's newest document, or from a file"
    )
    spec.add_argument("--file", type=Path, help="Apple's JSON or zip, instead of fetching it")
    spec.add_argument("--origin", help="what spec/source.toml says of where the file came from")
    spec.set_defaults(run=_spec)
    make = commands.add_parser("generate", help="write the package from a document")
    make.add_argument(
        "--spec", type=Path, help="Apple's JSON or zip; without it, the canonical document of spec/"
    )
    make.add_argument(
        "--out", type=Path, help="the folder that asc_api goes to, generated/ unless given"
    )
    make.set_defaults(run=_generate)
    up = commands.add_parser("upgrade", help="take in a new document: everything or nothing")
    up.add_argument("--file", type=Path, help="Apple's JSON or zip, instead of fetching it")
    up.add_argument("--origin", help="what spec/source.toml says of where the file came from")
    up.add_argument(
        "--allow-older", action="store_true", help="take in a version older than the one in spec/"
    )
    up.add_argument("--no-checks", action="store_true", help="leave the checks to you")
    up.set_defaults(run=_upgrade)
    compare = commands.add_parser(
        "diff", help="what changed between two documents, files or known versions"
    )
    compare.add_argument("old")
    compare.add_argument("new")
    compare.add_argument("--format", choices=FORMATS, default="text")
    compare.set_defaults(run=_diff)
    check = commands.add_parser("check", help="tell whether generated/ is what spec/ gives")
    check.set_defaults(run=_check)
    return parser


def _spec(options: argparse.Namespace) -> int:
    loaded = source.load(options.file) if options.file else source.fetch()
    reports = source.write_spec(
        loaded, options.origin or (options.file.name if options.file else source.APPLE)
    )
    print("\n".join(map(str, reports)))
    print(f"spec/ holds version {loaded.version}")
    return 0


def _upgrade(options: argparse.Namespace) -> int:
    loaded = source.load(options.file) if options.file else source.fetch()
    origin = options.origin or (options.file.name if options.file else source.APPLE)
    command = f"make upgrade FILE={options.file}" if options.file else "make upgrade"
    older, checks = options.allow_older, not options.no_checks
    return upgrade(Upgrade(loaded, origin, command, older=older, checks=checks))


def _diff(options: argparse.Namespace) -> int:
    return changes(["--from", options.old, "--to", options.new, "--format", options.format])


def _generate(options: argparse.Namespace) -> int:
    if options.spec:
        document, reports = source.canonical(source.load(options.spec))
        print("\n".join(map(str, reports)))
    else:
        document = source.read_canonical()
    document, added = source.add_since(document)
    print("\n".join(map(str, added)))
    out = options.out or source.ROOT / "generated"
    api = generate(document, out)
    if options.out is None:
        _keep_docs(out)
        print(f"{METHODS}: {write_methods(source.ROOT, source.ROOT / METHODS)} workflows")
    print(
        f"{out / 'asc_api'}: {len(api.operations) - api.provisional} operations of {api.version}, "
        f"{api.provisional} documented since; {len(api.resources)} resources"
    )
    return 0


def _keep_docs(out: Path) -> None:
    shutil.move(out / "operations.md", source.ROOT / "docs" / "operations.md")


def _check(_: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch)
        generate(source.add_since(source.read_canonical())[0], made)
        differing = sorted(_differing(made / "asc_api", source.ROOT / "generated" / "asc_api"))
        write_methods(source.ROOT, made / METHODS)
        differing += sorted(_differing(made / METHODS, source.ROOT / METHODS))
        if not filecmp.cmp(
            made / "operations.md", source.ROOT / "docs" / "operations.md", shallow=False
        ):
            differing.append("docs/operations.md")
    for name in differing[:20]:
        print(f"differs: {name}")
    print(
        f"{len(differing)} files differ; run `make generate`"
        if differing
        else "generated/ is what spec/ gives"
    )
    return 1 if differing else 0


def _differing(made: Path, kept: Path) -> set[str]:
    def names(folder: Path) -> set[Path]:
        files = (
            path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts
        )
        return {path.relative_to(folder) for path in files}

    both = names(made) & names(kept)
    changed = {name for name in both if not same(made / name, kept / name)}
    return set(map(str, (names(made) ^ names(kept)) | changed))


if __name__ == "__main__":
    sys.exit(main())
