"""The next build number of an app: `python examples/next_build_number.py com.example.app1
[VERSION]`.
"""

from __future__ import annotations

import sys

from _stage import stage

app = sys.argv[1] if len(sys.argv) > 1 else "com.example.app1"
version = sys.argv[2] if len(sys.argv) > 2 else None

with stage() as client:
    number = client.uploads.next_build_number(app, version=version)
    print(number)
    print(f"(the latest is {number.latest}, found among the {number.where})", file=sys.stderr)
