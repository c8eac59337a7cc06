"""The files of a listing: what is wrong with them, and from one form to another."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument, ProblemsFound
from asc.flow.problems import Problems
from asc.workflows.listing import convert, export_texts, import_texts
from asc.workflows.listing.checking import check_listing
from asc.workflows.listing.fields import FIELDS, Key
from asc.workflows.listing.formats import read_folder

from .listing_stage import read_files, write_files


def problems_of(folder: Path, files: dict[str, str]) -> Problems:
    return check_listing(read_folder(write_files(folder, files)))


def said(folder: Path, files: dict[str, str]) -> list[str]:
    """The problems, without the folder."""
    return [str(each).replace(f"{folder}/", "") for each in problems_of(folder, files)]


# What is wrong


def test_everything_wrong_is_found_at_once(tmp_path: Path) -> None:
    yaml = """\
copyright: 2026
colour: red
categories:
  primary: GAME
age_rating:
  gambling: "no"
  contests: SELDOM
review:
  phone: later
  demo_password: hunter2
locales:
  en_US:
    name: Weather
  de-DE:
    name: Ein Name, der mehr als dreißig Zeichen hat
    subtitel: Kurz
    keywords: rain,rain, to
    support_url: example.com
    subtitle: ""
  fr-FR:
    name: null
    description: Ici
