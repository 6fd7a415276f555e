//! QMP's dialect of JSON: text to an index, to values and back, and messages out of a stream of bytes.
//!
//! The dialect is RFC 8259 with strings also in single quotes, `\'` among the escapes, and limits:
//! [`MAX_DEPTH`], [`MAX_TOKENS`], [`MAX_TOKEN_BYTES`]. Of the characters that Unicode has, U+FFFE, U+FFFF and
//! their like (the noncharacters) are refused. Errors are worded as QEMU words them.
//!
//! Text is not turned into a tree. [`JsonInput`](crate::visitor::JsonInput) reads it as it comes, as long as that does.
//! For all else [`Index`] notes where each value of a text is, in one flat list that can be used again for the next text.

mod block;
mod diagnose;
mod digits;
pub(crate) mod draft;
mod entry;
mod escape;
mod framing;
mod habits;
mod index;
mod lexer;
mod nesting;
mod node;
mod number;
mod outline;
mod reader;
mod scan;
mod tree;
mod value;
mod write;

pub(crate) use entry::Entry;
pub use entry::Kind;
pub use escape::{write_string, write_string_lossy};
pub use framing::{Framer, Message};
pub(crate) use habits::Habits;
pub use index::Index;
pub(crate) use index::{Frame, Parts};
pub(crate) use nesting::{Nesting, path_at_end};
pub use node::{Node, NodeId};
pub use number::{Number, write_number};
pub(crate) use outline::{Outline, Span};
pub(crate) use reader::{Gap, Key, Reader};
pub(crate) use tree::{Tree, unescaped};
pub use value::{Style, parse, print, write_value};
pub(crate) use value::{close, colon, separate, write_nested};
pub(crate) use write::integer;

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: usize = 1024;

/// How many tokens one message may have: each bracket, comma, colon and value is one, each name too.
pub const MAX_TOKENS: usize = 2 << 20;

/// All tokens of one message have fewer bytes than this together. White space does not count.
pub const MAX_TOKEN_BYTES: usize = 64 << 20;
