//! The built-in types of QAPI that Rust has no type for.

mod null;
mod qtype;
mod secret;
mod size;

pub use null::Null;
pub use qtype::{JsonKinds, QType};
pub use secret::{Secret, SecretText};
pub use size::Size;
