"""An Xcode Cloud product with workflows and runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from asc.testing.simulator.behaviours.run_results import add_results
from asc.testing.simulator.store.store import Record, Ref

if TYPE_CHECKING:
    from asc.testing.simulator.engine.engine import Engine

HOUR = 3600.0
ACTION = {
    "name": "Archive - iOS",
    "actionType": "ARCHIVE",
    "platform": "IOS",
    "scheme": "App",
    "isRequiredToPass": True,
    "buildDistributionAudience": "APP_STORE_ELIGIBLE",
}
TEST = {
    "name": "Test - iOS",
    "actionType": "TEST",
    "platform": "IOS",
    "scheme": "App",
    "isRequiredToPass": True,
    "testConfiguration": {"kind": "USE_SCHEME_SETTINGS"},
}


def product(engine: Engine, app: Record) -> Record:
    """The product of an app, with its repository, two references, and an Xcode and a macOS."""
    store = engine.store
    bundle = next(store.all("bundleIds"))
    kind = {"kind": "GITHUB_CLOUD", "displayName": "GitHub", "isOnPremise": False}
    provider = store.add("scmProviders", {"scmProviderType": kind, "url": "https://github.com"})
    named = {"ownerName": "example", "repositoryName": "app"}
    urls = {"httpCloneUrl": "https://github.com/example/app.git"}
    repository = store.add("scmRepositories", {**named, **urls}, {"scmProvider": provider.ref})
    main = _reference(engine, repository.ref, "main", "BRANCH")
    _reference(engine, repository.ref, "v1.1", "TAG")
    _pull_request(engine, repository.ref, 7)
    store.replace(repository.ref, "defaultBranch", [main])
    made = store.add(
        "ciProducts",
        {
            "name": app["name"],
            "productType": "APP",
            "createdDate": engine.clock.utc(-90 * 24 * HOUR),
        },
        {"app": app.ref, "bundleId": bundle.ref, "primaryRepositories": [repository.ref]},
    )
    macos = store.add("ciMacOsVersions", {"name": "macOS Tahoe 26.1", "version": "25B78"})
    xcode = {"name": "Xcode 26.1", "version": "Xcode26B89", "testDestinations": []}
    store.add("ciXcodeVersions", xcode, {"macOsVersions": [macos.ref]})
    return made


def _reference(engine: Engine, repository: Ref, name: str, kind: str) -> Ref:
    kept = "heads" if kind == "BRANCH" else "tags"
    named = {"name": name, "canonicalName": f"refs/{kept}/{name}", "kind": kind, "isDeleted": False}
    return engine.store.add("scmGitReferences", named, {"repository": repository}).ref


def _pull_request(engine: Engine, repository: Ref, number: int) -> Ref:
    attributes = {
        "title": "Faster start",
        "number": number,
        "webUrl": f"https://github.com/example/app/pull/{number}",
        "sourceRepositoryOwner": "example",
        "sourceRepositoryName": "app",
        "sourceBranchName": "faster",
        "destinationRepositoryOwner": "example",
        "destinationRepositoryName": "app",
        "destinationBranchName": "main",
        "isClosed": False,
        "isCrossRepository": False,
    }
    return engine.store.add("scmPullRequests", attributes, {"repository": repository}).ref


def workflow(engine: Engine, owner: Record, name: str) -> Record:
    """A workflow that archives and tests every change of the main branch."""
    store = engine.store
    attributes = {
        "name": name,
        "description": f"{name} of the app",
        "isEnabled": True,
        "isLockedForEditing": False,
        "clean": False,
        "containerFilePath": "App.xcodeproj",
        "actions": [ACTION, TEST],
        "lastModifiedDate": engine.clock.utc(-30 * 24 * HOUR),
    }
    links = {
        "product": owner.ref,
        "repository": store.refs(owner.ref, "primaryRepositories")[0],
        "xcodeVersion": next(store.all("ciXcodeVersions")).ref,
        "macOsVersion": next(store.all("ciMacOsVersions")).ref,
    }
    return store.add("ciWorkflows", attributes, links)


def run(engine: Engine, owner: Record, number: int, ended: str, *, ago: float) -> Record:
    """A run with one action; `ended` is its completion status, or empty while it runs."""
    store = engine.store
    product_ref = store.refs(owner.ref, "product")[0]
    branch = next(store.all("scmGitReferences"))
    progress = _progress(engine, ended, ago)
    attributes = {
        "number": number,
        "startReason": "GIT_REF_CHANGE",
        "isPullRequestBuild": False,
        "createdDate": engine.clock.utc(-ago),
        "sourceCommit": {"commitSha": f"{number:040x}", "message": f"Change {number}"},
        **progress,
    }
    links = {"workflow": owner.ref, "product": product_ref, "sourceBranchOrTag": branch.ref}
    made = store.add("ciBuildRuns", attributes, links)
    named = {name: ACTION[name] for name in ("name", "actionType", "isRequiredToPass")}
    action = store.add("ciBuildActions", {**named, **progress}, {"buildRun": made.ref})
    counts = {"issueCounts": add_results(store, action, ended)}
    store.update(action.ref, counts)
    return store.update(made.ref, counts)


def _progress(engine: Engine, ended: str, ago: float) -> dict[str, Any]:
    begun = {"startedDate": engine.clock.utc(60 - ago)}
    if not ended:
        return {**begun, "executionProgress": "RUNNING"}
    over = {"finishedDate": engine.clock.utc(660 - ago), "completionStatus": ended}
    return {**begun, **over, "executionProgress": "COMPLETE"}
