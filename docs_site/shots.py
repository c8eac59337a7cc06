"""Pictures of the terminal, out of real runs of `ascx` on the simulator: `make shots`.

Each run of this gives the same pictures: the account, the clocks and the key are fixed.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, chdir, contextmanager, redirect_stderr, redirect_stdout
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace
from unittest.mock import patch
from zipfile import ZipFile

from rich.console import Console
from rich.text import Text

from asc.cli import main, progress
from asc.testing import Fault, Simulator, sample_ipa
from asc.testing.simulator.engine.clock import Clock

IMAGES = Path(__file__).parents[1] / "docs" / "images"
NOON = datetime(2026, 11, 20, 20, tzinfo=UTC).timestamp()
WIDTH = 140
"""Columns of the terminal; a picture is as wide as its longest line, and at least ..."""
NARROWEST = 90
APP = "--app com.example.app1"
PARTS = 8
SIZE = 12_000_000
"""Of the archive in the picture of an upload."""
DRAWN = re.compile(r"\r?\x1b\[\d*[A-LK]|\r|\x1b\[\?25[lh]")
"""What a bar moves the cursor by: it stands between two drawings."""
SVG = """\
<svg width="{width}" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px Menlo, Consolas, monospace }}
.{unique_id}-title {{ font: bold 18px sans-serif }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""As rich has it, without fonts from another host."""


class Terminal(io.StringIO):
    """What a program takes for a terminal."""

    def isatty(self) -> bool:
        return True


class EachEvent(progress.Live):
    """A bar that is drawn for every event, and not only ten times a second."""

    def show(self, event: object) -> None:
        super().show(event)
        self._bar.refresh()


def make_shots() -> Iterator[tuple[str, str]]:
    """The name of each picture, and the text of its file."""
    with Simulator(clock=Clock(NOON)) as simulator:
        for name, shoot in SHOTS.items():
            simulator.reset()
            with fixed(simulator):
                yield name, draw(name, shoot(simulator))


def shoot_status(simulator: Simulator) -> Text:
    run(simulator, f"listing pull store 1.1 {APP}")
    Path("store/en-US/whats_new.md").write_text("Opens large files faster.\n")
    run(simulator, f"listing push store 1.1 {APP}")
    run(simulator, f"versions submit 1.1 {APP} --release manual")
    return show(simulator, "status")


def shoot_plan(simulator: Simulator) -> Text:
    run(simulator, f"listing pull store 1.1 {APP}")
    Path("store/en-US/whats_new.md").write_text("Opens large files faster.\n")
    description = Path("store/en-US/description.md")
    description.write_text(description.read_text().replace("helps", "helps, now offline too"))
    plan = show(simulator, f"listing plan store 1.1 {APP} --save plan.json")
    return plan + show(simulator, "apply plan.json")


def shoot_upload(simulator: Simulator) -> Text:
    """The moment at which six of eight parts have arrived."""
    with ZipFile(sample_ipa("App.ipa"), "a") as archive:
        archive.writestr("Payload/App.app/Assets.car", bytes(SIZE))
    simulator.options.part_size = SIZE // PARTS + 1000  # the archive is a little larger
    number = show(simulator, f"builds next-number {APP}")
    line = "builds upload App.ipa --at-once 1"
    drawn = DRAWN.split(run(simulator, line)[1])
    bar = next(each for each in reversed(drawn) if f"part 6 of {PARTS}" in each)
    return number + prompt(line) + Text.from_ansi(bar)


def shoot_doctor(simulator: Simulator) -> Text:
    simulator.faults(Fault(status=403, path="/v1/users"))
    return show(simulator, "auth doctor")


SHOTS: Mapping[str, Callable[[Simulator], Text]] = {
    "status": shoot_status,
    "plan": shoot_plan,
    "upload": shoot_upload,
    "doctor": shoot_doctor,
}


@contextmanager
def fixed(simulator: Simulator) -> Iterator[None]:
    """An empty folder, the simulator's key, and clocks that are the same in every run."""
    variables = {
        "ASC_KEY_ID": simulator.key_id,
        "ASC_ISSUER_ID": simulator.issuer_id,
        "ASC_PRIVATE_KEY": simulator.private_key,
        "COLUMNS": str(WIDTH),
        "TERM": "xterm-256color",
    }
    half_seconds = (number / 2 for number in count())
    meter = SimpleNamespace(monotonic=lambda: next(half_seconds))
    with ExitStack() as stack:
        stack.enter_context(chdir(stack.enter_context(TemporaryDirectory())))
        stack.enter_context(patch.dict(os.environ, variables, clear=True))
        stack.enter_context(patch("asc.workflows.uploads.progress.time", meter))
        stack.enter_context(patch("rich.console.monotonic", lambda: 0.0))
        stack.enter_context(patch("asc.cli.progress.Live", EachEvent))
        stack.enter_context(patch("asc.cli.doctor._other_packages", lambda: ()))
        yield


def run(simulator: Simulator, line: str) -> tuple[str, str]:
    """What a command writes to stdout and to stderr, both of which are terminals."""
    out, err = Terminal(), Terminal()
    with redirect_stdout(out), redirect_stderr(err):
        code = main(line.split(), clock=simulator.clock, base_url=simulator.base_url)
    assert code == 0, f"ascx {line}: {code}\n{out.getvalue()}{err.getvalue()}"
    return out.getvalue(), err.getvalue()


def show(simulator: Simulator, line: str) -> Text:
    """A command, and what stands below it in the end."""
    return prompt(line) + Text.from_ansi(run(simulator, line)[0].strip("\n")) + Text("\n")


def prompt(line: str) -> Text:
    return Text.assemble(("$ ", "green"), (f"ascx {line}\n", "bold"))


def draw(name: str, text: Text) -> str:
    """The picture of a terminal."""
    width = max(NARROWEST, *(len(line.rstrip()) for line in text.plain.splitlines()))
    console = Console(record=True, width=width, file=io.StringIO(), force_terminal=True)
    for line in text.split("\n"):
        line.rstrip()
        console.print(line)
    console.print()  # else the last line is clipped
    drawn = console.export_svg(title="ascx", code_format=SVG, unique_id=f"terminal-{name}")
    return "\n".join(line.strip() for line in drawn.splitlines() if line.strip()) + "\n"


if __name__ == "__main__":
    for name, text in make_shots():
        (IMAGES / f"terminal-{name}.svg").write_text(text, encoding="utf-8")
