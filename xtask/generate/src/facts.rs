//! `account.mjs` and `channel.mjs`: the names of operations and errors, and what
//! a client must know of its service.

use crate::Tables;
use crate::names::{TABLES, header, quoted};
use anyhow::{Result, bail};
use partner_central::internal::describe::kind;
use partner_central::shape::{EndpointKind, Kind, Operation, Shape};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Prints one service's module: names stand there once, service.mjs makes the rest of them.
pub fn module(tables: &Tables) -> Result<String> {
    let service = tables.service;
    let mut out = format!(
        "// {}\n\n/** The facts of {}, of which `service.ts` makes the namespace and `client.ts` the client. */\n",
        header(TABLES),
        service.sdk_id
    );
    writeln!(out, "export const {} = {{", service.name)?;
    let [name, version, date] = [service.name, service.version, service.date].map(quoted);
    writeln!(
        out,
        "  service: {name},\n  // Of AWS's API, and the date of what we have of it.\n  version: {version},\n  date: {date},"
    )?;
    writeln!(out, "  // The client's class, and what a request names as its target.")?;
    writeln!(out, "  className: {},", quoted(service.target_prefix))?;
    writeln!(out, "  signingName: {},", quoted(service.signing_name))?;
    writeln!(
        out,
        "  // Whether a partition has one endpoint, instead of one a region.\n  isGlobal: {},",
        service.endpoint == EndpointKind::Global
    )?;
    writeln!(
        out,
        "  // In core.wasm's order, the first of them there as number `first`.\n  first: {},\n  operations: [",
        tables.first
    )?;
    for operation in service.operations {
        writeln!(out, "    {},", quoted(operation.name))?;
    }
    writeln!(out, "  ],\n  // Whose fault it is, and whether the service says that another try may help.\n  errors: {{")?;
    for (shape, fault) in errors(tables) {
        let side = if fault.server { "server" } else { "client" };
        writeln!(out, "    {}: [{}, {}],", shape.name, quoted(side), fault.retryable)?;
    }
    let timestamps: Vec<String> = timestamps(service.operations)?.into_iter().map(quoted).collect();
    writeln!(out, "  }},\n  timestamps: [{}],", timestamps.join(", "))?;
    writeln!(out, "  // Input token, output token, page size.\n  paginated: {{")?;
    for operation in service.operations {
        if let Some(pages) = operation.paginated {
            let size = pages.page_size.map_or("undefined".to_owned(), quoted);
            let text = [quoted(pages.input_token), quoted(pages.output_token), size].join(", ");
            writeln!(out, "    {}: [{text}],", operation.name)?;
        }
    }
    let waiters = service.waiters.iter().map(|waiter| {
        let states = |states: &[&str]| format!("[{}]", states.iter().map(|state| quoted(state)).collect::<Vec<_>>().join(", "));
        let [operation, status] = [waiter.operation, waiter.status].map(quoted);
        let [success, failure] = [waiter.success, waiter.failure].map(states);
        format!("    {}: [{operation}, {status}, {success}, {failure}],\n", waiter.name)
    });
    let waiters: String = waiters.collect();
    let waiters = if waiters.is_empty() { "{}".to_owned() } else { format!("{{\n{waiters}  }}") };
    writeln!(out, "  }},\n  // Operation, status member, states of success, states of failure.\n  waiters: {waiters},\n}};")?;
    Ok(out)
}

/// The service's error structures.
pub fn errors(tables: &Tables) -> impl Iterator<Item = (&'static Shape, partner_central::shape::Fault)> {
    tables.shapes.iter().filter_map(|shape| shape.fault.map(|fault| (*shape, fault)))
}

/// Names of all timestamp members of outputs and errors. response.mjs makes
/// `Date` by name alone, so a name must be a timestamp everywhere or nowhere.
fn timestamps(operations: &[&'static Operation]) -> Result<Vec<&'static str>> {
    let mut seen = Vec::new();
    let mut kinds = BTreeMap::new();
    for operation in operations {
        for shape in std::iter::once(&operation.output).chain(operation.errors) {
            collect(shape, &mut seen, &mut kinds);
        }
    }
    let mut timestamps = Vec::new();
    for (name, found) in kinds {
        match found.as_slice() {
            [("timestamp", _)] => timestamps.push(name),
            found if found.iter().any(|(kind, _)| kind.starts_with("timestamp")) => {
                let places: Vec<String> = found.iter().map(|(kind, shape)| format!("a {kind} in {shape}")).collect();
                bail!("{name} is {}: response.mjs can no longer tell timestamps by name", places.join(" and "));
            }
            _ => {}
        }
    }
    Ok(timestamps)
}

/// By member name: its kinds, each with the first structure that has it.
type Kinds = BTreeMap<&'static str, Vec<(&'static str, &'static str)>>;

fn collect(shape: &'static Shape, seen: &mut Vec<&'static str>, kinds: &mut Kinds) {
    if seen.contains(&shape.name) {
        return;
    }
    seen.push(shape.name);
    for member in shape.kind.members() {
        let found = kinds.entry(member.name).or_default();
        let kind = match &member.shape.kind {
            Kind::List(Shape { kind: Kind::Timestamp, .. }, _) => "timestamp list",
            Kind::Map(_, Shape { kind: Kind::Timestamp, .. }) => "timestamp map",
            other => kind(other),
        };
        if !found.iter().any(|(known, _)| *known == kind) {
            found.push((kind, shape.name));
        }
        collect(member.shape, seen, kinds);
    }
    match &shape.kind {
        Kind::List(item, _) => collect(item, seen, kinds),
        Kind::Map(_, value) => collect(value, seen, kinds),
        _ => {}
    }
}
