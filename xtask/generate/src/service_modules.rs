//! `generated/account.ts` and `channel.ts`: the names of operations and errors, and what a client needs to know about its
//! service.

use crate::Tables;
use crate::names::{TABLES, header, quoted};
use anyhow::{Result, bail};
use partner_central::internal::describe::kind;
use partner_central::shape::{EndpointKind, Kind, Operation, Shape};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The module of one service. Each name is in it once; `service.ts` makes operations and error classes of the names.
pub fn module(tables: &Tables) -> Result<String> {
    let service = tables.service;
    let mut out = format!(
        "// {}\n\n/** The facts of {}, of which `service.ts` makes the namespace and `client.ts` the client. */\n",
        header(TABLES),
        service.sdk_id
    );
    writeln!(out, "export const {} = {{", service.name)?;
    let [name, version, date, unicode] = [service.name, service.version, service.date, service.unicode].map(quoted);
    writeln!(
        out,
        "  service: {name},\n  // The API version, the date of the model, and the version of Unicode that its patterns know.\n  \
         version: {version},\n  date: {date},\n  unicode: {unicode},"
    )?;
    writeln!(out, "  // The name of the client class, and the prefix of X-Amz-Target.")?;
    writeln!(out, "  className: {},", quoted(service.target_prefix))?;
    writeln!(out, "  signingName: {},", quoted(service.signing_name))?;
    writeln!(
        out,
        "  // Whether each partition has one endpoint, instead of each region.\n  isGlobal: {},",
        service.endpoint == EndpointKind::Global
    )?;
    writeln!(
        out,
        "  // In the order of core.wasm, where `first` is the number of the first one.\n  first: {},\n  operations: [",
        tables.first
    )?;
    for operation in service.operations {
        writeln!(out, "    {},", quoted(operation.name))?;
    }
    writeln!(out, "  ],\n  // Whose fault the error is, and whether the model says that a retry can succeed.\n  errors: {{")?;
    for (shape, fault) in errors(tables) {
        let side = if fault.server { "server" } else { "client" };
        writeln!(out, "    {}: [{}, {}],", shape.name, quoted(side), fault.retryable)?;
    }
    let timestamps: Vec<String> = timestamps(service.operations)?.into_iter().map(quoted).collect();
    writeln!(out, "  }},\n  timestamps: [{}],", timestamps.join(", "))?;
    let without_output = service.operations.iter().filter(|operation| !operation.has_output);
    let without_output: Vec<String> = without_output.map(|operation| quoted(operation.name)).collect();
    if !without_output.is_empty() {
        writeln!(out, "  withoutOutput: [{}],", without_output.join(", "))?;
    }
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
    writeln!(
        out,
        "  }},\n  // Operation, status member, states of success, states of failure.\n  waiters: {waiters},\n}} as const;"
    )?;
    Ok(out)
}

/// The service's error structures.
pub fn errors(tables: &Tables) -> impl Iterator<Item = (&'static Shape, partner_central::shape::Fault)> {
    tables.shapes.iter().filter_map(|shape| shape.fault.map(|fault| (*shape, fault)))
}

/// The names of all timestamps in outputs and errors. `timestamps.ts` converts members by name alone, so the members of
/// one name must all be timestamps, or none of them.
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
                bail!("{name} is {}: timestamps.ts can no longer recognize timestamps by name", places.join(" and "));
            }
            _ => {}
        }
    }
    Ok(timestamps)
}

/// The kinds of members by name, each with the first structure that has it.
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
