//! E-mail domains for AWS Training and Certification, which are part of the partner's record.

use serde_json::Value;

use super::{email_verification_code, error, partner};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, put, record, text};

/// The longest domain name of the model, whose e-mail addresses can have longer ones.
const MAX_LENGTH: usize = 253;

const DOMAINS: &str = "AwsTrainingCertificationEmailDomains";
const NAME: &str = "DomainName";

pub(super) fn associate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let mut domains = domains_of(partner::find(context, input)?);
    let email = text(input, "Email");
    let domain = email.rsplit('@').next().unwrap_or("").to_ascii_lowercase();
    if domain.len() > MAX_LENGTH {
        return Err(error::invalid_field("Email", "INVALID_VALUE", "must have a domain of at most 253 characters"));
    }
    let is_known = domains.iter().any(|known| is(known, &domain));
    if is_of_another_partner(context, &domain) {
        return Err(error::business_rules(&[("INCOMPATIBLE_DOMAIN", "the domain belongs to another partner in this catalog")]));
    }
    if !is_known {
        error::check_quota(context.quotas, "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", domains.len())?;
    }
    email_verification_code::verify(context, email, input)?;
    if !is_known {
        let new = record([(NAME, domain.into()), ("RegisteredAt", context.now.rfc3339().into())]);
        domains.push(Value::Object(new));
        put(partner::find(context, input)?, DOMAINS, domains);
    }
    Ok(Record::new())
}

pub(super) fn disassociate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let partner = partner::find(context, input)?;
    let mut domains = domains_of(partner);
    let before = domains.len();
    domains.retain(|known| !is(known, text(input, NAME)));
    if domains.len() == before {
        return Err(error::not_found("PARTNER_DOMAIN_NOT_FOUND", "the partner has no such e-mail domain"));
    }
    put(partner, DOMAINS, domains);
    Ok(Record::new())
}

fn is_of_another_partner(context: &Context<'_>, domain: &str) -> bool {
    let mut others = context.state.in_catalog(context.catalog).filter(|(account, _)| *account != context.caller.account);
    others.any(|(_, other)| {
        let domains = other.account.partner.as_ref().map(domains_of).unwrap_or_default();
        domains.iter().any(|known| is(known, domain))
    })
}

fn domains_of(partner: &Record) -> Vec<Value> {
    partner.get(DOMAINS).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn is(known: &Value, domain: &str) -> bool {
    known.get(NAME).and_then(Value::as_str).is_some_and(|known| known.eq_ignore_ascii_case(domain))
}
