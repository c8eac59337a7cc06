"""Diagnostics of a build: what hung, was slow to launch or wrote too much, and the call stacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, Literal

import attrs
from asc_api.models import Build, DiagnosticInsight, DiagnosticLogs, DiagnosticSignature
from asc_api.request import Id
from asc_api.resources import builds, diagnostic_signatures

from asc.base.checks import one_of, whole
from asc.flow.table import Table, table_of

DiagnosticType = Literal["DISK_WRITES", "HANGS", "LAUNCHES"]


@attrs.frozen
class Diagnostic:
    """A signature: one place in the code, which Apple found in many reports of a build."""

    type: str | None
    signature: str | None
    weight: float | None
    """The share of all such reports of the build, in percent."""
    direction: str | None
    """Apple's insight: `UP` where the share has risen against versions before, or `DOWN`."""
    reference_versions: str | None
    """The versions that Apple compares with, and their values: `1.0: 12.5, 1.1: 14.0`."""
    ident: str
    """The id, for `client.reports.diagnostic_logs`."""


@attrs.frozen
class DiagnosticFrame:
    """One frame of a call stack of one log, outermost first; `depth` says what called what."""

    log: int
    """Which log of the signature, from 1."""
    stack: int
    """Which of its stacks, from 1: a thread, or what samples have in common."""
    depth: int
    symbol: str | None
    binary: str | None
    file: str | None
    line: int | None
    samples: int | None
    blamed: bool | None
    """Whether Apple holds this frame for the cause."""
    category: str | None
    """Of an insight on this frame: see `DiagnosticLogTable.advice`."""
    frame: str | None
    """As Apple writes it; without symbols the only text there is."""
    event: str | None
    event_detail: str | None
    writes_caused: str | None
    """What a log of disk writes wrote, with its unit."""
    app_version: str | None
    build_version: str | None
    os_version: str | None
    device: str | None
    architecture: str | None


@attrs.frozen
class DiagnosticAdvice:
    """What Apple advises about a signature."""

    category: str | None
    text: str | None
    url: str | None


class DiagnosticLogTable(Table[DiagnosticFrame]):
    """The logs of a signature, a row for each frame."""

    def __init__(self, frames: list[DiagnosticFrame], advice: list[DiagnosticAdvice]) -> None:
        table = table_of(frames, DiagnosticFrame)
        super().__init__(table.columns, lambda: [frames])
        self.advice = advice
        """Apple's insights on how to mend it."""


async def diagnostics(build: Id[Build], *, type: DiagnosticType | None = None) -> Table[Diagnostic]:
    """What in a build was slow to launch, hung, or wrote too much to the disk, the worst first,
    with Apple's insight into whether it has become worse.

    Without users who share their data there are no rows. One request for each 200. A key that is
    scoped to this request may have tokens of six months. Raises `InvalidArgument`, `NotFound`.
    Source: Apple's pages on diagnostic signatures.
    """
    filters: Any = {}
    if type is not None:
        one_of("type", type, DiagnosticType)
        filters = {"diagnosticType": type}
    found = await builds.list_diagnostic_signatures(build, filter=filters).all()
    rows = [_diagnostic(each) for each in found]
    rows.sort(key=lambda each: -(each.weight or 0))
    return table_of(rows, Diagnostic)


async def diagnostic_logs(
    signature: Id[DiagnosticSignature], *, limit: int = 50
) -> DiagnosticLogTable:
    """The call stacks of a signature, a row for each frame, and Apple's advice.

    `signature` is `ident` of a row of `diagnostics`; `limit` the most logs, up to 200. One request.
    Raises `InvalidArgument`, `NotFound`. Source: Apple's pages on diagnostic logs.
    """
    whole("diagnostic_logs", 1, 200, limit=limit)
    found = await diagnostic_signatures.get_logs(signature, limit=limit)
    return DiagnosticLogTable(list(frames_of(found)), advice_of(found))


def _diagnostic(found: DiagnosticSignature) -> Diagnostic:
    insight = found.insight or None
    return Diagnostic(
        type=found.diagnostic_type,
        signature=found.signature,
        weight=found.weight,
        direction=insight.direction if insight else None,
        reference_versions=_references(insight) if insight else None,
        ident=found.id,
    )


def _references(insight: DiagnosticInsight) -> str | None:
    texts = [f"{each.version}: {each.value}" for each in insight.reference_versions or ()]
    return ", ".join(texts) or None


def advice_of(logs: DiagnosticLogs) -> list[DiagnosticAdvice]:
    """Apple's advice, in its order."""
    found: list[DiagnosticAdvice] = []
    for product in logs.product_data or ():
        for each in product.diagnostic_insights or ():
            advice = (each.insights_category, each.insights_string, each.insights_url)
            found.append(DiagnosticAdvice(*advice))
    return found


def frames_of(logs: DiagnosticLogs) -> Iterator[DiagnosticFrame]:
    """The frames of all logs, one by one."""
    products = logs.product_data or ()
    found = chain.from_iterable(each.diagnostic_logs or () for each in products)
    for number, log in enumerate(found, 1):
        about = _about(log, number)
        for stack, roots in enumerate(_stacks(log), 1):
            for depth, node in _nodes(roots):
                yield _frame(about, stack, depth, node)


def _about(log: Any, number: int) -> dict[str, Any]:
    said = log.diagnostic_meta_data or None
    names = {"device": "device_type", "architecture": "platform_architecture"}
    same = ("event", "event_detail", "writes_caused", "app_version", "build_version", "os_version")
    names |= {name: name for name in same}
    return {"log": number, **{ours: getattr(said, name, None) for ours, name in names.items()}}


def _stacks(log: Any) -> Iterator[Sequence[Any]]:
    for tree in log.call_stack_tree or ():
        for stack in tree.call_stacks or ():
            yield stack.call_stack_root_frames or ()


def _nodes(roots: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    """Each node below its caller. Without recursion: stacks may have thousands of frames."""
    waiting = [(0, node) for node in reversed(roots)]
    while waiting:
        depth, node = waiting.pop()
        yield depth, node
        waiting += [(depth + 1, each) for each in reversed(node.sub_frames or ())]


def _frame(about: dict[str, Any], stack: int, depth: int, node: Any) -> DiagnosticFrame:
    line = node.line_number or ""
    return DiagnosticFrame(
        **about,
        stack=stack,
        depth=depth,
        symbol=node.symbol_name,
        binary=node.binary_name,
        file=node.file_name,
        line=int(line) if line.isdecimal() else None,
        samples=node.sample_count,
        blamed=node.is_blame_frame,
        category=node.insights_category,
        frame=node.raw_frame,
    )
