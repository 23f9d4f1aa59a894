//! Listing handshakes.

use super::kind::Kind;
use super::{ABOUT_ARN, ABOUT_ID, STATUS, is_sent_by, is_sent_to};
use crate::channel::CHANNEL_HANDSHAKE_SUMMARY;
use crate::sandbox::Scene;
use crate::sandbox::channel::listing::{self, Filter};
use crate::sandbox::record::{Record, part, text};
use crate::sandbox::refusal::Refusal;

const FILTERS: [Filter; 2] = [("statuses", &[STATUS]), ("associatedResourceIdentifiers", &[ABOUT_ID, ABOUT_ARN])];
/// What the types' own filters look at, in the terms.
const TERMS: [Filter; 2] = [("servicePeriodTypes", &["servicePeriodType"]), ("programs", &["program"])];

pub(in crate::sandbox::channel) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let kind = Kind::of(input);
    let typed = kind.choice(input, "handshakeTypeFilters", "TypeFilters")?;
    let sort = kind.choice(input, "handshakeTypeSort", "TypeSort")?;
    let detail = kind.member("HandshakeDetail");
    let is_own = if text(input, "participantType") == "RECEIVER" { is_sent_to } else { is_sent_by };
    let is_wanted = |one: &&Record| {
        let terms = part(one, "detail").and_then(|union| part(union, &detail));
        text(one, "handshakeType") == kind.name
            && is_own(one, &scene.caller.account)
            && listing::passes(one, &FILTERS, input)
            && typed.is_none_or(|typed| terms.is_some_and(|terms| listing::passes(terms, &TERMS, typed)))
    };
    let catalogs = scene.state.accounts.values().filter_map(|catalogs| catalogs.get(scene.catalog));
    let handshakes = catalogs.flat_map(|own| &own.channel_handshakes).filter(is_wanted).collect();
    listing::answer("ListChannelHandshakes", handshakes, &CHANNEL_HANDSHAKE_SUMMARY, sort, input)
}
