//! Every definition of QEMU's schema, to be tested one by one.

mod list;
mod subject;

pub use list::subjects;
pub use subject::{Ask, Hear, Subject};
