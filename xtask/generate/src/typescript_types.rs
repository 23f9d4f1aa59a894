//! `generated/types/account.d.ts` and `channel.d.ts`: the namespaces `account` and `channel` as TypeScript sees them.
//!
//! Requests are exact, with two exceptions that the AWS SDK makes, too: a required member must be named but may be
//! `undefined`, and a union has the alternative `$unknown`. A request that is typed with the SDK is therefore a request here
//! (tests/types/sdk.ts proves it), and validation finds what is missing before anything is sent. `Valid<Request>`, which
//! `parse` and `validate` return, has neither. `null` counts as absent at run time but is in no type: it does not help people
//! who write requests, and the SDK's types do not have it.
//!
//! Responses are tolerant: enums are open, unions have an alternative for members that are added later, and only required
//! members are always present.

use crate::Tables;
use crate::comment::Comment;
use crate::names::{TABLES, header, quoted};
use crate::roles::{Role, Roles};
use crate::service_modules::errors;
use anyhow::{Result, bail};
use partner_central::shape::{EnumValue, Kind, Member, Presence, Shape};
use std::fmt::Write;

/// The types that the file imports; no shape may have one of these names.
const IMPORTED: [&str; 5] = ["Issue", "Open", "Operation", "ResponseMetadata", "ServiceException"];

/// The definitions of one service.
pub fn module(tables: &Tables) -> Result<String> {
    let roles = Roles::of(tables);
    let service = tables.service;
    let mut out = format!(
        "// {header}\nimport type {{ ServiceException }} from '../../types/errors.js';\nimport type {{ Issue }} from '../../validate/issue.ts';\n\
         import type {{ Open, Operation }} from '../../validate/operation.ts';\n\n",
        header = header(TABLES)
    );
    writeln!(
        out,
        "/**\n * The API version, the date of the AWS model that this release is built from, and the version of Unicode that its\n * patterns know: characters that are newer are left to AWS to judge.\n */\n\
         export declare const model: {{ readonly version: {}; readonly date: string; readonly unicode: string }};",
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
        write_error(&mut out, shape, if fault.server { "server" } else { "client" }, fault.retryable, &roles)?;
    }
    let mut done: Vec<String> = Vec::new();
    for (shape, role) in roles.each().filter(|(shape, _)| shape.fault.is_none()) {
        let name = roles.name(shape, role);
        if IMPORTED.contains(&name.as_str()) {
            bail!("{name}: generated/types/{}.d.ts imports this name; import it under another name there", service.name);
        }
        let text = match &shape.kind {
            Kind::Structure(members) => structure(&name, shape, members, role, &roles),
            Kind::Union(members) => union(&name, shape, members, role, &roles),
            Kind::Enum(values) => enumeration(&name, values),
            _ => continue,
        };
        if done.contains(&name) {
            // An enum in both requests and responses.
            continue;
        }
        write!(out, "\n{}{text}", Comment::of_shape(shape, service).print(""))?;
        done.push(name);
    }
    Ok(out)
}

fn structure(name: &str, owner: &Shape, members: &'static [Member], role: Role, roles: &Roles) -> String {
    if members.is_empty() {
        return format!("export interface {name} {{}}\n");
    }
    let members: String = members.iter().map(|member| member_text(owner, member, role, roles)).collect();
    format!("export interface {name} {{\n{members}}}\n")
}

fn member_text(owner: &Shape, member: &'static Member, role: Role, roles: &Roles) -> String {
    let value = value_type(member.shape, role, roles);
    let text = match (member.presence, role) {
        (Presence::Required, Role::Request) => format!("{}: {value} | undefined;", member.name),
        (Presence::Required, Role::Response) => format!("{}: {value};", member.name),
        _ => format!("{}?: {value} | undefined;", member.name),
    };
    format!("{}  {text}\n", Comment::of_member(owner, member).print("  "))
}

/// Each alternative has the other members as `never`, so that two members at once are an error.
fn union(name: &str, owner: &Shape, members: &'static [Member], role: Role, roles: &Roles) -> String {
    let absent = |but: &str| -> String {
        members.iter().filter(|other| other.name != but).map(|other| format!("    {}?: never;\n", other.name)).collect()
    };
    let mut text = format!("export type {name} =\n");
    for member in members {
        let value = value_type(member.shape, role, roles);
        let comment = Comment::of_member(owner, member).print("    ");
        let unknown = if role == Role::Request { "    $unknown?: never;\n" } else { "" };
        text += &format!("  | {{\n{comment}    {}: {value};\n{}{unknown}  }}\n", member.name, absent(member.name));
    }
    text += &match role {
        Role::Request => format!(
            "  | {{\n{}    /** Never valid. It is here so that requests typed with the AWS SDK are assignable. */\n    $unknown: [string, any];\n  }};\n",
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

fn write_error(out: &mut String, shape: &'static Shape, fault: &str, retryable: bool, roles: &Roles) -> Result<()> {
    let name = shape.name;
    // `message` is a property of every Error, however the service spells it.
    let members = shape.kind.members().iter().filter(|member| !member.name.eq_ignore_ascii_case("message"));
    let members: String = members.map(|member| member_text(shape, member, Role::Response, roles)).collect();
    writeln!(out, "export declare class {name} extends ServiceException {{")?;
    writeln!(out, "  static readonly fault: {};\n  static readonly retryable: {retryable};", quoted(fault))?;
    writeln!(out, "  readonly name: {};\n  readonly $fault: {};", quoted(name), quoted(fault))?;
    if name == "ValidationException" {
        out.push_str("  /** The fields that the service rejected, as issues with the code `'service'`. */\n");
        out.push_str("  readonly issues: Issue[];\n");
    }
    writeln!(out, "{members}}}")?;
    Ok(())
}

/// The type of a value.
fn value_type(shape: &Shape, role: Role, roles: &Roles) -> String {
    match (&shape.kind, role) {
        (Kind::Structure(_) | Kind::Union(_), _) => roles.name(shape, role),
        // What was read can be changed and sent, although it may have a value that is newer than the types. Validation judges.
        (Kind::Enum(_), _) => format!("Open<{}>", shape.name),
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
        // A kind that has no type here yet.
        _ => "unknown".to_owned(),
    }
}
