//! Prints the declaration of one service as Rust.

use super::automaton::Automaton;
use super::model::{Model, find_trait, kind, local, members, target};
use super::sentences::Sentences;
use super::services::Service;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;

/// All patterns met, by source, with the name of the first shape that has it.
#[derive(Default)]
pub struct Patterns {
    by_source: BTreeMap<String, String>,
}

/// Prints one service's tables.
pub fn declaration(entry: &Service, model: &Model, sentences: &Sentences, patterns: &mut Patterns) -> Result<String> {
    let service = entry.name.as_str();
    let mut out = header(entry);
    let reachable = model.reachable()?;
    let operations = model.operations()?;
    print_service(&mut out, entry, model, &operations)?;
    for id in &operations {
        print_operation(&mut out, model, id, sentences)?;
    }
    for id in &reachable {
        print_shape(&mut out, model, service, id, sentences, patterns)?;
    }
    out.push_str("\n/// Every shape above, by name: for printers and for reading sentences back.\n#[cfg(not(feature = \"npm\"))]\npub static SHAPES: &[&Shape] = &[\n");
    for id in &reachable {
        writeln!(out, "    &{},", screaming(local(id)))?;
    }
    out.push_str("];\n");
    Ok(out)
}

fn header(Service { name: service, title, .. }: &Service) -> String {
    format!(
        "// Written by `cargo xtask import` from xtask/model/{service}.json. Sentences are people's and survive it:\n\
         // edit those in place, everything else in the model.\n\
         //! The declaration of {title}: every operation, shape, constraint and sentence.\n\n\
         use crate::pattern::table;\nuse crate::shape::*;\n"
    )
}

fn print_service(out: &mut String, entry: &Service, model: &Model, operations: &[&str]) -> Result<()> {
    let shape = model.service()?;
    let field = |trait_name: &str, field: &str| {
        find_trait(shape, trait_name).and_then(|t| t.get(field)).and_then(Value::as_str).map(str::to_owned)
    };
    let sdk_id = field("aws.api#service", "sdkId").context("the service has no sdkId")?;
    let signing = field("aws.auth#sigv4", "name").context("the service has no signing name")?;
    let version = shape.get("version").and_then(Value::as_str).context("the service has no version")?;
    writeln!(out, "\n/// The service.\npub static SERVICE: Service = Service {{")?;
    writeln!(out, "    name: {:?},\n    target_prefix: {:?},", entry.name, model.service_name()?)?;
    writeln!(out, "    signing_name: {signing:?},\n    sdk_id: {sdk_id:?},\n    version: {version:?},")?;
    writeln!(out, "    date: {:?},\n{}    operations: &[", model.date, entry.facts(model)?)?;
    for id in operations {
        writeln!(out, "        &{},", screaming(local(id)))?;
    }
    writeln!(out, "    ],\n}};")?;
    Ok(())
}

fn print_operation(out: &mut String, model: &Model, id: &str, sentences: &Sentences) -> Result<()> {
    let operation = model.shape(id)?;
    let name = local(id);
    let doc = sentences.of(name);
    let constant = |reference: &Value| target(reference).map(|id| screaming(local(id)));
    if doc.is_empty() {
        writeln!(out, "\n/// `{name}`.")?;
    } else {
        writeln!(out, "\n/// {}", doc.replace('[', "\\["))?;
    }
    writeln!(out, "pub static {}: Operation = Operation::new(", screaming(name))?;
    writeln!(out, "    &SERVICE,\n    {name:?},\n    {doc:?},")?;
    writeln!(out, "    &{},\n    &{},", constant(&operation["input"])?, constant(&operation["output"])?)?;
    let errors = operation.get("errors").and_then(Value::as_array).into_iter().flatten();
    let errors = errors.map(|e| constant(e).map(|c| format!("&{c}"))).collect::<Result<Vec<_>>>()?;
    write!(out, "    &[{}],\n)", errors.join(", "))?;
    if find_trait(operation, "readonly").is_some() {
        out.push_str(".readonly()");
    }
    if find_trait(operation, "idempotent").is_some() {
        out.push_str(".idempotent()");
    }
    if let Some(paginated) = find_trait(operation, "paginated") {
        let part = |name: &str| paginated.get(name).and_then(Value::as_str);
        let needed = |name: &str| part(name).with_context(|| format!("{id}: paginated without {name}"));
        write!(
            out,
            ".paginated({:?}, {:?}, {:?}, {:?})",
            needed("inputToken")?,
            needed("outputToken")?,
            part("pageSize"),
            needed("items")?
        )?;
    }
    out.push_str(";\n");
    Ok(())
}

fn print_shape(
    out: &mut String,
    model: &Model,
    service: &str,
    id: &str,
    sentences: &Sentences,
    patterns: &mut Patterns,
) -> Result<()> {
    let shape = model.shape(id)?;
    let name = local(id);
    let doc = sentences.of(name);
    let constant = |reference: &Value| target(reference).map(|id| screaming(local(id)));
    writeln!(out, "\n/// {}", if doc.is_empty() { format!("`{name}`.") } else { doc.replace('[', "\\[") })?;
    write!(out, "pub static {}: Shape = ", screaming(name))?;
    let word = match kind(shape) {
        "structure" | "union" => {
            writeln!(out, "{}({name:?}, {doc:?}, &[", kind(shape))?;
            for (member, reference) in members(shape) {
                print_member(out, name, member, reference, sentences)?;
            }
            out.push_str("])");
            ""
        }
        "enum" => {
            writeln!(out, "enumeration({name:?}, {doc:?}, &[")?;
            for (member, reference) in members(shape) {
                let value = find_trait(reference, "enumValue").and_then(Value::as_str).unwrap_or(member);
                writeln!(out, "    value({value:?}, {:?}),", sentences.of(&format!("{name}.{value}")))?;
            }
            out.push_str("])");
            ""
        }
        "list" => {
            write!(out, "list({name:?}, {doc:?}, &{})", constant(&shape["member"])?)?;
            ""
        }
        "map" => {
            write!(out, "map({name:?}, {doc:?}, &{}, &{})", constant(&shape["key"])?, constant(&shape["value"])?)?;
            ""
        }
        word @ ("string" | "integer" | "long" | "boolean" | "timestamp") => word,
        other => bail!("{id}: the tables have no kind for {other:?} yet"),
    };
    if !word.is_empty() {
        write!(out, "{word}({name:?}, {doc:?})")?;
    }
    print_constraints(out, service, name, shape, patterns)?;
    out.push_str(";\n");
    Ok(())
}

