"""Writes the pages, builds the site and checks it: `make docs-site`."""

from __future__ import annotations

import shutil
import subprocess
import sys

from .check import check_site
from .pages import PAGES, ROOT, SITE, write_pages


def main() -> None:
    for folder in (PAGES, SITE):
        shutil.rmtree(folder, ignore_errors=True)
    write_pages(PAGES)
    build = [sys.executable, "-m", "zensical", "build", "--clean", "--strict"]
    subprocess.run(build, cwd=ROOT, check=True)
    add_markdown()
    found = check_site(SITE)
    if found:
        sys.exit("\n".join(found))
    count = len(list(SITE.rglob("*.html")))
    print(f"{count} pages in {SITE.relative_to(ROOT)}: every link leads somewhere")


def add_markdown() -> None:
    """Puts each page's Markdown beside the site, which is what llms.txt links to."""
    for page in PAGES.rglob("*.md"):
        target = SITE / page.relative_to(PAGES)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(page, target)


main()
