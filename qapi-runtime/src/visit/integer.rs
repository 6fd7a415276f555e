//! Integers narrower than 64 bits.

use crate::visitor::InputVisitor;
use crate::{Error, Failed, Name};

/// A signed integer of a narrower type, called `kind` in errors.
#[inline]
pub fn input_int<T: TryFrom<i64>>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    kind: &str,
) -> Result<T, Failed> {
    let wide = v.type_int64(name)?;
    T::try_from(wide).map_err(|_| out_of_range(v, name, kind))
}

/// An unsigned integer of a narrower type, called `kind` in errors.
#[inline]
pub fn input_uint<T: TryFrom<u64>>(
    v: &mut dyn InputVisitor,
    name: &Name<'_>,
    kind: &str,
) -> Result<T, Failed> {
    let wide = v.type_uint64(name)?;
    T::try_from(wide).map_err(|_| out_of_range(v, name, kind))
}

#[cold]
fn out_of_range(v: &mut dyn InputVisitor, name: &Name<'_>, kind: &str) -> Failed {
    let path = v.path(name);
    let name = name.text_or("null");
    v.fail(Error::generic(format!("Parameter '{name}' expects {kind}")).with_path(path))
}
