"""Requests per workflow, counted by the simulator: ours, the least possible, and those of other
Python libraries.

`python -m benchmarks.workflows --peers` counts the others anew, in a throw-away environment that it
makes (network).
"""

from __future__ import annotations

import plistlib
import subprocess
import sys
import tempfile
import venv
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import attrs

from asc import Client, Ref
from asc.flow.polling import Polling
from asc.testing import Simulator
from asc.testing.simulator.store.store import Record

PEERS = {"asconnect": "7.1.1", "codemagic-cli-tools": "0.70.0"}
COUNTED: dict[str, dict[str, int]] = {
    "asconnect": {"distribute": 6},
    "codemagic-cli-tools": {
        "next build number": 1,
        "distribute": 13,
        "fetch signing files": 10,
        "submit a ready version": 10,
    },
}
"""What `--peers` counted with those versions. Neither has the other workflows; both upload with
Apple's altool.

codemagic's build number comes from the builds alone, so that uploads under way don't count; its
distribution asks for each locale and adds to each group by itself, and reads whether the app's
TestFlight page is complete (4 requests). Its `fetch-signing-files --create` takes 5 requests when
all is there.
"""
UNFINISHED = {("asconnect", "submit a ready version")}
"""What a library begins and can't end: asconnect makes an empty draft; `benchmarks.submissions`
shows it.
"""
GROUPS = ["Friends", "Press"]
COMMIT = "c0ffee" + "0" * 34
TEAM = {
    "members": {
        "holder@example.com": {"roles": ["ACCOUNT_HOLDER", "ADMIN"]},
        "ann@example.com": {"roles": ["ADMIN"]},
        "dev@example.com": {"roles": ["DEVELOPER", "SALES"], "apps": ["com.example.app1"]},
        "mia@example.com": {"roles": ["CUSTOMER_SUPPORT", "MARKETING"], "apps": "all"},
        "bob@example.com": {
            "first_name": "Bob",
            "last_name": "Example",
            "roles": ["DEVELOPER"],
            "apps": ["com.example.app1"],
        },
    }
}
"""One role and one person more than there are, a member and an invitation less."""
PLUS = "com.example.app1.plus_monthly"
NOTES = {"en-US": "Faster", "de-DE": "Schneller"}
AT_ONCE = Polling(
    first=900
)  # long enough for the simulator to finish what it has begun: one look each


@attrs.frozen
class Job:
    """A workflow: what it needs, and the fewest requests that can do it."""

    name: str
    act: Callable[[Client, Stage], Any]
    least: tuple[str, ...]


@attrs.frozen
class Stage:
    """What the jobs work on."""

    app: str
    build: str
    archive: Path
    known: list[str]
    folder: Path
    """For files of signing."""
    priced: Ref[Any]
    unpriced: Ref[Any]
    """Subscriptions."""


def _distribute(client: Client, stage: Stage) -> Any:
    return client.testflight.distribute(stage.build, groups=GROUPS, notes=NOTES, notify=False)


def _fetch(client: Client, stage: Stage) -> Any:
    """Bundle id, certificate and profile of a new app; its key is made."""
    return client.signing.fetch(
        "com.example.fresh",
        "IOS_APP_STORE",
        to=stage.folder / "signing",
        key=stage.folder / "key.pem",
        p12_password="p12",
        create=True,
    )


def _publish(client: Client, stage: Stage) -> Any:
    """In two parts, with what is new, into review. What the rules of a review read comes on top."""
    store = stage.folder / "news"
    store.mkdir(exist_ok=True)
    news = "locales:\n  en-US:\n    whats_new: Faster.\n"
    (store / "store.yaml").write_text(news, encoding="utf-8")
    return client.versions.publish(
        stage.archive,
        listing=store,
        submit=True,
        release="manual",
        uses_non_exempt_encryption=False,
        validate=False,
        polling=AT_ONCE,
    )


def _ensure_webhook(client: Client, stage: Stage) -> Any:
    url, events = "https://ci.example.com/apple", ["BUILD_UPLOAD_STATE_UPDATED"]
    return client.webhooks.ensure(stage.app, url, name="CI", events=events, secret="secret")


