"""The page of examples, and the page of files for CI: the files of examples/ as they are."""

from __future__ import annotations

import ast
import re
from pathlib import Path

INTRO = """# Examples

The scripts of `examples/` run against a simulated App Store Connect, and with `ASC_EXAMPLES=real`
in the environment with your own key. The tests run every one of them.
"""
CI = """# Run in CI

Copy the file that fits your CI, and keep the key in the CI's store of secrets.

- **A role that is enough, and no more.** `ascx auth needs testflight upload-and-distribute` lists
  the roles that may do it; make the key with the least of them. `ascx auth can versions submit
  --role DEVELOPER` ends with 1 where a role is not enough, so that a job can say so before it
  begins.
- **Only these apps.** `ASC_ONLY_APPS` names the apps that may be written, `ASC_READ_ONLY=1` refuses
  every write, and `ASC_AUDIT` keeps a line for each: see
  [least privilege](connection.md#least-privilege).
- **No key at all** for tests: run your scripts against the [simulator](testing.md).

[The listing in git](listing.md#in-ci) has a job that shows a plan in a pull request.
"""
TITLES = {
    "action.yml": "GitHub: a composite action",
    "github.yml": "GitHub: a workflow that uses it",
    "gitlab.yml": "GitLab: a job",
    "Dockerfile": "The simulator in a container",
}


def slug(heading: str) -> str:
    """The anchor that the site gives a heading."""
    return re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower())).strip("-")


def make_page(folder: Path) -> str:
    """All examples, each under its name."""
    parts = [INTRO]
    for path in sorted(folder.glob("[a-z]*.py")):
        says, code = split_docstring(path.read_text(encoding="utf-8"))
        parts.append(f"## {path.name}\n\n{says}\n\n```python\n{code}\n```\n")
    return "\n".join(parts)


def split_docstring(source: str) -> tuple[str, str]:
    """What a script says of itself, and its code."""
    tree = ast.parse(source)
    end = tree.body[0].end_lineno or 0
    return ast.get_docstring(tree) or "", "\n".join(source.splitlines()[end:]).strip()


def make_ci_page(folder: Path) -> str:
    """The files for CI, each under what it is for."""
    parts = [CI]
    for name, title in TITLES.items():
        kind = "yaml" if name.endswith(".yml") else "dockerfile"
        code = (folder / name).read_text(encoding="utf-8").strip()
        parts.append(f"## {title}\n\n`examples/ci/{name}`:\n\n```{kind}\n{code}\n```\n")
    return "\n".join(parts)
