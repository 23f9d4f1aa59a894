//! `types/account.d.ts` and `types/channel.d.ts`: the namespaces `account` and
//! `channel` as TypeScript sees them.
//!
//! Requests are exact, with one concession: as in the AWS SDK, a required
//! member must be named but may be given as `undefined`, and a union has the
//! SDK's alternative `$unknown`. So a request that is typed with the SDK is one
//! here (tests/types/sdk.ts proves it), and what is really missing is found
//! before it is sent. `Valid<Request>`, which `parse` and `validate` give, has
//! neither.
//! `null` counts as absent at run time but has no type: it never helps people
//! who write requests, and the SDK's types refuse it.
//!
//! Responses are tolerant: enums are open, unions have an alternative for
//! members yet to come, and only what the model requires is sure to be there.

use crate::Tables;
use crate::comment::Comment;
use crate::facts::errors;
use crate::names::{TABLES, header, quoted};
use crate::roles::{Role, Roles};
use anyhow::{Result, bail};
use partner_central::shape::{EnumValue, Kind, Member, Presence, Shape};
use std::fmt::Write;

/// What the file takes from its neighbours; no shape may have such a name.
const IMPORTED: [&str; 5] = ["Issue", "Open", "Operation", "ResponseMetadata", "ServiceException"];

/// Prints one service's definitions.
pub fn module(tables: &Tables) -> Result<String> {
    let roles = Roles::of(tables);
    let service = tables.service;
    let mut out = format!(
        "// {header}\nimport type {{ ServiceException }} from './errors.js';\nimport type {{ Issue }} from '../validate/issue.ts';\n\
         import type {{ Open, Operation }} from '../validate/operation.ts';\n\n",
        header = header(TABLES)
    );
    writeln!(
        out,
        "/** Which API this is, and when AWS released the model of it that is in here. */\n\
         export declare const model: {{ readonly version: {}; readonly date: string }};",
        quoted(service.version)
    )?;
    for operation in service.operations {
        let name = operation.name;
        let request = roles.name(operation.input, Role::Request);
        let response = roles.name(operation.output, Role::Response);
        write!(out, "\n{}", Comment::of_operation(operation).print(""))?;
        writeln!(
            out,
            "export declare const {name}: Operation<{request}, {response}, {}, {}>;",
            quoted(service.name),
            quoted(name)
        )?;
    }
    for (shape, fault) in errors(tables) {
        write!(out, "\n{}", Comment::of_shape(shape, service).print(""))?;
        print_error(&mut out, shape, if fault.server { "server" } else { "client" }, fault.retryable, &roles)?;
    }
    let mut printed: Vec<String> = Vec::new();
    for (shape, role) in roles.each().filter(|(shape, _)| shape.fault.is_none()) {
        let name = roles.name(shape, role);
        if IMPORTED.contains(&name.as_str()) {
            bail!("{name}: this name is taken in types/{}.d.ts; import it there under another", service.name);
        }
        let text = match &shape.kind {
            Kind::Structure(members) => structure(&name, members, role, &roles),
            Kind::Union(members) => union(&name, members, role, &roles),
            Kind::Enum(values) => enumeration(&name, values),
            _ => continue,
        };
        if printed.contains(&name) {
            // An enum that travels both ways.
            continue;
        }
        write!(out, "\n{}{text}", Comment::of_shape(shape, service).print(""))?;
        printed.push(name);
    }
    Ok(out)
}

fn structure(name: &str, members: &'static [Member], role: Role, roles: &Roles) -> String {
    if members.is_empty() {
        return format!("export interface {name} {{}}\n");
    }
    let members: String = members.iter().map(|member| print_member(member, role, roles)).collect();
    format!("export interface {name} {{\n{members}}}\n")
}

fn print_member(member: &'static Member, role: Role, roles: &Roles) -> String {
    let value = value_type(member.shape, role, roles);
    let text = match (member.presence, role) {
        (Presence::Required, Role::Request) => format!("{}: {value} | undefined;", member.name),
        (Presence::Required, Role::Response) => format!("{}: {value};", member.name),
        _ => format!("{}?: {value} | undefined;", member.name),
    };
    format!("{}  {text}\n", Comment::of_member(member).print("  "))
}

