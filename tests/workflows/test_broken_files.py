"""Files with mistakes: each one is told with its file and place, what is there, and the cure.

In YAML, a comment says which rules the line breaks, and what the message shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from asc.errors import InvalidArgument, ProblemsFound
from asc.flow.problems import Problem, Problems, Where
from asc.testing import Simulator
from asc.workflows.listing import convert
from asc.workflows.listing.checking import check_listing
from asc.workflows.listing.formats import read_folder

from .pictures import jpeg, mp4, png
from .playing import play
from .refusals import check_problem
from .scenarios import APP

Files = Mapping[str, str | bytes | Callable[[Path], object]]
"""What a folder holds: texts, bytes, and files that a function makes."""
Wrong = tuple[str, str, str]
"""A place, a rule, and a part of the message."""

STORE = """\
copyright: 2026                 # copyright: kind: 2026
colour: red                     # : unknown-key: 'colour'
categories:
  primary: GAME                 # primary: unknown-category: 'GAME'
age_rating:
  gambling: "no"                # gambling: kind: 'no'
  contests: SELDOM              # contests: unknown-contests: ; contests: age-rating: no answer
review:
  phone: later                  # phone: phone: 'later'
  email: ann                    # email: email: 'ann'
  demo_password: hunter2        # demo_password: password: env:NAME
  first_name: [Ann]             # first_name: kind: ['Ann']
eula: none                      # : kind: 'none'
locales:
  en_US: {name: Weather}        # : unknown-locale: 'en-US'
  de-DE:
    name: Ein Name, der mehr als dreißig Zeichen hat  # de-DE name: text-too-long: 42
    subtitel: Kurz              # : unknown-key: 'subtitle'
    keywords: rain,rain         # de-DE keywords: keywords: rain
    support_url: example.com    # de-DE support_url: url: 'example.com'
    subtitle: ""                # de-DE subtitle: empty-value: null
    beta: {feedback_email: ann} # de-DE feedback_email: email: 'ann'
  fr-FR:
    name: null                  # fr-FR name: null: take it out
    description: Ici, il fait beau
  nl-NL: Weer                   # : kind: 'Weer'
product_pages:
  Winter:
    xx: {promotional_text: Snow}  # : unknown-locale: 'xx'
"""
TEXTS: Files = {
    "fr-FR/description.md": "Là-bas, il pleut\n",
    "fr-FR/wats_new.md": "x\n",
    "de-DE/whats_new.md": "Neu \U0001f600\n",
    "de-DE/privacy_policy_text.md": b"\xff",
}
IN_TEXTS = [
    ("fr-FR/description.md:1 fr-FR description", "twice", "store.yaml:25"),
    ("fr-FR/wats_new.md", "unknown-file", "'whats_new'"),
    ("de-DE/whats_new.md:1 de-DE whats_new", "characters", "U+1F600"),
    ("de-DE/privacy_policy_text.md", "unreadable", "UTF-8"),
]
NOT_YAML = {
    "- a\n": ("store.yaml:1", "yaml", "name: value"),
    "locales: {en-US: {}\n": ("store.yaml:2", "yaml", "'}'"),
    "a: 1\na: 2\n": ("store.yaml:2", "duplicate-key", "line 1"),
    "1.10: x\n": ("store.yaml:1", "key", "1.10"),
    "\ncopyright:\n": ("store.yaml:2", "empty-value", "null"),
    "review: !secret {}\n": ("store.yaml:1", "tag", "!secret"),
}
DELIVER: Files = {
    "name.txt": "Weather",
    "en-US/nam.txt": "Weather",
    "en-US/name.txt": "Weather",
    "review_information/demo_password.txt": "hunter2",
    "review_information/phone.txt": "+1 555 0100",
    "english/name.txt": "Weather",
    "de-DE/description.txt": b"\xff",
}
IN_DELIVER = [
    ("name.txt", "unknown-file", "name.txt"),
    ("en-US/nam.txt", "unknown-file", "'name'"),
    ("review_information/demo_password.txt", "password", "env:NAME"),
    ("review_information/phone.txt", "unknown-file", "phone_number"),
    ("english", "unknown-locale", "'english'"),
    ("de-DE/description.txt", "unreadable", "UTF-8"),
]
RORKAI: Files = {
    "app-info/en-US.json": '{\n"name": 5,\n"nam": "x"\n}',
    "app-info/de-DE.json": "{\n",
    "app-info/fr-FR.json": "[]",
    "app-info/english.json": "{}",
    "version/1.1/en-US.json": '{"description": "Rain and sun",\n"description": "Sun"}',
}
IN_RORKAI = [
    ("app-info/en-US.json:2 en-US name", "kind", "5"),
    ("app-info/en-US.json:3", "unknown-key", "'name'"),
    ("app-info/de-DE.json:2", "json", "line 2"),
    ("app-info/fr-FR.json:1", "json", '{"name": "Weather"}'),
    ("app-info/english.json", "unknown-locale", "'english'"),
    ("version/1.1/en-US.json:1", "duplicate-key", "description"),
]
SHOP = """\
in_app_purchases:
  com.shop.coins!:              # : catalog-file: 'com.shop.coins!'
    type: CONSUMABEL            # : catalog-file: 'CONSUMABLE'
    nam: Coins                  # : unknown-key: 'name'
    price: 1,99                 # : catalog-file: '1,99'
    localizations:
      en-US: {name: Coins, descripton: A bag}  # : catalog-file: 'description'
      de-DE:                    # de-DE description: text-too-long: 56
        name: Juwelen
        description: A text that is far too long for a description at Apple's
    availability: {territories: all}  # : catalog-file: new_territories
    screenshot: none.png        # : catalog-file: none.png
