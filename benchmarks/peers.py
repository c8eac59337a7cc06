"""Plays jobs with other Python libraries against the simulator: run by the Python of a throw-away
environment.

    python peers.py LIBRARY JOB BASE_URL KEY_ID ISSUER_ID PRIVATE_KEY APP BUILD

Both libraries hold Apple's address as a constant, which is replaced; nothing else of them is.
"""

from __future__ import annotations

import sys
from typing import Any

GROUPS = ["Friends", "Press"]
NOTES = {"en-US": "Faster", "de-DE": "Schneller"}


def asconnect(
    job: str, base_url: str, key_id: str, issuer_id: str, private_key: str, app: str, build: str
) -> None:
    from asconnect import Client
    from asconnect.httpclient import HttpClient

    HttpClient.generate_url = lambda _, endpoint: f"{base_url}/v1/{endpoint}"
    client = Client(key_id=key_id, key_contents=private_key, issuer_id=issuer_id)
    if job == "distribute":
        client.beta_review.set_whats_new_for_build(build, NOTES)
        groups = [
            group
            for group in client.beta_review.get_beta_groups(app)
            if group.attributes.name in GROUPS
        ]
        client.beta_review.set_beta_groups_on_build(build, groups)
        client.beta_review.submit_for_beta_review(build)
    elif job == "submit a ready version":
        from asconnect.models import Platform

        version = client.version.get_version(app_id=app, version_string="1.1")
        client.version.set_build(version_id=version.identifier, build_id=build)
        client.version.submit_for_review(app_id=app, platform=Platform.IOS, max_attempts=0)


def codemagic(
    job: str, base_url: str, key_id: str, issuer_id: str, private_key: str, app: str, build: str
) -> None:
    from codemagic.apple.app_store_connect import AppStoreConnectApiClient
    from codemagic.apple.resources import Locale, ResourceId
    from codemagic.tools.app_store_connect import AppStoreConnect

    AppStoreConnectApiClient.API_URL = f"{base_url}/v1"
    tool: Any = AppStoreConnect(key_id, issuer_id, private_key)
    if job == "distribute":
        for locale, text in NOTES.items():
            tool.create_beta_build_localization(
                ResourceId(build), Locale(locale), text, should_print=False
            )
        tool.add_build_to_beta_groups(ResourceId(build), GROUPS)
        tool.submit_to_testflight(ResourceId(build))
    elif job == "next build number":
        tool.get_latest_testflight_build_number(ResourceId(app), all_versions=True)
    elif job == "submit a ready version":
        from codemagic.apple.resources import Platform, ReleaseType

        manual = ReleaseType.MANUAL
        tool.submit_to_app_store(ResourceId(build), platform=Platform.IOS, release_type=manual)
    elif job == "fetch signing files":
        _fetch_signing_files(tool)


def _fetch_signing_files(tool: Any) -> None:
    from codemagic.apple.resources import BundleIdPlatform, ProfileType
    from codemagic.models import PrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

    tool.fetch_signing_files(
        "com.example.fresh",
        PrivateKey(generate_private_key(65537, 2048)),
        platform=BundleIdPlatform.IOS,
        profile_type=ProfileType.IOS_APP_STORE,
        bundle_id_identifier_strict_match=True,
        create_resource=True,
    )


if __name__ == "__main__":
    library, *arguments = sys.argv[1:]
    {"asconnect": asconnect, "codemagic-cli-tools": codemagic}[library](*arguments)
