//! `.d.cts` twins of the definitions, for `require`: TypeScript takes a `.d.ts`
//! of this package for ESM, and ESM cannot be required from CommonJS. A twin is
//! the same text whose own imports lead to twins. Made at build, never checked in.

use anyhow::{Context, Result};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes the twins of the entries (`index`) and of all they import.
pub fn commonjs_types(package: &Path, entries: &[&str]) -> Result<()> {
    let mut waiting: Vec<PathBuf> = entries.iter().map(|entry| package.join(format!("{entry}.d.ts"))).collect();
    let mut done = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let folder = path.parent().context("a file without a folder")?;
        let mut twin = String::with_capacity(text.len() + 64);
        for line in text.lines() {
            match imported(line) {
                Some(import) => {
                    let target = folder.join(format!("{import}.d.ts"));
                    waiting
                        .extend(Some(fs::canonicalize(&target).with_context(|| format!("cannot find {}", target.display()))?));
                    twin += &line.replace(&format!("{import}.js'"), &format!("{import}.cjs'"));
                }
                None => twin += line,
            }
            twin.push('\n');
        }
        fs::write(path.with_extension("cts"), twin)?;
        done.insert(fs::canonicalize(&path)?);
        waiting.retain(|path| !done.contains(path));
    }
    Ok(())
}

/// `./types/api` of a line that ends in `from './types/api.js';`.
fn imported(line: &str) -> Option<&str> {
    let (_, specifier) = line.rsplit_once("from '")?;
    specifier.strip_suffix(".js';").filter(|name| name.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn imports_of_our_own_are_found() {
        assert_eq!(imported("export * from './types/api.js';"), Some("./types/api"));
        assert_eq!(imported("} from '../messages/en.js';"), Some("../messages/en"));
        assert_eq!(imported("import x from 'other';"), None);
        assert_eq!(imported("/** Comes from 'a'. */"), None);
    }
}
