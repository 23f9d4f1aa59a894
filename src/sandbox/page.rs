//! Pages of a list. A token holds the position of the last item on the page before, so it stays valid when items are
//! added or removed, and the same request gets the same token.

use serde_json::Value;

use super::fingerprint::{fingerprint, mix, push_hex};
use super::record::{Record, text};
use super::state::Table;

/// The timestamp of an item and its ID.
type Position<'r> = (&'r str, &'r str);

/// Items to divide into pages.
pub(super) enum Items<'r> {
    /// These, in any order.
    Found(Vec<&'r Record>),
    /// Those of a table that fulfil a condition. Only those of the page are read.
    Of(&'r Table, &'r dyn Fn(&Record) -> bool),
}

/// How items are divided into pages.
pub(super) struct Listing<'r> {
    pub(super) items: Items<'r>,
    /// The member that orders them, a timestamp.
    pub(super) order_by: &'static str,
    pub(super) descending: bool,
    /// The fingerprint of the request without its page: a token of another request is invalid.
    pub(super) scope: u64,
}

impl<'r> Listing<'r> {
    /// The page after `token`, and the next token if there are more items. `None` if the token is invalid.
    pub(super) fn page(self, token: &str, limit: usize) -> Option<(Vec<&'r Record>, Option<String>)> {
        let Listing { items, order_by, descending, scope } = self;
        let last = if token.is_empty() { String::new() } else { open(scope, token)? };
        let last = last.split_once(' ');
        let id = |item: &'r Record| item.get("id").or_else(|| item.get("Id")).and_then(Value::as_str).unwrap_or("");
        let order = |a: &Position<'_>, b: &Position<'_>| if descending { b.cmp(a) } else { a.cmp(b) };
        let with_position = |item: &'r Record| ((text(item, order_by), id(item)), item);
        let mut positions: Vec<(Position<'r>, &Record)> = match items {
            Items::Found(items) => {
                let all = items.into_iter().map(with_position);
                let mut left: Vec<_> =
                    all.filter(|(position, _)| last.is_none_or(|last| order(position, &last).is_gt())).collect();
                // IDs differ, so no two positions are equal.
                left.sort_unstable_by(|(a, _), (b, _)| order(a, b));
                left
            }
            Items::Of(table, is_wanted) => {
                let rows = table.ordered(order_by, descending, last, is_wanted, limit.saturating_add(1));
                rows.into_iter().map(with_position).collect()
            }
        };
        let has_more = positions.len() > limit;
        positions.truncate(limit);
        let next = positions.last().filter(|_| has_more).map(|((at, id), _)| seal(scope, &[at, " ", id].concat()));
        Some((positions.into_iter().map(|(_, item)| item).collect(), next))
    }
}

/// Makes a token: a checksum and the position, which is masked with the checksum so that no caller relies on it.
fn seal(scope: u64, position: &str) -> String {
    let sum = checksum(scope, position.as_bytes());
    let mut token = String::new();
    push_hex(&mut token, sum, 16);
    for byte in mask(sum, position.as_bytes()) {
        push_hex(&mut token, byte.into(), 2);
    }
    token
}

fn open(scope: u64, token: &str) -> Option<String> {
    let (sum, masked) = token.split_at_checked(16)?;
    let sum = u64::from_str_radix(sum, 16).ok()?;
    let mut bytes = Vec::new();
    for pair in masked.as_bytes().chunks(2) {
        bytes.push(u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?);
    }
    let position = mask(sum, &bytes);
    if checksum(scope, &position) == sum { String::from_utf8(position).ok() } else { None }
}

fn checksum(scope: u64, position: &[u8]) -> u64 {
    mix(scope ^ fingerprint(position))
}

fn mask(sum: u64, bytes: &[u8]) -> Vec<u8> {
    bytes.iter().zip(1..).map(|(byte, at)| byte ^ mix(sum.wrapping_add(at)) as u8).collect()
}