fn print_member(out: &mut String, shape: &str, name: &str, member: &Value, sentences: &Sentences) -> Result<()> {
    let presence = match (find_trait(member, "idempotencyToken"), find_trait(member, "required")) {
        (Some(_), _) => "token",
        (None, Some(_)) => "required",
        (None, None) => "optional",
    };
    let constant = screaming(local(target(member)?));
    write!(out, "    {presence}({name:?}, &{constant}, {:?})", sentences.of(&format!("{shape}.{name}")))?;
    if find_trait(member, "deprecated").is_some() {
        out.push_str(".deprecated()");
    }
    for name in member.get("traits").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name) {
        if !["idempotencyToken", "required", "deprecated"].contains(&local(name)) {
            bail!("{shape}.{name}: the tables have no word for the member trait {name}");
        }
    }
    out.push_str(",\n");
    Ok(())
}

fn print_constraints(out: &mut String, service: &str, name: &str, shape: &Value, patterns: &mut Patterns) -> Result<()> {
    let traits = shape.get("traits").and_then(Value::as_object);
    for (id, value) in traits.into_iter().flatten() {
        match local(id) {
            "length" | "range" => {
                let bound = |name: &str| {
                    value.get(name).map(|v| v.as_i64().and_then(|v| i32::try_from(v).ok()).context("a bound beyond 32 bits"))
                };
                write!(out, "\n    .limits({:?}, {:?})", bound("min").transpose()?, bound("max").transpose()?)?;
            }
            "pattern" => {
                let source = value.as_str().context("a pattern that is no string")?;
                let first = patterns.by_source.entry(source.to_owned());
                let first = first.or_insert_with(|| format!("{}_{}", service.to_uppercase(), screaming(name)));
                write!(out, "\n    .pattern(&Pattern {{ source: {}, dfa: &table::{first} }})", raw(source))?;
            }
            "sensitive" => out.push_str("\n    .sensitive()"),
            "error" => {
                let retryable = find_trait(shape, "retryable").is_some();
                write!(out, "\n    .error({}, {retryable})", value == "server")?;
            }
            "retryable" | "timestampFormat" | "enumValue" => {}
            other => bail!("{name}: the tables have no word for the trait {other}"),
        }
    }
    if kind(shape) == "timestamp" && find_trait(shape, "timestampFormat").is_none_or(|f| f != "date-time") {
        bail!("{name}: only RFC 3339 timestamps are known");
    }
    Ok(())
}

impl Patterns {
    /// Prints `src/pattern/table.rs`.
    pub fn print(&self) -> Result<String> {
        let mut out = String::from(
            "// Written by `cargo xtask import`: every `pattern` of the models as a minimal automaton over code points.\n\n\
             use super::Dfa;\n",
        );
        let mut classes: BTreeMap<Vec<u32>, String> = BTreeMap::new();
        let mut by_name: Vec<(&String, &String)> = self.by_source.iter().map(|(source, name)| (name, source)).collect();
        by_name.sort();
        for (name, source) in by_name {
            let automaton = Automaton::compile(source).with_context(|| format!("pattern {source}"))?;
            writeln!(out, "\n// {source}\npub(crate) static {name}: Dfa = Dfa {{")?;
            let mut wide = Vec::new();
            for class in &automaton.wide {
                let fresh = format!("WIDE_{}", classes.len());
                wide.push(classes.entry(class.clone()).or_insert(fresh).clone());
            }
            writeln!(out, "    rows: &{:?},", automaton.rows)?;
            writeln!(out, "    wide: &[{}],\n}};", wide.join(", "))?;
        }
        let mut named: Vec<(&String, &Vec<u32>)> = classes.iter().map(|(ranges, name)| (name, ranges)).collect();
        named.sort_by_key(|(name, _)| name.trim_start_matches("WIDE_").parse::<u32>().unwrap_or(0));
        for (name, ranges) in named {
            writeln!(out, "\nstatic {name}: &[u32] = &{ranges:?};")?;
        }
        Ok(out)
    }
}

/// `AllianceLeadContact` as `ALLIANCE_LEAD_CONTACT`.
pub fn screaming(name: &str) -> String {
    let mut out = String::new();
    let chars: Vec<char> = name.chars().collect();
    for (i, &c) in chars.iter().enumerate() {
        let word_starts = c.is_ascii_uppercase()
            && i > 0
            && (chars[i - 1].is_ascii_lowercase() || chars.get(i + 1).is_some_and(char::is_ascii_lowercase));
        if word_starts {
            out.push('_');
        }
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// A raw string literal with as many `#` as it needs.
fn raw(text: &str) -> String {
    let hashes = (0..).map(|n| "#".repeat(n)).find(|h| !text.contains(&format!("\"{h}"))).unwrap_or_default();
    format!("r{hashes}\"{text}\"{hashes}")
}
