//! Functions, types, bounds and generics as they are written in Rust.

use super::json::{list, text, variant};
use super::names::Names;
use anyhow::{Result, bail};
use serde_json::Value;

/// Writes signatures in one module, which the names in them are relative to.
pub struct Signatures<'a> {
    pub names: &'a Names,
    pub module: &'a str,
}

impl Signatures<'_> {
    /// Such as `pub fn read(&self, text: &str) -> Result<Issue, Error>`.
    pub fn function(&self, name: &str, function: &Value) -> Result<String> {
        let header = &function["header"];
        let mut line = String::new();
        for (key, word) in [("is_const", "const "), ("is_async", "async "), ("is_unsafe", "unsafe ")] {
            if header[key] == true {
                line.push_str(word);
            }
        }
        if header["abi"] != "Rust" {
            bail!("`{name}` has another ABI than Rust's");
        }
        let generics = &function["generics"];
        line.push_str(&format!("fn {name}{}(", self.parameters(generics)?));
        let inputs = list(&function["sig"]["inputs"]).iter().map(|input| self.input(text(&input[0]), &input[1]));
        line.push_str(&inputs.collect::<Result<Vec<_>>>()?.join(", "));
        line.push(')');
        let output = &function["sig"]["output"];
        if !output.is_null() {
            line.push_str(&format!(" -> {}", self.ty(output)?));
        }
        line.push_str(&self.conditions(generics)?);
        Ok(line)
    }

    fn input(&self, name: &str, ty: &Value) -> Result<String> {
        let ty = self.ty(ty)?;
        Ok(match (name, ty.as_str()) {
            ("self", "Self") => "self".to_owned(),
            ("self", "&Self") => "&self".to_owned(),
            ("self", "&mut Self") => "&mut self".to_owned(),
            ("self", "&'static Self") => "&'static self".to_owned(),
            _ => format!("{name}: {ty}"),
        })
    }

    pub fn ty(&self, ty: &Value) -> Result<String> {
        let (kind, content) = variant(ty)?;
        Ok(match kind {
            "resolved_path" => self.path(content)?,
            "generic" | "primitive" => text(content).to_owned(),
            "dyn_trait" => {
                let traits = list(&content["traits"]).iter().map(|bound| self.poly_trait(bound, ""));
                let mut bounds = traits.collect::<Result<Vec<_>>>()?;
                bounds.extend(content["lifetime"].as_str().map(str::to_owned));
                format!("dyn {}", bounds.join(" + "))
            }
            "impl_trait" => format!("impl {}", self.bounds(content)?),
            "tuple" => {
                let types = self.types(content)?;
                format!("({}{})", types.join(", "), if types.len() == 1 { "," } else { "" })
            }
            "slice" => format!("[{}]", self.ty(content)?),
            "array" => format!("[{}; {}]", self.ty(&content["type"])?, text(&content["len"])),
            "borrowed_ref" => {
                let lifetime = content["lifetime"].as_str().map(|name| format!("{name} ")).unwrap_or_default();
                let mutable = if content["is_mutable"] == true { "mut " } else { "" };
                format!("&{lifetime}{mutable}{}", self.ty(&content["type"])?)
            }
            "function_pointer" => {
                let signature = &content["sig"];
                let inputs = list(&signature["inputs"]).iter().map(|input| self.ty(&input[1]));
                let inputs = inputs.collect::<Result<Vec<_>>>()?.join(", ");
                let output = if signature["output"].is_null() {
                    String::new()
                } else {
                    format!(" -> {}", self.ty(&signature["output"])?)
                };
                format!("fn({inputs}){output}")
            }
            "qualified_path" => {
                let (own, name) = (self.ty(&content["self_type"])?, text(&content["name"]));
                match content["trait"].is_null() || text(&content["trait"]["path"]).is_empty() || own == "Self" {
                    true => format!("{own}::{name}"),
                    false => format!("<{own} as {}>::{name}", self.path(&content["trait"])?),
                }
            }
            "infer" => "_".to_owned(),
            _ => bail!("unknown kind of type `{kind}`"),
        })
    }

    pub fn types(&self, types: &Value) -> Result<Vec<String>> {
        list(types).iter().map(|ty| self.ty(ty)).collect()
    }

    /// A struct, enum or trait with its arguments.
    pub fn path(&self, path: &Value) -> Result<String> {
        let name = self.names.name(&path["id"], text(&path["path"]), self.module);
        Ok(format!("{name}{}", self.arguments(&path["args"], &[])?))
    }

    /// The same with `types`, the associated types of an implementation, among its arguments.
    pub fn path_with(&self, path: &Value, types: &[String]) -> Result<String> {
        let name = self.names.name(&path["id"], text(&path["path"]), self.module);
        Ok(format!("{name}{}", self.arguments(&path["args"], types)?))
    }

    fn arguments(&self, arguments: &Value, types: &[String]) -> Result<String> {
        let mut all = Vec::new();
        if !arguments.is_null() {
            let (kind, content) = variant(arguments)?;
            match kind {
                "parenthesized" => {
                    let inputs = self.types(&content["inputs"])?.join(", ");
                    let output = if content["output"].is_null() {
                        String::new()
                    } else {
                        format!(" -> {}", self.ty(&content["output"])?)
                    };
                    return Ok(format!("({inputs}){output}"));
                }
                "angle_bracketed" => {}
                _ => bail!("unknown kind of arguments `{kind}`"),
            }
            for argument in list(&content["args"]) {
                let (kind, content) = variant(argument)?;
                all.push(match kind {
                    "lifetime" => text(content).to_owned(),
                    "type" => self.ty(content)?,
                    "const" => text(&content["expr"]).to_owned(),
                    "infer" => "_".to_owned(),
                    _ => bail!("unknown kind of argument `{kind}`"),
                });
            }
            for constraint in list(&content["constraints"]) {
                let name = format!("{}{}", text(&constraint["name"]), self.arguments(&constraint["args"], &[])?);
                let (kind, binding) = variant(&constraint["binding"])?;
                all.push(match (kind, binding.get("type")) {
                    ("equality", Some(ty)) => format!("{name} = {}", self.ty(ty)?),
                    ("equality", None) => format!("{name} = {}", text(&binding["constant"]["expr"])),
                    _ => format!("{name}: {}", self.bounds(binding)?),
                });
            }
        }
        all.extend(types.iter().cloned());
        Ok(if all.is_empty() { String::new() } else { format!("<{}>", all.join(", ")) })
    }

    pub fn bounds(&self, bounds: &Value) -> Result<String> {
        let bounds = list(bounds).iter().map(|bound| {
            let (kind, content) = variant(bound)?;
            match kind {
                "trait_bound" => self.poly_trait(content, if content["modifier"] == "maybe" { "?" } else { "" }),
                "outlives" => Ok(text(content).to_owned()),
                "use" => {
                    let captured = list(content).iter().map(|name| variant(name).map(|(_, name)| text(name)));
                    Ok(format!("use<{}>", captured.collect::<Result<Vec<_>>>()?.join(", ")))
                }
                _ => bail!("unknown kind of bound `{kind}`"),
            }
        });
        Ok(bounds.collect::<Result<Vec<_>>>()?.join(" + "))
    }

    fn poly_trait(&self, bound: &Value, modifier: &str) -> Result<String> {
        let lifetimes: Vec<_> = list(&bound["generic_params"]).iter().map(|parameter| text(&parameter["name"])).collect();
        let forall = if lifetimes.is_empty() { String::new() } else { format!("for<{}> ", lifetimes.join(", ")) };
        Ok(format!("{modifier}{forall}{}", self.path(&bound["trait"])?))
    }

    /// `<'a, T: Bound = Default>`, or nothing.
    pub fn parameters(&self, generics: &Value) -> Result<String> {
        let mut parameters = Vec::new();
        for parameter in list(&generics["params"]) {
            let name = text(&parameter["name"]);
            let (kind, content) = variant(&parameter["kind"])?;
            let (bounds, default) = match kind {
                "lifetime" => {
                    let outlives: Vec<_> = list(&content["outlives"]).iter().map(text).collect();
                    (outlives.join(" + "), None)
                }
                // An `impl Trait` among the inputs.
                "type" if content["is_synthetic"] == true => continue,
                "type" => {
                    let default = &content["default"];
                    (self.bounds(&content["bounds"])?, if default.is_null() { None } else { Some(self.ty(default)?) })
                }
                "const" => {
                    parameters.push(format!("const {name}: {}", self.ty(&content["type"])?));
                    continue;
                }
                _ => bail!("unknown kind of parameter `{kind}`"),
            };
            let bounds = if bounds.is_empty() { bounds } else { format!(": {bounds}") };
            let default = default.map(|default| format!(" = {default}")).unwrap_or_default();
            parameters.push(format!("{name}{bounds}{default}"));
        }
        Ok(if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) })
    }

    /// ` where …`, or nothing.
    pub fn conditions(&self, generics: &Value) -> Result<String> {
        let mut conditions = Vec::new();
        for predicate in list(&generics["where_predicates"]) {
            let (kind, content) = variant(predicate)?;
            conditions.push(match kind {
                "bound_predicate" => format!("{}: {}", self.ty(&content["type"])?, self.bounds(&content["bounds"])?),
                "lifetime_predicate" => {
                    let outlives: Vec<_> = list(&content["outlives"]).iter().map(text).collect();
                    format!("{}: {}", text(&content["lifetime"]), outlives.join(" + "))
                }
                _ => bail!("unknown kind of where clause `{kind}`"),
            });
        }
        Ok(if conditions.is_empty() { String::new() } else { format!(" where {}", conditions.join(", ")) })
    }
}
