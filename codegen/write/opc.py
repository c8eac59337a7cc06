"""The only module that touches openapi-python-client. Its Python API carries no promise, so its
version is pinned.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.literal_enum_property import LiteralEnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from codegen.problems import CodegenError

TEMPLATES = Path(__file__).parents[1] / "templates"
_PLAIN = {
    AnyProperty: "Any",
    BooleanProperty: "bool",
    FileProperty: "bytes",
    FloatProperty: "float",
    IntProperty: "int",
    StringProperty: "str",
    UuidProperty: "str",
}


@dataclass(frozen=True)
class Type:
    """A value's type: as it is read, as it is sent, and what reads it where that is not as it
    came.
    """

    read: str
    send: str
    decoder: str | None = None
    names: frozenset[str] = frozenset()
    """The generated names in it."""


_UNDERSCORE = "WithUnderscore"


def spelled(name: str) -> str:
    """A class's name as the parser leaves it alone: it drops underscores."""
    return name.removesuffix("_") + _UNDERSCORE if name.endswith("_") else name


def _class_of(property: Any) -> str:
    """The name of the class, as it is generated."""
    name = str(property.class_info.name)
    stem = name.removesuffix(_UNDERSCORE)
    return name if stem == name else f"{stem}_"


def parse(document: dict[str, Any], out: Path) -> GeneratedProject:
    """Run the parser. Raises CodegenError with everything that it reports: no warning is let
    through.
    """
    settings = ConfigFile(literal_enums=True, post_hooks=[], field_prefix="field_")
    config = Config.from_sources(settings, MetaType.NONE, "canonical.json", "utf-8", True, out)
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"openapi-python-client: {data.header} {data.detail}")
    collections = data.endpoint_collections_by_tag.values()
    problems = [
        *data.errors,
        *chain.from_iterable(collection.parse_errors for collection in collections),
    ]
    if problems:
        raise CodegenError(
            "\n".join(
                f"openapi-python-client: {problem.header}: {problem.detail}" for problem in problems
            )
        )
    return GeneratedProject(openapi=data, config=config, custom_template_path=TEMPLATES)


class GeneratedProject(Project):
    """A parsed document, and the environment that its templates are rendered in."""

    def members(self) -> dict[str, dict[str, Type]]:
        """The members of each model, by their Python names."""
        found: dict[str, dict[str, Type]] = {}
        models = {_class_of(model): model for model in self.openapi.models}
        for name, model in models.items():
            properties = [*(model.required_properties or ()), *(model.optional_properties or ())]
            found[name] = {
                property.name.get_untrusted_value(): type_of(property, models)
                for property in properties
            }
        return found

    def render(self, template: str, **values: Any) -> str:
        """The text of one file."""
        return self.env.get_template(template).render(**values)


def type_of(property: Any, models: Mapping[str, ModelProperty]) -> Type:
    """The Python type of what the parser read; `models` are its classes by name."""
    if isinstance(property, DateTimeProperty):
        return Type("datetime", "datetime", "date_time")
    if isinstance(property, DateProperty):
        return Type("date", "date", "plain_date")
    if isinstance(property, LiteralEnumProperty):
        name = _class_of(property)
        return Type(f"{name} | str", name, None, frozenset({name}))
    if isinstance(property, ListProperty):
        inner = type_of(property.inner_property, models)
        decoder = f"each({inner.decoder})" if inner.decoder else None
        return Type(f"list[{inner.read}]", f"Sequence[{inner.send}]", decoder, inner.names)
    if isinstance(property, ModelProperty):
        # A reference that was read before its class is a copy without members.
        return _model_type(models.get(_class_of(property), property), models)
    for kind, name in _PLAIN.items():
        if isinstance(property, kind):
            return Type(name, name)
    raise CodegenError(
        f"{property.name}: no rule for the parser's {type(property).__name__};"
        " see codegen/write/opc.py"
    )


def _model_type(property: ModelProperty, models: Mapping[str, ModelProperty]) -> Type:
    if not property.required_properties and not property.optional_properties:
        extra = property.additional_properties
        inner = type_of(extra, models) if extra is not None else Type("Any", "Any")
        decoder = f"each_value({inner.decoder})" if inner.decoder else None
        return Type(f"dict[str, {inner.read}]", f"Mapping[str, {inner.send}]", decoder, inner.names)
    name = _class_of(property)
    return Type(name, name, f'struct("{name}")', frozenset({name}))
