//! Partners: one for each account and catalog. The record of a partner holds the outputs of `GetPartner` and
//! `GetAllianceLeadContact`, and its tags.

use serde_json::Value;

use super::{email_verification_code, error, listing, tags, verification};
use crate::account::{CREATE_PARTNER_RESPONSE, GET_PARTNER_RESPONSE, PARTNER_SUMMARY};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put, record, text};
use crate::sandbox::state::PartnerName;

pub(super) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    if context.account_state().partner.is_some() {
        return Err(error::conflict("DUPLICATE_PARTNER", "the account already has a partner in this catalog"));
    }
    let tags = tags::add(Vec::new(), input)?;
    let email = object(input, "AllianceLeadContact").map_or("", |contact| text(contact, "Email"));
    email_verification_code::peek_code(context, email, input)?;
    if !context.is_sandbox_catalog() {
        verification::require(context, text(input, "LegalName"))?;
    }
    let legal_name = text(input, "LegalName");
    if context.state.accounts_named(context.catalog, PartnerName::Legal, legal_name).next().is_some() {
        let message = "another partner in this catalog has the legal name";
        return Err(error::business_rules(&[("INCOMPATIBLE_LEGAL_NAME", message)]));
    }
    email_verification_code::verify(context, email, input)?;

    let id = context.ids().identifier("partner-");
    let mut partner = record([
        ("Catalog", context.catalog.into()),
        ("Arn", context.arn("partner", &id).into()),
        ("Id", id.into()),
        ("CreatedAt", context.now.rfc3339().into()),
        ("Profile", Value::Object(first_profile(context, input, email))),
        ("AwsTrainingCertificationEmailDomains", Value::Array(Vec::new())),
        ("Tags", Value::Array(tags)),
    ]);
    for name in ["LegalName", "AllianceLeadContact"] {
        if let Some(value) = input.get(name) {
            put(&mut partner, name, value.clone());
        }
    }
    let output = project_record(&CREATE_PARTNER_RESPONSE, &partner);
    *context.account_state().partner = Some(partner);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    Ok(project_record(&GET_PARTNER_RESPONSE, find(context, input)?))
}

/// An account has at most one partner, so there is never a second page and no token is valid.
pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    if input.contains_key("NextToken") {
        return Err(listing::invalid_token());
    }
    let partner = context.account_state().partner.iter();
    let summaries = partner.map(|partner| Value::Object(project_record(&PARTNER_SUMMARY, partner)));
    Ok(record([("PartnerSummaryList", summaries.collect())]))
}

/// The caller's partner, if `Identifier` is its ID or ARN.
pub(super) fn find<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s Record, ErrorResponse> {
    context.account_state().partner_named(text(input, "Identifier")).ok_or_else(error::partner_not_found)
}

/// The same, to change it.
pub(super) fn find_mut<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s mut Record, ErrorResponse> {
    context.account_state().partner_named_mut(text(input, "Identifier")).ok_or_else(error::partner_not_found)
}

/// The profile before the first update: every required member.
fn first_profile(context: &mut Context<'_>, input: &Record, email: &str) -> Record {
    let legal_name = text(input, "LegalName");
    let domain = email.rsplit('@').next().filter(|domain| domain.len() <= 200).unwrap_or("partner.example");
    record([
        ("ProfileId", context.ids().identifier("pprofile-").into()),
        ("DisplayName", legal_name.into()),
        ("Description", legal_name.into()),
        ("WebsiteUrl", ["https://", domain].concat().into()),
        ("LogoUrl", ["https://", domain, "/logo.png"].concat().into()),
        ("PrimarySolutionType", text(input, "PrimarySolutionType").into()),
        ("IndustrySegments", vec!["OTHER"].into()),
        ("TranslationSourceLocale", "en-US".into()),
    ])
}
