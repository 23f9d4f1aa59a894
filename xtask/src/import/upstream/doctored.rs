//! Models with changes like those of a coming release, imported into a copy of the repository. Everything that is made of the
//! models must work there without a file changed by hand.

use super::super::staging::Staging;
use super::Update;
use super::fetch::Release;
use super::services::{self, Service};
use crate::tools::{Tools, run};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// Imports such models and runs the oracle, the vectors and both type checkers with them.
pub fn check(tools: &Tools) -> Result<()> {
    let services = services::read(tools.root())?;
    let Some(release) = Release::installed(tools, &services) else {
        println!("models: SKIPPED, as there is no Python with botocore; `cargo xtask setup` says why");
        return Ok(());
    };
    let mut release = release?;
    change(&mut release)?;
    let update = Update::of(tools.root(), services, &release)?;
    let changelog = update.changelog.print(&release.version);
    for line in EXPECTED {
        if !changelog.lines().any(|found| found.trim_start().starts_with(line)) {
            bail!("the changelog of the changed models has no line {line:?}:\n{changelog}");
        }
    }
    let staging = update.stage(tools, "changed")?;
    // What was written is current: a second import would write nothing.
    super::super::check_files(staging.root())?;
    staging.node(tools, &["--test", "--test-reporter=dot", "tests/oracle/oracle.test.mjs"])?;
    let rust = ["test", "--quiet", "--package", "partner-central", "--features", "client,sandbox,types"];
    staging.cargo(&[&rust[..], &["--test", "validation", "--test", "types"]].concat())?;
    check_types(tools, &staging)?;
    check_first_import(tools)
}

/// Checks the TypeScript of the package in a copy of the repository.
fn check_types(tools: &Tools, staging: &Staging) -> Result<()> {
    let modules = tools.root().join("xtask/node_modules");
    let mut compiler = tools.node();
    compiler.arg(modules.join("typescript/bin/tsc")).arg("-p").arg(staging.root().join("pkg-template/tsconfig.json"));
    run(compiler.arg("--typeRoots").arg(modules.join("@types")))
}

/// Imports a service that has not been imported before. Its public names must be there in Rust and in TypeScript.
fn check_first_import(tools: &Tools) -> Result<()> {
    let mut services = services::read(tools.root())?;
    let Some(release) = Release::installed(tools, &services) else { return Ok(()) };
    let mut release = release?;
    release.copy("partnercentral-channel", "partnercentral-more")?;
    let more = release.service_mut("partnercentral-more").context("the copy is missing")?;
    more["metadata"]["targetPrefix"] = "PartnerCentralMore".into();
    services.push(Service::unknown("partnercentral-more"));
    let mut update = Update::of(tools.root(), services, &release)?;
    let path = "xtask/model/services.json";
    let mut entries: Value = serde_json::from_slice(&std::fs::read(tools.root().join(path))?)?;
    entries["more"] = json!({"title": "More", "botocore": "partnercentral-more", "sandbox": false, "waiters": {}});
    update.files.push((path.to_owned(), serde_json::to_vec(&entries)?));
    let staging = update.stage(tools, "changed")?;
    let names: Vec<String> = staging.changes()?.files.into_iter().map(|(name, _)| name).collect();
    for file in ["src/generated/packed/more.bin", "xtask/model/descriptions/more.json"] {
        if !names.iter().any(|name| name == file) {
            bail!("the first import of a service does not write {file}");
        }
    }
    staging.write("tests/first_import.rs", RUST_NAMES.as_bytes())?;
    staging.write("pkg-template/first-import.ts", TYPESCRIPT_NAMES.as_bytes())?;
    let rust = ["test", "--quiet", "--package", "partner-central", "--features", "client,sandbox,types"];
    staging.cargo(&[&rust[..], &["--lib", "--test", "first_import", "--", "packed", "new_services"]].concat())?;
    check_types(tools, &staging)
}

/// A test that uses the public names of a new service in Rust.
const RUST_NAMES: &str = r#"//! The public names of a new service.
use partner_central::types::OperationRequest;
use partner_central::types::more::CreateRelationshipRequest;

#[test]
fn new_services_have_public_names() {
    assert!(partner_central::SERVICES.iter().any(|service| service.name == partner_central::more::SERVICE.name));
    assert_eq!(CreateRelationshipRequest::OPERATION.name, partner_central::more::CREATE_RELATIONSHIP.name);
}
"#;

/// The public names of a new service in TypeScript, as users import them and as entries export them.
const TYPESCRIPT_NAMES: &str = "
import { more, type OperationId, operations, PartnerCentralMore, type PartnerCentralMoreRequests } from 'partner-central';
import { createProxyHandler } from 'partner-central/proxy';
import * as index from './entries/index.ts';
import * as slim from './entries/slim.ts';
import * as workerd from './entries/workerd.ts';

