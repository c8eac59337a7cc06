"""The bundles that a .pkg names, and which of them is the app.

productbuild writes a `Distribution`, and pkgbuild a `PackageInfo` for each component. Both list
bundles with their paths: the app, and what lies inside it (helpers, XPC services, updaters in
frameworks), in any order. Either may name a bundle by its id alone and leave the rest to the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from xml.etree import ElementTree

import attrs

from asc.errors import InvalidArgument, NotAnArchive

from .info_plist import BUILD, VERSION


@attrs.frozen
class Bundle:
    """A bundle as a .pkg names it; what is not said is empty."""

    id: str
    path: str = ""
    version: str = ""
    build_number: str = ""

    @property
    def place(self) -> tuple[str, ...]:
        """The folders that lead to it, and its own."""
        return PurePosixPath(self.path).parts

    @property
    def is_app(self) -> bool:
        return self.path.rstrip("/").endswith(".app")

    def filled_from(self, other: Bundle) -> Bundle:
        """The same bundle, with what the other mention of it says beside."""
        return Bundle(
            self.id,
            self.path or other.path,
            self.version or other.version,
            self.build_number or other.build_number,
        )


def read_bundles(root: ElementTree.Element) -> Iterator[Bundle]:
    """The bundles of a `Distribution` or a `PackageInfo`."""
    return _inside(root, "")


def _inside(element: ElementTree.Element, folder: str) -> Iterator[Bundle]:
    """PackageMaker put bundles into bundles: the paths of inner ones begin at the outer one."""
    for child in element:
        path = folder
        if child.tag == "bundle":
            path = _joined(folder, child.get("path", ""))
            yield Bundle(child.get("id", ""), path, child.get(VERSION, ""), child.get(BUILD, ""))
        yield from _inside(child, path)


def _joined(folder: str, path: str) -> str:
    return str(PurePosixPath(folder, path.lstrip("/"))) if path else folder


def product_ids(roots: Iterable[ElementTree.Element]) -> set[str]:
    """What a package is called: often, not always, by the id of its app."""
    found = set()
    for root in roots:
        product = root.find("product")
        found |= {product.get("id") if product is not None else None, root.get("identifier")}
    return {name for name in found if name}


def find_app(
    file: str, bundles: Iterable[Bundle], products: set[str], wanted: str | None
) -> Bundle:
    """The app that is meant: the one named `wanted`, else the one with the shortest path.

    Raises `NotAnArchive` where there is none, or where several could be meant.
    """
    known = _merged(bundle for bundle in bundles if bundle.id)
    if wanted is not None:
        return _named(file, known, wanted)
    candidates = [bundle for bundle in known if bundle.is_app] or known
    if not candidates:
        raise NotAnArchive(
            f"{file} does not name an app: its Distribution and PackageInfo list no <bundle>; say "
            "what it holds by bundle_id=, version= and build_number="
        )
    least = min(len(bundle.place) for bundle in candidates)
    nearest = [bundle for bundle in candidates if len(bundle.place) == least]
    return _only(file, nearest, products)


def _named(file: str, known: list[Bundle], wanted: str) -> Bundle:
    """The bundle of that id; a package that names none may hold it."""
    if not known:
        return Bundle(wanted)
    for bundle in known:
        if bundle.id == wanted:
            return bundle
    names = [bundle.id for bundle in known]
    raise InvalidArgument(f"bundle_id is {wanted!r}, but {file} holds {', '.join(names)}")


def _merged(bundles: Iterable[Bundle]) -> list[Bundle]:
    found: dict[str, Bundle] = {}
    for bundle in bundles:
        known = found.get(bundle.id)
        found[bundle.id] = known.filled_from(bundle) if known else bundle
    return list(found.values())


def _only(file: str, nearest: list[Bundle], products: set[str]) -> Bundle:
    meant = [bundle for bundle in nearest if bundle.id in products] or nearest
    if len(meant) > 1:
        names = ", ".join(f"{bundle.id} ({bundle.path})" for bundle in meant)
        raise NotAnArchive(f"{file} holds several apps: {names}; name the one meant by bundle_id=")
    return meant[0]
