"""The reference of the client: what it takes, and its own methods."""

from __future__ import annotations

import inspect

from asc.client import Client
from asc.client.base import Base

from .workflows import describe, show_signature


def make_page() -> str:
    """The page of `Client`."""
    methods = describe("Client", Client).partition("\n## ")
    takes = (inspect.getdoc(Base) or "").partition("\n\n")[2]
    constructor = show_signature(inspect.unwrap(Base.__init__)).partition(":\n    key, *")[0]
    signature = constructor.replace("def __init__", "Client").removesuffix(" -> None")
    return "\n".join(
        [
            "# Client\n",
            "`Client` may be used from several threads. `AsyncClient` takes the same, and its",
            "methods are awaited. Variables of the environment: [settings](../settings.md).\n",
            f"```python\n{signature}\n```\n",
            takes,
            f"\n## {methods[2]}",
        ]
    )
