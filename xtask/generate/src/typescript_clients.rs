//! `generated/types/account-client.d.ts` and `channel-client.d.ts`: the client classes, with a method for each operation.

use crate::Tables;
use crate::comment::Comment;
use crate::names::{TABLES, header, lower_first, quoted};
use crate::roles::{Role, Roles};
use anyhow::{Context, Result};
use partner_central::shape::{Operation, Presence, Service, Waiter};
use std::fmt::Write;

/// The client of one service.
pub fn module(tables: &Tables) -> Result<String> {
    let roles = Roles::of(tables);
    let service = tables.service;
    let class = service.target_prefix;
    let mut out = format!(
        "// {header}\nimport type * as {name} from './{name}.js';\n\
         import type {{ Answer, CallOptions, ClientOptions, PageOptions, WaitOptions }} from '../../client/options.ts';\n\
         import type {{ Operation, RequestOf, ResponseOf }} from '../../validate/operation.ts';\n\n\
         /** The requests of `{class}`, by operation. */\nexport interface {class}Requests {{\n",
        header = header(TABLES),
        name = service.name,
    );
    for operation in service.operations {
        writeln!(out, "  {}: {}.{};", operation.name, service.name, roles.name(operation.input, Role::Request))?;
    }
    writeln!(out, "}}\n\n/** A client for {}. It is immutable, so it can be shared. */", service.sdk_id)?;
    writeln!(out, "export declare class {class} {{\n  constructor(options?: ClientOptions);\n")?;
    writeln!(out, "  /** The options that were passed to the constructor. */\n  readonly options: ClientOptions;")?;
    for operation in service.operations {
        write_methods(&mut out, service.name, operation, &roles)?;
    }
    for waiter in service.waiters {
        write_waiter(&mut out, service, waiter, &roles)?;
    }
    write_send(&mut out, service)?;
    writeln!(
        out,
        "\n  /** Returns a client with the same options, except those given. */\n  with(options: ClientOptions): {class};"
    )?;
    writeln!(
        out,
        "\n  /** Does nothing: there is nothing to free. It exists because the AWS SDK's clients have it. */\n  destroy(): void;\n}}"
    )?;
    Ok(out)
}

/// `send` and `sign`, which take any operation.
fn write_send(out: &mut String, service: &Service) -> Result<()> {
    let (name, class) = (service.name, service.target_prefix);
    let operation = format!("<Of extends Operation<any, any, '{name}'>>(\n    operation: Of,\n    input: RequestOf<Of>,");
    let by_name = format!(
        "<Name extends keyof {class}Requests | (string & {{}})>(\n    name: Name,\n    \
         input: Name extends keyof {class}Requests ? {class}Requests[Name] : object,"
    );
    let output = format!(
        "Answer<\n      Name extends keyof {class}Requests ? ResponseOf<(typeof {name})[Name]> : {{ [member: string]: any }}\n    >"
    );
    let options = "\n    options?: CallOptions,\n  )";
    writeln!(
        out,
        "\n  /** Calls an operation, as its method does. */\n  send{operation}{options}: Promise<Answer<ResponseOf<Of>>>;\n\n  \
         /**\n   * Calls an operation by its name. If the name is newer than this package, the input is sent without validation, \
         and the\n   * output is the JSON of the response.\n   */\n  send{by_name}{options}: Promise<{output}>;\n\n  \
         /** Returns a signed web `Request` without sending it. */\n  sign{operation}{options}: Promise<Request>;\n\n  \
         /** Returns a signed web `Request` of the operation with a name, without sending it. */\n  sign{by_name}{options}: Promise<Request>;"
    )?;
    Ok(())
}

fn write_waiter(out: &mut String, service: &'static Service, waiter: &Waiter, roles: &Roles) -> Result<()> {
    let Waiter { name, operation, status, success, failure, .. } = waiter;
    let polled = service.operations.iter().find(|one| one.name == *operation);
    let polled = polled.with_context(|| format!("{name}: no operation {operation}"))?;
    let states = |states: &[&str]| states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(" or ");
    let text = format!(
        "Calls `{}` until `{status}` is {}. Rejects with a `WaiterError` if it is {}, or if that takes longer than `maxWaitTime` seconds.",
        lower_first(operation),
        states(success),
        states(failure),
    );
    let request = format!("{}.{}", service.name, roles.name(polled.input, Role::Request));
    let response = format!("{}.{}", service.name, roles.name(polled.output, Role::Response));
    writeln!(
        out,
        "\n{}  waitUntil{name}(\n    input: {request},\n    options: WaitOptions,\n  ): Promise<Answer<{response}>>;",
        Comment::of(&text).print("  ")
    )?;
    Ok(())
}

fn write_methods(out: &mut String, namespace: &str, operation: &'static Operation, roles: &Roles) -> Result<()> {
    let comment = Comment::of_method(operation).print("  ");
    let request = format!("{namespace}.{}", roles.name(operation.input, Role::Request));
    let answer = format!("Answer<{namespace}.{}>", roles.name(operation.output, Role::Response));
    let needed = operation.input.kind.members().iter().any(|member| member.presence == Presence::Required);
    let input = if needed { "input" } else { "input?" };
    let method = lower_first(operation.name);
    writeln!(out, "\n{comment}  {method}({input}: {request}, options?: CallOptions): Promise<{answer}>;")?;
    if let Some(pages) = operation.paginated {
        let text = format!(
            "Iterates over the pages of `{method}`, one call for each. The items are in {}.",
            quoted(pages.items).replace('\'', "`")
        );
        let comment = Comment::of(&text).print("  ");
        let name = operation.name;
        writeln!(
            out,
            "\n{comment}  paginate{name}({input}: {request}, options?: PageOptions): AsyncGenerator<{answer}, void, undefined>;"
        )?;
    }
    Ok(())
}