/// Each alternative names the others as `never`, so that two at once are an error.
fn union(name: &str, members: &'static [Member], role: Role, roles: &Roles) -> String {
    let absent = |but: &str| -> String {
        members.iter().filter(|other| other.name != but).map(|other| format!("    {}?: never;\n", other.name)).collect()
    };
    let mut text = format!("export type {name} =\n");
    for member in members {
        let value = value_type(member.shape, role, roles);
        let comment = Comment::of_member(member).print("    ");
        let unknown = if role == Role::Request { "    $unknown?: never;\n" } else { "" };
        text += &format!("  | {{\n{comment}    {}: {value};\n{}{unknown}  }}\n", member.name, absent(member.name));
    }
    text += &match role {
        Role::Request => format!(
            "  | {{\n{}    /** Only so that requests typed with the AWS SDK fit; never valid. */\n    $unknown: [string, any];\n  }};\n",
            absent("")
        ),
        Role::Response => {
            format!(
                "  | {{\n{}    /** A member newer than these types. */\n    [member: string]: unknown;\n  }};\n",
                absent("")
            )
        }
    };
    text
}

fn enumeration(name: &str, values: &[EnumValue]) -> String {
    let values: String = values.iter().map(|value| format!("\n  | {}", quoted(value.value))).collect();
    format!("export type {name} ={values};\n")
}

fn print_error(out: &mut String, shape: &'static Shape, fault: &str, retryable: bool, roles: &Roles) -> Result<()> {
    let name = shape.name;
    // `message` is Error's own, however the service spells it.
    let members = shape.kind.members().iter().filter(|member| !member.name.eq_ignore_ascii_case("message"));
    let members: String = members.map(|member| print_member(member, Role::Response, roles)).collect();
    writeln!(out, "export declare class {name} extends ServiceException {{")?;
    writeln!(out, "  static readonly fault: {};\n  static readonly retryable: {retryable};", quoted(fault))?;
    writeln!(out, "  readonly name: {};\n  readonly $fault: {};", quoted(name), quoted(fault))?;
    if name == "ValidationException" {
        out.push_str("  /** The fields that the service refused, in the shape of ours: `code` is `'service'`. */\n");
        out.push_str("  readonly issues: Issue[];\n");
    }
    writeln!(out, "{members}}}")?;
    Ok(())
}

/// A value's type.
fn value_type(shape: &Shape, role: Role, roles: &Roles) -> String {
    match (&shape.kind, role) {
        (Kind::Structure(_) | Kind::Union(_), _) => roles.name(shape, role),
        (Kind::Enum(_), Role::Request) => shape.name.to_owned(),
        (Kind::Enum(_), Role::Response) => format!("Open<{}>", shape.name),
        (Kind::List(item, _), _) => match value_type(item, role, roles) {
            item if item.contains(' ') => format!("Array<{item}>"),
            item => format!("{item}[]"),
        },
        (Kind::Map(key, value), _) => {
            let value = value_type(value, role, roles);
            let open = format!("{{ [key: string]: {value} | undefined }}");
            match key.kind {
                Kind::Enum(_) => format!("{{ [key in {}]?: {value} }} & {open}", key.name),
                _ => open,
            }
        }
        (Kind::String(..), _) => "string".to_owned(),
        (Kind::Integer(_), _) | (Kind::Long(_), Role::Response) => "number".to_owned(),
        (Kind::Long(_), Role::Request) => "number | bigint".to_owned(),
        (Kind::Boolean, _) => "boolean".to_owned(),
        (Kind::Timestamp, Role::Request) => "Date | string".to_owned(),
        (Kind::Timestamp, Role::Response) => "Date".to_owned(),
        // A kind that has no type of its own yet.
        _ => "unknown".to_owned(),
    }
}
