//! What this project knows of a service beside its model: `xtask/model/services.json`, one entry per service, in the
//! order in which core.wasm numbers their operations. Whatever a model can tell is read from the model instead.

use super::model::{Model, find_trait, kind, members, target};
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::fmt::Write;
use std::path::Path;

/// One service's entry.
pub struct Service {
    /// The namespace in code: `account`.
    pub name: String,
    /// The service's name in text: `Partner Central Account`.
    pub title: String,
    /// The name of the service's folder in botocore.
    pub botocore: String,
    /// Whether the sandbox serves its operations.
    sandbox: bool,
    waiters: Vec<Waiter>,
}

struct Waiter {
    name: String,
    operation: String,
    status: String,
    success: Vec<String>,
    failure: Vec<String>,
}

/// All services, in order.
pub fn read(root: &Path) -> Result<Vec<Service>> {
    let path = root.join("xtask/model/services.json");
    let text = std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let all: Map<String, Value> = serde_json::from_slice(&text).context("xtask/model/services.json")?;
    all.iter().map(|(name, entry)| Service::of(name, entry).with_context(|| format!("services.json: {name}"))).collect()
}

impl Service {
    fn of(name: &str, entry: &Value) -> Result<Service> {
        let waiters = entry["waiters"].as_object().context("`waiters` is missing")?;
        let waiter = |(name, waiter): (&String, &Value)| -> Result<Waiter> {
            Ok(Waiter {
                name: name.clone(),
                operation: text(waiter, "operation")?,
                status: text(waiter, "status")?,
                success: texts(waiter, "success")?,
                failure: texts(waiter, "failure")?,
            })
        };
        Ok(Service {
            name: name.to_owned(),
            title: text(entry, "title")?,
            botocore: text(entry, "botocore")?,
            sandbox: entry["sandbox"].as_bool().context("`sandbox` must be true or false")?,
            waiters: waiters.iter().map(waiter).collect::<Result<_>>()?,
        })
    }

    /// A service without an entry.
    pub fn unknown(botocore: &str) -> Service {
        let name = botocore.rsplit('-').next().unwrap_or(botocore);
        Service {
            name: name.to_owned(),
            title: name.to_owned(),
            botocore: botocore.to_owned(),
            sandbox: false,
            waiters: Vec::new(),
        }
    }

    /// What of the service's facts cannot be expressed.
    pub fn problems(&self, model: &Model) -> Vec<String> {
        let mut problems = Vec::new();
        let mut note = |what: &str, found: Result<()>| problems.extend(found.err().map(|error| format!("{what}: {error:#}")));
        note("endpoints", is_global(model).map(drop));
        note("errors", message_member(model).map(drop));
        note(
            "ValidationException",
            field_errors(model).and_then(|fields| {
                match fields.iter().find(|(field, member)| *field != "wrapper" && member.is_none()) {
                    Some((field, _)) => bail!("it has no {field}"),
                    None => Ok(()),
                }
            }),
        );
        for waiter in &self.waiters {
            note(&format!("waiter {}", waiter.name), waiter.check(model));
        }
        problems
    }

    /// The facts of the service as fields of `shape::Service`, a line each.
    pub fn facts(&self, model: &Model) -> Result<String> {
        let mut out = String::new();
        let kind = if is_global(model)? { "Global" } else { "Regional" };
        writeln!(out, "    endpoint: EndpointKind::{kind},")?;
        writeln!(out, "    message_member: {:?},", message_member(model)?)?;
        writeln!(out, "    #[cfg(any(feature = \"sandbox\", not(feature = \"npm\")))]\n    field_errors: FieldErrors {{")?;
        for (field, member) in field_errors(model)? {
            match (field, member) {
                ("wrapper", member) => writeln!(out, "        wrapper: {member:?},")?,
                (field, Some(member)) => writeln!(out, "        {field}: {member:?},")?,
                (field, None) => bail!("ValidationException has no {field}"),
            }
        }
        writeln!(out, "    }},\n    #[cfg(not(feature = \"npm\"))]\n    waiters: &[")?;
        for waiter in &self.waiters {
            waiter.check(model).with_context(|| format!("services.json: the waiter {}", waiter.name))?;
            writeln!(
                out,
                "        Waiter {{\n            name: {:?},\n            operation: {:?},",
                waiter.name, waiter.operation
            )?;
            writeln!(out, "            status: {:?},\n            success: &{:?},", waiter.status, waiter.success)?;
            writeln!(out, "            failure: &{:?},\n        }},", waiter.failure)?;
        }
        writeln!(out, "    ],\n    in_sandbox: {},", self.sandbox)?;
        Ok(out)
    }
}

