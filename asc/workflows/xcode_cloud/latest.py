"""The newest run of a workflow: `latest`."""

from __future__ import annotations

from asc_api.models import App, CiWorkflow
from asc_api.request import Id

from asc.errors import NotFoundByName

from .finding import check_named, find_workflow
from .reading import describe, newest_runs, read_actions, read_run
from .result import CloudRun


async def latest(workflow: Id[CiWorkflow], *, app: Id[App] | None = None) -> CloudRun:
    """The newest run of a workflow as it is now, with actions, issues, tests and artifacts.

    `workflow` is a CiWorkflow or its id, or with `app` its name or id. It raises nothing for a run
    that failed: see `status`. Four requests, and one to three for each action; `app` costs one
    more, a bundle id another one. Raises `NotFoundByName` where the workflow has no run.
    """
    check_named(workflow, app)
    found = await find_workflow(workflow, app)
    runs = await newest_runs(found, limit=1)
    if not runs:
        raise NotFoundByName(
            f"workflow {found.name!r} has no run: client.xcode_cloud.run starts one"
        )
    run = await read_run(runs[0])
    return describe(run, str(found.name), actions=await read_actions(run))
