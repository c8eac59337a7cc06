"""What every command is made of: a group whose commands read, write, or need no client.

A command is a function that is given the client and the parsed options, calls one method of the
client and returns what that gave. The frame prints it, and turns errors into exit codes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import click

from .about import About
from .common import common_options

Function = Callable[..., Any]


class Command(click.Command):
    """One command of `ascx`."""

    def __init__(self, name: str, about: About, **options: Any) -> None:
        super().__init__(name, **options)
        self.about = about
        self.params += common_options(about)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Example"):
            formatter.write(f"  {ctx.command_path} {self.about.example}".rstrip() + "\n")

    def invoke(self, ctx: click.Context) -> None:
        from .running import run  # imports the client, which --help does without

        run(self.about, ctx)


class Commands(click.Group):
    """The commands of one workflow."""

    def reads(
        self, name: str, *, example: str = "", needs: tuple[str, ...] = ()
    ) -> Callable[[Function], Command]:
        """Adds a command that writes nothing."""
        return self._adder(name, About(kind="read", example=example, needs=needs))

    def writes(
        self,
        name: str,
        *,
        example: str,
        needs: tuple[str, ...] = (),
        confirm: str = "",
        effect: str = "",
        asks: Callable[[Mapping[str, Any]], bool] = lambda _: True,
    ) -> Callable[[Function], Command]:
        """Adds a command that writes, with `--dry-run`.

        `effect` says what cannot be taken back (`it reaches customers`): the command then asks, or
        wants `--yes` or `--confirm` with the value of the parameter that `confirm` names. `asks`
        says by the parameters whether it does.
        """
        about = About(
            kind="write", example=example, needs=needs, confirm=confirm, effect=effect, asks=asks
        )
        return self._adder(name, about)

    def local(self, name: str, *, example: str = "") -> Callable[[Function], Command]:
        """Adds a command that needs no key, and is given no client."""
        return self._adder(name, About(kind="local", example=example))

    def sub(self, name: str, help: str) -> Commands:
        """Adds a group of commands."""
        group = Commands(name, help=help)
        self.add_command(group)
        return group

    def _adder(self, name: str, about: About) -> Callable[[Function], Command]:
        def add(function: Function) -> Command:
            command = make(name, function, about)
            self.add_command(command)
            return command

        return add


def make(name: str, function: Function, about: About) -> Command:
    """The command of a function that options decorate; its docstring is the help."""
    params = list(reversed(getattr(function, "__click_params__", [])))
    return Command(name, about, callback=function, help=function.__doc__, params=params)


def single(name: str, **about: Any) -> Callable[[Function], Command]:
    """A command that is in no group, such as `ascx status`; `about` is what `About` takes."""
    return lambda function: make(name, function, About(**about))
