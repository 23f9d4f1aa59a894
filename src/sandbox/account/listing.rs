//! What the list operations of this service share: one page, and what follows.

use serde_json::Value;

use super::refusal;
use crate::sandbox::fingerprint::fingerprint;
use crate::sandbox::page::Listing;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::refusal::Refusal;

const PAGE: u64 = 100;

/// Answers with one page of `items`: `show` makes an answer of each.
pub(super) fn answer(
    member: &str,
    items: Vec<&Record>,
    order_by: &'static str,
    show: &dyn Fn(&Record) -> Record,
    input: &Record,
) -> Result<Record, Refusal> {
    // The listing a request is for: all of it but the page.
    let mut asked = input.clone();
    asked.remove("NextToken");
    asked.remove("MaxResults");
    put(&mut asked, "of", member);
    let scope = fingerprint(Value::Object(asked).to_string().as_bytes());
    let limit = input.get("MaxResults").and_then(Value::as_u64).unwrap_or(PAGE) as usize;
    let listing = Listing { items, order_by, descending: false, scope };
    let Some((items, next)) = listing.page(text(input, "NextToken"), limit) else {
        return Err(not_a_token());
    };
    let mut answer = record([(member, items.into_iter().map(|item| Value::Object(show(item))).collect())]);
    if let Some(next) = next {
        put(&mut answer, "NextToken", next);
    }
    Ok(answer)
}

pub(super) fn not_a_token() -> Refusal {
    refusal::invalid_field("NextToken", "INVALID_VALUE", "is not a token of this listing")
}
