//! The cases of this folder, read.
//!
//! A case is a Rust file that must not compile. Behind a line that is wrong stands `//~` and what the compiler says
//! of it; `//=` on the next line is what the line would be if it were right, nothing where it would be gone. So a
//! case says twice what it is about: in the words of the compiler, and by what mends it.

mod case;
mod page;
mod stderr;

pub use case::{Case, all};
pub use page::{page, template};
pub use stderr::{Said, said};
