//! `generated/descriptions/`: the descriptions of operations and members, under the paths of `operation.fields`. They are
//! in separate modules, so that only apps that show descriptions load them.

use crate::Tables;
use crate::documentation::of_member;
use crate::names::{TABLES, header, quoted};
use anyhow::Result;
use partner_central::shape::{Kind, Member, Operation, Shape};
use std::fmt::Write;

/// The module of a service. Each operation has an export of its own, so that bundlers keep only those that are used.
pub fn module(tables: &Tables) -> Result<String> {
    let mut out = format!("// {}\n{}", header(TABLES), type_import("../.."));
    for operation in tables.service.operations {
        write!(out, "\n{}", constant(operation.name, &of(operation))?)?;
    }
    Ok(out)
}

/// The import of the constants' type, from a module that is `up` from `pkg-template/`.
pub fn type_import(up: &str) -> String {
    format!("import type {{ TextsByPath }} from '{up}/descriptions/texts-by-path.ts';\n")
}

/// The module that puts the texts of all services together, by the IDs of operations.
pub fn all(services: &[Tables], source: &str, up: &str) -> String {
    let (mut imports, mut entries) = (String::new(), String::new());
    for Tables { service, .. } in services {
        let alias = |name: &str| format!("{}{name}", service.name);
        let names =
            service.operations.iter().map(|operation| format!("  {0} as {1},\n", operation.name, alias(operation.name)));
        imports += &format!("import {{\n{}}} from './{}.ts';\n", names.collect::<String>(), service.name);
        for operation in service.operations {
            entries += &format!("  '{}.{}': {},\n", service.name, operation.name, alias(operation.name));
        }
    }
    format!(
        "// {}\n{}import type {{ OperationId }} from '{up}/types/index.d.ts';\n{imports}\n\
         /** Texts by operation and path. */\n\
         export const descriptions: {{ readonly [Id in OperationId]: TextsByPath }} = {{\n{entries}}};\n",
        header(source),
        type_import(up)
    )
}

/// The texts of an operation as a constant.
pub fn constant(operation: &str, texts: &[(String, String)]) -> Result<String> {
    let mut out = format!("export const {operation}: TextsByPath = {{\n");
    for (path, text) in texts {
        writeln!(out, "  {}: {},", quoted(path), quoted(text))?;
    }
    Ok(out + "};\n")
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
