"""`python -m asc`: the command line `ascx`."""

from asc.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
