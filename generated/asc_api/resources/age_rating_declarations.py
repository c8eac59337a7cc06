"""`/v1/ageRatingDeclarations`: requests, and the namespaces that send them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..body import Body
from ..namespace import AsyncNamespace, Namespace
from ..operation import Operation
from ..request import one
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from ..enums import (
        AgeRatingDeclarationAgeRatingOverride,
        AgeRatingDeclarationAgeRatingOverrideV2,
        AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences,
        AgeRatingDeclarationContests,
        AgeRatingDeclarationGamblingSimulated,
        AgeRatingDeclarationGunsOrOtherWeapons,
        AgeRatingDeclarationHorrorOrFearThemes,
        AgeRatingDeclarationKoreaAgeRatingOverride,
        AgeRatingDeclarationMatureOrSuggestiveThemes,
        AgeRatingDeclarationMedicalOrTreatmentInformation,
        AgeRatingDeclarationProfanityOrCrudeHumor,
        AgeRatingDeclarationSexualContentGraphicAndNudity,
        AgeRatingDeclarationSexualContentOrNudity,
        AgeRatingDeclarationViolenceCartoonOrFantasy,
        AgeRatingDeclarationViolenceRealistic,
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic,
        KidsAgeBand,
    )
    from ..models import AgeRatingDeclaration
    from ..request import Id, Request

_UPDATE = Operation(
    "PATCH",
    "/v1/ageRatingDeclarations/{id}",
    one("AgeRatingDeclaration"),
    body=Body(
        "ageRatingDeclarations",
        null=(
            "advertising ageAssurance ageRatingOverride ageRatingOverrideV2 "
            "alcoholTobaccoOrDrugUseOrReferences contests developerAgeRatingInfoUrl gambling "
            "gamblingSimulated gunsOrOtherWeapons healthOrWellnessTopics horrorOrFearThemes kidsAgeBand "
            "koreaAgeRatingOverride lootBox matureOrSuggestiveThemes medicalOrTreatmentInformation "
            "messagingAndChat parentalControls profanityOrCrudeHumor sexualContentGraphicAndNudity "
            "sexualContentOrNudity socialMedia socialMediaAgeRestricted unrestrictedWebAccess "
            "userGeneratedContent violenceCartoonOrFantasy violenceRealistic "
            "violenceRealisticProlongedGraphicOrSadistic"
        ),
    ),
)


def update(
    id: Id[AgeRatingDeclaration],
    *,
    advertising: bool | None | Unset = UNSET,
    age_assurance: bool | None | Unset = UNSET,
    age_rating_override: AgeRatingDeclarationAgeRatingOverride | None | Unset = UNSET,
    age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2 | None | Unset = UNSET,
    alcohol_tobacco_or_drug_use_or_references: (
        AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | None | Unset
    ) = UNSET,
    contests: AgeRatingDeclarationContests | None | Unset = UNSET,
    developer_age_rating_info_url: str | None | Unset = UNSET,
    gambling: bool | None | Unset = UNSET,
    gambling_simulated: AgeRatingDeclarationGamblingSimulated | None | Unset = UNSET,
    guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons | None | Unset = UNSET,
    health_or_wellness_topics: bool | None | Unset = UNSET,
    horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes | None | Unset = UNSET,
    kids_age_band: KidsAgeBand | None | Unset = UNSET,
    korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride | None | Unset = UNSET,
    loot_box: bool | None | Unset = UNSET,
    mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes
    | None
    | Unset = UNSET,
    medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformation
    | None
    | Unset = UNSET,
    messaging_and_chat: bool | None | Unset = UNSET,
    parental_controls: bool | None | Unset = UNSET,
    profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor | None | Unset = UNSET,
    sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudity
    | None
    | Unset = UNSET,
    sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity | None | Unset = UNSET,
    social_media: bool | None | Unset = UNSET,
    social_media_age_restricted: bool | None | Unset = UNSET,
    unrestricted_web_access: bool | None | Unset = UNSET,
    user_generated_content: bool | None | Unset = UNSET,
    violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy
    | None
    | Unset = UNSET,
    violence_realistic: AgeRatingDeclarationViolenceRealistic | None | Unset = UNSET,
    violence_realistic_prolonged_graphic_or_sadistic: (
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | None | Unset
    ) = UNSET,
) -> Request[AgeRatingDeclaration]:
    """PATCH /v1/ageRatingDeclarations/{id}
    https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ageratingdeclarations-_id_
    """
    return _UPDATE.write(
        id,
        {
            "advertising": advertising,
            "ageAssurance": age_assurance,
            "ageRatingOverride": age_rating_override,
            "ageRatingOverrideV2": age_rating_override_v2,
            "alcoholTobaccoOrDrugUseOrReferences": alcohol_tobacco_or_drug_use_or_references,
            "contests": contests,
            "developerAgeRatingInfoUrl": developer_age_rating_info_url,
            "gambling": gambling,
            "gamblingSimulated": gambling_simulated,
            "gunsOrOtherWeapons": guns_or_other_weapons,
            "healthOrWellnessTopics": health_or_wellness_topics,
            "horrorOrFearThemes": horror_or_fear_themes,
            "kidsAgeBand": kids_age_band,
            "koreaAgeRatingOverride": korea_age_rating_override,
            "lootBox": loot_box,
            "matureOrSuggestiveThemes": mature_or_suggestive_themes,
            "medicalOrTreatmentInformation": medical_or_treatment_information,
            "messagingAndChat": messaging_and_chat,
            "parentalControls": parental_controls,
            "profanityOrCrudeHumor": profanity_or_crude_humor,
            "sexualContentGraphicAndNudity": sexual_content_graphic_and_nudity,
            "sexualContentOrNudity": sexual_content_or_nudity,
            "socialMedia": social_media,
            "socialMediaAgeRestricted": social_media_age_restricted,
            "unrestrictedWebAccess": unrestricted_web_access,
            "userGeneratedContent": user_generated_content,
            "violenceCartoonOrFantasy": violence_cartoon_or_fantasy,
            "violenceRealistic": violence_realistic,
            "violenceRealisticProlongedGraphicOrSadistic": violence_realistic_prolonged_graphic_or_sadistic,
        },
        {},
    )


class AgeRatingDeclarations(Namespace):
    """`/v1/ageRatingDeclarations`."""

    def update(
        self,
        id: Id[AgeRatingDeclaration],
        *,
        advertising: bool | None | Unset = UNSET,
        age_assurance: bool | None | Unset = UNSET,
        age_rating_override: AgeRatingDeclarationAgeRatingOverride | None | Unset = UNSET,
        age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2 | None | Unset = UNSET,
        alcohol_tobacco_or_drug_use_or_references: (
            AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | None | Unset
        ) = UNSET,
        contests: AgeRatingDeclarationContests | None | Unset = UNSET,
        developer_age_rating_info_url: str | None | Unset = UNSET,
        gambling: bool | None | Unset = UNSET,
        gambling_simulated: AgeRatingDeclarationGamblingSimulated | None | Unset = UNSET,
        guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons | None | Unset = UNSET,
        health_or_wellness_topics: bool | None | Unset = UNSET,
        horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes | None | Unset = UNSET,
        kids_age_band: KidsAgeBand | None | Unset = UNSET,
        korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride
        | None
        | Unset = UNSET,
        loot_box: bool | None | Unset = UNSET,
        mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes
        | None
        | Unset = UNSET,
        medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformation
        | None
        | Unset = UNSET,
        messaging_and_chat: bool | None | Unset = UNSET,
        parental_controls: bool | None | Unset = UNSET,
        profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor | None | Unset = UNSET,
        sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudity
        | None
        | Unset = UNSET,
        sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity | None | Unset = UNSET,
        social_media: bool | None | Unset = UNSET,
        social_media_age_restricted: bool | None | Unset = UNSET,
        unrestricted_web_access: bool | None | Unset = UNSET,
        user_generated_content: bool | None | Unset = UNSET,
        violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy
        | None
        | Unset = UNSET,
        violence_realistic: AgeRatingDeclarationViolenceRealistic | None | Unset = UNSET,
        violence_realistic_prolonged_graphic_or_sadistic: (
            AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | None | Unset
        ) = UNSET,
    ) -> AgeRatingDeclaration:
        """PATCH /v1/ageRatingDeclarations/{id}"""
        return self._send(
            update(
                id,
                advertising=advertising,
                age_assurance=age_assurance,
                age_rating_override=age_rating_override,
                age_rating_override_v2=age_rating_override_v2,
                alcohol_tobacco_or_drug_use_or_references=alcohol_tobacco_or_drug_use_or_references,
                contests=contests,
                developer_age_rating_info_url=developer_age_rating_info_url,
                gambling=gambling,
                gambling_simulated=gambling_simulated,
                guns_or_other_weapons=guns_or_other_weapons,
                health_or_wellness_topics=health_or_wellness_topics,
                horror_or_fear_themes=horror_or_fear_themes,
                kids_age_band=kids_age_band,
                korea_age_rating_override=korea_age_rating_override,
                loot_box=loot_box,
                mature_or_suggestive_themes=mature_or_suggestive_themes,
                medical_or_treatment_information=medical_or_treatment_information,
                messaging_and_chat=messaging_and_chat,
                parental_controls=parental_controls,
                profanity_or_crude_humor=profanity_or_crude_humor,
                sexual_content_graphic_and_nudity=sexual_content_graphic_and_nudity,
                sexual_content_or_nudity=sexual_content_or_nudity,
                social_media=social_media,
                social_media_age_restricted=social_media_age_restricted,
                unrestricted_web_access=unrestricted_web_access,
                user_generated_content=user_generated_content,
                violence_cartoon_or_fantasy=violence_cartoon_or_fantasy,
                violence_realistic=violence_realistic,
                violence_realistic_prolonged_graphic_or_sadistic=violence_realistic_prolonged_graphic_or_sadistic,
            )
        )


class AsyncAgeRatingDeclarations(AsyncNamespace):
    """`/v1/ageRatingDeclarations`, for asyncio."""

    async def update(
        self,
        id: Id[AgeRatingDeclaration],
        *,
        advertising: bool | None | Unset = UNSET,
        age_assurance: bool | None | Unset = UNSET,
        age_rating_override: AgeRatingDeclarationAgeRatingOverride | None | Unset = UNSET,
        age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2 | None | Unset = UNSET,
        alcohol_tobacco_or_drug_use_or_references: (
            AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | None | Unset
        ) = UNSET,
        contests: AgeRatingDeclarationContests | None | Unset = UNSET,
        developer_age_rating_info_url: str | None | Unset = UNSET,
        gambling: bool | None | Unset = UNSET,
        gambling_simulated: AgeRatingDeclarationGamblingSimulated | None | Unset = UNSET,
        guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons | None | Unset = UNSET,
        health_or_wellness_topics: bool | None | Unset = UNSET,
        horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes | None | Unset = UNSET,
        kids_age_band: KidsAgeBand | None | Unset = UNSET,
        korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride
        | None
        | Unset = UNSET,
        loot_box: bool | None | Unset = UNSET,
        mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes
        | None
        | Unset = UNSET,
        medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformation
        | None
        | Unset = UNSET,
        messaging_and_chat: bool | None | Unset = UNSET,
        parental_controls: bool | None | Unset = UNSET,
        profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor | None | Unset = UNSET,
        sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudity
        | None
        | Unset = UNSET,
        sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity | None | Unset = UNSET,
        social_media: bool | None | Unset = UNSET,
        social_media_age_restricted: bool | None | Unset = UNSET,
        unrestricted_web_access: bool | None | Unset = UNSET,
        user_generated_content: bool | None | Unset = UNSET,
        violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy
        | None
        | Unset = UNSET,
        violence_realistic: AgeRatingDeclarationViolenceRealistic | None | Unset = UNSET,
        violence_realistic_prolonged_graphic_or_sadistic: (
            AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | None | Unset
        ) = UNSET,
    ) -> AgeRatingDeclaration:
        """PATCH /v1/ageRatingDeclarations/{id}"""
        return await self._send(
            update(
                id,
                advertising=advertising,
                age_assurance=age_assurance,
                age_rating_override=age_rating_override,
                age_rating_override_v2=age_rating_override_v2,
                alcohol_tobacco_or_drug_use_or_references=alcohol_tobacco_or_drug_use_or_references,
                contests=contests,
                developer_age_rating_info_url=developer_age_rating_info_url,
                gambling=gambling,
                gambling_simulated=gambling_simulated,
                guns_or_other_weapons=guns_or_other_weapons,
                health_or_wellness_topics=health_or_wellness_topics,
                horror_or_fear_themes=horror_or_fear_themes,
                kids_age_band=kids_age_band,
                korea_age_rating_override=korea_age_rating_override,
                loot_box=loot_box,
                mature_or_suggestive_themes=mature_or_suggestive_themes,
                medical_or_treatment_information=medical_or_treatment_information,
                messaging_and_chat=messaging_and_chat,
                parental_controls=parental_controls,
                profanity_or_crude_humor=profanity_or_crude_humor,
                sexual_content_graphic_and_nudity=sexual_content_graphic_and_nudity,
                sexual_content_or_nudity=sexual_content_or_nudity,
                social_media=social_media,
                social_media_age_restricted=social_media_age_restricted,
                unrestricted_web_access=unrestricted_web_access,
                user_generated_content=user_generated_content,
                violence_cartoon_or_fantasy=violence_cartoon_or_fantasy,
                violence_realistic=violence_realistic,
                violence_realistic_prolonged_graphic_or_sadistic=violence_realistic_prolonged_graphic_or_sadistic,
            )
        )
