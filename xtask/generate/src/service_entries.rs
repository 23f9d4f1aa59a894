//! What names every service, so that a new one needs no file changed by hand: what the entries of the npm package export, the
//! services of the proxy, and their declarations.

use crate::Tables;
use crate::names::{TABLES, header, quoted};
use std::fmt::Write;

/// A line for each service, joined.
fn each(tables: &[Tables], line: impl Fn(&Tables) -> String) -> String {
    tables.iter().map(line).collect()
}

/// A list of what `item` makes of each service.
fn list(tables: &[Tables], separator: &str, item: impl Fn(&Tables) -> String) -> String {
    tables.iter().map(item).collect::<Vec<_>>().join(separator)
}

/// The name of a service's namespace and of its module.
fn name(tables: &Tables) -> &'static str {
    tables.service.name
}

/// The name of a service's client class.
fn class(tables: &Tables) -> &'static str {
    tables.service.target_prefix
}

/// `pkg-template/generated/service-name.ts`.
pub fn service_name(tables: &[Tables]) -> String {
    let names = list(tables, " | ", |tables| quoted(name(tables)));
    format!("// {}\n\n/** The name of a service. */\nexport type ServiceName = {names};\n", header(TABLES))
}

/// `pkg-template/entries/generated/services.ts`: the services, and clients without what sends requests.
pub fn services(tables: &[Tables]) -> String {
    format!(
        "// {header}\n// The types are declared in `generated/types/services.d.ts`.\n\
         import {{ createClientClass }} from '../../client/client.ts';\n\
         import {{ createService, operationsById }} from '../../client/service.ts';\n{imports}\n{services}\n\
         /** Every operation by its ID, `service.Name`. */\n\
         export const operations = /* @__PURE__ */ operationsById({names});\n\n{clients}",
        header = header(TABLES),
        imports = each(tables, |tables| format!(
            "import {{ {name} as {name}Facts }} from '../../generated/{name}.ts';\n",
            name = name(tables)
        )),
        services = each(tables, |tables| format!(
            "export const {name} = /* @__PURE__ */ createService({name}Facts);\n",
            name = name(tables)
        )),
        names = list(tables, ", ", |tables| name(tables).to_owned()),
        clients = each(tables, |tables| format!(
            "export const {class} = /* @__PURE__ */ createClientClass({name}Facts, {name});\n",
            class = class(tables),
            name = name(tables)
        )),
    )
}

/// `pkg-template/entries/generated/services-with-calling.ts`: the services, and clients that have at once what sends requests.
pub fn with_calling(tables: &[Tables]) -> String {
    let names = list(tables, ", ", |tables| name(tables).to_owned());
    let mut out = format!(
        "// {}\nimport {{ withCalling }} from '../../client/with-calling.ts';\nimport {{\n{}}} from './services.ts';\n\n\
         export {{ {names}, operations }} from './services.ts';\n",
        header(TABLES),
        each(tables, |tables| format!("  {class} as {class}OnDemand,\n", class = class(tables)))
    );
    for class in tables.iter().map(class) {
        out += &format!("export const {class} = /* @__PURE__ */ withCalling({class}OnDemand);\n");
    }
    out
}

/// `pkg-template/entries/generated/services-with-tables.ts`: the same with shape tables, for an entry whose WebAssembly has none.
pub fn with_tables(tables: &[Tables]) -> String {
    let mut out = format!(
        "// {header}\n\
         import {{ {texts} }} from '../../wasm/core-inline.mjs';\n\
         import {{ withTables }} from '../../wasm/tables.ts';\n\
         import * as bare from './services-with-calling.ts';\n\n",
        header = header(TABLES),
        texts = list(tables, ", ", |tables| format!("{}Tables", name(tables))),
    );
    let with_own =
        |position: usize, name: &str, value: &str| format!("/* @__PURE__ */ withTables({value}, {position}, {name}Tables)");
    for (position, tables) in tables.iter().enumerate() {
        let name = name(tables);
        for export in [name, class(tables)] {
            _ = writeln!(out, "export const {export} = {};", with_own(position, name, &format!("bare.{export}")));
        }
    }
    let all = tables.iter().map(name).enumerate();
    let all = all.fold("bare.operations".to_owned(), |value, (position, name)| with_own(position, name, &value));
    out + &format!("export const operations = {all};\n")
}

/// `pkg-template/wasm/core-inline.d.mts`.
pub fn inline_declarations(tables: &[Tables]) -> String {
    format!(
        "// {}\n// `core-inline.mjs` is made by `cargo xtask build`: core.wasm without tables, and the tables of each service, as text.\n\n\
         /** The bytes of the module, or those of the tables with these texts. */\n\
         export declare function bytes(tables?: string): Uint8Array<ArrayBuffer>;\n{}",
        header(TABLES),
        each(tables, |tables| format!("export declare const {}Tables: string;\n", name(tables))),
    )
}

/// `pkg-template/proxy/generated/services.ts`.
pub fn of_proxy(tables: &[Tables]) -> String {
    let imports = each(tables, |tables| format!("  {},\n  {},\n", name(tables), class(tables)));
    let entries = |value: fn(&Tables) -> &'static str| {
        each(tables, |tables| match (name(tables), value(tables)) {
            (name, value) if name == value => format!("  {name},\n"),
            (name, value) => format!("  {name}: {value},\n"),
        })
    };
    format!(
        "// {}\nimport {{\n{imports}}} from 'partner-central';\n\n/** The operations and error classes of each service. */\n\
         export const NAMESPACES = {{\n{}}};\n\n/** The client class of each service. */\nexport const CLIENTS = {{\n{}}};\n\n\
         /** A client for some of the services. */\nexport interface ServiceClients {{\n{}}}\n",
        header(TABLES),
        entries(name),
        entries(class),
        each(tables, |tables| format!("  readonly {}?: {} | undefined;\n", name(tables), class(tables))),
    )
}

/// `pkg-template/generated/types/services.d.ts`.
pub fn declarations(tables: &[Tables]) -> String {
    format!(
        "// {header}\n// The services of the package: their operations, types, errors and clients.\n{imports}\n\
         export {{ {names} }};\n{clients}\n\
         type Named<Namespace, Prefix extends string> = {{\n  \
         readonly [Name in keyof Namespace as Namespace[Name] extends {{ readonly '~standard': unknown }}\n    \
         ? `${{Prefix}}.${{Name & string}}`\n    : never]: Namespace[Name];\n}};\n\n\
         /** Every operation by its ID: `operations['account.CreatePartner']`. */\n\
         export declare const operations: {operations};\n\n\
         /** The ID of an operation: a key of `operations`. */\nexport type OperationId = keyof typeof operations;\n",
        header = header(TABLES),
        imports = each(tables, |tables| format!("import * as {name} from './{name}.js';\n", name = name(tables))),
        names = list(tables, ", ", |tables| name(tables).to_owned()),
        clients = each(tables, |tables| format!(
            "export {{ {class}, type {class}Requests }} from './{name}-client.js';\n",
            class = class(tables),
            name = name(tables)
        )),
        operations = list(tables, " & ", |tables| format!("Named<typeof {name}, '{name}'>", name = name(tables))),
    )
}
