//! `bind NAME INPUT FOLDER`: does what `wasm-bindgen --target web` does to the module INPUT, and writes it to
//! `FOLDER/NAME_bg.wasm`.

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args_os().skip(1);
    let mut next = || arguments.next().context("usage: bind NAME INPUT FOLDER");
    let (name, input, folder) = (next()?, next()?, next()?);
    Bindgen::new()
        .web(true)?
        .typescript(false)
        // With a default path, bundlers would emit the wasm a second time.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .out_name(&name.to_string_lossy())
        .input_path(input)
        .generate(folder)
}
