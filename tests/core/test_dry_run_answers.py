"""A dry run answers reads as the API would after the same writes: each script runs twice, once
for real and once as a dry run, and sees the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from asc import Client, errors
from asc.testing import Simulator

Script = Callable[[Client], Iterator[Any]]
SCRIPTS: list[Script] = []


@pytest.fixture(scope="module")
def sim() -> Iterator[Simulator]:
    with Simulator(seed="small") as simulator:
        yield simulator


def script(act: Script) -> Script:
    SCRIPTS.append(act)
    return act


def names(items: Iterable[Any]) -> set[str]:
    return {item.name for item in items}


def emails(items: Iterable[Any]) -> set[str]:
    return {item.email for item in items}


def external_group(client: Client, app: Any) -> Any:
    groups = client.api.apps.list_beta_groups(app)
    return next(group for group in groups if not group.is_internal_group)


def open_version(client: Client, app: Any) -> Any:
    versions = client.api.apps.list_app_store_versions(app)
    return next(each for each in versions if each.app_version_state == "PREPARE_FOR_SUBMISSION")


@script
def groups_are_found_by_their_filters(client: Client) -> Iterator[Any]:
    app, other, *_ = client.api.apps.list()
    groups = client.api.beta_groups
    one = groups.create(name="Night owls", app=app, public_link_enabled=True)
    two = groups.create(name="Early birds", app=other)
    wanted: Any
    for wanted in (
        {"name": "NIGHT"},
        {"name": "owls,birds"},
        {"name": "Night owls and more"},
        {"id": one.id},
        {"id": f"{one.id},{two.id}"},
        {"app": app.id},
        {"app": other.id, "name": "owls"},
        {"publicLinkEnabled": True},
    ):
        yield names(groups.list(filter=wanted)) & {"Night owls", "Early birds"}
    yield names(client.api.apps.list_beta_groups(app)) >= {"Night owls"}
    yield "Early birds" in names(client.api.apps.list_beta_groups(app))
    yield names(groups.list(limit=1)) >= {"Night owls", "Early birds"}


@script
def filters_see_what_was_changed(client: Client) -> Iterator[Any]:
    app, other, *_ = client.api.apps.list()
    groups = client.api.beta_groups
    one, two, *_ = client.api.apps.list_beta_groups(app)
    builds = client.api.builds.list(filter={"app": app.id}).all()

    def seen() -> Iterator[Any]:
        wanted: Any
        for wanted in (
            {"name": one.name},
            {"name": "Renamed"},
            {"name": f"{one.name},Renamed"},
            {"id": f"{one.id},{two.id}"},
            {"id": one.id, "name": "Renamed"},
            {"id": one.id, "app": other.id},
            {"id": f"{one.id},{two.id}", "builds": builds[0].id},
            {"id": f"{one.id},{two.id}", "builds": builds[1].id},
            {"id": f"{one.id},{two.id}", "builds": f"{builds[0].id},{builds[1].id}"},
        ):
            yield wanted, {group.id for group in groups.list(filter=wanted)}

    yield from seen()
    groups.update(one, name="Renamed")
    yield from seen()
    groups.add_builds(two, builds[:1])
    groups.remove_builds(two, builds[1:2])
    client.api.builds.remove_beta_groups(builds[0], [one])
    yield from seen()
    groups.remove_builds(two, builds[:1])
    groups.add_builds(two, builds[1:2])
    groups.update(one, name="Again")
    yield from seen()


@script
def what_is_linked_to_a_planned_group(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    builds = client.api.builds.list(filter={"app": app.id}).all()
    new = client.api.beta_groups.create(name="New", app=app)
    client.api.beta_groups.add_builds(new, builds[:1])
    yield {build.id for build in client.api.builds.list(filter={"betaGroups": new.id})}
    client.api.beta_groups.remove_builds(new, builds[:1])
    yield {build.id for build in client.api.builds.list(filter={"betaGroups": new.id})}


@script
def versions_by_their_number(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    version = open_version(client, app)

    def seen() -> Iterator[Any]:
        for number in (version.version_string, "97.8"):
            found = client.api.apps.list_app_store_versions(app, filter={"versionString": number})
            yield {each.id for each in found}

    yield from seen()
    client.api.app_store_versions.update(version, version_string="97.8")
    yield from seen()
    client.api.app_store_versions.delete(version)
    yield from seen()


@script
def what_is_included_is_as_it_is_now(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    live, gone, *_ = client.api.apps.list_beta_groups(app)
    client.api.beta_groups.update(live, name="Renamed")
    client.api.beta_groups.delete(gone)
    found = client.api.apps.get(app.id, include=["betaGroups"])
    yield names(each for each in found.beta_groups if each.id in (live.id, gone.id))
    yield len(found.beta_groups)
    made = client.api.beta_groups.create(name="New", app=app)
    client.api.beta_groups.create(name="Another", app=app)
    tester = client.api.beta_testers.create(email="new@example.com", beta_groups=[made])
    again = client.api.beta_testers.get(tester.id, include=["betaGroups"])
    yield names(again.beta_groups)
    yield client.api.beta_groups.get(made.id).name


@script
def a_group_that_was_made_and_changed(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    group = client.api.beta_groups.create(name="New", app=app, feedback_enabled=True)
    client.api.beta_groups.update(group, name="Newer")
    changed = client.api.beta_groups.update(group, public_link_limit=5)
    yield changed.name, changed.public_link_limit, changed.feedback_enabled
    again = client.api.beta_groups.get(group.id)
    yield again.name, again.public_link_limit, again.feedback_enabled
    client.api.beta_groups.delete(group)
    yield names(client.api.beta_groups.list()) & {"New", "Newer"}
    yield status_of(lambda: client.api.beta_groups.get(group.id))
    yield status_of(lambda: client.api.beta_groups.list_builds(group.id).all())


@script
def a_live_group_that_was_changed_twice(client: Client) -> Iterator[Any]:
    group, *_ = client.api.beta_groups.list()
    client.api.beta_groups.update(group, name="Once")
    changed = client.api.beta_groups.update(group, feedback_enabled=False)
    yield changed.name, changed.feedback_enabled, changed.is_internal_group
    again = client.api.beta_groups.get(group.id)
    yield again.name, again.feedback_enabled, again.is_internal_group
    client.api.beta_groups.delete(group)
    yield status_of(lambda: client.api.beta_groups.get(group.id))
    yield group.id in {each.id for each in client.api.beta_groups.list()}
    yield status_of(lambda: client.api.beta_groups.list_builds(group.id).all())


@script
def invited_testers_come_and_go(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    live = external_group(client, app)
    group = client.api.beta_groups.create(name="New", app=app)
    testers = client.api.beta_testers
    ada = testers.create(email="ada@example.com", first_name="Ada", beta_groups=[group])
    bob = testers.create(email="bob@example.com", first_name="Bob", beta_groups=[live, group])
    ours = {"ada@example.com", "bob@example.com"}

    def seen() -> Iterator[Any]:
        yield emails(client.api.beta_groups.list_beta_testers(live)) & ours
        yield emails(client.api.beta_groups.list_beta_testers(group)) & ours
        yield emails(testers.list(filter={"email": "bob@example"})) & ours
        yield emails(testers.list(filter={"firstName": "Ada", "email": "example"})) & ours
        linked = {ref.id for ref in client.api.beta_groups.list_beta_testers_linkages(live)}
        yield ada.id in linked, bob.id in linked

    yield from seen()
    yield names(testers.list_beta_groups(bob)) & {"New", live.name}
    yield emails(testers.list(filter={"betaGroups": group.id})) & ours
    yield emails(testers.list(filter={"betaGroups": live.id})) & ours
    client.api.beta_groups.add_beta_testers(live, [ada])
    yield from seen()
    client.api.beta_groups.remove_beta_testers(group, [ada])
    client.api.beta_groups.remove_beta_testers(live, [bob])
    yield from seen()
    client.api.beta_groups.add_beta_testers(live, [bob])
    yield from seen()
    testers.delete(bob)
    yield from seen_after(client, live.id, group.id)


def seen_after(client: Client, *groups: str) -> Iterator[Any]:
    """A tester who was deleted is in no list of any group."""
    for group in groups:
        yield "bob@example.com" in emails(client.api.beta_groups.list_beta_testers(group))
    yield "bob@example.com" in emails(client.api.beta_testers.list())


@script
def builds_of_a_group(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    live = external_group(client, app)
    builds = client.api.builds.list(filter={"app": app.id}).all()
    before = {build.id for build in client.api.beta_groups.list_builds(live)}
    extra = [build for build in builds if build.id not in before]
    client.api.beta_groups.add_builds(live, builds[:2])
    yield {build.version for build in client.api.beta_groups.list_builds(live)}
    yield {ref.id for ref in client.api.beta_groups.list_builds_linkages(live)}
    client.api.beta_groups.remove_builds(live, builds[:1])
    yield {build.version for build in client.api.beta_groups.list_builds(live)}
    yield {ref.id for ref in client.api.beta_groups.list_builds_linkages(live)}
    yield len(extra)


@script
def the_build_of_a_version(client: Client) -> Iterator[Any]:
    versions: Any = client.api.app_store_versions
    app, *_ = client.api.apps.list()
    version = open_version(client, app)
    builds = client.api.builds.list(filter={"app": app.id, "processingState": "VALID"}).all()
    for build in builds[:2]:
        versions.update(version, build=build)
        yield versions.get_build(version.id).version
        yield versions.get_build_linkage(version.id).id
        found = versions.get(version.id, include=["build"])
        yield found.build.id if found.build else None
    versions.update(version, build=None)
    yield versions.get(version.id, include=["build"]).build
    versions.set_build(version.id, builds[0])
    yield versions.get_build(version.id).version


@script
def the_build_that_was_linked_to_a_version(client: Client) -> Iterator[Any]:
    versions: Any = client.api.app_store_versions
    app, *_ = client.api.apps.list()
    version = open_version(client, app)
    builds = client.api.builds.list(filter={"app": app.id, "processingState": "VALID"}).all()
    listed: Any = {"filter": {"id": version.id}, "include": ["build"]}

    def seen() -> Iterator[Any]:
        yield id_of(versions.get_build(version.id)), id_of(versions.get_build_linkage(version.id))
        for found in (
            versions.get(version.id, include=["build"]),
            *client.api.apps.list_app_store_versions(app, **listed),
        ):
            yield found.build and found.build.resource.version
        for build in builds[:2]:
            yield id_of(client.api.builds.get_app_store_version(build.id))
            again = client.api.builds.get(build.id, include=["appStoreVersion"])
            yield id_of(again.app_store_version)

    for wanted in (*builds[:2], None, builds[1], builds[0]):
        versions.set_build(version.id, wanted)
        yield from seen()
    for wanted in (builds[1], None):
        versions.update(version, build=wanted)
        yield from seen()
    versions.set_build(version.id, builds[0])
    yield from seen()


def id_of(found: Any) -> str | None:
    return found.id if found else None


@script
def a_link_is_seen_from_its_other_end(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    group = external_group(client, app)
    new = client.api.beta_groups.create(name="New", app=app)
    testers = client.api.beta_groups.list_beta_testers(group).all()
    builds = client.api.builds.list(filter={"app": app.id}).all()

    def seen() -> Iterator[Any]:
        for tester in testers[:2]:
            yield names(client.api.beta_testers.list_beta_groups(tester))
            found = client.api.beta_testers.get(tester.id, include=["betaGroups"])
            yield names(found.beta_groups)
        for one in (group, new):
            yield {build.id for build in client.api.beta_groups.list_builds(one)}
            yield emails(client.api.beta_groups.list_beta_testers(one))

    yield from seen()
    client.api.beta_groups.add_beta_testers(new, testers[:2])
    client.api.beta_groups.remove_beta_testers(group, testers[:1])
    yield from seen()
    client.api.beta_testers.add_beta_groups(testers[0], [group])
    client.api.beta_testers.remove_beta_groups(testers[1], [group, new])
    client.api.builds.add_beta_groups(builds[0], [new, group])
    yield from seen()
    client.api.builds.remove_beta_groups(builds[0], [group])
    yield from seen()


@script
def apps_that_a_user_sees(client: Client) -> Iterator[Any]:
    user = next(each for each in client.api.users.list() if not each.all_apps_visible)
    one, two, *_ = client.api.apps.list()
    for wanted in ([one], [one, two], [two], []):
        client.api.users.replace_visible_apps(user.id, wanted)
        yield {app.bundle_id for app in client.api.users.list_visible_apps(user.id)}
        yield {ref.id for ref in client.api.users.list_visible_apps_linkages(user.id)}


@script
def texts_of_a_version(client: Client) -> Iterator[Any]:
    app, *_ = client.api.apps.list()
    version = open_version(client, app)
    texts = client.api.app_store_version_localizations
    made = texts.create(app_store_version=version, locale="sv", description="Bra väder idag")
    yield made.description
    every = client.api.app_store_versions.list_app_store_version_localizations(version.id)
    yield {text.locale for text in every}
    texts.update(made, description="Bättre väder", keywords="sol")
    every = client.api.app_store_versions.list_app_store_version_localizations(version.id)
    yield {(text.locale, text.description, text.keywords) for text in every if text.id == made.id}
    texts.delete(made)
    every = client.api.app_store_versions.list_app_store_version_localizations(version.id)
    yield {text.locale for text in every}


def status_of(call: Callable[[], Any]) -> Any:
    """The status of a refusal, with what the document of it says."""
    with pytest.raises(errors.ApiError) as caught:
        call()
    (entry,) = caught.value.entries
    return caught.value.status, entry.code, entry.title


@pytest.mark.parametrize("act", SCRIPTS, ids=lambda act: act.__name__)
def test_a_dry_run_shows_what_would_be_there(sim: Simulator, act: Script) -> None:
    sim.reset()
    with sim.client(dry_run=True) as client:
        planned = list(act(client))
    assert {request.method for request in sim.requests} <= {"GET"}
    sim.reset()
    with sim.client() as client:
        done = list(act(client))
    assert planned == done
