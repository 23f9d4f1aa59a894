//! Takes out of a module what core and alloc would say in a panic: sentences,
//! places in their sources, digits to write numbers with. Our modules without
//! std have a panic handler that reads none of it, but the linker cannot know.

use anyhow::{Result, bail};

/// Zeros in the place of every such text, which wasm-opt then leaves out.
pub fn silence(module: &mut [u8]) {
    let digits: String = (0..100).map(|number| format!("{number:02}")).collect();
    for (begins, ends) in [
        ("/rustc/", ".rs"),
        ("capacity overflow", ""),
        ("memory allocation of ", ""),
        (" bytes failed", ""),
        (digits.as_str(), ""),
    ] {
        let mut from = 0;
        while let Some(start) = find(&module[from..], begins).map(|at| from + at) {
            let behind = start + begins.len();
            let end = find(&module[behind..], ends).map_or(behind, |at| behind + at + ends.len());
            module[start..end].fill(0);
            from = end;
        }
    }
}

fn find(bytes: &[u8], text: &str) -> Option<usize> {
    if text.is_empty() { Some(0) } else { bytes.windows(text.len()).position(|window| window == text.as_bytes()) }
}

/// All of `core::fmt` is called through pointers. A module without a table of them cannot miss its digits.
pub fn has_no_formatting(module: &[u8]) -> Result<()> {
    const ELEMENTS: u8 = 9;
    let mut rest = module.get(8..).unwrap_or(&[]);
    while let Some((&section, content)) = rest.split_first() {
        if section == ELEMENTS {
            bail!("a function is called through a pointer: should it be one of core::fmt, leave its digits where they are");
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
