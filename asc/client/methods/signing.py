"""Generated from asc/workflows/signing by `make generate`: do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from asc.base.secrets import strip_locals
from asc.client.namespace import AsyncWorkflowNamespace, WorkflowNamespace

if TYPE_CHECKING:
    from collections.abc import Collection
    from os import PathLike

    from asc.client.namespace import Listener
    from asc.flow.plan import Plan
    from asc.flow.polling import Polling
    from asc.flow.result import Result
    from asc.flow.table import Table
    from asc.workflows.signing.capabilities import Capabilities
    from asc.workflows.signing.device import Devices
    from asc.workflows.signing.profile_devices import DeviceChoice
    from asc.workflows.signing.profiles import Certificates
    from asc.workflows.signing.result import (
        EnsuredBundleId,
        EnsuredCertificate,
        EnsuredProfile,
        Revocation,
        SigningFiles,
    )
    from asc.workflows.signing.status import Expiry


class Signing(WorkflowNamespace):
    """Signing: bundle ids, certificates, devices, profiles, and their files, shared with match."""

    def ensure_bundle_id(
        self,
        identifier: str,
        name: str | None = None,
        *,
        platform: str = "IOS",
        capabilities: Capabilities = (),
        remove_capabilities: Collection[str] = (),
        on_event: Listener | None = None,
    ) -> EnsuredBundleId:
        """The bundle id of exactly that identifier, made if it is missing, with these capabilities.

        `name` is what the developer pages show; left out, a new one is called like its identifier and
        another one keeps its name. `platform` is for a new one: IOS, MAC_OS or UNIVERSAL.
        `capabilities` are names, or a mapping to settings, `{"ICLOUD": {"ICLOUD_VERSION": "XCODE_6"}}`;
        they are added or changed, and others are left: `remove_capabilities` names those that go. Apple
        makes the profiles of a bundle id invalid when its capabilities change. Run again, it writes
        nothing.

        One request where all is as wanted, and one for each change. Raises `CannotSign` for an
        identifier that another team has. Source: Apple's "Register a New Bundle ID"; quirks 22, 71.
        """
        from asc.workflows.signing.bundle_ids import ensure_bundle_id

        return self._client.run(
            ensure_bundle_id(
                identifier,
                name,
                platform=platform,
                capabilities=capabilities,
                remove_capabilities=remove_capabilities,
            ),
            on_event=on_event,
        )

    @strip_locals
    def ensure_certificate(
        self,
        type: str,
        *,
        key: str | PathLike[str] | None = None,
        csr: str | PathLike[str] | None = None,
        storage: str | PathLike[str] | None = None,
        password: str = "env:MATCH_PASSWORD",
        on_event: Listener | None = None,
    ) -> EnsuredCertificate:
        """A valid certificate of that type whose private key is at hand; made if there is none.

        `type` is Apple's word, DISTRIBUTION or DEVELOPMENT for all platforms. The private key is that
        in `key`, a PEM file that is made (RSA, readable for you alone) where it is missing; or that of
        `csr`, the file of a request that was made elsewhere; or one of `storage`, a folder in fastlane
        match's layout that `password` opens. It is never sent. Run again, the certificate is found by
        its key, also where the first run was killed.

        Two requests, one where there is a certificate. Apple allows a few certificates of a type:
        `CannotSign` lists them then, and none is revoked. Source: Apple's "Create a Certificate"; quirk
        69.
        """
        from asc.workflows.signing.certificates import ensure_certificate

        return self._client.run(
            ensure_certificate(type, key=key, csr=csr, storage=storage, password=password),
            on_event=on_event,
        )

    def ensure_profile(
        self,
        name: str,
        kind: str,
        bundle_id: str,
        *,
        certificates: Certificates,
        devices: DeviceChoice | None = None,
        old_files: str | PathLike[str] = "signing/replaced",
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProfile:
        """The profile of that name, valid, for exactly these certificates and devices.

        `kind` is Apple's type, IOS_APP_STORE. `devices` are for types that name devices, development
        and ad hoc: "all", for the enabled ones of a fitting class, or UDIDs. A profile that has
        expired, is invalid, or holds other certificates or devices is made anew. Apple changes no
        profile, and takes a name once: so the old file is saved in `old_files`, then the old profile is
        deleted and the new one made. Other runs with the same folder wait meanwhile. Run again, it
        writes nothing; after a kill, it makes what is missing.

        One request for a valid one, two for a type with devices; three to make one or to renew it.
        Raises `ExistingDiffers` where the name belongs to another bundle id or type, `NotFoundByName`,
        `CannotSign`. Source: Apple's "Create a Profile"; quirk 68.
        """
        from asc.workflows.signing.profiles import ensure_profile

        return self._client.run(
            ensure_profile(
                name,
                kind,
                bundle_id,
                certificates=certificates,
                devices=devices,
                old_files=old_files,
                polling=polling,
            ),
            on_event=on_event,
        )

    @strip_locals
    def fetch(
        self,
        bundle_id: str,
        kind: str,
        *,
        to: str | PathLike[str] = "signing",
        key: str | PathLike[str] | None = None,
        storage: str | PathLike[str] | None = None,
        password: str = "env:MATCH_PASSWORD",
        p12_password: str = "env:P12_PASSWORD",
        create: bool = False,
        devices: DeviceChoice | None = None,
        on_event: Listener | None = None,
    ) -> SigningFiles:
        """Writes the files that sign an app into the folder `to`: its profile, and for each certificate
        in it whose key is at hand a .cer and a .p12.

        The key is in `key`, a PEM file, or in `storage`, a folder in fastlane match's layout, which
        `password` opens; without either the .cer files come alone. `p12_password` is for the .p12; both
        passwords are best given as `env:NAME`, a variable of the environment. A profile of any name is
        taken that is for the bundle id, of this kind, and valid. Where there is none, `create=True`
        makes what is missing: bundle id, certificate and key, and a profile, which gets match's name;
        one of that name that has expired or is invalid is made anew, with its valid certificates.
        `devices` are for development and ad hoc ("all", or UDIDs): a profile with others is not taken,
        and one of match's name is renewed, with all its certificates. With `storage`, what was found or
        made is kept there, too. Run again, it changes nothing.

        One request where all is there (two with devices), six where nothing is. Raises
        `NotFoundByName`, `CannotSign`, `ExistingDiffers`. Source: Apple's "List and Download Profiles";
        quirk 68.
        """
        from asc.workflows.signing.fetch import fetch

        return self._client.run(
            fetch(
                bundle_id,
                kind,
                to=to,
                key=key,
                storage=storage,
                password=password,
                p12_password=p12_password,
                create=create,
                devices=devices,
            ),
            on_event=on_event,
        )

    def plan_revocation(self, certificate: str, *, on_event: Listener | None = None) -> Plan:
        """What `revoke_certificate` would do, for `client.apply(plan, allow_irreversible=True)`: the
        plan shows the profiles that become invalid. It reads only.
        """
        from asc.workflows.signing.revoke import plan_revocation

        return self._client.run(plan_revocation(certificate), on_event=on_event)

    def register_devices(
        self,
        devices: Devices,
        *,
        platform: str = "IOS",
        enable: bool = False,
        rename: bool = False,
        on_event: Listener | None = None,
    ) -> Result:
        """Registers devices for development and ad hoc builds; those that are there are left.

        `devices` is the path of a file, CSV or one of Apple's own forms (see `read_devices`), or
        `DeviceEntry`s. `platform` is for those that name none: IOS, for all but Macs, or MAC_OS. A
        device that was disabled is `kept`, unless `enable`; one of another name too, unless `rename`.
        Apple may take up to three days to process a new device; until then it fits in no profile. Run
        again, it writes nothing.

        One request for 200 devices of the team, and one for each change. What Apple refuses for a
        device (a team registers 100 of each kind in a year, and nothing frees a place) is a step with
        its reason. Source: Apple's "Register a New Device"; quirk 70.
        """
        from asc.workflows.signing.devices import register_devices

        return self._client.run(
            register_devices(devices, platform=platform, enable=enable, rename=rename),
            on_event=on_event,
        )

    def revoke_certificate(
        self, certificate: str, *, on_event: Listener | None = None
    ) -> Revocation:
        """Revokes the certificate of that id. There is no way back, and the profiles that hold it
        become invalid: each is a step. `client.signing.status()` lists ids.

        What is signed and in the App Store stays there. Run again, it finds no certificate of that id
        and writes nothing. `plan_revocation` shows what would become invalid. Three requests. Source:
        Apple's "Revoke a Certificate".
        """
        from asc.workflows.signing.revoke import revoke_certificate

        return self._client.run(revoke_certificate(certificate), on_event=on_event)

    def status(
        self, *, days: int = 30, everything: bool = False, on_event: Listener | None = None
    ) -> Table[Expiry]:
        """The certificates and profiles that expire within some days, have expired, or are invalid; all
        of them with `everything`. What ends first comes first.

        Two requests for 200 certificates and 200 profiles; it reads only. Source: Apple's "List and
        Download Certificates", "List and Download Profiles".
        """
        from asc.workflows.signing.status import status

        return self._client.run(status(days=days, everything=everything), on_event=on_event)


class AsyncSigning(AsyncWorkflowNamespace):
    """Signing: bundle ids, certificates, devices, profiles, and their files, shared with match."""

    async def ensure_bundle_id(
        self,
        identifier: str,
        name: str | None = None,
        *,
        platform: str = "IOS",
        capabilities: Capabilities = (),
        remove_capabilities: Collection[str] = (),
        on_event: Listener | None = None,
    ) -> EnsuredBundleId:
        """The bundle id of exactly that identifier, made if it is missing, with these capabilities.

        `name` is what the developer pages show; left out, a new one is called like its identifier and
        another one keeps its name. `platform` is for a new one: IOS, MAC_OS or UNIVERSAL.
        `capabilities` are names, or a mapping to settings, `{"ICLOUD": {"ICLOUD_VERSION": "XCODE_6"}}`;
        they are added or changed, and others are left: `remove_capabilities` names those that go. Apple
        makes the profiles of a bundle id invalid when its capabilities change. Run again, it writes
        nothing.

        One request where all is as wanted, and one for each change. Raises `CannotSign` for an
        identifier that another team has. Source: Apple's "Register a New Bundle ID"; quirks 22, 71.
        """
        from asc.workflows.signing.bundle_ids import ensure_bundle_id

        return await self._client.run(
            ensure_bundle_id(
                identifier,
                name,
                platform=platform,
                capabilities=capabilities,
                remove_capabilities=remove_capabilities,
            ),
            on_event=on_event,
        )

    @strip_locals
    async def ensure_certificate(
        self,
        type: str,
        *,
        key: str | PathLike[str] | None = None,
        csr: str | PathLike[str] | None = None,
        storage: str | PathLike[str] | None = None,
        password: str = "env:MATCH_PASSWORD",
        on_event: Listener | None = None,
    ) -> EnsuredCertificate:
        """A valid certificate of that type whose private key is at hand; made if there is none.

        `type` is Apple's word, DISTRIBUTION or DEVELOPMENT for all platforms. The private key is that
        in `key`, a PEM file that is made (RSA, readable for you alone) where it is missing; or that of
        `csr`, the file of a request that was made elsewhere; or one of `storage`, a folder in fastlane
        match's layout that `password` opens. It is never sent. Run again, the certificate is found by
        its key, also where the first run was killed.

        Two requests, one where there is a certificate. Apple allows a few certificates of a type:
        `CannotSign` lists them then, and none is revoked. Source: Apple's "Create a Certificate"; quirk
        69.
        """
        from asc.workflows.signing.certificates import ensure_certificate

        return await self._client.run(
            ensure_certificate(type, key=key, csr=csr, storage=storage, password=password),
            on_event=on_event,
        )

    async def ensure_profile(
        self,
        name: str,
        kind: str,
        bundle_id: str,
        *,
        certificates: Certificates,
        devices: DeviceChoice | None = None,
        old_files: str | PathLike[str] = "signing/replaced",
        polling: Polling | None = None,
        on_event: Listener | None = None,
    ) -> EnsuredProfile:
        """The profile of that name, valid, for exactly these certificates and devices.

        `kind` is Apple's type, IOS_APP_STORE. `devices` are for types that name devices, development
        and ad hoc: "all", for the enabled ones of a fitting class, or UDIDs. A profile that has
        expired, is invalid, or holds other certificates or devices is made anew. Apple changes no
        profile, and takes a name once: so the old file is saved in `old_files`, then the old profile is
        deleted and the new one made. Other runs with the same folder wait meanwhile. Run again, it
        writes nothing; after a kill, it makes what is missing.

        One request for a valid one, two for a type with devices; three to make one or to renew it.
        Raises `ExistingDiffers` where the name belongs to another bundle id or type, `NotFoundByName`,
        `CannotSign`. Source: Apple's "Create a Profile"; quirk 68.
        """
        from asc.workflows.signing.profiles import ensure_profile

        return await self._client.run(
            ensure_profile(
                name,
                kind,
                bundle_id,
                certificates=certificates,
                devices=devices,
                old_files=old_files,
                polling=polling,
            ),
            on_event=on_event,
        )

    @strip_locals
    async def fetch(
        self,
        bundle_id: str,
        kind: str,
        *,
        to: str | PathLike[str] = "signing",
        key: str | PathLike[str] | None = None,
        storage: str | PathLike[str] | None = None,
        password: str = "env:MATCH_PASSWORD",
        p12_password: str = "env:P12_PASSWORD",
        create: bool = False,
        devices: DeviceChoice | None = None,
        on_event: Listener | None = None,
    ) -> SigningFiles:
        """Writes the files that sign an app into the folder `to`: its profile, and for each certificate
        in it whose key is at hand a .cer and a .p12.

        The key is in `key`, a PEM file, or in `storage`, a folder in fastlane match's layout, which
        `password` opens; without either the .cer files come alone. `p12_password` is for the .p12; both
        passwords are best given as `env:NAME`, a variable of the environment. A profile of any name is
        taken that is for the bundle id, of this kind, and valid. Where there is none, `create=True`
        makes what is missing: bundle id, certificate and key, and a profile, which gets match's name;
        one of that name that has expired or is invalid is made anew, with its valid certificates.
        `devices` are for development and ad hoc ("all", or UDIDs): a profile with others is not taken,
        and one of match's name is renewed, with all its certificates. With `storage`, what was found or
        made is kept there, too. Run again, it changes nothing.

        One request where all is there (two with devices), six where nothing is. Raises
        `NotFoundByName`, `CannotSign`, `ExistingDiffers`. Source: Apple's "List and Download Profiles";
        quirk 68.
        """
        from asc.workflows.signing.fetch import fetch

        return await self._client.run(
            fetch(
                bundle_id,
                kind,
                to=to,
                key=key,
                storage=storage,
                password=password,
                p12_password=p12_password,
                create=create,
                devices=devices,
            ),
            on_event=on_event,
        )

    async def plan_revocation(self, certificate: str, *, on_event: Listener | None = None) -> Plan:
        """What `revoke_certificate` would do, for `client.apply(plan, allow_irreversible=True)`: the
        plan shows the profiles that become invalid. It reads only.
        """
        from asc.workflows.signing.revoke import plan_revocation

        return await self._client.run(plan_revocation(certificate), on_event=on_event)

    async def register_devices(
        self,
        devices: Devices,
        *,
        platform: str = "IOS",
        enable: bool = False,
        rename: bool = False,
        on_event: Listener | None = None,
    ) -> Result:
        """Registers devices for development and ad hoc builds; those that are there are left.

        `devices` is the path of a file, CSV or one of Apple's own forms (see `read_devices`), or
        `DeviceEntry`s. `platform` is for those that name none: IOS, for all but Macs, or MAC_OS. A
        device that was disabled is `kept`, unless `enable`; one of another name too, unless `rename`.
        Apple may take up to three days to process a new device; until then it fits in no profile. Run
        again, it writes nothing.

        One request for 200 devices of the team, and one for each change. What Apple refuses for a
        device (a team registers 100 of each kind in a year, and nothing frees a place) is a step with
        its reason. Source: Apple's "Register a New Device"; quirk 70.
        """
        from asc.workflows.signing.devices import register_devices

        return await self._client.run(
            register_devices(devices, platform=platform, enable=enable, rename=rename),
            on_event=on_event,
        )

    async def revoke_certificate(
        self, certificate: str, *, on_event: Listener | None = None
    ) -> Revocation:
        """Revokes the certificate of that id. There is no way back, and the profiles that hold it
        become invalid: each is a step. `client.signing.status()` lists ids.

        What is signed and in the App Store stays there. Run again, it finds no certificate of that id
        and writes nothing. `plan_revocation` shows what would become invalid. Three requests. Source:
        Apple's "Revoke a Certificate".
        """
        from asc.workflows.signing.revoke import revoke_certificate

        return await self._client.run(revoke_certificate(certificate), on_event=on_event)

    async def status(
        self, *, days: int = 30, everything: bool = False, on_event: Listener | None = None
    ) -> Table[Expiry]:
        """The certificates and profiles that expire within some days, have expired, or are invalid; all
        of them with `everything`. What ends first comes first.

        Two requests for 200 certificates and 200 profiles; it reads only. Source: Apple's "List and
        Download Certificates", "List and Download Profiles".
        """
        from asc.workflows.signing.status import status

        return await self._client.run(status(days=days, everything=everything), on_event=on_event)
