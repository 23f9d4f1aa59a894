//! Reads one service's Smithy JSON AST.

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The trait of an operation without output. It is ours, and only in memory.
pub const WITHOUT_OUTPUT: &str = "partner.central#withoutOutput";

/// The shapes of a service by absolute shape id, in the order of the file.
pub struct Model {
    shapes: Map<String, Value>,
    /// The empty structures that stand for the inputs and outputs that the model does not have.
    stand_ins: BTreeSet<String>,
    /// The date of the release that the model comes from.
    pub date: String,
}

impl Model {
    pub fn read(path: &Path) -> Result<Model> {
        let text = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        Model::of(&serde_json::from_slice(&text)?).with_context(|| path.display().to_string())
    }

    /// The model in a Smithy JSON AST.
    pub fn of(ast: &Value) -> Result<Model> {
        let shapes = ast.get("shapes").and_then(Value::as_object).context("no shapes: is it a Smithy JSON AST?")?;
        let date = ast["metadata"]["date"].as_str().context("metadata.date is missing")?;
        let mut model = Model { shapes: shapes.clone(), stand_ins: BTreeSet::new(), date: date.to_owned() };
        model.add_stand_ins()?;
        Ok(model)
    }

    /// Gives every operation an input and an output: an empty structure where the model has none, so that there are types to
    /// which members can be added later. The operation remembers that it has no output.
    fn add_stand_ins(&mut self) -> Result<()> {
        for (id, operation) in self.shapes.clone().into_iter().filter(|(_, shape)| kind(shape) == "operation") {
            for (part, ending) in [("input", "Request"), ("output", "Response")] {
                if operation.get(part).is_some_and(|part| part["target"] != "smithy.api#Unit") {
                    continue;
                }
                let stand_in = format!("{id}{ending}");
                if self.shapes.contains_key(&stand_in) {
                    bail!("{id} has no {part}, and the name of the empty structure for it, {stand_in}, is taken");
                }
                self.shapes.insert(stand_in.clone(), json!({"type": "structure", "members": {}}));
                self.shapes[&id][part] = json!({ "target": stand_in });
                if part == "output" {
                    self.shapes[&id]["traits"][WITHOUT_OUTPUT] = json!({});
                }
                self.stand_ins.insert(stand_in);
            }
        }
        Ok(())
    }

    /// Whether a shape stands for an input or output that the model does not have.
    pub fn is_stand_in(&self, id: &str) -> bool {
        self.stand_ins.contains(id)
    }

    /// Every shape by absolute id.
    pub fn shapes(&self) -> &Map<String, Value> {
        &self.shapes
    }

    pub fn shape(&self, id: &str) -> Result<&Value> {
        self.shapes.get(id).with_context(|| format!("the model refers to {id} and does not have it"))
    }

    /// The service shape.
    pub fn service(&self) -> Result<&Value> {
        self.service_entry().map(|(_, shape)| shape)
    }

    /// The name of the service shape, which AWS JSON names in `X-Amz-Target`.
    pub fn service_name(&self) -> Result<&str> {
        self.service_entry().map(|(id, _)| local(id))
    }

    fn service_entry(&self) -> Result<(&String, &Value)> {
        self.shapes.iter().find(|(_, shape)| kind(shape) == "service").context("the model has no service")
    }

    /// The operations' shape ids, in the service's order.
    pub fn operations(&self) -> Result<Vec<&str>> {
        let list = self.service()?.get("operations").and_then(Value::as_array).context("the service has no operations")?;
        list.iter().map(target).collect()
    }

    /// The ids of all errors that operations have, in order of name.
    pub fn errors(&self) -> Result<BTreeSet<String>> {
        let mut errors = BTreeSet::new();
        for operation in self.operations()? {
            for error in self.shape(operation)?.get("errors").and_then(Value::as_array).into_iter().flatten() {
                errors.insert(target(error)?.to_owned());
            }
        }
        Ok(errors)
    }

