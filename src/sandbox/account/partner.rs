//! Partners: one for each account and catalog. Its record holds what
//! `GetPartner` and `GetAllianceLeadContact` answer with, and its tags.

use serde_json::Value;

use super::{email_verification_code, refusal};
use crate::account::{CREATE_PARTNER_RESPONSE, GET_PARTNER_RESPONSE, PARTNER_SUMMARY};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    if scene.own().partner.is_some() {
        return Err(refusal::conflict("DUPLICATE_PARTNER", "the account has a partner in this catalog"));
    }
    let email = part(input, "AllianceLeadContact").map_or("", |contact| text(contact, "Email"));
    email_verification_code::verify(scene, email, input)?;

    let id = scene.mint().id("partner-");
    let mut partner = record([
        ("Catalog", scene.catalog.into()),
        ("Arn", scene.arn("partner", &id).into()),
        ("Id", id.into()),
        ("CreatedAt", scene.now.rfc3339().into()),
        ("Profile", Value::Object(first_profile(scene, input, email))),
        ("AwsTrainingCertificationEmailDomains", Value::Array(Vec::new())),
    ]);
    for name in ["LegalName", "AllianceLeadContact", "Tags"] {
        if let Some(value) = input.get(name) {
            put(&mut partner, name, value.clone());
        }
    }
    let answer = project_record(&CREATE_PARTNER_RESPONSE, &partner);
    scene.own().partner = Some(partner);
    Ok(answer)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    Ok(project_record(&GET_PARTNER_RESPONSE, find(scene, input)?))
}

/// At most one: no page ever has a next, so no token is ever good.
pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    if input.contains_key("NextToken") {
        return Err(refusal::invalid_field("NextToken", "INVALID_VALUE", "is not a token of this listing"));
    }
    let partners = scene.own().partner.iter().map(|partner| Value::Object(project_record(&PARTNER_SUMMARY, partner)));
    Ok(record([("PartnerSummaryList", partners.collect())]))
}

/// The caller's partner, if `Identifier` is its id or ARN.
pub(super) fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    let identifier = text(input, "Identifier");
    let own = scene.own().partner.as_mut();
    own.filter(|partner| identifier == text(partner, "Id") || identifier == text(partner, "Arn"))
        .ok_or_else(|| refusal::not_found("PARTNER_NOT_FOUND", "the account has no such partner in this catalog"))
}

/// What stands in a profile before the first update: all that is required.
fn first_profile(scene: &mut Scene<'_>, input: &Record, email: &str) -> Record {
    let legal_name = text(input, "LegalName");
    let domain = email.rsplit('@').next().filter(|domain| domain.len() <= 200).unwrap_or("partner.example");
    record([
        ("ProfileId", scene.mint().id("pprofile-").into()),
        ("DisplayName", legal_name.into()),
        ("Description", legal_name.into()),
        ("WebsiteUrl", ["https://", domain].concat().into()),
        ("LogoUrl", ["https://", domain, "/logo.png"].concat().into()),
        ("PrimarySolutionType", text(input, "PrimarySolutionType").into()),
        ("IndustrySegments", vec!["OTHER"].into()),
        ("TranslationSourceLocale", "en-US".into()),
    ])
}
