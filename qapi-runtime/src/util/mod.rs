//! Reading and writing the small texts of command lines: numbers, sizes, booleans, identifiers.
//!
//! All visitors over strings read scalars with these functions, so that a number means the same wherever it
//! is typed.

mod boolean;
mod float;
mod identifier;
mod integer;
mod list;
mod size;

pub use crate::visit::parse_enum;
pub use boolean::parse_bool;
pub use float::{format_g, parse_number};
pub use identifier::{is_help, is_identifier, qapi_name_len};
pub use integer::{
    NumberError, leading_i64, leading_u64, leading_unsigned, parse_i64, parse_u64, parse_unsigned,
};
pub use list::split_at_comma;
pub use size::{format_size, parse_size};
