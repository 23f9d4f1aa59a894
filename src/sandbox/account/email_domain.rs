//! E-mail domains for AWS training and certification: a part of the partner's
//! record.

use serde_json::Value;

use super::{email_verification_code, partner, refusal};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, record};
use crate::sandbox::record::{put, text};
use crate::sandbox::refusal::Refusal;

/// What the model's domain names hold; its addresses hold more.
const MAX_LENGTH: usize = 253;

const DOMAINS: &str = "AwsTrainingCertificationEmailDomains";
const NAME: &str = "DomainName";

pub(super) fn associate(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let domains = of(partner::find(scene, input)?);
    let email = text(input, "Email");
    let domain = email.rsplit('@').next().unwrap_or("").to_ascii_lowercase();
    if domain.len() > MAX_LENGTH {
        return Err(refusal::invalid_field("Email", "INVALID_VALUE", "must have a domain of at most 253 characters"));
    }
    let has = |domains: &[Value]| domains.iter().any(|known| is(known, &domain));
    let is_known = has(&domains);
    let mut others = scene.state.accounts.iter().filter(|(account, _)| **account != scene.caller.account);
    if others.any(|(_, own)| own.get(scene.catalog).and_then(|own| own.partner.as_ref()).is_some_and(|own| has(&of(own)))) {
        return Err(refusal::business(&[("INCOMPATIBLE_DOMAIN", "the domain is another partner's in this catalog")]));
    }
    if !is_known {
        refusal::room(scene.quotas, "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", domains.len())?;
    }
    email_verification_code::verify(scene, email, input)?;
    if !is_known {
        let new = record([(NAME, domain.into()), ("RegisteredAt", scene.now.rfc3339().into())]);
        let mut domains = domains;
        domains.push(Value::Object(new));
        put(partner::find(scene, input)?, DOMAINS, domains);
    }
    Ok(Record::new())
}

pub(super) fn disassociate(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let partner = partner::find(scene, input)?;
    let mut domains = of(partner);
    let before = domains.len();
    domains.retain(|known| !is(known, text(input, NAME)));
    if domains.len() == before {
        return Err(refusal::not_found("PARTNER_DOMAIN_NOT_FOUND", "the partner has no such e-mail domain"));
    }
    put(partner, DOMAINS, domains);
    Ok(Record::new())
}

fn of(partner: &Record) -> Vec<Value> {
    partner.get(DOMAINS).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn is(known: &Value, domain: &str) -> bool {
    known.get(NAME).and_then(Value::as_str).is_some_and(|known| known.eq_ignore_ascii_case(domain))
}
