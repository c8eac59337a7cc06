"""`asc.testing.cassette`: cassettes without pytest."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from asc.client import AsyncClient, Client

from .session import Session


class cassette:
    """`with cassette("release.yaml") as client:` or `async with cassette("release.yaml") as
    client:`.

    Plays by default, so that neither key nor network is needed; takes what `Session` takes
    (`record="once"`, ...), and what goes to the client. Raises `CassetteError`, `UnmatchedRequest`,
    `LeftOver`.
    """

    def __init__(self, path: str | Path, **options: Any) -> None:
        self._session = Session(path, **options)
        self._async: AsyncClient | None = None

    def __enter__(self) -> Client:
        self._session.open()
        return self._session.client()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None = None, *_: object
    ) -> None:
        if error is not None:
            self._session.explain(error)
        self._session.close(failed=kind is not None)
        if self._session.summary:
            sys.stderr.write(self._session.summary + "\n")

    async def __aenter__(self) -> AsyncClient:
        self._session.open()
        self._async = self._session.async_client()
        return self._async

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None = None, *_: object
    ) -> None:
        if self._async:
            await self._async.close()
        self.__exit__(kind, error)
