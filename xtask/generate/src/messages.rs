//! `generated/messages/en.ts`: the English messages of `src/message.rs`, and the keys that messages in every language have.

use crate::names::{header, quoted};
use partner_central::internal::message::{LISTED_VALUES, TEMPLATES};

/// The module.
pub fn module() -> String {
    let key = |name: &str| if name.contains('.') { quoted(name) } else { name.to_owned() };
    let lines: String = TEMPLATES.iter().map(|(name, template)| format!("  {}: {},\n", key(name), quoted(template))).collect();
    let keys: String = TEMPLATES.iter().map(|(name, _)| format!("\n  | {}", quoted(name))).collect();
    format!(
        "// {header}\n\n/** The key of a message: the code of an issue, or a variant of a code. */\n\
         export type MessageKey ={keys};\n\n/** Templates by code; `{{name}}` stands for a parameter. */\n\
         export const en: {{ readonly [Key in MessageKey]: string }} = {{\n{lines}}};\n\n\
         /** Messages list the values of an enum only if it has at most this many. */\n\
         export const LISTED_VALUES = {LISTED_VALUES};\n",
        header = header("src/message.rs")
    )
}
