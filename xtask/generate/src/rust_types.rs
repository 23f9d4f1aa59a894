//! `src/generated/types/account.rs` and `channel.rs`: all shapes as Rust types, for the feature `types`. Validation goes
//! through the shape tables, so the types state no rule again.

use crate::Tables;
use crate::documentation::{limits, of_member};
use crate::names::{TABLES, header};
use anyhow::{Result, bail};
use partner_central::shape::{EnumValue, Fault, Kind, Member, Presence, Shape};
use std::fmt::Write;
use xtask::names::constant_name;

/// The variant for values that the tables do not have.
const UNKNOWN: &str = "Unknown";

/// The types of one service.
pub fn module(tables: &Tables) -> Result<String> {
    let service = tables.service;
    let mut out = format!(
        "// {header}\n//! Every structure, union and enum of {}.\n\n\
         use crate::types::{{Exception, Hidden, Timestamp, exception, open_enum, open_union, or_default, request}};\n\
         use crate::generated::{} as tables;\n\
         use serde::{{Deserialize, Serialize}};\nuse std::collections::BTreeMap;\nuse std::fmt;\n\n\
         const SERVICE: &str = {:?};\n",
        service.sdk_id,
        service.name,
        service.name,
        header = header(TABLES),
    );
    for shape in tables.shapes {
        match &shape.kind {
            Kind::Structure(members) => structure(&mut out, shape, members)?,
            Kind::Union(members) => union(&mut out, shape, members)?,
            Kind::Enum(values) => enumeration(&mut out, shape, values)?,
            _ => {}
        }
    }
    out.push('\n');
    for operation in service.operations {
        writeln!(out, "request!({}, {}, {});", operation.input.name, operation.output.name, constant_name(operation.name))?;
    }
    out.push('\n');
    for shape in tables.shapes {
        if let Some(Fault { server, retryable, .. }) = shape.fault {
            writeln!(out, "exception!({}, server: {server}, retryable: {retryable});", shape.name)?;
        }
    }
    // A service without maps or sensitive members must not cause a warning.
    for (import, used) in [
        ("use std::collections::BTreeMap;\n", "BTreeMap<"),
        ("use std::fmt;\n", "fmt::"),
        ("Hidden, ", "&Hidden"),
        (", exception", "exception!("),
        (", open_enum", "open_enum!"),
        (", open_union", "open_union!"),
    ] {
        if !out.contains(used) {
            out = out.replacen(import, "", 1);
        }
    }
    Ok(out)
}

/// A list of all generated types for `tests/types.rs`, which compares each with its table.
pub fn every(services: &[Tables]) -> Result<String> {
    let mut out =
        format!("// {}\n//! Every generated type, for tests that check all of them.\n\nuse super::Visit;\n", header(TABLES));
    let imports: Vec<String> = services.iter().map(|one| format!("{} as {}", one.service.name, alias(one, services))).collect();
    write!(out, "use partner_central::{{{}, types}};\n\n", imports.join(", "))?;
    out.push_str("/// Shows a visitor every structure, union and enum.\npub(crate) fn shapes(visit: &mut impl Visit) {\n");
    for tables in services {
        let name = tables.service.name;
        let is_typed = |shape: &&&Shape| matches!(shape.kind, Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_));
        for shape in tables.shapes.iter().filter(is_typed) {
            let (of, table) = (shape.name, constant_name(shape.name));
            writeln!(out, "    visit.shape::<types::{name}::{of}>(&{}::{table});", alias(tables, services))?;
        }
    }
    out.push_str(
        "}\n\n/// Shows a visitor the request of every operation.\npub(crate) fn requests(visit: &mut impl Visit) {\n",
    );
    for tables in services {
        for operation in tables.service.operations {
            writeln!(out, "    visit.request::<types::{}::{}>();", tables.service.name, operation.input.name)?;
        }
    }
    out.push_str("}\n\n/// Shows a visitor every error.\npub(crate) fn exceptions(visit: &mut impl Visit) {\n");
    for tables in services {
        let name = tables.service.name;
        for shape in tables.shapes.iter().filter(|shape| shape.fault.is_some()) {
            let (of, table) = (shape.name, constant_name(shape.name));
            writeln!(out, "    visit.exception::<types::{name}::{of}>(&{}::{table});", alias(tables, services))?;
        }
    }
    out.push_str("}\n");
    Ok(out)
}

/// A short name for a service's tables: its first letter, or more of its name than another service begins with.
fn alias(tables: &Tables, services: &[Tables]) -> &'static str {
    let name = tables.service.name;
    let is_own = |start: &&str| services.iter().filter(|other| other.service.name.starts_with(*start)).count() == 1;
    (1..name.len()).filter_map(|end| name.get(..end)).find(is_own).unwrap_or("tables")
}