subscription_groups:
  Plus:
    subscriptions:
      com.shop.plus:
        period: MONTHLY         # : catalog-file: 'ONE_MONTH'
        level: 0                # : catalog-file: 1 to 100
        name: Plus
        price: {amount: 4.99, territories: {DE: 3.99}}  # : catalog-file: 'DE'
        promotional_offers:
          spring: {nam: Spring} # : catalog-file: 'name'
      com.shop.max: Max         # : catalog-file: 'Max'
subscription_grups: {}          # : unknown-key: 'subscription_groups'
"""
TEAM = """\
memberz: {}                     # : team-file: 'members'
members:
  ann@example.com:
    first_name: 5               # : team-file: 5
    last_name: ""               # : team-file: ''
    roles: [Admin]              # : unknown-role: 'ADMIN'
    role: ADMIN                 # : team-file: 'roles'
    apps: all
  bob@example.com:
    roles: DEVELOPER            # : team-file: 'DEVELOPER'
    provisioning: "yes"         # : team-file: 'yes'
    apps: com.example.app1      # : team-file: 'com.example.app1'
  BOB@example.com: {roles: [SALES], apps: [com.example.app1]}  # : team-file: BOB@example.com
  carol: {roles: [ADMIN], apps: all}  # : team-file: 'carol'
  dan@example.com: admin        # : team-file: roles
  eve@example.com:
    roles: [ADMIN]
    apps: [com.example.app1]    # : team-file: 'all'
