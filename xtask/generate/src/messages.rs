//! `generated/messages/`: the English messages of `src/message.rs` and hints of `src/hint.rs`, and the keys that those in every
//! language have.

use crate::names::{header, quoted};
use partner_central::internal::HINTS;
use partner_central::internal::message::{LISTED_VALUES, TEMPLATES};

/// `generated/messages/en.ts`.
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

/// `generated/messages/hints.ts`: the English hints of `src/hint.rs`, and the keys that hints in every language have.
pub fn hints() -> String {
    let key = |name: &str| if name.contains('.') { quoted(name) } else { name.to_owned() };
    let lines: String = HINTS.iter().map(|(name, text)| format!("  {}: {},\n", key(name), quoted(text))).collect();
    format!(
        "// {header}\n\n/** What an error of a service means and what to do, in English. */\n\
         export const hints = {{\n{lines}}};\n\n/** The key of a hint. */\nexport type HintKey = keyof typeof hints;\n\n\
         /** The hints of a language. */\nexport type Hints = {{ readonly [Key in HintKey]: string }};\n",
        header = header("src/hint.rs")
    )
}
