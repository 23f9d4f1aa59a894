//! `unknown`: no key may be present that the shape does not name. If the caller allows such keys, a value that JSON cannot
//! carry still has the wrong type.

use super::{Path, Report, Step, Walk};
use crate::code::Code;
use crate::shape::Shape;
use crate::tape::{Entries, Node, UnknownKeys};

pub(super) fn check(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, entries: &Entries, end: usize, path: &Path<'_>) {
    if walk.options.unknown_keys == UnknownKeys::Strip {
        return;
    }
    for (key, at) in walk.tape.unknown(entries, end) {
        if walk.is_truncated {
            return;
        }
        let path = path.then(Step::Unknown(key));
        if walk.options.unknown_keys == UnknownKeys::Error {
            walk.found(Code::Unknown, &path, shape, 0);
        } else if let Node::Other(received) = walk.tape.node(at) {
            walk.found(Code::Type, &path, shape, received);
        }
    }
}
