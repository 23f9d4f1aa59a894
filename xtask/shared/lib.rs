//! What `cargo xtask import` and `cargo xtask generate` share. They are separate programs, since only the second one uses
//! the crate: `import` also runs when the tables that it writes are missing, or no longer compile.

pub mod ecma_pattern;
pub mod files;
pub mod names;
