//! What the list operations of Channel have in common: filters, order and pages.

use serde_json::Value;

use super::error;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::fingerprint::fingerprint;
use crate::sandbox::json_text::push_record;
use crate::sandbox::page::Listing;
use crate::sandbox::record::{Record, project, record, text, texts};
use crate::shape::Shape;

const PAGE_SIZE: usize = 100;

/// A filter: a text or a list of texts in the request, and the members of an item that it compares.
pub(super) type Filter = (&'static str, &'static [&'static str]);

/// Whether an item matches every filter of the request.
pub(super) fn matches(item: &Record, filters: &[Filter], request: &Record) -> bool {
    filters.iter().filter(|(filter, _)| request.contains_key(*filter)).all(|(filter, members)| {
        let one = Some(text(request, filter)).filter(|one| !one.is_empty());
        let mut wanted = texts(request, filter).chain(one).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| members.iter().any(|member| text(item, member) == wanted))
    })
}

/// Gives one page of the items as an output, in the order that the request asks for.
pub(super) fn page(
    operation: &str,
    items: Vec<&Record>,
    item: &Shape,
    sort: Option<&Record>,
    input: &Record,
) -> Result<Record, ErrorResponse> {
    let listing = Listing {
        items,
        order_by: if sort.is_some() { "updatedAt" } else { "createdAt" },
        descending: sort.is_some_and(|sort| text(sort, "sortOrder") == "Descending"),
        scope: scope(operation, input),
    };
    let limit = input.get("maxResults").and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let Some((items, next)) = listing.page(text(input, "nextToken"), limit.unwrap_or(PAGE_SIZE)) else {
        return Err(error::invalid_field("nextToken", "INVALID_VALUE", "is not a token of this list"));
    };
    let items = items.into_iter().map(|found| project(item, &Value::Object(found.clone()))).collect();
    let mut output = record([("items", items)]);
    if let Some(next) = next {
        output.insert("nextToken".to_owned(), next.into());
    }
    Ok(output)
}

/// The fingerprint of a request without its page.
fn scope(operation: &str, input: &Record) -> u64 {
    let mut listing = input.clone();
    listing.remove("nextToken");
    listing.remove("maxResults");
    let mut request = operation.to_owned();
    push_record(&mut request, &listing);
    fingerprint(request.as_bytes())
}
