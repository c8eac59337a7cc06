"""Asks the language server that basedpyright ships what an editor would show of a script."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
CURSOR = "|"


class Editor:
    """An editor with one script open; `|` in the script is where each question is asked."""

    def __init__(self, folder: Path, script: str) -> None:
        self._file = folder / "script.py"
        self._lines = script.splitlines()
        self._text = script.replace(CURSOR, "")
        self._id = 0
        (folder / "pyrightconfig.json").write_text(
            json.dumps({"extraPaths": [str(ROOT), str(ROOT / "generated")]}), encoding="utf-8"
        )
        self._file.write_text(self._text, encoding="utf-8")
        server = "from basedpyright.langserver import main; main()"
        self._server = subprocess.Popen(
            [sys.executable, "-c", server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        capabilities = {
            "textDocument": {
                "hover": {"contentFormat": ["plaintext"]},
                "completion": {"completionItem": {"snippetSupport": False}},
            }
        }
        folders = [{"uri": folder.as_uri(), "name": "scripts"}]
        self.ask("initialize", processId=None, capabilities=capabilities, workspaceFolders=folders)
        self._tell("initialized")
        document = {"uri": self._file.as_uri(), "languageId": "python", "version": 1}
        self._tell("textDocument/didOpen", textDocument={**document, "text": self._text})

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.kill()
        self._server.communicate()

    def completions(self, line: str) -> list[str]:
        """What is offered at the cursor of the line that begins so."""
        found = self._at("textDocument/completion", line)
        items = found if isinstance(found, list) else found["items"]
        return [item["label"] for item in items]

    def hover(self, line: str) -> str:
        """What is shown over the name before the cursor."""
        found = self._at("textDocument/hover", line, back=1)
        return str(found["contents"]["value"]) if found else ""

    def signature(self, line: str) -> str:
        """What is shown inside the brackets of a call."""
        return str(self._at("textDocument/signatureHelp", line)["signatures"][0]["label"])

    def definition(self, line: str) -> list[str]:
        """The files that a jump from the name before the cursor leads to."""
        found = self._at("textDocument/definition", line, back=1) or []
        places = found if isinstance(found, list) else [found]
        return [place.get("targetUri", place.get("uri")).rpartition("asc/")[2] for place in places]

    def ask(self, method: str, **params: Any) -> Any:
        """Sends a request, and gives its result."""
        self._id += 1
        self._write({"id": self._id, "method": method, "params": params})
        while True:
            message = self._read()
            if "method" in message and "id" in message:  # the server asks for its settings
                items = message["params"].get("items", []) if message.get("params") else []
                self._write({"id": message["id"], "result": [None for _ in items]})
            elif message.get("id") == self._id:
                assert "error" not in message, message
                return message["result"]

    def _at(self, method: str, line: str, *, back: int = 0) -> Any:
        number = next(n for n, text in enumerate(self._lines) if text.strip().startswith(line))
        place = {"line": number, "character": self._lines[number].index(CURSOR) - back}
        return self.ask(method, textDocument={"uri": self._file.as_uri()}, position=place)

    def _tell(self, method: str, **params: Any) -> None:
        self._write({"method": method, "params": params})

    def _write(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._server.stdout
        length = 0
        while line := self._server.stdout.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.partition(b":")[2])
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._server.stdout.read(length))
        return message
