//! Documentation blocks: comments between two lines of `##`.

mod attach;
mod block;
mod check;
mod markdown;
mod read;

pub(super) use attach::{Lookup, describe};
pub(super) use block::{Block, Section, SectionKind, Tag};
pub(super) use check::{Connected, connect, expression};
pub(super) use markdown::NOT_DOCUMENTED;
pub(super) use read::read;
