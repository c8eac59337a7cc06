"""llms.txt: the pages by section, each with its first sentence, for programs that read.

The form is that of llmstxt.org: a title, a quote that says what this is, and lists of links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

Entry = tuple[str, str]
FENCED = re.compile(r"^```.*?^```\n", re.MULTILINE | re.DOTALL)


def make_index(config: Path, folder: Path) -> str:
    """The text of llms.txt, for the pages that are in a folder."""
    settings = YAML(typ="safe").load(config)
    parts = [f"# {settings['site_name']}", f"\n> {settings['site_description']}"]
    for section in settings["nav"]:
        (name, pages), *_ = section.items()
        parts.append(f"\n## {name}\n")
        parts += [show_entry(title, page, folder) for title, page in list_pages(pages, name)]
    return "\n".join([*parts, ""])


def list_pages(entry: Any, title: str) -> Iterator[Entry]:
    """The pages of a part of the navigation, with their titles."""
    if isinstance(entry, str):
        yield title, entry
    elif isinstance(entry, dict):
        for name, below in entry.items():
            yield from list_pages(below, name)
    else:
        for below in entry:
            yield from list_pages(below, title)


def show_entry(title: str, page: str, folder: Path) -> str:
    """A line of the list."""
    return f"- [{title}]({page}): {first_sentence((folder / page).read_text(encoding='utf-8'))}"


def first_sentence(text: str) -> str:
    """The first sentence below a page's title that is not code, without links."""
    paragraphs = FENCED.sub("", text).split("\n\n")
    paragraph = next(found for found in paragraphs if not found.lstrip().startswith("#"))
    plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(paragraph.split()))
    return re.split(r"(?<=\.)\s", plain, maxsplit=1)[0]