"""
PRICES = {
    "usa,1,,,": (2, "'USA'"),
    "DEU,1.999,,,": (2, "'1.999'"),
    "DEU,,,,": (2, "''"),
    "DEU,1,2,,": (2, "price and a multiplier"),
    "USA,1,,,\nDEU,,0,,": (3, "'0'"),
    "\nUSA,1,,,\n\nDEU,,500,,": (5, "500"),
    "DEU,,x,,": (2, "'x'"),
    "DEU,1,,soon,": (2, "'soon'"),
    "DEU,1,,,maybe": (2, "'maybe'"),
    "DEU,1,,": (2, "4 cells"),
    "DEU,1,,,\nUSA,1,,,\nDEU,2,,,": (4, "line 2"),
    "DEU,1,,2031-01-10,\nDEU,,2,2031-01-10,": (3, "2031-01-10"),
}
PICTURES: Files = {
    "01.png": png,
    "xx/01.png": png,
    "en-US/notes.txt": "x",
    "en-US/01.png": lambda path: png(path, (100, 100)),
    "en-US/02.png": lambda path: png(path, colour=6),
    "en-US/03.png": lambda path: png(path, note="a"),
    "en-US/04.png": lambda path: png(path, note="a"),
    "en-US/05.png": jpeg,
    "en-US/06.png": b"GIF89a",
    "en-US/07.jpg": lambda path: jpeg(path, colours=4),
    "en-US/08.png": lambda path: path.write_bytes(png(path, note="b").read_bytes()[:-20]),
    "en-US/09.mp4": lambda path: mp4(path, seconds=5, sound=False),
    "en-US/10.mp4": lambda path: mp4(path, frames=60),
    "en-US/11.png": lambda path: png(path, transparent=True),
    **{f"de-DE/{n}.png": lambda path: png(path, note=path.name) for n in range(11)},
}
IN_PICTURES = [
    ("01.png", "no-locale", "en-US/01.png"),
    ("xx", "unknown-locale", "'xx'"),
    ("en-US/notes.txt", "ignored-file", "image"),
    ("en-US/01.png", "picture-size", "100x100"),
    ("en-US/02.png", "picture-alpha", "alpha"),
    ("en-US/04.png", "duplicate-file", "en-US/03.png"),
    ("en-US/05.png", "file-extension", "jpeg"),
    ("en-US/06.png", "unreadable-file", "GIF8"),
    ("en-US/07.jpg", "picture-colour", "RGB"),
    ("en-US/08.png", "file-truncated", "end"),
    ("en-US/09.mp4", "preview-length", "5.0"),
    ("en-US/10.mp4", "preview-frames", "60.0"),
    ("en-US/11.png", "picture-alpha", "alpha"),
    ("de-DE de-DE", "too-many-files", "11"),
]


def write(folder: Path, files: Files) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if callable(content):
            content(path)
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def marked(name: str, text: str) -> Iterator[Wrong]:
    """What the comments of a YAML file say is wrong in it."""
    for number, line in enumerate(text.splitlines(), 1):
        for each in line.partition("# ")[2].split("; ") if "# " in line else ():
            field, rule, part = re.split(r": ?", each, maxsplit=2)
            yield f"{name}:{number} {field}".strip(), rule, part


def check_all(folder: Path, problems: Problems, wrong: list[Wrong]) -> None:
    """Fails unless these are the problems, and each one helps."""
    found = [_within(folder, each) for each in problems]
    places = [(str(each.where), each.rule) for each in found]
    assert sorted(places) == sorted((place, rule) for place, rule, _ in wrong)
    texts = dict(zip(places, (f"{each.reason} {each.cure}" for each in found), strict=True))
    assert [each for each in wrong if each[2] not in texts[each[:2]]] == []
    for each in found:
        check_problem(each)


def _within(folder: Path, problem: Problem) -> Problem:
    file = Path(problem.where.file)
    assert file.exists(), "names no file"
    assert str(problem).startswith(str(file))
    inner = file.relative_to(folder).as_posix()
    reason = problem.reason.replace(f"{folder}/", "")
    return attrs.evolve(problem, reason=reason, where=attrs.evolve(problem.where, file=inner))


def problems_of(read: Callable[[], Any]) -> Problems:
    try:
        found = read()
    except ProblemsFound as error:
        found = error.problems
    assert isinstance(found, Problems)
    return found


STORES: list[tuple[Files, list[Wrong]]] = [
    ({"store.yaml": STORE, **TEXTS}, [*marked("store.yaml", STORE), *IN_TEXTS]),
    (DELIVER, IN_DELIVER),
    (RORKAI, IN_RORKAI),
    *(({"store.yaml": text}, [wrong]) for text, wrong in NOT_YAML.items()),
]


@pytest.mark.parametrize(("files", "wrong"), STORES)
def test_a_listing(tmp_path: Path, files: Files, wrong: list[Wrong]) -> None:
    folder = write(tmp_path, files)
    found = problems_of(lambda: check_listing(read_folder(folder)))
    check_all(folder, found, wrong)
    assert "hunter2" not in str(found)


@pytest.mark.parametrize("review", ["{demo_password: 123456}", "[{demo_password: 123456}]"])
def test_a_password_is_never_shown(tmp_path: Path, review: str) -> None:
    folder = write(tmp_path, {"store.yaml": f"review: {review}\n"})
    found = problems_of(lambda: check_listing(read_folder(folder)))
    assert [each.rule for each in found if each.rule == "kind"] == ["kind"]
    assert "123456" not in str(found)


def test_what_is_not_converted(tmp_path: Path) -> None:
    """A warning is a step that was skipped, with its reason and its cure."""
    broken = ("english/name.txt", "de-DE/description.txt")
    files = {name: text for name, text in DELIVER.items() if name not in broken}
    result = convert(write(tmp_path / "metadata", files), tmp_path / "store")
    steps = {step.what: step.why for step in result.steps if step.outcome == "skipped"}
    for place, _, part in IN_DELIVER[:4]:
        assert part in steps[str(tmp_path / "metadata" / place)]


@pytest.mark.parametrize(("workflow", "text"), [("catalog", SHOP), ("team", TEAM)])
def test_a_yaml_file(sim: Simulator, tmp_path: Path, workflow: str, text: str) -> None:
    path = write(tmp_path, {"file.yaml": text}) / "file.yaml"
    options: dict[str, dict[str, Any]] = {
        "catalog": {"app": APP, "path": path},
        "team": {"source": path},
    }
    asked = options[workflow]
    found = problems_of(
        lambda: play(sim, "sync", lambda client: getattr(client, workflow).plan(**asked))
    )
    check_all(tmp_path, found, list(marked("file.yaml", text)))
    assert not sim.requests


@pytest.mark.parametrize(("lines", "wrong"), PRICES.items(), ids=repr)
def test_prices(sim: Simulator, tmp_path: Path, lines: str, wrong: tuple[int, str]) -> None:
    text = f"territory,price,multiplier,start,preserve\n{lines}\n"
    path = write(tmp_path, {"prices.csv": text}) / "prices.csv"
    with pytest.raises(InvalidArgument) as raised:
        play(sim, "sync", lambda client: client.pricing.plan(APP, "1", territories=path))
    line, part = wrong
    file, reason = str(raised.value).split(f": line {line}: ")
    assert file == str(path)
    assert part in reason
    check_problem(Problem("prices", reason, where=Where(file=file, line=line)))


def test_pictures(sim: Simulator, tmp_path: Path) -> None:
    folder = write(tmp_path, PICTURES)
    found = play(sim, "sync", lambda client: client.media.check(folder))
    check_all(folder, found, IN_PICTURES)
    assert not sim.requests
