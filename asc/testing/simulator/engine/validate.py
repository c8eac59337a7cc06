"""Request bodies: checked against the document, refused as Apple does."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from asc.testing.simulator.document.bodies import BodyRules, EntityRule, LinkageRule
from asc.testing.simulator.document.index import Endpoint, Index
from asc.testing.simulator.store.store import Ref

from .errors import Problem, Refusal
from .json_body import read_json
from .values import faults_of

CALLED_ATTRIBUTES = frozenset({"baseTerritory"})
"""Relationships that a refusal calls attributes when they are missing, as rorkai recorded them."""
LOCAL_ID = re.compile(r"\$\{[^{}]+\}")


@dataclass
class Entity:
    """A resource object of a checked body."""

    type: str
    id: str | None
    attributes: dict[str, Any] = field(default_factory=dict)
    relationships: dict[str, tuple[Ref, ...]] = field(default_factory=dict)
    pointer: str = "/data"


@dataclass
class Body:
    """A checked body: a resource with what it includes, or the links of a linkage."""

    data: Entity | None = None
    included: tuple[Entity, ...] = ()
    links: tuple[Ref, ...] = ()


class Bodies:
    """Checks bodies against operations."""

    def __init__(self, document: Index) -> None:
        self._document = document

    def parse(self, operation: Endpoint, content: bytes, ident: str) -> Body:
        """The checked body; raises all problems at once."""
        rules = operation.body
        if rules is None:
            return Body()
        raw = read_json(content)
        if (
            not isinstance(raw, dict)
            or "data" not in raw
            or raw.keys() - {"data", "included", "meta", "links"}
        ):
            detail = "The request body must be an object with the member 'data'"
            raise Refusal(Problem(422, "ENTITY_UNPROCESSABLE", detail, pointer="/data"))
        problems: list[Problem] = []
        body = self._linkage(rules.linkage, raw["data"], problems) if rules.linkage else None
        body = body or self._resource(operation, rules, raw, ident, problems)
        if problems:
            raise Refusal(*problems)
        return body

    def _linkage(self, rule: LinkageRule, data: Any, problems: list[Problem]) -> Body:
        return Body(
            links=tuple(self._links(rule, data, "/data", problems, to_one_may_be_null=True))
        )

    def _resource(
        self,
        operation: Endpoint,
        rules: BodyRules,
        raw: dict[str, Any],
        ident: str,
        problems: list[Problem],
    ) -> Body:
        assert rules.data is not None
        data = self._entity(rules.data, raw["data"], "/data", problems)
        if operation.method == "post" and isinstance(raw["data"], dict) and "id" in raw["data"]:
            detail = "The 'id' of a new resource is made by the server"
            problems.append(Problem(409, "ENTITY_ERROR.UNEXPECTED_ID", detail, pointer="/data/id"))
        elif operation.method == "patch" and data.id != ident:
            detail = f"The id '{data.id}' does not match the id '{ident}' of the request's path"
            problems.append(Problem(409, "ENTITY_ERROR", detail, pointer="/data/id"))
        return Body(data, tuple(self._included(rules, raw.get("included"), data, problems)))

    def _included(
        self, rules: BodyRules, raw: Any, data: Entity, problems: list[Problem]
    ) -> Iterator[Entity]:
        """New resources; each needs a local id, and each local id that is linked needs one of
        them.
        """
        if raw is not None and (not isinstance(raw, list) or not rules.included):
            detail = "The member 'included' can not be used with this request"
            problems.append(Problem(422, "ENTITY_UNPROCESSABLE", detail, pointer="/included"))
            return
        entities: dict[Ref, Entity] = {}
        for index, item in enumerate(raw or ()):
            pointer = f"/included/{index}"
            rule = rules.included.get(str(item.get("type"))) if isinstance(item, dict) else None
            if rule is None:
                detail = "Not a resource that can be included"
                problems.append(Problem(409, "ENTITY_ERROR", detail, pointer=pointer))
                continue
            entity = self._entity(rule, item, pointer, problems)
            problems += _unusable_id(entity, entities)
            entities[Ref(entity.type, entity.id or "")] = entity
        for entity in (data, *entities.values()):
            problems += _unmatched(entity, entities)
        yield from entities.values()

    def _entity(self, rule: EntityRule, raw: Any, pointer: str, problems: list[Problem]) -> Entity:
        if not isinstance(raw, dict) or raw.keys() - {
            "type",
            "id",
            "attributes",
            "relationships",
            "links",
            "meta",
        }:
            detail = "Expected a resource object with type, attributes and relationships"
            problems.append(Problem(422, "ENTITY_UNPROCESSABLE", detail, pointer=pointer))
            return Entity(rule.type, None, pointer=pointer)
        if raw.get("type") != rule.type:
            detail = f"'{raw.get('type')}' is not the type '{rule.type}' that this request takes"
            problems.append(Problem(409, "ENTITY_ERROR", detail, pointer=f"{pointer}/type"))
        entity = Entity(
            rule.type, raw["id"] if isinstance(raw.get("id"), str) else None, pointer=pointer
        )
        entity.attributes = self._attributes(rule, raw.get("attributes") or {}, pointer, problems)
        entity.relationships = self._relationships(
            rule, raw.get("relationships") or {}, pointer, problems
        )
        return entity

    def _attributes(
        self, rule: EntityRule, raw: Any, pointer: str, problems: list[Problem]
    ) -> dict[str, Any]:
        if not isinstance(raw, dict):
            problems.append(
                Problem(
                    422,
                    "ENTITY_UNPROCESSABLE",
                    "Expected an object",
                    pointer=f"{pointer}/attributes",
                )
            )
            return {}
        missing = sorted(rule.required_attributes - raw.keys())
        problems += [
            _required("attribute", name, f"{pointer}/attributes/{name}") for name in missing
        ]
        for name, value in raw.items():
            problems += self._attribute(rule, name, value, f"{pointer}/attributes/{name}")
        return raw

    def _attribute(
        self, rule: EntityRule, name: str, value: Any, pointer: str
    ) -> Iterator[Problem]:
        if name not in rule.attributes:
            detail = f"'{name}' is not an attribute on the resource '{rule.type}'"
            yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.UNKNOWN", detail, pointer=pointer)
        elif (
            value is None
            and name in rule.required_attributes
            and not rule.attributes[name].get("nullable")
        ):
            yield _required("attribute", name, pointer)
        else:
            for place, detail in faults_of(self._document, rule.attributes[name], value, pointer):
                yield Problem(409, "ENTITY_ERROR.ATTRIBUTE.INVALID", detail, pointer=place)

    def _relationships(
        self, rule: EntityRule, raw: Any, pointer: str, problems: list[Problem]
    ) -> dict[str, tuple[Ref, ...]]:
        pointer = f"{pointer}/relationships"
        if not isinstance(raw, dict):
            problems.append(
                Problem(422, "ENTITY_UNPROCESSABLE", "Expected an object", pointer=pointer)
            )
            return {}
        for name in sorted(rule.required_relationships - raw.keys()):
            what = "attribute" if name in CALLED_ATTRIBUTES else "relationship"
            place = pointer.replace("relationships", f"{what}s")
            problems.append(_required(what, name, f"{place}/{name}"))
        found = {}
        for name, value in raw.items():
            if name not in rule.relationships:
                detail = f"'{name}' is not a relationship on the resource '{rule.type}'"
                problems.append(
                    Problem(
                        409,
                        "ENTITY_ERROR.RELATIONSHIP.UNKNOWN",
                        detail,
                        pointer=f"{pointer}/{name}",
                    )
                )
            else:
                found[name] = self._relationship(rule, name, value, f"{pointer}/{name}", problems)
        return found

    def _relationship(
        self, rule: EntityRule, name: str, raw: Any, pointer: str, problems: list[Problem]
    ) -> tuple[Ref, ...]:
        linkage = rule.relationships[name]
        if not isinstance(raw, dict) or ("data" not in raw and (linkage.required or raw)):
            detail = f"The relationship '{name}' must be an object with the member 'data'"
            problems.append(Problem(422, "ENTITY_UNPROCESSABLE", detail, pointer=pointer))
            return ()
        required = name in rule.required_relationships
        if required and raw.get("data") is None:
            problems.append(_required("relationship", name, pointer))
            return ()
        return tuple(
            self._links(
                linkage,
                raw.get("data"),
                f"{pointer}/data",
                problems,
                to_one_may_be_null=not required,
            )
        )

    def _links(
        self,
        rule: LinkageRule,
        data: Any,
        pointer: str,
        problems: list[Problem],
        *,
        to_one_may_be_null: bool,
    ) -> Iterator[Ref]:
        if data is None and (rule.nullable or (to_one_may_be_null and not rule.many)):
            return
        if isinstance(data, list) != rule.many:
            wanted = "a list of resource identifiers" if rule.many else "one resource identifier"
            problems.append(
                Problem(422, "ENTITY_UNPROCESSABLE", f"Expected {wanted}", pointer=pointer)
            )
            return
        items: list[Any] = data if isinstance(data, list) else [data]
        for index, item in enumerate(items):
            place = f"{pointer}/{index}" if rule.many else pointer
            ref = _identifier(rule, item, place, problems)
            if ref:
                yield ref


def _identifier(rule: LinkageRule, item: Any, pointer: str, problems: list[Problem]) -> Ref | None:
    if (
        not isinstance(item, dict)
        or not isinstance(item.get("id"), str)
        or not isinstance(item.get("type"), str)
    ):
        detail = "A resource identifier has the members 'type' and 'id'"
        problems.append(Problem(422, "ENTITY_UNPROCESSABLE", detail, pointer=pointer))
        return None
    if item["type"] not in rule.targets:
        detail = (
            f"'{item['type']}' is not a valid type for this relationship: expected "
            f"{' or '.join(rule.targets)}"
        )
        problems.append(
            Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=f"{pointer}/type")
        )
        return None
    return Ref(item["type"], item["id"])


def _unusable_id(entity: Entity, known: Mapping[Ref, Entity]) -> Iterator[Problem]:
    detail = ""
    if not LOCAL_ID.fullmatch(entity.id or ""):
        detail = "the id must be a local id with the format '${local-id}'"
    elif Ref(entity.type, entity.id or "") in known:
        detail = f"The local id '{entity.id}' is used more than once"
    if detail:
        pointer = f"{entity.pointer}/id"
        yield Problem(409, "ENTITY_ERROR.INCLUDED.INVALID_ID", detail, pointer=pointer)


def _unmatched(entity: Entity, known: Container[Ref]) -> Iterator[Problem]:
    for name, refs in entity.relationships.items():
        for ref in refs:
            if LOCAL_ID.fullmatch(ref.id) and ref not in known:
                detail = f"There is no included resource of type '{ref.type}' with id '{ref.id}'"
                pointer = f"{entity.pointer}/relationships/{name}"
                yield Problem(409, "ENTITY_ERROR.RELATIONSHIP.INVALID", detail, pointer=pointer)


def _required(what: str, name: str, pointer: str) -> Problem:
    detail = f"You must provide a value for the {what} '{name}' with this request"
    return Problem(409, f"ENTITY_ERROR.{what.upper()}.REQUIRED", detail, pointer=pointer)
