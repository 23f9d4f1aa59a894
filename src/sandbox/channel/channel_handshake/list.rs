//! Lists handshakes.

use super::handshake_type::HandshakeType;
use super::record::{RESOURCE_ARN, RESOURCE_ID, STATUS, is_sent_by, is_sent_to};
use crate::channel::CHANNEL_HANDSHAKE_SUMMARY;
use crate::sandbox::channel::listing::{self, Filter};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::page::Items;
use crate::sandbox::record::{Record, object, text};

const FILTERS: [Filter; 2] = [("statuses", &[STATUS]), ("associatedResourceIdentifiers", &[RESOURCE_ID, RESOURCE_ARN])];
/// The filters of the types, which compare members of the terms.
const TYPE_FILTERS: [Filter; 2] = [("servicePeriodTypes", &["servicePeriodType"]), ("programs", &["program"])];

pub(in crate::sandbox::channel) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let handshake_type = HandshakeType::of(input);
    let type_filters = handshake_type.choice(input, "handshakeTypeFilters", "TypeFilters")?;
    let sort = handshake_type.choice(input, "handshakeTypeSort", "TypeSort")?;
    let detail = handshake_type.member("HandshakeDetail");
    let is_own = if text(input, "participantType") == "RECEIVER" { is_sent_to } else { is_sent_by };
    let is_wanted = |one: &&Record| {
        let terms = object(one, "detail").and_then(|union| object(union, &detail));
        text(one, "handshakeType") == handshake_type.name
            && is_own(one, &context.caller.account)
            && listing::matches(one, &FILTERS, input)
            && type_filters.is_none_or(|filters| terms.is_some_and(|terms| listing::matches(terms, &TYPE_FILTERS, filters)))
    };
    let catalogs = context.state.in_catalog(context.catalog);
    let handshakes = catalogs.flat_map(|(_, catalog)| catalog.channel.channel_handshakes.iter()).filter(is_wanted).collect();
    listing::page("ListChannelHandshakes", Items::Found(handshakes), &CHANNEL_HANDSHAKE_SUMMARY, sort, input)
}
