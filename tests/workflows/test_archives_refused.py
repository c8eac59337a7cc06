"""Archives that App Store Connect would refuse, packages that name many bundles, and what the user
may say beside.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from asc.errors import InvalidArgument, NotAnArchive
from asc.workflows.uploads.archives import read_archive

from .archives import make_ipa, make_package

APP = (
    '<bundle id="com.example.app1" path="{}" CFBundleShortVersionString="2.0" CFBundleVersion="5"/>'
)
HELPER = (
    '<bundle id="com.example.app1.helper" path="{}" CFBundleShortVersionString="9" '
    'CFBundleVersion="9"/>'
)


@pytest.mark.parametrize(
    "helper",
    [
        "Demo.app/Contents/Library/LoginItems/Helper.app",
        "Demo.app/Contents/Frameworks/Sparkle.framework/Versions/B/Updater.app",
        "Demo.app/Contents/XPCServices/Helper.xpc",
    ],
)
@pytest.mark.parametrize("prefix", ["", "./", "Applications/", "/Applications/"])
@pytest.mark.parametrize("product", ["com.example.app1", "com.example.installer", "helper", None])
def test_the_app_is_meant_whatever_else_a_package_names_first(
    tmp_path: Path, helper: str, prefix: str, product: str | None
) -> None:
    product = "com.example.app1.helper" if product == "helper" else product
    bundles = HELPER.format(prefix + helper) + APP.format(prefix + "Demo.app")
    named = f'<product id="{product}"/>' if product else ""
    text = f"<installer-gui-script><pkg-ref>{bundles}</pkg-ref>{named}</installer-gui-script>"
    archive = read_archive(make_package(tmp_path / "App.pkg", Distribution=text))
    assert (archive.bundle_id, archive.version, archive.build_number) == (
        "com.example.app1",
        "2.0",
        "5",
    )


def test_bundles_inside_bundles_and_a_helper_at_the_top_of_its_own(tmp_path: Path) -> None:
    """PackageMaker's layout: the path of an inner bundle begins at the outer one."""
    inner = HELPER.format("Helper.app")
    outer = APP.format("./Demo.app").replace("/>", f">{inner}</bundle>")
    path = make_package(tmp_path / "App.pkg", PackageInfo=f"<pkg-info>{outer}</pkg-info>")
    assert read_archive(path).bundle_id == "com.example.app1"


def test_a_distribution_that_leaves_the_numbers_to_the_package_info(tmp_path: Path) -> None:
    mention = '<bundle-version><bundle id="com.example.app1" path="Demo.app"/></bundle-version>'
    files: dict[str, Any] = {
        "Distribution": f"<installer-gui-script>{mention}</installer-gui-script>",
        "App.pkg/PackageInfo": f"<pkg-info>{APP.format('./Demo.app')}</pkg-info>",
    }
    assert read_archive(make_package(tmp_path / "App.pkg", **files)).build_number == "5"


def test_two_apps_side_by_side(tmp_path: Path) -> None:
    other = HELPER.format("Other.app").replace("app1.helper", "other")
    text = f"<pkg-info>{other}{APP.format('Demo.app')}</pkg-info>"
    path = make_package(tmp_path / "App.pkg", PackageInfo=text)
    with pytest.raises(NotAnArchive, match=r"several apps: com\.example\.other .*bundle_id="):
        read_archive(path)
    assert read_archive(path, bundle_id="com.example.app1").version == "2.0"
    with pytest.raises(InvalidArgument, match=r"bundle_id is 'com\.example\.x', but"):
        read_archive(path, bundle_id="com.example.x")


def test_a_package_that_names_no_app(tmp_path: Path) -> None:
    path = make_package(tmp_path / "App.pkg", PackageInfo="<pkg-info/>")
    with pytest.raises(NotAnArchive, match="bundle_id=, version= and build_number="):
        read_archive(path)
    with pytest.raises(NotAnArchive, match="say it by version="):
        read_archive(path, bundle_id="com.example.app1")
    archive = read_archive(path, bundle_id="com.example.app1", version="1.1", build_number="13")
    assert str(archive) == "App.pkg: com.example.app1 1.1 (13) for MAC_OS"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"bundle_id": "com.example.other"}, "but App.ipa says 'com.example.app1'"),
        ({"version": "1.2"}, "but App.ipa says '1.1'"),
        ({"version": 1.1}, "it takes text, such as '1.1'"),
        ({"build_number": 13}, "it takes text, such as '13'"),
        ({"version": "1.2.3.4"}, "at most three numbers"),
        ({"bundle_id": "com example"}, "letters, digits"),
    ],
)
def test_arguments_that_contradict(tmp_path: Path, arguments: Any, message: str) -> None:
    path = make_ipa(tmp_path / "App.ipa")
    with pytest.raises(InvalidArgument, match=message):
        read_archive(path, **arguments)
    assert read_archive(path, bundle_id="com.example.app1", version="1.1", build_number="13")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"version": "1.2.3.4"}, "CFBundleShortVersionString is '1.2.3.4': .*three numbers"),
        ({"version": "1.2-beta"}, "three numbers"),
        ({"version": "1."}, "three numbers"),
        ({"version": " 1.1"}, "spaces around it"),
        ({"version": 1.1}, "<string>1.1</string>, not <real>"),
        ({"version": "١.٢"}, "digits are not 0 to 9"),
        ({"version": "1²"}, "three numbers"),
        ({"version": "$(MARKETING_VERSION)"}, "not filled in the variable"),
        ({"number": 13}, "<string>13</string>, not <integer>"),
        ({"number": True}, "not <true/>"),
        ({"number": "１３"}, "digits are not 0 to 9"),
        ({"number": ""}, "has no CFBundleVersion"),
        ({"bundle_id": "$(PRODUCT_BUNDLE_IDENTIFIER)"}, "not filled in the variable"),
        ({"bundle_id": "com.example.my_app"}, "letters, digits"),
        ({"CFBundlePackageType": None}, "has no CFBundlePackageType: for an app it is APPL"),
        ({"CFBundlePackageType": "FMWK"}, "CFBundlePackageType is 'FMWK'"),
    ],
)
def test_an_info_plist_that_apple_would_refuse(
    tmp_path: Path, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(NotAnArchive, match=message):
        read_archive(make_ipa(tmp_path / "App.ipa", **change))


def test_an_xcarchive(tmp_path: Path) -> None:
    (tmp_path / "App.xcarchive").mkdir()
    with pytest.raises(NotAnArchive, match="is a folder: export it"):
        read_archive(tmp_path / "App.xcarchive")
