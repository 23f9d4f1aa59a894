//! Who sees a profile, which is part of the partner's record.

use serde_json::Value;

use super::{error, partner};
use crate::account::GET_PROFILE_VISIBILITY_RESPONSE;
use crate::instant::DAY_MS;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put as put_member, text, texts};
use crate::sandbox::state::AccountState;

const VISIBILITY: &str = "Visibility";
const QUOTA: &str = "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY";
/// When it was set during the last day, as far as the quota counts.
const SET_AT: &str = "visibilitySetAt";

pub(super) fn put(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let (now, day) = (context.now.rfc3339(), context.now.after(-DAY_MS).rfc3339());
    let quotas = context.quotas;
    let partner = partner::find(context, input)?;
    let mut recent: Vec<Value> = texts(partner, SET_AT).filter(|at| **at > *day).map(Value::from).collect();
    error::check_quota(quotas, QUOTA, &|| recent.len())?;
    quotas.keep_latest(QUOTA, &mut recent);
    recent.push(now.into());
    let partner = partner::find_mut(context, input)?;
    put_member(partner, SET_AT, recent);
    put_member(partner, VISIBILITY, text(input, VISIBILITY));
    get(context, input)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let partner = partner::find(context, input)?;
    let mut output = project_record(&GET_PROFILE_VISIBILITY_RESPONSE, partner);
    put_member(&mut output, VISIBILITY, visibility(partner));
    put_member(&mut output, "ProfileId", object(partner, "Profile").map_or("", |profile| text(profile, "ProfileId")));
    Ok(output)
}

/// Whether an account has a partner whose profile others see.
pub(super) fn is_public(own: &AccountState) -> bool {
    own.partner.as_ref().is_some_and(|partner| visibility(partner) == "PUBLIC")
}

fn visibility(partner: &Record) -> &str {
    match text(partner, VISIBILITY) {
        "" => "PUBLIC",
        visibility => visibility,
    }
}
