//! The steps that visits share: what stands between the visit functions of types and the visitors.
//!
//! Rules that hold whatever the visitor is live here: the ranges of integers, the values of enums, policy
//! and conditions of members, and in which order an object is entered, checked and left.

mod alternate;
mod around;
mod branch;
mod enumeration;
mod integer;
mod item;
mod list;
mod member;
mod object;
mod rest;
mod walk;

pub use alternate::alternate_mismatch;
pub(crate) use enumeration::output_value;

pub use around::{Around, Fill, Tables, input_around, input_nothing};
pub use branch::{UnknownBranch, branch_exists, branch_switched_off, no_such_branch, selected};
pub use enumeration::{EnumTable, WholeEnum, copy_enum, input_enum, output_enum, parse_enum};
pub use integer::{input_int, input_uint};
pub use item::{Item, MemberType, WholeItem};
pub use list::{clone_list, dealloc_list, input_list, output_list};
pub use member::{fill, input_tag, output_member_guarded, output_tag};
pub use object::{input_object, output_object};
pub use rest::Rest;
pub use walk::{MemberTable, Walk};
