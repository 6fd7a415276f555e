//! Questions to a schema: does it have this, and what is it?
//!
//! A question is a [path](Path). It starts at a command, an event or a type, and each step leads to a part of what
//! was reached:
//!
//! | step         | leads to                                                                             |
//! |--------------|--------------------------------------------------------------------------------------|
//! | `NAME`       | at the start: the command, event or type of this name                                |
//! | `command NAME`, `event NAME`, `type NAME` | the same, of this sort only                             |
//! | `.arguments` | what a command takes                                                                 |
//! | `.returns`   | what a command answers                                                               |
//! | `.data`      | what an event carries                                                                |
//! | `.NAME`      | of an object the member, of an enum the value                                        |
//! | `.*NAME`     | the member, if it may be left out                                                    |
//! | `+NAME`      | of a union the branch; of an alternate the choice with this JSON type: `+object`, `+string` ... |
//! | `^NAME`      | the feature, of what was reached or else of its type; nothing can follow             |
//!
//! Lists count as their elements: a member of a list of objects is a member of each. An alternate counts as all of
//! its choices: a step leads on from the first that has what the step asks for.
//!
//! The same questions go to a schema that was compiled in, [under the conditions of a configuration](View::new),
//! and to what a [server](crate::introspect::ServerSchema) says of itself.

mod found;
mod gap;
mod parts;
mod path;
mod view;

pub use found::{Found, Item};
pub use gap::{Gap, GapReason};
pub use path::{Path, PathError, PathFault, Sort, Step};
pub use view::View;
