//! What the list operations of Account have in common: one page, and the token of the next.

use serde_json::Value;

use super::error;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::fingerprint::fingerprint;
use crate::sandbox::json_text::json;
use crate::sandbox::page::{Items, Listing};
use crate::sandbox::record::{Record, put, record, text};

const PAGE_SIZE: u64 = 100;

/// Gives one page of the items as an output; `show` makes a summary of each item.
pub(super) fn page(
    member: &str,
    items: Items<'_>,
    order_by: &'static str,
    show: &dyn Fn(&Record) -> Record,
    input: &Record,
) -> Result<Record, ErrorResponse> {
    // The request without its page.
    let mut request = input.clone();
    request.remove("NextToken");
    request.remove("MaxResults");
    put(&mut request, "of", member);
    let scope = fingerprint(json(&Value::Object(request)).as_bytes());
    let limit = input.get("MaxResults").and_then(Value::as_u64).unwrap_or(PAGE_SIZE) as usize;
    let listing = Listing { items, order_by, descending: false, scope };
    let Some((items, next)) = listing.page(text(input, "NextToken"), limit) else {
        return Err(invalid_token());
    };
    let mut output = record([(member, items.into_iter().map(|item| Value::Object(show(item))).collect())]);
    if let Some(next) = next {
        put(&mut output, "NextToken", next);
    }
    Ok(output)
}

pub(super) fn invalid_token() -> ErrorResponse {
    error::invalid_field("NextToken", "INVALID_VALUE", "is not a token of this list")
}
