"""`python -m asc.testing`: `serve`, the simulator for clients in any language; `scan` and `drift`,
for cassettes.
"""

from __future__ import annotations

import argparse
import json
import signal
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from ipaddress import ip_address
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import Simulator

from asc.testing.extras import named_extra

Command = Callable[[argparse.Namespace], int]


def serve(arguments: argparse.Namespace) -> int:
    """Serves until interrupted."""
    from asc.errors import InvalidArgument

    done = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: done.set())
    if not ip_address(arguments.host).is_loopback:
        print(f"warning: whoever reaches {arguments.host} can use this simulator", file=sys.stderr)
    try:
        sim = _simulator(arguments)
    except (InvalidArgument, OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    with sim, tempfile.TemporaryDirectory(prefix="asc-simulator-") as folder:
        path = Path(folder) / f"AuthKey_{sim.key_id}.p8"
        path.touch(mode=0o600)
        path.write_text(sim.private_key)
        print(f"export ASC_BASE_URL={sim.base_url}")
        print(f"export ASC_KEY_ID={sim.key_id}")
        print(f"export ASC_ISSUER_ID={sim.issuer_id}")
        print(f"export ASC_PRIVATE_KEY_PATH={path}", flush=True)
        done.wait()
    return 0


def _simulator(arguments: argparse.Namespace) -> Simulator:
    from . import Simulator

    document = arguments.spec and json.loads(arguments.spec.read_text(encoding="utf-8"))
    first, *more = arguments.seed or ["small"]
    sim = Simulator(
        port=arguments.port,
        host=arguments.host,
        state=arguments.state,
        seed=first,
        document=document,
    )
    for seed in more:
        sim.seed(seed)
    return sim


def _add_serve(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("serve", help="all of App Store Connect on 127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--state", help="a JSON file to load at the start and to save at the end")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--spec", type=Path, help="another OpenAPI document of Apple's")
    names = "small, shop, ci, large, every, or a JSON file of resources by type; repeatable"
    parser.add_argument("--seed", action="append", help=names)
    parser.set_defaults(command=serve)


def scan(arguments: argparse.Namespace) -> int:
    """Prints what is private in cassettes."""
    from asc.testing.cassettes.check.scan import scan_paths

    return _checked(lambda: scan_paths(arguments.paths), "nothing private was found")


def drift(arguments: argparse.Namespace) -> int:
    """Prints where cassettes differ from the document."""
    from asc.testing.cassettes.check.drift import drift_paths

    return _checked(
        lambda: drift_paths(arguments.paths, arguments.spec), "all of it is in the document"
    )


def _checked(look: Callable[[], Sequence[object]], nothing: str) -> int:
    """0 where nothing was found, 1 where something was, 2 where there was nothing to look at."""
    from asc.testing.cassettes.errors import CassetteError

    try:
        found = look()
    except (CassetteError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    for finding in found:
        print(finding)
    print(f"{len(found)} findings" if found else nothing)
    return 1 if found else 0


def _add_scan(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser(
        "scan", help="find what is private in cassettes, of this package or not"
    )
    parser.add_argument("paths", nargs="+", type=Path, help="files, or folders of them")
    parser.set_defaults(command=scan)


def _add_drift(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = commands.add_parser("drift", help="compare cassettes with Apple's document")
    parser.add_argument("paths", nargs="+", type=Path, help="files, or folders of them")
    parser.add_argument(
        "--spec", type=Path, help="an OpenAPI document; the one of this package by default"
    )
    parser.set_defaults(command=drift)


COMMANDS: Sequence[Callable[[argparse._SubParsersAction[argparse.ArgumentParser]], None]] = (
    _add_serve,
    _add_scan,
    _add_drift,
)
"""Each adds one sub-command and sets its default `command`."""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m asc.testing", description="Tests without App Store Connect."
    )
    commands = parser.add_subparsers(required=True, dest="name")
    for add in COMMANDS:
        add(commands)
    parsed = parser.parse_args(arguments)
    command: Command = parsed.command
    try:
        with named_extra(f"{parser.prog} {parsed.name}"):
            return command(parsed)
    except ImportError as error:
        print(error, file=sys.stderr)
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
