"""The examples run as they stand, on a simulated App Store Connect."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
LAST_LINES = {
    "upload": "  upload: unchanged",
    "next_build_number": "13",
    "distribute": "  beta review: unchanged (WAITING_FOR_BETA_REVIEW)",
    "prices": "175 unchanged",
    "publish": "  review: version 1.1 for IOS: unchanged (in review)",
    "release": "  version 1.1 for IOS: sent (released)",
    "listing": "  en-US whats_new: created",
    "folder": "  USA: updated (others follow this price)",
    "reports": "unchanged",
    "signing": "match AppStore com.example.fresh: nothing to do",
    "xcode_cloud": "  Tests.xcresult Test - iOS.zip: created",
    "team": "new@example.com: unchanged (is invited already)",
    "products": (
        "  inAppPurchases/6440000012 screenshot: error: it has no screenshot; "
        "client.catalog.ensure_in_app_purchase('6440000001', 'com.example.app1.gems', "
        "screenshot='review.png') [no-screenshot]"
    ),
    "offers": "25 codes",
    "catalog": "4 created, 5 unchanged",
    "feedback": "0 new",
    "reviews": "30 written reviews, 3.33 of 5 on average",
    "webhooks": "webhook ping created",
    "screenshots": "en-US IPAD_13_PROFILE screenshots: unchanged",
    "testers": "  grace@example.com, app: removed",
}


@pytest.mark.parametrize("name", LAST_LINES)
def test_an_example(name: str) -> None:
    command = [sys.executable, str(EXAMPLES / f"{name}.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == LAST_LINES[name]
