"""From names to what Apple knows: workflows, branches, tags and pull requests."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Literal

import attrs
from asc_api.errors import InvalidArgument
from asc_api.models import (
    App,
    CiProduct,
    CiWorkflow,
    ScmGitReference,
    ScmPullRequest,
    ScmRepository,
)
from asc_api.relationship import Ref
from asc_api.request import Id
from asc_api.resources import ci_products, ci_workflows, scm_repositories

from asc.base.checks import text, whole
from asc.base.secrets import shown
from asc.errors import CannotStart, NotFoundByName
from asc.flow.lookup import check_app, named_app

Kind = Literal["branch", "tag", "pull request"]
_FOLDERS = {"branch": "refs/heads/", "tag": "refs/tags/"}


@attrs.frozen
class Wanted:
    """What a run is to build, as it was named."""

    kind: Kind
    name: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}"


@attrs.frozen
class Source:
    """What a run is to build, as Apple knows it."""

    wanted: Wanted
    reference: ScmGitReference | None = None
    pull_request: ScmPullRequest | None = None

    @property
    def id(self) -> str:
        found = self.reference or self.pull_request
        return found.id if found is not None else ""

    def __str__(self) -> str:
        return str(self.wanted)


def check_source(branch: str | None, tag: str | None, pull_request: int | None) -> Wanted:
    """The one that is given. Raises `InvalidArgument` for none, and for several."""
    if sum(each is not None for each in (branch, tag, pull_request)) != 1:
        raise InvalidArgument("give one of branch=, tag= and pull_request=: it says what to build")
    if pull_request is not None:
        whole("run", 1, pull_request=pull_request)
        return Wanted("pull request", str(pull_request))
    if tag is not None:
        text("tag", tag, "v1.0")
        return Wanted("tag", tag.removeprefix(_FOLDERS["tag"]))
    text("branch", branch, "main")
    return Wanted("branch", str(branch).removeprefix(_FOLDERS["branch"]))


def check_named(workflow: object, app: Id[App] | None) -> None:
    """Raises `InvalidArgument` for what can't name a workflow."""
    if app is not None:
        check_app(app)
        text("workflow", workflow, "Release")
    elif not isinstance(workflow, (str, CiWorkflow, Ref)) or not (
        isinstance(workflow, str) or workflow.type in ("ciWorkflows", "")
    ):
        raise InvalidArgument(
            f"workflow is {shown(workflow)}: give a CiWorkflow, its id, or its name and app="
        )
    elif isinstance(workflow, str) and len(workflow.split()) != 1:
        raise InvalidArgument(f"workflow is {shown(workflow)}, not an id: give app= with a name")


async def find_workflow(workflow: Id[CiWorkflow], app: Id[App] | None) -> CiWorkflow:
    """The workflow, with its repository. Raises `NotFoundByName`.

    One request; with an app two, and one more for a bundle id.
    """
    if app is None:
        return await ci_workflows.get(workflow, include=["repository"])
    found = await list_workflows(await find_product(app))
    named = [each for each in found if workflow in (each.name, each.id)]
    if len(named) > 1:
        ids = ", ".join(each.id for each in named)
        raise InvalidArgument(
            f"{len(named)} workflows are called {shown(workflow)}: give an id ({ids})"
        )
    if not named:
        raise _missing("workflow", str(workflow), [str(each.name) for each in found])
    return named[0]


async def find_product(app: Id[App]) -> CiProduct:
    """The product of an app in Xcode Cloud. Raises `NotFoundByName`. One request, and one more for
    a bundle id.
    """
    owner = await named_app(app)
    product = await ci_products.list(filter={"app": owner.id}).first()
    if product is None:
        raise NotFoundByName(
            f"app {owner.id} is not set up for Xcode Cloud, or the key does not see it: the first "
            "workflow is made in Xcode"
        )
    return product


async def list_workflows(product: CiProduct) -> list[CiWorkflow]:
    """All workflows of a product, with their repositories. One request for 200."""
    return await ci_products.list_workflows(product, include=["repository"]).all()


async def find_source(workflow: CiWorkflow, wanted: Wanted) -> Source:
    """What to build, in the workflow's repository. Raises `CannotStart`, `NotFoundByName`.

    One request for 200 branches and tags, or pull requests.
    """
    repository = workflow.repository
    if repository is None:
        raise CannotStart(f"workflow {workflow.name!r} has no repository")
    if wanted.kind == "pull request":
        return Source(wanted, pull_request=await _find_pull_request(repository, wanted))
    return Source(wanted, reference=await _find_reference(repository, wanted))


async def _find_reference(repository: Ref[ScmRepository], wanted: Wanted) -> ScmGitReference:
    full, known = _FOLDERS[wanted.kind] + wanted.name, []
    async for each in scm_repositories.list_git_references(repository):
        if each.canonical_name == full and not each.is_deleted:
            return each
        if str(each.canonical_name).startswith(_FOLDERS[wanted.kind]):
            known.append(str(each.name))
    raise _missing(wanted.kind, wanted.name, known)


async def _find_pull_request(repository: Ref[ScmRepository], wanted: Wanted) -> ScmPullRequest:
    open_ones = []
    async for each in scm_repositories.list_pull_requests(repository):
        if str(each.number) == wanted.name and each.is_closed:
            raise CannotStart(f"{wanted} is closed")
        if str(each.number) == wanted.name:
            return each
        if not each.is_closed:
            open_ones.append(str(each.number))
    raise _missing(wanted.kind, wanted.name, open_ones)


def _missing(kind: str, name: str, known: Iterable[str]) -> NotFoundByName:
    names = list(known)
    near = get_close_matches(name, names, n=3)
    if near:
        return NotFoundByName(f"no {kind} {name!r}; did you mean {', '.join(map(repr, near))}?")
    shown = ", ".join(map(repr, names[:5])) or "none"
    return NotFoundByName(f"no {kind} {name!r}; there is {shown}")
