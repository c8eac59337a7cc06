"""One method of one path, and all that the document says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from .bodies import BodyRules
from .shapes import JSON, Model, Parameter, Schema

if TYPE_CHECKING:
    from .document import Document


@dataclass
class Operation:
    """One method of one path."""

    document: Document
    method: str
    path: str
    raw: Schema

    def __post_init__(self) -> None:
        self.parts = self.path.strip("/").split("/")
        self.segment = self.parts[1]
        self.relation = (
            self.parts[-1] if len(self.parts) > 3 and self.shape in ("related", "linkage") else None
        )

    @cached_property
    def shape(self) -> str:
        """collection, instance, related, linkage or metrics."""
        if len(self.parts) == 2:
            return "collection"
        if len(self.parts) == 3:
            return "instance"
        if len(self.parts) == 5:
            return "linkage" if self.parts[3] == "relationships" else self.parts[3]
        return "related"

    @cached_property
    def owner(self) -> str:
        """The type of the resource that the path starts with."""
        return self.document.type_of_segment(self.parts[0], self.segment)

    @cached_property
    def status(self) -> int:
        """The status of a success. Three DELETEs may be 202 as well as 204; they are done at once
        here.
        """
        codes = [int(code) for code in self.raw["responses"] if code.startswith("2")]
        return 204 if 204 in codes else min(codes)

    @cached_property
    def media_types(self) -> tuple[str, ...]:
        """What a success may be, plain JSON first."""
        found = self.raw["responses"][str(self.status)].get("content", {})
        return tuple(sorted(found, key=lambda name: name != JSON))

    @cached_property
    def answer(self) -> Schema:
        content = self.raw["responses"][str(self.status)].get("content", {})
        return self.document.resolve(content[JSON]["schema"]) if JSON in content else {}

    @cached_property
    def data(self) -> Schema:
        return self.document.resolve(self.answer.get("properties", {}).get("data", {}))

    @cached_property
    def many(self) -> bool:
        return self.data.get("type") == "array"

    @cached_property
    def model(self) -> Model | None:
        """The model of the answer's `data`; None for linkages, metrics and other media types."""
        item = self.data.get("items", self.data)
        return self.document.model_of(item)

    @cached_property
    def included(self) -> Mapping[str, Model]:
        """Type to model of what may be side-loaded."""
        items = self.answer.get("properties", {}).get("included", {}).get("items", {})
        models = (self.document.model_of(option) for option in items.get("oneOf", [items]))
        return {model.type: model for model in models if model}

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        found = [self.document.parameter(raw) for raw in self.raw.get("parameters", ())]
        return {parameter.name: parameter for parameter in found if parameter}

    @cached_property
    def body(self) -> BodyRules | None:
        content = self.raw.get("requestBody", {}).get("content", {})
        if JSON not in content:
            return None
        schema = self.document.resolve(content[JSON]["schema"])
        return BodyRules(self.document, schema, linkage=self.shape == "linkage")

    @property
    def allowed_name(self) -> str:
        """The word that Apple's refusals use for this operation."""
        words = {
            ("get", "collection"): "GET_COLLECTION",
            ("get", "instance"): "GET_INSTANCE",
            ("get", "related"): "GET_RELATED",
            ("get", "linkage"): "GET_RELATIONSHIP",
            ("post", "collection"): "CREATE",
            ("patch", "instance"): "UPDATE",
            ("delete", "instance"): "DELETE",
            ("post", "linkage"): "ADD",
            ("patch", "linkage"): "REPLACE",
            ("delete", "linkage"): "REMOVE",
        }
        return words.get((self.method, self.shape), f"{self.method}_{self.shape}".upper())
