//! Finds accounts by what their partners are called, in a time that does not depend on how many accounts there are.

use serde_json::Value;

use super::{Catalog, NEAR, State};
use crate::sandbox::record::{Record, object, put, text};

/// What a partner is called.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) enum PartnerName {
    Legal,
    Display,
    ProfileId,
    EmailDomain,
}

/// The accounts by the names of their partners, and the names by account. They are records, because another type of map would
/// add its code to the module.
#[derive(Debug, Clone, Default)]
pub(super) struct Directory {
    /// By name: an object whose keys are the accounts.
    accounts: Record,
    /// By catalog and account: a list.
    names: Record,
    /// The accounts and catalogs that may have changed since.
    touched: Vec<(String, &'static str)>,
}

impl Directory {
    pub(super) fn touch(&mut self, account: &str, catalog: &'static str) {
        if !self.touched.iter().rev().take(NEAR).any(|(other, name)| other == account && *name == catalog) {
            self.touched.push((account.to_owned(), catalog));
        }
    }

    /// Replaces what is known of an account.
    fn enter(&mut self, account: &str, catalog: &'static str, own: Option<&Catalog>) {
        let partner = own.and_then(|own| own.account.partner.as_ref());
        let names = Value::Array(partner.map(|partner| names_of(catalog, partner)).unwrap_or_default());
        let of_account = [catalog, " ", account].concat();
        let before = self.names.get(&of_account).cloned().unwrap_or_else(|| Value::Array(Vec::new()));
        if names == before {
            return;
        }
        for name in before.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if let Some(Value::Object(accounts)) = self.accounts.get_mut(name) {
                accounts.remove(account);
                if accounts.is_empty() {
                    self.accounts.remove(name);
                }
            }
        }
        for name in names.as_array().into_iter().flatten().filter_map(Value::as_str) {
            let accounts = self.accounts.entry(name).or_insert_with(|| Value::Object(Record::new()));
            if let Value::Object(accounts) = accounts {
                put(accounts, account, Value::Null);
            }
        }
        put(&mut self.names, &of_account, names);
    }
}

impl State {
    /// The accounts whose partner in a catalog has this name, in any case of ASCII letters.
    pub(in crate::sandbox) fn accounts_named(
        &mut self,
        catalog: &str,
        kind: PartnerName,
        name: &str,
    ) -> impl Iterator<Item = &str> {
        self.update_directory();
        let found = self.directory.as_ref().and_then(|directory| object(&directory.accounts, &entry(catalog, kind, name)));
        found.into_iter().flat_map(Record::keys).map(String::as_str)
    }

    /// Enters what may have changed. The first time, that is everything.
    pub(super) fn update_directory(&mut self) {
        let (mut directory, touched) = match self.directory.take() {
            Some(mut directory) => {
                let touched = std::mem::take(&mut directory.touched);
                (directory, touched)
            }
            None => (Directory::default(), self.names()),
        };
        for (account, catalog) in touched {
            directory.enter(&account, catalog, self.find(&account, catalog));
        }
        self.directory = Some(directory);
    }
}

/// The entries of a partner.
fn names_of(catalog: &str, partner: &Record) -> Vec<Value> {
    let mut names = vec![entry(catalog, PartnerName::Legal, text(partner, "LegalName")).into()];
    if let Some(profile) = object(partner, "Profile") {
        names.push(entry(catalog, PartnerName::Display, text(profile, "DisplayName")).into());
        names.push(entry(catalog, PartnerName::ProfileId, text(profile, "ProfileId")).into());
    }
    let domains = partner.get("AwsTrainingCertificationEmailDomains").and_then(Value::as_array);
    for domain in domains.into_iter().flatten().filter_map(Value::as_object) {
        names.push(entry(catalog, PartnerName::EmailDomain, text(domain, "DomainName")).into());
    }
    names
}

fn entry(catalog: &str, kind: PartnerName, name: &str) -> String {
    let kind = match kind {
        PartnerName::Legal => " legal ",
        PartnerName::Display => " display ",
        PartnerName::ProfileId => " profile ",
        PartnerName::EmailDomain => " domain ",
    };
    [catalog, kind, &*name.to_ascii_lowercase()].concat()
}
