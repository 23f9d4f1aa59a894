//! Sending a handshake.

use serde_json::Value;

use super::kind::{ACTIVATE, Kind, REVOKE};
use super::{ABOUT_ARN, ABOUT_ID, KIND, OWNER, RECEIVER, SENDER, STATUS, is_pending, quota};
use crate::channel::{CREATE_CHANNEL_HANDSHAKE_DETAIL, PARTNER_PROFILE_DISPLAY_NAME};
use crate::sandbox::Scene;
use crate::sandbox::channel::{program_management_account, refusal, relationship, service_period, tags};
use crate::sandbox::record::{Record, part, project_record, put, read, record, text, text_record};
use crate::sandbox::refusal::Refusal;

/// What is asked, of whom, about what.
struct Question {
    about_id: String,
    about_arn: String,
    sender: String,
    receiver: String,
    terms: Record,
}

pub(in crate::sandbox::channel) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    tags::check(input)?;
    let kind = Kind::of(input);
    let payload = kind.choice(input, "payload", "Payload")?;
    let about = text(input, "associatedResourceIdentifier");
    if !about.rsplit('/').next().unwrap_or("").starts_with(kind.about) {
        let message = "names no resource that this handshakeType is about";
        return Err(refusal::invalid_field("associatedResourceIdentifier", "INVALID_VALUE", message));
    }
    let question = match payload {
        _ if kind.name == ACTIVATE.name => to_activate(scene, about)?,
        Some(payload) => to_serve(scene, kind, about, payload)?,
        None => {
            let message = "is required by the handshakeType";
            return Err(refusal::invalid_field("payload", "REQUIRED_FIELD_MISSING", message));
        }
    };
    let mut others = scene.own().channel_handshakes.iter();
    if let Some(other) = others.find(|other| is_pending(other) && text(other, ABOUT_ID) == question.about_id) {
        return Err(refusal::conflict(KIND, text(other, "id"), "a handshake about this resource waits for an answer"));
    }
    quota::check(scene, kind, &question.receiver)?;

    let id = scene.mint().id("ch-");
    let now = scene.now.rfc3339();
    let mut handshake = text_record(&[
        ("arn", &scene.arn("channel-handshake", &id)),
        ("id", &id),
        ("catalog", scene.catalog),
        ("handshakeType", kind.name),
        (OWNER, &scene.caller.account),
        (SENDER, &question.sender),
        (RECEIVER, &question.receiver),
        (ABOUT_ID, &question.about_id),
        (ABOUT_ARN, &question.about_arn),
        ("createdAt", &now),
        ("updatedAt", &now),
        (STATUS, "PENDING"),
    ]);
    put(&mut handshake, "detail", record([(&kind.member("HandshakeDetail"), Value::Object(question.terms))]));
    if let Some(name) = display_name(scene) {
        put(&mut handshake, "senderDisplayName", name);
    }
    if let Some(tags) = input.get("tags") {
        put(&mut handshake, "tags", tags.clone());
    }
    let detail = project_record(&CREATE_CHANNEL_HANDSHAKE_DETAIL, &handshake);
    scene.own().channel_handshakes.push(handshake);
    Ok(record([("channelHandshakeDetail", Value::Object(detail))]))
}

/// The partner asks the AWS account to be its program management account.
fn to_activate(scene: &mut Scene<'_>, about: &str) -> Result<Question, Refusal> {
    let owner = scene.caller.account.clone();
    let account = program_management_account::find(scene, about)?;
    if program_management_account::is_active(account) {
        let message = "the program management account is active";
        return Err(refusal::conflict(program_management_account::KIND, text(account, "id"), message));
    }
    Ok(Question {
        about_id: text(account, "id").to_owned(),
        about_arn: text(account, "arn").to_owned(),
        receiver: program_management_account::account_id(account, &owner).to_owned(),
        sender: owner,
        terms: text_record(&[("program", text(account, "program"))]),
    })
}

/// The program management account asks the associated account.
fn to_serve(scene: &mut Scene<'_>, kind: &Kind, about: &str, payload: &Record) -> Result<Question, Refusal> {
    let parent = text(payload, "programManagementAccountIdentifier");
    let owner = scene.caller.account.clone();
    let account = program_management_account::find(scene, parent)?;
    let sender = program_management_account::account_id(account, &owner).to_owned();
    let now = scene.now;
    let proposed = if kind.name == REVOKE.name { None } else { Some(service_period::proposed(scene, payload)?) };
    let relationship = relationship::find(scene, parent, about)?;
    let id = text(relationship, "id");
    let terms = match (proposed, service_period::in_force(relationship, now)) {
        (Some(proposed), _) => proposed,
        (None, Some(terms)) => service_period::revoked(terms, payload),
        (None, None) => {
            let message = "the relationship has no service period in force";
            return Err(refusal::conflict(relationship::KIND, id, message));
        }
    };
    Ok(Question {
        about_id: id.to_owned(),
        about_arn: text(relationship, "arn").to_owned(),
        sender,
        receiver: text(relationship, "associatedAccountId").to_owned(),
        terms,
    })
}

/// The name in the caller's partner profile, if the model of this service takes it.
fn display_name(scene: &mut Scene<'_>) -> Option<String> {
    let partner = scene.own().partner.as_ref()?;
    let name = text(part(partner, "Profile")?, "DisplayName");
    let takes = read(&PARTNER_PROFILE_DISPLAY_NAME, Value::from(name).to_string().as_bytes()).is_ok();
    takes.then(|| name.to_owned())
}
