"""Builds a branch with Xcode Cloud and fetches its archive and test results:
`python examples/xcode_cloud.py com.example.app1 Release main [commit]`.

With the commit it can be run again after any failure, and takes the run that is there.
"""

from __future__ import annotations

import sys
from tempfile import mkdtemp

from _stage import stage

from asc.errors import BuildFailed

arguments = sys.argv[1:] or ["com.example.app1", "Release", "main"]
app, workflow, branch = arguments[:3]
commit = arguments[3] if len(arguments) > 3 else None

with stage() as client:
    try:
        run = client.xcode_cloud.run(
            workflow, app=app, branch=branch, commit=commit, on_event=print
        )
    except BuildFailed as failed:
        sys.exit(str(failed))
    print(run)
    print(client.xcode_cloud.download(run, to=mkdtemp(), types=["ARCHIVE", "RESULT_BUNDLE"]))