impl Waiter {
    /// Fails unless the operation has such a member and the service knows the states of success. It may not name the
    /// states of failure yet: enums are open in responses.
    fn check(&self, model: &Model) -> Result<()> {
        let id = model.operations()?.into_iter().find(|id| super::model::local(id) == self.operation);
        let id = id.with_context(|| format!("the model has no operation {}", self.operation))?;
        let output = model.shape(target(&model.shape(id)?["output"])?)?;
        let status = members(output).into_iter().find(|(name, _)| *name == self.status);
        let (_, status) = status.with_context(|| format!("the output of {} has no {}", self.operation, self.status))?;
        let status = model.shape(target(status)?)?;
        if kind(status) != "enum" {
            bail!("{} is not an enum", self.status);
        }
        let states: Vec<&str> = members(status).into_iter().map(|(name, _)| name).collect();
        match self.success.iter().find(|state| !states.contains(&state.as_str())) {
            Some(state) => bail!("{} is never {state}; it is one of {}", self.status, states.join(", ")),
            None => Ok(()),
        }
    }
}

/// Whether the endpoints leave out the region. All of them have the signing name as their first label.
fn is_global(model: &Model) -> Result<bool> {
    let service = model.service()?;
    let rules = find_trait(service, "smithy.rules#endpointRuleSet").context("the service has no endpoint rules")?;
    let signing_name = find_trait(service, "aws.auth#sigv4").and_then(|t| t["name"].as_str()).unwrap_or_default();
    let mut urls = Vec::new();
    collect_urls(rules, &mut urls);
    let is_known = |url: &&str| {
        let rest = url.strip_prefix("https://").and_then(|url| url.strip_prefix(signing_name));
        rest.is_some_and(|rest| rest.starts_with('.') || rest.starts_with("-fips."))
    };
    if let Some(url) = urls.iter().find(|url| !is_known(url)) {
        bail!("src/endpoint.rs cannot make the endpoint {url}");
    }
    match urls.iter().filter(|url| url.contains("{Region}")).count() {
        0 if !urls.is_empty() => Ok(true),
        regional if regional == urls.len() && regional > 0 => Ok(false),
        _ => bail!("some endpoints name the region and some do not: {}", urls.join(", ")),
    }
}

fn collect_urls<'a>(rules: &'a Value, urls: &mut Vec<&'a str>) {
    match rules {
        Value::Object(map) => {
            urls.extend(map.get("url").and_then(Value::as_str));
            map.values().for_each(|value| collect_urls(value, urls));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_urls(item, urls)),
        _ => {}
    }
}

/// `Message` or `message`: the member that all errors of the service have.
fn message_member(model: &Model) -> Result<String> {
    let mut found: Option<String> = None;
    for id in model.errors()? {
        let name = member_like(model.shape(&id)?, "message").with_context(|| format!("{id} has no message"))?;
        if *found.get_or_insert_with(|| name.clone()) != name {
            bail!("{id} writes `{name}` where other errors write it differently");
        }
    }
    found.context("the service has no errors")
}

/// The members of `shape::FieldErrors`, with the names they have in this service's `ValidationException`.
fn field_errors(model: &Model) -> Result<Vec<(&'static str, Option<String>)>> {
    let errors = model.errors()?;
    let id = errors.iter().find(|id| super::model::local(id) == "ValidationException");
    let error = model.shape(id.context("the service has no ValidationException")?)?;
    let list = members(error).into_iter().map(|(name, member)| Ok((name, model.shape(target(member)?)?)));
    let list = list.collect::<Result<Vec<_>>>()?.into_iter().find(|(_, shape)| kind(shape) == "list");
    let (list, shape) = list.context("ValidationException has no list of fields")?;
    let mut entry = model.shape(target(&shape["member"])?)?;
    let mut wrapper = None;
    if kind(entry) == "union" {
        let field = members(entry).into_iter().find(|(name, _)| name.starts_with("Field"));
        let (name, member) = field.context("ValidationException's list has no entry for a field")?;
        wrapper = Some(name.to_owned());
        entry = model.shape(target(member)?)?;
    }
    Ok(vec![
        ("reason", member_like(error, "reason")),
        ("list", Some(list.to_owned())),
        ("wrapper", wrapper),
        ("name", member_like(entry, "name")),
        ("code", member_like(entry, "code")),
        ("message", member_like(entry, "message")),
    ])
}

/// The member with this name, in any case.
fn member_like(shape: &Value, name: &str) -> Option<String> {
    members(shape).into_iter().map(|(known, _)| known).find(|known| known.eq_ignore_ascii_case(name)).map(str::to_owned)
}

fn text(entry: &Value, name: &str) -> Result<String> {
    entry[name].as_str().map(str::to_owned).with_context(|| format!("`{name}` must be a string"))
}

