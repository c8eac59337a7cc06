"""codemagic's `app-store-connect fetch-signing-files --create`, twice: what the first run makes,
the second one finds. Run by the Python of its environment.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

here = str(Path(__file__).parent)
sys.path[:] = [folder for folder in sys.path if folder != here]  # this file has the library's name


def play(base_url: str, key_id: str, issuer_id: str, key: str, private_key: str) -> None:
    """One run of the command, on another address."""
    from codemagic.apple.app_store_connect import AppStoreConnectApiClient
    from codemagic.tools.app_store_connect import AppStoreConnect

    AppStoreConnectApiClient.API_URL = f"{base_url}/v1"
    sys.argv[1:] = ["fetch-signing-files", "com.example.fresh", "--create"]
    sys.argv += ["--platform", "IOS", "--type", "IOS_APP_STORE", "--strict-match-identifier"]
    sys.argv += ["--certificate-key", f"@file:{private_key}"]
    sys.argv += ["--key-id", key_id, "--issuer-id", issuer_id, "--private-key", f"@file:{key}"]
    AppStoreConnect.invoke_cli()


def main() -> None:
    arguments = sys.argv[1:]
    if len(arguments) == 5:
        play(*arguments)
        return
    private_key = str(Path(arguments[3]).with_name("certificate.pem"))
    command = ["openssl", "genrsa", "-out", private_key, "2048"]
    subprocess.run(command, check=True, capture_output=True)
    command = [sys.executable, __file__, *arguments, private_key]
    for word in ("makes them", "finds them"):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        print(f"codemagic: fetch-signing-files --create: {word}")
    from codemagic.models import ProvisioningProfile

    path = next(Path(arguments[3]).parent.rglob("*.mobileprovision"))
    profile = ProvisioningProfile.from_path(path)
    assert profile.bundle_id == "com.example.fresh"
    assert profile.certificates
    print(f"codemagic: its profile: {profile.name}")


if __name__ == "__main__":
    main()
