//! The lines of one item.

use super::feature;
use super::json::{list, number, text, variant};
use super::names::Names;
use super::signature::Signatures;
use anyhow::{Result, bail};
use serde_json::Value;
use std::collections::BTreeSet;

/// The attributes of an item that matter to its users, without brackets.
pub fn attributes(item: &Value) -> Vec<String> {
    let mut attributes = Vec::new();
    if !item["deprecation"].is_null() {
        attributes.push("deprecated".to_owned());
    }
    for attribute in list(&item["attrs"]) {
        match attribute.as_str() {
            Some("non_exhaustive") => attributes.push("non_exhaustive".to_owned()),
            _ if attribute.get("must_use").is_some() => attributes.push("must_use".to_owned()),
            _ => attributes.extend(attribute["other"].as_str().and_then(feature::condition)),
        }
    }
    attributes
}

fn brackets(item: &Value) -> String {
    attributes(item).iter().map(|attribute| format!("#[{attribute}] ")).collect()
}

pub struct Items<'a> {
    pub json: &'a Value,
    pub names: &'a Names,
}

impl<'a> Items<'a> {
    fn item(&self, id: &Value) -> Option<&'a Value> {
        self.json["index"].get(id.to_string())
    }

    /// An item as it is in a module: its head, and indented its fields, variants, methods and traits. Its attributes are
    /// added to `attributes`, and its implementations to `reported`.
    pub fn lines(
        &self,
        id: u64,
        item: &Value,
        name: &str,
        module: &str,
        attributes: &mut Vec<String>,
        reported: &mut BTreeSet<u64>,
    ) -> Result<Vec<String>> {
        attributes.extend(self::attributes(item));
        let signatures = Signatures { names: self.names, module };
        let (kind, content) = variant(&item["inner"])?;
        let generics = &content["generics"];
        let head = |word: &str| -> Result<String> {
            Ok(format!("pub {word} {name}{}{}", signatures.parameters(generics)?, signatures.conditions(generics)?))
        };
        let mut lines = Vec::new();
        match kind {
            "module" => {
                // Its conditions stand in its own report.
                attributes.clear();
                lines.push(format!("pub mod {name}"));
            }
            "constant" => {
                let value = text(&content["const"]["expr"]);
                // The version would make each release a change of the surface.
                let is_value = content["const"]["is_literal"] == true && name != "VERSION";
                let value = if is_value { format!(" = {value}") } else { String::new() };
                lines.push(format!("pub const {name}: {}{value}", signatures.ty(&content["type"])?));
            }
            "static" => lines.push(format!("pub static {name}: {}", signatures.ty(&content["type"])?)),
            "function" => lines.push(format!("pub {}", signatures.function(name, content)?)),
            "type_alias" => lines.push(format!("{} = {}", head("type")?, signatures.ty(&content["type"])?)),
            "struct" => {
                let (kind, fields) = variant(&content["kind"])?;
                let head = head("struct")?;
                match kind {
                    "plain" => {
                        lines.push(head);
                        lines.extend(self.fields(&signatures, &fields["fields"])?.iter().map(|field| format!("  pub {field}")));
                        if fields["has_stripped_fields"] == true {
                            lines.push("  ..".to_owned());
                        }
                    }
                    "tuple" => lines.push(format!("{head}({})", self.tuple(&signatures, fields, "pub ")?)),
                    _ => lines.push(head),
                }
                lines.extend(self.implementations(&signatures, id, content, reported)?);
            }
            "enum" => {
                lines.push(head("enum")?);
                for variant in list(&content["variants"]).iter().filter_map(|id| self.item(id)) {
                    lines.push(format!("  {}{}", brackets(variant), self.variant(&signatures, variant)?));
                }
                lines.extend(self.implementations(&signatures, id, content, reported)?);
            }
            "trait" => {
                let bounds = signatures.bounds(&content["bounds"])?;
                let bounds = if bounds.is_empty() { bounds } else { format!(": {bounds}") };
                let (parameters, conditions) = (signatures.parameters(generics)?, signatures.conditions(generics)?);
                lines.push(format!("pub trait {name}{parameters}{bounds}{conditions}"));
                let mut members = Vec::new();
                for member in list(&content["items"]).iter().filter_map(|id| self.item(id)) {
                    members.push(format!("  {}{}", brackets(member), self.member(&signatures, member)?));
                }
                members.sort();
                lines.extend(members);
            }
            _ => bail!("{module}: the report has no form for a {kind}"),
        }
        Ok(lines)
    }

    fn fields(&self, signatures: &Signatures, ids: &Value) -> Result<Vec<String>> {
        let fields = list(ids).iter().filter_map(|id| self.item(id));
        let line = |field: &Value| -> Result<String> {
            let ty = signatures.ty(&field["inner"]["struct_field"])?;
            Ok(format!("{}{}: {ty}", brackets(field), text(&field["name"])))
        };
        fields.map(line).collect()
    }

    /// The fields of a tuple; `_` for a private one.
    fn tuple(&self, signatures: &Signatures, ids: &Value, before: &str) -> Result<String> {
        let fields = list(ids).iter().map(|id| match self.item(id) {
            Some(field) => Ok(format!("{before}{}", signatures.ty(&field["inner"]["struct_field"])?)),
            None => Ok("_".to_owned()),
        });
        Ok(fields.collect::<Result<Vec<_>>>()?.join(", "))
    }

    fn variant(&self, signatures: &Signatures, item: &Value) -> Result<String> {
        let name = text(&item["name"]);
        let content = &item["inner"]["variant"];
        let (kind, fields) = variant(&content["kind"])?;
        let line = match kind {
            "plain" => name.to_owned(),
            "tuple" => format!("{name}({})", self.tuple(signatures, fields, "")?),
            _ => {
                let mut all = self.fields(signatures, &fields["fields"])?;
                if fields["has_stripped_fields"] == true {
                    all.push("..".to_owned());
                }
                format!("{name} {{ {} }}", all.join(", "))
            }
        };
        let discriminant = &content["discriminant"]["value"];
        Ok(if discriminant.is_null() { line } else { format!("{line} = {}", text(discriminant)) })
    }

    /// A member of a trait or of an implementation.
    fn member(&self, signatures: &Signatures, item: &Value) -> Result<String> {
        let name = text(&item["name"]);
        let (kind, content) = variant(&item["inner"])?;
        Ok(match kind {
            "function" => {
                let provided = if content["has_body"] == true { " { .. }" } else { "" };
                format!("{}{provided}", signatures.function(name, content)?)
            }
            "assoc_const" => format!("const {name}: {}", signatures.ty(&content["type"])?),
            "assoc_type" => {
                let bounds = signatures.bounds(&content["bounds"])?;
                format!("type {name}{}{bounds}", if bounds.is_empty() { "" } else { ": " })
            }
            _ => bail!("the report has no form for a {kind} in a trait"),
        })
    }

    /// Methods by name, then traits. A generic implementation has its own line, and its methods below it.
    fn implementations(
        &self,
        signatures: &Signatures,
        id: u64,
        content: &Value,
        reported: &mut BTreeSet<u64>,
    ) -> Result<Vec<String>> {
        let mut methods = Vec::new();
        let mut groups = Vec::new();
        let mut simple = Vec::new();
        let mut traits = Vec::new();
        for impl_id in list(&content["impls"]) {
            let Some(item) = self.item(impl_id) else { continue };
            let implementation = &item["inner"]["impl"];
            let target = &implementation["for"]["resolved_path"]["id"];
            // rustdoc lists `From<One> for Other` in both, and it is reported with the other.
            if !is_written(implementation) || target.as_u64() != Some(id) && self.names.is_public(target) {
                continue;
            }
            reported.insert(number(impl_id)?);
            if implementation["trait"].is_null() {
                let mut own = Vec::new();
                for member in list(&implementation["items"]).iter().filter_map(|id| self.item(id)) {
                    let line = self.member(signatures, member)?.replace(" { .. }", "");
                    own.push(format!("  {}pub {line}", brackets(member)));
                }
                own.sort_by_key(|line| line.split("fn ").nth(1).map(str::to_owned));
                let head = self.implementation(signatures, item)?;
                match list(&implementation["generics"]["params"]).is_empty() && brackets(item).is_empty() {
                    true => methods.extend(own),
                    false if own.is_empty() => {}
                    false => groups.push((head, own)),
                }
            } else if text(&implementation["trait"]["path"]) != "StructuralPartialEq" {
                let parameters = list(&implementation["generics"]["params"]);
                let only_lifetimes = parameters.iter().all(|parameter| parameter["kind"].get("lifetime").is_some());
                if target.as_u64() == Some(id) && only_lifetimes && brackets(item).is_empty() {
                    simple.push(self.implemented(signatures, implementation)?);
                } else {
                    traits.push(format!("  {}", self.implementation(signatures, item)?));
                }
            }
        }
        methods.sort_by_key(|line| line.split("fn ").nth(1).map(str::to_owned));
        groups.sort();
        simple.sort();
        traits.sort();
        for (head, own) in groups {
            methods.push(format!("  {head}"));
            methods.extend(own.iter().map(|line| format!("  {line}")));
        }
        if !simple.is_empty() {
            methods.push(format!("  impl {}", simple.join(", ")));
        }
        methods.extend(traits);
        Ok(methods)
    }

    /// Such as `impl<T: Transport> Clone for Client<T>`.
    fn implementation(&self, signatures: &Signatures, item: &Value) -> Result<String> {
        let implementation = &item["inner"]["impl"];
        let generics = &implementation["generics"];
        let target = signatures.ty(&implementation["for"])?;
        let subject = match implementation["trait"].is_null() {
            true => target,
            false => format!("{} for {target}", self.implemented(signatures, implementation)?),
        };
        let (parameters, conditions) = (signatures.parameters(generics)?, signatures.conditions(generics)?);
        Ok(format!("{}impl{parameters} {subject}{conditions}", brackets(item)))
    }

    /// The trait, with the types that the implementation gives it.
    fn implemented(&self, signatures: &Signatures, implementation: &Value) -> Result<String> {
        let mut types = Vec::new();
        for member in list(&implementation["items"]).iter().filter_map(|id| self.item(id)) {
            let ty = &member["inner"]["assoc_type"]["type"];
            if !ty.is_null() {
                types.push(format!("{} = {}", text(&member["name"]), signatures.ty(ty)?));
            }
        }
        signatures.path_with(&implementation["trait"], &types)
    }

    /// The implementations that no public type of this crate lists.
    pub fn foreign_implementations(&self, reported: &BTreeSet<u64>) -> Result<Vec<String>> {
        let signatures = Signatures { names: self.names, module: "" };
        let mut lines = Vec::new();
        for (id, item) in self.json["index"].as_object().into_iter().flatten() {
            let implementation = &item["inner"]["impl"];
            if implementation.is_null() || item["crate_id"] != 0 || !is_written(implementation) {
                continue;
            }
            // A type that is not public has a name of this crate, too.
            let target = &implementation["for"]["resolved_path"]["id"];
            let of_private = self.json["paths"][target.to_string()]["crate_id"] == 0 && !self.names.is_public(target);
            let is_reported = id.parse().is_ok_and(|id| reported.contains(&id));
            if !is_reported && !of_private && !implementation["trait"].is_null() {
                lines.push(self.implementation(&signatures, item)?);
            }
        }
        lines.sort();
        Ok(lines)
    }
}

/// Neither derived by the compiler for every type, such as `Send`, nor an instance of a blanket implementation.
fn is_written(implementation: &Value) -> bool {
    implementation["is_synthetic"] != true && implementation["blanket_impl"].is_null()
}
