//! Models with changes like those of a coming release, imported into a copy of the repository. Everything that is made of the
//! models must work there without a file changed by hand.

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
    super::super::run(staging.root(), true)?;
    staging.node(tools, &["--test", "--test-reporter=dot", "tests/oracle/oracle.test.mjs"])?;
    let rust = ["test", "--quiet", "--package", "partner-central", "--features", "client,sandbox,types"];
    staging.cargo(&[&rust[..], &["--test", "validation", "--test", "types"]].concat())?;
    let modules = tools.root().join("xtask/node_modules");
    let mut compiler = tools.node();
    compiler.arg(modules.join("typescript/bin/tsc")).arg("-p").arg(staging.root().join("pkg-template/tsconfig.json"));
    run(compiler.arg("--typeRoots").arg(modules.join("@types")))?;
    check_first_import(tools)
}

/// Imports a service that has not been imported before.
fn check_first_import(tools: &Tools) -> Result<()> {
    let mut services = services::read(tools.root())?;
    let Some(release) = Release::installed(tools, &services) else { return Ok(()) };
    let mut release = release?;
    release.copy("partnercentral-channel", "partnercentral-more")?;
    services.push(Service::unknown("partnercentral-more"));
    let mut update = Update::of(tools.root(), services, &release)?;
    let path = "xtask/model/services.json";
    let mut entries: Value = serde_json::from_slice(&std::fs::read(tools.root().join(path))?)?;
    entries["more"] = json!({"title": "More", "botocore": "partnercentral-more", "sandbox": false, "waiters": {}});
    update.files.push((path.to_owned(), serde_json::to_vec(&entries)?));
    let names: Vec<String> = update.stage(tools, "changed")?.changes()?.files.into_iter().map(|(name, _)| name).collect();
    for file in ["src/generated/more.rs", "src/generated/types/more.rs", "xtask/model/descriptions/more.json"] {
        if !names.iter().any(|name| name == file) {
            bail!("the first import of a service does not write {file}");
        }
    }
    Ok(())
}

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