def _create_codes(client: Client, stage: Stage) -> Any:
    """A free month, a custom code and a batch of codes for one customer each."""
    return client.catalog.create_offer_codes(
        stage.app,
        PLUS,
        "Spring",
        customers=["NEW"],
        mode="FREE_TRIAL",
        duration="ONE_MONTH",
        offer_eligibility="REPLACE_INTRO_OFFERS",
        territories=["USA", "DEU"],
        custom={"SPRING": 5000},
        one_time=500,
        expires=date.today() + timedelta(100),
    )


def _answer_reviews(client: Client, stage: Stage) -> Any:
    plan = client.reviews.plan_replies(
        stage.app, lambda review: "Sorry!" if review.rating == 1 else None
    )
    return client.apply(plan)


CATALOG = """\
in_app_purchases:
  com.example.app1.100_coins: {price: 0.99}
  com.example.gems:
    type: CONSUMABLE
    name: Gems
    localizations:
      en-US: {name: Gems, description: A bag of gems}
      de-DE: {name: Juwelen, description: Ein Beutel Juwelen}
    price: 0.99
    availability: {territories: all, new_territories: true}
subscription_groups:
  Plus:
    subscriptions:
      com.example.app1.plus_monthly:
        availability: {territories: all, new_territories: true}
"""
"""Two products that stay, and a new one."""


def _apply_catalog(client: Client, stage: Stage) -> Any:
    path = stage.folder / "catalog.yaml"
    path.write_text(CATALOG, encoding="utf-8")
    return client.catalog.apply(stage.app, path, allow_irreversible=True)


JOBS = [
    Job(
        "upload",
        lambda client, stage: client.uploads.upload(stage.archive, polling=AT_ONCE),
        (
            "app",
            "reserve",
            "file",
            "part",
            "part",
            "commit",
            "look at the upload",
            "look at the build",
        ),
    ),
    Job(
        "next build number",
        lambda client, stage: client.uploads.next_build_number(stage.app),
        ("builds", "uploads under way"),
    ),
    Job("distribute", _distribute, ("notes", "groups", "note", "note", "add to groups", "review")),
    Job(
        "add 250 known testers",
        lambda client, stage: client.testflight.add_testers(
            stage.app, stage.known, groups=["Press"]
        ),
        ("groups", "testers", "testers", "testers", "link", "link", "link"),
    ),
    Job(
        "move 250 testers",
        lambda client, stage: client.testflight.move_testers(
            stage.app, stage.known, source="Crowd", target="Press"
        ),
        ("groups", "testers", "testers", "testers", *("link", "unlink") * 3),
    ),
    Job(
        "ensure a group",
        lambda client, stage: client.testflight.ensure_group(stage.app, "Beta", public_link=True),
        ("groups", "create"),
    ),
    Job(
        "fetch signing files",
        _fetch,
        ("profiles", "bundle id", "create it", "certificates", "create one", "create a profile"),
    ),
    Job(
        "push a listing",
        lambda client, stage: client.listing.push(
            stage.app, _listing(stage.archive.parent), version="1.1"
        ),
        ("app", "infos", "versions", "version", "category", "names", "names", "texts", "texts"),
    ),
    Job(
        "submit a ready version",
        lambda client, stage: client.versions.submit(
            stage.app, "1.1", release="manual", validate=False
        ),
        ("version", "submissions", "draft", "item", "look at the version", "submit"),
    ),
    Job(
        "publish an archive with its texts",
        _publish,
        (
            *("app", "its version", "texts", "submissions"),
            *("reserve", "file", "part", "part", "commit", "news"),
            *("look at the upload", "look at the build", "export answer", "build"),
            *("draft", "item", "look at the version", "submit"),
        ),
    ),
    Job(
        "run xcode cloud",
        lambda client, stage: client.xcode_cloud.run(
            "Release", app=stage.app, branch="main", commit=COMMIT, polling=AT_ONCE
        ),
        (
            *("product", "workflows", "branches", "start", "look at the run", "actions"),
            *("artifacts", "artifacts", "issues", "issues", "tests"),
        ),
    ),
    Job(
        "apply a team file",
        lambda client, _: client.team.apply(TEAM, prune=True),
        ("members", "invitations", "apps", "change", "invite", "remove", "withdraw"),
    ),
    Job(
        "price an app",
        lambda client, stage: client.apply(client.pricing.plan(stage.app, "9.99")),
        ("prices", "points", "look again", "schedule"),
    ),
    Job(
        "first prices of a subscription",
        lambda client, stage: client.apply(client.pricing.plan(stage.unpriced, "9.99")),
        ("prices", "points", "equal points", "all prices", "look at them"),
    ),
    Job(
        "change 175 prices",
        lambda client, stage: client.apply(
            client.pricing.plan(stage.priced, "7.99", start="2031-01-10", preserve_current=True)
        ),
        ("prices", "points", "equal points", *["price"] * 175),
    ),
    Job("ensure a webhook", _ensure_webhook, ("webhooks", "create")),
    Job(
        "fetch 3 submissions of feedback",
        lambda client, stage: client.feedback.fetch(stage.app, stage.folder / "feedback"),
        ("crashes", "screenshots", "log", "image", "image"),
    ),
    Job(
        "offer a free week in 175 territories",
        lambda client, stage: client.catalog.ensure_introductory_offer(
            stage.app, PLUS, mode="FREE_TRIAL", duration="ONE_WEEK", territories="all"
        ),
        ("subscriptions", "offers", "territories", "all offers"),
    ),
    Job("offer with codes", _create_codes, ("subscriptions", "offers", *["create"] * 3)),
    Job(
        "apply a catalog file",
        _apply_catalog,
        (
            *("purchases", "groups", "subscriptions", "territories"),
            *("price of one", "where another is sold"),
            *("create", "its version", "text", "text", "availability", "points", "price"),
        ),
    ),
    Job("answer 5 of 30 reviews", _answer_reviews, ("reviews", *("answer",) * 5)),
]


