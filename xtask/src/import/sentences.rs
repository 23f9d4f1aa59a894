//! What people wrote about shapes, members and enum values, kept over imports.
//! Their one home is the declaration itself: they are read back from the tables
//! this command was built with.

use anyhow::Result;
use partner_central::shape::{Kind, Operation, Shape};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;

/// Sentences by `Shape`, `Shape.Member` and `Enum.VALUE`.
pub struct Sentences {
    by_name: BTreeMap<String, String>,
    used: RefCell<Vec<String>>,
}

impl Sentences {
    /// The tables' sentences. New ones can be given in `xtask/model/sentences.json`
    /// (`{"account": {"Shape.Member": "…"}}`), which wins and may be deleted afterwards.
    pub fn read(root: &Path, service: &str) -> Result<Sentences> {
        let mut by_name = BTreeMap::new();
        let (operations, shapes) = match service {
            "account" => (partner_central::account::SERVICE.operations, partner_central::account::SHAPES),
            _ => (partner_central::channel::SERVICE.operations, partner_central::channel::SHAPES),
        };
        for operation in operations {
            add_operation(&mut by_name, operation);
        }
        for shape in shapes {
            add_shape(&mut by_name, shape);
        }
        if let Ok(text) = std::fs::read(root.join("xtask/model/sentences.json")) {
            let given: BTreeMap<String, BTreeMap<String, String>> = serde_json::from_slice(&text)?;
            by_name.extend(given.get(service).cloned().unwrap_or_default());
        }
        by_name.retain(|_, sentence| !sentence.is_empty());
        Ok(Sentences { by_name, used: RefCell::default() })
    }

    /// The sentence for a name, or nothing.
    pub fn of(&self, name: &str) -> &str {
        self.used.borrow_mut().push(name.to_owned());
        self.by_name.get(name).map_or("", String::as_str)
    }

    /// Names that have a sentence and were not asked for.
    pub fn unused(&self) -> Vec<&str> {
        let used = self.used.borrow();
        self.by_name.keys().map(String::as_str).filter(|name| !used.iter().any(|u| u == name)).collect()
    }
}

fn add_operation(by_name: &mut BTreeMap<String, String>, operation: &Operation) {
    by_name.insert(operation.name.to_owned(), operation.doc.to_owned());
}

fn add_shape(by_name: &mut BTreeMap<String, String>, shape: &Shape) {
    by_name.insert(shape.name.to_owned(), shape.doc.to_owned());
    for member in shape.kind.members() {
        by_name.insert(format!("{}.{}", shape.name, member.name), member.doc.to_owned());
    }
    if let Kind::Enum(values) = shape.kind {
        for value in values {
            by_name.insert(format!("{}.{}", shape.name, value.value), value.doc.to_owned());
        }
    }
}