fn structure(out: &mut String, shape: &'static Shape, members: &'static [Member]) -> Result<()> {
    // All of what a sensitive structure contains is sensitive.
    let is_hidden = |member: &Member| shape.sensitive || is_sensitive(member.shape);
    let hides = members.iter().any(is_hidden);
    let debug = if hides { "" } else { "Debug, " };
    out.push_str(&doc("", &type_paragraphs(shape)));
    writeln!(out, "#[derive({debug}Clone, Default, PartialEq, Eq, Serialize, Deserialize)]")?;
    // Responses are never rejected, so what is missing in one gets its default.
    writeln!(out, "#[serde(default)]\npub struct {} {{", shape.name)?;
    for member in members {
        out.push_str(&doc("    ", &paragraphs(member)));
        let (field, value) = (field(member.name), value_type(member.shape));
        if member.presence == Presence::Required {
            writeln!(out, "    #[serde(rename = {:?}, deserialize_with = \"or_default\")]", member.name)?;
            writeln!(out, "    pub {field}: {value},")?;
        } else {
            writeln!(out, "    #[serde(rename = {:?}, skip_serializing_if = \"Option::is_none\")]", member.name)?;
            writeln!(out, "    pub {field}: Option<{value}>,")?;
        }
    }
    out.push_str("}\n");
    if hides {
        let fields: String = members
            .iter()
            .map(|member| {
                let field = field(member.name);
                let shown = if is_hidden(member) { "&Hidden".to_owned() } else { format!("&self.{field}") };
                format!("            .field({:?}, {shown})\n", field.trim_start_matches("r#"))
            })
            .collect();
        let name = shape.name;
        writeln!(out, "\nimpl fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{")?;
        writeln!(out, "        f.debug_struct({name:?})\n{fields}            .finish()\n    }}\n}}")?;
    }
    Ok(())
}

fn union(out: &mut String, shape: &'static Shape, members: &'static [Member]) -> Result<()> {
    writeln!(out, "\nopen_union! {{")?;
    out.push_str(&doc("    ", &type_paragraphs(shape)));
    writeln!(out, "    {} {{", shape.name)?;
    for member in members {
        out.push_str(&doc("        ", &paragraphs(member)));
        let hidden = if shape.sensitive || is_sensitive(member.shape) { " hidden" } else { "" };
        writeln!(out, "        {}({}) = {:?}{hidden},", variant(member.name)?, value_type(member.shape), member.name)?;
    }
    out.push_str("    }\n}\n");
    Ok(())
}

fn enumeration(out: &mut String, shape: &'static Shape, values: &[EnumValue]) -> Result<()> {
    writeln!(out, "\nopen_enum! {{")?;
    out.push_str(&doc("    ", &type_paragraphs(shape)));
    writeln!(out, "    {}{} {{", shape.name, if shape.sensitive { " hidden" } else { "" })?;
    for value in values {
        let paragraph = if value.description.is_empty() { format!("`{}`.", value.value) } else { value.description.to_owned() };
        out.push_str(&doc("        ", &[paragraph]));
        writeln!(out, "        {} = {:?},", variant(value.value)?, value.value)?;
    }
    out.push_str("    }\n}\n");
    Ok(())
}

fn value_type(shape: &Shape) -> String {
    match &shape.kind {
        Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_) => shape.name.to_owned(),
        Kind::List(item, _) => format!("Vec<{}>", value_type(item)),
        Kind::Map(_, value) => format!("BTreeMap<String, {}>", value_type(value)),
        Kind::String(..) => "String".to_owned(),
        Kind::Integer(_) => "i32".to_owned(),
        Kind::Long(_) => "i64".to_owned(),
        Kind::Boolean => "bool".to_owned(),
        Kind::Timestamp => "Timestamp".to_owned(),
        // A kind that does not have its own type yet.
        _ => "serde_json::Value".to_owned(),
    }
}

/// Whether a value of the shape contains something sensitive.
pub fn is_sensitive(shape: &Shape) -> bool {
    shape.sensitive
        || match &shape.kind {
            Kind::List(item, _) => is_sensitive(item),
            Kind::Map(key, value) => is_sensitive(key) || is_sensitive(value),
            _ => false,
        }
}

fn type_paragraphs(shape: &Shape) -> Vec<String> {
    vec![if shape.description.is_empty() { format!("`{}` of the model.", shape.name) } else { shape.description.to_owned() }]
}

/// The paragraphs about a member, with its limits.
fn paragraphs(member: &'static Member) -> Vec<String> {
    let mut paragraphs = of_member(member);
    if paragraphs.is_empty() {
        paragraphs.push(format!("`{}` of the model.", member.name));
    }
    let limits: Vec<String> =
        limits(member.shape).into_iter().map(|limit| format!("`{}` {}", limit.name, code(&limit.value))).collect();
    if !limits.is_empty() {
        paragraphs.push(format!("Limits: {}.", limits.join(", ")));
    }
    paragraphs
}

/// Text as code, even if it contains backticks.
fn code(text: &str) -> String {
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

/// A doc comment, with an empty line before that of an item.
fn doc(indent: &str, paragraphs: &[String]) -> String {
    let text = paragraphs.iter().map(|text| escaped(text)).collect::<Vec<_>>().join(&format!("\n{indent}///\n{indent}/// "));
    let before = if indent.is_empty() { "\n" } else { "" };
    format!("{before}{indent}/// {text}\n")
}

/// Escapes brackets outside of code, where they would be links, and angle brackets, which would be tags.
fn escaped(text: &str) -> String {
    let mut in_code = false;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        in_code ^= c == '`';
        if !in_code && matches!(c, '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// `AllianceLeadContact` as `alliance_lead_contact`.
fn field(name: &str) -> String {
    let name = constant_name(name).to_ascii_lowercase();
    if ["type", "match", "ref", "use", "where", "move", "loop", "enum"].contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// `SOFTWARE_PRODUCTS` as `SoftwareProducts`, `resoldBusiness` as `ResoldBusiness`.
fn variant(value: &str) -> Result<String> {
    let mut name = String::new();
    for word in value.split(|c: char| !c.is_ascii_alphanumeric()) {
        let shouted = word.chars().all(|c| !c.is_ascii_lowercase());
        let mut chars = word.chars();
        name.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        name.extend(chars.map(|c| if shouted { c.to_ascii_lowercase() } else { c }));
    }
    if name == UNKNOWN || name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        bail!("{value} cannot become the variant {name:?}: rename {UNKNOWN}, or the variant");
    }
    Ok(name)
}
