//! Who sees a profile: a part of the partner's record.

use serde_json::Value;

use super::{partner, refusal};
use crate::account::GET_PROFILE_VISIBILITY_RESPONSE;
use crate::instant::DAY_MS;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put as put_member, text, texts};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::Catalog;

const VISIBILITY: &str = "Visibility";
/// When it was set lately.
const SET_AT: &str = "visibilitySetAt";

pub(super) fn put(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let (now, day) = (scene.now.rfc3339(), scene.now.after(-DAY_MS).rfc3339());
    let quotas = scene.quotas;
    let partner = partner::find(scene, input)?;
    let mut lately: Vec<Value> = texts(partner, SET_AT).filter(|at| **at > *day).map(Value::from).collect();
    refusal::room(quotas, "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY", lately.len())?;
    lately.push(now.into());
    put_member(partner, SET_AT, lately);
    put_member(partner, VISIBILITY, text(input, VISIBILITY));
    get(scene, input)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let partner = partner::find(scene, input)?;
    let mut answer = project_record(&GET_PROFILE_VISIBILITY_RESPONSE, partner);
    put_member(&mut answer, VISIBILITY, visibility(partner));
    put_member(&mut answer, "ProfileId", part(partner, "Profile").map_or("", |profile| text(profile, "ProfileId")));
    Ok(answer)
}

/// Whether an account has a partner whose profile others see.
pub(super) fn is_public(own: &Catalog) -> bool {
    own.partner.as_ref().is_some_and(|partner| visibility(partner) == "PUBLIC")
}

fn visibility(partner: &Record) -> &str {
    match text(partner, VISIBILITY) {
        "" => "PUBLIC",
        set => set,
    }
}
