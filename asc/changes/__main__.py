"""``python -m asc.changes``."""

import sys

from .cli import main

sys.exit(main())
