//! Lists.

use crate::visitor::{CloneVisitor, DeallocVisitor, Elements, InputVisitor, OutputVisitor};
use crate::{Failed, Name, QapiType, stack};

/// The most elements to make room for before they have been seen.
const MAX_ROOM: usize = 4096;

/// Builds a list from what the visitor has under `name`.
#[inline]
pub fn input_list<T: QapiType>(v: &mut dyn InputVisitor, name: &Name<'_>) -> Result<Vec<T>, Failed> {
    let room = v.start_list(name)?;
    let mut list = Vec::with_capacity(room.min(MAX_ROOM));
    let elements = stack::grow(|| {
        while v.next_list() {
            list.push(T::input(v, &Name::ANONYMOUS)?);
        }
        v.check_list()
    });
    v.end_list();
    elements.map(|()| list)
}

/// Shows a list to the visitor.
#[inline]
pub fn output_list<T: QapiType>(list: &[T], v: &mut dyn OutputVisitor, name: &Name<'_>) {
    v.start_list(name, list.len());
    stack::grow(|| {
        for element in list {
            element.output(v, &Name::ANONYMOUS);
        }
    });
    v.end_list();
}

/// Rebuilds a list.
#[inline]
pub fn clone_list<T: QapiType>(list: &[T], v: &mut dyn CloneVisitor) -> Vec<T> {
    stack::grow(|| list.iter().map(|element| element.clone_with(v, &Name::ANONYMOUS)).collect())
}

/// Takes a list apart.
#[inline]
pub fn dealloc_list<T: QapiType>(list: Vec<T>, v: &mut dyn DeallocVisitor) {
    if std::mem::needs_drop::<T>() && !list.is_empty() {
        v.later(Box::new(Elements(list)));
    }
}
