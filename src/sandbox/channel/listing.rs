//! What the list operations of Channel have in common: filters, order and pages.

use serde_json::Value;

use super::error;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::fingerprint::fingerprint;
use crate::sandbox::json_text::push_record;
use crate::sandbox::page::{Items, Listing};
use crate::sandbox::record::{Record, project_record, record, text, texts};
use crate::sandbox::state::{Key, Table};
use crate::shape::Shape;

const PAGE_SIZE: usize = 100;
/// So few items are sorted sooner than they are found in order.
const FEW: usize = 1000;

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

/// The items of a table that match the filters of a request. If one of the filters has an index and matches few, only those
/// are looked at; `indexed` has the keys of such filters.
pub(super) fn matching<'t>(
    table: &'t Table,
    indexed: &[(&str, Key)],
    is_wanted: &'t dyn Fn(&Record) -> bool,
    request: &Record,
) -> Items<'t> {
    let count = |key: Key, filter: &str| texts(request, filter).map(|wanted| table.count(key, &[wanted])).sum::<usize>();
    let asked = indexed.iter().filter(|(filter, _)| texts(request, filter).next().is_some());
    let fewest = asked.map(|(filter, key)| (count(key, filter), *filter, *key)).min_by_key(|(count, ..)| *count);
    match fewest {
        Some((count, filter, key)) if count <= FEW => {
            // One that is named twice must not be listed twice.
            let mut wanted: Vec<&str> = texts(request, filter).collect();
            wanted.sort_unstable();
            wanted.dedup();
            let found = wanted.into_iter().flat_map(|wanted| table.with(key, &[wanted]));
            Items::Found(found.filter(|item| is_wanted(item)).collect())
        }
        _ => Items::Of(table, is_wanted),
    }
}

/// Gives one page of the items as an output, in the order that the request asks for.
pub(super) fn page(
    operation: &str,
    items: Items<'_>,
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
    let items = items.into_iter().map(|found| Value::Object(project_record(item, found))).collect();
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
