//! Converts botocore's form of a model to the Smithy JSON AST. Only facts are converted, nothing of AWS's documentation. A
//! key that has no translation here is an error, so that no fact is lost unnoticed.

use super::fetch::BotocoreService;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

/// Documentation, and facts that affect neither requests nor responses.
const IGNORED: [&str; 6] = ["documentation", "deprecatedMessage", "deprecatedSince", "box", "synthetic", "name"];

/// A model in Smithy's form.
pub struct Conversion {
    /// All shapes by absolute id: first the shapes of values, then operations, then the service, each in order of name.
    pub shapes: Map<String, Value>,
    /// What has no translation. If there is anything, the shapes lack it.
    pub problems: Vec<String>,
}

impl Conversion {
    pub fn of(source: &BotocoreService) -> Result<Conversion> {
        let mut problems = Vec::new();
        let shapes = shapes(source, &mut problems)?;
        Ok(Conversion { shapes, problems })
    }
}

fn shapes(source: &BotocoreService, problems: &mut Vec<String>) -> Result<Map<String, Value>> {
    let metadata = &source.service["metadata"];
    let fact = |name: &str| metadata[name].as_str().with_context(|| format!("botocore's metadata has no {name}"));
    if (fact("protocol")?, fact("jsonVersion")?) != ("json", "1.0") {
        bail!("the protocol is no longer AWS JSON 1.0: {metadata}");
    }
    let names = Names { space: format!("com.amazonaws.{}", fact("endpointPrefix")?.replace('-', "")) };
    let mut out = Map::new();
    for (name, shape) in sorted(&source.service["shapes"])? {
        let converted = names.shape(shape, &mut |what| problems.push(format!("botocore's shape {name}: {what}")));
        match converted {
            Ok(converted) => drop(out.insert(names.id(name), converted)),
            Err(error) => {
                problems.push(format!("botocore's shape {name}: {error:#}"));
                // Whoever refers to it finds something.
                out.insert(names.id(name), json!({"type": "boolean"}));
            }
        }
    }
    let mut operations = Vec::new();
    for (name, operation) in sorted(&source.service["operations"])? {
        let pages = source.paginators.get("pagination").and_then(|all| all.get(name));
        match names.operation(operation, pages) {
            Ok(converted) => {
                out.insert(names.id(name), converted);
                operations.push(names.target(name));
            }
            Err(error) => problems.push(format!("botocore's operation {name}: {error:#}")),
        }
    }
    let signing = metadata["signingName"].as_str().unwrap_or(fact("endpointPrefix")?);
    let mut traits = Map::new();
    traits.insert("aws.api#service".into(), json!({"sdkId": fact("serviceId")?, "endpointPrefix": fact("endpointPrefix")?}));
    let mut schemes: Vec<&str> = metadata["auth"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    schemes.sort_unstable();
    for scheme in schemes {
        if !["aws.auth#sigv4", "aws.auth#sigv4a"].contains(&scheme) {
            bail!("no translation for the signature {scheme}");
        }
        traits.insert(scheme.into(), json!({ "name": signing }));
    }
    traits.insert("aws.protocols#awsJson1_0".into(), json!({}));
    traits.insert("smithy.rules#endpointRuleSet".into(), undocumented(source.rules));
    let version = fact("apiVersion")?;
    let service = json!({"type": "service", "version": version, "operations": operations, "traits": traits});
    out.insert(names.id(fact("targetPrefix")?), service);
    Ok(out)
}

struct Names {
    space: String,
}

impl Names {
    fn id(&self, name: &str) -> String {
        format!("{}#{name}", self.space)
    }

    fn target(&self, name: &str) -> Value {
        json!({ "target": self.id(name) })
    }

    fn reference(&self, reference: &Value) -> Result<Value> {
        expect_keys(reference, &["shape"])?;
        Ok(self.target(reference["shape"].as_str().context("a reference to nothing")?))
    }

    fn operation(&self, source: &Value, pages: Option<&Value>) -> Result<Value> {
        expect_keys(source, &["http", "input", "output", "errors", "readonly", "idempotent", "deprecated"])?;
        if source["http"] != json!({"method": "POST", "requestUri": "/"}) {
            bail!("not a POST to /: {}", source["http"]);
        }
        let mut out = Map::new();
        out.insert("type".into(), "operation".into());
        for part in ["input", "output"] {
            if let Some(reference) = source.get(part) {
                out.insert(part.into(), self.reference(reference).with_context(|| format!("its {part}"))?);
            }
        }
        let errors = source["errors"].as_array().into_iter().flatten();
        let errors: Vec<Value> = errors.map(|error| self.reference(error)).collect::<Result<_>>()?;
        if !errors.is_empty() {
            out.insert("errors".into(), errors.into());
        }
        let mut traits = flags(source, &["readonly", "idempotent", "deprecated"]);
        if let Some(pages) = pages {
            traits.insert("smithy.api#paginated".into(), paginated(pages)?);
        }
        Ok(with_traits(out, traits))
    }

    fn shape(&self, source: &Value, report: &mut dyn FnMut(String)) -> Result<Value> {
        let mut out = Map::new();
        let mut traits = Map::new();
        let kind = source["type"].as_str().context("a shape without a type")?;
        let kind = match kind {
            "structure" if is_true(source, "union") => "union",
            "structure" if is_true(source, "document") => "document",
            "string" if source.get("enum").is_some() => "enum",
            kind => kind,
        };
        out.insert("type".into(), kind.into());
        let facts: &[&str] = match kind {
            "structure" | "union" => {
                out.insert("members".into(), self.members(source, report)?);
                if is_true(source, "exception") {
                    let side = if is_true(source, "fault") { "server" } else { "client" };
                    traits.insert("smithy.api#error".into(), side.into());
                }
                if let Some(retryable) = source.get("retryable") {
                    expect_keys(retryable, &["throttling"])?;
                    let value = if is_true(retryable, "throttling") { json!({"throttling": true}) } else { json!({}) };
                    traits.insert("smithy.api#retryable".into(), value);
                }
                &["members", "required", "union", "exception", "fault", "retryable"]
            }
            "enum" => {
                let values = source["enum"].as_array().into_iter().flatten().filter_map(Value::as_str);
                let member = |value: &str| json!({"target": "smithy.api#Unit", "traits": {"smithy.api#enumValue": value}});
                let members: Map<String, Value> = values.map(|value| (value.to_owned(), member(value))).collect();
                out.insert("members".into(), members.into());
                &["enum"]
            }
            "list" => {
                out.insert("member".into(), self.reference(&source["member"])?);
                limits(source, "length", &mut traits);
                &["member", "min", "max"]
            }
            "map" => {
                out.insert("key".into(), self.reference(&source["key"])?);
                out.insert("value".into(), self.reference(&source["value"])?);
                limits(source, "length", &mut traits);
                &["key", "value", "min", "max"]
            }
            "string" | "blob" => {
                limits(source, "length", &mut traits);
                if let Some(pattern) = source["pattern"].as_str() {
                    traits.insert("smithy.api#pattern".into(), whole(pattern).into());
                }
                &["min", "max", "pattern"]
            }
            "integer" | "long" | "float" | "double" => {
                limits(source, "range", &mut traits);
                &["min", "max"]
            }
            "timestamp" => {
                let format = match source["timestampFormat"].as_str() {
                    Some("iso8601") => "date-time",
                    Some("rfc822") => "http-date",
                    // The default of AWS JSON.
                    Some("unixTimestamp") | None => "epoch-seconds",
                    Some(other) => bail!("no translation for the timestamp format {other}"),
                };
                traits.insert("smithy.api#timestampFormat".into(), format.into());
                &["timestampFormat"]
            }
            "boolean" => &[],
            "document" => &["members", "document"],
            other => bail!("no translation for the type {other}"),
        };
        report_keys(source, &[&["type", "sensitive", "deprecated"], facts].concat(), "", report);
        traits.extend(flags(source, &["sensitive", "deprecated"]));
        Ok(with_traits(out, traits))
    }

    fn members(&self, source: &Value, report: &mut dyn FnMut(String)) -> Result<Value> {
        let required: Vec<&str> = source["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut out = Map::new();
        for (name, member) in source["members"].as_object().context("a structure without members")? {
            report_keys(member, &["shape", "idempotencyToken", "deprecated"], &format!("member {name}: "), report);
            let mut traits = Map::new();
            if required.contains(&name.as_str()) {
                traits.insert("smithy.api#required".into(), json!({}));
            }
            traits.extend(flags(member, &["idempotencyToken", "deprecated"]));
            let target = self.target(member["shape"].as_str().context("a member without a shape")?);
            let target = target.as_object().cloned().unwrap_or_default();
            out.insert(name.clone(), with_traits(target, traits));
        }
        Ok(out.into())
    }
}

/// Adds the `^` and `$` around AWS's patterns, which botocore leaves out.
fn whole(pattern: &str) -> String {
    let body = pattern.strip_prefix('^').unwrap_or(pattern);
    let body = body.strip_suffix('$').filter(|rest| !rest.ends_with('\\')).unwrap_or(body);
    if body.contains('|') { format!("^(?:{body})$") } else { format!("^{body}$") }
}

fn paginated(pages: &Value) -> Result<Value> {
    expect_keys(pages, &["input_token", "output_token", "limit_key", "result_key", "non_aggregate_keys"])?;
    let mut out = Map::new();
    for (theirs, ours) in
        [("input_token", "inputToken"), ("output_token", "outputToken"), ("result_key", "items"), ("limit_key", "pageSize")]
    {
        match pages.get(theirs) {
            Some(Value::String(member)) => drop(out.insert(ours.into(), member.as_str().into())),
            Some(other) => bail!("no translation for pages by {theirs} {other}"),
            None => {}
        }
    }
    Ok(out.into())
}

/// Fails on a key that is not converted.
fn expect_keys(source: &Value, keys: &[&str]) -> Result<()> {
    let mut unknown = Vec::new();
    report_keys(source, keys, "", &mut |what| unknown.push(what));
    if unknown.is_empty() { Ok(()) } else { bail!("{}", unknown.join("; ")) }
}

/// Reports all keys that are not converted.
fn report_keys(source: &Value, keys: &[&str], place: &str, report: &mut dyn FnMut(String)) {
    for (key, value) in source.as_object().into_iter().flatten() {
        if !keys.contains(&key.as_str()) && !IGNORED.contains(&key.as_str()) {
            report(format!("{place}no translation for {key}: {value}; add one to upstream/convert.rs"));
        }
    }
}

fn is_true(source: &Value, key: &str) -> bool {
    source.get(key) == Some(&Value::Bool(true))
}

/// Smithy's traits without a value, for the keys that are true in botocore.
fn flags(source: &Value, names: &[&str]) -> Map<String, Value> {
    names.iter().filter(|name| is_true(source, name)).map(|name| (format!("smithy.api#{name}"), json!({}))).collect()
}

fn limits(source: &Value, name: &str, traits: &mut Map<String, Value>) {
    let bound = |key: &str| source.get(key).map(|bound| (key.to_owned(), bound.clone()));
    let bounds: Map<String, Value> = ["min", "max"].into_iter().filter_map(bound).collect();
    if !bounds.is_empty() {
        traits.insert(format!("smithy.api#{name}"), bounds.into());
    }
}

fn with_traits(mut out: Map<String, Value>, traits: Map<String, Value>) -> Value {
    if !traits.is_empty() {
        out.insert("traits".into(), traits.into());
    }
    out.into()
}

fn sorted(map: &Value) -> Result<Vec<(&String, &Value)>> {
    let mut all: Vec<_> = map.as_object().context("botocore's model lacks shapes or operations")?.iter().collect();
    all.sort_by_key(|(name, _)| *name);
    Ok(all)
}

/// The endpoint rules without their documentation.
fn undocumented(rules: &Value) -> Value {
    match rules {
        Value::Object(map) => map
            .iter()
            .filter(|(key, _)| *key != "documentation")
            .map(|(key, value)| (key.clone(), undocumented(value)))
            .collect(),
        Value::Array(items) => items.iter().map(undocumented).collect(),
        other => other.clone(),
    }
}