"""
    files = {
        "store.yaml": yaml,
        "fr-FR/description.md": "Là\n",
        "fr-FR/wats_new.md": "x\n",
        "de-DE/whats_new.md": "Neu \U0001f600\n",
    }
    found = said(tmp_path, files)
    wanted = [
        "store.yaml:2: error: 'colour' is not known; it takes",
        "store.yaml:1 copyright: error: copyright is 2026; it takes text; put it in quotes",
        "store.yaml:6 gambling: error: gambling is 'no'; it takes true or false",
        "store.yaml:12: error: 'en_US' is not a locale; did you mean 'en-US'?",
        "store.yaml:16: error: 'subtitel' is not known; did you mean 'subtitle'",
        "store.yaml:19 de-DE subtitle: error: subtitle is empty; write null",
        "store.yaml:21 fr-FR name: error: name can't be cleared",
        "fr-FR/description.md:1 fr-FR description: error: it stands in store.yaml:22",
        "fr-FR/wats_new.md: error: wats_new.md is not a text of a listing; did you mean",
        "store.yaml:4 primary: warning: 'GAME' is not a category",
        "store.yaml:7 contests: warning: 'SELDOM' is not a contests that this version knows",
        "store.yaml:9 phone: error: 'later' is not a phone number",
        "store.yaml:10 demo_password: error: a password stands in a file; put it into",
        "store.yaml:15 de-DE name: error: 42 characters long, 30 at most",
        "store.yaml:17 de-DE keywords: warning: rain: more than once",
        "store.yaml:17 de-DE keywords: warning: to: very short",
        "store.yaml:17 de-DE keywords: warning: there is space around commas",
        "store.yaml:18 de-DE support_url: warning: 'example.com' is not a URL",
        "de-DE/whats_new.md:1 de-DE whats_new: error: Apple refuses '\U0001f600'",
        "store.yaml:7 contests: warning: no answer to",
    ]
    missing = [start for start in wanted if not any(each.startswith(start) for each in found)]
    assert not missing, "\n".join(found)
    assert "hunter2" not in "".join(found)


def test_a_folder_without_a_listing_says_so(tmp_path: Path) -> None:
    with pytest.raises(InvalidArgument, match="holds no listing"):
        read_folder(tmp_path)
    write_files(tmp_path, {"metadata/en-US/name.txt": "App"})
    with pytest.raises(InvalidArgument, match=r"give .*metadata"):
        read_folder(tmp_path)


def test_subcategories_belong_to_their_category(tmp_path: Path) -> None:
    yaml = "categories:\n  primary: UTILITIES\n  primary_subcategory_one: GAMES_PUZZLE\n"
    assert said(tmp_path, {"store.yaml": yaml}) == [
        "store.yaml:3 primary_subcategory_one: warning: GAMES_PUZZLE is a subcategory of GAMES "
        "[subcategory]"
    ]


def test_every_field_has_an_attribute_that_can_be_written() -> None:
    import inspect

    from asc.workflows.listing.writing import _UPDATE

    for (part, _), field in FIELDS.items():
        assert field.attribute in inspect.signature(_UPDATE[part]).parameters, field


# deliver

DELIVER = {
    "copyright.txt": "2026 Example Ltd\n",
    "primary_category.txt": "GAMES\n",
    "primary_first_sub_category.txt": "GAMES_PUZZLE\n",
    "secondary_category.txt": "\n",
    "default/support_url.txt": "https://example.com/help\n",
    "default/keywords.txt": "rain,sun\n",
    "en-US/name.txt": "Weather\n",
    "en-US/description.txt": "Two lines,\nof weather.\n",
    "en-US/keywords.txt": "weather,rain\n",
    "en-US/release_notes.txt": "\n",
    "de-DE/name.txt": "Wetter\n",
    "de-DE/privacy_url.txt": "https://example.com/datenschutz",
    "no/apple_tv_privacy_policy.txt": "Vi samler ingenting.\n",
    "review_information/first_name.txt": "Ann\n",
    "review_information/demo_password.txt": "hunter2\n",
    "review_information/notes.txt": "Tap.\n",
    "screenshots/README.txt": "no text of a listing\n",
}


def test_delivers_tree_becomes_ours(tmp_path: Path) -> None:
    source = write_files(tmp_path / "metadata", DELIVER)
    result = convert(source, tmp_path / "store")
    files = read_files(tmp_path / "store")
    assert set(files) == {
        "store.yaml",
        "en-US/description.md",
        "no/privacy_policy_text.md",
    }
    assert "hunter2" not in "".join(files.values())
    assert "it holds a password, which is not taken" in str(result)
    values = read_folder(tmp_path / "store").values
    assert values[Key("texts", "support_url", "no")] == "https://example.com/help"
    assert values[Key("texts", "keywords", "en-US")] == "weather,rain"
    assert values[Key("texts", "keywords", "de-DE")] == "rain,sun"
    assert values[Key("texts", "description", "en-US")] == "Two lines,\nof weather."
    assert values[Key("categories", "primary_subcategory_one")] == "GAMES_PUZZLE"
    assert Key("texts", "whats_new", "en-US") not in values
    assert not convert(source, tmp_path / "store").changed


def test_our_files_become_delivers_and_come_back(tmp_path: Path) -> None:
    convert(write_files(tmp_path / "metadata", DELIVER), tmp_path / "store")
    there = convert(tmp_path / "store", tmp_path / "again", form="deliver")
    assert (tmp_path / "again" / "de-DE" / "privacy_url.txt").read_text() == (
        "https://example.com/datenschutz\n"
    )
    assert not there.refused
    back = read_folder(tmp_path / "again").values
    assert back == read_folder(tmp_path / "store").values


def test_what_deliver_cannot_say_is_told(tmp_path: Path) -> None:
    yaml = "content_rights: USES_THIRD_PARTY_CONTENT\ncopyright: null\n"
    write_files(tmp_path / "store", {"store.yaml": yaml})
    result = convert(tmp_path / "store", tmp_path / "metadata", form="deliver")
    assert [str(step) for step in result.steps] == [
        "content_rights: skipped (the form deliver has no file for it)",
        "copyright: skipped (the form has no way to clear a value)",
    ]


def test_a_password_in_our_file_is_not_taken_along(tmp_path: Path) -> None:
    write_files(tmp_path / "store", {"store.yaml": "review:\n  demo_password: hunter2\n"})
    result = convert(tmp_path / "store", tmp_path / "metadata", form="deliver")
    assert [step.what for step in result.steps] == ["review demo_password"]
    assert "hunter2" not in f"{result}{read_files(tmp_path / 'metadata')}"


def test_a_folder_is_not_converted_into_itself(tmp_path: Path) -> None:
    write_files(tmp_path, {"store.yaml": ""})
    with pytest.raises(InvalidArgument, match="into itself"):
        convert(tmp_path, tmp_path)
    with pytest.raises(InvalidArgument, match="read only"):
        convert(tmp_path, tmp_path / "x", form="rorkai")


# rorkai

RORKAI = {
    "app-info/default.json": '{"privacyPolicyUrl": "https://example.com/privacy"}',
    "app-info/en-US.json": '{"name": "Weather", "subtitle": null}',
    "app-info/de-DE.json": '{"locale": "de-DE", "name": "Wetter"}',
    "version/1.0/en-US.json": '{"description": "Old words."}',
    "version/2.0/en-US.json": '{\n "description": "New words.",\n "whatsNew": "All."\n}',
}


def test_rorkais_tree_becomes_ours(tmp_path: Path) -> None:
    source = write_files(tmp_path / "metadata", RORKAI)
    with pytest.raises(InvalidArgument, match=r"has 1\.0, 2\.0"):
        convert(source, tmp_path / "store")
    convert(source, tmp_path / "store", version="2.0")
    values = read_folder(tmp_path / "store").values
    assert values == {
        Key("info", "name", "en-US"): "Weather",
        Key("info", "subtitle", "en-US"): None,
        Key("info", "privacy_policy_url", "en-US"): "https://example.com/privacy",
        Key("info", "name", "de-DE"): "Wetter",
        Key("info", "privacy_policy_url", "de-DE"): "https://example.com/privacy",
        Key("texts", "description", "en-US"): "New words.",
        Key("texts", "whats_new", "en-US"): "All.",
    }


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"name": "A",\n "nmae": "B"}', "de-DE.json:2: error: 'nmae' is not known"),
        ('{"name": "A",\n "name": "B"}', "de-DE.json:1: error: name is there twice"),
        ('{"name": "A",\n}', "de-DE.json:2: error: it is not JSON"),
        ('{"name": 5}', "de-DE.json:1 de-DE name: error: name is 5; it takes text"),
    ],
)
def test_rorkais_files_are_read_strictly(tmp_path: Path, text: str, says: str) -> None:
    source = write_files(tmp_path / "metadata", {"app-info/de-DE.json": text})
    with pytest.raises(ProblemsFound) as caught:
        convert(source, tmp_path / "store")
    assert says in str(caught.value)


# Tables for translators

TEXTS = {
    "store.yaml": "# ours\nlocales:\n  en-US:\n    name: Weather  # short\n    subtitle: =SUM\n",
    "en-US/description.md": 'Rain, "sun"\nand snow.\n',
    "de-DE/description.md": "Regen.\n",
}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_texts_go_to_translators_and_come_back(tmp_path: Path, kind: str) -> None:
    store, table = write_files(tmp_path / "store", TEXTS), tmp_path / f"texts.{kind}"
    assert export_texts(store, table, locales=["ja"]) == [table]
    assert import_texts(table, store) == []
    assert read_files(store) == TEXTS
    _translate(table, {("ja", "name"): "天気", ("de-DE", "subtitle"): "Kurz"})
    import_texts(table, store)
    files = read_files(store)
    assert "  ja:\n    name: 天気\n" in files["store.yaml"]
    assert files["store.yaml"].startswith("# ours\n")
    assert "# short" in files["store.yaml"]
    _translate(table, {("ja", "name"): "x" * 31})
    with pytest.raises(ProblemsFound, match=r"ja name: error: 31 characters long, 30 at most"):
        import_texts(table, store)
    assert read_files(store) == files


def _translate(table: Path, texts: dict[tuple[str, str], str]) -> None:
    """What a translator does: fills in cells."""
    if table.suffix == ".csv":
        with table.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        for row in rows:
            row[2] = texts.get((row[0], row[1]), row[2])
        with table.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return
    import openpyxl

    book = openpyxl.load_workbook(table)
    for cells in book.worksheets[0].iter_rows(min_row=2):
        place = (str(cells[0].value), str(cells[1].value))
        text = texts.get(place) or cells[2].value
        cells[2].value = text  # pyright: ignore[reportAttributeAccessIssue]
        cells[2].data_type = "s"
    book.save(table)


def test_characters_that_are_left_are_counted(tmp_path: Path) -> None:
    store, table = write_files(tmp_path / "store", TEXTS), tmp_path / "texts.csv"
    export_texts(store, table)
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = {(row["locale"], row["field"]): row for row in csv.DictReader(file)}
    assert (rows["en-US", "name"]["limit"], rows["en-US", "name"]["left"]) == ("30", "23")
    assert rows["de-DE", "name"]["text"] == ""


@pytest.mark.parametrize(
    ("path", "says"),
    [("texts.txt", "ends with .csv or .xlsx"), (5, "ends with"), ("none.csv", "No such file")],
)
def test_other_tables_are_refused(tmp_path: Path, path: Any, says: str) -> None:
    store = write_files(tmp_path / "store", TEXTS)
    with pytest.raises((InvalidArgument, OSError), match=says):
        import_texts(tmp_path / path if isinstance(path, str) else path, store)


def test_a_table_needs_its_columns(tmp_path: Path) -> None:
    store = write_files(tmp_path / "store", TEXTS)
    write_files(tmp_path, {"texts.csv": "locale,text\nen-US,x\n"})
    with pytest.raises(InvalidArgument, match="has no column 'field'"):
        import_texts(tmp_path / "texts.csv", store)


def test_results_have_json(tmp_path: Path) -> None:
    source = write_files(tmp_path / "metadata", DELIVER)
    result = convert(source, tmp_path / "store")
    assert json.loads(json.dumps(result.to_dict()))["changed"] is True
    assert str(result).startswith(f"{source} to {tmp_path / 'store'}: ")
