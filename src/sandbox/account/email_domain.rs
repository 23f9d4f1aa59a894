//! E-mail domains for AWS Training and Certification, which are part of the partner's record.

use serde_json::Value;

use super::{email_verification_code, error, partner};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, record, text};
use crate::sandbox::state::PartnerName;

/// The longest domain name of the model, whose e-mail addresses can have longer ones.
const MAX_LENGTH: usize = 253;

const DOMAINS: &str = "AwsTrainingCertificationEmailDomains";
const NAME: &str = "DomainName";

pub(super) fn associate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let domains = domains_of(partner::find(context, input)?);
    let email = text(input, "Email");
    let domain = email.rsplit('@').next().unwrap_or("").to_ascii_lowercase();
    if domain.len() > MAX_LENGTH {
        return Err(error::invalid_field("Email", "INVALID_VALUE", "must have a domain of at most 253 characters"));
    }
    let (is_known, count) = (domains.iter().any(|known| is(known, &domain)), domains.len());
    if is_of_another_partner(context, &domain) {
        return Err(error::business_rules(&[("INCOMPATIBLE_DOMAIN", "the domain belongs to another partner in this catalog")]));
    }
    if !is_known {
        error::check_quota(context.quotas, "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", &|| count)?;
    }
    email_verification_code::verify(context, email, input)?;
    if !is_known {
        let new = record([(NAME, domain.into()), ("RegisteredAt", context.now.rfc3339().into())]);
        let domains = partner::find_mut(context, input)?.entry(DOMAINS).or_insert_with(|| Value::Array(Vec::new()));
        if let Some(domains) = domains.as_array_mut() {
            domains.push(Value::Object(new));
        }
    }
    Ok(Record::new())
}

pub(super) fn disassociate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let is_named = |known: &Value| is(known, text(input, NAME));
    if !domains_of(partner::find(context, input)?).iter().any(is_named) {
        return Err(error::not_found("PARTNER_DOMAIN_NOT_FOUND", "the partner has no such e-mail domain"));
    }
    if let Some(domains) = partner::find_mut(context, input)?.get_mut(DOMAINS).and_then(Value::as_array_mut) {
        domains.retain(|known| !is_named(known));
    }
    Ok(Record::new())
}

fn is_of_another_partner(context: &mut Context<'_>, domain: &str) -> bool {
    let mut accounts = context.state.accounts_named(context.catalog, PartnerName::EmailDomain, domain);
    accounts.any(|account| account != context.caller.account)
}

fn domains_of(partner: &Record) -> &[Value] {
    partner.get(DOMAINS).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn is(known: &Value, domain: &str) -> bool {
    known.get(NAME).and_then(Value::as_str).is_some_and(|known| known.eq_ignore_ascii_case(domain))
}