const request: PartnerCentralMoreRequests['GetRelationship'] & more.GetRelationshipRequest = {
  catalog: 'AWS',
  identifier: 'rs-abcdefghijklm',
  programManagementAccountIdentifier: 'pma-abcdefghijklm',
};
const id: OperationId = 'more.GetRelationship';
const client = new PartnerCentralMore({ region: 'us-east-1' });
export const calls = [client.getRelationship(request), client.send(operations[id], request)];
export const entries = [index, slim, workerd].map((entry) => [entry.more, entry.PartnerCentralMore, entry.operations[id]]);
export const proxy = createProxyHandler({ allow: [id], clients: { more: client }, authenticate: () => undefined });
";

/// Lines of the changelog, up to where each depends on the rest of the model.
const EXPECTED: [&str; 6] = [
    "minor  operation CreateChannelReport added, with ChannelReportName, ChannelReportScope, CreateChannelReportRequest",
    "minor  operation DeleteChannelReport added, with DeleteChannelReportRequest, DeleteChannelReportResponse",
    "minor  Program: value NEXT_PROGRAM added",
    "major (JavaScript, TypeScript, Rust)  ClientToken: pattern narrowed: no longer accepts",
    "minor  CreateRelationshipRequest.billingContact added",
    "semver: major",
];

/// Changes botocore's models: operations, one of them without output; a union of one member; structures, one of them
/// sensitive; a value; a pattern.
fn change(release: &mut Release) -> Result<()> {
    release.version = "99.0.0".to_owned();
    let channel = release.service_mut("partnercentral-channel").context("the channel model is missing")?;
    let operations = object(&mut channel["operations"])?;
    let post = json!({"method": "POST", "requestUri": "/"});
    let errors = json!([{"shape": "ValidationException"}, {"shape": "ResourceNotFoundException"}]);
    operations.insert(
        "CreateChannelReport".into(),
        json!({
            "name": "CreateChannelReport", "http": post, "errors": errors, "idempotent": true,
            "input": {"shape": "CreateChannelReportRequest"}, "output": {"shape": "CreateChannelReportResponse"},
            "documentation": "<p>Text.</p>",
        }),
    );
    operations.insert(
        "DeleteChannelReport".into(),
        json!({"name": "DeleteChannelReport", "http": post, "errors": errors, "input": {"shape": "DeleteChannelReportRequest"}}),
    );
    let shapes = object(&mut channel["shapes"])?;
    let structure = |required: &[&str], members: Value| json!({"type": "structure", "required": required, "members": members});
    let new = [
        (
            "CreateChannelReportRequest",
            structure(
                &["catalog", "name"],
                json!({
                    "catalog": {"shape": "Catalog"},
                    "name": {"shape": "ChannelReportName"},
                    "scope": {"shape": "ChannelReportScope"},
                    "contact": {"shape": "BillingContact"},
                    "clientToken": {"shape": "ClientToken", "idempotencyToken": true},
                }),
            ),
        ),
        ("CreateChannelReportResponse", structure(&["name"], json!({"name": {"shape": "ChannelReportName"}}))),
        ("DeleteChannelReportRequest", structure(&["name"], json!({"name": {"shape": "ChannelReportName"}}))),
        ("ChannelReportName", json!({"type": "string", "min": 3, "max": 30, "pattern": "[a-z]+(-[a-z0-9]+)*"})),
        ("ChannelReportScope", {
            let members = json!({"relationship": {"shape": "RelationshipIdentifier"}});
            json!({"type": "structure", "union": true, "members": members})
        }),
        ("BillingContact", {
            let members = json!({"email": {"shape": "ChannelContractSignatoryEmail"}, "note": {"shape": "Note"}});
            json!({"type": "structure", "required": ["email"], "members": members, "sensitive": true})
        }),
    ];
    for (name, shape) in new {
        shapes.insert(name.to_owned(), shape);
    }
    let request = object(&mut shapes["CreateRelationshipRequest"]["members"])?;
    request.insert("billingContact".into(), json!({"shape": "BillingContact"}));
    let programs = shapes["Program"]["enum"].as_array_mut().context("Program is not an enum")?;
    programs.push("NEXT_PROGRAM".into());
    shapes["ClientToken"]["pattern"] = "[0-9A-Za-z-]*".into();
    Ok(())
}

fn object(value: &mut Value) -> Result<&mut serde_json::Map<String, Value>> {
    value.as_object_mut().context("botocore's model has no such object")
}
