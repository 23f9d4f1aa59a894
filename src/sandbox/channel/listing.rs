//! What the list operations of this service share: filters, order, pages.

use serde_json::Value;

use super::refusal;
use crate::sandbox::fingerprint::fingerprint;
use crate::sandbox::page::Listing;
use crate::sandbox::record::{Record, project, record, text, texts};
use crate::sandbox::refusal::Refusal;
use crate::shape::Shape;

const PAGE: usize = 100;

/// A filter: a list in the request, and the members of an item it may name.
pub(super) type Filter = (&'static str, &'static [&'static str]);

/// Whether an item is in every filter given.
pub(super) fn passes(item: &Record, filters: &[Filter], asked: &Record) -> bool {
    filters.iter().all(|(filter, members)| {
        let mut wanted = texts(asked, filter).peekable();
        wanted.peek().is_none() || wanted.any(|wanted| members.iter().any(|member| text(item, member) == wanted))
    })
}

/// Answers with one page of the items, in the order asked for.
pub(super) fn answer(
    operation: &str,
    items: Vec<&Record>,
    item: &Shape,
    sort: Option<&Record>,
    input: &Record,
) -> Result<Record, Refusal> {
    let listing = Listing {
        items,
        order_by: if sort.is_some() { "updatedAt" } else { "createdAt" },
        descending: sort.is_some_and(|sort| text(sort, "sortOrder") == "Descending"),
        scope: scope(operation, input),
    };
    let limit = input.get("maxResults").and_then(Value::as_u64).and_then(|limit| usize::try_from(limit).ok());
    let Some((items, next)) = listing.page(text(input, "nextToken"), limit.unwrap_or(PAGE)) else {
        return Err(refusal::invalid_field("nextToken", "INVALID_VALUE", "is not a token of this listing"));
    };
    let items = items.into_iter().map(|found| project(item, &Value::Object(found.clone()))).collect();
    let mut answer = record([("items", items)]);
    if let Some(next) = next {
        answer.insert("nextToken".to_owned(), next.into());
    }
    Ok(answer)
}

/// The listing a request is for: all of it but the page.
fn scope(operation: &str, input: &Record) -> u64 {
    let mut listing = input.clone();
    listing.remove("nextToken");
    listing.remove("maxResults");
    let mut asked = operation.to_owned();
    asked.push_str(&Value::Object(listing).to_string());
    fingerprint(asked.as_bytes())
}