def _listing(folder: Path) -> Path:
    """Two languages, one of them new, and a category."""
    texts = {
        "store.yaml": "categories:\n  primary: GAMES\nlocales:\n  en-US:\n    subtitle: More help\n"
        "  de-DE:\n    name: App Eins\n",
        "en-US/description.md": "It helps a lot.\n",
        "de-DE/description.md": "Es hilft sehr.\n",
    }
    for name, text in texts.items():
        path = folder / "store" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "store"


def main() -> None:
    """Prints the table."""
    counted = _count_peers() if "--peers" in sys.argv else COUNTED
    print(
        f"\n{'requests per workflow':<32}{'asc':>6}{'again':>8}{'least':>8}"
        + "".join(f"{name:>22}" for name in PEERS)
    )
    with Simulator() as simulator, tempfile.TemporaryDirectory() as folder:
        for job in JOBS:
            first, again = _count(simulator, job, Path(folder))
            others = "".join(f"{counted.get(name, {}).get(job.name, '-'):>22}" for name in PEERS)
            print(f"{job.name:<32}{first:>6}{again:>8}{len(job.least):>8}{others}")


def _count(simulator: Simulator, job: Job, folder: Path) -> tuple[int, int]:
    """The requests of a first and of a second run."""
    stage = set_stage(simulator, folder)
    counts = []
    for _ in range(2):
        before = len(simulator.requests)
        with simulator.client(clock=simulator.clock) as client:
            job.act(client, stage)
        counts.append(len(simulator.requests) - before)
    return counts[0], counts[1]


def set_stage(simulator: Simulator, folder: Path) -> Stage:
    """A small account, and what the jobs work on."""
    simulator.reset()
    simulator.options.ready_seconds = 0  # one look at the version that was added
    store = simulator.store
    app = next(store.all("apps"))
    known = [f"known{number}@example.com" for number in range(250)]
    attributes = {**store.related(app.ref, "betaGroups")[1].attributes, "name": "Crowd"}
    crowd = store.add("betaGroups", attributes, {"app": app.ref})
    for email in known:
        store.add(
            "betaTesters",
            {"email": email, "state": "INSTALLED"},
            {"apps": [app.ref], "betaGroups": [crowd.ref]},
        )
    store.update(next(store.all("scmGitReferences")).ref, head=COMMIT)
    build, archive = _fresh_build(simulator, app).id, _archive(folder)
    return Stage(app.id, build, archive, known, folder, *_subscriptions(simulator))


def _subscriptions(simulator: Simulator) -> list[Ref[Any]]:
    """One with prices, and one that is available and has none."""
    store = simulator.store
    priced = next(store.all("subscriptions"))
    links = {"group": store.refs(priced.ref, "group")[0]}
    new = store.add("subscriptions", {"productId": "new", "state": "MISSING_METADATA"}, links)
    places = [territory.ref for territory in store.all("territories")]
    sold: dict[str, Any] = {"subscription": new.ref, "availableTerritories": places}
    store.add("subscriptionPlanAvailabilities", {"planType": "UPFRONT"}, sold)
    return [Ref("subscriptions", each.id) for each in (priced, new)]


