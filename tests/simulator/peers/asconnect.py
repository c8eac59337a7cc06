"""asconnect's reads, and its upload of a screenshot. Run by the Python of its environment."""

from __future__ import annotations

import sys
from pathlib import Path

here = str(Path(__file__).parent)
sys.path[:] = [folder for folder in sys.path if folder != here]  # this file has the library's name

from asconnect import Client
from asconnect.httpclient import HttpClient
from asconnect.models.screenshots import ScreenshotDisplayType

base_url, key_id, issuer_id, key = sys.argv[1:]
HttpClient.generate_url = lambda _, endpoint: f"{base_url}/v1/{endpoint}"
client = Client(key_id=key_id, key_contents=Path(key).read_text(), issuer_id=issuer_id)  # pyright: ignore[reportCallIssue]

apps = list(client.app.get_all())
print(f"asconnect: app.get_all: {len(apps)} apps")
app = client.app.get_from_bundle_id(apps[0].bundle_id)
assert app is not None
assert app.identifier == apps[0].identifier
print(f"asconnect: get_from_bundle_id: {app.name}")
versions = list(client.version.get_all(app_id=app.identifier))
print(f"asconnect: version.get_all: {[found.attributes.version_string for found in versions]}")
infos = client.app_info.get_app_info(app_id=app.identifier)
print(f"asconnect: get_app_info: {[info.attributes.app_store_age_rating.name for info in infos]}")

text = next(iter(client.version.get_localizations(version_id=versions[0].identifier)))
pictures = client.screenshots.create_set(
    localization_id=text.identifier, display_type=ScreenshotDisplayType.APP_IPHONE_61
)
picture = Path(key).with_name("APP_IPHONE_61-1.png")
picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100_000))
shot = client.screenshots.upload_screenshot(
    file_path=str(picture), screenshot_set_id=pictures.identifier, use_auth_header=False
)
(found,) = client.screenshots.get_screenshots(screenshot_set_id=pictures.identifier)
assert found.identifier == shot.identifier
print(f"asconnect: upload_screenshot: {found.attributes.asset_delivery_state.state.name}")
