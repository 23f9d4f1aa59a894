//! The alliance lead contact: a part of the partner's record.

use super::{email_verification_code, partner};
use crate::account::{GET_ALLIANCE_LEAD_CONTACT_RESPONSE, PUT_ALLIANCE_LEAD_CONTACT_RESPONSE};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put as put_member, text};
use crate::sandbox::refusal::Refusal;

const CONTACT: &str = "AllianceLeadContact";

pub(super) fn put(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let email = |record: &Record| part(record, CONTACT).map_or("", |contact| text(contact, "Email")).to_owned();
    let (old, new) = (email(partner::find(scene, input)?), email(input));
    if !new.eq_ignore_ascii_case(&old) {
        email_verification_code::verify(scene, &new, input)?;
    }
    let partner = partner::find(scene, input)?;
    if let Some(contact) = input.get(CONTACT) {
        put_member(partner, CONTACT, contact.clone());
    }
    Ok(project_record(&PUT_ALLIANCE_LEAD_CONTACT_RESPONSE, partner))
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    Ok(project_record(&GET_ALLIANCE_LEAD_CONTACT_RESPONSE, partner::find(scene, input)?))
}
