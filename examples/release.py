"""The release of a small team: `python examples/release.py com.example.app1 1.1`.

Run it as often as you like: it goes on where the last run ended.
"""

from __future__ import annotations

import os
import sys

from _stage import stage

from asc.errors import ProblemsFound
from asc.flow.polling import Polling

app, version = sys.argv[1:3] if len(sys.argv) > 2 else ("com.example.app1", "1.1")

with stage() as client:
    if os.environ.get("ASC_EXAMPLES") != "real":  # what else would be done on the web page
        for text in client.api.app_store_versions.list_app_store_version_localizations(
            client.versions.ensure(app, version, release="manual").id
        ):
            client.api.app_store_version_localizations.update(text, whats_new="Faster.")
    try:
        print(client.versions.submit(app, version, release="manual", phased=True))
    except ProblemsFound as found:
        sys.exit(str(found))
    patience = Polling(timeout=5 * 24 * 3600, longest=1800)
    approved = client.versions.wait_for_state(
        app, version, "PENDING_DEVELOPER_RELEASE", polling=patience
    )
    print(approved)
    print(client.versions.release(app, version, expect_build="12"))
