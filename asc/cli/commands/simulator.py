"""`ascx simulator`."""

from __future__ import annotations

from typing import Any

import click

from asc.cli.frame import Commands

commands = Commands("simulator", help="A simulated App Store Connect on this machine.")


@commands.local("serve", example="--port 8765 --seed shop")
@click.option("--port", type=int, default=0, help="0 takes a free one (default).")
@click.option("--host", default="127.0.0.1", help="The address to listen on.")
@click.option("--state", type=click.Path(dir_okay=False), help="A file to load, and to save to.")
@click.option("--spec", type=click.Path(exists=True), help="Another OpenAPI document of Apple's.")
@click.option("--seed", multiple=True, help="small, shop, ci, large, every, or a JSON file.")
def serve(port: int, host: str, state: str | None, spec: str | None, seed: Any) -> Any:
    """Serve until interrupted; the variables that it prints lead every client to it."""
    from asc.testing.__main__ import main

    arguments = ["serve", f"--port={port}", f"--host={host}"]
    named = {"state": state, "spec": spec}
    arguments += [f"--{name}={value}" for name, value in named.items() if value]
    code = main([*arguments, *(f"--seed={each}" for each in seed)])
    click.get_current_context().exit(code)
