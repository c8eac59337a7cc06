"""Run inside another client's environment: the same work, sent through that client's own HTTP
layer.

`python peer.py NAME URL KEY_ID ISSUER KEY_FILE`; reads one seed a line, answers with one line of
JSON: what was read, and what each write was told to have come to.
"""

from __future__ import annotations

import json
import logging
import random
import sys
import time
from collections.abc import Iterator
from typing import Any, Protocol


class Peer(Protocol):
    """What the story needs of a client."""

    def testers(self) -> Iterator[str]: ...
    def write(self, method: str, path: str, body: Any) -> Any: ...


def naive(url: str, key_id: str, issuer: str, key: str) -> Peer:
    """httpx as scripts use it: everything is tried again, five times, whatever happened."""
    import httpx
    import jwt

    now = int(time.time())
    claims = {"iss": issuer, "iat": now - 60, "exp": now + 1000, "aud": "appstoreconnect-v1"}
    token = jwt.encode(claims, key, "ES256", headers={"kid": key_id})
    client = httpx.Client(headers={"Authorization": f"Bearer {token}"}, trust_env=False)

    def send(method: str, target: str, body: Any = None) -> Any:
        for attempt in range(5):
            try:
                response = client.request(method, target, json=body)
            except httpx.HTTPError:
                if attempt == 4:
                    raise
            else:
                if response.status_code < 400:
                    return response.json() if response.content else None
                again = response.status_code >= 500 or response.status_code in (401, 408, 429)
                if attempt == 4 or not again:
                    return response.raise_for_status()
            time.sleep(2**attempt)
        return None

    class Naive:
        def testers(self) -> Iterator[str]:
            target = f"{url}/v1/betaTesters?limit=200"
            while target:
                page = send("GET", target)
                yield from (item["id"] for item in page["data"])
                target = page["links"].get("next", "")

        def write(self, method: str, path: str, body: Any) -> Any:
            return send(method, f"{url}/v1/{path}", body)

    return Naive()


def asconnect(url: str, key_id: str, issuer: str, key: str) -> Peer:
    """asconnect's HttpClient."""
    from asconnect.httpclient import HttpClient

    HttpClient.generate_url = lambda _, endpoint: f"{url}/v1/{endpoint}"
    client = HttpClient(
        key_id=key_id, issuer_id=issuer, key_contents=key, log=logging.getLogger("peer")
    )

    class Asconnect:
        def testers(self) -> Iterator[str]:
            for item in client.get(endpoint="betaTesters?limit=200", data_type=list[Any]):
                yield item["id"]

        def write(self, method: str, path: str, body: Any) -> Any:
            if method == "DELETE":  # it leaves the status to its caller
                client.delete(endpoint=path).raise_for_status()
                return None
            send = client.post if method == "POST" else client.patch
            data = send(endpoint=path, data=body, data_type=dict[str, Any])
            return {"data": data}

    return Asconnect()


def codemagic(url: str, key_id: str, issuer: str, key: str) -> Peer:
    """codemagic-cli-tools' AppStoreConnectApiClient, with the retries that its command line tool
    sets.
    """
    from codemagic.apple.app_store_connect.api_client import AppStoreConnectApiClient
    from codemagic.utilities import auditing

    auditing.save_http_request_audit = lambda *_, **__: None
    session: Any = sys.modules["codemagic.apple.app_store_connect.api_session"]
    session.auditing = auditing
    AppStoreConnectApiClient.API_URL = f"{url}/v1"
    retries = {"unauthorized_request_retries": 3, "server_error_retries": 3}
    client = AppStoreConnectApiClient(key_id, issuer, key, **retries)

    class Codemagic:
        def testers(self) -> Iterator[str]:
            yield from (
                item["id"] for item in client.paginate(f"{url}/v1/betaTesters", page_size=200)
            )

        def write(self, method: str, path: str, body: Any) -> Any:
            response = client.session.request(method, f"{url}/v1/{path}", json=body)
            return response.json() if response.content else None

    return Codemagic()


def tell(peer: Peer, seed: int) -> dict[str, Any]:
    """The story: all testers are read while groups are made, renamed and deleted."""
    chance, groups, raised = random.Random(seed), {"group-1", "group-2"}, ""
    writes: list[dict[str, Any]] = []
    read: list[str] = []
    try:
        for id in peer.testers():
            read.append(id)
            if len(read) % 200 == 0:
                for _ in range(3):
                    writes.append(_write(peer, chance, groups, f"group {seed} {len(writes)}"))
    except Exception as error:
        raised = type(error).__name__
    while len(writes) < 30:
        writes.append(_write(peer, chance, groups, f"group {seed} {len(writes)}"))
    return {"read": read, "raised": raised, "writes": writes}


def _write(peer: Peer, chance: random.Random, groups: set[str], name: str) -> dict[str, Any]:
    id = chance.choice(sorted(groups)) if groups else None
    action = chance.choice(["create", "create", "update", "delete"]) if id else "create"
    attributes = {"type": "betaGroups", "attributes": {"name": name}}
    told: dict[str, Any] = {"action": action, "name": name, "id": id, "raised": ""}
    try:
        if action == "create":
            app = {"app": {"data": {"type": "apps", "id": "1"}}}
            groups.add(
                peer.write("POST", "betaGroups", {"data": {**attributes, "relationships": app}})[
                    "data"
                ]["id"]
            )
        elif action == "update":
            peer.write("PATCH", f"betaGroups/{id}", {"data": {**attributes, "id": id}})
        else:
            groups.discard(str(id))
            peer.write("DELETE", f"betaGroups/{id}", None)
    except Exception as error:
        told["raised"] = type(error).__name__
    return told


def main() -> None:
    """Seeds in, reports out."""
    time.sleep = lambda _: None  # the simulator's time is not this machine's
    name, url, key_id, issuer, key_file = sys.argv[1:]
    with open(key_file) as file:
        key = file.read()
    out, sys.stdout = sys.stdout, sys.stderr
    for line in sys.stdin:
        peer = {"httpx": naive, "asconnect": asconnect, "codemagic": codemagic}[name](
            url, key_id, issuer, key
        )
        print(json.dumps(tell(peer, int(line))), file=out, flush=True)


if __name__ == "__main__":
    main()
