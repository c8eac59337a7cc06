"""The validator that others wrote, with the one relaxation: null may stand anywhere in answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator
from referencing import Registry
from referencing.jsonschema import DRAFT4

from asc.testing.simulator.document.index import JSON, Endpoint, Index

Check = Callable[..., Iterator[Any]]
HERE = "urn:app-store-connect"


def _unless_null(check: Check) -> Check:
    def relaxed(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[Any]:
        if instance is not None:
            yield from check(validator, value, instance, schema) or ()

    return relaxed


Relaxed: Any = extend(  # type: ignore[no-untyped-call]
    OAS30Validator, {name: _unless_null(check) for name, check in OAS30Validator.VALIDATORS.items()}
)


class Answers:
    """Validates answers against a document."""

    def __init__(self, document: Index) -> None:
        resource = DRAFT4.create_resource(document.raw)
        self._registry: Any = Registry().with_resource(HERE, resource)
        self._validators: dict[str, Any] = {}

    def errors(self, operation: Endpoint, status: int, body: Any) -> list[str]:
        """What the document forbids about an answer."""
        schema = (
            operation.document.operations[operation.method.upper(), operation.path]
            .answers[str(status)]
            .media[JSON]
        )
        key = str(schema)
        if key not in self._validators:
            absolute = {"$ref": HERE + schema["$ref"]} if "$ref" in schema else schema
            self._validators[key] = Relaxed(absolute, registry=self._registry)
        return [
            f"{error.json_path}: {error.message[:200]}"
            for error in self._validators[key].iter_errors(body)
        ]
