//! What the commands share in reading their arguments.

use anyhow::{Error, Result, anyhow};

/// Whether `flag` is the only argument, for commands that take one flag and nothing else.
pub fn only_flag(command: &str, flag: &str, words: &[&str]) -> Result<bool> {
    match words {
        [] => Ok(false),
        [word] if *word == flag => Ok(true),
        [word, ..] if *word != flag => Err(unknown_option(command, word, &[flag])),
        _ => Err(anyhow!("`cargo xtask {command}` takes {flag} once")),
    }
}

pub fn no_arguments(command: &str, words: &[&str]) -> Result<()> {
    words.first().map_or(Ok(()), |word| Err(unknown_option(command, word, &[])))
}

pub fn unknown_option(command: &str, word: &str, known: &[&str]) -> Error {
    let what = if word.starts_with('-') { "option" } else { "argument" };
    let known = if known.is_empty() {
        "no arguments".to_owned()
    } else {
        known.iter().map(|option| format!("`{option}`")).collect::<Vec<_>>().join(", ")
    };
    anyhow!("unknown {what} `{word}`; `cargo xtask {command}` takes {known}")
}
