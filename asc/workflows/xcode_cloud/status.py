"""How the workflows of an app stand: `status`."""

from __future__ import annotations

from datetime import datetime

import attrs
from asc_api.models import App, CiBuildRun, CiProduct, CiWorkflow
from asc_api.request import Id
from asc_api.resources import ci_products

from asc.flow.lookup import check_app
from asc.flow.table import Column, Table

from .finding import find_product, list_workflows
from .plan import commit_of
from .reading import first_of, newest_runs, source_of, state_of

COLUMNS = [
    Column("workflow"),
    Column("enabled", bool),
    Column("number", int),
    Column("source"),
    Column("commit"),
    Column("state"),
    Column("status"),
    Column("finished", datetime),
]


_LOOKED_AT = 200
"""Newest runs of the product that are looked through: a page."""


@attrs.frozen
class WorkflowStatus:
    """A workflow and its newest run."""

    workflow: str
    ident: str
    """The workflow's id."""
    enabled: bool
    number: int | None = None
    """Of the newest run; None where there is none."""
    source: str = ""
    commit: str = ""
    state: str = ""
    """PENDING, RUNNING or COMPLETE."""
    status: str = ""
    """SUCCEEDED, FAILED, ERRORED, CANCELED or SKIPPED; empty until it is COMPLETE."""
    finished: datetime | None = None


async def status(app: Id[App]) -> Table[WorkflowStatus]:
    """The workflows of an app, each with its newest run.

    Three requests, one more for a bundle id, and one for each workflow without a run among the 200
    newest ones. Raises `NotFoundByName` where the app is not set up for Xcode Cloud.
    """
    check_app(app)
    product = await find_product(app)
    workflows = await list_workflows(product)
    newest = await _newest(product)
    rows = [_row(each, newest.get(each.id) or await _own(each)) for each in workflows]
    return Table.of(COLUMNS, rows)


async def _newest(product: CiProduct) -> dict[str, CiBuildRun]:
    """The newest run by workflow, of the 200 newest runs."""
    request = ci_products.list_build_runs(
        product, sort=["-number"], include=["workflow", "sourceBranchOrTag", "pullRequest"]
    )
    found: dict[str, CiBuildRun] = {}
    for run in await first_of(request, _LOOKED_AT):
        if run.workflow is not None and run.workflow.loaded:
            found.setdefault(run.workflow.id, run)
    return found


async def _own(workflow: CiWorkflow) -> CiBuildRun | None:
    runs = await newest_runs(workflow, limit=1)
    return runs[0] if runs else None


def _row(workflow: CiWorkflow, run: CiBuildRun | None) -> WorkflowStatus:
    named = WorkflowStatus(str(workflow.name), workflow.id, workflow.is_enabled is not False)
    if run is None:
        return named
    return attrs.evolve(
        named,
        number=run.number,
        source=source_of(run),
        commit=commit_of(run),
        state=state_of(run),
        status=str(run.completion_status or ""),
        finished=run.finished_date or None,
    )
