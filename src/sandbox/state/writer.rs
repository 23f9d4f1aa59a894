//! Writes the snapshot of a state as text, without a second copy of the state in memory.

use std::collections::TryReserveError;

use super::part::Part;
use super::{
    CHANNEL_CONTRACTS, CLIENT_TOKENS, Catalog, FORMAT, OMITTED_IF_EMPTY, PARTNER, PROGRAM_MANAGEMENT_ACCOUNT_DELETED, State,
};
use crate::sandbox::json_text::{push_json, push_record, push_text};
use crate::sandbox::record::Record;

/// The order of all parts, in which serde_json writes the members of an object.
const ORDER: [&str; 15] = [
    CHANNEL_CONTRACTS,
    "channelHandshakes",
    CLIENT_TOKENS,
    "connectionInvitations",
    "connectionPreferences",
    "connections",
    "emailCodes",
    PARTNER,
    "profileUpdateTasks",
    PROGRAM_MANAGEMENT_ACCOUNT_DELETED,
    "programManagementAccounts",
    "qualifications",
    "qualificationsTasks",
    "relationships",
    "verifications",
];

/// Text that grows as far as there is memory. Then writing fails, where a `String` would end the process.
#[derive(Default)]
struct Text {
    text: Vec<u8>,
    /// What is next.
    piece: String,
}

impl Text {
    /// Moves what is next to the text.
    fn flush(&mut self) -> Result<(), TryReserveError> {
        self.text.try_reserve(self.piece.len())?;
        self.text.extend_from_slice(self.piece.as_bytes());
        self.piece.clear();
        Ok(())
    }

    /// Begins the next member of an object.
    fn name(&mut self, lead: &mut char, name: &str) {
        self.next(lead);
        push_text(&mut self.piece, name);
        self.piece.push(':');
    }

    fn next(&mut self, lead: &mut char) {
        self.piece.push(std::mem::replace(lead, ','));
    }

    fn end(&mut self, lead: char, opened: char, end: char) {
        if lead == opened {
            self.piece.push(opened);
        }
        self.piece.push(end);
    }
}

impl State {
    /// The text of `snapshot`. It fails only if there is not enough memory.
    pub(in crate::sandbox) fn write_snapshot(&self) -> Result<Vec<u8>, TryReserveError> {
        let mut out = Text::default();
        out.piece.push_str("{\"accounts\":");
        let mut lead = '{';
        for (account, catalogs) in &self.accounts {
            if catalogs.values().all(Catalog::is_empty) {
                continue;
            }
            out.name(&mut lead, account);
            let mut lead = '{';
            for (name, catalog) in catalogs.iter().filter(|(_, catalog)| !catalog.is_empty()) {
                out.name(&mut lead, name);
                write_catalog(&mut out, catalog)?;
            }
            out.end(lead, '{', '}');
        }
        out.end(lead, '{', '}');
        let [ahead, minted, requests] = self.numbers();
        for (name, value) in [ahead, ("format", FORMAT.into()), minted, requests, ("seed", self.ids.seed.to_string().into())] {
            out.name(&mut ',', name);
            push_json(&mut out.piece, &value);
        }
        out.piece.push('}');
        out.flush()?;
        Ok(out.text)
    }
}

fn write_catalog(out: &mut Text, catalog: &Catalog) -> Result<(), TryReserveError> {
    let parts = catalog.parts();
    let mut lead = '{';
    for name in ORDER {
        let Some((_, part)) = parts.iter().find(|(known, _)| *known == name) else { continue };
        if part.is_empty() && OMITTED_IF_EMPTY.contains(&name) {
            continue;
        }
        out.name(&mut lead, name);
        match *part {
            Part::Table(table) => {
                let mut lead = '[';
                for record in table.iter() {
                    out.next(&mut lead);
                    write_record(out, record)?;
                }
                out.end(lead, '[', ']');
            }
            Part::Entries(entries) => {
                let mut lead = '{';
                for (key, entry) in entries.iter() {
                    out.name(&mut lead, key);
                    push_json(&mut out.piece, entry);
                    out.flush()?;
                }
                out.end(lead, '{', '}');
            }
            Part::Record(record) => write_record(out, record)?,
            part => push_json(&mut out.piece, &part.snapshot()),
        }
    }
    out.end(lead, '{', '}');
    out.flush()
}

fn write_record(out: &mut Text, record: &Record) -> Result<(), TryReserveError> {
    push_record(&mut out.piece, record);
    out.flush()
}