fn texts(entry: &Value, name: &str) -> Result<Vec<String>> {
    let list = entry[name].as_array().with_context(|| format!("`{name}` must be a list"))?;
    list.iter().map(|text| text.as_str().map(str::to_owned).with_context(|| format!("`{name}` must hold strings"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// A model with one operation, which returns a status and can end in two errors.
    fn ast() -> Value {
        let text = || json!({"target": "x#Text"});
        let url = |url: &str| json!({"endpoint": {"url": url}});
        json!({"metadata": {"date": "2026-11-17"}, "shapes": {
            "x#Text": {"type": "string"},
            "x#Status": {"type": "enum", "members": {"DONE": {}, "BUSY": {}}},
            "x#GetRequest": {"type": "structure", "members": {}},
            "x#GetResponse": {"type": "structure", "members": {"Status": {"target": "x#Status"}, "Id": text()}},
            "x#Field": {"type": "structure", "members": {"Name": text(), "Code": text(), "Message": text()}},
            "x#Detail": {"type": "union", "members": {"Other": text(), "FieldError": {"target": "x#Field"}}},
            "x#Details": {"type": "list", "member": {"target": "x#Detail"}},
            "x#ConflictException": {"type": "structure", "members": {"Message": text()}},
            "x#ValidationException": {"type": "structure", "members": {
                "Message": text(), "Reason": text(), "Details": {"target": "x#Details"},
            }},
            "x#GetTask": {
                "type": "operation",
                "input": {"target": "x#GetRequest"},
                "output": {"target": "x#GetResponse"},
                "errors": [{"target": "x#ConflictException"}, {"target": "x#ValidationException"}],
            },
            "x#Service": {"type": "service", "operations": [{"target": "x#GetTask"}], "traits": {
                "aws.auth#sigv4": {"name": "svc"},
                "smithy.rules#endpointRuleSet": {"rules": [url("https://svc-fips.{Region}.aws"), url("https://svc.{Region}.aws")]},
            }},
        }})
    }

    fn entry(waiter: &Value) -> Service {
        let entry = json!({"title": "Service", "botocore": "svc", "sandbox": true, "waiters": {"TaskComplete": waiter}});
        Service::of("svc", &entry).unwrap()
    }

    fn waiter() -> Value {
        json!({"operation": "GetTask", "status": "Status", "success": ["DONE"], "failure": ["FAILED"]})
    }

    fn facts(ast: &Value, waiter: &Value) -> Result<String> {
        entry(waiter).facts(&Model::of(ast)?)
    }

    #[test]
    fn facts_of_a_service_come_from_its_model() {
        let facts = facts(&ast(), &waiter()).unwrap();
        for fact in [
            "endpoint: EndpointKind::Regional,",
            "message_member: \"Message\",",
            "reason: \"Reason\",",
            "list: \"Details\",",
            "wrapper: Some(\"FieldError\"),",
            "name: \"Name\",",
            "operation: \"GetTask\",",
        ] {
            assert!(facts.contains(fact), "{fact} is missing in {facts}");
        }
    }

    #[test]
    fn a_waiter_that_its_operation_cannot_satisfy_is_an_error() {
        for (member, value, expected) in [
            ("operation", json!("GetNothing"), "the model has no operation GetNothing"),
            ("status", json!("State"), "the output of GetTask has no State"),
            ("status", json!("Id"), "Id is not an enum"),
            ("success", json!(["SUCCEEDED"]), "Status is never SUCCEEDED; it is one of DONE, BUSY"),
        ] {
            let mut waiter = waiter();
            waiter[member] = value;
            let error = format!("{:#}", facts(&ast(), &waiter).unwrap_err());
            assert_eq!(error, format!("services.json: the waiter TaskComplete: {expected}"));
        }
    }

    #[test]
    fn endpoints_that_the_client_cannot_make_are_an_error() {
        let rules = |urls: [&str; 2]| {
            let mut ast = ast();
            let rules = urls.map(|url| json!({"endpoint": {"url": url}}));
            ast["shapes"]["x#Service"]["traits"]["smithy.rules#endpointRuleSet"] = json!({ "rules": rules });
            facts(&ast, &waiter()).map_err(|error| error.to_string())
        };
        assert!(rules(["https://svc.global.aws", "https://svc-fips.global.aws"]).unwrap().contains("EndpointKind::Global"));
        assert_eq!(
            rules(["https://svc.global.aws", "https://svc.{Region}.aws"]).unwrap_err(),
            "some endpoints name the region and some do not: https://svc.global.aws, https://svc.{Region}.aws"
        );
        assert_eq!(
            rules(["https://svc.{Region}.aws", "https://other.{Region}.aws"]).unwrap_err(),
            "src/endpoint.rs cannot make the endpoint https://other.{Region}.aws"
        );
    }

    #[test]
    fn errors_that_spell_their_message_differently_are_an_error() {
        let mut ast = ast();
        ast["shapes"]["x#ConflictException"]["members"] = json!({"message": {"target": "x#Text"}});
        let error = facts(&ast, &waiter()).unwrap_err().to_string();
        assert_eq!(error, "x#ValidationException writes `Message` where other errors write it differently");
    }
}
