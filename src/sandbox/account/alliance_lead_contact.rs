//! The alliance lead contact, which is part of the partner's record.

use super::{email_verification_code, partner};
use crate::account::{GET_ALLIANCE_LEAD_CONTACT_RESPONSE, PUT_ALLIANCE_LEAD_CONTACT_RESPONSE};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put as put_member, text};

const CONTACT: &str = "AllianceLeadContact";

pub(super) fn put(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let email = |record: &Record| object(record, CONTACT).map_or("", |contact| text(contact, "Email")).to_owned();
    let (old, new) = (email(partner::find(context, input)?), email(input));
    if !new.eq_ignore_ascii_case(&old) {
        email_verification_code::verify(context, &new, input)?;
    }
    let partner = partner::find_mut(context, input)?;
    if let Some(contact) = input.get(CONTACT) {
        put_member(partner, CONTACT, contact.clone());
    }
    Ok(project_record(&PUT_ALLIANCE_LEAD_CONTACT_RESPONSE, partner))
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    Ok(project_record(&GET_ALLIANCE_LEAD_CONTACT_RESPONSE, partner::find(context, input)?))
}
