//! The operations on channel handshakes: one side sends a request, the other accepts or rejects it. A handshake is kept by
//! the account that owns it. Its record holds an item of `ListChannelHandshakes`, the ARN that filters compare, and the tags.

pub(super) mod create;
pub(super) mod end;
mod handshake_type;
pub(super) mod list;
mod quota;
pub(super) mod record;
