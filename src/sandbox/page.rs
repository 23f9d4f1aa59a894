//! Pages of a listing. A token holds the place of the last item that was
//! handed out: it stays good when items come and go, and is the same each time.

use super::fingerprint::{fingerprint, mix, push_hex};
use super::record::{Record, text};

/// Items to be cut into pages.
pub(super) struct Listing<'r> {
    pub(super) items: Vec<&'r Record>,
    /// The member that orders them, a timestamp.
    pub(super) order_by: &'static str,
    pub(super) descending: bool,
    /// What the listing was asked for: a token of another request is not taken.
    pub(super) scope: u64,
}

impl<'r> Listing<'r> {
    /// The page behind `token`, and the next token if there is more. `None`:
    /// the token is not one that this listing handed out.
    pub(super) fn page(self, token: &str, limit: usize) -> Option<(Vec<&'r Record>, Option<String>)> {
        let Listing { items, order_by, descending, scope } = self;
        let last = if token.is_empty() { String::new() } else { open(scope, token)? };
        let mut places: Vec<(String, &Record)> = items
            .into_iter()
            // The models write their members differently.
            .map(|item| ([text(item, order_by), " ", text(item, "id"), text(item, "Id")].concat(), item))
            .filter(|(place, _)| last.is_empty() || if descending { *place < last } else { *place > last })
            .collect();
        // Ids differ, so no two places are equal.
        places.sort_unstable_by(|(a, _), (b, _)| if descending { b.cmp(a) } else { a.cmp(b) });
        let more = places.len() > limit;
        places.truncate(limit);
        let next = places.last().filter(|_| more).map(|(place, _)| seal(scope, place));
        Some((places.into_iter().map(|(_, item)| item).collect(), next))
    }
}

/// A place as a token: a checksum, then the place made unreadable with it, so
/// that nobody comes to rely on what is inside.
fn seal(scope: u64, place: &str) -> String {
    let sum = checksum(scope, place.as_bytes());
    let mut token = String::new();
    push_hex(&mut token, sum, 16);
    for byte in mask(sum, place.as_bytes()) {
        push_hex(&mut token, byte.into(), 2);
    }
    token
}

fn open(scope: u64, token: &str) -> Option<String> {
    let (sum, place) = token.split_at_checked(16)?;
    let sum = u64::from_str_radix(sum, 16).ok()?;
    let mut bytes = Vec::new();
    for pair in place.as_bytes().chunks(2) {
        bytes.push(u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?);
    }
    let place = mask(sum, &bytes);
    if checksum(scope, &place) == sum { String::from_utf8(place).ok() } else { None }
}

fn checksum(scope: u64, place: &[u8]) -> u64 {
    mix(scope ^ fingerprint(place))
}

fn mask(sum: u64, bytes: &[u8]) -> Vec<u8> {
    bytes.iter().zip(1..).map(|(byte, at)| byte ^ mix(sum.wrapping_add(at)) as u8).collect()
}
