//! Removes the texts of core's and alloc's panics from a module: messages, source paths, and the digits that numbers are
//! formatted with. The panic handler of our modules without std reads none of them, but the linker cannot know that.

use anyhow::{Result, bail};

/// Overwrites every such text with zeros, which wasm-opt then drops.
pub fn strip_panic_texts(module: &mut [u8]) {
    let digits: String = (0..100).map(|number| format!("{number:02}")).collect();
    for (start_text, end_text) in [
        ("/rustc/", ".rs"),
        ("capacity overflow", ""),
        ("memory allocation of ", ""),
        (" bytes failed", ""),
        (digits.as_str(), ""),
    ] {
        let mut from = 0;
        while let Some(start) = find(&module[from..], start_text).map(|at| from + at) {
            let after = start + start_text.len();
            let end = find(&module[after..], end_text).map_or(after, |at| after + at + end_text.len());
            module[start..end].fill(0);
            from = end;
        }
    }
}

fn find(bytes: &[u8], text: &str) -> Option<usize> {
    if text.is_empty() { Some(0) } else { bytes.windows(text.len()).position(|window| window == text.as_bytes()) }
}

/// `core::fmt` calls everything through function pointers. A module without a table of those formats nothing, so it does
/// not need the digits.
pub fn check_no_formatting(module: &[u8]) -> Result<()> {
    const ELEMENTS: u8 = 9;
    let mut rest = module.get(8..).unwrap_or(&[]);
    while let Some((&section, content)) = rest.split_first() {
        if section == ELEMENTS {
            bail!("a function is called through a pointer: if it belongs to core::fmt, keep the digits (panic_texts.rs)");
        }
        let mut length = 0;
        let mut at = 0;
        while let Some(&byte) = content.get(at) {
            length |= usize::from(byte & 0x7f) << (7 * at);
            at += 1;
            if byte < 0x80 {
                break;
            }
        }
        rest = content.get(at + length..).unwrap_or(&[]);
    }
    Ok(())
}
