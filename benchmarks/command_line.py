"""How long `ascx` takes to start, beyond `python -c pass`: the best of several turns."""

from __future__ import annotations

from .measure import row, turns_in_process

STARTS = {
    "ascx --version": ["--version"],
    "ascx --help": ["--help"],
    "ascx versions submit --help": ["versions", "submit", "--help"],
}
AT_MOST = 100
"""Milliseconds."""


def main() -> None:
    print("\nThe command line: milliseconds over `python -c pass`\n")
    code = [f"from asc.cli import main; main({arguments!r})" for arguments in STARTS.values()]
    for name, times in zip(STARTS, turns_in_process(15, *code), strict=True):
        row(name, f"{min(times) * 1000:.0f} ms", f"at most {AT_MOST} ms")


if __name__ == "__main__":
    main()
