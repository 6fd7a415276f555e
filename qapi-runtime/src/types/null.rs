//! QAPI's `null`.

/// The one value of the type `null`. It is of use in alternates, where it means something else than absence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Null;
