//! Objects: enter, visit the members, check that none is left, leave.

use crate::visitor::{InputVisitor, OutputVisitor};
use crate::{Failed, Name, QapiMembers};

/// Builds an object from what the visitor has under `name`.
#[inline]
pub fn input_object<T: QapiMembers>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<T, Failed> {
    v.start_struct(name)?;
    loop {
        // The value is large: it is looked at where it is, and not moved on.
        let mut value = T::input_members(v, None);
        if value.is_ok() && v.check_struct().is_err() {
            value = Err(Failed);
        }
        if value.is_ok() || !v.start_over() {
            v.end_struct();
            return value;
        }
    }
}

/// Shows an object to the visitor.
#[inline]
pub fn output_object<T: QapiMembers>(value: &T, v: &mut dyn OutputVisitor, name: &Name<'_>) {
    v.start_struct(name);
    value.output_members(v);
    v.end_struct();
}