def _fresh_build(simulator: Simulator, app: Record) -> Record:
    """A processed build without testers, of an app whose TestFlight page is complete."""
    store = simulator.store
    version = store.related(app.ref, "preReleaseVersions")[0]
    attributes = {
        "version": "77",
        "processingState": "VALID",
        "expired": False,
        "usesNonExemptEncryption": False,
    }
    more = {
        "uploadedDate": simulator.clock.pacific(),
        "expirationDate": simulator.clock.pacific(86400),
    }
    build = store.add(
        "builds", {**attributes, **more}, {"app": app.ref, "preReleaseVersion": version.ref}
    )
    states = {
        "internalBuildState": "READY_FOR_BETA_TESTING",
        "externalBuildState": "READY_FOR_BETA_SUBMISSION",
    }
    store.add(
        "buildBetaDetails",
        {"autoNotifyEnabled": False, **states},
        {"build": build.ref},
        ident=build.id,
    )
    texts = {"locale": "en-US", "feedbackEmail": "a@example.com", "description": "Try it."}
    store.add("betaAppLocalizations", texts, {"app": app.ref})
    contact = {
        "contactEmail": "a@example.com",
        "contactFirstName": "A",
        "contactLastName": "B",
        "contactPhone": "1",
    }
    store.update(store.refs(app.ref, "betaAppReviewDetail")[0], contact)
    _attach(simulator, app, build)
    return build


def _attach(simulator: Simulator, app: Record, build: Record) -> None:
    """Makes it the build of the version in preparation."""
    versions = simulator.store.related(app.ref, "appStoreVersions")
    ready = next(each for each in versions if each["versionString"] == "1.1")
    simulator.store.replace(ready.ref, "build", [build.ref])
    for text in simulator.store.related(ready.ref, "appStoreVersionLocalizations"):
        simulator.store.update(text.ref, {"whatsNew": "Faster"})


def _archive(folder: Path) -> Path:
    info = {
        "CFBundleIdentifier": "com.example.app1",
        "CFBundleShortVersionString": "1.1",
        "CFBundleVersion": "90",
        "CFBundlePackageType": "APPL",
        "CFBundleSupportedPlatforms": ["iPhoneOS"],
    }
    path = folder / "App.ipa"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Payload/App.app/Info.plist", plistlib.dumps(info))
        archive.writestr("Payload/App.app/App", bytes(6 << 20))
    return path


def make_peers(folder: Path) -> str:
    """An environment with the other libraries; the path of its Python."""
    venv.create(folder, with_pip=True)
    python = str(folder / "bin" / "python")
    pinned = [f"{name}=={version}" for name, version in PEERS.items()]
    options = ["--quiet", "--disable-pip-version-check"]
    command = [python, "-m", "pip", "install", *options, *pinned]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return python


def peer_command(
    simulator: Simulator, python: str, library: str, job: str, stage: Stage
) -> list[str]:
    """Plays a job with another library."""
    account = [simulator.base_url, simulator.key_id, simulator.issuer_id, simulator.private_key]
    script = str(Path(__file__).with_name("peers.py"))
    return [python, script, library, job, *account, stage.app, stage.build]


def _count_peers() -> dict[str, dict[str, int]]:
    counted: dict[str, dict[str, int]] = {name: {} for name in PEERS}
    with tempfile.TemporaryDirectory() as folder, Simulator() as simulator:
        python = make_peers(Path(folder))
        for name in PEERS:
            for job in JOBS:
                if (name, job.name) not in UNFINISHED:
                    count = _count_peer(simulator, python, name, job.name, Path(folder))
                    counted[name][job.name] = count
    return {
        name: {job: count for job, count in jobs.items() if count} for name, jobs in counted.items()
    }


def _count_peer(simulator: Simulator, python: str, library: str, job: str, folder: Path) -> int:
    stage = set_stage(simulator, folder)
    subprocess.run(peer_command(simulator, python, library, job, stage), check=True)
    refused = [
        request for request in simulator.requests if not request.status or request.status >= 400
    ]
    if refused:
        raise RuntimeError(f"{library}, {job}: {refused[0].method} {refused[0].path} was refused")
    return len(simulator.requests)


if __name__ == "__main__":
    main()
