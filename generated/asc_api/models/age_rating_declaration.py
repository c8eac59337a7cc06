"""AgeRatingDeclaration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..resource import Resource
from ..unset import ABSENT
from ..values import define

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

    AgeRatingDeclarationFields: TypeAlias = Literal[
        "advertising",
        "ageAssurance",
        "ageRatingOverride",
        "ageRatingOverrideV2",
        "alcoholTobaccoOrDrugUseOrReferences",
        "contests",
        "developerAgeRatingInfoUrl",
        "gambling",
        "gamblingSimulated",
        "gunsOrOtherWeapons",
        "healthOrWellnessTopics",
        "horrorOrFearThemes",
        "kidsAgeBand",
        "koreaAgeRatingOverride",
        "lootBox",
        "matureOrSuggestiveThemes",
        "medicalOrTreatmentInformation",
        "messagingAndChat",
        "parentalControls",
        "profanityOrCrudeHumor",
        "sexualContentGraphicAndNudity",
        "sexualContentOrNudity",
        "socialMedia",
        "socialMediaAgeRestricted",
        "unrestrictedWebAccess",
        "userGeneratedContent",
        "violenceCartoonOrFantasy",
        "violenceRealistic",
        "violenceRealisticProlongedGraphicOrSadistic",
    ]
    """What `fields[ageRatingDeclarations]` takes."""


@define
class AgeRatingDeclaration(Resource):
    """`ageRatingDeclarations`.

    Deprecated by Apple: `age_rating_override`.
    """

    advertising: bool | None = ABSENT
    age_assurance: bool | None = ABSENT
    age_rating_override: AgeRatingDeclarationAgeRatingOverride | str | None = ABSENT
    age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2 | str | None = ABSENT
    alcohol_tobacco_or_drug_use_or_references: (
        AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | str | None
    ) = ABSENT
    contests: AgeRatingDeclarationContests | str | None = ABSENT
    developer_age_rating_info_url: str | None = ABSENT
    gambling: bool | None = ABSENT
    gambling_simulated: AgeRatingDeclarationGamblingSimulated | str | None = ABSENT
    guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons | str | None = ABSENT
    health_or_wellness_topics: bool | None = ABSENT
    horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes | str | None = ABSENT
    kids_age_band: KidsAgeBand | str | None = ABSENT
    korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride | str | None = ABSENT
    loot_box: bool | None = ABSENT
    mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes | str | None = ABSENT
    medical_or_treatment_information: (
        AgeRatingDeclarationMedicalOrTreatmentInformation | str | None
    ) = ABSENT
    messaging_and_chat: bool | None = ABSENT
    parental_controls: bool | None = ABSENT
    profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor | str | None = ABSENT
    sexual_content_graphic_and_nudity: (
        AgeRatingDeclarationSexualContentGraphicAndNudity | str | None
    ) = ABSENT
    sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity | str | None = ABSENT
    social_media: bool | None = ABSENT
    social_media_age_restricted: bool | None = ABSENT
    unrestricted_web_access: bool | None = ABSENT
    user_generated_content: bool | None = ABSENT
    violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy | str | None = ABSENT
    violence_realistic: AgeRatingDeclarationViolenceRealistic | str | None = ABSENT
    violence_realistic_prolonged_graphic_or_sadistic: (
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | str | None
    ) = ABSENT

    TYPE = "ageRatingDeclarations"
    PATH = None
    ATTRIBUTES = {
        "advertising": ("advertising", None),
        "ageAssurance": ("age_assurance", None),
        "ageRatingOverride": ("age_rating_override", None),
        "ageRatingOverrideV2": ("age_rating_override_v2", None),
        "alcoholTobaccoOrDrugUseOrReferences": ("alcohol_tobacco_or_drug_use_or_references", None),
        "contests": ("contests", None),
        "developerAgeRatingInfoUrl": ("developer_age_rating_info_url", None),
        "gambling": ("gambling", None),
        "gamblingSimulated": ("gambling_simulated", None),
        "gunsOrOtherWeapons": ("guns_or_other_weapons", None),
        "healthOrWellnessTopics": ("health_or_wellness_topics", None),
        "horrorOrFearThemes": ("horror_or_fear_themes", None),
        "kidsAgeBand": ("kids_age_band", None),
        "koreaAgeRatingOverride": ("korea_age_rating_override", None),
        "lootBox": ("loot_box", None),
        "matureOrSuggestiveThemes": ("mature_or_suggestive_themes", None),
        "medicalOrTreatmentInformation": ("medical_or_treatment_information", None),
        "messagingAndChat": ("messaging_and_chat", None),
        "parentalControls": ("parental_controls", None),
        "profanityOrCrudeHumor": ("profanity_or_crude_humor", None),
        "sexualContentGraphicAndNudity": ("sexual_content_graphic_and_nudity", None),
        "sexualContentOrNudity": ("sexual_content_or_nudity", None),
        "socialMedia": ("social_media", None),
        "socialMediaAgeRestricted": ("social_media_age_restricted", None),
        "unrestrictedWebAccess": ("unrestricted_web_access", None),
        "userGeneratedContent": ("user_generated_content", None),
        "violenceCartoonOrFantasy": ("violence_cartoon_or_fantasy", None),
        "violenceRealistic": ("violence_realistic", None),
        "violenceRealisticProlongedGraphicOrSadistic": (
            "violence_realistic_prolonged_graphic_or_sadistic",
            None,
        ),
    }
