"""What an operation does to the store, and what it shows of it. All of it follows from the
document.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from itertools import chain

from asc.testing.simulator.document.index import JSON
from asc.testing.simulator.store.store import Record, Ref

from .call import Call
from .creation import Creation, existing
from .engine import Engine
from .errors import Problem, Refusal, conflict, not_found
from .http import Outgoing, json_answer, text_answer
from .query import Filters, newest_first
from .render import Renderer
from .rules import Rules
from .validate import LOCAL_ID, Entity

ACTIONS = {
    ("post", "collection"): "create",
    ("patch", "instance"): "update",
    ("delete", "instance"): "delete",
    ("post", "linkage"): "add",
    ("patch", "linkage"): "replace",
    ("delete", "linkage"): "remove",
}


class Actions:
    """Carries out checked calls."""

    def __init__(self, engine: Engine, rules: Rules) -> None:
        self._engine = engine
        self._store = engine.store
        self._rules = rules
        self._filters = Filters(engine.store)
        self._creation = Creation(engine.store, rules)

    @property
    def _renderer(self) -> Renderer:
        return self._engine.renderer

    # Reads

    def read(self, call: Call, media_type: str) -> Outgoing:
        """Answers a GET."""
        answer = self._rules.answers.get((call.operation.method, call.operation.path))
        own = answer(call) if answer else None
        if own is not None:
            return own
        operation, path = call.operation, call.request.path
        if operation.shape == "linkage":
            return json_answer(200, self._linkage(call))
        if operation.model is None:
            return self._other(call, media_type)
        if not operation.many:
            return json_answer(
                200, self._renderer.one(operation, self._single(call), call.query, path)
            )
        records = self._filters.apply(operation.model.type, self._listed(call), call.query)
        if media_type == "text/csv":
            return text_answer(200, _csv(records), "text/csv")
        return json_answer(200, self._renderer.page(operation, records, call.query, path))

    def _linkage(self, call: Call) -> dict[str, object]:
        relation = call.operation.relation or ""
        if call.operation.many:
            related = self._related(call, relation)
            kind = related[0].ref.type if related else ""
            refs = [record.ref for record in newest_first(kind, related)]
            return self._renderer.linkages(refs, call.query, call.request.path)
        found = self._related(call, relation)
        return self._renderer.linkage(found[0].ref if found else None, call.request.path)

    def _single(self, call: Call) -> Record | None:
        if call.operation.relation:
            found = self._related(call, call.operation.relation)
            return found[0] if found else None
        return call.record

    def _listed(self, call: Call) -> Sequence[Record]:
        assert call.operation.model
        if call.operation.relation:
            return self._related(call, call.operation.relation)
        return list(self._store.all(call.operation.model.type))

    def _related(self, call: Call, relation: str) -> Sequence[Record]:
        computed = self._rules.listings.get((call.operation.owner, relation))
        return computed(call) if computed else self._store.related(call.ref, relation)

    def _other(self, call: Call, media_type: str) -> Outgoing:
        """Metrics without a single point, and other media types without content."""
        if media_type == JSON:
            return json_answer(200, self._renderer.nothing(call.query, call.request.path))
        return text_answer(200, "{}" if media_type.endswith("json") else "", media_type)

    # Writes

    def write(self, call: Call) -> Outgoing:
        """Checks, does and answers a write. The engine undoes all of it when something is refused
        on the way.
        """
        action = ACTIONS.get((call.operation.method, call.operation.shape))
        if action is None:
            name = f"{call.operation.method.upper()} {call.operation.path}"
            detail = f"The simulator does not know what {name} does"
            raise Refusal(Problem(501, "SIMULATOR_UNKNOWN_OPERATION", detail))
        watched = self._watched(call)
        self._demand_links(call)
        for check in self._rules.checks_of(action, watched):
            check(call)
        included = getattr(self, f"_{action}")(call)
        for effect in self._rules.effects_of(action, watched):
            effect(call)
        for child in included:
            for effect in self._rules.effects_of("create", child.type):
                effect(child)
        return self._answer(call)

    def _watched(self, call: Call) -> str:
        owner, relation = call.operation.owner, call.operation.relation
        return f"{owner}.{self._store.inverses.canonical(owner, relation)}" if relation else owner

    def _demand_links(self, call: Call) -> None:
        """Whatever is linked must exist: a 404 on linkage endpoints (quirk 32), a 409 in bodies."""
        problems = [not_found(*ref) for ref in call.body.links if self._store.get(*ref) is None]
        if call.operation.method == "delete":
            problems = []
        entities = [*([call.body.data] if call.body.data else []), *call.body.included]
        for entity in entities:
            problems += self._missing(entity)
        if problems:
            raise Refusal(*problems)

    def _missing(self, entity: Entity) -> list[Problem]:
        found = []
        for name, refs in entity.relationships.items():
            for ref in refs:
                if not LOCAL_ID.fullmatch(ref.id) and self._store.get(*ref) is None:
                    pointer = f"{entity.pointer}/relationships/{name}"
                    detail = f"There is no resource of type '{ref.type}' with id '{ref.id}'"
                    found.append(
                        Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=pointer)
                    )
        return found

    def _create(self, call: Call) -> list[Call]:
        return self._creation.make(call)

    def _update(self, call: Call) -> list[Call]:
        assert call.body.data
        data = call.body.data
        call.record = self._store.update(call.ref, data.attributes)
        for name, refs in data.relationships.items():
            self._replace_links(call, name, existing(refs))
        return self._creation.include(call)

    def _replace_links(self, call: Call, name: str, refs: Sequence[Ref]) -> None:
        """Where new children can come with the request, those that are left out go."""
        before = self._store.refs(call.ref, name)
        self._store.replace(call.ref, name, refs)
        made_here = call.operation.body.included if call.operation.body else {}
        for gone in before:
            left_out = gone not in refs and gone.type in made_here
            if left_out and self._store.is_orphan(gone):
                self._delete_all(gone)

    def _delete(self, call: Call) -> list[Call]:
        self._delete_all(call.ref)
        return []

    def _delete_all(self, ref: Ref) -> None:
        for gone in self._store.delete(ref):
            self._engine.progress.cancel(gone)

    def _add(self, call: Call) -> list[Call]:
        self._store.link(call.ref, call.operation.relation or "", call.body.links)
        return []

    def _replace(self, call: Call) -> list[Call]:
        self._store.replace(call.ref, call.operation.relation or "", call.body.links)
        return []

    def _remove(self, call: Call) -> list[Call]:
        self._store.unlink(call.ref, call.operation.relation or "", call.body.links)
        return []

    def _answer(self, call: Call) -> Outgoing:
        operation = call.operation
        if operation.model is None:
            return Outgoing(operation.status)
        record = self._store.one(call.ref) if call.record else None
        if record is None:
            raise conflict("STATE_ERROR", "The resource is gone")
        root = operation.model.root
        path = f"{root}/{record.id}" if operation.method == "post" else call.request.path
        answer = json_answer(
            operation.status, self._renderer.one(operation, record, call.query, path)
        )
        if operation.method == "post":
            answer.headers["location"] = f"{self._renderer.base_url}{path}"
        return answer


def _csv(records: Sequence[Record]) -> str:
    names = list(dict.fromkeys(chain.from_iterable(record.attributes for record in records)))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["id", *names])
    for record in records:
        writer.writerow([record.id, *(_cell(record[name]) for name in names)])
    return out.getvalue()


def _cell(value: object) -> object:
    return json.dumps(value) if isinstance(value, list | dict) else value
