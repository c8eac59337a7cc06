"""What the engine looks up of one method of one path."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from asc.openapi.operation import Content
from asc.openapi.schemas import is_array

from .bodies import BodyRules
from .resources import ResourceIndex
from .shapes import JSON, Model, ParameterRule, Schema


@dataclass
class Endpoint:
    """One method of one path, as the engine serves it."""

    document: ResourceIndex
    method: str
    """In lower case."""
    path: str

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
    def _key(self) -> tuple[str, str]:
        return self.method.upper(), self.path

    @cached_property
    def _success(self) -> tuple[str, Content[Schema]]:
        """Three DELETEs may be 202 as well as 204; they are done at once here."""
        found = self.document.successes(*self._key)
        status = "204" if "204" in found else min(found)
        return status, found[status]

    @cached_property
    def status(self) -> int:
        """The status of a success."""
        status = self._success[0]
        return int(status) if status.isdecimal() else 200

    @cached_property
    def media_types(self) -> tuple[str, ...]:
        """What a success may be, plain JSON first."""
        return tuple(sorted(self._success[1].media, key=lambda name: name != JSON))

    @cached_property
    def answer(self) -> Schema:
        return self.document.resolve(self._success[1].media.get(JSON, {}))

    @cached_property
    def _data(self) -> Schema:
        found: Schema = self.answer.get("properties", {}).get("data", {})
        return found

    @cached_property
    def data(self) -> Schema:
        return self.document.resolve(self._data)

    @cached_property
    def many(self) -> bool:
        return is_array(self.data)

    @cached_property
    def item(self) -> Schema:
        """One of what `data` holds, with its `$ref`."""
        found: Schema = self.data.get("items", {}) if self.many else self._data
        return found

    @cached_property
    def model(self) -> Model | None:
        """The model of the answer's `data`; None for linkages, metrics and other media types."""
        return self.document.model_of(self.item)

    @cached_property
    def included(self) -> Mapping[str, Model]:
        """Type to model of what may be side-loaded."""
        items = self.answer.get("properties", {}).get("included", {}).get("items", {})
        models = (self.document.model_of(option) for option in self.document.options(items))
        return {model.type: model for model in models if model}

    @cached_property
    def parameters(self) -> Mapping[str, ParameterRule]:
        """The rules of the query, by the parameters' names."""
        found = self.document.parameters(*self._key).values()
        query = [one for one in found if one.where == "query"]
        return {one.name: self.document.parameter_rule(one) for one in query}

    @cached_property
    def body(self) -> BodyRules | None:
        content = self.document.request(*self._key)
        if content is None or JSON not in content.media:
            return None
        schema = self.document.resolve(content.media[JSON])
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
