//! Looking names up while values are visited. What can be known of a name beforehand is made by the derive.

mod name;
mod slots;

pub use name::{KEY, Name, hash, hash_at, hash_of, head_of, name};
pub use slots::{find, likely, slots};