    /// Every shape that the input, the output or an error of an operation refers to, by id, in order of name.
    pub fn reachable(&self) -> Result<BTreeSet<String>> {
        Ok(&self.requests()? | &self.responses()?)
    }

    /// The shapes that inputs refer to.
    pub fn requests(&self) -> Result<BTreeSet<String>> {
        let mut seen = BTreeSet::new();
        for operation in self.operations()? {
            self.visit(target(&self.shape(operation)?["input"])?, &mut Vec::new(), &mut seen)?;
        }
        Ok(seen)
    }

    /// The shapes that outputs and errors refer to.
    pub fn responses(&self) -> Result<BTreeSet<String>> {
        let mut seen = BTreeSet::new();
        for operation in self.operations()? {
            self.visit_responses(operation, &mut seen)?;
        }
        Ok(seen)
    }

    /// The shapes that one operation refers to.
    pub fn shapes_of(&self, operation: &str) -> Result<BTreeSet<String>> {
        let mut seen = BTreeSet::new();
        self.visit(target(&self.shape(operation)?["input"])?, &mut Vec::new(), &mut seen)?;
        self.visit_responses(operation, &mut seen)?;
        Ok(seen)
    }

    fn visit_responses(&self, operation: &str, seen: &mut BTreeSet<String>) -> Result<()> {
        let operation = self.shape(operation)?;
        self.visit(target(&operation["output"])?, &mut Vec::new(), seen)?;
        for error in operation.get("errors").and_then(Value::as_array).into_iter().flatten() {
            self.visit(target(error)?, &mut Vec::new(), seen)?;
        }
        Ok(())
    }

    fn visit(&self, id: &str, above: &mut Vec<String>, seen: &mut BTreeSet<String>) -> Result<()> {
        if above.iter().any(|outer| outer == id) {
            bail!("{id} contains itself, and the checker needs shapes of finite depth");
        }
        if id.starts_with("smithy.api#") {
            bail!("{id}: shapes of Smithy's prelude are not in the tables");
        }
        seen.insert(id.to_owned());
        above.push(id.to_owned());
        for (_, member) in self.parts(id)? {
            self.visit(target(member)?, above, seen)?;
        }
        above.pop();
        Ok(())
    }

    /// The members of a structure or union, the member of a list, the key and value of a map; empty for simple shapes.
    pub fn parts(&self, id: &str) -> Result<Vec<(&str, &Value)>> {
        let shape = self.shape(id)?;
        Ok(match kind(shape) {
            "structure" | "union" => members(shape),
            "list" => vec![("member", &shape["member"])],
            "map" => vec![("key", &shape["key"]), ("value", &shape["value"])],
            _ => Vec::new(),
        })
    }
}

/// The members of a shape in declared order.
pub fn members(shape: &Value) -> Vec<(&str, &Value)> {
    let members = shape.get("members").and_then(Value::as_object);
    members.into_iter().flatten().map(|(name, member)| (name.as_str(), member)).collect()
}

/// A shape's type.
pub fn kind(shape: &Value) -> &str {
    shape.get("type").and_then(Value::as_str).unwrap_or("")
}

/// A reference's shape id.
pub fn target(reference: &Value) -> Result<&str> {
    reference.get("target").and_then(Value::as_str).context("a reference without a target")
}

/// The value of a trait. Smithy's own namespace can be left out of `name`.
pub fn find_trait<'a>(shape: &'a Value, name: &str) -> Option<&'a Value> {
    let traits = shape.get("traits")?;
    traits.get(name).or_else(|| traits.get(format!("smithy.api#{name}")))
}

/// The string on the wire of a member of an enum.
pub fn value_of<'a>((member, reference): (&'a str, &'a Value)) -> &'a str {
    find_trait(reference, "enumValue").and_then(Value::as_str).unwrap_or(member)
}

/// The name without the namespace.
pub fn local(id: &str) -> &str {
    id.rsplit_once('#').map_or(id, |(_, name)| name)
}
