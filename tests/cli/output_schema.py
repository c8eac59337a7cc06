"""docs/command-line.schema.json, applied to what a command printed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

SCHEMA: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "docs" / "command-line.schema.json").read_text(encoding="utf-8")
)
Draft202012Validator.check_schema(SCHEMA)


def check_output(path: str, text: str) -> None:
    """Raises `jsonschema.ValidationError` for JSON that is not as promised."""
    Draft202012Validator(SCHEMA).validate({path: json.loads(text)})


def check_dry_run(path: str, text: str) -> dict[str, Any]:
    """The JSON of a dry run, whose result is as promised too."""
    shown: dict[str, Any] = json.loads(text)
    Draft202012Validator({**SCHEMA, "$ref": "#/$defs/dryRun"}).validate(shown)
    Draft202012Validator(SCHEMA).validate({path: shown["result"]})
    return shown
