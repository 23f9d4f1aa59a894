//! `generated/descriptions.ts`: the descriptions of operations and members, under the paths of `operation.fields`. They are
//! in a separate module, so that only apps that show descriptions load them.

use crate::Tables;
use crate::documentation::of_member;
use crate::names::{TABLES, header, quoted};
use anyhow::Result;
use partner_central::shape::{Kind, Member, Operation, Shape};
use std::fmt::Write;

/// The module.
pub fn module(services: &[Tables]) -> Result<String> {
    let mut out = format!(
        "// {}\n\n/** Descriptions by operation and path; `entries/descriptions.ts` has their type. */\n\
         export const descriptions = {{\n",
        header(TABLES)
    );
    for tables in services {
        for operation in tables.service.operations {
            writeln!(out, "  '{}.{}': {{", tables.service.name, operation.name)?;
            for (path, text) in of(operation) {
                writeln!(out, "    {}: {},", quoted(&path), quoted(&text))?;
            }
            out.push_str("  },\n");
        }
    }
    out.push_str("};\n");
    Ok(out)
}

/// The descriptions of an operation by path, its own first.
pub fn of(operation: &Operation) -> Vec<(String, String)> {
    let mut found = vec![(String::new(), operation.description.to_owned())];
    collect(operation.input, "", &mut found);
    found.retain(|(_, text)| !text.is_empty());
    found
}

/// Collects the descriptions inside a shape at `path`.
fn collect(shape: &'static Shape, path: &str, found: &mut Vec<(String, String)>) {
    match &shape.kind {
        Kind::Structure(members) | Kind::Union(members) => {
            for member in *members {
                let path = if path.is_empty() { member.name.to_owned() } else { format!("{path}.{}", member.name) };
                found.push((path.clone(), text_of(member)));
                collect(member.shape, &path, found);
            }
        }
        Kind::List(item, _) => {
            let path = format!("{path}[]");
            found.push((path.clone(), item.description.to_owned()));
            collect(item, &path, found);
        }
        Kind::Enum(values) => {
            found.extend(values.iter().map(|value| (format!("{path}.{}", value.value), value.description.to_owned())))
        }
        _ => {}
    }
}

fn text_of(member: &'static Member) -> String {
    let mut paragraphs = of_member(member);
    // Items have their own path.
    paragraphs.retain(|paragraph| !paragraph.starts_with("Each item: "));
    paragraphs.join("\n")
}
