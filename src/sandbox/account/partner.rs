//! Partners: one for each account and catalog. Its record holds what
//! `GetPartner` and `GetAllianceLeadContact` answer with, and its tags.

use serde_json::Value;

use super::{email_verification_code, listing, refusal, tags, verification};
use crate::account::{CREATE_PARTNER_RESPONSE, GET_PARTNER_RESPONSE, PARTNER_SUMMARY};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::Catalog;

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    if scene.own().partner.is_some() {
        return Err(refusal::conflict("DUPLICATE_PARTNER", "the account has a partner in this catalog"));
    }
    let own_tags = tags::added(Vec::new(), input)?;
    let email = part(input, "AllianceLeadContact").map_or("", |contact| text(contact, "Email"));
    email_verification_code::look(scene, email, input)?;
    if !scene.is_trial() {
        verification::require(scene, text(input, "LegalName"))?;
    }
    email_verification_code::verify(scene, email, input)?;

    let id = scene.mint().id("partner-");
    let mut partner = record([
        ("Catalog", scene.catalog.into()),
        ("Arn", scene.arn("partner", &id).into()),
        ("Id", id.into()),
        ("CreatedAt", scene.now.rfc3339().into()),
        ("Profile", Value::Object(first_profile(scene, input, email))),
        ("AwsTrainingCertificationEmailDomains", Value::Array(Vec::new())),
        ("Tags", Value::Array(own_tags)),
    ]);
    for name in ["LegalName", "AllianceLeadContact"] {
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
        return Err(listing::not_a_token());
    }
    let partners = scene.own().partner.iter().map(|partner| Value::Object(project_record(&PARTNER_SUMMARY, partner)));
    Ok(record([("PartnerSummaryList", partners.collect())]))
}

/// The caller's partner, if `Identifier` is its id or ARN.
pub(super) fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    find_by(scene, text(input, "Identifier"))
}

/// The same by an id or ARN.
pub(super) fn find_by<'s>(scene: &'s mut Scene<'_>, identifier: &str) -> Result<&'s mut Record, Refusal> {
    let own = scene.own().partner.as_mut();
    own.filter(|partner| identifier == text(partner, "Id") || identifier == text(partner, "Arn"))
        .ok_or_else(|| refusal::not_found("PARTNER_NOT_FOUND", "the account has no such partner in this catalog"))
}

/// The id of an account's profile; empty where it has no partner.
pub(super) fn profile_id(own: &Catalog) -> &str {
    own.partner.as_ref().and_then(|partner| part(partner, "Profile")).map_or("", |profile| text(profile, "ProfileId"))
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
