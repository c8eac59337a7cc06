"""A receiver from the command line: `python -m asc.webhooks serve`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from asc_api.errors import AscError, InvalidArgument

from asc.base.secrets import Secret
from asc.errors import MissingExtra

from .events import Event
from .handlers import Handlers
from .receiver import Receiver, receiver
from .slack import slack_handler

SECRET, SLACK = "ASC_WEBHOOK_SECRET", "ASC_SLACK_URL"


def main(arguments: Sequence[str] | None = None) -> int:
    """Serves until it is interrupted. 2 where it can't begin."""
    options = _parser().parse_args(arguments)
    try:
        app = make_app(options)
        uvicorn = _load_uvicorn()
    except AscError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    uvicorn.run(
        app,
        host=options.host,
        port=options.port,
        lifespan="on",
        ws="none",
        access_log=False,
        server_header=False,
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m asc.webhooks")
    commands = parser.add_subparsers(required=True)
    serve = commands.add_parser("serve", help="take deliveries, and call a handler with each event")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    serve.add_argument("--port", type=int, default=8000)
    serve.add_argument(
        "--secret-env",
        action="append",
        metavar="NAME",
        help=f"the variable that holds the secret, {SECRET} by default; repeatable",
    )
    serve.add_argument(
        "--handler",
        metavar="MODULE:NAME",
        help="a function, or a mapping of event classes; without one, events are printed as JSON",
    )
    serve.add_argument(
        "--slack", action="store_true", help=f"post each event to the URL in the variable {SLACK}"
    )
    serve.add_argument("--store", default="asc-webhooks.sqlite3", metavar="FILE")
    serve.add_argument("--at-once", type=int, default=4, help="handlers that run side by side")
    return parser


def make_app(options: argparse.Namespace) -> Receiver:
    """The receiver of the options. Raises `InvalidArgument`."""
    secrets = [_secret(name) for name in options.secret_env or [SECRET]]
    return receiver(secrets, _handlers(options), store=options.store, at_once=options.at_once)


def _secret(name: str) -> Secret:
    if not os.environ.get(name):
        raise InvalidArgument(f"the variable {name} is not set: it holds the webhook's secret")
    return Secret(os.environ[name])


def _handlers(options: argparse.Namespace) -> Handlers:
    if options.slack and options.handler:
        raise InvalidArgument("give --handler or --slack, not both")
    if options.slack:
        return slack_handler(_secret(SLACK))
    return load_handlers(options.handler) if options.handler else print_event


def load_handlers(name: str) -> Any:
    """What `module:name` stands for. Raises `InvalidArgument`."""
    module, _, attribute = name.partition(":")
    sys.path.insert(0, os.getcwd())
    try:
        return getattr(import_module(module), attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise InvalidArgument(
            f"--handler {name}: {error}; it looks like my_module:handle"
        ) from None


def print_event(event: Event) -> None:
    """One line of JSON, in ASCII: a log may have any encoding."""
    sys.stdout.write(json.dumps(event.payload) + "\n")
    sys.stdout.flush()


def _load_uvicorn() -> Any:
    try:
        return import_module("uvicorn")
    except ImportError:
        raise MissingExtra(
            "python -m asc.webhooks serve needs uvicorn: pip install 'asc-client[webhooks]'"
        ) from None
