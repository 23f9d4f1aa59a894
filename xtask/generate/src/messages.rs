//! `messages/en.mjs`: the same words as src/message.rs says.

use crate::names::{header, quoted};
use partner_central::internal::message::{LISTED_VALUES, TEMPLATES};

/// Prints the module.
pub fn module() -> String {
    let key = |name: &str| if name.contains('.') { quoted(name) } else { name.to_owned() };
    let lines: String = TEMPLATES.iter().map(|(name, template)| format!("  {}: {},\n", key(name), quoted(template))).collect();
    format!(
        "// {header}\n\n/** Templates by code; `{{name}}` stands for a parameter. */\nexport const en = {{\n{lines}}};\n\n\
         /** Enums with more values than this are not spelled out in a sentence. */\n\
         export const LISTED_VALUES = {LISTED_VALUES};\n",
        header = header("src/message.rs")
    )
}

/// Prints the types of the module; other languages have the same keys.
pub fn definitions() -> String {
    let keys: String = TEMPLATES.iter().map(|(name, _)| format!("\n  | {}", quoted(name))).collect();
    format!(
        "// {header}\n\n/** What a message can be given for: an issue's code, or a code's variant. */\n\
         export type MessageKey ={keys};\n\n/** Templates by code; `{{name}}` stands for a parameter. */\n\
         export declare const en: {{ readonly [key in MessageKey]: string }};\n",
        header = header("src/message.rs")
    )
}
