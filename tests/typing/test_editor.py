"""What an editor shows of a client: a short list of names, and workflows as methods with signature,
result type and docstring, one hop away from their definition.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .editor import Editor

SCRIPT = """\
from asc import AsyncClient, Client

def script(client: Client, aclient: AsyncClient) -> None:
    client.|
    client.uploads.|
    client.uploads.upload|
    client.uploads.upload(|)
    client.api.builds.|
    aclient.uploads.upload|
"""
UPLOAD = "def upload(path: str | Path, *, app: Id[App] | None = None, wait: bool = True"


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    with Editor(tmp_path_factory.mktemp("editor"), SCRIPT) as editor:
        yield editor


def public(names: list[str]) -> set[str]:
    return {name for name in names if not name.startswith("_")}


def test_a_client_offers_its_own_names_and_no_resource(editor: Editor) -> None:
    offered = public(editor.completions("client.|"))
    assert {"api", "find_app", "run", "send", "testflight", "uploads", "whoami"} <= offered
    assert "apps" not in offered
    assert len(offered) < 35


def test_a_namespace_offers_its_workflows_alone(editor: Editor) -> None:
    assert public(editor.completions("client.uploads.|")) == {
        "next_build_number", "upload", "wait_for_build",
    }  # fmt: skip
    assert {"get", "list", "update"} <= public(editor.completions("client.api.builds.|"))


def test_a_workflow_shows_as_a_method_with_its_result_and_docstring(editor: Editor) -> None:
    for line, before, result in (
        ("client.uploads.upload|", "(method) def upload(", "-> Uploaded"),
        ("aclient.uploads.upload|", "(method) def upload(", "-> CoroutineType[Any, Any, Uploaded]"),
    ):
        shown = editor.hover(line)
        assert before in shown
        assert result in shown
        assert "on_event: Listener | None = None" in shown
        assert "Uploads an .ipa or .pkg" in shown


def test_a_call_shows_its_arguments(editor: Editor) -> None:
    shown = editor.signature("client.uploads.upload(|")
    assert "path: str | Path" in shown
    assert "polling: Polling | None = None" in shown
    assert shown.endswith("-> Uploaded")


def test_a_definition_is_one_hop_away(editor: Editor) -> None:
    for line in ("client.uploads.upload|", "aclient.uploads.upload|"):
        assert editor.definition(line) == ["client/methods/uploads.py"]
