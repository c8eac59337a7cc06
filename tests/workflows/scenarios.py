"""The workflows that are played over and over: what is there before, and what is done."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from asc import Ref
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record
from asc.workflows.versions import ReviewContact

from . import listing_stage as listing
from . import media_stage as media
from . import pricing_scenarios
from . import publish_stage as publishing
from . import signing_stage as signing
from . import team_stage as team
from . import versions_stage as versions
from . import xcode_cloud_stage as xcode_cloud
from .catalog_scenarios import catalog_scenarios
from .feedback_stage import feedback_scenarios
from .folder_stage import folder_scenarios
from .offers_stage import offer_scenarios
from .reviews_stage import review_scenarios
from .scenario import Scenario as Scenario
from .versions_files import file_scenarios
from .webhooks_scenarios import webhook_scenarios

APP = "com.example.app1"
PEOPLE = ["ada@example.com", "grace@example.com", "tester1.1@example.com", "ann@example.com"]


def first_app(sim: Simulator) -> Record:
    return next(sim.store.all("apps"))


def fresh_build(sim: Simulator) -> Record:
    """A build that was just processed, in no group, with the export question open."""
    app = first_app(sim)
    version = sim.store.related(app.ref, "preReleaseVersions")[0]
    attributes = {
        "version": "77",
        "processingState": "VALID",
        "expired": False,
        "usesNonExemptEncryption": None,
    }
    links: dict[str, Any] = {"app": app.ref, "preReleaseVersion": version.ref}
    build = sim.store.add(
        "builds", {**attributes, "uploadedDate": sim.clock.pacific()}, links, ident="fresh-build"
    )
    states = dict.fromkeys(
        ("internalBuildState", "externalBuildState"), "MISSING_EXPORT_COMPLIANCE"
    )
    sim.store.add(
        "buildBetaDetails",
        {"autoNotifyEnabled": False, **states},
        {"build": build.ref},
        ident=build.id,
    )
    sim.store.add(
        "betaBuildLocalizations", {"locale": "en-US", "whatsNew": "old"}, {"build": build.ref}
    )
    return build


def _uninvited(sim: Simulator) -> None:
    for tester in list(sim.store.all("betaTesters"))[:2]:
        sim.store.update(tester.ref, {"state": "NOT_INVITED"})


def _stopped_request(sim: Simulator) -> None:
    attributes = {"accessType": "ONGOING", "stoppedDueToInactivity": True}
    sim.store.add("analyticsReportRequests", attributes, {"app": first_app(sim).ref})


def distribute(client: Any) -> Any:
    return client.testflight.distribute(
        "fresh-build",
        groups=["Team", "Friends", "Press"],
        notes={"en-US": "Faster", "de-DE": "Schneller"},
        uses_non_exempt_encryption=False,
    )


def scenarios(ipa: Path) -> list[Scenario]:
    """All workflows."""
    testers = PEOPLE
    return [
        Scenario("upload", lambda client: client.uploads.upload(ipa)),
        Scenario(
            "next build number", lambda client: client.uploads.next_build_number(APP, version="1.1")
        ),
        Scenario("distribute", distribute, fresh_build),
        Scenario(
            "ensure group",
            lambda client: client.testflight.ensure_group(
                APP, "Beta", public_link=True, public_link_limit=50
            ),
        ),
        Scenario(
            "ensure analytics request",
            lambda client: client.reports.ensure_analytics_request(APP),
            _stopped_request,
        ),
        Scenario(
            "add testers",
            lambda client: client.testflight.add_testers(APP, testers, groups=["Press", "Friends"]),
        ),
        Scenario(
            "move testers",
            lambda client: client.testflight.move_testers(
                APP,
                ["tester1.1@example.com", "tester1.2@example.com"],
                source="Friends",
                target="Press",
            ),
        ),
        Scenario(
            "remove testers",
            lambda client: client.testflight.remove_testers(
                ["tester1.1@example.com", "tester1.3@example.com"], app=APP
            ),
        ),
        Scenario(
            "invite testers",
            lambda client: client.testflight.invite_testers(
                APP, ["tester1.1@example.com", "tester1.2@example.com"]
            ),
            _uninvited,
        ),
        *version_scenarios(),
        *file_scenarios(ipa),
        *(Scenario(*each) for each in listing.SCENARIOS),
        *media_scenarios(ipa),
        *signing_scenarios(ipa.parent),
        Scenario("run xcode cloud", xcode_cloud.run_commit, xcode_cloud.push),
        Scenario("apply team", team.apply_team, team.expire_one),
        Scenario("set roles", team.set_roles),
        Scenario("invite to team again", team.invite_again, team.expire_one),
        Scenario("invite to team anew", team.invite_anew),
        Scenario("remove from team", team.remove),
        *(Scenario(*row, row[0] == pricing_scenarios.RECORDED) for row in pricing_scenarios.ROWS),
        *webhook_scenarios(),
        *catalog_scenarios(ipa.parent),
        *offer_scenarios(),
        *feedback_scenarios(),
        *review_scenarios(),
        *publish_scenarios(ipa),
        *folder_scenarios(ipa.parent),
    ]


def version_scenarios() -> list[Scenario]:
    """Those of versions."""
    return [
        Scenario(
            "ensure version",
            lambda client: client.versions.ensure(APP, "2.0", release="manual", copyright="2026 A"),
            versions.all_released,
        ),
        Scenario(
            "rename version",
            lambda client: client.versions.ensure(APP, "2.0", release="manual", rename=True),
        ),
        Scenario("submit version", submit, versions.make_ready),
        Scenario("resubmit version", resubmit, versions.rejected),
        Scenario(
            "cancel version", lambda client: client.versions.cancel(APP, "1.1"), versions.in_review
        ),
        Scenario(
            "take back version",
            lambda client: client.versions.cancel(APP, "1.1"),
            versions.approved,
        ),
        Scenario(
            "reopen version", lambda client: client.versions.reopen(APP, "1.1"), versions.in_draft
        ),
        Scenario(
            "release version",
            lambda client: client.versions.release(APP, "1.1", expect_build="12"),
            versions.approved,
        ),
        Scenario(
            "complete phased release",
            lambda client: client.versions.set_phased_release(APP, "1.0", "complete"),
            versions.in_phases,
        ),
    ]


def media_scenarios(ipa: Path) -> list[Scenario]:
    """Those of media."""
    return [
        Scenario(
            "attach notes", lambda client: media.attach_notes(client, ipa), media.review_detail
        ),
        Scenario(
            "replace screenshot",
            lambda client: media.replace_screenshot(client, ipa),
            media.product,
        ),
        Scenario(
            "push to library",
            lambda client: media.push_to_library(client, ipa),
            media.placed_before,
        ),
        Scenario("push to sets", lambda client: media.push_to_sets(client, ipa), media.german),
    ]


def publish_scenarios(ipa: Path) -> list[Scenario]:
    """Those of publish."""
    return [
        Scenario(
            name,
            partial(_with, act, ipa),
            arrange,
            recorded=name == publishing.RECORDED,
            sample=1,
            often=often,
        )
        for name, act, arrange, often in publishing.ROWS
    ]


def _with(act: Any, ipa: Path, client: Any) -> Any:
    return act(client, ipa)


def signing_scenarios(folder: Path) -> list[Scenario]:
    """Those of signing; the files are in a folder."""
    key, match = folder / signing.FILE_NAME, folder / "match"
    return [
        Scenario(
            "ensure bundle id",
            lambda client: client.signing.ensure_bundle_id(
                signing.FRESH, "Fresh", capabilities={"ICLOUD": {"ICLOUD_VERSION": "XCODE_6"}}
            ),
        ),
        Scenario(
            "change capabilities",
            lambda client: client.signing.ensure_bundle_id(
                APP, capabilities=["PUSH_NOTIFICATIONS"], remove_capabilities=["IN_APP_PURCHASE"]
            ),
        ),
        Scenario(
            "ensure certificate",
            lambda client: client.signing.ensure_certificate("DISTRIBUTION", key=key),
            signing.with_key(folder),
        ),
        Scenario(
            "ensure stored certificate",
            lambda client: client.signing.ensure_certificate(
                "DISTRIBUTION", storage=match, password=signing.PASSWORD
            ),
            signing.with_storage(folder),
        ),
        Scenario(
            "register devices",
            lambda client: client.signing.register_devices(signing.DEVICES, enable=True),
        ),
        Scenario(
            "ensure profile",
            lambda client: client.signing.ensure_profile(
                "Ad hoc",
                "IOS_APP_ADHOC",
                APP,
                certificates="KDISTRIBUTION",
                devices="all",
                old_files=folder / "signing",
            ),
            signing.known_certificates,
        ),
        Scenario(
            "renew profile",
            lambda client: client.signing.ensure_profile(
                "App 1 Store",
                "IOS_APP_STORE",
                APP,
                certificates="KDISTRIBUTION",
                old_files=folder / "signing",
            ),
            signing.ended_profile,
        ),
        Scenario(
            "fetch signing files",
            lambda client: signing.fetch(client, folder),
            signing.with_key(folder),
        ),
        Scenario(
            "fetch stored signing files",
            lambda client: signing.fetch_stored(client, folder),
            signing.with_storage(folder),
        ),
        Scenario(
            "revoke certificate",
            lambda client: client.signing.revoke_certificate("KDEVELOPMENT"),
            signing.held_certificate,
        ),
    ]


def submit(client: Any) -> Any:
    """A version with an event, a contact and a phased release."""
    return client.versions.submit(
        APP,
        "1.1",
        release="after_approval",
        review=ReviewContact("Ann", "Example", "ann@example.com", "+44 20 7946 0999"),
        items=[Ref("appEvents", versions.EVENT)],
        phased=True,
        validate=False,
    )


def resubmit(client: Any) -> Any:
    return client.versions.submit(APP, "1.1", release="manual", build="11", validate=False)


NAMES = [scenario.name for scenario in scenarios(Path())]
OFTEN = [scenario.name for scenario in scenarios(Path()) if scenario.often]
"""Those that are crashed without `CRASHES=all`."""
